import { indicatorKey } from '../tab/name';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { namesSeveral } from './column-list';
import { cellText, findLayout, type IndicatorColumn, type IndicatorLayout } from './layout';
import { CALCULATIONS } from './setting';

/** Between a tab's name and why it was not understood, as the dropdown of sources has them. */
const REASON = ' — chưa hiểu: ';

/** The columns that say where figures stand. */
export const DECLARING = [
  'headerRow',
  'unitColumn',
  'targetColumn',
  'resultColumn',
] as const satisfies readonly IndicatorColumn[];

export type DeclaringColumn = (typeof DECLARING)[number];

/** What a row of `Danh mục chỉ tiêu` says of where figures stand, as typed; nothing of it is known to be right. */
export interface SourceHint {
  /** The row of the settings, counted from 0. */
  readonly row: number;
  /** By this staff's decisions about what it declares are kept. */
  readonly key: string;
  /** The tab whose figures it means, which is one of the workbook's. */
  readonly tab: string;
  /** Whether the row names a recognised source, which it then reads otherwise; else it names a tab. */
  readonly isOfSource: boolean;
  /** `Không sử dụng`. */
  readonly isUnused: boolean;
  /** `Số dòng đã xong / số dòng`: its rows are those of a list. */
  readonly isList: boolean;
  /** What it is called there; '' for a blank cell. */
  readonly name: string;
  readonly cells: Readonly<Record<DeclaringColumn, Cell>>;
}

/** A tab as the dropdown of sources offers it when it was not understood: "Quỹ — chưa hiểu: không rõ cột đơn vị". */
export function tabWithReason(tab: string, reason: string): string {
  return `${tab}${REASON}${cleanText(reason)}`;
}

/** The text of a source without why its tab was not understood. */
export function sourceText(cell: Cell): string {
  const text = cellText(cell);
  const cut = text.indexOf(REASON.trimEnd());
  return cut > 0 ? text.slice(0, cut) : text;
}

/** The tab that a source's text names, case and tone placement aside; null where it names none. */
export function tabNamed(text: string, tabs: readonly string[]): string | null {
  const clean = cleanText(text);
  const word = wordKey(text);
  const alike = tabs.filter((tab) => wordKey(tab) === word);
  return tabs.find((tab) => cleanText(tab) === clean) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/**
 * Reads the rows that declare a source: those that name a tab and say anything of its columns or that it is not used, and those
 * of a recognised source that name its header, its unit column or several columns, or make a list of it. Read as text, before anything is
 * recognised, so that what was found cannot depend on itself.
 */
export function readHints(grid: Grid, tabs: readonly string[]): readonly SourceHint[] {
  const layout = findLayout(grid);
  if (layout === null) return [];
  const hints: SourceHint[] = [];
  for (let row = layout.header + 1; row < grid.length; row += 1) {
    const hint = readHint(grid, row, { layout, tabs });
    if (hint !== null) hints.push(hint);
  }
  return hints;
}

function readHint(
  grid: Grid,
  row: number,
  { layout, tabs }: { readonly layout: IndicatorLayout; readonly tabs: readonly string[] },
): SourceHint | null {
  const of = (column: IndicatorColumn) => {
    const index = layout.columns.get(column);
    return index === undefined ? '' : cellAt(grid, row, index);
  };
  const name = cellText(of('name'));
  const text = sourceText(of('source'));
  if (text === '') return null;
  const isFilled = (column: IndicatorColumn) => cellText(of(column)) !== '' || typeof of(column) === 'object';
  const calculation = wordKey(cellText(of('calculation')));
  const isUnused = calculation === wordKey(CALCULATIONS.unused);
  const isList = calculation === wordKey(CALCULATIONS.doneOfAll);
  const cells = {
    headerRow: of('headerRow'),
    unitColumn: of('unitColumn'),
    targetColumn: of('targetColumn'),
    resultColumn: of('resultColumn'),
  };
  const tab = tabNamed(text, tabs);
  if (tab !== null) {
    if (!isUnused && !isList && !DECLARING.some(isFilled)) return null;
    const own = name || cellText(of('resultColumn'));
    return {
      row,
      key: indicatorKey(tab, `khai: ${own}`),
      tab,
      isOfSource: false,
      isUnused,
      isList,
      name,
      cells,
    };
  }
  const reads = isFilled('headerRow') || isFilled('unitColumn');
  const adds = (['targetColumn', 'resultColumn'] as const).some((column) =>
    namesSeveral(cellText(of(column))),
  );
  const owner = longest(
    tabs.filter((one) => wordKey(text).startsWith(wordKey(indicatorKey(one, 'x')).slice(0, -1))),
  );
  if (owner === null || isUnused || !(reads || adds || isList)) return null;
  return { row, key: text, tab: owner, isOfSource: true, isUnused, isList, name, cells };
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>(
    (best, text) => (best === null || text.length > best.length ? text : best),
    null,
  );
}
