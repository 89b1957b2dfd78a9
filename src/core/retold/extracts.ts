import { compareProducts } from '../number/decimal';
import type { UnitRow } from '../series/unit-rows';
import { LEAST_FIGURES, proveIt } from './agreeing-figures';
import { type Fidelity, fidelityOf } from './fidelity';
import { namesIndicator } from './named-in-title';
import type { Repeat } from './repeat';
import { staleFigures } from './stale-extracts';
import {
  formTellers,
  pagedTellers,
  type Retold,
  repeatsOf,
  type SingleTeller,
  saysOf,
  type Teller,
  type ToldOfUnits,
} from './tellers';
import { wordsThatTell } from './tellings';
import { areOfOneTime } from './time-told';

/** The same where all have one target. */
const LEAST_OF_ONE_TARGET = 3;

/**
 * Staff's own extracts and sorted copies, whatever they are called: "Đơn vị chưa đạt", "Khen thưởng", "Tốp 3", "Xếp thứ tự". Every
 * indicator of such a table says of all its units just what one of another table of its time says of them, or the forms of all units do,
 * targets and results, and figures prove that it is no chance; one beside it in its tab is one too, of a single unit as well. A page of a table that goes on in another
 * is none. Of two tables of the same units that sorted by rates is the copy; where neither is they may well be two indicators (rule 19
 * of the product). Some figures of an extract may be others, from before they were mended: they are told.
 */
export function findExtracts(known: Retold): readonly Repeat[] {
  const { singles } = known;
  const paged = pagedTellers(known);
  const pages = new Set(paged.flatMap((one) => one.tables));
  const wholes: readonly Teller[] = [...singles, ...paged, ...formTellers(known)];
  if (singles.length === 0 || wholes.length < 2) return [];
  const alone = singles.filter(({ table }) => !pages.has(table));
  const again = alone.map((one) => ({ one, of: wholes.filter((whole) => tellsAll(one, whole)) }));
  const found = new Map<SingleTeller, Teller>();
  const isCopy = (whole: Teller) => [...found.keys()].some(({ table }) => whole.tables.includes(table));
  for (const { one, of } of again) {
    const whole = one.units.size < 2 ? undefined : of.find((other) => !isCopy(other) && isProof(one, other));
    if (whole !== undefined) found.set(one, whole);
  }
  const proved = [...found];
  for (const { one, of } of again) {
    const beside = proved.find(([copy, whole]) => copy.tab === one.tab && of.includes(whole));
    if (beside !== undefined && !found.has(one) && beside[1].tab !== one.tab) found.set(one, beside[1]);
  }
  const rest = alone.filter((one) => !found.has(one));
  const mended = rest.flatMap((one) => {
    for (const whole of wholes) {
      const stale = isCopy(whole) || !mayBeExtract(one, whole) ? null : staleFigures(one, whole);
      if (stale) return repeatsOf(one, whole, { stale });
    }
    return [];
  });
  return [...[...found].flatMap(([one, whole]) => repeatsOf(one, whole)), ...mended];
}

/** Whether a table tells of some of another's units and its time, and is no version of it. */
function mayBeExtract(one: SingleTeller, whole: Teller): boolean {
  if (whole.tables.includes(one.table) || one.units.size >= whole.units.size) return false;
  const areTold = [...one.units].every((unit) => whole.units.has(unit));
  return areTold && areOfOneTime(one, whole) && !mayBeVersion(one, whole);
}

/** Whether a table of units of another says of each just what that says. */
function tellsAll(one: SingleTeller, whole: Teller): boolean {
  if (whole.tables.includes(one.table) || one.units.size > whole.units.size) return false;
  if (![...one.units].every((unit) => whole.units.has(unit)) || !areOfOneTime(one, whole)) return false;
  if (one.units.size < whole.units.size && mayBeVersion(one, whole)) return false;
  const told = one
    .told()
    .map((own) => toldAs(one, own, whole)?.how ?? (areRowsOf(whole, own) ? 'same' : null));
  const isCopy = told.includes('rounded') || (isRanked(one) && !isRanked(whole));
  return !told.includes(null) && (one.units.size < whole.units.size || isCopy);
}

/**
 * The indicator that says of all units of another what that says of them, in fewer digits perhaps, and how; over a power of ten alone only where
 * no title says that the table is about something else.
 */
function toldAs(
  { table }: SingleTeller,
  own: ToldOfUnits,
  whole: Teller,
): { readonly told: ToldOfUnits; readonly how: Fidelity } | undefined {
  const all = whole.told().flatMap((told) => {
    const how = fidelityOf(own, told);
    const isOther = how === 'scaled' && table.linesAbove.length > 0 && !namesIndicator(table, told.label);
    return how === null || isOther ? [] : [{ told, how }];
  });
  return all.find(({ how }) => how === 'same') ?? all[0];
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

/** Whether each row of a list is what one of some indicators says of its unit: "Hiến máu" of one school, "Tin bài" of another. */
function areRowsOf(whole: Teller, { rows }: ToldOfUnits): boolean {
  return [...rows].every(([unit, row]) => whole.told().some((told) => saysOf(told, unit, row)));
}

/**
 * Whether figures agree by no chance: two units at least are not exactly at their target; four figures differ and they are many or large, or its
 * units are the best or the worst; or these are, three figures differ and the table names what they are of: "Yếu tin bài".
 */
function isProof(one: SingleTeller, whole: Teller): boolean {
  const rows = one.told().flatMap(({ rows: own }) => [...own.values()]);
  const figures = new Set(rows.flatMap(({ target, result }) => [target, result]).filter(isNumber));
  const telling = rows.filter(
    ({ target, result }) => target !== null && result !== null && target !== result,
  );
  if (figures.size < LEAST_OF_ONE_TARGET || telling.length < 1) return false;
  const isEnough = figures.size >= LEAST_FIGURES;
  const isMuch = proveIt(figures);
  if (telling.length < 2) return isMuch && isTop(one, whole);
  if (isMuch) return true;
  return one.told().every((own) => {
    const told = toldAs(one, own, whole)?.told;
    return told !== undefined && isCut(own, told) && (isEnough || namesIndicator(one.table, told.label));
  });
}

/** Whether a table lists units from the highest rate on, and none of the others has a higher one than the last of them. */
function isTop(one: SingleTeller, whole: Teller): boolean {
  if (!isRanked(one) || isRanked(whole)) return false;
  return one.told().every((own) => {
    const told = toldAs(one, own, whole)?.told;
    return told !== undefined && isCut(own, told, { withTies: true });
  });
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** Whether the units of an extract are those with the lowest rates of all, or with the highest: who reached it, who did not. */
function isCut(own: ToldOfUnits, told: ToldOfUnits, { withTies = false } = {}): boolean {
  const rest = [...told.rows].flatMap(([unit, row]) => (own.rows.has(unit) || !isRated(row) ? [] : [row]));
  const rows = [...own.rows.values()].filter(isRated);
  const least = withTies ? 0 : 1;
  const areAll = (sign: 1 | -1) =>
    rows.every((row) => rest.every((other) => compareRates(row, other) * sign >= least));
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
  const rows = [...(first?.rows.values() ?? [])].filter(isRated);
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || compareRates(before, row) >= 0;
  });
}
