import type { Period } from '../date/period';
import type { IndicatorColumns } from '../pairing/indicators';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { columnContent } from '../tab/figures';
import type { Header } from '../tab/header';
import { ordinalBefore } from '../tab/ordinal-column';
import { isPartAbove } from '../tab/part-above';
import type { Slice, Sliced } from '../tab/slices';
import type { Place, Tab } from '../workbook/workbook';
import { sumsOfOthers } from './added-parts';
import { type Body, readBody } from './body';
import { chooseResults } from './chosen-results';
import { columnsBeside } from './columns-beside';
import { columnsOfFigures, knownColumns, withAdded } from './known-columns';
import { type PercentBase, percentBases, sharesOfOthers } from './percent-bases';
import { haveRowsBelowNames } from './rows-below-names';
import { settleIndicators } from './settled-indicators';
import type { ChangedPlan, OtherRow, TableRow } from './table';
import type { TargetRow } from './target-row';
import { unitColumnsOf, withoutNumbersOfPlaces, withPlaces } from './units-under-places';

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
  /** Of results and targets that are counted up part by part: the columns of which one is the latest. */
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
  /** Units whose rows tell the one target otherwise from time to time. */
  readonly changedPlans?: readonly ChangedPlan[];
  /** The row that holds the target of every unit in each column. */
  readonly targetRow?: TargetRow;
  /** How far below its result a unit's target stands: -1 for the row above. */
  readonly targetShift?: number;
  /** Given where rows are a list's by its second column of units: the column of what each row is about. */
  readonly list?: { readonly item: number };
  /** Of indicators that are the sums of others, or the share that one is of a base: those others. */
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

/** What the rows below one header, or a slice of it, are as a table. */
export interface DraftedTable {
  readonly table: TableDraft | null;
  readonly open: OpenDraft | null;
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

/** A header with the columns of one of the tables that stand side by side under it. */
export interface TableFrame extends Sliced {
  /** Given for a list by its second column of units: its figures may stand on both sides of that. */
  readonly list?: { readonly item: number };
}

/** Reads the rows below a header as a table with a row a unit. */
export function draftTable(tab: Tab, { header, columns: all, slice, list }: TableFrame): DraftedTable {
  const grid = tab.values;
  const columns = all.filter(({ column }) => column >= slice.from && column <= slice.to);
  const { unit: unitColumn, place: placeColumn } = unitColumnsOf(grid, header, slice.unitColumns);
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const heading =
    list === undefined
      ? columnsBeside(grid, header, { columns, unitColumn })
      : columns.filter(({ column, role }) => column !== unitColumn && role !== 'ordinal');
  const told = readBody(grid, {
    header,
    ...slice,
    unitColumn,
    ordinalColumn,
    figureColumns: columnsOfFigures(heading),
  });
  const own =
    ordinalColumn === null
      ? told
      : withoutNumbersOfPlaces(grid, told, { ordinal: ordinalColumn, unit: unitColumn });
  const body = placeColumn === null ? own : withPlaces(grid, own, placeColumn);
  const read = draftRows(tab, body, { header, slice, heading, unitColumn, ordinalColumn });
  const drafted =
    list === undefined || read.table === null ? read : { ...read, table: { ...read.table, list } };
  const [firstNameless] = body.nameless;
  if (firstNameless === undefined || !drafted.isRead) return drafted;
  const place = { tab: tab.name, row: firstNameless, column: unitColumn };
  if (list === undefined && haveRowsBelowNames(grid, body, { unitColumn, ordinalColumn })) {
    const first = { ...place, row: header.last + 1 };
    return { table: null, open: null, problems: [{ kind: 'unclearRows', place: first }], end: drafted.end };
  }
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
  const known = knownColumns(tab, body, { header, heading });
  const { rows, others, columns, timed, targetRow, ratio } = known;
  const at = (column: number, row = header.first): Place => ({ tab: tab.name, row, column });
  const nothing = { table: null, open: null, isRead: false };
  if (!rows.some(({ kind }) => kind === 'unit')) {
    return columns.some(({ role }) => VALUE_ROLES.has(role))
      ? { ...nothing, problems: [{ kind: 'tableWithoutUnits', place: at(unitColumn) }], end: body.end }
      : { ...nothing, problems: [], end: header.last + 1 };
  }
  const { from, to } = slice;
  const base = {
    header,
    from,
    to,
    unitColumn,
    ordinalColumn,
    columns,
    rows,
    others,
    added: timed.added,
    latest: timed.latest,
    ...(targetRow === null ? {} : { targetRow }),
    ...(ratio === null ? {} : { wholeColumn: ratio.whole.column }),
  };
  const open = (problems: readonly TableProblem[], isRead: boolean): Drafted => {
    const figures = columns.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { table: null, open: { ...base, indicators: [], figures }, problems, end: body.end, isRead };
  };
  const [unclear] = timed.unclear;
  if (unclear !== undefined)
    return open([{ kind: 'unclearParts', place: at(unclear[0] ?? unitColumn), columns: unclear }], false);
  const chosen = chooseResults(grid, known, {
    at,
    unitColumn,
    isOfPart: () => isPartAbove(tab, header.first),
  });
  if (chosen.kind === 'open') return open([chosen.problem], false);
  const { indicators, problems, ...settled } = settleIndicators(tab, withAdded(grid, known, chosen.added), {
    ...chosen,
    at,
  });
  if (indicators.length === 0) {
    return problems.some(isOpen)
      ? open(problems, true)
      : { ...nothing, problems, end: body.end, isRead: true };
  }
  const madeFrom = percentBases(indicators, settled.columns, known.context);
  const shares = sharesOfOthers(indicators, madeFrom, known.context);
  const sums = new Map([...sumsOfOthers(indicators, settled.evidence), ...shares]);
  const table = {
    ...base,
    added: settled.added,
    latest: settled.latest,
    columns: settled.columns,
    indicators,
    ...(sums.size === 0 ? {} : { sums }),
    ...(madeFrom.size === 0 ? {} : { madeFrom }),
  };
  return { table, open: null, problems, end: body.end, isRead: true };
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
