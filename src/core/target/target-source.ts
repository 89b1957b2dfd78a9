import type { Line } from '../tab/line';

/** Where an indicator's target comes from. Rule 12 of the product: a table without a target column. */
export type TargetSource =
  | { readonly kind: 'column'; readonly column: number }
  | {
      readonly kind: 'constant';
      readonly value: number;
      /** `note`: read from a line of text; `rates`: the one number that explains every typed percentage. */
      readonly from: 'note' | 'rates';
      /** The line it was read from; null when it was derived from the typed percentages alone. */
      readonly line: Line | null;
      /** How many rows' typed percentages the constant explains, of how many typed: 21 of 21. */
      readonly explains: number;
      readonly of: number;
    }
  | { readonly kind: 'none' };

/** A target as an indicator is judged by: what its source says, or what staff answered or set. */
export type IndicatorTarget = TargetSource | { readonly kind: 'answer' | 'setting'; readonly value: number };

/** Whether there is any target. */
export function hasTarget(target: IndicatorTarget): boolean {
  return target.kind !== 'none';
}

/** The column whose figures are the targets, counted from 0; null where they stand in none. */
export function targetColumnOf(target: IndicatorTarget): number | null {
  return target.kind === 'column' ? target.column : null;
}

/** The one figure that is everybody's target; null where each has its own, or none. */
export function commonTarget(target: IndicatorTarget): number | null {
  return target.kind === 'column' || target.kind === 'none' ? null : target.value;
}
