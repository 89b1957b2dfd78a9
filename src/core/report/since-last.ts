import { groupBy } from '../collection/group-by';
import { formatNumber } from '../number/format';
import type { JudgedIndicator, RunRecord } from '../page/record';
import type { StateKey } from '../state/assessment';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import { typedKey } from './below-typed';
import type { ReportOptions } from './options';

/** Letters of names that a record keeps at the most; beyond them nothing is remembered, and nothing told. */
const MOST_LETTERS = 150_000;

/** Names that a line tells of one kind before it only counts the rest. */
const MOST_NAMES = 8;

type Kind = 'reached' | 'below' | 'late' | 'caughtUp';

/** What is said of the units of each kind, in this order. */
const WORDS: Readonly<Record<Kind, string>> = {
  reached: 'vừa đạt',
  below: 'mới chưa đạt',
  late: 'mới chậm tiến độ',
  caughtUp: 'hết chậm tiến độ',
};

const KINDS = Object.keys(WORDS) as readonly Kind[];

const REACHED: readonly StateKey[] = ['met', 'exceeded'];

/** A unit whose state is another than at the last run. */
export interface NewState {
  readonly kind: Kind;
  readonly unit: string;
  readonly indicator: string;
}

/** The states that the next run compares with, by indicator and period; none where there are too many units to remember. */
export function judgedNow({ indicators }: Pick<Survey, 'indicators'>): readonly JudgedIndicator[] {
  const judged = indicators.map(({ name, period, measures }): JudgedIndicator => {
    const inStates = (...states: readonly StateKey[]) =>
      measures.filter(({ assessment }) => states.includes(assessment.state)).map(({ unit }) => unit.name);
    return {
      name,
      period: typedKey('', '', period),
      reached: inStates(...REACHED),
      below: inStates('below'),
      late: inStates('late'),
    };
  });
  return JSON.stringify(judged).length > MOST_LETTERS ? [] : judged;
}

/** The units that are several of the reported ones together on the pages, each with all of these, itself first. */
export function joinedNow({ unitsOn }: Pick<Survey, 'unitsOn'>): readonly (readonly string[])[] {
  const all = (unitsOn?.parts ?? []).map((parts) => parts.map(({ unit }) => unit.name));
  return all.filter((names) => names.length > 1);
}

/** What each unit is part of, as one text; none for units that stand by themselves. */
function wholesByName(joined: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(joined.flatMap((names) => names.map((name) => [name, JSON.stringify(names)] as const)));
}

/**
 * Units that reached an indicator since the last run, are below target in it now, fell behind or caught up: of the same indicator and
 * period only, by the names of now. A unit that was below and has its figure corrected upwards has reached it; of one that is made of other
 * units than then nothing is told, since its figures are others without anybody having done anything.
 */
export function newStates(
  { indicators, unitsOn = null }: Pick<Survey, 'indicators'> & Partial<Pick<Survey, 'unitsOn'>>,
  judged: readonly JudgedIndicator[],
  {
    joined = [],
    ...names
  }: Pick<ReportOptions, 'standardName' | 'indicatorName'> & Partial<Pick<RunRecord, 'joined'>>,
): NewState[] {
  const [wholeOf, wholeNow] = [joined, joinedNow({ unitsOn })].map(wholesByName);
  const isRestated = (name: string) => wholeOf?.get(name) !== wholeNow?.get(name);
  const before = new Map(judged.map((one) => [keyOf(names.indicatorName(one.name), one.period), one]));
  return indicators.flatMap(({ name, period, measures }) => {
    const last = before.get(keyOf(name, typedKey('', '', period)));
    if (last === undefined) return [];
    const [reached, below, late] = [last.reached, last.below, last.late].map(
      (units) => new Set(units.map(names.standardName)),
    );
    return measures.flatMap(({ unit, assessment: { state } }): NewState[] => {
      if (isRestated(unit.name)) return [];
      const is = (kind: Kind): NewState[] => [{ kind, unit: unit.name, indicator: name }];
      if (REACHED.includes(state)) return reached?.has(unit.name) ? [] : is('reached');
      if (state === 'below') return below?.has(unit.name) ? [] : is('below');
      if (state === 'late') return late?.has(unit.name) ? [] : is('late');
      return state === 'onPace' && late?.has(unit.name) ? is('caughtUp') : [];
    });
  });
}

function keyOf(indicator: string, period: string): string {
  return JSON.stringify([typedKey(indicator, '', null), period]);
}

/** "Từ lần chạy 15/01/2020 09:00 đến nay: 3 đơn vị vừa đạt, 1 đơn vị mới chưa đạt."; none where nothing changed. */
export function sinceLastSentence(
  states: readonly NewState[],
  { judgedAt }: Pick<RunRecord, 'judgedAt'>,
): string[] {
  const byKind = groupBy(states, ({ kind }) => kind);
  const counts = KINDS.flatMap((kind) => {
    const units = new Set((byKind.get(kind) ?? []).map(({ unit }) => unit));
    return units.size === 0 ? [] : [`${formatNumber(units.size)} đơn vị ${WORDS[kind]}`];
  });
  return counts.length === 0 ? [] : [`Từ lần chạy ${judgedAt} đến nay: ${counts.join(', ')}.`];
}

/** The same for the foot of a page, and below it who they are: "Vừa đạt: LĐLĐ Phục Hòa (Tin bài); mới chưa đạt: …". */
export function sinceLastLines(states: readonly NewState[], record: Pick<RunRecord, 'judgedAt'>): string[] {
  const byKind = groupBy(states, ({ kind }) => kind);
  const named = KINDS.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    const byUnit = [...groupBy(own, ({ unit }) => unit)];
    if (byUnit.length === 0) return [];
    const named = byUnit.map(
      ([unit, ones]) => `${unit} (${ones.map(({ indicator }) => indicator).join(', ')})`,
    );
    return [`${WORDS[kind]}: ${listed(named, { most: MOST_NAMES, noun: 'đơn vị' })}`];
  });
  const who = named.join('; ');
  return [
    ...sinceLastSentence(states, record),
    ...(who === '' ? [] : [`${who.slice(0, 1).toUpperCase()}${who.slice(1)}.`]),
  ];
}
