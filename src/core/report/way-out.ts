import { isDeclarable } from '../declared/declarable';
import type { TableProblem } from '../problem/problem';
import type { WayOut } from '../settings/way-out';
import { tabNames } from '../words/tab-names';

/** How many tabs a sentence names with their rows. */
const MOST_TABS = 3;

/** "dòng 7 ('Quỹ')": where in `Danh mục chỉ tiêu` a tab can be declared; the tab alone where it has no row there yet. */
export function rowInSettings(tab: string, { rows }: WayOut): string {
  const row = rows.get(tab);
  return row === undefined ? `dòng của '${tab}'` : `dòng ${row + 1} ('${tab}')`;
}

/**
 * One sentence on where staff can say what is meant, with the rows to fill; none where nothing that was not understood can be
 * said there. Where a tab has no row yet, the command that makes one is named.
 */
export function wayOutSentences(problems: readonly TableProblem[], wayOut: WayOut): string[] {
  const tabs = [...new Set(problems.filter(({ kind }) => isDeclarable(kind)).map(({ place }) => place.tab))];
  if (tabs.length === 0) return [];
  const open = tabs.filter((tab) => !wayOut.rows.has(tab));
  const parts: string[] = [];
  if (open.length < tabs.length) {
    const rows = tabs.filter((tab) => wayOut.rows.has(tab)).slice(0, MOST_TABS);
    parts.push(
      `Ghi dòng tiêu đề và các cột ở trang tính '${wayOut.tab}': ${rows.map((tab) => rowInSettings(tab, wayOut)).join(', ')}.`,
    );
  }
  if (open.length > 0)
    parts.push(
      `Chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng của ${tabNames(open)}.`,
    );
  return parts;
}
