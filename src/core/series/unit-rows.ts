import { exponentOfMeasure } from '../measure/measure';
import { scaleExact } from '../number/decimal';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { shiftOf, targetColumnsOf, timesOfColumn } from '../target/indicator-target';
import { keyOfName } from '../unit/parse-name';
import type { Grid, Place } from '../workbook/workbook';
import { figureInRow } from './figure-in-row';

/** What an indicator says of a unit, in its own unit of measure and for the time judged; null for what is no number. */
export interface UnitRow {
  readonly name: string;
  readonly place: Place;
  readonly target: number | null;
  readonly result: number | null;
}

/** The figures of a table's units under one of its indicators, by the key of their name. */
export function rowsOfUnits(table: Table, columns: TableIndicator, grid: Grid): ReadonlyMap<string, UnitRow> {
  const { tab, rows } = table;
  const targets = targetColumnsOf(columns.target);
  const shift = shiftOf(columns.target);
  const times = timesOfColumn(columns.target);
  const exponent = exponentOfMeasure(columns.measure);
  const read = (asked: Omit<Parameters<typeof figureInRow>[2], 'exponent'>) => {
    const { reading } = figureInRow(table, grid, { ...asked, exponent });
    return reading.kind === 'number' ? reading.value : null;
  };
  const told = rows.flatMap(({ kind, row, name }): [string, UnitRow][] => {
    if (kind !== 'unit') return [];
    const place = { tab, row, column: columns.resultColumn };
    const typed = read({ of: 'target', row, columns: targets, shift });
    const target = scaleExact(typed, times);
    const result = read({ of: 'result', row, columns: resultColumnsOf(columns) });
    return [[keyOfName(name), { name, place, target, result }]];
  });
  return new Map(told);
}
