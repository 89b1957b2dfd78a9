import { groupBy } from '../collection/group-by';
import { monthNumber, monthsOf } from '../date/months';
import { isWithin, type Period } from '../date/period';
import { periodOfStretch } from '../date/stretch';
import { decimalsOf } from '../figure/typed-rates';
import { addExact } from '../number/decimal';
import { addsInTime } from '../tab/means';
import { plainColumns } from '../tab/plain-columns';
import { foldText } from '../text/normalise';
import type { Grid, Place } from '../workbook/workbook';
import type { Part } from './family';
import { inTime, timeOf } from './series-time';
import { rowsOfUnits, type UnitRow } from './unit-rows';

/** A time that one tab tells whole and others part by part. */
export interface WholeOfTimes {
  readonly whole: Part;
  /** In the order of time; together they are the whole's time. */
  readonly parts: readonly Part[];
  /** The heading of the column of the whole's own tab that is the last part: "Quý IV" beside "Cả năm"; null where all parts are tabs. */
  readonly beside: string | null;
  /** Units of which the whole is not the sum of the parts. */
  readonly differing: readonly {
    readonly unit: string;
    readonly place: Place;
    readonly whole: number;
    readonly sum: number;
  }[];
}

/** The results of units in some part of a time, by the key of their name. */
type Results = ReadonlyMap<string, number>;

/**
 * Times that one tab tells whole ("Cả năm") and others part by part under the same words (Quý I to Quý IV), with the units of which the one is not the sum
 * of the others: 12 beside 3, 3, 3 and 2. Parts of which most wholes are the last one are counted up or tell how much there is.
 *
 * @param wordsOf what an indicator is known by without its time: its own words, or those of its title.
 */
export function wholesThatDiffer(
  parts: readonly Part[],
  {
    wordsOf,
    grids,
  }: {
    readonly wordsOf: (part: Part) => readonly string[];
    readonly grids: ReadonlyMap<string, Grid>;
  },
): readonly WholeOfTimes[] {
  const named = parts.flatMap((part) => {
    const { columns } = part;
    const isCompared = addsInTime(columns) && columns.declared === undefined;
    const words = new Set(isCompared ? wordsOf(part).map(foldText) : []);
    return [...words].map((text) => ({ part, text, key: JSON.stringify([text, columns.measure]) }));
  });
  const alike = groupBy(
    named.filter(({ text }) => text !== ''),
    ({ key }) => key,
  );
  const found = new Map<Part, WholeOfTimes>();
  for (const group of alike.values()) {
    if (group.length < LEAST_PARTS) continue;
    const members = group.map(({ part }) => part);
    for (const whole of members) {
      const told = found.has(whole) ? null : wholeOf(whole, members, grids);
      if (told !== null) found.set(whole, told);
    }
  }
  return [...found.values()];
}

/** A whole and one other tab tell nothing of each other. */
const LEAST_PARTS = 3;

function wholeOf(
  whole: Part,
  members: readonly Part[],
  grids: ReadonlyMap<string, Grid>,
): WholeOfTimes | null {
  const time = toldTime(whole);
  if (time === null) return null;
  const within = inTime(members).flatMap((part) => {
    const own = part === whole || part.cumulative ? null : timeOf(part);
    return own !== null && isWithin(own, time) && monthsOf(own) < monthsOf(time) ? [{ part, own }] : [];
  });
  for (const told of groupBy(within, ({ own }) => monthsOf(own)).values()) {
    const parts = told.map(({ part }) => part);
    const isAll = areAll(
      told.map(({ own }) => own),
      time,
    );
    const lastOwn = timeOf(whole);
    const isAllBut = lastOwn !== null && areAll([...told.map(({ own }) => own), lastOwn], time);
    if (!isAll && !isAllBut) continue;
    const results = rowsIn(whole, grids);
    const others = parts.map((part) => resultsOf(rowsIn(part, grids)));
    const columns = isAll ? [null] : columnsBeside(whole, grids);
    const found = columns.map((column) => ({
      beside: column?.heading ?? null,
      ...compared(results, column === null ? others : [...others, column.results]),
    }));
    const [best] = found.sort((one, other) => other.same - one.same);
    if (best === undefined || (best.beside !== null && best.same < best.differing.length)) continue;
    if (best.differing.length > 0 && !best.isLast) return { whole, parts, ...best };
  }
  return null;
}

/** The time of a part's results: a longer one that its header names, where they are counted up in it. */
function toldTime(part: Part): Period | null {
  const own = timeOf(part);
  const { resultTime } = part.times;
  return part.cumulative && resultTime !== null ? periodOfStretch(resultTime, own) : own;
}

/** Whether times that do not overlap are a longer one together. */
export function areAll(times: readonly Period[], whole: Period): boolean {
  const months = times.reduce((sum, time) => sum + monthsOf(time), 0);
  const starts = new Set(times.map(({ start }) => monthNumber(start)));
  return times.length > 1 && starts.size === times.length && months === monthsOf(whole);
}

function rowsIn({ table, columns }: Part, grids: ReadonlyMap<string, Grid>): ReadonlyMap<string, UnitRow> {
  return rowsOfUnits(table, columns, grids.get(table.tab) ?? []);
}

function resultsOf(rows: ReadonlyMap<string, UnitRow>): Results {
  return new Map([...rows].flatMap(([key, { result }]) => (result === null ? [] : [[key, result] as const])));
}

/** Columns of figures beside a result that may be the part of its time that the tab itself is of. */
function columnsBeside({ table, columns }: Part, grids: ReadonlyMap<string, Grid>) {
  const grid = grids.get(table.tab) ?? [];
  return plainColumns(table, grid)
    .filter(({ column }) => column !== columns.resultColumn)
    .map(({ column, leaf }) => {
      const { addedColumns: _, ...single } = columns;
      return {
        heading: leaf,
        results: resultsOf(rowsOfUnits(table, { ...single, resultColumn: column }, grid)),
      };
    });
}

/** How wholes compare with the sums of their parts, of units that all parts tell of. */
function compared(wholes: ReadonlyMap<string, UnitRow>, parts: readonly Results[]) {
  const told = [...wholes].flatMap(([key, { name, place, result }]) => {
    const values = parts.flatMap((part) => part.get(key) ?? []);
    const isTold = result !== null && values.length === parts.length;
    return isTold
      ? [{ unit: name, place, whole: result, sum: addExact(values), last: values[values.length - 1] }]
      : [];
  });
  const differing = told.filter(({ whole, sum }) => !isSum(whole, sum));
  const ofLast = told.filter(({ whole, last }) => whole === last).length;
  return { differing, same: told.length - differing.length, isLast: ofLast * 2 >= told.length };
}

/** Whether a whole is a sum, rounded to its own decimals or not. */
export function isSum(whole: number, sum: number): boolean {
  return Math.abs(whole - sum) <= (decimalsOf(sum) > decimalsOf(whole) ? 10 ** -decimalsOf(whole) : 0);
}
