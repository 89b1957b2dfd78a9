import type { Form } from '../form/form';
import type { TableProblem } from '../problem/problem';
import type { UnitRow } from '../series/unit-rows';
import type { Table } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { LARGE } from './agreeing-figures';
import { namesIndicator } from './named-in-title';
import { LEAST_DIFFERENT } from './repeated-forms';
import {
  formTellers,
  pagedTellers,
  type SingleTeller,
  singleTellersIn,
  type Teller,
  type ToldOfUnits,
} from './tellers';
import { areOfOneTime } from './time-told';
import type { Slip } from './version';

/**
 * Tables of some of another's units and its time that tell much of what it tells of them and the rest otherwise, more of it than a mended
 * figure or two: a list of who missed a target by the figures of some weeks ago. Whether it is one nobody can tell but staff; the first unit
 * that differs is named, and both count.
 *
 * @param known tabs that are told already to be versions of each other.
 */
export function problemsOfOldExtracts(
  { tables, forms }: { readonly tables: readonly Table[]; readonly forms: readonly Form[] },
  grids: ReadonlyMap<string, Grid>,
  known: readonly TableProblem[],
): readonly TableProblem[] {
  const isKnown = (one: SingleTeller, whole: Teller) =>
    known.some(
      (other) =>
        other.kind === 'versions' &&
        [one.tab, whole.tab].every((tab) => tab === other.of || tab === other.place.tab),
    );
  const singles = singleTellersIn(grids)(tables);
  if (singles.length === 0) return [];
  const wholes: readonly Teller[] = [
    ...singles,
    ...pagedTellers({ tables, grids }),
    ...formTellers({ forms, grids }),
  ];
  return singles.flatMap((one): readonly TableProblem[] => {
    for (const whole of wholes) {
      const other = isOfSome(one, whole) && !isKnown(one, whole) ? otherOf(one, whole) : null;
      if (other !== null) return [{ kind: 'versions', of: whole.tab, ...other }];
    }
    return [];
  });
}

/** Whether a table tells of some of another's units and its time. */
function isOfSome(one: SingleTeller, whole: Teller): boolean {
  const isSmaller =
    one.units.size > 1 &&
    one.units.size < whole.units.size &&
    one.tab !== whole.tab &&
    !whole.tables.includes(one.table);
  return isSmaller && [...one.units].every((unit) => whole.units.has(unit)) && areOfOneTime(one, whole);
}

/** The first unit of which a table tells otherwise what another tells, if it does, where enough is alike; null where it is not. */
function otherOf(one: SingleTeller, whole: Teller): Slip | null {
  for (const own of one.told())
    for (const told of whole.told()) {
      if (!isOld(own, told, namesIndicator(one.table, told.label))) continue;
      const [first] = own.rows.values();
      const other = differing(own, told);
      if (other !== null) return { place: other.place, unit: other.name };
      if (first !== undefined) return { place: first.place, unit: null };
    }
  return null;
}

/**
 * Whether what two indicators tell alike is no chance. Where words name the one in the other's title or tab, half as many figures as there
 * are units do; else more than half of all figures, and a unit that is not at its target is told alike.
 */
function isOld(own: ToldOfUnits, told: ToldOfUnits, isNamed: boolean): boolean {
  const alike: number[] = [];
  let hasRow = false;
  for (const [unit, { target, result }] of own.rows) {
    const other = told.rows.get(unit);
    if (other === undefined || target === null || result === null) return false;
    const same = [target === other.target, result === other.result];
    if (same[0]) alike.push(target);
    if (same[1]) alike.push(result);
    hasRow ||= target !== result && same.every(Boolean);
  }
  const figures = new Set(alike);
  const isProof = figures.size >= LEAST_DIFFERENT || (figures.size > 1 && Math.max(...figures) >= LARGE);
  const units = own.rows.size;
  return isProof && (isNamed ? alike.length * 2 >= units : hasRow && alike.length > units);
}

function differing(own: ToldOfUnits, told: ToldOfUnits): UnitRow | null {
  const found = [...own.rows].find(([unit, row]) => {
    const other = told.rows.get(unit);
    return other !== undefined && (other.target !== row.target || other.result !== row.result);
  });
  return found?.[1] ?? null;
}
