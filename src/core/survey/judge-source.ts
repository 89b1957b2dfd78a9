import { addFigures, NO_FIGURE } from '../figure/figure';
import { type FigureCells, figureIn, withDoubt } from '../figure/figure-in';
import { assess } from '../state/assess';
import { isPercent } from '../tab/measure';
import type { Table, TableIndicator } from '../table/table';
import { layersOf, targetFor } from '../target/target-for';
import { hasTarget, targetColumnOf } from '../target/target-source';
import type { Unit } from '../unit/directory';
import type { Judging, Measure, SourceIndicator } from './indicator';
import { withAskedMarks } from './marked-results';

/** What a table's indicator is judged from. */
export interface SourceInput {
  readonly cells: FigureCells;
  readonly units: readonly Unit[];
  /** The rows of each unit in this table, by the unit's index. */
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly judging: Judging;
  /** Rows of one unit are added instead of being an error. */
  readonly addRows: boolean;
}

/** Judges every unit of the directory by its row in one table. */
export function judgeSource(table: Table, columns: TableIndicator, input: SourceInput): SourceIndicator {
  const { cells, judging, addRows } = input;
  const column = targetColumnOf(judging.target);
  const { measure } = columns;
  const read = (at: number) => (row: number) => figureIn(cells, { tab: table.tab, row, column: at }, measure);
  const rowsOf = (unit: number) => {
    const rows = input.rowsOfUnit.get(unit) ?? [];
    return addRows ? rows : rows.slice(0, 1);
  };
  const layers = layersOf(judging.target, (unit) =>
    column === null ? null : addFigures(rowsOf(unit).map(read(column))),
  );
  const figures = input.units.map((unit) => {
    const rows = input.rowsOfUnit.get(unit.index) ?? [];
    const own = {
      target: rows.length === 0 ? NO_FIGURE : targetFor(unit.index, layers),
      result: addFigures(rowsOf(unit.index).map(read(columns.resultColumn))),
    };
    return { unit, ...inMeasure(own, measure), rows: addRows ? rows.slice(0, 1) : rows };
  });
  const measures = withAskedMarks(figures).map(({ unit, ...own }) => judgeMeasure(unit, judging, own));
  return { ...judging, name: columns.name, table, columns, measures };
}

/** Target and result as they can be compared: of percentages none may be a fraction of 1 for all that is known. */
export function inMeasure(
  { target, result }: Pick<Measure, 'target' | 'result'>,
  measure: string | null,
): Pick<Measure, 'target' | 'result'> {
  if (!isPercent(measure)) return { target, result };
  return { target: withDoubt(target, result), result: withDoubt(result, target) };
}

/** Judges one unit's figures; a sum that lacks figures leaves totals provisional. */
export function judgeMeasure(
  unit: Unit,
  judging: Judging,
  figures: Pick<Measure, 'target' | 'result' | 'rows'>,
): Measure {
  const { target, result, rows } = figures;
  const { threshold, direction, periodEnded, blankIsZero } = judging;
  const assessment = assess({
    target: target.reading,
    result: result.reading,
    listed: rows.length > 0,
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
