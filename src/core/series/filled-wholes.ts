import { compareDates } from '../date/calendar-date';
import { monthsOf } from '../date/months';
import { isWithin, type Period } from '../date/period';
import { addExact } from '../number/decimal';
import type { Family, FilledWholes, Part } from './family';
import type { FiguresOfSeries } from './series-figures';
import { isLater, timeOf } from './series-time';
import { areAll, isSum } from './wholes-of-times';

/** A family with what longer times leave of it. */
export function withFilledWholes(family: Family, figuresOf: FiguresOfSeries): Family {
  const filled = family.arePages ? null : filledWholes(family.parts, figuresOf);
  return filled === null ? family : { ...family, filled };
}

interface Timed {
  readonly part: Part;
  readonly time: Period;
  /** The results of units in the order of all units, null for none. */
  readonly results: readonly (number | null)[];
}

/**
 * The tabs of a series that tell again what tabs of shorter times tell together, where the last tab does not hold all the others: of T1, T2, T3, Quý I, T4 and
 * T5 Quý I, when each unit has there what it has in the three months. Null where no tab is such a whole, and where figures are counted up from tab to
 * tab: Quý I is then what T3 says.
 */
function filledWholes(parts: readonly Part[], figuresOf: FiguresOfSeries): FilledWholes | null {
  const current = ofOneTime(parts);
  if (current === null) return null;
  const units = figuresOf(current.map(({ part }) => part));
  const timed = current.map((one, at): Timed => {
    return { ...one, results: units.map(({ results }) => results[at] ?? null) };
  });
  let standing: readonly Timed[] = [];
  const left: Part[] = [];
  let isSure = true;
  for (const whole of [...timed].sort((a, b) => monthsOf(a.time) - monthsOf(b.time))) {
    const inside = standing.filter(({ time }) => isWithin(time, whole.time));
    if (inside.length === 0) {
      standing = [...standing, whole];
      continue;
    }
    if (
      !areAll(
        inside.map(({ time }) => time),
        whole.time,
      )
    )
      return null;
    const told = compared(whole, inside);
    if (told === 'countedUp') return null;
    isSure = isSure && told === 'same';
    left.push(whole.part);
  }
  return left.length > 0 && areDisjoint(standing) ? { left, isSure } : null;
}

/** The parts of the latest year with their times; null where they are counted up, and where the last one's time holds all the others'. */
function ofOneTime(parts: readonly Part[]): readonly Pick<Timed, 'part' | 'time'>[] | null {
  const year = Math.max(...parts.map((part) => timeOf(part)?.end.year ?? 0));
  const current = parts.flatMap((part) => {
    const time = timeOf(part);
    return time?.end.year === year ? [{ part, time }] : [];
  });
  const [first, ...others] = current;
  if (first === undefined || current.some(({ part }) => part.cumulative || part.round !== undefined))
    return null;
  const last = others.reduce((latest, one) => (isLater(one.part, latest.part) ? one : latest), first);
  return current.every(({ time }) => isWithin(time, last.time)) ? null : current;
}

/** Whether units have in a whole what they have in its parts together, or most of them what they have in the last one. */
function compared(whole: Timed, inside: readonly Timed[]): 'same' | 'differs' | 'countedUp' {
  const parts = [...inside].sort(byTime);
  const told = whole.results.flatMap((result, unit) => {
    const values = parts.flatMap(({ results }) => results[unit] ?? []);
    const isTold = result !== null && values.length === parts.length;
    return isTold ? [{ result, sum: addExact(values), last: values[values.length - 1] }] : [];
  });
  if (told.length === 0) return whole.results.every((result) => result === null) ? 'same' : 'differs';
  const same = told.filter(({ result, sum }) => isSum(result, sum)).length;
  if (same === told.length) return 'same';
  if (told.filter(({ result, last }) => result === last).length * 2 >= told.length) return 'countedUp';
  return same * 2 > told.length ? 'same' : 'differs';
}

function areDisjoint(parts: readonly Timed[]): boolean {
  const inOrder = [...parts].sort(byTime);
  return inOrder.every(({ time }, at) => {
    const next = inOrder[at + 1];
    return next === undefined || compareDates(time.end, next.time.start) < 0;
  });
}

function byTime(one: Timed, other: Timed): number {
  return compareDates(one.time.start, other.time.start);
}
