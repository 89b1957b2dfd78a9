import type { Cell, Place } from '../workbook/workbook';

/** One cell of a finding. */
export interface Spot {
  readonly place: Place;
  /** The unit's standard name; null where the cell is no unit's. */
  readonly unit: string | null;
  /** What stands there; a rate in percent points. */
  readonly typed: Cell;
  /** What should stand there as far as it can be computed. */
  readonly expected?: number;
  /** A rate before rounding, in percent points with two decimals more than typed. */
  readonly exact?: number;
}

/** Spots as a finding needs them; null for none. */
export function spotsOf(spots: readonly Spot[]): readonly [Spot, ...Spot[]] | null {
  const [first, ...others] = spots;
  return first === undefined ? null : [first, ...others];
}
