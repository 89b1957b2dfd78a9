import type { Figure } from '../figure/figure';
import type { TableProblem } from '../problem/problem';
import type { Indicator, Measure } from './indicator';

type Figures = Pick<Measure, 'target' | 'result'>;

/**
 * Results marked x that could mean done: where every target is 1, or where no result is a number, nothing tells whether x
 * is "done" or "does not apply", so that it is unreadable until somebody says. Elsewhere x does not apply. Rule 2 of the
 * product.
 */
export function withAskedMarks<T extends Figures>(figures: readonly T[]): readonly T[] {
  if (!figures.some(({ result }) => result.reading.kind === 'excluded')) return figures;
  const targets = figures.flatMap(({ target: { reading } }) =>
    reading.kind === 'number' ? [reading.value] : [],
  );
  const isDoneOrNot = targets.length > 0 && targets.every((value) => value === 1);
  const hasNumbers = figures.some(({ result }) => result.reading.kind === 'number');
  if (!isDoneOrNot && hasNumbers) return figures;
  return figures.map((one) => {
    const { target, result } = one;
    if (result.reading.kind !== 'excluded' || target.reading.kind === 'excluded') return one;
    return { ...one, result: { ...result, reading: { kind: 'unreadable', text: String(result.typed) } } };
  });
}

/** Whether a result is a mark that has to be asked about. */
export function isAskedMark({ reading, typed }: Figure): boolean {
  return reading.kind === 'unreadable' && typeof typed === 'string' && /^\s*x\s*$/i.test(typed);
}

/** One problem an indicator whose results are marked so. */
export function problemsOfMarks(indicators: readonly Indicator[]): readonly TableProblem[] {
  return indicators.flatMap(({ measures }): TableProblem[] => {
    const places = measures.flatMap(({ result }) => (isAskedMark(result) ? result.places.slice(0, 1) : []));
    const [place] = places;
    return place === undefined ? [] : [{ kind: 'markedResults', place, rows: places.map(({ row }) => row) }];
  });
}
