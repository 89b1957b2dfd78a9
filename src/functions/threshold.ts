import { multiplyExact } from '../core/number/decimal';
import { parseNumber } from '../core/number/parse';
import { oneCell } from './broadcast';
import { textOf } from './cell-value';
import { badThreshold } from './messages';

/**
 * Percent of the target from which a result counts as met, from the argument ngưỡng: up to 2 it is a fraction
 * (0,9 and 90% are 90), from 10 to 200 percent points, omitted 100. Throws an Error for anything else.
 */
export function readThreshold(nguong: unknown): number {
  const cell = oneCell('nguong', nguong);
  const reading = parseNumber(cell);
  if (reading.kind === 'blank') return 100;
  const given = reading.kind === 'number' ? reading.value : 0;
  if (given > 0 && given <= 2) return multiplyExact([given, 100]);
  if (given >= 10 && given <= 200) return given;
  throw new Error(badThreshold(textOf(cell)));
}
