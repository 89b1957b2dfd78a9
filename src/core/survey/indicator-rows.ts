import type { Declared } from '../declared/declared';
import { declaredHeader, rowLabel } from '../declared/header-row';
import { choicesOf } from '../declared/named-columns';
import type { TableProblem } from '../problem/problem';
import { problemWords } from '../problem/problem-words';
import type { IndicatorRow, RowKind } from '../settings/row';
import { BETWEEN_BANDS } from '../tab/column';
import type { ColumnChoice } from '../tab/column-choice';
import { columnChoice } from '../tab/column-choice';
import { directionByName } from '../tab/direction';
import { columnContent } from '../tab/figures';
import { readHeader } from '../tab/header';
import type { OpenTable, Table } from '../table/table';
import { adjustedColumnsOf, commonTarget, hasTarget, targetColumnOf } from '../target/indicator-target';
import type { TargetSource } from '../target/target-source';
import { type Grid, gridsOf } from '../workbook/workbook';
import { BLANK_ROW } from './blank-row';
import { type Calculations, type Proposal, WAYS_OF_TABLES } from './proposal';
import type { Proposed } from './propose';
import { columnsOfLog } from './row-conditions';
import type { SetAsideReason } from './set-aside';
import { proposalNames } from './survey';
import { tabRows } from './tab-rows';

/**
 * The sources of a workbook as recognised, in the order of the summary: a row each for `Danh mục chỉ tiêu`, where a key
 * stands once. A target that staff gave when asked stands there as if it had been found.
 */
export function indicatorRows(
  { workbook, recognised, proposals, setAside, assigned, units, declared, replaced, registers }: Proposed,
  answers: ReadonlyMap<string, number | null>,
): readonly IndicatorRow[] {
  const declaredBy = new Map(declared.map((one) => [one.hint.key, one]));
  const grids = gridsOf(workbook);
  const names = proposalNames(proposals);
  const rows = proposals.map((proposal, index): IndicatorRow => {
    const { key, otherKeys, label, tab, measure, target, direction } = proposal;
    const own = proposal.calculations({ assigned, grids, units });
    const calculations = asLeft(setAside.get(key), own);
    const declaration = declaredBy.get(key);
    return {
      ...BLANK_ROW,
      rowColumns: rowColumnsOf(proposal),
      as: declaration === undefined ? { kind: 'source', reason: '' } : declaredAs(declaration),
      tab,
      key,
      ...(otherKeys === undefined ? {} : { otherKeys }),
      name: names[index] ?? label,
      measure,
      calculations,
      calculation: calculations[0],
      target: commonTarget(target) ?? answerFor(proposal, answers),
      direction,
      ...(declaration === undefined
        ? columnsOf(proposal, { tables: recognised.tables, grid: grids.get(tab) ?? [] })
        : declaredColumnsOf(declaration)),
    };
  });
  const failed = declared.filter(({ table, log }) => table === null && log === null).map(failedRow);
  const open = recognised.open.map((one) =>
    openRow(one, { left: setAside.get(one.key), grids, problems: recognised.problems }),
  );
  const known = new Set<string>();
  const sources = [...rows, ...failed, ...open].filter(({ key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  const others = [...replaced].map(([key, by]) => ({
    ...BLANK_ROW,
    key,
    tab: '',
    as: { kind: 'replaced' as const, by },
  }));
  const groups = units.directory.groups.flatMap(({ name }) => (name === '' ? [] : [name]));
  const all = [...sources, ...others, ...tabRows(workbook, { recognised, declared, registers })];
  return all.map((row) => ({ ...row, groups }));
}

/** The columns by which rows of a log or list can be chosen. */
function rowColumnsOf({ sources: [source] }: Proposal): readonly ColumnChoice[] {
  return source !== undefined && 'stateColumn' in source ? columnsOfLog(source) : [];
}

function declaredAs({ hint, faults, understood }: Declared): RowKind {
  return { kind: 'declared', row: hint.row, faults, understood };
}

function declaredColumnsOf({ choices }: Declared): Columns {
  const { columns, headerRows } = choices;
  return { columns, unitColumns: columns, headerRows, targetColumn: null, resultColumn: null };
}

/** A row that cannot be obeyed yet, or says that a tab is not used. */
function failedRow(declared: Declared): IndicatorRow {
  const { key, tab } = declared.hint;
  return { ...BLANK_ROW, key, tab, as: declaredAs(declared), ...declaredColumnsOf(declared) };
}

function answerFor({ key, target }: Proposal, answers: ReadonlyMap<string, number | null>): number | null {
  return hasTarget(target) ? null : (answers.get(key) ?? null);
}

/** A table that waits for its result column to be chosen. */
function openRow(
  { key, table, columns }: OpenTable,
  {
    left,
    grids,
    problems,
  }: {
    readonly left: SetAsideReason | undefined;
    readonly grids: ReadonlyMap<string, Grid>;
    readonly problems: readonly TableProblem[];
  },
): IndicatorRow {
  const calculations = asLeft(left, WAYS_OF_TABLES);
  return {
    ...BLANK_ROW,
    as: { kind: 'source', reason: left === undefined ? reasonOf(table, problems) : '' },
    tab: table.tab,
    key,
    name: table.title,
    measure: null,
    calculations,
    calculation: calculations[0],
    target: null,
    direction: directionByName(table.title),
    columns: columns.map(({ column, texts }) => columnChoice(column, texts.join(BETWEEN_BANDS))),
    ...placeOf(table, grids.get(table.tab) ?? []),
    targetColumn: null,
    resultColumn: null,
  };
}

/** What is unclear about a table that waits for its result. */
function reasonOf({ tab, header }: Table, problems: readonly TableProblem[]): string {
  const own = problems.find(
    ({ place }) => place.tab === tab && header.first <= place.row && place.row <= header.last,
  );
  return own === undefined ? '' : problemWords(own);
}

/** The same ways for a source that is not used, or gives others their targets, until staff choose one of the others. */
function asLeft(left: SetAsideReason | undefined, calculations: Calculations): Calculations {
  if (left === undefined) return calculations;
  const others = calculations.filter((way) => way !== 'unused');
  return [left.kind === 'assigns' ? 'assigns' : 'unused', ...others];
}

type Columns = Pick<IndicatorRow, 'columns' | 'unitColumns' | 'headerRows' | 'targetColumn' | 'resultColumn'>;

/** What can be chosen as the unit column of a table, and the row that heads it. */
function placeOf(
  { header, unitColumn }: Pick<Table, 'header' | 'unitColumn'>,
  grid: Grid,
): Pick<Columns, 'unitColumns' | 'headerRows'> {
  return {
    unitColumns: choicesOf(grid, declaredHeader(grid, header.first, unitColumn)),
    headerRows: [rowLabel(grid, header.first)],
  };
}

/** Columns can be chosen where one table gives the figures. */
function columnsOf(
  { single }: Proposal,
  { tables, grid }: { readonly tables: readonly Table[]; readonly grid: Grid },
): Columns {
  const none = { columns: [], unitColumns: [], headerRows: [], targetColumn: null, resultColumn: null };
  if (single === null) return none;
  const { table, columns } = single;
  const isOfRows = columns.target.kind === 'column' && columns.target.shift !== undefined;
  if (isOfRows) return none;
  return {
    columns: figureColumns(table, { grid, end: endOf(table, tables) }),
    ...placeOf(table, grid),
    targetColumn: judgedColumn(columns.target),
    resultColumn: columns.addedColumns === undefined ? columns.resultColumn : null,
  };
}

/** The target column that counts where it is filled, so that staff can choose the other. */
function judgedColumn(target: TargetSource): number | null {
  if (target.kind === 'column' && target.added) return null;
  return adjustedColumnsOf(target)[0] ?? targetColumnOf(target);
}

/** The column before which a table ends: where another one begins beside it, or nowhere. */
function endOf(table: Table, tables: readonly Table[]): number {
  const starts = tables
    .filter(({ tab, unitColumn }) => tab === table.tab && unitColumn > table.unitColumn)
    .map(({ ordinalColumn, unitColumn }) => ordinalColumn ?? unitColumn);
  return Math.min(...starts, Number.POSITIVE_INFINITY);
}

/** The columns of a table that hold figures other than its rates, with what heads them. */
function figureColumns(
  table: Table,
  { grid, end }: { readonly grid: Grid; readonly end: number },
): readonly ColumnChoice[] {
  const { header, unitColumn, ordinalColumn, rows, indicators } = table;
  const rates = new Set(indicators.map(({ rateColumn }) => rateColumn));
  for (let row = header.first; row <= header.last; row += 1) {
    const found = readHeader(grid, row, [unitColumn]);
    if (found === null) continue;
    return found.columns
      .filter(
        ({ column }) => column > unitColumn && column < end && column !== ordinalColumn && !rates.has(column),
      )
      .filter(({ column }) => columnContent(grid, rows, column) === 'figures')
      .map(({ column, path }) => columnChoice(column, path.map(({ text }) => text).join(BETWEEN_BANDS)));
  }
  return [];
}
