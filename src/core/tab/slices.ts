import { longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Cell, Grid } from '../workbook/workbook';
import { cellKind, isBlank } from './cell-kind';
import type { Column } from './column';
import { subjectKey } from './columns';
import type { Header } from './header';
import { nameOf } from './name-cell';
import { readNumbering } from './numbering';
import { isTotalText } from './row-words';

/** The columns of one of the tables that stand side by side under a header, counted from 0. */
export interface Slice {
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly unitColumns: readonly number[];
}

/** A slice with the header and the columns that it is of. */
export interface Sliced {
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly slice: Slice;
}

/**
 * Cuts a header into the tables that stand side by side: a new one begins at a unit column (or the TT column before it)
 * with results on both sides. Neighbouring unit columns ("Huyện", "Xã") are one table's.
 */
export function slicesOf(header: Header, columns: readonly Column[]): readonly Slice[] {
  const hasResult = (from: number, to: number) =>
    columns.some(({ column, role }) => column > from && column < to && role === 'result');
  const starts: { readonly from: number; readonly unitColumns: number[] }[] = [];
  header.unitColumns.forEach((unitColumn, index) => {
    const current = starts[starts.length - 1];
    const next = header.unitColumns[index + 1] ?? columns.length;
    if (current === undefined) {
      starts.push({ from: 0, unitColumns: [unitColumn] });
    } else if (hasResult(current.unitColumns[0] ?? 0, unitColumn) && hasResult(unitColumn, next)) {
      const ordinal = columns[unitColumn - 1]?.role === 'ordinal';
      starts.push({ from: ordinal ? unitColumn - 1 : unitColumn, unitColumns: [unitColumn] });
    } else if (!hasResult(current.unitColumns[0] ?? 0, unitColumn)) current.unitColumns.push(unitColumn);
  });
  return starts.map(({ from, unitColumns }, index) => ({
    from,
    to: (starts[index + 1]?.from ?? columns.length) - 1,
    unitColumns,
  }));
}

/**
 * Of neighbouring unit columns the one with the most different names, totals aside: a merged "Huyện", or one said again in each row, has
 * few beside "Xã".
 */
export function fullest(grid: Grid, header: Header, columns: readonly number[]): number {
  const [first = 0, ...others] = columns;
  if (others.length === 0) return first;
  const sample = grid.slice(header.last + 1, header.last + 101);
  const names = (column: number) =>
    new Set(
      sample.map((cells) => nameOf(cells[column] ?? '')).filter((name) => name !== '' && !isTotalText(name)),
    ).size;
  return columns.reduce((best, column) => (names(column) > names(best) ? column : best), first);
}

/** What units do or build, though such nouns may head units too. */
const WORKS = phrases('dự án|công trình|chương trình|nhiệm vụ|gói thầu|hạng mục|tiểu dự án|tên dự án');

/** Whether the TT column before a unit column numbers its names, and leaves blank the rows in which only a later one has any. */
function isNumberedIn(sample: Grid, column: number, columns: readonly number[]): boolean {
  const isLater = (cells: readonly Cell[]) =>
    columns.some((other) => other > column && !isBlank(cells[other] ?? ''));
  const rows = sample.filter((cells) => isLater(cells) && !isTotalText(nameOf(cells[column] ?? '')));
  const isNumbered = (cells: readonly Cell[]) => readNumbering(cells[column - 1] ?? '')?.level === 2;
  const numbered = rows.filter(isNumbered).length;
  return (
    numbered > 1 &&
    numbered < rows.length &&
    rows.every((cells) => isNumbered(cells) === !isBlank(cells[column] ?? ''))
  );
}

/**
 * The unit columns of a slice with the one behind a TT column right of them: "Huyện | TT | Hội LHPN xã" numbers the unions, each of
 * which has words, and the district is merged over its own.
 */
export function withNumberedColumn(grid: Grid, { header, columns, slice }: Sliced): Slice {
  const sample = grid.slice(header.last + 1, header.last + 101);
  const [own = 0, ...others] = slice.unitColumns;
  const areWorks = others.every(
    (column) => longestAt(readWords(columns[column]?.leaf ?? '').words, 0, WORKS) > 0,
  );
  const numbered = isNumberedIn(sample, own, slice.unitColumns) ? own : undefined;
  if (areWorks && numbered !== undefined) return { ...slice, unitColumns: [numbered] };
  const last = slice.unitColumns[slice.unitColumns.length - 1] ?? 0;
  const ordinal = columns[last + 1];
  const next = columns[last + 2];
  if (ordinal?.role !== 'ordinal' || next?.role !== null || next.leaf === '' || next.column > slice.to)
    return slice;
  const rows = sample.filter((cells) => readNumbering(cells[ordinal.column] ?? '')?.level === 2);
  const areNamed = rows.length > 1 && rows.every((cells) => cellKind(cells[next.column] ?? '') === 'words');
  const isMerged = rows.some((cells) => isBlank(cells[last] ?? ''));
  return areNamed && isMerged ? { ...slice, unitColumns: [...slice.unitColumns, next.column] } : slice;
}

/**
 * A slice cut in two where a list of targets stands left of a list of results with units of its own, and the units of a row are not
 * the same: "Xã A | 20 | Xã B | 25". Each is then a table, and their figures meet by the names of the units.
 */
export function apartByNames(grid: Grid, { header, columns, slice }: Sliced): readonly Slice[] {
  const [left, ...neighbours] = slice.unitColumns;
  const right = header.unitColumns.find(
    (column) =>
      left !== undefined &&
      column > left &&
      column <= slice.to &&
      columns.some((one) => one.column > left && one.column < column && one.role === 'target'),
  );
  if (
    left === undefined ||
    right === undefined ||
    !columns.some(({ column, role }) => column > right && column <= slice.to && role === 'result')
  )
    return [slice];
  const rows = grid.slice(header.last + 1, header.last + 1 + SAMPLE);
  const differ = rows.some((cells) => isOtherName(cells[left] ?? '', cells[right] ?? ''));
  if (!differ) return [slice];
  const from = columns[right - 1]?.role === 'ordinal' ? right - 1 : right;
  return [
    { ...slice, to: from - 1, unitColumns: [left, ...neighbours.filter((column) => column < from)] },
    { from, to: slice.to, unitColumns: [right] },
  ];
}

/**
 * A slice cut at each blank column behind which units are headed again and are not those of the row, as in staff's own table at the right of
 * a log: "Ngày | Đơn vị | Tên bài | | Đơn vị | Số tin". What stands left of the gap has a heading besides its units', else the gap only
 * keeps it apart from its own names.
 */
export function apartByGap(grid: Grid, { header, columns, slice }: Sliced): readonly Slice[] {
  const rows = grid.slice(header.last + 1, header.last + 1 + SAMPLE);
  const isGap = (column: number) =>
    columns[column]?.leaf === '' && rows.every((cells) => isBlank(cells[column] ?? ''));
  const cuts: Slice[] = [];
  let [left = slice.from] = slice.unitColumns;
  let from = slice.from;
  for (const right of header.unitColumns) {
    if (right <= left || right > slice.to) continue;
    const start = columns[right - 1]?.role === 'ordinal' ? right - 1 : right;
    const headed = columns.some(
      ({ column, role, leaf }) => column > left && column < start && role !== 'ordinal' && leaf !== '',
    );
    if (!isGap(start - 1) || !headed || !tellsOthers(rows, left, right)) continue;
    const own = slice.unitColumns.filter((column) => column >= from && column < start);
    cuts.push({ from, to: start - 1, unitColumns: own.length > 0 ? own : [left] });
    [left, from] = [right, start];
  }
  if (cuts.length === 0) return [slice];
  const rest = slice.unitColumns.filter((column) => column > left);
  return [...cuts, { from, to: slice.to, unitColumns: [left, ...rest] }];
}

/** Rows below a header that tell whether two lists name the same units in the same order. */
const SAMPLE = 100;

/** Whether a column names other units in a row than the one left of it, or each once where that one names them again. */
function tellsOthers(rows: Grid, left: number, right: number): boolean {
  const namesIn = (column: number) =>
    rows.map((cells) => nameOf(cells[column] ?? '')).filter((name) => name !== '' && !isTotalText(name));
  const comeAgain = (names: readonly string[]) => new Set(names).size < names.length;
  return (
    rows.some((cells) => isOtherName(cells[left] ?? '', cells[right] ?? '')) ||
    (comeAgain(namesIn(left)) && !comeAgain(namesIn(right)))
  );
}

function isOtherName(one: Cell, other: Cell): boolean {
  const [left, right] = [one, other].map(nameOf);
  return left !== '' && right !== '' && left !== right;
}

/**
 * The first column of a slice in which the table left of it goes on: the same headings again, and the numbering goes on behind the last
 * number there. Null where none does.
 */
export function goesOnBeside(
  grid: Grid,
  { last }: Header,
  { columns, slices }: { readonly columns: readonly Column[]; readonly slices: readonly Slice[] },
): number | null {
  const headingsOf = ({ from, to }: Slice) =>
    columns
      .filter(({ column, leaf }) => column >= from && column <= to && leaf !== '')
      .map(({ leaf }) => subjectKey(leaf))
      .join('|');
  const numbersOf = ({ from, to }: Slice) => {
    const ordinal = columns.find(({ column, role }) => role === 'ordinal' && column >= from && column <= to);
    const below = ordinal === undefined ? [] : grid.slice(last + 1);
    return below.flatMap((cells) => readNumbering(cells[ordinal?.column ?? -1] ?? '')?.value ?? []);
  };
  for (const [index, slice] of slices.entries()) {
    const before = slices[index - 1];
    if (before === undefined || headingsOf(before) !== headingsOf(slice)) continue;
    const [first] = numbersOf(slice);
    const numbers = numbersOf(before);
    if (first !== undefined && first > 1 && first === Math.max(0, ...numbers) + 1) return slice.from;
  }
  return null;
}
