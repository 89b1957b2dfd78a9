import type { TableProblem } from '../problem/problem';
import { CALCULATIONS } from '../settings/setting';
import type { Indicator } from './indicator';

/** Series of which neither words nor figures tell for sure how their tabs go together. */
export function unclearPeriods(indicators: readonly Indicator[]): readonly TableProblem[] {
  return indicators.flatMap(({ origin }): readonly TableProblem[] => {
    if (origin.kind !== 'series' || origin.how === 'pages') return [];
    const { how, reading, sources, earlier } = origin;
    const last = sources[sources.length - 1];
    if (reading?.doubt == null || last === undefined) return [];
    const { table, columns } = last;
    const place = { tab: table.tab, row: table.header.last, column: columns.resultColumn };
    const tabs = [...new Set([...earlier, ...sources].map((one) => one.table.tab))];
    const [used, other] = [CALCULATIONS[how], CALCULATIONS[reading.doubt]];
    return [{ kind: 'unclearPeriods', place, tabs, used, other }];
  });
}
