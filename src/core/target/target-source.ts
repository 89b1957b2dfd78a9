import { isYearOrLonger, readStretch, type Stretch } from '../date/stretch';
import type { Wording } from '../figure/figure-in';
import type { Scale } from '../measure/scale';
import type { Line } from '../tab/line';
import type { EachTime } from './each-time';

/** Where an indicator's target comes from. Rule 12 of the product: a table without a target column. */
export type TargetSource =
  | {
      readonly kind: 'column';
      readonly column: number;
      /** Columns of the same targets as changed in the year, the latest first, and whether the first of them that is filled counts. */
      readonly adjusted?: { readonly columns: readonly number[]; readonly counts: boolean };
      /** The columns whose figures are added, in the order of time, where each part of the year has a target of its own; `column` is the last. */
      readonly added?: readonly number[];
      /** The columns of parts of the year of which it is the latest, being counted up, a level or a percentage. */
      readonly latestOf?: readonly number[];
      /** How far below its result a unit's target stands, where rows for target and result alternate: -1 for the row above. */
      readonly shift?: number;
      /** How targets are typed that are no plain figures: "12 đồng chí". */
      readonly worded?: Wording;
      /** Targets are given for each month or quarter of the time judged. */
      readonly each?: EachTime;
      /** What staff give everybody whose cell is blank. */
      readonly common?: number;
    }
  | {
      readonly kind: 'constant';
      readonly value: number;
      /** `note`: read from a line of text; `rates`: the one number that explains every typed percentage; `row`: a row of the table. */
      readonly from: 'note' | 'rates' | 'row';
      /** The line it was read from; null when it was derived from the typed percentages alone. */
      readonly line: Line | null;
      /** Given where the line says that it is the most there may be. */
      readonly isCeiling?: true;
      /** What the line says behind the figure: " tin, bài". */
      readonly behind?: string;
      /** The figure as the line has it, where it names a unit of measure ("10 triệu đồng"), and what that is of. */
      readonly scaled?: { readonly of: Scale['of']; readonly stated: string };
      /** How many rows' typed percentages the constant explains, of how many typed: 21 of 21. */
      readonly explains: number;
      readonly of: number;
      /** The line's own figure where it gives it for each of so many months of the time judged: 2 a month, which are 24 a year. */
      readonly each?: { readonly value: number; readonly months: number };
      /** Whom the same line gives another figure. */
      readonly exception?: TargetException;
      /** The units that the exception names, by their index, once the workbook's units are known. */
      readonly excepted?: ReadonlySet<number>;
    }
  | {
      /** Every row of a list, which its unit has to bring to an end. */
      readonly kind: 'rows';
    }
  | { readonly kind: 'none' };

/** Some units' own figure in a line that gives everybody one: "24 tin, bài/năm; riêng A, B 12". */
export interface TargetException {
  readonly names: readonly string[];
  readonly value: number;
}

/** A target that no assignment table gives. */
export type OwnTarget = TargetSource | { readonly kind: 'answer' | 'setting'; readonly value: number };

/** Whether a line gives everybody a target as the most there may be. */
export function isCappedByLine(target: TargetSource): boolean {
  return target.kind === 'constant' && target.isCeiling === true;
}

/** The figure of a target that is said once for all units, or all but some; null for any other target. */
export function statedTarget(unit: number, target: OwnTarget): number | null {
  if (target.kind === 'constant' && target.exception && target.excepted?.has(unit))
    return target.exception.value;
  if (target.kind === 'column') return target.common ?? null;
  return 'value' in target ? target.value : null;
}

/**
 * The time that the line of a constant target names, from a year's beginning on: "12 tin bài/12 tháng" is a year's, "6 tin
 * trong 6 tháng đầu năm" six months'. "Mỗi tháng 2 tin" names none, since its number is no month. Null for none.
 */
export function constantStretch(target: TargetSource): Stretch | null {
  const text = target.kind === 'constant' && !target.each ? (target.line?.text ?? '') : '';
  const stretch = readStretch([text.replace(/[()]/g, ' ')]);
  if (stretch === null || isYearOrLonger(stretch)) return stretch;
  const fromBeginning = stretch.kind === 'months' && stretch.first === 1 && stretch.last > 1;
  return fromBeginning || stretch.kind === 'stated' || stretch.kind === 'semester' ? stretch : null;
}
