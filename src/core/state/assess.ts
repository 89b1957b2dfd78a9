import { isUnreadable, type Reading } from '../number/reading';
import type { Assessment } from './assessment';
import { judge, type PaceOptions } from './judge';

/** What is known of one unit under one indicator in one period. */
export interface AssessmentInput extends PaceOptions {
  readonly target: Reading;
  readonly result: Reading;
  /** False when the unit has no row in the table and nothing is assigned to it; true unless set. */
  readonly listed?: boolean;
  /** The unit is marked as excluded, or a ratio has the denominator 0. */
  readonly excluded?: boolean;
  /** The unit stands in two rows and no rule says to add them. */
  readonly duplicate?: boolean;
  /** False when no target was found for the whole table (rule 12); true unless set. */
  readonly tableHasTarget?: boolean;
  /** A setting: a blank result is 0. Dots and dashes stay "no figure". */
  readonly blankIsZero?: boolean;
  /** The result is a part of the target, which is all there is: nobody can have done more. */
  readonly ratio?: boolean;
  /** The figures are an amount's, not a unit's: they are in the sums, and nobody has to reach anything. */
  readonly isItem?: boolean;
}

const OUTSIDE: Omit<Assessment, 'state'> = {
  rate: null,
  shortfall: null,
  surplus: null,
  inTargets: null,
  inResults: null,
  provisional: false,
  withholdsRate: false,
};

/**
 * Gives a measure its state and what it adds to totals: the state table of the product, rows 1-17, first match
 * wins. A result of 3 without a target is "Ngoài KH", −2 of 5 is below target with 7 missing, a blank of 10 is
 * "Chưa có số liệu" and leaves the total provisional. Figures are compared exactly, see {@link judge}.
 */
export function assess(input: AssessmentInput): Assessment {
  return (
    assessItem(input) ??
    assessOutside(input) ??
    assessUnreadable(input) ??
    assessWithoutTarget(input) ??
    assessAgainstTarget(input)
  );
}

/**
 * Rows 1-3: what the figures say does not matter; a percentage against a count is none, and of a share no more than all can be
 * done (2b): 26 of 25 and 5 of a blank are wrong, 0 of 0 does not apply.
 */
function assessOutside(input: AssessmentInput): Assessment | null {
  const { target, result, listed = true, excluded = false, duplicate = false } = input;
  if (!listed) return { ...OUTSIDE, state: 'absent' };
  if (excluded || target.kind === 'excluded' || result.kind === 'excluded') {
    return { ...OUTSIDE, state: 'notApplicable' };
  }
  if (input.ratio && !duplicate) {
    const whole = wholeOrNone(target);
    const done = wholeOrNone(result);
    if (whole === 0 && done === 0) return { ...OUTSIDE, state: 'notApplicable' };
    if (whole !== null && whole >= 0 && done !== null && done > whole)
      return { ...OUTSIDE, state: 'dataError', withholdsRate: true };
  }
  const isPercentage = target.kind === 'percent' || result.kind === 'percent';
  return duplicate || isPercentage ? { ...OUTSIDE, state: 'dataError', withholdsRate: true } : null;
}

/** An amount of no unit: what it has is in the sums, and nothing is judged; above 0 without a target it is off plan as a unit's is. */
function assessItem(input: AssessmentInput): Assessment | null {
  const { target, result, isItem = false, listed = true, direction = 'more' } = input;
  const [inTargets, inResults] = [figureOf(target), figureOf(result)];
  const isOffPlan = direction === 'more' && (inTargets ?? 0) === 0 && (inResults ?? 0) > 0;
  if (!isItem || !listed || isOffPlan) return null;
  const [provisional, withholdsRate] = [isUnreadable(result), isUnreadable(target)];
  return { ...OUTSIDE, state: 'notUnit', inTargets, inResults, provisional, withholdsRate };
}

/** Rows 4 and 5: a figure that cannot be read, or a target that cannot be. */
function assessUnreadable({ target, result }: AssessmentInput): Assessment | null {
  if (target.kind === 'ellipsis' || isUnreadable(target) || (figureOf(target) ?? 0) < 0) {
    return { ...OUTSIDE, state: 'dataError', inResults: figureOf(result), withholdsRate: true };
  }
  return isUnreadable(result)
    ? { ...OUTSIDE, state: 'dataError', inTargets: figureOf(target), provisional: true }
    : null;
}

/** Rows 6-9: no target for the table, or none for this unit. */
function assessWithoutTarget(input: AssessmentInput): Assessment | null {
  const { target, result, tableHasTarget = true, direction = 'more' } = input;
  const figure = figureOf(result);
  if (!tableHasTarget) return { ...OUTSIDE, state: 'noPlan', inResults: figure, withholdsRate: true };
  const assigned = figureOf(target);
  if (assigned !== null && (assigned !== 0 || direction === 'less')) return null;
  if (result.kind === 'blank' || result.kind === 'dash' || figure === 0) {
    return { ...OUTSIDE, state: 'notAssigned', inResults: 0 };
  }
  if (figure === null) return { ...OUTSIDE, state: 'noData', inResults: 0, provisional: true };
  return figure > 0
    ? { ...OUTSIDE, state: 'offPlan', inResults: figure }
    : { ...OUTSIDE, state: 'dataError', inResults: figure, withholdsRate: true };
}

/** Rows 10-17: a target, and a result or none. */
function assessAgainstTarget(input: AssessmentInput): Assessment {
  const target = figureOf(input.target) ?? 0;
  const zero = input.result.kind === 'blank' && input.blankIsZero === true;
  const result = zero ? 0 : figureOf(input.result);
  if (result === null) {
    return { ...OUTSIDE, state: 'noData', inTargets: target, inResults: 0, provisional: true };
  }
  const { state, rate, shortfall, surplus } = judge(target, result, input);
  return {
    rate,
    shortfall,
    surplus,
    inTargets: target,
    inResults: result,
    provisional: false,
    withholdsRate: false,
    state,
  };
}

/** A figure of a share: nothing typed and a dash are none; null for what cannot be read. */
function wholeOrNone(reading: Reading): number | null {
  return reading.kind === 'blank' || reading.kind === 'dash' ? 0 : figureOf(reading);
}

function figureOf(reading: Reading): number | null {
  return reading.kind === 'number' ? reading.value : null;
}
