import type { Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { isErrorText } from '../text/guard';
import { areaA1, columnLetters, quoteTab } from '../workbook/a1';
import type { Area, Cell, Workbook } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';

/** Where copies of the sources begin in the record tab: its column C, row 1. */
export const FIRST_COPY_COLUMN = 2;

/** What a copy shows for an error cell, so that a live line can compare it. */
const ERROR_COPY = '#';

/** One column of a source as it stood when the page was made. */
export interface SourceColumn {
  readonly area: Area;
  readonly values: readonly Cell[];
  /** The column of the record tab, counted from 0, that holds the copy from its first row on. */
  readonly copyColumn: number;
}

/** A table the pages were made from, with a copy of every cell that decided a figure. */
export interface Source {
  readonly table: Table;
  /** How the table is called in lines and messages: its tab, with its title when the tab holds several. */
  readonly label: string;
  readonly columns: readonly SourceColumn[];
  /** How many cells of the unit column hold anything: one more or less means a row came or went. */
  readonly names: number;
}

/** The name of each table for people: the tab's, followed by the title where a tab holds several tables. */
export function tableLabel(survey: Survey, table: Table): string {
  const shared = survey.tables.filter(({ tab }) => tab === table.tab).length > 1;
  return shared ? `${table.tab} (${table.title})` : table.tab;
}

/** The areas whose cells decide the table's figures: names, targets, results, and the line of a constant target. */
function decidingAreas(table: Table): Area[] {
  const first = table.rows[0]?.row;
  const last = table.rows[table.rows.length - 1]?.row;
  if (first === undefined || last === undefined) return [];
  const columns = new Set([table.unitColumn]);
  const areas: Area[] = [];
  for (const { target, resultColumn } of table.indicators) {
    if (target.kind === 'column') columns.add(target.column);
    if (target.kind === 'constant' && target.line) {
      areas.push({ row: target.line.row, column: target.line.column, rows: 1, columns: 1 });
    }
    columns.add(resultColumn);
  }
  const body = [...columns].sort((a, b) => a - b);
  return [...body.map((column) => ({ row: first, column, rows: last - first + 1, columns: 1 })), ...areas];
}

/** Copies of all sources, laid out side by side in the record tab. */
export function copySources(survey: Survey, workbook: Workbook): Source[] {
  const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
  let copyColumn = FIRST_COPY_COLUMN;
  return survey.tables.map((table): Source => {
    const grid = grids.get(table.tab) ?? [];
    const columns = decidingAreas(table).map((area): SourceColumn => {
      const values = Array.from({ length: area.rows }, (_, row) => cellAt(grid, area.row + row, area.column));
      return { area, values, copyColumn: copyColumn++ };
    });
    const names = grid.filter((row) => (row[table.unitColumn] ?? '') !== '');
    return { table, label: tableLabel(survey, table), columns, names: names.length };
  });
}

/** What the copy of a cell holds. */
export function copyOf(cell: Cell): Cell {
  return typeof cell === 'string' && isErrorText(cell) ? ERROR_COPY : cell;
}

/** A text as a formula writes it. */
function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** How many cells of a column differ from their copies: days and percents as the numbers they are, text whatever its case. */
function differences(source: Source, column: SourceColumn, recordTab: string): string {
  const { area } = column;
  const original = `${quoteTab(source.table.tab)}!${areaA1(area)}`;
  const copied = { row: 0, column: column.copyColumn, rows: area.rows, columns: 1 };
  const copy = `${quoteTab(recordTab)}!${areaA1(copied)}`;
  const hasErrors = column.values.some((value) => typeof value === 'string' && isErrorText(value));
  const compared = hasErrors ? `IFERROR(${original};"${ERROR_COPY}")` : original;
  return `SUMPRODUCT(1*(${compared}<>${copy}))`;
}

/** How many cells of the unit column hold anything, errors too. No wildcards: not every spreadsheet lets them match a line break. */
function filledCells({ table }: Source): string {
  const letters = columnLetters(table.unitColumn);
  const column = `${quoteTab(table.tab)}!${letters}:${letters}`;
  return `SUMPRODUCT(1*(IFERROR(LEN(${column});1)>0))`;
}

/**
 * The live line of a source: says whether every deciding cell still holds what the page was made from, and
 * whether rows came or went. A formula, so that it answers without a command being run.
 */
export function liveLine(source: Source, recordTab: string): string {
  const names = `${filledCells(source)}-${source.names}`;
  const changes = source.columns.map((column) => differences(source, column, recordTab));
  const total = [...changes, `ABS(${names})`].join('+');
  const same = literal(`${source.label}: Khớp với biểu gốc`);
  const changed = literal(`${source.label}: Biểu gốc đã thay đổi, chọn Chỉ tiêu ▸ Tạo bảng tổng hợp`);
  return `=IF(IFERROR(${total};1)=0;${same};${changed})`;
}
