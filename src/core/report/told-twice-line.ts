import { groupBy } from '../collection/group-by';
import { isWithin, periodKey } from '../date/period';
import type { Figure } from '../figure/figure';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { LEAST_DIFFERENT } from '../retold/repeated-forms';
import { wordsThatTell } from '../retold/tellings';
import { type Indicator, type Measure, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';

/** An indicator with what tells that another is the same. */
interface Told {
  readonly indicator: Indicator;
  readonly tabs: ReadonlySet<string>;
  readonly words: readonly string[];
  /** The targets, and the results, of the units that have one, by unit. */
  readonly targets: ReadonlyMap<number, number>;
  readonly results: ReadonlyMap<number, number>;
}

type Pair = readonly [one: Told, other: Told];

/**
 * Rule 19: indicators of different tabs that most probably tell one thing twice: in the same words of one time most of the same results; or the
 * same plan of each unit, and in other words most of the same results ("ĐV" 22, 10, 8 and "Kết nạp đoàn viên" 22, 9, 8 of 20, 15, 8), in the same
 * words any. Both count until somebody says which does not.
 */
export function toldTwiceLines({ indicators, problems }: Survey): string[] {
  const told = indicators.map(toldBy);
  const named = new Set(problems.flatMap((one) => (one.kind === 'versions' ? [one.place.tab, one.of] : [])));
  const isNamed = ({ tabs }: Told) => [...tabs].some((tab) => named.has(tab));
  return pairsIn(told).flatMap((pair) => {
    const [one, other] = pair;
    const mayBeTwice = areOfOneMeasure(one, other) && ![...one.tabs].some((tab) => other.tabs.has(tab));
    return mayBeTwice && !(isNamed(one) && isNamed(other)) ? lineOf(pair) : [];
  });
}

/** The pairs that have words in common, or the plan of each unit. */
function pairsIn(told: readonly Told[]): readonly Pair[] {
  const keyed = groupBy(
    told.flatMap((one) => {
      const keys = [...new Set(one.words), ...(one.targets.size > 1 ? [planOf(one)] : [])];
      return keys.map((key) => ({ key, one }));
    }),
    ({ key }) => key,
  );
  const known = new Map<Told, Set<Told>>();
  return [...keyed.values()].flatMap((group) =>
    group.flatMap(({ one }, at) => {
      const others = known.get(one) ?? new Set<Told>();
      known.set(one, others);
      return group.slice(at + 1).flatMap(({ one: other }): Pair[] => {
        if (others.has(other)) return [];
        others.add(other);
        return [[one, other]];
      });
    }),
  );
}

/** One text for the same targets of the same units. */
function planOf({ targets }: Told): string {
  return JSON.stringify([...targets]);
}

function toldBy(indicator: Indicator): Told {
  const { label, origin, measures } = indicator;
  const logs = origin.kind === 'logs' ? origin.logs.map(({ log }) => log) : [];
  const tables = sourcesOf(origin).map(({ table }) => table);
  const forms = origin.kind === 'forms' ? [...origin.rows.keys()] : [];
  const lone = [...logs, ...tables].filter(({ indicators }) => indicators.length === 1);
  return {
    indicator,
    tabs: new Set([...logs, ...tables, ...forms].map(({ tab }) => tab)),
    words: wordsThatTell([label, ...lone.flatMap(({ tab, title }) => [tab, title ?? ''])]),
    targets: figuresOf(measures, ({ target }) => target),
    results: figuresOf(measures, ({ result }) => result),
  };
}

function figuresOf(
  measures: readonly Measure[],
  of: (measure: Measure) => Figure,
): ReadonlyMap<number, number> {
  return new Map(
    measures.flatMap((measure) => {
      const { reading } = of(measure);
      return measure.rows.length > 0 && reading.kind === 'number'
        ? [[measure.unit.index, reading.value] as const]
        : [];
    }),
  );
}

function areOfOneMeasure({ indicator: { measure } }: Told, { indicator: { measure: its } }: Told): boolean {
  return !measure || !its || measure === its;
}

/** Whether the names of two tabs do not tell them apart: "Sổ tin" and "Báo cáo" or "Tổng hợp tin bài", not "Tin báo tỉnh" and "Tin website". */
function tellAlike(one: Told, other: Told): boolean {
  const [own, its] = [one, other].map(({ tabs }) =>
    wordsThatTell([...tabs].slice(0, 1)).flatMap((words) => words.split(' ')),
  );
  if (own === undefined || its === undefined || own.length === 0 || its.length === 0) return true;
  const isIn = (words: readonly string[], others: readonly string[]) =>
    words.every((word) => others.includes(word));
  return isIn(own, its) || isIn(its, own);
}

function lineOf(pair: Pair): string[] {
  const [one, other] = pair;
  const { units, same } = compared(one, other);
  if (units.length < Math.max(one.results.size, other.results.size)) return [];
  const areMost = same.length * 2 > units.length;
  const areAlike = one.words.some((word) => other.words.includes(word)) && tellAlike(one, other);
  const areSome = new Set(same.map((unit) => one.results.get(unit))).size > 1;
  if (areAlike && areMost && areSome && areOfOnePeriod(pair)) return [lineInWords(pair, '')];
  if (planOf(one) !== planOf(other) || !areOfOneTime(one, other) || same.length === units.length) return [];
  const plans = new Set(one.targets.values()).size;
  const isProof = same.some((unit) => one.results.get(unit) !== one.targets.get(unit));
  const areProved = plans >= LEAST_DIFFERENT && isProof && areMost;
  return areProved || (areAlike && plans > 1) ? [lineInWords(pair, 'KH như nhau, ')] : [];
}

function areOfOnePeriod(pair: Pair): boolean {
  const [period, its] = pair.map(({ indicator }) => indicator.period && periodKey(indicator.period));
  return period === its;
}

/** Whether both are judged by plans of one time, on results of which one covers the time of the other's. */
function areOfOneTime({ indicator: one }: Told, { indicator: other }: Told): boolean {
  const [time, its] = [one, other].map(({ timing }) => timing.target && periodKey(timing.target));
  if (time !== its) return false;
  if (one.period === null || other.period === null) return one.period === other.period;
  return isWithin(one.period, other.period) || isWithin(other.period, one.period);
}

/** The units of which both have a result, and those that have the same one. */
function compared(
  one: Told,
  other: Told,
): { readonly units: readonly number[]; readonly same: readonly number[] } {
  const units = [...one.results.keys()].filter((unit) => other.results.has(unit));
  return { units, same: units.filter((unit) => one.results.get(unit) === other.results.get(unit)) };
}

function lineInWords([one, other]: Pair, plan: string): string {
  const { units, same } = compared(one, other);
  const names = [one, other].map(({ indicator }) => indicator.name).join('; ');
  const apart = one.indicator.measures.flatMap(({ unit: { index, name } }) => {
    if (!units.includes(index) || same.includes(index)) return [];
    const [own, its] = [one, other].map(({ results }) => formatNumber(results.get(index) ?? 0));
    return [`${name} (${own} và ${its})`];
  });
  const told = apart.length === 0 ? '' : `, khác ở ${listed(apart, { most: 4, noun: 'đơn vị' })}`;
  const way = `nếu là một chỉ tiêu thì chọn Không sử dụng cho một dòng ở ${PAGES.indicators.name}`;
  return `${names}: ${plan}kết quả giống nhau ở ${same.length}/${units.length} đơn vị${told}, đang tính cả hai; ${way}.`;
}
