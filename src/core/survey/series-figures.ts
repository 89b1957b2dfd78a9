import { readPoints } from '../figure/typed-rates';
import { exponentOfMeasure } from '../measure/measure';
import type { PartedFigures } from '../parts/how-parts-add';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { targetColumnsOf } from '../target/target-source';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { figureInRow } from './figure-in-row';

/** A unit's figures in the tabs of a series: a target for each tab, and the rate that the last one types. */
export interface SeriesFigures extends Omit<PartedFigures, 'targets' | 'target'> {
  readonly targets: readonly (number | null)[];
}

interface Part {
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** The figures of each unit in the parts of a series, by its name; null where a part has none. */
export function figuresOfSeries(
  parts: readonly Part[],
  grids: ReadonlyMap<string, Grid>,
): readonly SeriesFigures[] {
  const read = parts.map((part) => figuresOfPart(part, grids.get(part.table.tab) ?? []));
  const names = new Set(read.flatMap((part) => [...part.keys()]));
  return [...names].map((name) => {
    const own = read.map((part) => part.get(name));
    return {
      results: own.map((one) => one?.result ?? null),
      targets: own.map((one) => one?.target ?? null),
      rate: own[own.length - 1]?.rate ?? null,
    };
  });
}

interface OwnFigures {
  readonly target: number | null;
  readonly result: number | null;
  readonly rate: number | null;
}

function figuresOfPart({ table, columns }: Part, grid: Grid): ReadonlyMap<string, OwnFigures> {
  const { target, rateColumn, measure } = columns;
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const points = rateColumn === null ? [] : readPoints(grid, units, rateColumn);
  const exponent = exponentOfMeasure(measure);
  const shift = target.kind === 'column' ? (target.shift ?? 0) : 0;
  const numberIn = (of: 'target' | 'result', row: number, own: readonly number[], below = 0) => {
    const { reading } = figureInRow(table, grid, { of, row, columns: own, shift: below, exponent });
    return reading.kind === 'number' ? reading.value : null;
  };
  const targetIn = (row: number) =>
    target.kind === 'constant' ? target.value : numberIn('target', row, targetColumnsOf(target), shift);
  return new Map(
    units.map(({ row, name }, index): [string, OwnFigures] => [
      keyOfName(name),
      {
        target: targetIn(row),
        result: numberIn('result', row, resultColumnsOf(columns)),
        rate: points[index]?.points ?? null,
      },
    ]),
  );
}
