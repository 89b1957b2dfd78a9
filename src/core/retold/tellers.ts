import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import type { Form } from '../form/form';
import { rowsByName } from '../form/rows-by-name';
import { pagesOf, unitKeysIn } from '../series/pages';
import { rowsOfUnits, type UnitRow } from '../series/unit-rows';
import type { Table } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { periodOfForm, rowsOfForms, unitKeyOf } from './repeated-forms';
import { type TimeTold, timeToldBy } from './time-told';

/** What an indicator says of units by the keys of their names. */
export interface ToldOfUnits {
  readonly label: string;
  readonly rows: ReadonlyMap<string, UnitRow>;
}

/** A table, pages that go on in one another, or the forms of all units, with what they tell together. */
export interface Teller extends TimeTold {
  /** None of forms. */
  readonly tables: readonly Table[];
  /** The first of its tabs, and how many others there are. */
  readonly tab: string;
  readonly others: number;
  /** The keys of its units' names. */
  readonly units: ReadonlySet<string>;
  /** An indicator each; read when a table could tell it again. */
  readonly told: () => readonly ToldOfUnits[];
}

/** A table by itself that judges its units by targets in columns of its own. */
export interface SingleTeller extends Teller {
  readonly table: Table;
}

/** What tables are told again of: figures and forms of a workbook. */
export interface Retold {
  readonly tables: readonly Table[];
  /** Those of the tables that could tell another's figures again, see {@link singleTellersIn}. */
  readonly singles: readonly SingleTeller[];
  readonly forms: readonly Form[];
  readonly grids: ReadonlyMap<string, Grid>;
}

/**
 * Gives those of some tables that could tell another's figures again: a row a unit, each with its target and its result. The figures of a
 * table are read once, however often it is asked for.
 */
export function singleTellersIn(
  grids: ReadonlyMap<string, Grid>,
): (tables: readonly Table[]) => readonly SingleTeller[] {
  const known = new Map<Table, SingleTeller>();
  return (tables) =>
    tables.flatMap((table) => {
      const { indicators, list } = table;
      const isJudged = indicators.every(({ target }) => targetColumnsOf(target).length > 0);
      if (list !== undefined || indicators.length === 0 || !isJudged) return [];
      const teller = known.get(table) ?? { ...tellerOf([table], grids), table };
      known.set(table, teller);
      return [teller];
    });
}

/** Pages of one table among some, told as the one table that they are. */
export function pagedTellers({ tables, grids }: Pick<Retold, 'tables' | 'grids'>): readonly Teller[] {
  return pagesOf(tables).map((pages) => tellerOf(pages, grids));
}

/** The forms of a period that each unit has one of, told as the table that they could be. */
export function formTellers({ forms, grids }: Pick<Retold, 'forms' | 'grids'>): readonly Teller[] {
  return [...groupBy(forms, periodOfForm)].flatMap(([period, own]): Teller[] => {
    const units = new Set(own.map(unitKeyOf));
    if (units.size < own.length || own.length < 2) return [];
    const [{ tab }] = own;
    const others = new Set(own.map((form) => form.tab)).size - 1;
    const told = lazy(() => toldByForms(own, grids));
    return [{ tables: [], tab, others, period, months: null, units, told }];
  });
}

function toldByForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly ToldOfUnits[] {
  return rowsByName(forms).map((own) => ({ label: own[0].row.name, rows: rowsOfForms(own, grids) }));
}

function tellerOf(tables: readonly [Table, ...Table[]], grids: ReadonlyMap<string, Grid>): Teller {
  const [first] = tables;
  const told = lazy(() =>
    first.indicators.map(({ label }, index): ToldOfUnits => {
      const read = tables.flatMap((table) => {
        const columns = table.indicators[index];
        return columns === undefined ? [] : [...rowsOfUnits(table, columns, grids.get(table.tab) ?? [])];
      });
      return { label, rows: new Map(read) };
    }),
  );
  return {
    tables,
    tab: first.tab,
    others: tables.length - 1,
    ...timeToldBy(first),
    units: new Set(tables.flatMap(unitKeysIn)),
    told,
  };
}

/** The indicator that says of all units of another what that says of them. */
export function toldIn(whole: Pick<Teller, 'told'>, { rows }: ToldOfUnits): ToldOfUnits | undefined {
  return whole.told().find((told) => [...rows].every(([unit, row]) => saysOf(told, unit, row)));
}

/** Whether an indicator says of a unit what a row does. */
export function saysOf({ rows }: ToldOfUnits, unit: string, { target, result }: UnitRow): boolean {
  const own = rows.get(unit);
  return own !== undefined && own.target === target && own.result === result;
}

/** What is said of each indicator of a table that tells another's figures again. */
export function repeatsOf(
  { table }: SingleTeller,
  { tab, others }: Teller,
  more: Pick<Repeat, 'sums' | 'isUnfilled' | 'stale'> = {},
): readonly Repeat[] {
  return table.indicators.map(({ key }) => ({
    key,
    of: tab,
    ...(others === 0 ? {} : { others }),
    ...more,
  }));
}
