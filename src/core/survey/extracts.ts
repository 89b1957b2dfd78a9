import { compareProducts } from '../number/decimal';
import type { Table } from '../table/table';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { wordsThatTell } from './repeats';
import {
  areOfOneTime,
  pagedTellers,
  type SingleTeller,
  singleTellers,
  type Teller,
  type ToldOfUnits,
} from './tellers';
import type { UnitRow } from './unit-rows';

/** Of two units with a target and a result each, all of them different. */
const LEAST_DIFFERENT = 4;
/** So many figures do not agree by chance, small as they are. */
const PROOF = 6;
/** Nor does one of this size beside others. */
const LARGE = 20;

/**
 * Staff's own extracts and sorted copies, whatever they are called: "Đơn vị chưa đạt", "Khen thưởng", "Tốp 3", "Xếp thứ tự". Every
 * indicator of such a table says of all its units just what one of another table of its time says of them, targets and results; four of
 * the figures differ, two units are not exactly at their target, and the figures are too many or too large to agree by chance, or its units
 * are the best or the worst of the other's. A page of a table that goes on in another is none. Of two tables of the same units that sorted
 * by rates is the copy; where neither is they may well be two indicators (rule 19 of the product).
 */
export function findExtracts(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): readonly Repeat[] {
  const singles = singleTellers(tables, grids);
  if (singles.length < 2) return [];
  const paged = pagedTellers(tables, grids);
  const pages = new Set(paged.flatMap((one) => one.tables));
  const wholes: readonly Teller[] = [...singles, ...paged];
  const copies = new Set<Table>();
  return singles.flatMap((one) => {
    if (pages.has(one.table)) return [];
    const whole = wholes.find(
      (other) => !other.tables.some((table) => copies.has(table)) && isExtract(one, other),
    );
    if (whole === undefined) return [];
    copies.add(one.table);
    const [first, ...others] = whole.tables;
    return one.table.indicators.map(
      ({ key }): Repeat => ({
        key,
        of: first.tab,
        ...(others.length === 0 ? {} : { others: others.length }),
      }),
    );
  });
}

function isExtract(one: SingleTeller, whole: Teller): boolean {
  if (whole.tables.includes(one.table) || one.units.size < 2 || one.units.size > whole.units.size)
    return false;
  if (![...one.units].every((unit) => whole.units.has(unit)) || !areOfOneTime(one, whole)) return false;
  const isAll = one.units.size === whole.units.size;
  if (!isAll && mayBeVersion(one, whole)) return false;
  const pairs = one.told().map((own) => [own, whole.told().find((told) => tellsAgain(own, told))] as const);
  if (!pairs.every(([own, told]) => told !== undefined && isProof(own, told))) return false;
  return !isAll || (isRanked(one) && !isRanked(whole));
}

/** Whether a table of nearly all units of another goes by its words: a version from before some were added, see `problemsOfVersions()`. */
function mayBeVersion(one: SingleTeller, whole: Teller): boolean {
  const wordsOf = ({ tables }: Teller) =>
    tables.flatMap(({ tab, title, indicators }) =>
      wordsThatTell([tab, title, ...indicators.map(({ label }) => label)]),
    );
  const others = new Set(wordsOf(whole));
  return one.units.size * 3 >= whole.units.size * 2 && wordsOf(one).some((words) => others.has(words));
}

/** Whether an indicator says of all its units what another says of them. */
function tellsAgain(own: ToldOfUnits, told: ToldOfUnits): boolean {
  return [...own].every(([unit, row]) => {
    const other = told.get(unit);
    return other !== undefined && other.target === row.target && other.result === row.result;
  });
}

function isProof(own: ToldOfUnits, told: ToldOfUnits): boolean {
  const rows = [...own.values()];
  const figures = new Set(
    rows.flatMap(({ target, result }) => [
      ...(target === null ? [] : [target]),
      ...(result === null ? [] : [result]),
    ]),
  );
  const telling = rows.filter(
    ({ target, result }) => target !== null && result !== null && target !== result,
  );
  if (figures.size < LEAST_DIFFERENT || telling.length < 2) return false;
  return figures.size >= PROOF || Math.max(...figures) >= LARGE || isCut(own, told);
}

/** Whether the units of an extract are those with the lowest rates of all, or with the highest: who reached it, who did not. */
function isCut(own: ToldOfUnits, told: ToldOfUnits): boolean {
  const rest = [...told].flatMap(([unit, row]) => (own.has(unit) || !isRated(row) ? [] : [row]));
  const rows = [...own.values()].filter(isRated);
  const areAll = (sign: 1 | -1) =>
    rows.every((row) => rest.every((other) => compareRates(row, other) * sign > 0));
  return rest.length > 0 && (areAll(1) || areAll(-1));
}

interface Rated extends UnitRow {
  readonly target: number;
  readonly result: number;
}

function isRated(row: UnitRow): row is Rated {
  return row.target !== null && row.result !== null && row.target > 0;
}

function compareRates(one: Rated, other: Rated): number {
  return compareProducts([one.result, other.target], [other.result, one.target]);
}

/** Whether a table goes from the highest rate to the lowest. */
function isRanked({ told }: Teller): boolean {
  const [first] = told();
  const rows = [...(first?.values() ?? [])].filter(isRated);
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || compareRates(before, row) >= 0;
  });
}
