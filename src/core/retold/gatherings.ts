import { exponentOfMeasure } from '../measure/measure';
import { LEAST_FIGURES, proveIt } from './agreeing-figures';
import type { Repeat } from './repeat';
import {
  formTellers,
  pagedTellers,
  type Retold,
  type SingleTeller,
  type Teller,
  type ToldOfUnits,
  toldIn,
} from './tellers';
import { areOfOneTime } from './time-told';

/** Fewer indicators of one table agree with another's by chance. */
const FEWEST_TOLD = 2;
/** So many units with results that are not their targets tell one indicator from another. */
const FEWEST_TELLING = 2;

/**
 * Staff's own summary under headings of its own ("Tài chính", "Tuyên truyền" over what the tabs "Quỹ" and "Tin bài" hold): each of its
 * indicators, two at least, says of all units just what one of another tab does, targets and results, and no other tab has as many of them.
 * Whatever they are called, figures prove that it is no chance (rule 19 of the product).
 */
export function findGatherings(known: Retold): readonly Repeat[] {
  const { singles } = known;
  const several = singles.filter(({ table }) => table.indicators.length >= FEWEST_TOLD);
  if (several.length === 0) return [];
  const paged = pagedTellers(known);
  const pages = new Set(paged.flatMap(({ tables }) => tables));
  const whole: readonly Teller[] = [
    ...singles.filter(({ table }) => !pages.has(table)),
    ...paged,
    ...formTellers(known),
  ];
  return several.flatMap((one) => (pages.has(one.table) ? [] : gathered(one, whole)));
}

/** The indicators of a table with the tabs that tell them first; none where one of them is told nowhere else. */
function gathered(one: SingleTeller, others: readonly Teller[]): readonly Repeat[] {
  const { indicators } = one.table;
  const tellers = others.filter((other) => mayGather(one, other));
  const all = one.told();
  if (tellers.length === 0 || !all.every(isTelling) || !proveIt(figuresOf(all))) return [];
  const taken = new Set<ToldOfUnits>();
  const repeats = all.flatMap((own, index): readonly Repeat[] => {
    const measure = indicators[index]?.measure ?? null;
    for (const teller of tellers) {
      const told = toldIn(teller, own);
      if (told === undefined || taken.has(told) || !haveOneMeasure(measure, measureOf(teller, told)))
        continue;
      taken.add(told);
      const { tab, others: more } = teller;
      return [{ key: indicators[index]?.key ?? '', of: tab, ...(more === 0 ? {} : { others: more }) }];
    }
    return [];
  });
  return repeats.length === indicators.length ? repeats : [];
}

/** Whether a table of another tab tells of the same units and time, and of fewer indicators. */
function mayGather(one: SingleTeller, other: Teller): boolean {
  const [table] = other.tables;
  return (
    other.tab !== one.tab &&
    (table === undefined || table.indicators.length < one.table.indicators.length) &&
    other.units.size === one.units.size &&
    [...one.units].every((unit) => other.units.has(unit)) &&
    areOfOneTime(one, other)
  );
}

/** Whether figures of an indicator are its own: small ones, or those of units at their targets, agree by chance. */
function isTelling(told: ToldOfUnits): boolean {
  const apart = [...told.rows.values()].filter(
    ({ target, result }) => target !== null && result !== null && target !== result,
  );
  return apart.length >= FEWEST_TELLING && figuresOf([told]).size >= LEAST_FIGURES;
}

function figuresOf(all: readonly ToldOfUnits[]): ReadonlySet<number> {
  const rows = all.flatMap((own) => [...own.rows.values()]);
  return new Set(rows.flatMap(({ target, result }) => [target ?? [], result ?? []].flat()));
}

function measureOf({ tables: [table], told }: Teller, own: ToldOfUnits): string | null {
  return table?.indicators[told().indexOf(own)]?.measure ?? null;
}

function haveOneMeasure(one: string | null, other: string | null): boolean {
  return one === null || other === null || exponentOfMeasure(one) === exponentOfMeasure(other);
}
