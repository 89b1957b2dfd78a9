import { lazy } from '../collection/lazy';
import type { Period } from '../date/period';
import { type TypedEvidence, typedEvidence } from '../pairing/typed-evidence';
import { type TimedColumns, withTimeColumns } from '../parts/time-columns';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { withDemands } from '../tab/demands';
import type { Header } from '../tab/header';
import { headingWords } from '../tab/heading-words';
import { readLines, timeAbove, yearAbove } from '../tab/lines';
import { isSentenceOfFigures } from '../tab/period-line';
import type { Grid, Tab } from '../workbook/workbook';
import { withApprovedPlans } from './approved-plans';
import { withDoneCounts } from './bare-results';
import type { Body } from './body';
import { canAdd } from './can-add';
import { withChangedTargets } from './changed-targets';
import { withCounts } from './counts';
import { withDifferences } from './differences';
import { withDoneParts } from './done-parts';
import { withoutEarlierStates } from './earlier-states';
import { withNamedParts } from './named-parts';
import {
  isPercentColumn,
  type PercentContext,
  percentContext,
  withoutShares,
  withPercentResults,
  withStatedRate,
} from './percent-results';
import { withPercentTargets } from './percent-targets';
import { withRatesByFigures } from './rates-by-figures';
import { type RatioColumns, ratioColumns, withRatio } from './ratio-columns';
import { withReachedHeadings } from './reached-headings';
import { withReachedRates } from './reached-rates';
import { withReducedTargets } from './reduced-targets';
import { withRemainders } from './remainders';
import { type ReadRows, readRows } from './rows';
import { withoutTargetBases } from './target-bases';
import { findTargetRow, type TargetRow, targetsInRow } from './target-row';
import { isSummed, totalsOf } from './total-means';

/** Roles of the counts that percentages are made from: they tell a whole where the percentages cannot. */
const BASE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'sum', 'other']);
/** Roles of columns that hold no figures of units. */
const FIGURELESS_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/** The rows of a table, and its columns with the roles that headings, lines around it and typed figures give them. */
export interface KnownColumns extends ReadRows {
  /** The row that holds every unit's targets; null where there is none. */
  readonly targetRow: TargetRow | null;
  readonly columns: readonly Column[];
  readonly timed: TimedColumns;
  readonly ratio: RatioColumns | null;
  readonly lines: readonly string[];
  /** The time of its figures that the lines above it state; null for none. */
  readonly time: () => Period | null;
  readonly context: PercentContext;
  readonly evidence: TypedEvidence;
}

/** Reads rows, and tells the columns behind the one that names units apart as far as one column alone, or typed figures, can. */
export function knownColumns(
  tab: Tab,
  body: Body,
  { header, heading }: { readonly header: Header; readonly heading: readonly Column[] },
): KnownColumns {
  const grid = tab.values;
  const { voting, adds } = votingColumns(heading);
  const stated = readTargetRow(grid, body, { heading, added: voting });
  const read = stated?.read ?? readRows(grid, body, voting, { adds });
  const { rows } = read;
  const context = percentContext(tab, rows);
  const lines = linesAround(grid, header, body.end);
  const timed = withTimeColumns(grid, rows, {
    columns: withPercentResults(
      context,
      withPercentTargets(
        context,
        withoutTargetBases(
          context,
          withoutShares(
            context,
            withReachedRates(context, withCounts(grid, rows, stated?.columns ?? heading)),
          ),
        ),
      ),
    ),
    lines,
    title: () => yearAbove(grid, header.first),
  });
  const evidence = typedEvidence(grid, rows, timed.added);
  const isPlain = stated === null && timed.added.size === 0;
  const ratio = isPlain ? ratioColumns(grid, rows, { columns: timed.columns, lines, evidence }) : null;
  const planned = withApprovedPlans(withRatio(timed.columns, ratio), { lines, evidence });
  const parts = withDoneParts(planned, evidence, (column) => isPercentColumn(context, column));
  const done = withDoneCounts(parts, evidence, ({ column }) => isSummed(totalsOf(rows), grid, column));
  const rated = withRatesByFigures(withDemands(done), evidence);
  const reached = withReachedHeadings(grid, rows, { columns: rated, evidence });
  const reduced = withReducedTargets(withDifferences(reached, evidence), evidence);
  const changed = withChangedTargets(withRemainders(reduced, evidence), evidence);
  const told = withNamedParts(withoutEarlierStates(changed), evidence);
  const columns = isPlain ? withStatedRate(context, told, { lines, evidence }) : told;
  const time = lazy(() => timeAbove(grid, header.first));
  return { ...read, targetRow: stated?.row ?? null, columns, timed, ratio, lines, time, context, evidence };
}

/** The same with a result that is the sum of further columns. */
export function withAdded(
  grid: Grid,
  known: KnownColumns,
  more: ReadonlyMap<Column, readonly number[]> = new Map(),
): KnownColumns {
  if (more.size === 0) return known;
  const added = new Map([...known.timed.added, ...more]);
  return { ...known, timed: { ...known.timed, added }, evidence: typedEvidence(grid, known.rows, added) };
}

/** Columns that may hold figures of units. */
export function columnsOfFigures(heading: readonly Column[]): readonly number[] {
  return heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
}

/**
 * The columns whose figures tell totals from units, and whether these add up at all. Where no heading says which column holds the results,
 * those beside the targets that add up tell too: "Giao | Kết nạp".
 */
function votingColumns(heading: readonly Column[]): {
  readonly voting: readonly number[];
  readonly adds: boolean;
} {
  const figureColumns = columnsOfFigures(heading);
  const adding = heading.filter(({ texts }) => texts.every(canAdd));
  const sums = adding.filter(({ role }) => role === 'target' || role === 'result');
  const bases = adding
    .filter(({ role, leaf }) => BASE_ROLES.has(role) && leaf !== '')
    .filter(({ column }) => figureColumns.includes(column));
  const haveResults = sums.some(({ role }) => role === 'result');
  const voting = haveResults ? sums : [...sums, ...bases];
  return voting.length === 0
    ? { voting: figureColumns, adds: false }
    : { voting: voting.map(({ column }) => column).sort((one, other) => one - other), adds: true };
}

/** The row that holds every unit's targets, the rows without it, and its columns as results; null where there is none. */
function readTargetRow(
  grid: Grid,
  body: Body,
  { heading, added }: { readonly heading: readonly Column[]; readonly added: readonly number[] },
): { readonly row: TargetRow; readonly read: ReadRows; readonly columns: readonly Column[] } | null {
  const found = findTargetRow(body.rows);
  if (found === null) return null;
  const read = readRows(grid, { ...body, rows: body.rows.filter((row) => row !== found) }, added);
  const targets = targetsInRow(grid, found, { rows: read.rows, columns: heading });
  if (targets === null) return null;
  const columns = heading.map((column): Column => {
    if (!targets.includes(column.column)) return column;
    const label = headingWords(column.leaf);
    const named = column.role === 'target' ? { subject: label, label, qualifier: '' } : {};
    return { ...column, role: 'result', ...named };
  });
  return { row: { row: found.row, text: found.text }, read, columns };
}

/** How far from a table a line may stand that says what its figures are. */
const LINES_AROUND = 6;

/** The lines next to a table, sentences of figures left out. */
function linesAround(grid: Grid, header: Header, end: number): readonly string[] {
  return [...linesAbove(grid, header), ...linesIn(grid, end, Math.min(grid.length, end + LINES_AROUND))];
}

/** The lines right above a table, sentences of figures left out. */
export function linesAbove(grid: Grid, { first }: Header): readonly string[] {
  return linesIn(grid, Math.max(0, first - LINES_AROUND), first);
}

function linesIn(grid: Grid, from: number, to: number): readonly string[] {
  return readLines(grid, { from, to })
    .map(({ text }) => text)
    .filter((text) => !isSentenceOfFigures(text));
}
