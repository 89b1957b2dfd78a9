import { isDitto, isMeasureHeading, isMeasureText } from '../measure/row-measure';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { readColumnRoles } from '../tab/columns';
import { withDemands } from '../tab/demands';
import { type Header, readHeader } from '../tab/header';
import { readHeaderText } from '../tab/roles';
import { isUnitHeader } from '../tab/unit-header';
import { withoutBrackets } from '../text/brackets';
import { cellAt, type Grid, type Position } from '../workbook/workbook';
import { isIndicatorHeading } from './heading';
import { timedPairs } from './time-pairs';

/** The header of a form and what its columns are for. */
export interface FormHeader {
  readonly header: Header;
  readonly nameColumn: number;
  readonly ordinalColumn: number | null;
  readonly measureColumn: number | null;
  /** The columns to the right of the names, that of the units of measure left out. */
  readonly columns: readonly Column[];
  /** It has no column of targets. */
  readonly planless?: true;
}

/** Words by which a column of units says who is to carry an indicator out. */
const RESPONSIBLE_WORDS = phrases('thực hiện|chủ trì|phối hợp|phụ trách|theo dõi');

/** Rows below a header that tell a column of indicators from one of figures. */
const SAMPLE = 40;

/**
 * Reads the header of a form that stands in a row: a heading for indicators with words below it, to its right columns of
 * targets and of results, or of results alone where such are asked for. Null when the row heads no form: "Chỉ tiêu" over figures is a target's heading.
 */
export function readFormHeader(
  grid: Grid,
  row: number,
  asked: { readonly isPlanless?: boolean } = {},
): FormHeader | null {
  const named = (grid[row] ?? []).flatMap((cell, column) => (isIndicatorHeading(cell) ? [column] : []));
  const counted = named.map((column) => ({ column, words: wordsBelow(grid, row, column) }));
  const fullest = counted
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || b.column - a.column);
  for (const { column } of fullest) {
    const found = readFormHeaderAt(grid, { row, column }, asked);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The header of a form whose column of indicators' names is known, whatever heads it ("Đối tượng"); one without targets where those are asked
 * for.
 */
export function readFormHeaderAt(
  grid: Grid,
  { row, column: nameColumn }: Position,
  { isPlanless = false }: { readonly isPlanless?: boolean } = {},
): FormHeader | null {
  const header = readHeader(grid, row, [nameColumn]);
  if (header === null) return null;
  const all = readColumnRoles(header, grid);
  const left = all.filter(({ column }) => column < nameColumn);
  if (left.some(({ role }) => role === 'date' || role === 'event')) return null;
  const right = all.filter(({ column }) => column > nameColumn);
  const measureColumn = right.find(({ leaf }) => isMeasureHeading(leaf))?.column ?? null;
  if (measureColumn !== null && !isMeasured(grid, header, measureColumn)) return null;
  const columns = settled(
    withDemands(right.filter(({ column }) => column !== measureColumn).map(withoutMeasure)),
  );
  const values = columns.filter(({ role }) => role === 'target' || role === 'result');
  const roles = new Set(values.map(({ role }) => role));
  const isRead = isPlanless ? roles.has('result') && !roles.has('target') : roles.size > 1;
  if (!isRead && timedPairs(columns) === null) return null;
  const last = Math.max(...values.map(({ column }) => column));
  const isOther = (column: number) => column !== measureColumn && column !== nameColumn;
  const units = all.filter(({ column, leaf }) => isOther(column) && isUnitHeader(leaf));
  if (units.some(({ column, leaf }) => column < last || !namesResponsible(leaf))) return null;
  const ordinalColumn = left.find(({ role }) => role === 'ordinal')?.column ?? null;
  const own = { header, nameColumn, ordinalColumn, measureColumn, columns };
  return isPlanless ? { ...own, planless: true } : own;
}

/** "TH (triệu đồng)" has the role that "TH" has. */
function withoutMeasure(column: Column): Column {
  if (column.role !== null || !column.leaf.includes('(')) return column;
  return { ...column, role: readHeaderText(withoutBrackets(column.leaf)).role };
}

/**
 * The columns with results as forms mean them: figures of a year before the target's are for comparison; a column that
 * sums up parts of the year ("Quý I", …, "Cả năm") is the result where none is named.
 */
function settled(columns: readonly Column[]): readonly Column[] {
  const year = Math.max(
    0,
    ...columns.flatMap((column) => (column.role === 'target' ? (column.year ?? []) : [])),
  );
  const current = columns.map((column): Column => {
    const isPast = column.role === 'result' && column.year !== null && column.year < year;
    return isPast ? { ...column, role: 'comparison' } : column;
  });
  if (current.some(({ role }) => role === 'result')) return current;
  const open = current.filter(({ role }) => role === null || role === 'sum');
  const parts = open.filter(({ span, cumulative, role }) => span !== '' && !cumulative && role === null);
  const [sum, ...more] = open.filter((column) => !parts.includes(column) && column.cumulative);
  if (sum === undefined || more.length > 0 || parts.length < 2) return current;
  return current.map((column): Column => {
    if (column === sum) return { ...column, role: 'result' };
    return parts.includes(column) ? { ...column, role: 'part' } : column;
  });
}

/** "Đơn vị thực hiện" behind the figures says who is to do it, not whose figures they are. */
function namesResponsible(heading: string): boolean {
  return contains(readWords(heading).words, RESPONSIBLE_WORDS);
}

/** "Đơn vị" heads units of measure only where such stand below it; "ĐVT" says it by itself. */
function isMeasured(grid: Grid, header: Header, column: number): boolean {
  const headings = header.columns[column]?.path ?? [];
  if (!headings.some(({ text }) => isUnitHeader(text))) return true;
  const from = header.last + 1;
  const cells = Array.from({ length: SAMPLE }, (_, index) => cellAt(grid, from + index, column));
  const words = cells.filter((cell) => cellKind(cell) === 'words');
  const measures = words.filter((cell) => isMeasureText(String(cell)) || isDitto(String(cell).trim()));
  return measures.length * 2 > words.length;
}

/** How many of the next rows have words in a column; 0 when figures are as many. */
function wordsBelow(grid: Grid, row: number, column: number): number {
  let words = 0;
  let figures = 0;
  for (let below = row + 1; below <= row + SAMPLE; below += 1) {
    const cell = cellAt(grid, below, column);
    if (isBlank(cell)) continue;
    if (cellKind(cell) === 'words') words += 1;
    else figures += 1;
  }
  return words > figures ? words : 0;
}
