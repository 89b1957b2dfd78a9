import type { Log } from '../log/log';
import { isWhole } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { isExactAt, readWords, type Word } from '../phrase/words';
import type { RowCondition } from '../settings/row-condition';
import { cellKind } from '../tab/cell-kind';
import { headingKey } from '../tab/column-choice';
import { type IndicatorTarget, ownTarget, withoutRegister } from '../target/indicator-target';
import { wordKey } from '../text/word-key';
import { cellAt, type Grid } from '../workbook/workbook';

/** A column that sorts rows into kinds has so few words, each so short. */
const MOST_KINDS = 8;
const LONGEST_KIND = 40;

/**
 * The rows that a target is given for where a column of the log sorts them and the target's own words name just one of the kinds: of
 * "mỗi đơn vị 2 bài" those whose Loại is Bài, not Tin; of "GIAO CHỈ TIÊU HÒA GIẢI THÀNH" those that ended so. Null where they name
 * none, or several, or where other kinds are kinds of the one named.
 */
export function kindOfTarget(
  grid: Grid,
  log: Log,
  { target, rows }: { readonly target: IndicatorTarget; readonly rows: readonly number[] },
): RowCondition | null {
  const [first = [], ...others] = wordsOfTarget(target);
  return (
    kindNamed(grid, log, { names: [first], rows }) ??
    kindNamed(grid, log, { names: [first, ...others], rows })
  );
}

/** The rows whose kind is the only one that some names hold. */
export function kindNamed(
  grid: Grid,
  log: Log,
  { names, rows }: { readonly names: readonly (readonly Word[])[]; readonly rows: readonly number[] },
): RowCondition | null {
  if (names.length === 0) return null;
  const amounts = log.indicators.map(({ amountColumn }) => amountColumn);
  const conditions = log.columns.flatMap(({ column, role, leaf }): RowCondition[] => {
    if ([log.unitColumn, log.dateColumn, ...amounts].includes(column)) return [];
    if (role === 'ordinal' || role === 'note' || leaf === '') return [];
    const kinds = kindsIn(grid, rows, column);
    const meant = kinds.filter((kind) => names.some((words) => holds(words, readWords(kind).words)));
    const [kind] = meant;
    if (kind === undefined || meant.length > 1 || meant.length === kinds.length) return [];
    if (kinds.some((other) => other !== kind && goesOn(other, kind))) return [];
    const test = { kind: 'is' as const, words: [wordKey(kind)], not: false };
    return [{ column, heading: headingKey(leaf), text: `${leaf} = ${kind}`, test }];
  });
  const [only, ...others] = conditions;
  return only === undefined || others.length > 0 ? null : only;
}

/** The words of a column each row of which has one of few; none where it holds anything else, or names of levels of units. */
function kindsIn(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  const kinds = new Map<string, string>();
  let filled = 0;
  for (const row of rows) {
    const cell = cellAt(grid, row, column);
    if (cell === '') continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_KIND || cellKind(cell) !== 'words') return [];
    filled += 1;
    const key = wordKey(cell);
    if (!kinds.has(key)) kinds.set(key, cell);
    if (kinds.size > MOST_KINDS) return [];
  }
  const isSorting = kinds.size > 1 && kinds.size * 2 <= filled && filled * 5 >= rows.length * 4;
  const found = [...kinds.values()];
  return isSorting && !found.some((kind) => isWhole(readWords(kind).words, UNIT_NOUNS)) ? found : [];
}

/** What a target is said to be of: the words behind the figure of a line, or those of an assignment's heading and title. */
function wordsOfTarget(target: IndicatorTarget): readonly (readonly Word[])[] {
  const under = withoutRegister(target);
  if (under.kind === 'assignment') {
    const { label, table } = under.assignment;
    return [label, table.title].map((text) => readWords(text).words);
  }
  const own = ownTarget(target);
  return 'from' in own ? [readWords(own.behind ?? '').words] : [];
}

/** Whether a kind is one of another's: "Kiểm tra cơ sở" of "Kiểm tra", while "Không thành" is none of "Thành". */
function goesOn(kind: string, other: string): boolean {
  return isExactAt(readWords(kind).words, 0, readWords(other).words);
}

function holds(words: readonly Word[], phrase: readonly Word[]): boolean {
  return phrase.length > 0 && words.some((_, index) => isExactAt(words, index, phrase));
}
