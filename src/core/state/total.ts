import { addExact, subtractExact } from '../number/decimal';
import type { Assessment, StateKey } from './assessment';
import { type JudgeOptions, judge } from './judge';

/** A sum and how many units it comes from. */
export interface Tally {
  readonly sum: number;
  readonly count: number;
}

/** The units of one indicator taken together. */
export interface Total {
  /** Sum of the targets that count; null when no unit has one. */
  readonly target: number | null;
  readonly result: number;
  /** Sum of results over sum of targets, exact; null where the total has none. */
  readonly rate: Assessment['rate'];
  /** Rows 12-17 of the state table on the sums; "no data" when no unit with a target has a result; null without a verdict. */
  readonly state: StateKey | null;
  /** Tạm tính: results are missing or unreadable, so the total can still change. */
  readonly provisional: boolean;
  /** No rate and no verdict: a target is unreadable or missing, or a unit stands in two rows. */
  readonly rateWithheld: boolean;
  readonly shortfall: Tally;
  readonly surplus: Tally;
  /** Sau bù trừ: shortfalls less surpluses; negative when more was exceeded than is missing. */
  readonly net: number;
  /** How many units have no result yet. */
  readonly missing: number;
  /** How many units are in each state; states that no unit is in are left out. */
  readonly counts: ReadonlyMap<StateKey, number>;
}

/**
 * Adds up the units of one indicator. The rate is Σ results / Σ targets, never the mean of rates (rule 3 of the
 * product); what is missing and what is exceeded are kept apart (rule 4): the social fund of 2019 misses
 * 79.200.000 in 14 units, exceeds by 2.850.000 in 3, and after netting misses 76.350.000.
 */
export function totalOf(assessments: readonly Assessment[], options: JudgeOptions = {}): Total {
  const target = sumOf(assessments.map((one) => one.inTargets));
  const result = sumOf(assessments.map((one) => one.inResults)).sum;
  const shortfall = sumOf(assessments.map((one) => one.shortfall));
  const surplus = sumOf(assessments.map((one) => one.surplus));
  const counts = countStates(assessments);
  const missing = counts.get('noData') ?? 0;
  const rateWithheld = assessments.some((one) => one.withholdsRate);
  const judged = target.count > 0 && !rateWithheld;
  const nothingIn = assessments.every((one) => one.inTargets === null || one.provisional);
  const verdict = judged && !nothingIn ? judge(target.sum, result, options) : null;
  return {
    target: target.count > 0 ? target.sum : null,
    result,
    rate: verdict?.rate ?? null,
    state: verdict?.state ?? (judged ? 'noData' : null),
    provisional: assessments.some((one) => one.provisional),
    rateWithheld,
    shortfall,
    surplus,
    net: subtractExact(shortfall.sum, surplus.sum),
    missing,
    counts,
  };
}

function sumOf(values: readonly (number | null)[]): Tally {
  const present = values.filter((value) => value !== null);
  return { sum: addExact(present), count: present.length };
}

function countStates(assessments: readonly Assessment[]): ReadonlyMap<StateKey, number> {
  const counts = new Map<StateKey, number>();
  for (const { state } of assessments) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
