import { addsUp } from '../tab/means';
import type { SourceIndicator } from './indicator';

/** Fewer units say nothing of what they are measured in. */
const FEWEST_UNITS = 3;
/** Targets that are percentages are seldom lower. */
const LOWEST_TARGET = 50;

/**
 * Whether an indicator that is added up may be one of percentages that nothing calls so: every target is 50 to 100, no result is
 * above 100, nothing says in what they are measured, and no total row of the table has a figure for them.
 *
 * @param least the least that a result may be of its target.
 */
export function mayBePercents(
  { columns, measures }: Pick<SourceIndicator, 'columns' | 'measures'>,
  least = 0,
): boolean {
  if (columns.measure !== null || columns.money || columns.totalled || !addsUp(columns)) return false;
  const pairs = measures.flatMap(({ target, result }) =>
    target.reading.kind === 'number' && result.reading.kind === 'number'
      ? [[target.reading.value, result.reading.value] as const]
      : [],
  );
  const areOfSize = pairs.every(
    ([target, result]) =>
      target >= LOWEST_TARGET && target <= 100 && result > least * target && result <= 100,
  );
  return pairs.length >= FEWEST_UNITS && areOfSize;
}
