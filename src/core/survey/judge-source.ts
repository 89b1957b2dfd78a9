import { addFigures, type Figure, NO_FIGURE, scaleFigure } from '../figure/figure';
import { type FigureCells, figureIn, targetIn, withStrictDoubt } from '../figure/figure-in';
import { numberIn } from '../figure/number-in';
import { exactShare } from '../figure/share';
import { exponentOfMeasure } from '../measure/measure';
import { partsSay } from '../parts/parts-added-up';
import { type AssessmentInput, assess } from '../state/assess';
import type { Assessment } from '../state/assessment';
import { pacedTarget } from '../state/paced-target';
import type { PercentBase } from '../table/percent-bases';
import { rowsOfFigure, type Table, type TableIndicator } from '../table/table';
import {
  assignedTo,
  commonFigure,
  givenTo,
  hasTarget,
  ownTarget,
  shiftOf,
  targetColumnOf,
  timesOfColumn,
} from '../target/indicator-target';
import { layersOf, type TargetLayer, targetFor } from '../target/target-for';
import type { Unit } from '../unit/directory';
import type { Grid } from '../workbook/workbook';
import { type Measured, withDoubtfulPair, withDoubtfulRows } from './fraction-doubts';
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
  const worded = typed.kind === 'column' ? (typed.worded ?? null) : null;
  const placeIn = (row: number, at: number) => ({ tab: table.tab, row, column: at });
  const times = timesOfColumn(typed);
  const bound = { measure, direction, worded };
  const readTarget = (row: number, added: readonly number[]) =>
    scaleFigure(
      addEach(added, (at) => targetIn(cells, placeIn(row, at), bound)),
      times,
    );
  const resultColumns = columns.addedColumns ?? [columns.resultColumn];
  const readResult = (row: number) =>
    withParts(
      addEach(resultColumns, (at) =>
        figureIn(cells, placeIn(row, at), measure, { worded: columns.wordedResult ?? null }),
      ),
      cells.values,
      columns,
    );
  const rowsOf = (unit: number, of: 'target' | 'result') => {
    const rows = input.rowsOfUnit.get(unit) ?? NO_ROWS;
    const counted = rows.length < 2 || addsRows(unit) ? rows : rows.slice(0, 1);
    return table.partRows === undefined ? counted : counted.flatMap((row) => rowsOfFigure(table, row, of));
  };
  const own = ownTarget(judging.target);
  const adjusted = own.kind === 'column' ? (own.adjusted ?? null) : null;
  const parts = own.kind === 'column' ? own.added : undefined;
  const shift = shiftOf(own);
  const targetsIn = (row: number): { readonly judged: Figure; readonly other: Figure | null } => {
    const assigned = column === null ? NO_FIGURE : readTarget(row + shift, parts ?? [column]);
    if (adjusted === null) return { judged: assigned, other: null };
    const changed = adjusted.columns.map((at) => readTarget(row, [at])).find(isFilled);
    if (changed === undefined) return { judged: assigned, other: null };
    return adjusted.counts ? { judged: changed, other: assigned } : { judged: assigned, other: changed };
  };
  const cellsIn = (unit: number) =>
    column === null ? null : addEach(rowsOf(unit, 'target'), (row) => targetsIn(row).judged);
  const { scope } = judging;
  const layers = layersOf(judging.target, cellsIn, scope);
  const pace = paceLayers(judging, cellsIn);
  const otherTargetsOf = (unit: number): readonly Figure[] => {
    const assigned = assignedTo(unit, judging.target);
    if (assigned !== null) return rowsOf(unit, 'target').map((row) => targetsIn(row).judged);
    return adjusted === null
      ? NO_FIGURES
      : rowsOf(unit, 'target').flatMap((row) => targetsIn(row).other ?? []);
  };
  const withOwnShare = (read: Pick<Measure, 'target' | 'result'>, unit: number) => {
    const { madeFrom } = columns;
    const [row, ...more] = madeFrom === undefined ? [] : rowsOf(unit, 'result');
    if (madeFrom === undefined || row === undefined || more.length > 0) return read;
    return withShare(read, { values: cells.values, row, madeFrom }, judging);
  };
  const figures = input.units.map((unit) => {
    const { index } = unit;
    const rows = input.rowsOfUnit.get(index) ?? NO_ROWS;
    const target =
      rows.length === 0
        ? (givenTo(index, judging.target) ?? commonFigure(index, judging.target, scope) ?? NO_FIGURE)
        : targetFor(index, layers);
    const result = addEach(rowsOf(index, 'result'), readResult);
    const read = withOwnShare(inMeasure({ target, result }, columns), index);
    const others = otherTargetsOf(index);
    return {
      unit,
      target: read.target,
      result: read.result,
      rows: rows.length > 1 && addsRows(index) ? rows.slice(0, 1) : rows,
      ...(others.length === 1 ? { otherTarget: others[0] ?? NO_FIGURE } : null),
      ...(pace === null ? null : { paceTarget: targetFor(index, pace) }),
    };
  });
  const known: Assessment[] = [];
  const measures = withDoubtfulRows(withDoubtfulUnits(withAskedMarks(figures), measure), columns).map((own) =>
    judgeMeasure(own.unit, judging, own, known),
  );
  return { ...judging, name: columns.name, table, columns, measures };
}

/** A result with what its parts come to; one of 0 over blank parts is none (rule 2). */
function withParts(result: Figure, grid: Grid, { partColumns: parts, measure }: TableIndicator): Figure {
  const { reading, places } = result;
  const [place] = places;
  if (parts === undefined || place === undefined || reading.kind !== 'number') return result;
  const say = partsSay(grid, place.row, {
    value: reading.value,
    parts,
    exponent: exponentOfMeasure(measure),
  });
  if (say === 'blank') return { ...result, reading: { kind: 'blank' }, parts: { sum: 0, uncounted: [] } };
  if (say === null) return result;
  return { ...result, parts: { sum: say.sum, uncounted: say.texts.map((column) => ({ ...place, column })) } };
}

/** A result with the count and base of its row, where both are known: what it is as a percentage before rounding, see {@link exactShare}. */
export function withShare(
  read: Pick<Measure, 'target' | 'result'>,
  at: { readonly values: Grid; readonly row: number; readonly madeFrom: PercentBase },
  judging: Pick<Judging, 'threshold' | 'direction'>,
): Pick<Measure, 'target' | 'result'> {
  const [count, base] = [at.madeFrom.count, at.madeFrom.base].map((column) =>
    numberIn(at.values, at.row, column),
  );
  if (count == null || base == null) return read;
  return { ...read, result: exactShare(read, { count, base }, judging) };
}

const NO_ROWS: readonly number[] = Object.freeze([]);
const NO_FIGURES: readonly Figure[] = Object.freeze([]);

/** {@link addFigures} of what is read at some places; of one place it is the figure itself. */
function addEach(at: readonly number[], read: (at: number) => Figure): Figure {
  const [first] = at;
  return at.length === 1 && first !== undefined ? read(first) : addFigures(at.map(read));
}

function isFilled({ reading }: Figure): boolean {
  return reading.kind !== 'blank' && reading.kind !== 'dash';
}

/** Target and result as they can be compared: of percentages none may be a fraction of 1 for all that is known. */
export function inMeasure(
  { target, result }: Pick<Measure, 'target' | 'result'>,
  measured: Measured,
): Pick<Measure, 'target' | 'result'> {
  return withDoubtfulPair({ target: withStrictDoubt(target, result), result }, measured);
}

/** Judges one unit's figures, also of one that has a target and no row; a sum that lacks figures leaves totals provisional. */
export function judgeMeasure(
  unit: Unit,
  judging: Judging,
  figures: Pick<
    Measure,
    'target' | 'result' | 'rows' | 'isEarly' | 'otherTarget' | 'paceTarget' | 'repeated'
  >,
  known: Assessment[] = [],
): Measure {
  const { target, result, rows, isEarly, otherTarget, paceTarget, repeated } = figures;
  const { threshold, direction, blankIsZero } = judging;
  const periodEnded = judging.periodEnded && !isEarly;
  const input = {
    target: target.reading,
    result: result.reading,
    listed: rows.length > 0 || target.reading.kind !== 'blank',
    duplicate: rows.length > 1,
    tableHasTarget: hasTarget(judging.target),
    threshold,
    direction,
    periodEnded,
    blankIsZero,
    isItem: unit.isItem === true,
    ratio: judging.ratio !== null && assignedTo(unit.index, judging.target) === null,
  };
  const paced = pacedFigure(judging, target, paceTarget ?? target);
  const isPlain = paced === null && judging.ratio === null && rows.length === 1 && unit.isItem !== true;
  const judged = isPlain ? assessOnce(input, known) : assess(paced === null ? input : { ...input, paced });
  const isOpen = result.missing > 0 && judged.inResults !== null && !judged.provisional;
  const measure = {
    unit,
    target,
    result,
    rows,
    ...(isEarly ? { isEarly } : {}),
    assessment: isOpen ? { ...judged, provisional: true } : judged,
  };
  if (paced === null && otherTarget === undefined && paceTarget === undefined && repeated === undefined)
    return measure;
  return {
    ...measure,
    ...(otherTarget === undefined ? {} : { otherTarget }),
    ...(paceTarget === undefined ? {} : { paceTarget }),
    ...(repeated === undefined ? {} : { repeated }),
    ...(paced === null ? {} : { paced }),
  };
}

/** How many assessments are kept: units of one indicator have few different counts. */
const KEPT = 512;

/** {@link assess} of units that differ in nothing but target and result: the same figures are given the assessment made last for them. */
function assessOnce(input: AssessmentInput, known: Assessment[]): Assessment {
  const { target, result } = input;
  if (target.kind !== 'number' || result.kind !== 'number') return assess(input);
  const place = (Math.imul(target.value, 31) + Math.trunc(result.value)) & (KEPT - 1);
  const last = known[place];
  if (last?.inTargets === target.value && last.inResults === result.value) return last;
  const assessment = assess(input);
  known[place] = assessment;
  return assessment;
}

/** The sources of the targets by which months are judged; null where they are those of today, as they are unless a register or its own tabs changed them. */
export function paceLayers(
  { target, pace, scope }: Judging,
  cellsIn: (unit: number) => Figure | null,
  isChanged = target.kind === 'register',
): readonly TargetLayer[] | null {
  return pace === null || !isChanged ? null : layersOf(pace.target, cellsIn, scope);
}

/** What a unit had to have after the months judged, by their own target, and no more than it needs by today's; null where no months are judged. */
function pacedFigure(
  { pace, threshold }: Judging,
  { reading: now }: Figure,
  { reading: then }: Figure,
): number | null {
  if (pace === null || now.kind !== 'number' || now.value < 0) return null;
  if (then.kind !== 'number' || then.value < 0) return 0;
  const { months, of } = pace;
  const needed = pacedTarget(now.value, { months: of, of, threshold });
  return Math.min(pacedTarget(then.value, { months, of, threshold }), needed);
}
