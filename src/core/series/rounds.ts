import { groupBy } from '../collection/group-by';
import { addExact } from '../number/decimal';
import { NAMELESS } from '../tab/name';
import { roundOf, withoutPeriod } from '../tab/series-name';
import { hasTarget } from '../target/indicator-target';
import { foldText } from '../text/normalise';
import type { Family, Part } from './family';
import type { FiguresOfSeries, SeriesFigures } from './series-figures';
import { planSeries } from './series-plan';
import { inTime } from './series-time';
import { tellOfSameUnits } from './without-plan';

/** Results of all rounds beyond so many times one plan are rather each round's of a plan of its own: 98 and 95 of 100. */
const MOST_OF_PLAN = 1.6;

/** What is counted up over rounds has grown to so many times the first of them. */
const GROWTH = 1.5;

/**
 * Puts the rounds of one plan together that stand in tabs of their own: "Đợt 1", "Đợt 2" of HIẾN MÁU NĂM 2025 with the year's plan in each.
 * They have the same words but for the number, the same layout and the same units, and all results keep within one plan, or the last counts
 * all of them. Rounds with plans of their own stay indicators of their own.
 */
export function withRounds(families: readonly Family[], figuresOf: FiguresOfSeries): readonly Family[] {
  const told = families.flatMap((family) => {
    const round = roundIn(family);
    return round === null ? [] : [{ family, ...round }];
  });
  if (told.length < 2) return families;
  const joined = new Map<Family, Family>();
  for (const members of groupBy(told, ({ key }) => key).values()) {
    const [first, ...others] = inTime(members.map(({ part }) => part));
    const numbers = new Set(members.map(({ part }) => part.round));
    if (first === undefined || others.length === 0 || numbers.size < members.length) continue;
    const parts = [first, ...others] as const;
    if (
      !others.every(({ table }) => tellOfSameUnits(first.table, table)) ||
      !areOfOnePlan(parts, members[0].family, figuresOf)
    )
      continue;
    const family = { label: members[0].name, parts, read: members[0].family.read };
    for (const one of members) joined.set(one.family, family);
  }
  return [...new Set(families.map((family) => joined.get(family) ?? family))];
}

/** The round that the tab or the title of a family of one part says, and by what it meets others. */
function roundIn({ parts, arePages }: Family) {
  const [part, ...others] = parts;
  const { table, columns } = part;
  if (others.length > 0 || arePages || columns.declared !== undefined || !hasTarget(columns.target))
    return null;
  const inTitle = roundOf(table.title);
  const round = roundOf(table.tab) ?? inTitle;
  if (round === null) return null;
  const title = inTitle?.rest ?? withoutPeriod(table.title);
  const own = roundOf(columns.label)?.rest ?? withoutPeriod(columns.label);
  const layout = [table.unitColumn, columns.resultColumn, columns.rateColumn];
  const year = part.period?.end.year ?? null;
  const key = JSON.stringify([foldText(own), foldText(title), year, columns.measure, columns.target, layout]);
  return { part: { ...part, round: round.number }, name: own || title || NAMELESS, key };
}

function areOfOnePlan(
  parts: readonly [Part, ...Part[]],
  { read }: Pick<Family, 'read'>,
  figuresOf: FiguresOfSeries,
): boolean {
  const { how, reading } = planSeries(parts, null, read);
  const units = figuresOf(parts);
  const sum = (of: (unit: SeriesFigures) => readonly (number | null)[]) =>
    addExact(units.flatMap((unit) => of(unit).flatMap((value) => value ?? [])));
  if (how === 'latestPeriod') {
    const [first, last] = [
      sum(({ results }) => results.slice(0, 1)),
      sum(({ results }) => results.slice(-1)),
    ];
    return reading?.by !== 'toDate' || last >= GROWTH * first;
  }
  if (!reading?.isOnePlan || reading.doubt !== null) return false;
  return sum(({ results }) => results) <= MOST_OF_PLAN * sum(({ targets }) => targets.slice(0, 1));
}
