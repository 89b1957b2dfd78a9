import { groupBy } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { dateSerial } from '../date/date-serial';
import { ANY_YEAR, periodBetween } from '../date/make-period';
import { isWithin, type Period, periodKey } from '../date/period';
import { isPart, periodOfStretch, type Stretch } from '../date/stretch';
import { isPercent, readMeasure } from '../measure/measure';
import type { Grouping } from '../pairing/indicators';
import type { ProvedSums } from '../pairing/proved-sums';
import { isProved } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { wordsOf } from '../parts/families';
import type { Column } from '../tab/column';
import { isLineText } from '../tab/row-words';
import { coversTime } from '../tab/span';
import { isTitleOfState, saysState } from '../tab/states';
import { canAdd } from './can-add';

/** Columns once the plans of one result's time are one, and the results of which nothing tells how theirs go together. */
export interface PlansInTime extends ProvedSums {
  /** Of a plan that is counted up, a level or a percentage: the columns of which it is the latest. */
  readonly latest: ReadonlyMap<Column, readonly number[]>;
  readonly unclear: readonly (readonly [result: Column, plans: readonly number[]])[];
}

interface Asked {
  readonly columns: readonly Column[];
  readonly evidence: TypedEvidence;
  /** The lines around the table. */
  readonly lines: readonly string[];
  /** The time of its figures by these; null for none. */
  readonly time: () => Period | null;
}

/** A plan for a part of the year. */
interface Plan {
  readonly column: Column;
  readonly period: Period;
}

/**
 * The plans of parts of the year that one result is measured by, as the one of its time: of "KH quý I" to "KH quý IV" beside "TH 6 tháng" the sum
 * of the first two, or the second where they are counted up, levels or percentages. Null where no result has several.
 */
export function withPlansInTime(grouped: Grouping, asked: Asked): PlansInTime | null {
  const found = familiesOf(asked).flatMap((plans) => {
    const result = resultOf(plans, grouped, asked.columns);
    return result === null ? [] : [{ plans, result, read: readPlans(plans, result, asked) }];
  });
  if (found.length === 0) return null;
  const added = new Map<Column, readonly number[]>();
  const unclear: (readonly [Column, readonly number[]])[] = [];
  const latest = new Map<Column, readonly number[]>();
  let { columns } = asked;
  for (const { plans, result, read } of found) {
    const own = read === null ? null : asOne(read.adds, asked.time());
    if (read === null || own === null) {
      unclear.push([result, numbersOf(plans)]);
      continue;
    }
    if (read.adds.length > 1) added.set(own, numbersOf(read.adds));
    if (read.of.length > read.adds.length) latest.set(own, numbersOf(read.of));
    const parts = new Set(numbersOf(plans));
    columns = columns.map((column): Column => {
      if (column.column === own.column) return own;
      return parts.has(column.column) ? { ...column, role: 'part' } : column;
    });
  }
  return { columns, added, latest, unclear };
}

function numbersOf(plans: readonly Plan[]): readonly number[] {
  return plans.map(({ column }) => column.column);
}

/** Targets of the same words, each of a part of the year of its own, in the order of time. */
function familiesOf({ columns, time }: Asked): readonly (readonly Plan[])[] {
  const timed = columns.flatMap((column): readonly Plan[] => {
    const { role, stretch } = column;
    if (role !== 'target' || stretch === null || stretch.kind === 'part' || !isPart(stretch)) return [];
    const period = periodOfStretch(stretch, time() ?? ANY_YEAR);
    return period === null ? [] : [{ column, period }];
  });
  return [...groupBy(timed, ({ column }) => wordsOf(column)).values()].flatMap((plans) => {
    const inTime = [...plans].sort((a, b) => compareDates(a.period.start, b.period.start));
    return plans.length > 1 ? [inTime] : [];
  });
}

/** The one result that plans are paired with, or nothing chooses between them for. */
function resultOf(plans: readonly Plan[], grouped: Grouping, columns: readonly Column[]): Column | null {
  const isOwn = (target: Column | null) => plans.some(({ column }) => column === target);
  const paired = new Set(grouped.indicators.flatMap(({ target, result }) => (isOwn(target) ? [result] : [])));
  const [only, ...more] = paired;
  if (only !== undefined) return more.length === 0 ? only : null;
  const isTorn = grouped.ambiguousTargets.some((torn) =>
    plans.every(({ column }) => torn.includes(column.column)),
  );
  const [result, ...others] = columns.filter(({ role }) => role === 'result');
  return isTorn && result !== undefined && others.length === 0 ? result : null;
}

/** The plans of a result's time, and those of them that are added: one alone where it says what all do. */
interface Read {
  readonly adds: readonly Plan[];
  readonly of: readonly Plan[];
}

/** The plans by which a result is measured; null where nothing tells. */
function readPlans(plans: readonly Plan[], result: Column, asked: Asked): Read | null {
  const proved = provedBy(plans, result, asked);
  if (proved !== null) return { adds: [proved], of: [proved] };
  const time = timeOf(result, asked.time());
  const exact = plans.filter(({ period }) => time !== null && periodKey(period) === periodKey(time));
  if (exact.length > 0) return exact.length === 1 ? { adds: exact, of: exact } : null;
  const inTime = time === null ? plans : plans.filter(({ period }) => isWithin(period, time));
  const [first, ...others] = inTime;
  const last = others[others.length - 1];
  if (first === undefined || last === undefined || !areConsecutive(inTime)) return null;
  const isLast = inTime.length === plans.length && result.stretch === null;
  const covers =
    time === null ||
    (compareDates(first.period.start, time.start) === 0 &&
      (isLast || compareDates(last.period.end, time.end) === 0));
  if (!covers) return null;
  const how = howTheyAdd(inTime, result, asked);
  return how === null ? null : { adds: how === 'add' ? inTime : [last], of: inTime };
}

/** The plan by which typed rates measure a result. */
function provedBy(
  plans: readonly Plan[],
  { column: result }: Column,
  { columns, evidence }: Asked,
): Plan | null {
  const rates = columns.filter(({ role }) => role === 'rate');
  const proved = plans.filter(({ column: { column: target } }) =>
    rates.some((rate) => isProved(evidence.asQuotient(rate.column, { result, target }))),
  );
  return proved.length === 1 ? (proved[0] ?? null) : null;
}

/** What a result covers: what its heading names, all of its year until then where it is counted up, else what lines state. */
function timeOf({ stretch, texts }: Column, stated: Period | null): Period | null {
  const around = stated ?? ANY_YEAR;
  const own = stretch === null ? stated : periodOfStretch(stretch, around);
  if (own === null || !coversTime(texts)) return own;
  return periodBetween({ year: own.end.year, month: 1, day: 1 }, own.end);
}

function areConsecutive(plans: readonly Plan[]): boolean {
  return plans.every(({ period }, index) => {
    const before = plans[index - 1];
    return before === undefined || dateSerial(period.start) === dateSerial(before.period.end) + 1;
  });
}

/** Results that come to so much of plans are theirs. */
const LEAST = 0.7;
/** Levels hardly change from part to part. */
const LEVEL = 0.8;
/** What is counted up in even steps comes near to each of them. */
const STEP = 0.1;

/**
 * Whether plans of a result are added, or the last counts because they are counted up or levels: typed rates tell, then words; what falls
 * anywhere by more than levels do is added. What rises in even steps in most units is counted up; levels are those that results only come to one of.
 */
function howTheyAdd(
  plans: readonly Plan[],
  result: Column,
  { columns, evidence, lines }: Asked,
): 'add' | 'last' | null {
  const numbers = numbersOf(plans);
  const [first = 0, last = 0] = [numbers[0], numbers[numbers.length - 1]];
  const rates = columns.filter(({ role }) => role === 'rate');
  if (
    rates.some((rate) =>
      isProved(evidence.asQuotientOverSum(rate.column, { result: result.column, targets: numbers })),
    )
  )
    return 'add';
  const texts = [...result.texts, ...plans.flatMap(({ column }) => column.texts)];
  const isPercentage = result.percent || isPercent(readMeasure(texts, lines).measure);
  const isState = saysState(texts) || lines.some((line) => !isLineText(line) && isTitleOfState(line));
  const areCountedUp = coversTime(plans.flatMap(({ column }) => column.texts));
  if (isPercentage || isState || areCountedUp || !texts.every(canAdd)) return 'last';
  const rowsThat = (holds: (own: readonly number[], done: number) => boolean) => {
    const { explains, of } = evidence.rowsThat(
      { results: [...numbers, result.column], target: first },
      (own) => holds(own.slice(0, -1), own[own.length - 1] ?? 0),
    );
    return of > 0 && explains * 2 > of;
  };
  const isEven = (own: readonly number[]) =>
    own.every((plan, at) => Math.abs(plan - (at + 1) * (own[0] ?? 0)) <= STEP * (own[0] ?? 0));
  if (rowsThat(isEven)) return 'last';
  const isMet = (sum: number, done: number) => done >= LEAST * sum;
  const sumOf = (own: readonly number[]) => own.reduce((sum, plan) => sum + plan, 0);
  if (rowsThat((own, done) => isMet(sumOf(own), done))) return 'add';
  const isLevel = (own: readonly number[]) => Math.min(...own) >= LEVEL * Math.max(...own);
  const isOne = rowsThat((own, done) => isLevel(own) && isMet(own[own.length - 1] ?? last, done));
  return isOne ? null : 'add';
}

/** The plans as one column, at the last of them, of the time of all. */
function asOne(plans: readonly Plan[], stated: Period | null): Column | null {
  const [first] = plans;
  const last = plans[plans.length - 1];
  if (first === undefined || last === undefined) return null;
  if (plans.length === 1) return last.column;
  const period = periodBetween(first.period.start, last.period.end);
  if (period === null) return null;
  const stretch: Stretch =
    stated === null
      ? { kind: 'months', first: period.start.month, last: period.end.month }
      : { kind: 'stated', period };
  return { ...last.column, stretch, span: '' };
}
