import { columnChoice } from '../settings/column-choice';
import type { ColumnChoice, IndicatorRow } from '../settings/row';
import { directionByName } from '../tab/direction';
import { columnContent } from '../tab/figures';
import { readHeader } from '../tab/header';
import type { OpenTable, Table } from '../table/table';
import { commonTarget, hasTarget, type TargetSource, targetColumnOf } from '../target/target-source';
import type { Grid } from '../workbook/workbook';
import type { Calculations, Proposal } from './proposal';
import type { Proposed } from './propose';
import { proposalNames } from './survey';

/** Between the bands of a header in a label: "Thành lập CĐCS – KH giao". */
const BETWEEN_BANDS = ' – ';

/**
 * The sources of a workbook as recognised, in the order of the summary: a row each for `Danh mục chỉ tiêu`, where a key
 * stands once. A target that staff gave when asked stands there as if it had been found.
 */
export function indicatorRows(
  { workbook, recognised, proposals, setAside, units }: Proposed,
  answers: ReadonlyMap<string, number | null>,
): readonly IndicatorRow[] {
  const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
  const names = proposalNames(proposals);
  const rows = proposals.map((proposal, index): IndicatorRow => {
    const { key, label, tab, measure, target, direction } = proposal;
    const own = proposal.calculations(units);
    const calculations = setAside.has(key) ? unusedFirst(own) : own;
    return {
      key,
      name: names[index] ?? label,
      measure,
      calculations,
      calculation: calculations[0],
      target: commonTarget(target) ?? answerFor(proposal, answers),
      direction,
      ...columnsOf(proposal, { tables: recognised.tables, grid: grids.get(tab) ?? [] }),
    };
  });
  const known = new Set<string>();
  return [...rows, ...recognised.open.map((one) => openRow(one, setAside.has(one.key)))].filter(({ key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function answerFor({ key, target }: Proposal, answers: ReadonlyMap<string, number | null>): number | null {
  return hasTarget(target) ? null : (answers.get(key) ?? null);
}

/** A table that waits for its result column to be chosen. */
function openRow({ key, table, columns }: OpenTable, isSetAside: boolean): IndicatorRow {
  const own: Calculations = ['asTyped', 'addRows', 'unused'];
  const calculations = isSetAside ? unusedFirst(own) : own;
  return {
    key,
    name: table.title,
    measure: null,
    calculations,
    calculation: calculations[0],
    target: null,
    direction: directionByName(table.title),
    columns: columns.map(({ column, texts }) => columnChoice(column, texts.join(BETWEEN_BANDS))),
    targetColumn: null,
    resultColumn: null,
  };
}

/** The same ways for a source that is not used until staff choose one of the others. */
function unusedFirst(calculations: Calculations): Calculations {
  return ['unused', ...calculations.filter((way) => way !== 'unused')];
}

type Columns = Pick<IndicatorRow, 'columns' | 'targetColumn' | 'resultColumn'>;

/** Columns can be chosen where one table gives the figures. */
function columnsOf(
  { single }: Proposal,
  { tables, grid }: { readonly tables: readonly Table[]; readonly grid: Grid },
): Columns {
  if (single === null) return { columns: [], targetColumn: null, resultColumn: null };
  const { table, columns } = single;
  const isOfRows = columns.target.kind === 'column' && columns.target.shift !== undefined;
  if (isOfRows) return { columns: [], targetColumn: null, resultColumn: null };
  return {
    columns: figureColumns(table, { grid, end: endOf(table, tables) }),
    targetColumn: judgedColumn(columns.target),
    resultColumn: columns.addedColumns === undefined ? columns.resultColumn : null,
  };
}

/** The target column that counts where it is filled, so that staff can choose the other. */
function judgedColumn(target: TargetSource): number | null {
  if (target.kind === 'column' && target.added) return null;
  const adjusted = target.kind === 'column' && target.adjusted?.counts ? target.adjusted.column : null;
  return adjusted ?? targetColumnOf(target);
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
