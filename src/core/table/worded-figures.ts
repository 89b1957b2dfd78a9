import type { TableProblem } from '../problem/problem';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Place } from '../workbook/workbook';
import type { TableRow } from './table';

/** The first cell of units in a column whose cells mostly begin with digits, though none is a figure: "12/15", "2 lớp"; null for other columns. */
export function wordsWithDigits(grid: Grid, rows: readonly TableRow[], column: number): string | null {
  const texts = rows.flatMap(({ kind, row }) => {
    const cell = kind === 'unit' ? cellAt(grid, row, column) : '';
    return typeof cell === 'string' && cell !== '' ? [cleanText(cell)] : [];
  });
  const counted = texts.filter((text) => /^\d/.test(text));
  return counted.length * 2 > texts.length ? (counted[0] ?? null) : null;
}

/**
 * Tells the results, and the targets beside them, that nobody could read although headers call them so: their cells hold figures with words
 * that are not alike, in a table whose other indicators are read. None where there are no such results.
 */
export function wordedFigures(
  grid: Grid,
  {
    rows,
    columns,
    heading,
    at,
  }: {
    readonly rows: readonly TableRow[];
    /** The columns as they were decided on, and as their headers call them. */
    readonly columns: readonly Column[];
    readonly heading: readonly Column[];
    readonly at: (column: number) => Place;
  },
): readonly TableProblem[] {
  const read = new Set(
    columns.flatMap(({ role, column }) => (role === 'result' || role === 'target' ? [column] : [])),
  );
  const told = heading.flatMap((own) => {
    const isCalled = own.role === 'result' || own.role === 'target';
    if (!isCalled || read.has(own.column) || columnContent(grid, rows, own.column) !== 'words') return [];
    const text = wordsWithDigits(grid, rows, own.column);
    return text === null ? [] : [{ ...own, text }];
  });
  const [first] = told;
  if (first === undefined || !told.some(({ role }) => role === 'result')) return [];
  const texts = told.map((own) => own.texts.join(BETWEEN_BANDS));
  return [{ kind: 'wordedFigures', place: at(first.column), texts, text: first.text }];
}
