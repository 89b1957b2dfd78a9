import { readPoints } from '../figure/typed-rates';
import { scaleBetween } from '../measure/kind';
import { scaleExact } from '../number/decimal';
import type { PartedFigures } from '../parts/how-parts-add';
import type { Table, TableIndicator } from '../table/table';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { rowsOfUnits, type UnitRow } from './unit-rows';

/** A unit's figures in the tabs of a series: a target for each tab, and the rate that the last one types. */
export interface SeriesFigures extends Omit<PartedFigures, 'targets' | 'target'> {
  readonly targets: readonly (number | null)[];
}

interface Part {
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** Plans of units that stand in a table of their own, by the key of each name that sources give them. */
export type PlansOfUnits = ReadonlyMap<string, number>;

/** Gives the figures of each unit in the parts of a series, by its name; null where a part has none. Plans from elsewhere are each part's. */
export type FiguresOfSeries = (parts: readonly Part[], plans?: PlansOfUnits) => readonly SeriesFigures[];

/** {@link FiguresOfSeries} of the tabs of a workbook, in the unit of measure of the first; each part is read once, however often and with whatever others it is asked for. */
export function seriesReader(grids: ReadonlyMap<string, Grid>): FiguresOfSeries {
  const known = new Map<TableIndicator, ReadonlyMap<string, OwnFigures>>();
  return (parts, plans) =>
    together(
      parts.map((part) => {
        const read = known.get(part.columns) ?? figuresOfPart(part, grids.get(part.table.tab) ?? []);
        known.set(part.columns, read);
        return scaled(read, scaleBetween(part.columns.measure, parts[0]?.columns.measure ?? null));
      }),
      plans,
    );
}

function together(
  read: readonly ReadonlyMap<string, OwnFigures>[],
  plans: PlansOfUnits | undefined,
): readonly SeriesFigures[] {
  const names = new Set(read.flatMap((part) => [...part.keys()]));
  return [...names].map((name) => {
    const own = read.map((part) => part.get(name));
    return {
      results: own.map((one) => one?.result ?? null),
      targets: own.map((one) => (plans === undefined ? one?.target : one && plans.get(name)) ?? null),
      rate: own[own.length - 1]?.rate ?? null,
    };
  });
}

function scaled(read: ReadonlyMap<string, OwnFigures>, scale: number): ReadonlyMap<string, OwnFigures> {
  if (scale === 1) return read;
  return new Map(
    [...read].map(([name, one]) => [
      name,
      { ...one, target: scaleExact(one.target, scale), result: scaleExact(one.result, scale) },
    ]),
  );
}

type OwnFigures = Pick<UnitRow, 'target' | 'result'> & { readonly rate: number | null };

function figuresOfPart({ table, columns }: Part, grid: Grid): ReadonlyMap<string, OwnFigures> {
  const { target, rateColumn } = columns;
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const points = rateColumn === null ? [] : readPoints(grid, units, rateColumn);
  const rates = new Map(units.map(({ name }, index) => [keyOfName(name), points[index]?.points ?? null]));
  const rows = [...rowsOfUnits(table, columns, grid)];
  return new Map(
    rows.map(([key, row]): [string, OwnFigures] => {
      const planned = target.kind === 'constant' ? target.value : row.target;
      return [key, { target: planned, result: row.result, rate: rates.get(key) ?? null }];
    }),
  );
}
