import { parseNumber } from '../number/parse';
import { groupIndicators, type IndicatorColumns } from '../pairing/indicators';
import { withGivenSums, withProvedSums } from '../pairing/proved-sums';
import { type Score, type TypedEvidence, typedEvidence } from '../pairing/typed-evidence';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { cellAt, type Grid, type Place, type Tab } from '../workbook/workbook';
import { asParts, withoutAddedParts } from './added-parts';
import { byTypedRates, supplementedTargets, type TypedGrouping } from './by-typed-rates';
import { isChangeAgainstLevel, isNewAgainstTotal } from './change-against-level';
import { columnProblems } from './column-problems';
import type { KnownColumns } from './known-columns';
import { mergedOverUnits } from './merged-over-units';
import { isPercentAgainstCount } from './percent-against-count';
import { withPlansInTime } from './plans-in-time';
import type { TableRow } from './table';
import { wordedFigures } from './worded-figures';

/** A table's columns with their last roles, grouped into indicators, and what kept others from being one. */
export interface SettledIndicators {
  readonly columns: readonly Column[];
  /** Of results and targets that stand part by part: the columns to be added. */
  readonly added: ReadonlyMap<Column, readonly number[]>;
  /** Of those that are counted up: the columns of which they are the latest. */
  readonly latest: ReadonlyMap<Column, readonly number[]>;
  readonly evidence: TypedEvidence;
  readonly indicators: readonly IndicatorColumns[];
  readonly problems: readonly TableProblem[];
}

/** What is chosen of a table's columns, and how its cells are named. */
interface Chosen {
  readonly columns: readonly Column[];
  /** Results that typed rates gave. */
  readonly proved: ReadonlyMap<Column, Score>;
  readonly at: (column: number, row?: number) => Place;
}

/** Groups columns into indicators, and leaves out those whose figures cannot be compared or are parts of others. */
export function settleIndicators(tab: Tab, known: KnownColumns, chosen: Chosen): SettledIndicators {
  const { rows, context } = known;
  const { at } = chosen;
  const { grouping, columns, added, latest, evidence } = groupChosen(tab.values, known, chosen);
  const counts = grouping.indicators.filter((one) => isPercentAgainstCount(context, one, known.columns));
  const changes = grouping.indicators.filter(
    (one) => isChangeAgainstLevel(one) || isNewAgainstTotal(one, { columns, evidence }),
  );
  const merged = grouping.indicators.flatMap((one) => {
    const cell = mergedOverUnits(tab, rows, one);
    return cell === null ? [] : [{ one, cell }];
  });
  const refused = new Set([...counts, ...changes, ...merged.map(({ one }) => one)]);
  const separate = grouping.indicators.filter((one) => !refused.has(one));
  const indicators = withoutAddedParts(separate, evidence);
  const figures = { rows, columns, heading: known.columns };
  const problems: readonly TableProblem[] = [
    ...wordedTargets(tab.values, { ...figures, indicators }).map((own): TableProblem => {
      return { kind: 'targetWithoutFigures', place: at(own.column, own.rows[0]), rows: own.rows };
    }),
    ...wordedFigures(tab.values, { ...figures, at }),
    ...columnProblems(grouping, {
      tab,
      rows,
      columns: known.columns,
      counts,
      changes,
      refuted: grouping.refuted,
      at,
    }),
    ...merged.map(({ cell }): TableProblem => {
      return { kind: 'mergedFigures', place: at(cell.column, cell.row) };
    }),
  ];
  const parts = separate.filter((one) => !indicators.includes(one));
  return { columns: asParts(columns, parts), added, latest, evidence, indicators, problems };
}

/** Groups columns by their words, the plans of parts of a result's time as one. */
function groupInTime(grid: Grid, known: KnownColumns, { columns, proved }: Chosen) {
  const { rows, timed, evidence } = known;
  const grouped = groupIndicators(columns, evidence);
  const inTime = withPlansInTime(grouped, { ...known, columns });
  if (inTime === null)
    return { rows, proved, columns, evidence, grouped, parts: timed.added, latest: timed.latest };
  const parts = new Map([...timed.added, ...inTime.added]);
  const latest = new Map([...timed.latest, ...inTime.latest]);
  const settled = { columns: inTime.columns, evidence: typedEvidence(grid, rows, parts) };
  const regrouped = groupIndicators(settled.columns, settled.evidence);
  const torn = new Map(inTime.unclear);
  const left = {
    ...regrouped,
    indicators: regrouped.indicators.filter(({ result }) => !torn.has(result)),
    ambiguousTargets: [...regrouped.ambiguousTargets, ...torn.values()],
  };
  return { rows, proved, ...settled, parts, latest, grouped: left };
}

/** Groups columns by their words and typed rates; what these leave open is added up where the table proves or gives the sum. */
function groupChosen(
  grid: Grid,
  known: KnownColumns,
  chosen: Chosen,
): Omit<SettledIndicators, 'indicators' | 'problems'> & { readonly grouping: TypedGrouping } {
  const { rows, proved, columns, evidence, grouped, parts, latest } = groupInTime(grid, known, chosen);
  const summed =
    withProvedSums(grouped.ambiguous, columns, evidence) ??
    withGivenSums(
      [...grouped.ambiguousTargets, ...supplementedTargets(grouped.indicators, columns, evidence)],
      columns,
      evidence,
    );
  if (summed === null) {
    return {
      grouping: byTypedRates(grouped, { columns, evidence, proved }),
      columns,
      added: parts,
      latest,
      evidence,
    };
  }
  const added = new Map([...parts, ...summed.added]);
  const settled = { columns: summed.columns, evidence: typedEvidence(grid, rows, added) };
  const regrouped = groupIndicators(settled.columns, settled.evidence);
  return { grouping: byTypedRates(regrouped, { ...settled, proved }), added, latest, ...settled };
}

/** Columns that their headers call targets and that hold words with or without digits, where a result has no target. */
function wordedTargets(
  grid: Grid,
  {
    rows,
    columns,
    heading,
    indicators,
  }: {
    readonly rows: readonly TableRow[];
    readonly columns: readonly Column[];
    readonly heading: readonly Column[];
    readonly indicators: readonly IndicatorColumns[];
  },
): readonly { readonly column: number; readonly rows: readonly number[] }[] {
  if (indicators.every(({ target }) => target !== null)) return [];
  const used = new Set(columns.flatMap(({ role, column }) => (role === 'target' ? [column] : [])));
  return heading.flatMap(({ role, column }) => {
    if (role !== 'target' || used.has(column) || columnContent(grid, rows, column) !== 'words') return [];
    const told = rows.flatMap(({ kind, row }) => {
      const isWords = kind === 'unit' && parseNumber(cellAt(grid, row, column)).kind === 'unreadable';
      return isWords ? [row] : [];
    });
    return told.length === 0 ? [] : [{ column, rows: told }];
  });
}
