import { MONTHS_OF_YEAR, monthNumber } from '../date/months';
import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { cellKind, cellText, isBlank, isSign } from './cell-kind';
import type { ColumnRole } from './column-role';
import { readNumbering } from './numbering';
import { type HeaderMeaning, readHeaderText } from './roles';
import { unitColumnsBelow } from './unit-columns';
import { isUnitName } from './unit-header';

/** One text of a column's header, from the top band down to the leaf. */
export interface HeaderText extends HeaderMeaning {
  readonly text: string;
}

/** A column of a header: its texts from the outermost band to the leaf, none for a column without a header. */
export interface HeaderColumn {
  readonly column: number;
  readonly path: readonly HeaderText[];
}

/** A block of header rows, counted from 0, both included. */
export interface Header {
  readonly first: number;
  /** The last row that belongs to the header, a row of column numbers included. */
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns whose own text heads units, from the left. */
  readonly unitColumns: readonly number[];
}

const MOST_ROWS = 3;

/** Roles that tell a header from a label beside a name ("Đơn vị" | "Trường Hòa An"). */
const TELLING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'ordinal',
  'target',
  'result',
  'rate',
  'shortfall',
  'note',
]);

/**
 * Reads the header whose unit column stands in a row, null when the row heads no table. Works without merges: a band's
 * title stands in the first of its cells, a cell merged downwards in its first row; up to three rows, the unit column
 * in any of them, and a row of column numbers below.
 *
 * @param unitColumns the columns of units where they are known otherwise than by their headers.
 */
export function readHeader(
  grid: Grid,
  row: number,
  unitColumns: readonly number[] = unitColumnsBelow(grid, row),
): Header | null {
  const unitColumn = unitColumns[0];
  if (unitColumn === undefined) return null;
  const months = bareMonths(grid[row] ?? [], unitColumn);
  const own = (grid[row] ?? []).map((cell, column) => (column < unitColumn && isSign(cell) ? '' : cell));
  if (!isHeaderRow(own, months)) return null;
  if ((grid[row] ?? []).slice(0, unitColumn).some((cell) => readNumbering(cell) !== null)) return null;
  let first = row;
  while (row - first < MOST_ROWS - 1 && isBandRow(grid, first - 1, unitColumn)) first -= 1;
  let last = row;
  while (last - first < MOST_ROWS - 1 && isLowerRow(grid, last + 1, unitColumn)) last += 1;
  if (
    last - first === MOST_ROWS - 1 &&
    isLowerRow(grid, last + 1, unitColumn) &&
    saysRoles(grid[last + 1] ?? [])
  )
    last += 1;
  const noun = last - first < MOST_ROWS - 1 ? periodNumbersNoun(grid, last + 1, unitColumn) : null;
  if (noun !== null) last += 1;
  const columns = readColumns(grid, { first, last, noun, unitColumn, row, months });
  const named = columns.filter(({ path }) => path.length > 0);
  const telling = named.some(({ path }) => path.some(({ role }) => TELLING.has(role)));
  if (named.length < 2 || (!telling && isForm(named, unitColumn))) return null;
  const withNumbers = isNumberRow(grid, last + 1, unitColumn) ? last + 1 : last;
  return { first, last: withNumbers, columns, unitColumns: withNames(grid, withNumbers + 1, unitColumns) };
}

/** Rows looked at below a header to tell names from figures. */
const SAMPLE = 20;

/** The unit columns without those that hold figures where another holds names: "Nhóm, lớp" under "Kế hoạch" counts them. */
function withNames(grid: Grid, first: number, unitColumns: readonly number[]): readonly number[] {
  if (unitColumns.length < 2) return unitColumns;
  const sample = grid.slice(first, first + SAMPLE);
  const named = unitColumns.filter((column) => {
    const filled = sample.map((cells) => cells[column] ?? '').filter((cell) => !isBlank(cell));
    return filled.filter((cell) => cellKind(cell) !== 'figure').length * 2 > filled.length;
  });
  return named.length === 0 ? unitColumns : named;
}

/** "Đơn vị" beside a unit's own name says whose sheet it is. */
function isForm(named: readonly HeaderColumn[], unitColumn: number): boolean {
  return named.some(({ column, path }) => column !== unitColumn && path.some(({ text }) => isUnitName(text)));
}

function isHeaderRow(cells: readonly Cell[], months: ReadonlyMap<number, string> | null = null): boolean {
  return cells.every((cell, column) => cellKind(cell) !== 'figure' || months?.has(column) === true);
}

const MONTH = /^0?([1-9]|1[0-2])(?:[/.-]((?:19|20)\d\d))?$/;

/** The months, by column, that stand in the row of a heading for units without the word for them: 1 … 12, or "1/2025", "2/2025" and on; null for none. */
function bareMonths(cells: readonly Cell[], unitColumn: number): ReadonlyMap<number, string> | null {
  if (cells.every((cell) => typeof cell !== 'object' && cellKind(cell) !== 'figure')) return null;
  const run: { readonly column: number; readonly place: number; readonly text: string }[] = [];
  for (let column = unitColumn + 1; column < cells.length; column += 1) {
    const [, month, year] = MONTH.exec(cleanText(cellText(cells[column] ?? ''))) ?? [];
    if (month === undefined) {
      if (run.length > 0) break;
      continue;
    }
    const place = monthNumber({ year: Number(year ?? 0), month: Number(month) });
    const before = run[run.length - 1];
    if (before !== undefined && place !== before.place + 1) return null;
    run.push({ column, place, text: `Tháng ${month}${year === undefined ? '' : `/${year}`}` });
  }
  const isWhole = run.length === MONTHS_OF_YEAR || (run.length > 2 && (run[0]?.place ?? 0) > MONTHS_OF_YEAR);
  return isWhole ? new Map(run.map(({ column, text }) => [column, text])) : null;
}

/** A row of bands above the row that names the units: words only over the columns to the right of it. */
function isBandRow(grid: Grid, row: number, unitColumn: number): boolean {
  const cells = grid[row];
  if (cells === undefined || !isHeaderRow(cells)) return false;
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, text: cellText(cell) }]));
  const bands = filled.filter(({ column }) => column > unitColumn);
  const others = filled.filter(({ column }) => column <= unitColumn);
  if (bands.length === 0 || others.some(({ text }) => readHeaderText(text).role !== 'ordinal')) return false;
  const roles = bands.map(({ text }) => readHeaderText(text).role);
  if (roles.includes('other')) return false;
  const overLeaves = bands.every(({ column }) => !isBlank(cellAt(grid, row + 1, column)));
  return (
    overLeaves && bands.every(({ text }) => text.length <= 60) && (bands.length > 1 || roles[0] !== null)
  );
}

/** A row below that goes on with the header: nothing in the unit column and left of it, words or years to the right. */
function isLowerRow(grid: Grid, row: number, unitColumn: number): boolean {
  const cells = grid[row];
  if (cells === undefined || !(isHeaderRow(cells) || isRowOfDays(cells))) return false;
  if (!cells.slice(0, unitColumn + 1).every(isBlank)) return false;
  const years = new Set(cells.filter((cell) => cellKind(cell) === 'year').map(cellText));
  return years.size > 1 || cells.some((cell) => cellKind(cell) === 'words' && String(cell).length <= 200);
}

const DAY = /^\s*\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d{2}\s*$/;

/** Whether a row under a band says what is planned and done, and of the figures beside it on which day: "31/12/2023 | KH 31/12/2024 | TH 31/12/2024". */
function isRowOfDays(cells: readonly Cell[]): boolean {
  return saysRoles(cells) && cells.every((cell) => cellKind(cell) !== 'figure' || DAY.test(cellText(cell)));
}

/** Whether a row under the bands says which of its columns are target and result: "KH", "TH" in a fourth row. */
function saysRoles(cells: readonly Cell[]): boolean {
  const roles = new Set(
    cells.map((cell) => (cellKind(cell) === 'words' ? readHeaderText(cellText(cell)).role : null)),
  );
  return roles.has('target') && roles.has('result');
}

/** Bands over bare numbers that are months or quarters: "Kết quả các tháng" over 1, 2, 3 … */
const PERIOD_BAND = /(?:^|\s)(tháng|quý)(?:\s|[.,:;()]|$)/i;

/** The noun of the periods that a row numbers under a band ("Tháng" over 1 … 12); null for any other row. */
function periodNumbersNoun(grid: Grid, row: number, unitColumn: number): string | null {
  const cells = grid[row];
  if (cells === undefined || !cells.slice(0, unitColumn + 1).every(isBlank)) return null;
  const filled = cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, number: Number(cellText(cell)) }],
  );
  const [first] = filled;
  if (first === undefined || filled.length < 3) return null;
  const inOrder = filled.every(
    ({ column, number }, index) => number === first.number + index && column === first.column + index,
  );
  if (!inOrder || first.number < 1 || first.number + filled.length > 13) return null;
  const band = (grid[row - 1] ?? []).slice(0, first.column + 1).filter((cell) => !isBlank(cell));
  const noun = PERIOD_BAND.exec(cellText(band[band.length - 1] ?? '').normalize('NFC'))?.[1]?.toLowerCase();
  return noun === undefined ? null : noun === 'tháng' ? 'Tháng' : 'Quý';
}

/**
 * A row that numbers the columns: (1) (2) (3), A B 1 2 3=2/1; as numbers a sheet makes -1, -2, -3 of it. Not the first unit of those called
 * I, II or A, B, whose plan and result follow each other: "I | 10 | 11" over "II | 12 | 10".
 */
export function isNumberRow(grid: Grid, row: number, unitColumn: number): boolean {
  const cells = grid[row];
  if (cells === undefined || !isColumnNumber(cellAt(grid, row, unitColumn))) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || !filled.every(isColumnNumber)) return false;
  const numbers = filled.flatMap((cell) => /^\D?(\d+)/.exec(String(cell).trim())?.[1] ?? []).map(Number);
  const [name, below] = [row, row + 1].map((at) => cellText(cellAt(grid, at, unitColumn)).trim());
  return (
    numbers.length > 1 &&
    !isNextName(name ?? '', below ?? '') &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** Whether a name of one letter, roman number or number is followed by the next: "I" by "II", "A" by "B", "1" by "2". */
function isNextName(name: string, below: string): boolean {
  if (/^\d+$/.test(name)) return below === String(Number(name) + 1);
  if (!/^[a-z]$/i.test(name)) return false;
  return below === name.repeat(2) || below === String.fromCharCode(name.charCodeAt(0) + 1);
}

function isColumnNumber(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 100;
  return (
    typeof cell === 'string' &&
    cell.length < 40 &&
    /^\s*\(?-?(?:[A-Za-z]|\d{1,2})\)?\s*(?:=.*|\(.*)?$/.test(cell)
  );
}

/** Each column's texts; a band reaches over the blank cells to its right that have a text below them. */
function readColumns(
  grid: Grid,
  rows: {
    readonly first: number;
    readonly last: number;
    readonly noun: string | null;
    readonly unitColumn: number;
    /** The row that names the units, and the months that it only numbers. */
    readonly row: number;
    readonly months: ReadonlyMap<number, string> | null;
  },
): readonly HeaderColumn[] {
  const textAt = (row: number, column: number) => {
    const cell = (row === rows.row ? rows.months?.get(column) : undefined) ?? cellAt(grid, row, column);
    const isNumbered = rows.noun !== null && row === rows.last && !isBlank(cell);
    return headerText(isNumbered ? `${rows.noun} ${cellText(cell)}` : cell);
  };
  const width = Math.max(...range(rows.first, rows.last).map((row) => lastFilled(grid[row] ?? []) + 1));
  const measures = isRowOfMeasures(grid, rows) ? rows.last : null;
  const columns: HeaderColumn[] = [];
  let bands: readonly (HeaderText | null)[] = [];
  for (let column = 0; column < width; column += 1) {
    const isMeasured =
      column > rows.unitColumn && measures !== null && !isBlank(cellAt(grid, measures, column));
    const own = range(rows.first, rows.last).map((row) => {
      if (!isMeasured || row < rows.last - 1) return textAt(row, column);
      return row === rows.last ? null : measuredText(grid, row, column);
    });
    const leaf = lastIndexOfText(own);
    const filled = own.map((text, level) => {
      const reachesHere = level < leaf && own.slice(0, level).every((above) => above === null);
      return text ?? (reachesHere ? (bands[level] ?? null) : null);
    });
    columns.push({ column, path: filled.filter((text): text is HeaderText => text !== null) });
    bands = filled.map((text, level) => (level < leaf ? text : null));
  }
  return columns;
}

/**
 * Whether the lowest row of a header says the units of measure of the cells right above it and nothing else: "Kế hoạch" over "ha", "So sánh"
 * over "%". A measure under a band of several is what tells its columns apart.
 */
function isRowOfMeasures(
  grid: Grid,
  { first, last, unitColumn }: { readonly first: number; readonly last: number; readonly unitColumn: number },
): boolean {
  if (last === first) return false;
  const filled = (grid[last] ?? []).flatMap((cell, column) =>
    isBlank(cell) || column <= unitColumn ? [] : [{ cell, column }],
  );
  return (
    filled.length > 1 &&
    filled.every(
      ({ cell, column }) => isMeasure(cell) && cellKind(cellAt(grid, last - 1, column)) === 'words',
    )
  );
}

/** A heading with the unit of measure that stands below it: "Kế hoạch (ha)". */
function measuredText(grid: Grid, row: number, column: number): HeaderText | null {
  const measure = cleanText(cellText(cellAt(grid, row + 1, column))).replace(/[()]/g, '');
  return headerText(`${cellText(cellAt(grid, row, column))} (${measure})`);
}

function isMeasure(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const { words } = readWords(cell);
  const [only] = words;
  if (words.length === 1 && only?.base === '%') return true;
  return isWhole(words, MEASURE_WORDS) || isWhole(words, MONEY_WORDS);
}

/** A header cell read; null for a blank one. */
export function headerText(cell: Cell): HeaderText | null {
  if (isBlank(cell) || typeof cell === 'boolean') return null;
  const text = cleanText(cellText(cell));
  return text === '' ? null : { text, ...readHeaderText(text) };
}

function lastIndexOfText(texts: readonly (HeaderText | null)[]): number {
  return texts.reduce((last, text, level) => (text === null ? last : level), -1);
}

function lastFilled(cells: readonly Cell[]): number {
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last] ?? '')) last -= 1;
  return last;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
