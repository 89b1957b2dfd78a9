import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { Column } from '../tab/column';
import type { BodyRow } from '../table/body-row';
import { levelOf, UNNUMBERED } from '../table/row-level';
import type { OtherRow } from '../table/table';
import { unitLikeness } from '../table/unit-like';
import type { Grid } from '../workbook/workbook';
import { unitsIn, valuesIn } from './framed-blocks';
import type { UnitBlock } from './labelled-rows';
import type { UnitBlocks } from './read-blocks';

/** More rows without a label are none of a table whose rows have one. */
const MOST_BARE = 12;

/** What rows with figures but without a label are where each unit has rows of its own with one. */
export interface BareRows {
  readonly totals: readonly BodyRow[];
  readonly others: readonly OtherRow[];
}

/**
 * Tells rows of no label apart that stand among rows of parts of the year: those that hold the sums of all units are totals whatever they are
 * called ("Huyện Hòa An" above the communes), others are named and count for nobody ("Bình quân", "Cùng kỳ năm 2025", "Huyện giao").
 * Null where one may be a unit: numbered as they are, called so where none is numbered, or without a name.
 */
export function readBareRows(
  grid: Grid,
  { blocks, bare = [] }: Pick<UnitBlocks, 'blocks' | 'bare'>,
  heading: readonly Column[],
): BareRows | null {
  if (bare.length > MOST_BARE) return null;
  const units = unitsIn(blocks);
  const columns = valuesIn(heading).map(({ column }) => column);
  const isTotal = ({ row }: BodyRow) => isSumOf(grid, row, { units, columns });
  const left = bare.filter((row) => !isTotal(row));
  const areNumbered = units.filter(({ body }) => levelOf(body) !== UNNUMBERED).length * 2 > units.length;
  const isUnitLike = unitLikeness(units.map(({ body }) => body.name));
  const isUnit = (row: BodyRow) =>
    row.name === '' || levelOf(row) !== UNNUMBERED || (!areNumbered && isUnitLike(row.name));
  if (left.some(isUnit)) return null;
  return {
    totals: bare.filter(isTotal).map((row) => ({ ...row, total: true })),
    others: left.map(({ row, text }) => ({ row, name: text, isChild: false })),
  };
}

/** Whether a row has the sum of the same row of every unit, or of all of their rows, in each column in which it has a figure. */
function isSumOf(
  grid: Grid,
  row: number,
  { units, columns }: { readonly units: readonly UnitBlock[]; readonly columns: readonly number[] },
): boolean {
  const typed = columns.flatMap((column) => {
    const value = numberIn(grid, row, column);
    return value === null ? [] : [{ column, value }];
  });
  const places = units.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const sumOf = (column: number, isOwn: (place: number) => boolean) =>
    addExact(
      units.flatMap(({ rows }) =>
        rows.flatMap((own, place) => (isOwn(place) ? (numberIn(grid, own.row, column) ?? []) : [])),
      ),
    );
  const isSum = ({ column, value }: { readonly column: number; readonly value: number }) =>
    sumOf(column, () => true) === value ||
    Array.from({ length: places }, (_, place) => place).some(
      (place) => sumOf(column, (own) => own === place) === value,
    );
  return typed.some(({ value }) => value !== 0) && typed.every(isSum);
}
