import { groupBy } from '../collection/group-by';
import { ANY_YEAR } from '../date/make-period';
import { periodKey } from '../date/period';
import { isPart, periodOfStretch } from '../date/stretch';
import { bandsOf, type Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { isOfSeveralYears } from '../tab/term';
import type { TypedEvidence } from './typed-evidence';

/** Results that compete for targets. */
export interface Rivals {
  readonly results: readonly Column[];
  readonly targets: readonly Column[];
}

/** Which target each result is measured against. */
export interface Pairing {
  readonly targetOf: ReadonlyMap<Column, Column>;
  /** Results that compete for fewer targets with nothing to choose by. */
  readonly rivals: readonly Rivals[];
  /** Results that several targets could belong to, with those targets. */
  readonly torn: ReadonlyMap<Column, readonly Column[]>;
}

/** When a result and a target may go together, the surest rule first: same words, same band, under one band, no band. */
const RULES: readonly ((result: Column, target: Column) => boolean)[] = [
  (result, target) => identity(result) === identity(target),
  (result, target) => subjectKey(result.subject) === subjectKey(target.subject),
  isOfSameBand,
  (result, target) => result.subject === '' || target.subject === '',
];

/** Which results compete for the same targets under each rule. */
const FAMILY_KEYS: readonly ((result: Column) => string)[] = [
  identity,
  ({ subject }) => subjectKey(subject),
  ({ subject }) => subjectKey(subject),
  () => '',
];

/** Whether one stands under a band that says all the other does: "Dư nợ" over "Hội sở giao" and "Chi nhánh giao". */
function isOfSameBand(result: Column, target: Column): boolean {
  const [one, two] = [subjectKey(result.subject), subjectKey(target.subject)];
  return one !== '' && two !== '' && (two.startsWith(`${one} `) || one.startsWith(`${two} `));
}

/** What a column's headers call its indicator: band and leaf words, and those beside the role's phrase. */
export function identity({ subject, qualifier }: Column): string {
  return `${subjectKey(subject)}|${subjectKey(qualifier)}`;
}

/**
 * Whether a target has its result under another band, by the same heading under that: what "CA" under "Chỉ tiêu" is measured by stands
 * under "Kết quả giao quân", and nothing under "Khám sức khỏe" is, even where it was left out for what covers it.
 */
function isOfOtherBand(result: Column, target: Column, all: readonly Column[]): boolean {
  const isBanded = ({ texts }: Column) => texts.length > 1;
  const heading = subjectKey(target.leaf);
  if (!isBanded(target) || heading === subjectKey(result.leaf)) return false;
  const twins = all.filter((other) => isBanded(other) && subjectKey(other.leaf) === heading);
  return twins.length > 0 && twins.every((twin) => bandsOf(twin) !== bandsOf(result));
}

/** What tells results and targets apart beside their words. */
export interface Beside {
  readonly evidence: TypedEvidence;
  /** Every column that its heading calls a result or nothing. */
  readonly all: readonly Column[];
}

/**
 * Pairs results with targets: those with the same words first; among the rest as many with as many in order, one target
 * with the result that covers the others ("Tổng số") or with the only one. Years, where both name one, must agree; of
 * several targets those of a year stay for a year's result, those of a term for a term's; of these the one of the result's part of the year ("KH 6 tháng") stays, then the latest year's, beside it those of the same words
 * that name none where the result names none either, for a result counted up ("Lũy kế") the whole year's, else none.
 */
export function pairTargets(
  results: readonly Column[],
  targets: readonly Column[],
  { evidence, all }: Beside,
): Pairing {
  const targetOf = new Map<Column, Column>();
  const rivals: Rivals[] = [];
  const torn = new Map<Column, readonly Column[]>();
  const free = new Set(targets);
  RULES.forEach((agrees, index) => {
    const settled = new Set([...targetOf.keys(), ...torn.keys(), ...rivals.flatMap((one) => one.results)]);
    const open = results.filter((result) => !settled.has(result));
    for (const family of groupBy(open, FAMILY_KEYS[index] ?? identity).values()) {
      const fits = (result: Column, target: Column) =>
        agrees(result, target) && sameYear(result, target) && !isOfOtherBand(result, target, all);
      const candidates = [...free].filter((target) => family.some((result) => fits(result, target)));
      const entitled = candidates.length < family.length ? covering(family) : family;
      if (candidates.length > 0 && entitled.length === 0)
        rivals.push({ results: family, targets: candidates });
      entitled.forEach((result, place) => {
        const own = candidates.filter((target) => free.has(target) && fits(result, target));
        const inOrder = candidates.length === entitled.length ? candidates[place] : undefined;
        const fitting =
          inOrder !== undefined && own.includes(inOrder) ? [inOrder] : narrowed(result, own, evidence);
        const [target, ...others] = fitting;
        if (target === undefined) return;
        if (others.length > 0 && entitled.length === 1) {
          torn.set(result, fitting);
          return;
        }
        targetOf.set(result, target);
        free.delete(target);
      });
    }
  });
  return { targetOf, rivals, torn };
}

/** The one result of a family that covers the others, none when there is not exactly one. */
function covering(family: readonly Column[]): readonly Column[] {
  const found = family.filter(({ cumulative }) => cumulative);
  return found.length === 1 ? found : [];
}

/** What headers of a plan for the whole year say of their time, see {@link Column.span}. */
const WHOLE_YEAR: ReadonlySet<string> = new Set(['nam', 'ca nam']);

/** The targets that remain when years and parts of the year have been compared, the nearest on the left first. */
function narrowed(result: Column, all: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const targets = ofOwnLength(result, all, evidence);
  const latest = Math.max(...targets.map(({ year }) => year ?? 0));
  const ofLatest = targets.filter(({ year }) => (year ?? 0) === latest);
  const isOpen = (target: Column) =>
    target.year === null &&
    result.year === null &&
    ofLatest.some((other) => other.year !== null && identity(other) === identity(target));
  const ofYear = targets.filter((target) => ofLatest.includes(target) || isOpen(target));
  const ofTime = targets.filter((target) => isOfTime(target, result));
  const ofSpan = ofYear.some(isOpen) ? [] : ofYear.filter(({ span }) => span === result.span);
  const ofWholeYear = result.cumulative ? ofYear.filter(({ span }) => WHOLE_YEAR.has(span)) : [];
  const rest = [ofTime, ofSpan, ofWholeYear, ofYear].find(({ length }) => length > 0) ?? [];
  const left = rest.filter(({ column }) => column < result.column);
  return [...left.reverse(), ...rest.filter(({ column }) => column > result.column)];
}

/**
 * Without targets of a term where a result of one year has those of a year too, and the other way round. A result of no named time is a year's,
 * unless it is far beyond that and within the term's in most rows: 9 of 10, not of 2.
 */
function ofOwnLength(result: Column, targets: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  if (result.cumulative) return targets;
  const [ofTerm, ofYear] = [true, false].map((isTerm) =>
    targets.filter((target) => isOfSeveralYears(target) === isTerm),
  );
  if (!ofTerm?.length || !ofYear?.length) return targets;
  if (result.year !== null || result.stretch !== null) return isOfSeveralYears(result) ? ofTerm : ofYear;
  const isMostly = (target: Column, fits: (done: number, plan: number) => boolean) => {
    const pair = { results: [result.column], target: target.column };
    const { explains, of } = evidence.rowsThat(pair, ([done = 0], plan) => fits(done, plan));
    return explains * 2 > of;
  };
  const isBeyond = ofYear.every((target) => isMostly(target, (done, plan) => done > BEYOND * plan));
  const isWithin = ofTerm.some((target) => isMostly(target, (done, plan) => done <= BEYOND * plan));
  return isBeyond && isWithin ? ofTerm : ofYear;
}

/** So many times a plan is more than a year's result comes to. */
const BEYOND = 1.5;

/** Whether headers say of target and result that they are of the same part of a year, in any words: "KH 6 tháng", "TH 6 tháng đầu năm 2024". */
function isOfTime(target: Column, result: Column): boolean {
  const [one, other] = [target.stretch, result.stretch];
  if (one === null || other === null || !isPart(other)) return false;
  const around = other.kind === 'stated' ? other.period : one.kind === 'stated' ? one.period : ANY_YEAR;
  const [plan, done] = [periodOfStretch(one, around), periodOfStretch(other, around)];
  return plan !== null && done !== null && periodKey(plan) === periodKey(done);
}

/** A target of several years takes results of any of them, and those that are counted up within it. */
function sameYear(result: Column, target: Column): boolean {
  if (result.year === null || target.year === null || result.year === target.year) return true;
  if (target.stretch?.kind !== 'stated' || !isOfSeveralYears(target)) return false;
  const { start, end } = target.stretch.period;
  return start.year <= result.year && result.year <= end.year;
}
