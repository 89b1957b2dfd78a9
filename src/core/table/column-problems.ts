import type { Grouping, IndicatorColumns } from '../pairing/indicators';
import type { TableProblem } from '../problem/problem';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import type { Place, Tab } from '../workbook/workbook';
import type { TableRow } from './table';

/** What columns of a table leave open: results and targets between which nothing chooses, those without a partner, percentages against counts. */
export function columnProblems(
  { ambiguous, ambiguousTargets, unpaired }: Omit<Grouping, 'indicators'>,
  {
    tab,
    rows,
    columns,
    counts,
    changes,
    refuted,
    at,
  }: {
    readonly tab: Tab;
    readonly rows: readonly TableRow[];
    readonly columns: readonly Column[];
    /** Indicators of a percentage against a count. */
    readonly counts: readonly IndicatorColumns[];
    /** Indicators of a change against the level itself. */
    readonly changes: readonly IndicatorColumns[];
    /** Indicators that not one of their typed rates agrees with. */
    readonly refuted: readonly IndicatorColumns[];
    readonly at: (column: number) => Place;
  },
): readonly TableProblem[] {
  const lone = unpaired.filter((column) => columnContent(tab.values, rows, column) === 'figures');
  const texts = lone.map(
    (column) => columns.find((one) => one.column === column)?.texts.join(BETWEEN_BANDS) ?? '',
  );
  const [first] = lone;
  return [
    ...ambiguous.map((rivals) => ambiguity('ambiguousResult', rivals, at)),
    ...ambiguousTargets.map((rivals) => ambiguity('ambiguousTarget', rivals, at)),
    ...(first === undefined
      ? []
      : [{ kind: 'unpairedColumns' as const, place: at(first), columns: lone, texts }]),
    ...changes.map(({ result }): TableProblem => {
      return { kind: 'changeAgainstLevel', place: at(result.column) };
    }),
    ...refuted.map(({ result, rate }): TableProblem => {
      return { kind: 'ratesDisagree', place: at((rate ?? result).column), text: (rate ?? result).leaf };
    }),
    ...counts.map(({ result }): TableProblem => {
      return { kind: 'percentAgainstCount', place: at(result.column) };
    }),
  ];
}

/** Columns that nothing chooses between, at the first of them. */
export function ambiguity(
  kind: 'ambiguousResult' | 'ambiguousTarget',
  columns: readonly number[],
  at: (column: number) => Place,
): TableProblem {
  return { kind, place: at(columns[0] ?? 0), columns };
}
