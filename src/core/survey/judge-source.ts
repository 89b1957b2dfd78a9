import { addFigures, type Figure, figureAt, NO_FIGURE } from '../figure/figure';
import { assess } from '../state/assess';
import { exponentOfMeasure } from '../tab/measure';
import type { Table, TableIndicator } from '../table/table';
import { layersOf, targetFor } from '../target/target-for';
import { assignedTo, hasTarget, ownTarget, targetColumnOf } from '../target/target-source';
import type { Unit } from '../unit/directory';
import type { Grid } from '../workbook/workbook';
import type { Judging, Measure, SourceIndicator } from './indicator';

/** What a table's indicator is judged from. */
export interface SourceInput {
  readonly grid: Grid;
  readonly units: readonly Unit[];
  /** The rows of each unit in this table, by the unit's index. */
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly judging: Judging;
  /** Whether the rows of a unit, by its index, are added instead of being an error. */
  readonly addsRows: (unit: number) => boolean;
}

/** Judges every unit of the directory by its row in one table. */
export function judgeSource(table: Table, columns: TableIndicator, input: SourceInput): SourceIndicator {
  const { grid, judging, addsRows } = input;
  const column = targetColumnOf(ownTarget(judging.target));
  const exponent = exponentOfMeasure(columns.measure);
  const figureIn = (at: number) => (row: number) =>
    figureAt(grid, { tab: table.tab, row, column: at }, exponent);
  const rowsOf = (unit: number) => {
    const rows = input.rowsOfUnit.get(unit) ?? [];
    return addsRows(unit) ? rows : rows.slice(0, 1);
  };
  const own = ownTarget(judging.target);
  const adjusted = own.kind === 'column' ? (own.adjusted ?? null) : null;
  const targetsIn = (row: number): { readonly judged: Figure; readonly other: Figure | null } => {
    const assigned = column === null ? NO_FIGURE : figureIn(column)(row);
    const changed = adjusted === null ? NO_FIGURE : figureIn(adjusted.column)(row);
    if (changed.reading.kind === 'blank' || changed.reading.kind === 'dash')
      return { judged: assigned, other: null };
    return adjusted?.counts ? { judged: changed, other: assigned } : { judged: assigned, other: changed };
  };
  const layers = layersOf(judging.target, (unit) =>
    column === null ? null : addFigures(rowsOf(unit).map((row) => targetsIn(row).judged)),
  );
  const measures = input.units.map((unit): Measure => {
    const rows = input.rowsOfUnit.get(unit.index) ?? [];
    const others = rowsOf(unit.index).flatMap((row) => targetsIn(row).other ?? []);
    const otherTarget = others.length === 1 ? { otherTarget: others[0] ?? NO_FIGURE } : {};
    return judgeMeasure(unit, judging, {
      ...otherTarget,
      target:
        rows.length === 0
          ? (assignedTo(unit.index, judging.target) ?? NO_FIGURE)
          : targetFor(unit.index, layers),
      result: addFigures(rowsOf(unit.index).map(figureIn(columns.resultColumn))),
      rows: addsRows(unit.index) ? rows.slice(0, 1) : rows,
    });
  });
  return { ...judging, name: columns.name, table, columns, measures };
}

/** Judges one unit's figures, also of one that has a target and no row; a sum that lacks figures leaves totals provisional. */
export function judgeMeasure(
  unit: Unit,
  judging: Judging,
  figures: Pick<Measure, 'target' | 'result' | 'rows' | 'otherTarget'>,
): Measure {
  const { target, result, rows } = figures;
  const { threshold, direction, periodEnded, blankIsZero } = judging;
  const assessment = assess({
    target: target.reading,
    result: result.reading,
    listed: rows.length > 0 || target.reading.kind !== 'blank',
    duplicate: rows.length > 1,
    tableHasTarget: hasTarget(judging.target),
    threshold,
    direction,
    periodEnded,
    blankIsZero,
  });
  const provisional = assessment.provisional || (result.missing > 0 && assessment.inResults !== null);
  return { unit, ...figures, assessment: { ...assessment, provisional } };
}
