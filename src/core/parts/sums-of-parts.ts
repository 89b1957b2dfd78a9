import { groupBy } from '../collection/group-by';
import { MONTHS_OF_YEAR } from '../date/months';
import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { addExact, subtractExact } from '../number/decimal';
import { bandsOf, type Column } from '../tab/column';
import type { Grid } from '../workbook/workbook';
import { isPartWithin, orderOfParts, type TimePart, timePartOf } from './time-parts';

/** Fewer rows agree by chance. */
const FEWEST_ROWS = 2;

/** Rows whose figures tell sums. */
const SAMPLE = 200;

/** A column of a part of the year. */
interface Timed {
  readonly column: Column;
  readonly part: TimePart;
}

/**
 * The columns of parts of the year that are the sums of the shorter ones they are made of: "Quý I" of "T1 | T2 | T3", in two rows or more and in all
 * with figures. Their figures are told twice, and prove that the shorter ones are each a part's own. None where parts have targets of their own.
 */
export function sumsOfParts(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): ReadonlySet<Column> {
  const isOfPart = ({ role, stretch }: Column) => {
    const part = role === 'target' ? timePartOf(stretch) : null;
    return part !== null && part.last - part.first + 1 < MONTHS_OF_YEAR;
  };
  if (columns.some(isOfPart)) return new Set();
  const timed = columns.flatMap((column): Timed[] => {
    const isFigures = column.role === null || column.role === 'result' || column.role === 'sum';
    const part = isFigures && !column.cumulative ? timePartOf(column.stretch) : null;
    return part === null ? [] : [{ column, part }];
  });
  const units = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  const found = [...groupBy(timed, ({ column }) => bandsOf(column))].flatMap(([, own]) => {
    const shortest = own.filter(({ part }) => !own.some((other) => isPartWithin(other.part, part)));
    return own.flatMap((whole) => {
      const within = shortest.filter(({ part }) => isPartWithin(part, whole.part));
      return isMadeOf(whole.part, within) && isSumOf(grid, units, whole, within) ? [whole.column] : [];
    });
  });
  return new Set(found);
}

/** Whether some parts, one behind the other, are all of a longer one. */
function isMadeOf(whole: TimePart, parts: readonly Timed[]): boolean {
  const order = orderOfParts(parts.map(({ part }) => part));
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return order === 'consecutive' && first?.part.first === whole.first && last?.part.last === whole.last;
}

function isSumOf(grid: Grid, units: readonly KindOfRow[], whole: Timed, parts: readonly Timed[]): boolean {
  const told = units.flatMap(({ row }) => {
    const own = numberIn(grid, row, whole.column.column);
    const figures = parts.flatMap(({ column }) => numberIn(grid, row, column.column) ?? []);
    const isNothing = (own ?? 0) === 0 && figures.every((value) => value === 0);
    if (own === null || isNothing) return [];
    return [subtractExact(own, addExact(figures)) === 0];
  });
  return told.length >= FEWEST_ROWS && told.every(Boolean);
}
