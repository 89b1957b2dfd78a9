import type { Period } from '../date/period';
import type { KindOfRow } from '../figure/kind-of-row';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

const REACHED = phrases(
  'đạt|vượt|hoàn thành|đạt KH|đạt kế hoạch|đạt chỉ tiêu|đạt yêu cầu|vượt KH|vượt kế hoạch|vượt chỉ tiêu|vượt mức',
  'hoàn thành KH|hoàn thành kế hoạch|hoàn thành chỉ tiêu|hoàn thành vượt mức',
);
const MISSED = phrases(
  'không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|không đạt KH|không đạt kế hoạch|không đạt chỉ tiêu',
  'không đạt yêu cầu|chưa đạt KH|chưa đạt kế hoạch|chưa đạt chỉ tiêu|chưa đạt yêu cầu|chưa hoàn thành KH',
  'chưa hoàn thành kế hoạch|chưa hoàn thành chỉ tiêu|không hoàn thành kế hoạch|không hoàn thành chỉ tiêu',
);

/** Longer cells are remarks. */
const LONGEST = 30;

/** Whether a cell says that a target is reached or missed: "Đạt", "Chưa hoàn thành"; null for all else, marks of conduct among it. */
export function isReachedBy(cell: Cell): boolean | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const { words } = readWords(cell);
  if (isWhole(words, MISSED)) return false;
  return isWhole(words, REACHED) ? true : null;
}

/** The columns of an indicator, the first ones of the others of its table, and the time of its figures. */
export interface OwnColumns {
  readonly target: number;
  readonly result: number;
  readonly others: readonly number[];
  readonly period: Period | null;
}

/** Fewer words may be remarks. */
const FEWEST = 2;

/** What is typed of who reached an indicator's target: under which heading, and what of a row and where, null for nothing. */
export interface TypedVerdicts {
  readonly header: string;
  readonly at: (row: number) => { readonly column: number; readonly isReached: boolean } | null;
}

/**
 * What the columns behind an indicator's figures say of who reached its target: one in which it stands in words, or several that say it and
 * of which one is marked ("Vượt | Đạt | Không đạt" over x). Null for none, and behind the last of several indicators, where it may be of all,
 * unless it stands under the same band. What names another year is of that year's figures: "Xếp loại năm 2025".
 */
export function typedVerdicts(
  grid: Grid,
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly KindOfRow[] },
  { target, result, others, period }: OwnColumns,
): TypedVerdicts | null {
  const from = Math.max(target, result);
  const next = Math.min(...others.filter((column) => column > from));
  const own = columns.find(({ column }) => column === result);
  const isUnderBand = ({ texts }: Column) =>
    texts.length > 1 && own !== undefined && own.texts.length > 1 && texts[0] === own.texts[0];
  const [first, last] = [own?.year ?? period?.start.year, own?.year ?? period?.end.year];
  const isOfOtherYear = ({ year }: Column) =>
    year !== null && first !== undefined && last !== undefined && (year < first || year > last);
  const behind = columns.filter((column) => {
    if (column.column <= from || column.column >= next || isOfOtherYear(column)) return false;
    return others.length === 0 || Number.isFinite(next) || isUnderBand(column);
  });
  const worded = behind.find(({ column }) => holdsVerdicts(grid, rows, column));
  if (worded !== undefined) return wordedVerdicts(grid, worded);
  const marked = behind.filter(
    ({ leaf, column }) => isReachedBy(leaf) !== null && holdsMarks(grid, rows, column),
  );
  return marked.length < FEWEST ? null : markedVerdicts(grid, marked);
}

function wordedVerdicts(grid: Grid, { column, leaf }: Column): TypedVerdicts {
  return {
    header: leaf,
    at: (row) => {
      const isReached = isReachedBy(cellAt(grid, row, column));
      return isReached === null ? null : { column, isReached };
    },
  };
}

function markedVerdicts(grid: Grid, columns: readonly Column[]): TypedVerdicts {
  return {
    header: columns.map(({ leaf }) => leaf).join(', '),
    at: (row) => {
      const [only, ...more] = columns.filter(({ column }) => isMark(cellAt(grid, row, column)));
      const isReached = only === undefined || more.length > 0 ? null : isReachedBy(only.leaf);
      return only === undefined || isReached === null ? null : { column: only.column, isReached };
    },
  };
}

const MARK = /^\s*[x✓✔√☑+]\s*$/i;

function isMark(cell: Cell): boolean {
  return typeof cell === 'string' && MARK.test(cell);
}

/** Whether a column holds marks in rows of units and nothing else, or nothing at all. */
export function holdsMarks(grid: Grid, rows: readonly KindOfRow[], column: number): boolean {
  return rows.every(({ kind, row }) => {
    const cell = cellAt(grid, row, column);
    return kind !== 'unit' || isBlank(cell) || isMark(cell);
  });
}

function holdsVerdicts(grid: Grid, rows: readonly KindOfRow[], column: number): boolean {
  let told = 0;
  for (const { kind, row } of rows) {
    const cell = cellAt(grid, row, column);
    if (kind !== 'unit' || isBlank(cell)) continue;
    if (isReachedBy(cell) === null) return false;
    told += 1;
  }
  return told >= FEWEST;
}
