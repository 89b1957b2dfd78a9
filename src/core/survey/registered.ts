import { addToGroup } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { type CalendarDate, compareDates } from '../date/calendar-date';
import { isWithin, overlap, type Period } from '../date/period';
import { type Figure, figureAt, scaleFigure } from '../figure/figure';
import { figureIn } from '../figure/figure-in';
import { exponentOfMeasure, isPercent } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import { givesTarget, nearestUnits, type RegisterEntry } from '../register/entry';
import type { RegisterFault } from '../register/fault';
import { givenTwice, inForceOn } from '../register/in-force';
import type { Register, RegisterRow } from '../register/register';
import { cellText } from '../tab/cell-kind';
import { type AssignedTarget, asOfDay, type IndicatorTarget } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Indicator, Judging } from './indicator';
import type { JudgeContext } from './judge-context';
import type { Registered } from './met-registers';
import type { Proposal } from './proposal';

/** Which indicators the rows of registers speak of. */
export interface MetRegisters {
  /** By the key of the indicator. */
  readonly of: ReadonlyMap<string, readonly Registered[]>;
  readonly faults: readonly RegisterFault[];
}

/** An indicator as a register may name it. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly period: Period | null;
  /** The words of each of its names, and of those that no other indicator under the same title has. */
  readonly words: readonly (readonly string[])[];
  readonly own: readonly (readonly string[])[];
  readonly title: string;
}

/**
 * Meets the rows of registers and indicators by name: the indicator whose printed name, own words, tab, title or column has
 * the same words; else, of two words and more, the only one that has them within its name or title; what stands under a title of several
 * is rather the one that has them within its own name. Where several have
 * them, the one whose period the register states, and of those the one whose printed name it is: "Tin bài" beside "Tin bài 6 tháng".
 */
export function meetRegisters(
  registers: readonly Register[],
  proposals: readonly Proposal[],
  {
    grids,
    names,
  }: { readonly grids: ReadonlyMap<string, Grid>; readonly names: (key: string) => string | null },
): MetRegisters {
  const of = new Map<string, Registered[]>();
  const faults: RegisterFault[] = registers.flatMap((register) => register.faults);
  const named = registers.length === 0 ? [] : proposals.map((one) => namedAs(one, grids, names(one.key)));
  for (const register of registers) {
    for (const row of register.rows) {
      const [only, ...more] = namesakes(row.indicator, named, row.period);
      if (only !== undefined && more.length === 0) addToGroup(of, only.key, { register, row });
      else {
        const kind = only === undefined ? 'unknownIndicator' : 'unclearIndicator';
        const nearest =
          only === undefined ? nearestNames(row.indicator, named) : [only, ...more].map(({ name }) => name);
        faults.push(faultOf(row, { kind, place: row.places.indicator, nearest: nearest.slice(0, 3) }));
      }
    }
  }
  return { of, faults };
}

function namedAs(one: Proposal, grids: ReadonlyMap<string, Grid>, name: string | null): Named {
  const { key, label, tab, title, single, period } = one;
  const heading =
    single === null
      ? ''
      : cellText(cellAt(grids.get(tab) ?? [], single.table.header.last, single.columns.resultColumn));
  const wordsOf = (names: readonly string[]) => names.map(subjectWords).filter(({ length }) => length > 0);
  const own = wordsOf([name ?? '', label, heading]);
  return { key, name: name ?? label, period, words: [...own, ...wordsOf([tab, title])], own, title };
}

function namesakes(text: string, named: readonly Named[], period: Period | null): readonly Named[] {
  const words = subjectWords(text);
  const whole = words.join(' ');
  const same = named.filter((one) => one.words.some((own) => own.join(' ') === whole));
  const holds = (names: Named['words']) => names.some((own) => ` ${own.join(' ')} `.includes(` ${whole} `));
  const holding = words.length < 2 ? [] : named.filter((one) => holds(one.words));
  const titled = new Set(holding.flatMap((one) => (holds(one.own) ? [one.title] : [])));
  const within = holding.filter((one) => holds(one.own) || !titled.has(one.title));
  const found = words.length > 0 && same.length > 0 ? same : within;
  const inTime = found.filter((one) => period === null || one.period === null || overlap(one.period, period));
  const meant = inTime.length > 0 ? inTime : found;
  const key = printedKey(text);
  const printed = meant.filter(({ name }) => printedKey(name) === key);
  return printed.length > 0 ? printed : meant;
}

/** A name as pages print it, without its signs: "Tin, bài" is "Tin bài". */
function printedKey(name: string): string {
  return foldText(name).replace(/[^a-z0-9%]+/g, ' ');
}

/** Names that share a word with a text, those that share most first. */
function nearestNames(text: string, named: readonly Named[]): readonly string[] {
  const words = new Set(subjectWords(text));
  const shared = named.map(({ name, words: own }) => ({
    name,
    count: Math.max(0, ...own.map((one) => one.filter((word) => words.has(word)).length)),
  }));
  return shared
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
}

/** The target that rows of a register give an indicator, over what it has without them; not yet of any day. */
export function withRegister(
  under: AssignedTarget,
  rows: readonly Registered[],
  { measure, context }: { readonly measure: string | null; readonly context: JudgeContext },
): IndicatorTarget {
  if (rows.length === 0) return under;
  const entries = rows.flatMap(({ register, row }): RegisterEntry[] => {
    const who = context.assigneeOf(row.who);
    const figure = figureOf(row, register, { measure, context });
    return who === null ? [] : [{ who, figure, from: row.from, row, period: row.period }];
  });
  if (entries.length === 0) return under;
  return { kind: 'register', entries, under, figures: new Map(), named: new Set(), unassigned: null };
}

/** The row's figure in the indicator's unit of measure: 1,5 in a column "(tỷ đồng)" is 1500 under triệu đồng. */
function figureOf(
  { target }: RegisterRow,
  { columns }: Register,
  { measure, context }: { readonly measure: string | null; readonly context: JudgeContext },
): Figure {
  const [place] = target.places;
  if (place === undefined) return target;
  const values = context.grids.get(place.tab) ?? [];
  if (isPercent(measure) || columns.measure === null) {
    const percents = context.percents.get(place.tab);
    return figureIn(percents === undefined ? { values } : { values, percents }, place, measure);
  }
  const exponent = exponentOfMeasure(columns.measure);
  return scaleFigure(figureAt(values, place, exponent), 10 ** (exponent - exponentOfMeasure(measure)));
}

/**
 * A target as it stands on the indicator's own day; entries outside its period are none. What was decided when its time was over counts from then on.
 */
export function targetOnDay(
  target: IndicatorTarget,
  { timing, period }: Pick<Judging, 'timing' | 'period'>,
  { units, today }: Pick<JudgeContext, 'units' | 'today'>,
): IndicatorTarget {
  const span = timing.target ?? period;
  const day = timing.day ?? today;
  const hasBegun = (from: CalendarDate | null) => from === null || compareDates(from, lastDayFor(from)) <= 0;
  const lastDayFor = (from: CalendarDate) =>
    span !== null && compareDates(from, span.end) > 0 ? today : day;
  if (target.kind !== 'register') return asOfDay(target, hasBegun);
  const entries = target.entries.filter((entry) => isOfTime(entry, span));
  const under = asOfDay(target.under, hasBegun);
  if (entries.length === 0) return under;
  return { ...target, under, entries, ...inForceOn(entries, units.directory, day) };
}

/** What registers say that is not used, or is said twice; each problem with its cell. */
export function problemsOfRegisters(
  { of, faults }: MetRegisters,
  indicators: readonly Indicator[],
  { units, assigneeOf }: Pick<JudgeContext, 'units' | 'assigneeOf'>,
): readonly TableProblem[] {
  const nearest = lazy(() => nearestUnits(units.directory));
  const unknown = [...of.values()]
    .flat()
    .flatMap(({ row }) =>
      assigneeOf(row.who) === null
        ? [faultOf(row, { kind: 'unknownUnit', place: row.places.who, nearest: nearest()(row.who) })]
        : [],
    );
  const own = indicators.flatMap(({ key, timing, period, target }) => {
    const entries = (of.get(key) ?? []).flatMap(({ row }): RegisterEntry[] => {
      const who = assigneeOf(row.who);
      return who === null ? [] : [{ who, figure: row.target, from: row.from, row, period: row.period }];
    });
    const span = timing.target ?? period;
    const inside = entries.filter((entry) => isOfTime(entry, span));
    const odd = target.kind === 'register' ? target.entries.filter((entry) => !givesTarget(entry)) : [];
    const outside = entries.filter((entry) => !inside.includes(entry));
    return [
      ...odd.map(({ row }) => faultOf(row, { kind: 'noPlan', place: placeOf(row) })),
      ...outside.map(({ row }) => faultOf(row, { kind: 'outsidePeriod', place: row.places.from })),
      ...givenTwice(inside).map(([first, second]) =>
        faultOf(second.row, { kind: 'twice', place: placeOf(second.row), other: placeOf(first.row) }),
      ),
    ];
  });
  return [...faults, ...unknown, ...own].map((fault) => ({ kind: 'registerRow', place: fault.place, fault }));
}

function faultOf(
  row: RegisterRow,
  fault: Pick<RegisterFault, 'kind' | 'place' | 'nearest' | 'other'>,
): RegisterFault {
  return { indicator: row.indicator, who: row.who, typed: row.target.typed, ...fault };
}

function placeOf({ target, places }: RegisterRow): RegisterFault['place'] {
  return target.places[0] ?? places.who;
}

/** Whether an entry is for all of an indicator's time, not of quý III for the year; one that counts from a day on for what goes on after it. */
function isOfTime({ from, period }: RegisterEntry, span: Period | null): boolean {
  if (span === null) return true;
  if (period !== null && !(from === null ? isWithin(span, period) : overlap(period, span))) return false;
  return from === null || (compareDates(span.start, from) <= 0 && compareDates(from, span.end) <= 0);
}
