import { isYearOrLonger, readStretch, type Stretch } from '../date/stretch';
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

/**
 * The time that the line of a constant target names, from a year's beginning on: "12 tin bài/12 tháng" is a year's, "6 tin
 * trong 6 tháng đầu năm" six months'. "Mỗi tháng 2 tin" names none, since its number is no month. Null for none.
 */
export function constantStretch(target: TargetSource): Stretch | null {
  const text = target.kind === 'constant' ? (target.line?.text ?? '') : '';
  const stretch = readStretch([text.replace(/[()]/g, ' ')]);
  if (stretch === null || isYearOrLonger(stretch)) return stretch;
  const fromBeginning = stretch.kind === 'months' && stretch.first === 1 && stretch.last > 1;
  return fromBeginning || stretch.kind === 'stated' || stretch.kind === 'semester' ? stretch : null;
}
