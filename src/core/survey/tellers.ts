import { lazy } from '../collection/lazy';
import { periodKey } from '../date/period';
import { partOfYear } from '../tab/series-name';
import type { Table } from '../table/table';
import { targetColumnsOf } from '../target/target-source';
import type { Grid } from '../workbook/workbook';
import { pagesOf, unitKeysIn } from './pages';
import { ownPeriod } from './series';
import { rowsOfUnits, type UnitRow } from './unit-rows';

/** What an indicator says of units by the keys of their names. */
export type ToldOfUnits = ReadonlyMap<string, UnitRow>;

/** A table, or pages that go on in one another, with what they tell together. */
export interface Teller {
  readonly tables: readonly [Table, ...Table[]];
  readonly period: string | null;
  /** The months or the round that its tab's name states; null for none. */
  readonly months: string | null;
  /** The keys of its units' names. */
  readonly units: ReadonlySet<string>;
  /** An indicator each; read when a table could tell it again. */
  readonly told: () => readonly ToldOfUnits[];
}

/** A table by itself that judges its units by targets in columns of its own. */
export interface SingleTeller extends Teller {
  readonly table: Table;
}

/** The tables of a workbook that could tell another's figures again: a row a unit, each with its target and its result. */
export function singleTellers(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): readonly SingleTeller[] {
  return tables.flatMap((table) => {
    const { indicators, list } = table;
    const isJudged = indicators.every(({ target }) => targetColumnsOf(target).length > 0);
    const isRead = list === undefined && indicators.length > 0 && isJudged;
    return isRead ? [{ ...tellerOf([table], grids), table }] : [];
  });
}

/** Pages of one table among some, told as the one table that they are. */
export function pagedTellers(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): readonly Teller[] {
  return pagesOf(tables).map((pages) => tellerOf(pages, grids));
}

function tellerOf(tables: readonly [Table, ...Table[]], grids: ReadonlyMap<string, Grid>): Teller {
  const [first] = tables;
  const period = ownPeriod(first);
  const told = lazy(() =>
    first.indicators.map((_, index): ToldOfUnits => {
      const read = tables.flatMap((table) => {
        const columns = table.indicators[index];
        return columns === undefined ? [] : [...rowsOfUnits(table, columns, grids.get(table.tab) ?? [])];
      });
      return new Map(read);
    }),
  );
  return {
    tables,
    period: period === null ? null : periodKey(period),
    months: partOfYear(first.tab),
    units: new Set(tables.flatMap(unitKeysIn)),
    told,
  };
}

/** Whether what two tell of may be of one time. */
export function areOfOneTime(one: Teller, other: Teller): boolean {
  const agree = (own: string | null, its: string | null) => own === null || its === null || own === its;
  return agree(one.period, other.period) && agree(one.months, other.months);
}
