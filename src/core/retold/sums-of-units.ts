import { addExact } from '../number/decimal';
import { isGroupText } from '../tab/row-words';
import { LARGE } from './agreeing-figures';
import type { Repeat } from './repeat';
import {
  formTellers,
  pagedTellers,
  type Retold,
  repeatsOf,
  type SingleTeller,
  type Teller,
  type ToldOfUnits,
} from './tellers';
import { areOfOneTime } from './time-told';

/** Steps in the search for what units a sum is of; where they do not do nothing is proved. */
const MOST_STEPS = 20_000;

/**
 * Staff's own tables of blocks beside that of their units, "Cụm thi đua số 1", "Khối xã": fewer rows, none of them a unit of another table
 * but of such ones, whose targets and results come to those of all units of one table, of the pages of one, or of all forms. Where not all of them are
 * called blocks each must be the sum of units that no other has, and figures be large and no mere repetition of targets. The units count, once.
 */
export function findSumsOfUnits({ tables, singles, forms, grids }: Retold): readonly Repeat[] {
  const ofForms = formTellers({ forms, grids });
  const others: readonly Teller[] = [...singles, ...ofForms];
  if (singles.length === 0 || others.length < 2) return [];
  const found = singles.flatMap((one) => {
    if (one.units.size < 2 || !mayBeBlocks(one, others)) return [];
    const rest = tables.filter((table) => table !== one.table);
    const wholes = [...others.filter((other) => other !== one), ...pagedTellers({ tables: rest, grids })];
    const whole = wholes.find((other) => isOfBlocks(one, other));
    return whole === undefined ? [] : [{ one, whole }];
  });
  const blocks = new Set<Teller>(found.map(({ one }) => one));
  const units = new Set(others.flatMap((one) => (blocks.has(one) ? [] : [...one.units])));
  return found.flatMap(({ one, whole }) =>
    [...one.units].some((unit) => units.has(unit)) ? [] : repeatsOf(one, whole, { sums: { differing: 0 } }),
  );
}

/** Whether a table names none of the units of one that has more. */
function mayBeBlocks(one: SingleTeller, others: readonly Teller[]): boolean {
  return others.some(
    (other) => other.units.size > 1 && ![...one.units].some((unit) => other.units.has(unit)),
  );
}

function isOfBlocks(one: SingleTeller, whole: Teller): boolean {
  if (one.units.size >= whole.units.size || !areOfOneTime(one, whole)) return false;
  if ([...one.units].some((unit) => whole.units.has(unit))) return false;
  const pairs = one.told().map((own) => [own, whole.told().find((told) => haveOneTotal(own, told))] as const);
  const areNamed = one.table.rows.every(({ kind, name }) => kind !== 'unit' || isGroupText(name));
  return pairs.every(
    ([own, told]) => told !== undefined && (areNamed || (isTelling(own) && areSums(own, told))),
  );
}

type Pair = readonly [target: number, result: number];

function pairsOf({ rows }: ToldOfUnits): readonly Pair[] {
  return [...rows.values()].map(({ target, result }) => [target ?? 0, result ?? 0]);
}

function haveOneTotal(one: ToldOfUnits, other: ToldOfUnits): boolean {
  const [own, its] = [pairsOf(one), pairsOf(other)];
  return ([0, 1] as const).every((at) => {
    const total = addExact(own.map((pair) => pair[at]));
    return total > 0 && total === addExact(its.map((pair) => pair[at]));
  });
}

function isTelling(told: ToldOfUnits): boolean {
  const pairs = pairsOf(told);
  const isLarge = pairs.some((pair) => Math.max(...pair) >= LARGE);
  return isLarge && pairs.filter(([target, result]) => target !== result).length > 1;
}

/** Whether units can be shared out so that each of some sums is that of its own, in targets and results. */
function areSums(sums: ToldOfUnits, units: ToldOfUnits): boolean {
  const left = pairsOf(sums).map(([target, result]) => ({ target, result }));
  const parts = [...pairsOf(units)].sort((a, b) => b[0] - a[0]);
  let steps = 0;
  const place = (at: number): boolean => {
    const part = parts[at];
    if (part === undefined) return left.every(({ target, result }) => target === 0 && result === 0);
    return left.some((sum) => {
      steps += 1;
      if (steps > MOST_STEPS || sum.target < part[0] || sum.result < part[1]) return false;
      const before = { ...sum };
      sum.target = addExact([sum.target, -part[0]]);
      sum.result = addExact([sum.result, -part[1]]);
      if (place(at + 1)) return true;
      Object.assign(sum, before);
      return false;
    });
  };
  return place(0);
}
