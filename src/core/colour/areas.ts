import { isOfSeveralRows } from '../figure/figure';
import type { SourceIndicator } from '../survey/indicator';
import type { Area } from '../workbook/workbook';

/** Consecutive unit rows of a table that can be coloured, as [first, count]. */
function runsOfRows(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** The cells of rows in columns, rows that follow each other as one area. */
export function areasOf(rows: readonly number[], columns: readonly (number | null)[]): Area[] {
  const present = columns.filter((column): column is number => column !== null);
  return runsOfRows(rows).flatMap(([row, count]) =>
    present.map((column) => ({ row, column, rows: count, columns: 1 })),
  );
}

/** The rows of a table that its colour rules tell apart. */
export interface RuleRows {
  /** Rows of units that stand once in the table. */
  readonly single: readonly number[];
  /** Rows of units that stand in it more than once. */
  readonly doubled: readonly number[];
}

/**
 * An indicator's own rows: of a unit's tab, whose rows are indicators, those of the others are judged otherwise. A row of several that are
 * added for one unit says nothing by itself.
 */
export function rowsOf({ table, measures }: SourceIndicator): RuleRows {
  const own = measures.filter(({ result }) => !isOfSeveralRows(result));
  const single = new Set(own.flatMap(({ rows }) => (rows.length === 1 ? rows : [])));
  const doubled = new Set(measures.flatMap(({ rows }) => (rows.length > 1 ? rows : [])));
  const unitRows = table.rows.filter(({ kind }) => kind === 'unit').map(({ row }) => row);
  return {
    single: unitRows.filter((row) => single.has(row) && !doubled.has(row)),
    doubled: unitRows.filter((row) => doubled.has(row)),
  };
}

/** How many cells areas of one column have. */
export function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows }) => sum + rows, 0);
}
