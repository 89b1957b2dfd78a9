import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import { type FigureCells, figureIn, targetIn, withDoubt, withStrictDoubt } from '../figure/figure-in';
import { assess } from '../state/assess';
import { pacedTarget } from '../state/paced-target';
import { isPercent } from '../tab/measure';
import type { Table, TableIndicator } from '../table/table';
import { layersOf, type TargetLayer, targetFor } from '../target/target-for';
import {
  assignedTo,
  commonFigure,
  givenTo,
  hasTarget,
  ownTarget,
  targetColumnOf,
} from '../target/target-source';
import type { Unit } from '../unit/directory';
import type { Judging, Measure, SourceIndicator } from './indicator';
import { withAskedMarks } from './marked-results';
import { withDoubtfulUnits } from './mixed-units';

/** What a table's indicator is judged from. */
export interface SourceInput {
  readonly cells: FigureCells;
  readonly units: readonly Unit[];
  /** The rows of each unit in this table, by the unit's index. */
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly judging: Judging;
  /** Whether the rows of a unit, by its index, are added instead of being an error. */
  readonly addsRows: (unit: number) => boolean;
}

/** Judges every unit of the directory by its row in one table. */
export function judgeSource(table: Table, columns: TableIndicator, input: SourceInput): SourceIndicator {
  const { cells, judging, addsRows } = input;
  const column = targetColumnOf(ownTarget(judging.target));
  const { measure } = columns;
  const { direction } = judging;
  const typed = ownTarget(judging.target);
  const worded = typed.kind === 'column' && typed.worded === true;
  const placeIn = (row: number, at: number) => ({ tab: table.tab, row, column: at });
  const readTarget = (row: number, added: readonly number[]) =>
    addFigures(added.map((at) => targetIn(cells, placeIn(row, at), { measure, direction, worded })));
  const readResult = (row: number) =>
    addFigures(
      (columns.addedColumns ?? [columns.resultColumn]).map((at) =>
        figureIn(cells, placeIn(row, at), measure),
      ),
    );
  const rowsOf = (unit: number) => {
    const rows = input.rowsOfUnit.get(unit) ?? [];
    const counted = addsRows(unit) ? rows : rows.slice(0, 1);
    return counted.flatMap((row) => table.partRows?.get(row) ?? [row]);
  };
  const own = ownTarget(judging.target);
  const adjusted = own.kind === 'column' ? (own.adjusted ?? null) : null;
  const targetsIn = (row: number): { readonly judged: Figure; readonly other: Figure | null } => {
    const parts = own.kind === 'column' ? own.added : undefined;
    const shift = own.kind === 'column' ? (own.shift ?? 0) : 0;
    const assigned = column === null ? NO_FIGURE : readTarget(row + shift, parts ?? [column]);
    const changed = (adjusted?.columns ?? []).map((at) => readTarget(row, [at])).find(isFilled);
    if (changed === undefined) return { judged: assigned, other: null };
    return adjusted?.counts ? { judged: changed, other: assigned } : { judged: assigned, other: changed };
  };
  const cellsIn = (unit: number) =>
    column === null ? null : addFigures(rowsOf(unit).map((row) => targetsIn(row).judged));
  const { scope } = judging;
  const layers = layersOf(judging.target, cellsIn, scope);
  const pace = paceLayers(judging, cellsIn);
  const figures = input.units.map((unit) => {
    const rows = input.rowsOfUnit.get(unit.index) ?? [];
    const assigned = assignedTo(unit.index, judging.target);
    const others = rowsOf(unit.index).flatMap((row) =>
      assigned === null ? (targetsIn(row).other ?? []) : targetsIn(row).judged,
    );
    const otherTarget = others.length === 1 ? { otherTarget: others[0] ?? NO_FIGURE } : {};
    const own = {
      target:
        rows.length === 0
          ? (givenTo(unit.index, judging.target) ??
            commonFigure(unit.index, judging.target, scope) ??
            NO_FIGURE)
          : targetFor(unit.index, layers),
      result: addFigures(rowsOf(unit.index).map(readResult)),
    };
    return {
      unit,
      ...otherTarget,
      ...(pace === null ? {} : { paceTarget: targetFor(unit.index, pace) }),
      ...inMeasure(own, measure),
      rows: addsRows(unit.index) ? rows.slice(0, 1) : rows,
    };
  });
  const measures = withDoubtfulUnits(withAskedMarks(figures), measure).map(({ unit, ...own }) =>
    judgeMeasure(unit, judging, own),
  );
  return { ...judging, name: columns.name, table, columns, measures };
}

function isFilled({ reading }: Figure): boolean {
  return reading.kind !== 'blank' && reading.kind !== 'dash';
}

/** Target and result as they can be compared: of percentages none may be a fraction of 1 for all that is known. */
export function inMeasure(
  { target, result }: Pick<Measure, 'target' | 'result'>,
  measure: string | null,
): Pick<Measure, 'target' | 'result'> {
  const bound = withStrictDoubt(target, result);
  if (!isPercent(measure)) return { target: bound, result };
  return { target: withDoubt(bound, result), result: withDoubt(result, target) };
}

/** Judges one unit's figures, also of one that has a target and no row; a sum that lacks figures leaves totals provisional. */
export function judgeMeasure(
  unit: Unit,
  judging: Judging,
  figures: Pick<Measure, 'target' | 'result' | 'rows' | 'otherTarget' | 'paceTarget'>,
): Measure {
  const { target, result, rows } = figures;
  const paced = pacedFigure(judging, target, figures.paceTarget ?? target);
  const { threshold, direction, periodEnded, blankIsZero } = judging;
  const ratio = judging.ratio !== null && assignedTo(unit.index, judging.target) === null;
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
    ratio,
    ...paced,
  });
  const provisional = assessment.provisional || (result.missing > 0 && assessment.inResults !== null);
  return { unit, ...figures, ...paced, assessment: { ...assessment, provisional } };
}

/** The sources of the targets by which months are judged; null where they are those of today. */
export function paceLayers(
  { target, pace, scope }: Judging,
  cellsIn: (unit: number) => Figure | null,
): readonly TargetLayer[] | null {
  return pace === null || target.kind !== 'register' ? null : layersOf(pace.target, cellsIn, scope);
}

/** What a unit had to have after the months judged, by their own target, and no more than it needs by today's. */
function pacedFigure(
  { pace, threshold }: Judging,
  { reading: now }: Figure,
  { reading: then }: Figure,
): { readonly paced?: number } {
  if (pace === null || now.kind !== 'number' || now.value < 0) return {};
  if (then.kind !== 'number' || then.value < 0) return { paced: 0 };
  const { months, of } = pace;
  const needed = pacedTarget(now.value, { months: of, of, threshold });
  return { paced: Math.min(pacedTarget(then.value, { months, of, threshold }), needed) };
}
