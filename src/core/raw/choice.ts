import { formatNumber } from '../number/format';
import { hashText } from '../text/hash';
import { INVISIBLE } from '../text/normalise';
import { cellA1 } from '../workbook/a1';
import type { Cell } from '../workbook/workbook';
import { type CellChange, type ChangePlan, changePlace } from './change';
import { BLANKS } from './tidy-text';
import type { UndoableCommand } from './undo';
import { changeInWords, countsInWords, REASON_WORDS, shortened } from './words';

/** Cells that the list of changes shows at the most. */
export const MOST_CHOICES = 2_000;

/** Characters of a cell that the list shows: it has room for more than a question. */
const LONGEST_CHOICE = 300;

/** A row of the list: its key, then cell, unit, what it holds, what it would hold, why, as staff read them. */
export type ChoiceRow = readonly [string, string, string, string, string, string];

/** What the page with the list of changes is given. */
export interface Choices {
  readonly command: UndoableCommand;
  /** Sentences above the list. */
  readonly intro: readonly string[];
  readonly tabs: readonly { readonly name: string; readonly rows: readonly ChoiceRow[] }[];
}

/**
 * A text by which a planned change is known again after another reading: its place, then a hash of all of it, so that a cell, format,
 * row or aim that changed meanwhile has another key. `Thu!E3 0a1b2c3d`.
 */
export function changeKey(change: CellChange): string {
  return `${changePlace(change)} ${hashText(JSON.stringify(change))}`;
}

/** The planned changes whose keys were kept, in the plan's order, and the places of kept keys that no planned change has any more. */
export function keptChanges(
  keys: readonly string[],
  planned: readonly CellChange[],
): { readonly kept: readonly CellChange[]; readonly moved: readonly string[] } {
  const wanted = new Set(keys);
  const keyed = planned.map((change) => ({ change, key: changeKey(change) }));
  const known = new Set(keyed.map(({ key }) => key));
  return {
    kept: keyed.filter(({ key }) => wanted.has(key)).map(({ change }) => change),
    moved: [...wanted].filter((key) => !known.has(key)).map((key) => key.slice(0, key.lastIndexOf(' '))),
  };
}

/** The list of a plan's changes by tab, the first {@link MOST_CHOICES} of them; more are told and stay for another run. */
export function choicesOf(command: UndoableCommand, { changes, leftAlone }: ChangePlan): Choices {
  const byTab = new Map<string, ChoiceRow[]>();
  for (const change of changes.slice(0, MOST_CHOICES)) {
    const rows = byTab.get(change.place.tab) ?? [];
    byTab.set(change.place.tab, rows);
    rows.push(choiceRow(change));
  }
  const rest = changes.length - MOST_CHOICES;
  return {
    command,
    intro: [
      `Sẽ thay đổi ${countsInWords(changes)}. Bỏ dấu chọn ở ô cần giữ nguyên.`,
      ...(rest > 0
        ? [
            `Chỉ liệt kê ${formatNumber(MOST_CHOICES)} ô đầu; ${formatNumber(rest)} ô còn lại được giữ nguyên, chạy lại lệnh để xem tiếp.`,
          ]
        : []),
      ...leftAlone,
    ],
    tabs: [...byTab].map(([name, rows]) => ({ name, rows })),
  };
}

/** JSON that can stand in an html page: no `<`, so that no text of a cell ends the element or begins another. */
export function embeddedJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function choiceRow(change: CellChange): ChoiceRow {
  const { place, before, after, format, reason, witness } = change;
  const why = looksAlike(before, after) ? `${REASON_WORDS[reason]} (khác mã ký tự)` : REASON_WORDS[reason];
  return [
    changeKey(change),
    cellA1(place),
    shortened(witness.name),
    ...changeInWords([before, after], [format.before, format.after], LONGEST_CHOICE),
    why,
  ];
}

/** Whether readers see the same text before and after, so that the list has to say what differs. */
function looksAlike(before: Cell, after: Cell): boolean {
  if (typeof before !== 'string' || before === after) return false;
  const spaced = before.normalize('NFC').replace(BLANKS, (blanks) => ' '.repeat(blanks.length));
  return spaced.replace(INVISIBLE, '') === after;
}
