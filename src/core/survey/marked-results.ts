import type { Figure } from '../figure/figure';
import type { TableProblem } from '../problem/problem';
import type { Indicator, Measure } from './indicator';

type Figures = Pick<Measure, 'target' | 'result'>;

/**
 * Results marked x that could mean done: where every target is 1, or where no result is a number, nothing tells whether x
 * is "done" or "does not apply", so that it is unreadable until somebody says. Elsewhere x does not apply. Rule 2 of the
 * product. Of targets that are marks alone see {@link marksOfPlan}.
 */
export function withAskedMarks<T extends Figures>(figures: readonly T[]): readonly T[] {
  const says = marksOfPlan(figures);
  if (says !== null) return figures.map((one) => withPlan(one, says));
  if (!figures.some(({ result }) => result.reading.kind === 'excluded')) return figures;
  const targets = figures.flatMap(({ target: { reading } }) =>
    reading.kind === 'number' ? [reading.value] : [],
  );
  const isDoneOrNot = targets.length > 0 && targets.every((value) => value === 1);
  const hasNumbers = figures.some(({ result }) => result.reading.kind === 'number');
  if (!isDoneOrNot && hasNumbers) return figures;
  return figures.map((one) => (one.target.reading.kind === 'excluded' ? one : withUnclearMark(one)));
}

/** One x alone may well not apply: a form of all units has rows that are not for this one. */
const FEWEST_MARKED = 2;

/**
 * What x says where no target is a number and some are x, which nobody types for units to whom nothing applies: that it is planned, and as a result that it
 * is done, where some results are figures or left open beside others (x | x, x | blank), none above 1. Where all results are x too it is unclear; null
 * where nothing was done yet, or it is counted how much.
 */
function marksOfPlan(figures: readonly Figures[]): 'done' | 'unclear' | null {
  const marked = figures.filter(({ target }) => target.reading.kind === 'excluded');
  if (marked.length < FEWEST_MARKED || figures.some(({ target }) => target.reading.kind === 'number'))
    return null;
  const kinds = new Set(marked.map(({ result }) => result.reading.kind));
  const counts = marked.flatMap(({ result: { reading } }) =>
    reading.kind === 'number' ? [reading.value] : [],
  );
  if (counts.some((count) => count !== 0 && count !== 1)) return null;
  if (kinds.has('number')) return 'done';
  if (!kinds.has('excluded')) return null;
  return kinds.has('blank') || kinds.has('dash') ? 'done' : 'unclear';
}

function withPlan<T extends Figures>(one: T, says: 'done' | 'unclear'): T {
  const planned = { ...one, target: asOne(one.target) };
  return says === 'done' ? { ...planned, result: asOne(one.result) } : withUnclearMark(planned);
}

function asOne(figure: Figure): Figure {
  return figure.reading.kind === 'excluded' ? { ...figure, reading: { kind: 'number', value: 1 } } : figure;
}

function withUnclearMark<T extends Figures>(one: T): T {
  const { result } = one;
  if (result.reading.kind !== 'excluded') return one;
  return { ...one, result: { ...result, reading: { kind: 'unreadable', text: String(result.typed) } } };
}

const MARK = /^\s*x\s*$/i;

/** Whether a figure is a mark that is read as 1: planned, or done. */
export function isMarkAsOne({ reading, typed }: Figure): boolean {
  return reading.kind === 'number' && typeof typed === 'string' && MARK.test(typed);
}

/** Whether a result is a mark that has to be asked about. */
export function isAskedMark({ reading, typed }: Figure): boolean {
  return reading.kind === 'unreadable' && typeof typed === 'string' && MARK.test(typed);
}

/** One problem an indicator whose results are marked so. */
export function problemsOfMarks(indicators: readonly Indicator[]): readonly TableProblem[] {
  return indicators.flatMap(({ measures }): TableProblem[] => {
    const places = measures.flatMap(({ result }) => (isAskedMark(result) ? result.places.slice(0, 1) : []));
    const [place] = places;
    if (place === undefined) return [];
    const isPlanned = measures.some(({ target }) => isMarkAsOne(target));
    return [{ kind: 'markedResults', place, rows: places.map(({ row }) => row), isPlanned }];
  });
}
