import { groupBy } from '../collection/group-by';
import type { TableProblem } from '../problem/problem';
import type { Indicator } from './indicator';

/** Series and forms whose results are counted up and are less for some units than in the tab before; one problem a tab before. */
export function problemsOfFalls(indicators: readonly Indicator[]): readonly TableProblem[] {
  return indicators.flatMap(({ origin }): readonly TableProblem[] => {
    const all = origin.kind === 'series' || origin.kind === 'forms' ? origin.gaps.falls : [];
    return [...groupBy(all, ({ before }) => before.tab)].map(([tab, falls]): TableProblem => {
      const told = falls.map(({ unit, value, before }) => ({ unit, was: before.value, now: value }));
      return { kind: 'fallsToDate', place: falls[0].place, before: tab, falls: told };
    });
  });
}
