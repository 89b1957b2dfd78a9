import { figureIn } from '../figure/figure-in';
import { addExact } from '../number/decimal';
import { familiesOf } from '../parts/families';
import { timePartOf } from '../parts/time-parts';
import type { Measure, SourceIndicator } from '../survey/indicator';
import type { Column } from '../tab/column';
import type { Grid } from '../workbook/workbook';

/** Months first; quarters where no months add up to the result. */
const SIZES = [1, 3] as const;

/** What a unit has in a column of months, in the rows of its result; null without a figure. */
export function figureInMonth(
  { result }: Pick<Measure, 'result'>,
  column: number,
  { columns, grid }: { readonly columns: SourceIndicator['columns']; readonly grid: Grid },
): number | null {
  const { measure, resultColumn, addedColumns } = columns;
  const from = addedColumns === undefined ? resultColumn : column;
  const own = result.places.filter((place) => place.column === from);
  const numbers = own.flatMap((place) => {
    const { reading } = figureIn({ values: grid }, { ...place, column }, measure);
    return reading.kind === 'number' ? [reading.value] : [];
  });
  return numbers.length === 0 ? null : addExact(numbers);
}

/**
 * The columns of months, or else quarters, that the result's own column sums up, in the order of time: T1 … T6 beside 'Cộng', where most
 * units' months are exactly their result. Undefined where no columns are.
 */
export function summedMonths(
  { table, columns, measures }: SourceIndicator,
  grid: Grid,
): readonly number[] | undefined {
  const counted = measures.filter(
    ({ result }) => result.reading.kind === 'number' && result.reading.value !== 0,
  );
  const agrees = (family: readonly Column[]) => (one: Measure) => {
    const months = family.map(({ column }) => figureInMonth(one, column, { columns, grid }) ?? 0);
    return one.result.reading.kind === 'number' && addExact(months) === one.result.reading.value;
  };
  const mayBeMonths = table.columns.filter(({ column }) => column !== columns.resultColumn);
  for (const size of SIZES) {
    const timed = mayBeMonths.filter(({ stretch }) => {
      const part = timePartOf(stretch);
      return part !== null && part.last - part.first + 1 === size;
    });
    const families = familiesOf(timed, (role) => role !== 'target' && role !== 'rate');
    const found = families.find(
      (family) => counted.filter(agrees(family.columns)).length * 2 > counted.length,
    );
    if (found !== undefined) return found.columns.map(({ column }) => column);
  }
  return undefined;
}
