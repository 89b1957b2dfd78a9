import { compareProducts, subtractExact } from '../number/decimal';
import type { Assessment, StateKey } from './assessment';

/** How a pair of figures is judged; the same for one unit and for a total. */
export interface JudgeOptions {
  /** From how many percent of the target a result counts as met, > 0; 100 unless set. */
  readonly threshold?: number;
  /** `less`: the result must not exceed the target (late petitions, debts); `more` unless set. */
  readonly direction?: 'more' | 'less';
  /** Whether the target is due: false while there is time left to reach it, or to exceed it; true unless set. */
  readonly periodEnded?: boolean;
}

/** What else decides while there is time left. */
export interface PaceOptions extends JudgeOptions {
  /** What had to be there after the months that have ended; left out where they are not judged by themselves. */
  readonly paced?: number;
}

/** The verdict on a pair of figures. */
export type Verdict = Pick<Assessment, 'rate' | 'shortfall' | 'surplus'> & {
  readonly state: Extract<StateKey, 'inProgress' | 'late' | 'onPace' | 'below' | 'met' | 'exceeded'>;
};

/**
 * Judges a result against a target, both figures: rows 11b-17 of the state table, first match wins. Status comes
 * from the exact figures: 94.300.000 of 94.500.000 is below target although it rounds to 100 %. Throws RangeError
 * for a target that rows 1-11 keep away: negative, or 0 where more is better. Before the day a target is due, 3 late
 * petitions of 5 allowed are "Đang thực hiện", since more can still come; 6 of 5 are "Chưa đạt" at once. Where months are judged
 * by themselves, 8 of 24 in May are "Chậm tiến độ" with 2 missing to the 10 of five months, 10 are "Đúng tiến độ".
 */
export function judge(target: number, result: number, options: PaceOptions = {}): Verdict {
  const { threshold = 100, direction = 'more', periodEnded = true, paced } = options;
  if (!(threshold > 0)) throw new RangeError(`Give a threshold above 0: "${threshold}"`);
  const lessIsBetter = direction === 'less';
  if (!(target > 0 || (lessIsBetter && target === 0))) {
    throw new RangeError(`Judge only against a target that counts: "${target}"`);
  }
  const rate = target === 0 ? null : { result, target };
  const surplus = positive(subtractExact(result, target));
  const againstThreshold = compareProducts([100, result], [threshold, target]);
  if (lessIsBetter) {
    const kept = periodEnded ? 'met' : 'inProgress';
    return { state: againstThreshold <= 0 ? kept : 'below', rate, shortfall: null, surplus };
  }
  const shortfall = positive(subtractExact(target, result));
  if (againstThreshold >= 0) {
    return { state: surplus === null ? 'met' : 'exceeded', rate, shortfall, surplus };
  }
  if (periodEnded) return { state: 'below', rate, shortfall, surplus };
  if (paced === undefined) return { state: 'inProgress', rate, shortfall, surplus: null };
  const behind = positive(subtractExact(paced, result));
  return behind === null
    ? { state: 'onPace', rate, shortfall, surplus: null }
    : { state: 'late', rate, shortfall: behind, surplus: null };
}

function positive(difference: number): number | null {
  return difference > 0 ? difference : null;
}
