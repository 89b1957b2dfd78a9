import type { Deadline } from '../date/deadline';
import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { Merging } from '../target/joined-target';
import type { Evaluation } from '../target/pace';
import type { Scope } from '../target/scope';
import type { RowCondition } from './row-condition';

/** How an indicator's figures are made, as the tab `Danh mục chỉ tiêu` words it. */
export const CALCULATIONS = {
  asTyped: 'Theo biểu',
  addRows: 'Cộng các dòng cùng đơn vị',
  ratio: 'Tỷ lệ hai cột',
  doneOfAll: 'Số dòng đã xong / số dòng',
  count: 'Đếm số dòng',
  sum: 'Cộng cột số liệu',
  addPeriods: 'Cộng các kỳ',
  addResults: 'Cộng kết quả các kỳ, KH lấy một lần',
  latestPeriod: 'Lấy kỳ gần nhất',
  assigns: 'Giao KH cho chỉ tiêu khác',
  unused: 'Không sử dụng',
} as const;

export type Calculation = keyof typeof CALCULATIONS;

/** Whether a source has a line of its own on the summary: one that is not used has none, nor has one that gives another its targets. */
export function isPrintedAs(calculation: Calculation): boolean {
  return calculation !== 'unused' && calculation !== 'assigns';
}

/** A period of a log or list that staff want by itself, and the log's key. */
export interface PartOfTime {
  readonly source: string;
  readonly period: Period;
}

/** What staff decided about one indicator in the tab `Danh mục chỉ tiêu`; null wherever they left it as recognised. */
export interface IndicatorSetting {
  /** The source it speaks of, which is the indicator's key: "Quỹ xã hội › Quỹ xã hội"; behind it the period of a {@link part}. */
  readonly key: string;
  /** The part of a source's time that is an indicator of its own; null for all of it. */
  readonly part: PartOfTime | null;
  /** The name to print. */
  readonly name: string | null;
  readonly measure: string | null;
  readonly calculation: Calculation | null;
  /** One target for every unit ("KH chung"). */
  readonly target: number | null;
  /** Whom that target, or the one of a note line, is given to; null for the source's own rule. */
  readonly applies: Scope | null;
  /** The document that says so, as typed. */
  readonly basis: string | null;
  /** What rows of a log or list must have to count; null for all. */
  readonly only: readonly RowCondition[] | null;
  /** The share of the target from which it is reached, in percent points: 90. */
  readonly threshold: number | null;
  /** The last day that counts; before it a result below target is "Đang thực hiện", events after it do not count. */
  readonly due: Deadline | null;
  /** Columns of a table chosen by staff, counted from 0. */
  readonly targetColumn: number | null;
  readonly resultColumn: number | null;
  /** The time the target is set for, whatever headers say. */
  readonly targetTime: Stretch | null;
  /** How often it is judged before its target is due; null for at the end only. */
  readonly evaluation: Evaluation | null;
  /** What becomes of targets of merged units; null for as they were given. */
  readonly merging: Exclude<Merging, 'asGiven'> | null;
  /** `less`: the smaller the better; null where the name's own direction stays. */
  readonly direction: 'more' | 'less' | null;
  /** A blank result is 0, and the page says so. */
  readonly blankIsZero: boolean;
}
