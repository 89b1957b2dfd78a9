import type { Period } from '../date/period';
import { saysPercent } from '../measure/measure';
import { parseNumber } from '../number/parse';
import { withCountedUp } from '../pairing/counted-up';
import { groupIndicators, type IndicatorColumns } from '../pairing/indicators';
import { withProvedResults, withProvedWhole, withWholeOfResults } from '../pairing/proved-pairings';
import { withGivenSums, withProvedSums } from '../pairing/proved-sums';
import { typedEvidence } from '../pairing/typed-evidence';
import { withTimeColumns } from '../parts/time-columns';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { withDemands } from '../tab/demands';
import { columnContent, decideResults } from '../tab/figures';
import type { Header } from '../tab/header';
import { headingWords } from '../tab/heading-words';
import { readLines, yearAbove } from '../tab/lines';
import { saysMean, saysRate } from '../tab/means';
import { ordinalBefore } from '../tab/ordinal-column';
import { isSentenceOfFigures } from '../tab/period-line';
import { isRank } from '../tab/ranks';
import type { Slice } from '../tab/slices';
import { cellAt, type Grid, type Place, type Tab } from '../workbook/workbook';
import { asParts, sumsOfOthers, withoutAddedParts } from './added-parts';
import { withDoneCounts, withoutBases, withoutRateBases } from './bare-results';
import { type Body, readBody } from './body';
import { byTypedRates, supplementedTargets } from './by-typed-rates';
import { isChangeAgainstLevel, isNewAgainstTotal } from './change-against-level';
import { ambiguity, columnProblems } from './column-problems';
import { withCounts } from './counts';
import { withDifferences } from './differences';
import { withoutEarlierStates } from './earlier-states';
import { mergedOverUnits } from './merged-over-units';
import { withNamedParts } from './named-parts';
import { type PercentBase, percentBases } from './percent-bases';
import { isPercentAgainstCount, percentContext, withPercentResults, withStatedRate } from './percent-results';
import { ratioColumns, withRatio } from './ratio-columns';
import { withReachedHeadings } from './reached-headings';
import { withRemainders } from './remainders';
import { type ReadRows, readRows } from './rows';
import type { OtherRow, TableRow } from './table';
import { findTargetRow, type TargetRow, targetsInRow } from './target-row';
import { isSummed, totalsOf } from './total-means';
import { unitColumnsOf, withPlaces } from './units-under-places';
import { wordedFigures, wordsWithDigits } from './worded-figures';

/** A table with its columns and rows, before lines around it give it title, period and constant targets. */
export interface TableDraft {
  readonly header: Header;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  /** The columns right of the units, with their roles. */
  readonly columns: readonly Column[];
  readonly indicators: readonly IndicatorColumns[];
  /** Of results and targets that stand part by part (months): the columns to be added. */
  readonly added: ReadonlyMap<Column, readonly number[]>;
  /** Of results that are counted up part by part: the columns of which the result is the latest. */
  readonly latest: ReadonlyMap<Column, readonly number[]>;
  readonly rows: readonly TableRow[];
  readonly others: readonly OtherRow[];
  /**
   * Where each row is one of several of its unit: what all of them tell of, and in which unit of measure as printed. That of the others'
   * wholes ("Tổng số") is called so only where neither tab nor title says more.
   */
  readonly subject?: { readonly label: string; readonly measure: string | null; readonly isWhole?: true };
  /** Where the rows of each unit tell of a year each: the year of this table's. */
  readonly year?: Period;
  /** By row of a unit: the rows that are added, a part of the year each. */
  readonly partRows?: ReadonlyMap<number, readonly number[]>;
  /** Given where each of these rows tells the unit's one target again. */
  readonly targetsOnce?: true;
  /** The row that holds the target of every unit in each column. */
  readonly targetRow?: TargetRow;
  /** How far below its result a unit's target stands: -1 for the row above. */
  readonly targetShift?: number;
  /** Given where rows are a list's by its second column of units: the column of what each row is about. */
  readonly list?: { readonly item: number };
  /** Of indicators that are the sums of others: those they add up. */
  readonly sums?: ReadonlyMap<IndicatorColumns, readonly IndicatorColumns[]>;
  /** Of indicators that are percentages: the columns they are made from. */
  readonly madeFrom?: ReadonlyMap<IndicatorColumns, PercentBase>;
  /** The column of the whole that a share is one of, where headers say so. */
  readonly wholeColumn?: number;
}

/** A table whose result column nothing decides, with its columns of figures. */
export interface OpenDraft extends TableDraft {
  readonly figures: readonly Column[];
}

const VALUE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result', 'rate']);
/** Roles of the counts that percentages are made from: they tell a whole where the percentages cannot. */
const BASE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'sum', 'other']);
const FIGURELESS_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/** What the rows below one header, or a slice of it, are as a table. */
export interface DraftedTable {
  readonly table: TableDraft | null;
  readonly open: OpenDraft | null;
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

/** A header with the columns of one of the tables that stand side by side under it. */
export interface TableFrame {
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly slice: Slice;
  /** Given for a list by its second column of units: its figures may stand on both sides of that. */
  readonly list?: { readonly item: number };
}

/** Reads the rows below a header as a table with a row a unit. */
export function draftTable(tab: Tab, { header, columns: all, slice, list }: TableFrame): DraftedTable {
  const grid = tab.values;
  const columns = all.filter(({ column }) => column >= slice.from && column <= slice.to);
  const { unit: unitColumn, place: placeColumn } = unitColumnsOf(grid, header, slice.unitColumns);
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const heading = columns.filter(({ column, role }) =>
    list === undefined ? column > unitColumn : column !== unitColumn && role !== 'ordinal',
  );
  const figureColumns = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
  const told = readBody(grid, { header, ...slice, unitColumn, ordinalColumn, figureColumns });
  const body = placeColumn === null ? told : withPlaces(grid, told, placeColumn);
  const read = draftRows(tab, body, { header, slice, heading, unitColumn, ordinalColumn });
  const drafted =
    list === undefined || read.table === null ? read : { ...read, table: { ...read.table, list } };
  const [firstNameless] = body.nameless;
  if (firstNameless === undefined || !drafted.isRead) return drafted;
  const place = { tab: tab.name, row: firstNameless, column: unitColumn };
  return {
    ...drafted,
    problems: [...drafted.problems, { kind: 'rowsWithoutUnit', place, rows: body.nameless }],
  };
}

/** What is known of a table whose rows are read: its columns behind the one that names units, from the left. */
export interface RowsFrame {
  readonly header: Header;
  readonly slice: Slice;
  readonly heading: readonly Column[];
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
}

/** The same, and whether its columns were told apart, so that rows without a name are worth telling. */
type Drafted = DraftedTable & { readonly isRead: boolean };

/** Tells units, columns and indicators of a table whose rows are known. */
export function draftRows(
  tab: Tab,
  body: Body,
  { header, slice, heading, unitColumn, ordinalColumn }: RowsFrame,
): Drafted {
  const grid = tab.values;
  const figureColumns = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
  const sumColumns = heading
    .filter(({ role, texts }) => (role === 'target' || role === 'result') && texts.every(canAdd))
    .map(({ column }) => column);
  const ofSums = (column: Column) => figureColumns.includes(column.column) && column.texts.every(canAdd);
  const bases = heading
    .filter((column) => BASE_ROLES.has(column.role) && column.leaf !== '' && ofSums(column))
    .map(({ column }) => column);
  const voting = [sumColumns, bases].find((columns) => columns.length > 0) ?? figureColumns;
  const stated = readTargetRow(grid, body, { heading, added: voting });
  const adds = sumColumns.length + bases.length > 0;
  const { rows, others } = stated?.read ?? readRows(grid, body, voting, { adds });
  const context = percentContext(tab, rows);
  const lines = linesAround(grid, header, body.end);
  const timed = withTimeColumns(grid, rows, {
    columns: withPercentResults(context, withCounts(grid, rows, stated?.columns ?? heading)),
    lines,
    title: () => yearAbove(grid, header.first),
  });
  const evidence = typedEvidence(grid, rows, timed.added);
  const isPlain = stated === null && timed.added.size === 0;
  const ratio = isPlain ? ratioColumns(grid, rows, { columns: timed.columns, lines, evidence }) : null;
  const done = withDoneCounts(withRatio(timed.columns, ratio), evidence, ({ column }) =>
    isSummed(totalsOf(rows), grid, column),
  );
  const reached = withReachedHeadings(grid, rows, { columns: withDemands(done), evidence });
  const known = withNamedParts(
    withoutEarlierStates(withRemainders(withDifferences(reached, evidence), evidence)),
    evidence,
  );
  const right = isPlain ? withStatedRate(context, known, { lines, evidence }) : known;
  const at = (column: number, line = header.first): Place => ({ tab: tab.name, row: line, column });
  const failed = (problem: TableProblem): Drafted => {
    return { table: null, open: null, problems: [problem], end: body.end, isRead: false };
  };
  const place = at(unitColumn);
  const named = right.some(({ role }) => VALUE_ROLES.has(role));

  if (!rows.some(({ kind }) => kind === 'unit')) {
    return named
      ? failed({ kind: 'tableWithoutUnits', place })
      : { table: null, open: null, problems: [], end: header.last + 1, isRead: false };
  }
  const { from, to } = slice;
  const base = {
    header,
    from,
    to,
    unitColumn,
    ordinalColumn,
    columns: right,
    rows,
    others,
    added: timed.added,
    latest: timed.latest,
    ...(stated === null ? {} : { targetRow: stated.row }),
    ...(ratio === null ? {} : { wholeColumn: ratio.whole.column }),
  };
  const open = (problem: TableProblem): Drafted => {
    const figures = right.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { ...failed(problem), open: { ...base, indicators: [], figures } };
  };
  const [unclear] = timed.unclear;
  if (unclear !== undefined)
    return open({ kind: 'unclearParts', place: at(unclear[0] ?? unitColumn), columns: unclear });
  const wholes = withCountedUp(withWholeOfResults(right, evidence) ?? right, evidence);
  const chosen = withoutRateBases(
    decideResults(grid, rows, wholes),
    figureColumnsOf(grid, rows, right),
    evidence,
  );
  const words = withoutBases(chosen, right, { lines, evidence });
  const byRates =
    words.kind === 'decided' ? null : withProvedResults(figureColumnsOf(grid, rows, right), evidence);
  const told =
    byRates?.columns ?? (words.kind === 'ambiguous' ? withProvedWhole(right, words.columns, evidence) : null);
  const decision = told === null ? words : { kind: 'decided' as const, columns: told };
  if (decision.kind === 'noResult') {
    const [estimate] = figureColumnsOf(grid, rows, right).filter(({ role }) => role === 'estimate');
    return open({
      kind: 'headerWithoutResult',
      place,
      ...(isPlan(grid, rows, right) ? { isPlan: true } : {}),
      ...(estimate === undefined ? {} : { estimate: headingWords(estimate.leaf) }),
    });
  }
  if (decision.kind === 'words') {
    const text = wordsWithDigits(grid, rows, decision.column);
    const own = text === null ? {} : { text };
    return open({ kind: 'resultWithoutFigures', place: at(decision.column), ...own });
  }
  if (decision.kind === 'ambiguous') return open(ambiguity('ambiguousResult', decision.columns, at));
  const grouped = groupIndicators(decision.columns, evidence);
  const summed =
    withProvedSums(grouped.ambiguous, decision.columns, evidence) ??
    withGivenSums(
      [...grouped.ambiguousTargets, ...supplementedTargets(grouped.indicators, decision.columns, evidence)],
      decision.columns,
      evidence,
    );
  const added = new Map([...timed.added, ...(summed?.added ?? [])]);
  const settled = { ...(summed ?? decision), evidence: summed ? typedEvidence(grid, rows, added) : evidence };
  const grouping = byTypedRates(
    summed === null ? grouped : groupIndicators(settled.columns, settled.evidence),
    { ...settled, proved: byRates?.proved ?? new Map() },
  );
  const counts = grouping.indicators.filter((columns) => isPercentAgainstCount(context, columns, right));
  const changes = grouping.indicators.filter(
    (columns) => isChangeAgainstLevel(columns) || isNewAgainstTotal(columns, settled),
  );
  const merged = grouping.indicators.flatMap((columns) => {
    const cell = mergedOverUnits(tab, rows, columns);
    return cell === null ? [] : [{ columns, cell }];
  });
  const refused = new Set([...counts, ...changes, ...merged.map(({ columns }) => columns)]);
  const separate = grouping.indicators.filter((columns) => !refused.has(columns));
  const indicators = withoutAddedParts(separate, settled.evidence);
  const parts = separate.filter((one) => !indicators.includes(one));
  const problems: readonly TableProblem[] = [
    ...wordedTargets(grid, { rows, columns: settled.columns, heading: right, indicators }).map(
      (own): TableProblem => ({
        kind: 'targetWithoutFigures',
        place: at(own.column, own.rows[0]),
        rows: own.rows,
      }),
    ),
    ...wordedFigures(grid, { rows, columns: settled.columns, heading: right, at }),
    ...columnProblems(grouping, {
      tab,
      rows,
      columns: right,
      counts,
      changes,
      refuted: grouping.refuted,
      at,
    }),
    ...merged.map(({ cell }): TableProblem => {
      return { kind: 'mergedFigures', place: at(cell.column, cell.row) };
    }),
  ];
  const unsettled = problems.find(isOpen);
  if (indicators.length === 0 && unsettled !== undefined)
    return { ...open(unsettled), problems, isRead: true };
  const sums = sumsOfOthers(indicators, settled.evidence);
  const madeFrom = percentBases(indicators, settled.columns, context);
  const table =
    indicators.length === 0
      ? null
      : {
          ...base,
          added,
          columns: asParts(settled.columns, parts),
          indicators,
          ...(sums.size === 0 ? {} : { sums }),
          ...(madeFrom.size === 0 ? {} : { madeFrom }),
        };
  return { table, open: null, problems, end: body.end, isRead: true };
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
    readonly indicators: TableDraft['indicators'];
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

/** Whether figures under a heading may add up: percentages, rates and averages do not. */
function canAdd(text: string): boolean {
  return !saysPercent(text) && !saysMean(text) && !saysRate(text) && !isRank(text);
}

/** How far from a table a line may stand that says what its figures are. */
const LINES_AROUND = 6;

/** The lines next to a table, sentences of figures left out. */
function linesAround(grid: Grid, { first }: Header, end: number): readonly string[] {
  const lines = [
    ...readLines(grid, { from: Math.max(0, first - LINES_AROUND), to: first }),
    ...readLines(grid, { from: end, to: Math.min(grid.length, end + LINES_AROUND) }),
  ];
  return lines.map(({ text }) => text).filter((text) => !isSentenceOfFigures(text));
}

/** Columns with figures keep their roles; of others nothing is proved. */
function figureColumnsOf(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly Column[] {
  return columns.map((column): Column => {
    const isOpen = column.role !== 'rate' && columnContent(grid, rows, column.column) !== 'figures';
    return isOpen ? { ...column, role: 'note' } : column;
  });
}

/** Whether all columns of figures say that they are targets. */
function isPlan(grid: Grid, rows: readonly TableRow[], columns: readonly Column[]): boolean {
  const figures = columns.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
  return figures.length > 0 && figures.every(({ role }) => role === 'target');
}

/** What choosing columns decides. */
const OPEN_KINDS: readonly TableProblem['kind'][] = [
  'ambiguousResult',
  'ambiguousTarget',
  'percentAgainstCount',
  'changeAgainstLevel',
  'ratesDisagree',
];

/** Whether choosing columns decides what a problem leaves open. */
function isOpen({ kind }: TableProblem): boolean {
  return OPEN_KINDS.includes(kind);
}
