import { thingCounted, withoutThing } from '../figure/worded';
import { parseNumber } from '../number/parse';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';

/** Rows below a header that tell what its columns hold. */
const SAMPLE = 200;

/**
 * What the amounts of a column are typed with, as answers to a form are: "7 người", "3 người". All of its figures have it, or its header names it, so that
 * no "2 tấn" is read under "Số kg". Null where figures stand alone.
 */
export function thingOfAmounts(
  grid: Grid,
  { column, texts }: Pick<Column, 'column' | 'texts'>,
  rows: readonly { readonly row: number }[],
): string | null {
  const cells = rows.slice(0, SAMPLE).map(({ row }) => cellAt(grid, row, column));
  const typed = cells.filter((cell) => parseNumber(cell).kind === 'unreadable');
  const thing = thingCounted(typed);
  if (thing === null) return null;
  const plain = cells.filter((cell) => parseNumber(cell).kind === 'number').length;
  const read = typed.filter((cell) => withoutThing(cell, thing) !== cell).length;
  const isNamed = ` ${foldText(texts.join(' '))} `.includes(` ${thing} `);
  if (plain > 0 && !isNamed) return null;
  return (plain + read) * 2 > plain + typed.length ? thing : null;
}

/** Of columns whose headers name an amount those that hold figures in most of a log's rows, alone or with what they count. */
export function withFigures(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly { readonly row: number }[],
): readonly Column[] {
  const sample = rows.slice(0, SAMPLE).map(({ row }) => ({ kind: 'unit' as const, row }));
  return columns.filter(
    (own) =>
      columnContent(grid, sample, own.column) === 'figures' || thingOfAmounts(grid, own, rows) !== null,
  );
}
