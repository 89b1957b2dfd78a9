import type { KindOfRow } from '../figure/kind-of-row';
import { addExact } from '../number/decimal';
import { parseNumberIn } from '../number/parse';
import type { Reading } from '../number/reading';
import type { Column } from '../tab/column';
import { cellAt, type Grid } from '../workbook/workbook';
import { familiesOf, roundsOf } from './families';

/** The cells of a row that its whole adds up, as they read. */
interface PartsOfRow {
  /** None of them holds anything. */
  readonly isBlank: boolean;
  /** All that read as numbers, texts among them. */
  readonly sum: number;
  /** What a formula adds up: numbers, not texts. */
  readonly counted: number;
  /** Columns of numbers typed as text, which no formula counts. */
  readonly texts: readonly number[];
}

/** Rows whose figures tell what a column adds up. */
const SAMPLE = 200;
/** A sum of parts in so many rows is none by chance. */
const FEWEST_ROWS = 2;

/** A column that others of its row may be parts of, in a unit of measure of thousands, millions…: `exponent`. */
interface Whole {
  readonly column: number;
  readonly exponent: number;
}

/**
 * The columns of months, quarters or rounds that another one adds up, as two rows and most of them prove: "Quý I … Quý IV | Cả năm". Where
 * nothing stands in any of them, and nothing but 0 in the other, nothing was reported yet, and they are its parts too. None for any other.
 */
export function partsAddedUp(
  grid: Grid,
  rows: readonly KindOfRow[],
  { whole, columns }: { readonly whole: Whole; readonly columns: readonly Column[] },
): readonly number[] | undefined {
  const beside = columns.filter(({ column }) => column !== whole.column);
  const isPart = (role: Column['role']) => role === null || role === 'result' || role === 'part';
  const families = [...familiesOf(beside, isPart), ...roundsOf(beside)];
  if (families.length === 0) return undefined;
  const units = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  const found = families.find(({ columns: parts }) => {
    const told = units.flatMap(({ row }) => {
      const reading = readingAt(grid, row, whole);
      const own = partsOfRow(grid, row, { ...whole, parts: parts.map(({ column }) => column) });
      return reading.kind === 'number' ? [{ value: reading.value, own }] : [];
    });
    if (told.length > 0 && told.every(({ value, own }) => value === 0 && own.isBlank)) return true;
    const telling = told.filter(({ value, own }) => value !== 0 || own.sum !== 0);
    const fits = telling.filter(({ value, own }) => value === own.sum || isWithoutTexts(value, own));
    return fits.length >= FEWEST_ROWS && fits.length * 2 > telling.length;
  });
  return found?.columns.map(({ column }) => column);
}

/** What the parts of a row say of its whole: 0 over blanks is no figure, 10 over 9, "9", 0 and 1, which are 19, is doubtful; null for nothing. */
export type PartsSay = 'blank' | { readonly sum: number; readonly texts: readonly number[] } | null;

/** What columns of parts say of a whole in their row. */
export function partsSay(
  grid: Grid,
  row: number,
  at: { readonly value: number; readonly parts: readonly number[]; readonly exponent: number },
): PartsSay {
  const own = partsOfRow(grid, row, at);
  if (own.isBlank) return at.value === 0 ? 'blank' : null;
  if (at.value === own.sum) return null;
  return { sum: own.sum, texts: isWithoutTexts(at.value, own) ? own.texts : [] };
}

function isWithoutTexts(whole: number, { counted, texts }: PartsOfRow): boolean {
  return texts.length > 0 && whole === counted;
}

function partsOfRow(
  grid: Grid,
  row: number,
  { parts, exponent }: { readonly parts: readonly number[]; readonly exponent: number },
): PartsOfRow {
  const cells = parts.map((column) => {
    const isTyped = typeof cellAt(grid, row, column) === 'string';
    return { column, isTyped, reading: readingAt(grid, row, { column, exponent }) };
  });
  const sumOf = (own: typeof cells) =>
    addExact(own.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : [])));
  return {
    isBlank: cells.every(({ reading }) => reading.kind === 'blank'),
    sum: sumOf(cells),
    counted: sumOf(cells.filter(({ isTyped }) => !isTyped)),
    texts: cells
      .filter(({ isTyped, reading }) => isTyped && reading.kind === 'number')
      .map(({ column }) => column),
  };
}

function readingAt(grid: Grid, row: number, { column, exponent }: Whole): Reading {
  return parseNumberIn(cellAt(grid, row, column), exponent);
}
