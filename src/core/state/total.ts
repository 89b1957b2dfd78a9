import { countEach } from '../collection/count-each';
import { addExact, subtractExact } from '../number/decimal';
import type { Assessment, StateKey } from './assessment';
import { type JudgeOptions, judge } from './judge';

/** A sum and how many units it comes from. */
export interface Tally {
  readonly sum: number;
  readonly count: number;
}

/** How units are judged together, and whether their figures add up: percentages do not (rule 17). */
export interface TotalOptions extends JudgeOptions {
  readonly added?: boolean;
  /** A target of all that no unit has yet; null for none. Results without a target of their own count for it. */
  readonly unassigned?: number | null;
}

/** The units of one indicator taken together. */
export interface Total {
  /** False for percentages, which have no sums. */
  readonly added: boolean;
  /** Sum of the targets that count; null when no unit has one. */
  readonly target: number | null;
  /** Sum of all results, of units without a target too. */
  readonly result: number;
  /** Sum of results that have a target over sum of targets, exact; null where the total has none. */
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

const NONE: Tally = { sum: 0, count: 0 };

/**
 * Adds up the units of one indicator. The rate is Σ results / Σ targets, never the mean of rates (rule 3 of the
 * product), results without a target left out: 3 without one beside 8 of 10 are 11 and 80 %; what is missing and what is exceeded are kept apart (rule 4): the social fund of 2019 misses
 * 79.200.000 in 14 units, exceeds by 2.850.000 in 3, and after netting misses 76.350.000.
 */
export function totalOf(assessments: readonly Assessment[], options: TotalOptions = {}): Total {
  const { added = true, unassigned = null } = options;
  const target = sumOf([...assessments.map((one) => one.inTargets), unassigned]);
  const result = sumOf(assessments.map((one) => one.inResults)).sum;
  const shortfall = sumOf(assessments.map(missingToTarget));
  const surplus = sumOf(assessments.map((one) => one.surplus));
  const counts = countEach(assessments.map(({ state }) => state));
  const missing = counts.get('noData') ?? 0;
  const rateWithheld = assessments.some((one) => one.withholdsRate);
  const judged = added && target.count > 0 && !rateWithheld;
  const isPlanned = (one: Assessment) => one.inTargets !== null || unassigned !== null || isItem(one);
  const planned = sumOf(assessments.map((one) => (isPlanned(one) ? one.inResults : null))).sum;
  const nothingIn = assessments.every((one) => !isPlanned(one) || one.provisional || isItem(one));
  const verdict = judged && !nothingIn ? judge(target.sum, planned, options) : null;
  return {
    added,
    target: added && target.count > 0 ? target.sum : null,
    result: added ? result : 0,
    rate: verdict?.rate ?? null,
    state: verdict?.state ?? (judged ? 'noData' : null),
    provisional: assessments.some((one) => one.provisional),
    rateWithheld,
    shortfall: added ? shortfall : NONE,
    surplus: added ? surplus : NONE,
    net: added ? subtractExact(shortfall.sum, surplus.sum) : 0,
    missing,
    counts,
  };
}

/** Amounts of no unit are in sums, and nothing is judged of them alone. */
function isItem({ state }: Assessment): boolean {
  return state === 'notUnit';
}

/** What a unit lacks of its whole target, also where only its pace is judged. */
function missingToTarget({ state, shortfall, inTargets, inResults }: Assessment): number | null {
  return state === 'late' ? subtractExact(inTargets ?? 0, inResults ?? 0) : shortfall;
}

function sumOf(values: readonly (number | null)[]): Tally {
  const present = values.filter((value) => value !== null);
  return { sum: addExact(present), count: present.length };
}
