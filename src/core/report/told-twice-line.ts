import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { PAGES } from '../page/pages';
import { wordsThatTell } from '../retold/tellings';
import { type Indicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';

/** An indicator with what tells that another is the same. */
interface Told {
  readonly indicator: Indicator;
  readonly tabs: ReadonlySet<string>;
  readonly words: readonly string[];
  /** The results of the units that have one, by unit. */
  readonly results: ReadonlyMap<number, number>;
}

/**
 * Rule 19: indicators of different tabs that most probably tell one thing twice, too small to be left out for that or judged by other plans: the
 * same words and time, and of most units the same results. Both count until somebody says which does not.
 */
export function toldTwiceLines({ indicators, problems }: Survey): string[] {
  const told = indicators.map(toldBy);
  const byWord = groupBy(
    told.flatMap((one) => [...new Set(one.words)].map((word) => ({ word, one }))),
    ({ word }) => word,
  );
  const pairs = [...byWord.values()].flatMap((group) =>
    group.flatMap(({ one }, at) => group.slice(at + 1).map(({ one: other }) => [one, other] as const)),
  );
  const named = new Set(problems.flatMap((one) => (one.kind === 'versions' ? [one.place.tab, one.of] : [])));
  const isNamed = ({ tabs }: Told) => [...tabs].some((tab) => named.has(tab));
  return [
    ...new Set(pairs.flatMap(([one, other]) => (isNamed(one) && isNamed(other) ? [] : lineOf(one, other)))),
  ];
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
    results: new Map(
      measures.flatMap(({ unit, rows, result: { reading } }) =>
        rows.length > 0 && reading.kind === 'number' ? [[unit.index, reading.value] as const] : [],
      ),
    ),
  };
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

function lineOf(one: Told, other: Told): string[] {
  const both = [one.indicator, other.indicator] as const;
  const [period, its] = both.map((indicator) => indicator.period && periodKey(indicator.period));
  const [measure, otherMeasure] = both.map((indicator) => indicator.measure);
  const isOneTime = period === its && tellAlike(one, other);
  const isOneMeasure = !measure || !otherMeasure || measure === otherMeasure;
  if (!isOneTime || !isOneMeasure || [...one.tabs].some((tab) => other.tabs.has(tab))) return [];
  const units = [...one.results.keys()].filter((unit) => other.results.has(unit));
  const same = units.filter((unit) => one.results.get(unit) === other.results.get(unit));
  const areSome = new Set(same.map((unit) => one.results.get(unit))).size > 1;
  const areAll = units.length === Math.max(one.results.size, other.results.size);
  if (!areAll || !areSome || same.length * 2 <= units.length) return [];
  return [
    `${both.map(({ name }) => name).join('; ')}: kết quả giống nhau ở ${same.length}/${units.length} đơn vị, đang tính cả hai; nếu là một chỉ tiêu thì chọn Không sử dụng cho một dòng ở ${PAGES.indicators.name}.`,
  ];
}
