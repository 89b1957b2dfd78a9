import { addExact, decimalText, divideExact, multiplyExact, subtractExact } from '../number/decimal';
import { pacedTarget } from '../state/paced-target';
import type { Indicator, Measure } from '../survey/indicator';
import type { Evaluation } from '../target/pace';
import type { TargetInMonth } from './month-targets';
import type { MonthlyResults } from './monthly-results';
import type { ProgressSpan } from './span';

/** A month of a unit: its figure, null for none, and whether it is less than the month asks for. */
export interface MonthFigure {
  readonly value: number | null;
  readonly below: boolean;
}

/** How a unit goes on towards its target. */
export interface UnitProgress {
  readonly measure: Measure;
  /** A figure for each month of the time; null where nothing tells of single months. */
  readonly months: readonly MonthFigure[] | null;
  /** What had to be there after the months judged; null where nothing is asked for. */
  readonly paced: number | null;
  /** The target was another one in a month that is judged. */
  readonly changed: boolean;
  /** Of the months (quarters) judged so many had what they asked for; null where single months are not told. */
  readonly met: { readonly count: number; readonly of: number } | null;
  /** What is needed in each month that is left; null where nothing is missing, or no month left. */
  readonly needed: number | null;
}

/** What units are followed by. */
interface Following {
  readonly indicator: Pick<Indicator, 'threshold'>;
  readonly span: ProgressSpan;
  readonly targetIn: TargetInMonth;
  readonly results: MonthlyResults | null;
  /** What some months ask for of a target: K. */
  readonly share: Share;
}

/** Gives K of a target after some months, each worked out once. */
export type Share = (target: number, months: number) => number;

/** What months of a time ask for of targets, most of which many units have. */
export function shareOf({ of }: ProgressSpan, { threshold }: Pick<Indicator, 'threshold'>): Share {
  const known = new Map<number, Map<number, number>>();
  return (target, months) => {
    const own = known.get(target) ?? new Map<number, number>();
    const found = own.get(months) ?? pacedTarget(target, { months, of, threshold });
    known.set(target, own.set(months, found));
    return found;
  };
}

const SIZES: Readonly<Record<Evaluation, number>> = { month: 1, quarter: 3 };

/**
 * Follows a unit through the months: of 24 a year a month asks for K(j) − K(j−1), 2 each; 8 until May miss the 10 of five months by
 * 2, and (24 − 8) / 7 = 2,3 → 3 are needed a month. Section 2 of the year's rules.
 */
export function unitProgress(measure: Measure, following: Following): UnitProgress {
  const { indicator, span, targetIn, results, share } = following;
  const { threshold } = indicator;
  const { inTargets, inResults } = measure.assessment;
  const figures = results?.of(measure) ?? null;
  const targets = Array.from({ length: span.months }, (_, month) => targetIn(measure, month));
  const size = SIZES[span.every];
  const canJudge =
    figures !== null && inTargets !== null && (results?.every === 'month' || span.every === 'quarter');
  const own = canJudge ? (results?.targets?.(measure) ?? null) : null;
  const slots: { readonly quota: number | null; readonly isMet: boolean }[] = [];
  for (let from = 0; canJudge && from < span.months; from += size) {
    const to = Math.min(from + size, span.months);
    const target = targets[to - 1] ?? null;
    const known = figures.slice(from, to).filter((value) => value !== null);
    const asked = target === null ? null : subtractExact(share(target, to), share(target, from));
    const quota = own === null ? asked : sumOf(own.slice(from, to));
    slots.push({ quota, isMet: known.length > 0 && quota !== null && addExact(known) >= quota });
  }
  const judged = slots.filter(({ quota }) => quota !== null);
  const months = figures?.map((value, month): MonthFigure => {
    const slot = slots[Math.floor(month / size)];
    return {
      value,
      below: value !== null && slot?.quota !== undefined && slot.quota !== null && !slot.isMet,
    };
  });
  return {
    measure,
    months: months ?? null,
    paced: inTargets === null ? null : (measure.paced ?? pacedIn(targets, { inTargets, span, share })),
    changed: targets.some((target) => target !== inTargets),
    met: canJudge ? { count: judged.filter(({ isMet }) => isMet).length, of: judged.length } : null,
    needed:
      inTargets === null || inResults === null ? null : neededOf(inTargets, inResults, { span, threshold }),
  };
}

/** What months have for a target of their own together; null where one has none. */
function sumOf(targets: readonly (number | null)[]): number | null {
  const known = targets.filter((target) => target !== null);
  return known.length === targets.length ? addExact(known) : null;
}

/** What had to be there on a day on which the measure itself is judged by its whole target. */
function pacedIn(
  targets: readonly (number | null)[],
  asked: { readonly inTargets: number; readonly span: ProgressSpan; readonly share: Share },
): number {
  const { inTargets, span, share } = asked;
  const target = targets[span.months - 1] ?? null;
  if (span.months > 0 && target === null) return 0;
  return share(target ?? inTargets, span.months);
}

/** What is missing of the target, spread over the months that have not ended; never less than a whole one of what is counted. */
function neededOf(
  target: number,
  result: number,
  { span, threshold }: { readonly span: ProgressSpan; readonly threshold: number },
): number | null {
  const left = span.of - span.ended;
  const missing = subtractExact(multiplyExact([threshold, target]), multiplyExact([100, result]));
  if (left === 0 || missing <= 0) return null;
  const digits = (decimalText(target).split('.')[1] ?? '').length;
  return divideExact([missing], multiplyExact([100, left]), { digits, rounding: 'up' });
}
