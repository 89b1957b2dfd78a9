import { isStrictBound, withoutBound } from '../core/figure/bounded';
import { isPendingText } from '../core/figure/pending';
import { isUngivenText } from '../core/figure/ungiven';
import { parseNumber } from '../core/number/parse';
import type { Reading } from '../core/number/reading';
import { assess } from '../core/state/assess';
import type { Assessment } from '../core/state/assessment';
import { cleanText } from '../core/text/normalise';
import type { Cell } from '../core/workbook/workbook';
import { type Answer, isProblem, type Problem } from './broadcast';
import { textOf } from './cell-value';
import { impossibleResult, impossibleTarget, percentAgainstCount, unreadable } from './messages';

/** A result and a target as cells, named like the arguments they come from. */
export interface MeasureCells {
  readonly kq: Cell;
  readonly kh: Cell;
}

/** Reads a figure that messages call by the Vietnamese words given, or says why it is none. */
export function readFigure(cell: Cell, what: string): Reading | Problem {
  const reading = parseNumber(cell);
  const problem = unreadable(reading, what);
  return problem === null ? reading : { problem };
}

/**
 * Judges a result against a target, both cells. A cell that cannot be read is a problem; a pair of figures that
 * the state table calls an error, such as 5 of −1, has that state.
 */
export function assessCells(cells: MeasureCells, threshold = 100): Assessment | Problem {
  const pair = readPair(cells);
  return isProblem(pair) ? pair : assess({ ...pair, threshold });
}

/**
 * Judges a result against a target of which the months that have ended ask a part, both cells, as {@link assessCells} does.
 *
 * @param pace.paced what a target asks for by then.
 */
export function assessPaced(
  cells: MeasureCells,
  { periodEnded, paced }: { readonly periodEnded: boolean; readonly paced: (target: number) => number },
): Assessment | Problem {
  const pair = readPair(cells);
  if (isProblem(pair)) return pair;
  const { target } = pair;
  const needed = target.kind === 'number' && target.value > 0 ? { paced: paced(target.value) } : {};
  return assess({ ...pair, periodEnded, ...needed });
}

/**
 * Computes from a result and a target, both cells, what the state table gives for them. A target that no result
 * can be measured by, such as −1, is a problem here.
 */
export function computeCells(cells: MeasureCells, compute: (assessment: Assessment) => Answer): Answer {
  const pair = readPair(cells);
  if (isProblem(pair)) return pair;
  const problem = targetProblem(pair.target, cells.kh);
  return problem ?? compute(assess(pair));
}

/** Why no result can be measured by a target that was read: it is below 0, or dots; null when one can. */
export function targetProblem(target: Reading, cell: Cell): Problem | null {
  const negative = target.kind === 'number' && target.value < 0;
  return negative || target.kind === 'ellipsis' ? { problem: impossibleTarget(textOf(cell)) } : null;
}

/** Why the state table calls a pair of figures an error: its target is below 0, or its result where nothing is asked for. */
export function pairProblem({ kq, kh }: MeasureCells): string {
  const target = readTarget(kh);
  if (isProblem(target)) return target.problem;
  return targetProblem(target, kh)?.problem ?? impossibleResult(textOf(kq));
}

/** What a result that is not known yet reads as, as in tables. */
const NO_FIGURE: Reading = { kind: 'blank' };

/**
 * A result and a target as tables read them: "chưa có" is no figure yet, "không giao" no target, "≥ 5" and "từ 5 trở lên" are 5; functions do not know of targets that
 * are not to be passed.
 */
function readPair({ kq, kh }: MeasureCells): { result: Reading; target: Reading } | Problem {
  const result = isPendingText(kq) ? NO_FIGURE : readFigure(kq, 'kết quả');
  if (isProblem(result)) return result;
  const target = readTarget(kh);
  if (isProblem(target)) return target;
  const mixed = mixedPair({ result, target }, { kq, kh: withoutBound(kh, 'more') });
  return mixed ?? strictPair({ result, target }, kh) ?? { result, target };
}

function readTarget(kh: Cell): Reading | Problem {
  return isUngivenText(kh) ? NO_FIGURE : readFigure(withoutBound(kh, 'more'), 'kế hoạch');
}

/** Why a target typed as a bound says nothing of a result that only equals it: "trên 95" beside 95. */
function strictPair(
  { result, target }: { readonly result: Reading; readonly target: Reading },
  kh: Cell,
): Problem | null {
  const isEqual = result.kind === 'number' && target.kind === 'number' && result.value === target.value;
  if (!isEqual || !isStrictBound(kh)) return null;
  const problem = unreadable({ kind: 'unreadable', text: textOf(kh) }, 'kế hoạch');
  return problem === null ? null : { problem };
}

/**
 * Why a percentage and a count cannot be compared (state row 2b): "85%" against 100, either way round. A number up to 1 beside it, or one with
 * decimals below 2, may be a cell formatted as a percentage.
 */
function mixedPair(
  { result, target }: { readonly result: Reading; readonly target: Reading },
  { kq, kh }: MeasureCells,
): Problem | null {
  if (isPercentText(kq) && isCount(target) && !isPercentText(kh))
    return { problem: percentAgainstCount({ what: 'kết quả', text: textOf(kq) }, textOf(kh)) };
  if (isPercentText(kh) && isCount(result) && !isPercentText(kq))
    return { problem: percentAgainstCount({ what: 'kế hoạch', text: textOf(kh) }, textOf(kq)) };
  return null;
}

/** Whether a cell is a percentage by its own sign; one by its format comes as a plain number. */
export function isPercentText(cell: Cell): boolean {
  return typeof cell === 'string' && /\d\s*%$/.test(cleanText(cell));
}

function isCount(reading: Reading): boolean {
  if (reading.kind !== 'number') return false;
  const size = Math.abs(reading.value);
  return Number.isInteger(size) ? size > 1 : size >= 2;
}
