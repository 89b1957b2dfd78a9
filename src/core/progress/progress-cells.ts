import { FILLS, GROUP_FILL } from '../colour/palette';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { wholeNumbers } from '../number/whole-numbers';
import { BLANK, type Content, type Look, type PageCell } from '../page/page';
import { type Block, GRAND_TOTAL } from '../report/blocks';
import { figureFormat, fillOf, MARKS, printedResult, sourceNote } from '../report/cells';
import { cell } from '../report/page-cells';
import { sumFormula } from '../report/summary-cells';
import { STATES, type StateKey } from '../state/assessment';
import { unassignedOf } from '../target/indicator-target';
import { cellA1 } from '../workbook/a1';
import { MOST_MONTHS } from './monthly-results';
import type { Progress } from './progress';
import { PROGRESS_COLUMNS } from './progress-typed';
import { hasNotBegun, type ProgressSpan } from './span';
import type { MonthFigure, UnitProgress } from './unit-progress';

/** The fill of a month that has not ended: nothing to act on, only not to be compared yet. */
export const RUNNING_FILL = '#d9d9d9';

export const NOT_BEGUN = 'Chưa bắt đầu';

/** Where the lines of an indicator stand, and whether they are written as formulas. */
export interface ProgressPlace {
  readonly progress: Progress;
  readonly blocks: readonly Block[];
  /** The row of the first line, counted from 0. */
  readonly bodyRow: number;
  readonly withFormulas: boolean;
}

/** A unit's line: its months, what they come to, what they should, and what is needed from now on. */
export function unitCells(
  { unit, number }: Extract<Block, { kind: 'unit' }>,
  row: number,
  place: ProgressPlace,
): PageCell[] {
  const { progress, withFormulas } = place;
  const one = progress.units[unit.index];
  if (one === undefined) return [];
  const { assessment } = one.measure;
  const result = printedResult(one.measure);
  const target = assessment.inTargets;
  const format = figureFormat([target, result]);
  const at = (column: number) => cellA1({ row, column });
  const { target: c, months: first, sum: p, paced: q } = PROGRESS_COLUMNS;
  const calculated = (formula: string | null, value: number): Content =>
    withFormulas && formula !== null ? { formula } : value;
  const right: Look = { align: 'right' };
  const fill = isYetToBegin(one, progress) ? undefined : fillOf(assessment.state);
  const asked: Look = fill ? { ...right, fill } : right;
  const note = sourceNote(one.measure);
  const span = `${at(first)}:${at(first + MOST_MONTHS - 1)}`;
  const sum = one.months === null ? null : `=SUM(${span})`;
  return [
    cell(number, { align: 'center' }),
    cell(unit.name, fill ? { fill } : {}),
    cell(target ?? '', right, { format }),
    ...monthCells(one, progress, format),
    cell(result === null ? '' : calculated(sum, result), asked, { format, ...(note ? { note } : {}) }),
    cell(one.paced === null ? '' : calculated(pacedFormula(one, progress, at(c)), one.paced), right, {
      format,
    }),
    missingCell(one, { formula: `=IF(${at(p)}<${at(q)};${at(q)}-${at(p)};"")`, withFormulas, format }),
    cell(stateContent(one, progress, withFormulas ? at : null), {
      align: 'center',
      ...(fill ? { fill } : {}),
    }),
    cell(metWords(one, progress), { align: 'center' }),
    one.needed === null || result === null
      ? cell(withFormulas ? blankNeeded(one, progress, at) : '', right, { format })
      : cell(calculated(neededFormula(one, progress, at), one.needed), right, { format }),
  ];
}

/**
 * Twelve cells; what is less than its month asks for filled and marked, a month that has not ended grey, those to come blank unless
 * something was typed ahead.
 */
function monthCells({ months }: UnitProgress, { span }: Progress, format: string): PageCell[] {
  return Array.from({ length: MOST_MONTHS }, (_, month): PageCell => {
    const { value, below }: MonthFigure = months?.[month] ?? { value: null, below: false };
    if (months === null || !isShown(span, month, value)) return cell('');
    const grey: Look = month < span.months ? {} : { fill: RUNNING_FILL };
    if (value === null) return cell('', grey);
    const fill: Look = below ? { fill: FILLS.below } : grey;
    return cell(value, { align: 'right', ...fill }, { format: below ? `"${MARKS.late} "${format}` : format });
  });
}

function isShown(span: ProgressSpan, month: number, value: number | null): boolean {
  return month < span.begun || (month < span.of && (value ?? 0) !== 0);
}

/** ROUNDUP of the months' share of the target, where that is what is asked for: one whole target all the year, all of it to be reached. */
function pacedFormula(
  { changed, measure, paced }: UnitProgress,
  { indicator, span }: Progress,
  target: string,
): string | null {
  const whole = Number.isInteger(measure.assessment.inTargets ?? Number.NaN);
  if (changed || indicator.threshold !== 100 || !whole || paced === null) return null;
  return `=ROUNDUP(${target}*${span.months}/${span.of};0)`;
}

function missingCell(
  { measure, paced }: UnitProgress,
  {
    formula,
    withFormulas,
    format,
  }: { readonly formula: string; readonly withFormulas: boolean; readonly format: string },
): PageCell {
  const result = printedResult(measure);
  if (paced === null || result === null) return BLANK;
  const missing = missingTo(paced, result);
  return cell(withFormulas ? { formula } : missing, { align: 'right' }, { format });
}

function missingTo(paced: number, result: number): number | '' {
  return result < paced ? addExact([paced, -result]) : '';
}

/** A unit's state: by IF where that gives the state that it was judged to be in, else in words. */
function stateContent(
  { measure, paced }: UnitProgress,
  progress: Progress,
  at: ((column: number) => string) | null,
): Content {
  const { indicator } = progress;
  const { state, inTargets } = measure.assessment;
  const result = printedResult(measure);
  const words = isYetToBegin({ measure }, progress) ? NOT_BEGUN : STATES[state];
  const isPlain = indicator.threshold === 100 && words !== NOT_BEGUN;
  if (!isPlain || at === null || inTargets === null || result === null || paced === null) return words;
  const { target, sum, paced: q } = PROGRESS_COLUMNS;
  const [c, p, k] = [at(target), at(sum), at(q)];
  const behind = `IF(${p}>=${k};"${STATES.onPace}";"${STATES.late}")`;
  const short = indicator.periodEnded ? `"${STATES.below}"` : behind;
  const shortState = indicator.periodEnded ? 'below' : result >= paced ? 'onPace' : 'late';
  const told = result > inTargets ? 'exceeded' : result === inTargets ? 'met' : shortState;
  return told === state
    ? { formula: `=IF(${p}>${c};"${STATES.exceeded}";IF(${p}=${c};"${STATES.met}";${short}))` }
    : words;
}

/** Whether nothing can be asked of a unit yet, with figures or without: the first day of the time is still to come. */
export function isYetToBegin(
  { measure: { assessment } }: Pick<UnitProgress, 'measure'>,
  { span }: Progress,
): boolean {
  return hasNotBegun(span) && isFollowed(assessment.state);
}

function isFollowed(state: StateKey): boolean {
  return state === 'late' || state === 'onPace' || state === 'inProgress' || state === 'noData';
}

/** "4/5", of quarters "1/2 quý". */
function metWords({ met }: UnitProgress, { span }: Progress): string {
  if (met === null || met.of === 0) return '';
  return `${formatNumber(met.count)}/${formatNumber(met.of)}${span.every === 'quarter' ? ' quý' : ''}`;
}

/** What is missing over the months left, where the whole target is asked for. */
function neededFormula(
  { measure }: UnitProgress,
  { indicator, span }: Progress,
  at: (column: number) => string,
): string | null {
  const whole = Number.isInteger(measure.assessment.inTargets ?? Number.NaN);
  const left = span.of - span.ended;
  if (indicator.threshold !== 100 || !whole || left === 0) return null;
  const [c, p] = [at(PROGRESS_COLUMNS.target), at(PROGRESS_COLUMNS.sum)];
  return `=IF(${p}>=${c};"";ROUNDUP((${c}-${p})/${left};0))`;
}

/** The same formula where it shows nothing, so that it shows something once a figure is mended. */
function blankNeeded(one: UnitProgress, progress: Progress, at: (column: number) => string): Content {
  const { state } = one.measure.assessment;
  const formula = state === 'met' || state === 'exceeded' ? neededFormula(one, progress, at) : null;
  return formula === null ? '' : { formula };
}

/** A khối's or a total's line: sums, and how many units are behind. */
export function totalCells(
  block: Exclude<Block, { kind: 'unit' }>,
  index: number,
  place: ProgressPlace,
): PageCell[] {
  const { progress, withFormulas, bodyRow } = place;
  const units = block.units.flatMap((unit) => progress.units[unit.index] ?? []);
  const look: Look = { bold: true, align: 'right' };
  const { target, months, sum, paced, missing } = PROGRESS_COLUMNS;
  const unassigned = block.label === GRAND_TOTAL ? unassignedOf(progress.indicator.target) : null;
  const sums = (column: number, figures: readonly (number | null)[], more = ''): PageCell => {
    const known = figures.filter((figure) => figure !== null);
    if (known.length === 0) return cell('', look);
    const content = withFormulas
      ? { formula: `${sumFormula(block, index, { column, bodyRow })}${more}` }
      : addExact(known);
    return cell(content, look, { format: figureFormat(known) });
  };
  const monthSums = Array.from({ length: MOST_MONTHS }, (_, month) => {
    const figures = units.map((one) => one.months?.[month]?.value ?? null);
    const isAny = figures.some((value) => isShown(progress.span, month, value));
    return isAny ? sums(months + month, figures) : cell('', look);
  });
  const lacking = units.map(({ measure, paced: k }) => {
    const result = printedResult(measure);
    const short = k === null || result === null ? '' : missingTo(k, result);
    return short === '' ? null : short;
  });
  const isLacking = lacking.some((figure) => figure !== null);
  const cells = [
    cell(block.kind === 'group' ? block.number : '', { bold: true, align: 'center' }),
    cell(block.label, { bold: true }),
    sums(
      target,
      [...units.map(({ measure }) => measure.assessment.inTargets), unassigned],
      unassigned === null ? '' : `+${wholeNumbers(unassigned)}`,
    ),
    ...monthSums,
    sums(
      sum,
      units.map(({ measure }) => printedResult(measure)),
    ),
    sums(
      paced,
      units.map((one) => one.paced),
    ),
    isLacking ? sums(missing, lacking) : cell('', look),
    cell(totalWords(units, progress), { bold: true, align: 'center' }),
    cell('', look),
    cell('', look),
  ];
  return cells.map((one) => ({ ...one, look: { ...one.look, fill: GROUP_FILL } }));
}

function totalWords(units: readonly UnitProgress[], { indicator, span }: Progress): string {
  if (hasNotBegun(span)) return NOT_BEGUN;
  const state = indicator.periodEnded ? 'below' : 'late';
  const count = units.filter(({ measure }) => measure.assessment.state === state).length;
  return `${formatNumber(count)} ${STATES[state].toLowerCase()}`;
}
