import { guardText } from '../text/guard';
import { type Area, type Cell, cellAt } from '../workbook/workbook';
import { isAutomaticFormat, isTextFormat } from './number-format';
import { formatAt, type RawTab, writableCells } from './raw-tab';

/** A cell to write: its new value, and its number format if that is to change too. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly format: string;
}

/** One range to write: all cells in one call, formats in one call before it where they change. */
export interface RangeWrite {
  readonly area: Area;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** What the cells hold then, a row a cell: the values without what guards text. */
  readonly plain: readonly Cell[];
  readonly formats: readonly (readonly string[])[] | null;
}

/** Writes of a tab, and the cells that are too scattered to be written in this run. */
export interface LaidOut<T> {
  readonly writes: readonly RangeWrite[];
  readonly written: readonly T[];
  readonly left: readonly T[];
}

/** Ranges written in one column of a tab at the most, so that the number of calls does not grow with rows. */
const MOST_RANGES = 10;

/**
 * Lays changed cells of a tab out as ranges of one column each. Neighbouring rows make one range, and nothing but changed
 * cells is written as long as a column has no more than ten of them. Beyond that, gaps of figures, blanks and plain text
 * are written along as they stand; formulas, dates and covered cells never. What still does not fit is left.
 */
export function layOutWrites<T extends CellWrite>(tab: RawTab, cells: readonly T[]): LaidOut<T> {
  const byColumn = new Map<number, T[]>();
  for (const cell of cells) {
    const known = byColumn.get(cell.column);
    if (known) known.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const isWritable = writableCells(tab);
  const writes: RangeWrite[] = [];
  const written: T[] = [];
  const left: T[] = [];
  for (const [column, unsorted] of byColumn) {
    const sorted = [...unsorted].sort((a, b) => a.row - b.row);
    const close = runsOf(sorted, () => false);
    const runs =
      close.length <= MOST_RANGES
        ? close
        : runsOf(sorted, (row) => canRewrite(tab, { row, column, isWritable }));
    runs.forEach((run, index) => {
      if (index < MOST_RANGES) {
        writes.push(writeOf(tab, column, run));
        written.push(...run);
      } else left.push(...run);
    });
  }
  return { writes, written, left };
}

/** What `setValues` is given for a cell; text in a cell of plain text format needs no guard. */
export function guarded(value: Cell, format: string): string | number | boolean {
  if (typeof value === 'object') throw new TypeError('Write figures and text to raw cells, not days');
  return typeof value === 'string' && !isTextFormat(format) ? guardText(value) : value;
}

function runsOf<T extends CellWrite>(sorted: readonly T[], canBridge: (row: number) => boolean): T[][] {
  const runs: T[][] = [];
  let last: T[] | undefined;
  for (const cell of sorted) {
    const end = last?.[last.length - 1]?.row ?? Number.NEGATIVE_INFINITY;
    if (last && isBridged(end + 1, cell.row, canBridge)) last.push(cell);
    else {
      last = [cell];
      runs.push(last);
    }
  }
  return runs;
}

function isBridged(from: number, to: number, canBridge: (row: number) => boolean): boolean {
  if (!Number.isFinite(from)) return false;
  for (let row = from; row < to; row += 1) if (!canBridge(row)) return false;
  return true;
}

function canRewrite(
  tab: RawTab,
  at: {
    readonly row: number;
    readonly column: number;
    readonly isWritable: (row: number, column: number) => boolean;
  },
): boolean {
  return typeof cellAt(tab.values, at.row, at.column) !== 'object' && at.isWritable(at.row, at.column);
}

function writeOf(tab: RawTab, column: number, run: readonly CellWrite[]): RangeWrite {
  const first = run[0]?.row ?? 0;
  const last = run[run.length - 1]?.row ?? 0;
  const changed = new Map(run.map((cell) => [cell.row, cell]));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const formatOf = (row: number) => changed.get(row)?.format ?? formatAt(tab, row, column);
  const reformats = rows.some((row) => formatOf(row) !== formatAt(tab, row, column));
  const plain = rows.map((row) => changed.get(row)?.value ?? cellAt(tab.values, row, column));
  return {
    area: { row: first, column, rows: rows.length, columns: 1 },
    values: plain.map((value, index) => [guarded(value, formatOf(first + index))]),
    plain,
    formats: reformats
      ? rows.map((row) => [isAutomaticFormat(formatOf(row)) ? 'general' : formatOf(row)])
      : null,
  };
}
