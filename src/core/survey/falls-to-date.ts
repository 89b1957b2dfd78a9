import type { TableProblem } from '../problem/problem';
import type { Indicator } from './indicator';

/** Series whose results are counted up and are less for some units than in the tab before; one problem a series. */
export function problemsOfFalls(indicators: readonly Indicator[]): readonly TableProblem[] {
  return indicators.flatMap(({ origin }): readonly TableProblem[] => {
    const falls = origin.kind === 'series' ? origin.gaps.falls : [];
    const [first] = falls;
    if (first === undefined) return [];
    const told = falls.map(({ unit, value, before }) => ({ unit, was: before.value, now: value }));
    return [{ kind: 'fallsToDate', place: first.place, before: first.before.tab, falls: told }];
  });
}
