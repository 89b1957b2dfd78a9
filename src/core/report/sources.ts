import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { type Form, resultColumnOf, targetRowOf } from '../form/form';
import type { Log } from '../log/log';
import type { Register } from '../register/register';
import { sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { madeFromColumns } from '../table/percent-bases';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { shiftOf, targetColumnsOf } from '../target/indicator-target';
import { formulaText } from '../text/formula-text';
import { isErrorText } from '../text/guard';
import { hashText } from '../text/hash';
import { areaA1, columnLetters, quoteTab } from '../workbook/a1';
import type { Area, Cell, Position, Workbook } from '../workbook/workbook';
import { cellAt, gridsOf } from '../workbook/workbook';
import {
  type Fingerprint,
  fingerprintDifferences,
  fingerprintOf,
  isDay,
  MOST_COPIED_ROWS,
} from './fingerprint';

/**
 * Where the record tab says which copies it holds, in row 1, and below of each source whether it is as it was read: its column C. The
 * copies follow, from row 1 on.
 */
export const FIRST_COPY_COLUMN = 2;

/** What a copy shows for an error cell, so that a live line can compare it. */
const ERROR_COPY = '#';

/** One column of a source as it stood when the page was made. */
export interface SourceColumn {
  readonly tab: string;
  readonly area: Area;
  /** What the record tab keeps of it: its cells, or the figures of its fingerprint. */
  readonly values: readonly Cell[];
  /** Null for a column that is copied cell by cell. */
  readonly fingerprint: Fingerprint | null;
  /** The column of the record tab, counted from 0, that holds `values` from its first row on. */
  readonly copyColumn: number;
}

/** A column of names, and how many of its cells hold anything: one more or less means a row came or went. */
interface NameColumn {
  readonly tab: string;
  readonly column: number;
  readonly filled: number;
}

/** What one or several indicators were made from, with a copy of every cell that decided a figure, or the fingerprint of long columns. */
export interface Source {
  /** How it is called in lines and messages: its tab, with its title when the tab holds several tables. */
  readonly label: string;
  readonly columns: readonly SourceColumn[];
  readonly names: readonly NameColumn[];
}

/** What stands under one header is one sheet to people, though each of its indicators may be a table of its own rows. */
export function sheetOf({ tab, header, unitColumn }: Pick<Table, 'tab' | 'header' | 'unitColumn'>): string {
  return JSON.stringify([tab, header.first, unitColumn]);
}

/** The name of each table for people: the tab's, followed by the title where a tab holds several tables. */
export function tableLabel(survey: Survey, table: Table): string {
  return labelInTab(survey, table);
}

/** The tab's name; of several sources in it the title behind it, or the indicators' own words where they all have one title. */
function labelInTab(
  { tables, logs }: Pick<Survey, 'tables' | 'logs'>,
  { tab, title, indicators }: Pick<Table | Log, 'tab' | 'title' | 'indicators'>,
): string {
  const shared = [...tables, ...logs].filter((other) => other.tab === tab);
  if (shared.length < 2) return tab;
  const isTold = shared.some((other) => other.title !== title);
  const words = indicators.map(({ label }) => label).filter((label) => label !== '' && label !== tab);
  return `${tab} (${isTold || words.length === 0 ? title : words.join(', ')})`;
}

/** The same for all tables under one header: the tab's name, with the title only where the tab holds other tables too. */
export function sheetLabel(survey: Survey, table: Table): string {
  const others = survey.tables.filter(({ tab }) => tab === table.tab);
  return others.length > 1 && others.every((other) => sheetOf(other) === sheetOf(table))
    ? table.tab
    : tableLabel(survey, table);
}

/** How many tabs a label names one by one. */
const MOST_TABS = 3;

/** Names of tabs: "T1, T2", and of many the first and the last: "T1 … T12 (12 trang tính)". */
function tabsLabel(tabs: readonly string[]): string {
  const { names, count } = tabSpan(tabs);
  return count === null ? names : `${names} (${count})`;
}

/** The same in two: "T1 … T12" and "12 trang tính", which is null where all are named. */
export function tabSpan(tabs: readonly string[]): { readonly names: string; readonly count: string | null } {
  const own = [...new Set(tabs)];
  if (own.length <= MOST_TABS) return { names: own.join(', '), count: null };
  return { names: `${own[0]} … ${own[own.length - 1]}`, count: `${own.length} trang tính` };
}

/** Areas of one tab that decide figures, and the column whose cells name its rows. */
interface Deciding {
  readonly tab: string;
  readonly areas: readonly Area[];
  readonly nameColumn: number;
}

/** The areas whose cells decide the table's figures: names, targets, results, and the line of a constant target. */
function decidingInTable(table: Table, indicators: readonly TableIndicator[]): Deciding {
  const columns = [table.unitColumn];
  const lines: Area[] = [];
  for (const { target, ...indicator } of indicators) {
    columns.push(...targetColumnsOf(target));
    if (target.kind === 'column' && target.adjusted) columns.push(...target.adjusted.columns);
    if (target.kind === 'constant' && target.line) lines.push(cellArea(target.line));
    columns.push(...resultColumnsOf(indicator), ...madeFromColumns(indicator));
  }
  const shifts = indicators.map(({ target }) => shiftOf(target));
  const rows = table.rows
    .flatMap(({ row, nameRow = row }) => [
      nameRow,
      ...(table.partRows?.get(row) ?? [row]),
      ...shifts.map((shift) => row + shift),
    ])
    .sort((a, b) => a - b);
  return { tab: table.tab, areas: [...bodyAreas(rows, columns), ...lines], nameColumn: table.unitColumn };
}

function cellArea({ row, column }: Position): Area {
  return { row, column, rows: 1, columns: 1 };
}

function bodyAreas(rows: readonly number[], columns: readonly number[]): readonly Area[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return [];
  const body = [...new Set(columns)].sort((a, b) => a - b);
  return body.map((column) => ({ row: first, column, rows: last - first + 1, columns: 1 }));
}

/** The cells that decide a form's figures: the indicators' names, targets and results, and whose form it is. */
function decidingInForm(form: Form): Deciding {
  const { tab, unit, nameColumn, targetColumn, rows } = form;
  const areas = bodyAreas(
    rows.flatMap((row) => [row.row, targetRowOf(row)]).sort((a, b) => a - b),
    [
      nameColumn,
      targetColumn,
      ...(form.adjusted?.columns ?? []),
      ...rows.flatMap((row) => [resultColumnOf(form, row), ...madeFromColumns(row)]),
    ],
  );
  return { tab, areas: [...areas, ...(unit.place ? [cellArea(unit.place)] : [])], nameColumn };
}

/** The cells that decide a log's figures: units, dates and amounts, and the lines of constant targets. */
function decidingInLog({ tab, unitColumn, dateColumn, indicators, rows, list }: Log): Deciding {
  const amounts = indicators.flatMap(({ amountColumn }) => amountColumn ?? []);
  const ofList = list === undefined ? [] : [list.result, ...(list.due === null ? [] : [list.due])];
  const columns = [unitColumn, ...(dateColumn === null ? [] : [dateColumn]), ...amounts, ...ofList];
  const lines = indicators.flatMap(({ target }) =>
    target.kind === 'constant' && target.line ? [cellArea(target.line)] : [],
  );
  const areas = bodyAreas(
    rows.flatMap(({ row, unitRow }) => [unitRow, row]),
    columns,
  );
  return { tab, areas: [...areas, ...lines], nameColumn: unitColumn };
}

/** One line of the page: what its figures were made from. */
interface Together {
  readonly label: string;
  readonly parts: readonly Deciding[];
}

/** What the pages were made from: each table by itself, those of one series together, then all forms, then each log. */
function decidingSources(survey: Survey): readonly Together[] {
  const { forms, logs } = survey;
  const ofForms = { label: tabsLabel(forms.map(({ tab }) => tab)), parts: forms.map(decidingInForm) };
  return [
    ...decidingTables(survey),
    ...(forms.length > 0 ? [ofForms] : []),
    ...logs.map((log) => ({ label: logLabel(survey, log), parts: [decidingInLog(log)] })),
    ...survey.assigning.map(({ table, columns }) => {
      return { label: table.tab, parts: [decidingInAssignment(table, columns)] };
    }),
    ...survey.registers.flatMap((register) => {
      const { tab, rows } = register;
      return rows.length === 0 ? [] : [{ label: tab, parts: [decidingInRegister(register)] }];
    }),
  ];
}

/** The cells of a table of targets alone that decide figures: its units and the columns that count. */
function decidingInAssignment({ tab, unitColumn, rows }: Table, columns: readonly number[]): Deciding {
  const own = rows.map(({ row }) => row);
  return { tab, areas: bodyAreas(own, [unitColumn, ...columns]), nameColumn: unitColumn };
}

/** The cells of a register that decide targets: who, what, how much, since when, and whether it was agreed. */
function decidingInRegister({ tab, columns, rows }: Register): Deciding {
  const { indicator, unit, target, from, conclusion } = columns;
  const own = rows.flatMap(({ target: { places } }) => places.map(({ row }) => row));
  const deciding = [indicator, unit, target, from, conclusion].flatMap((column) => column ?? []);
  return { tab, areas: bodyAreas(own, deciding), nameColumn: unit };
}

/** The name of a log for people: its tab's, with its title where other sources stand in the tab. */
export function logLabel(survey: Pick<Survey, 'tables' | 'logs'>, log: Log): string {
  return labelInTab(survey, log);
}

function decidingTables(survey: Survey): readonly Together[] {
  const sourcesIn = groupBy(survey.sources, ({ table }) => table);
  const columnsOf = (table: Table) => (sourcesIn.get(table) ?? []).map(({ columns }) => columns);
  return tablesTogether(survey).map((tables) => {
    const [first] = tables;
    const isOne = new Set(tables.map(sheetOf)).size === 1;
    return {
      label:
        first !== undefined && isOne ? sheetLabel(survey, first) : tabsLabel(tables.map(({ tab }) => tab)),
      parts: tables.map((table) => decidingInTable(table, columnsOf(table))),
    };
  });
}

/** The tables of a survey, those that stand under one header or share an indicator over time in one list. */
export function tablesTogether({ tables, indicators }: Survey): readonly (readonly Table[])[] {
  const sheets = groupBy(tables, sheetOf);
  const together = new Map(tables.map((table) => [table, new Set(sheets.get(sheetOf(table)) ?? [table])]));
  for (const { origin } of indicators) {
    const united = new Set(sourcesOf(origin).flatMap(({ table }) => [...(together.get(table) ?? [])]));
    for (const table of united) together.set(table, united);
  }
  return [...new Set(together.values())].map((united) => tables.filter((table) => united.has(table)));
}

/** Copies of all sources, laid out side by side in the record tab; of columns beyond {@link MOST_COPIED_ROWS} rows a fingerprint. */
export function copySources(survey: Survey, workbook: Workbook): readonly Source[] {
  const grids = gridsOf(workbook);
  let copyColumn = FIRST_COPY_COLUMN + 1;
  return decidingSources(survey).map(({ label, parts }): Source => {
    const columns = parts.flatMap(({ tab, areas }) => {
      const grid = grids.get(tab) ?? [];
      return areas.map((area): SourceColumn => {
        const cells = Array.from({ length: area.rows }, (_, row) =>
          cellAt(grid, area.row + row, area.column),
        );
        const fingerprint = area.rows > MOST_COPIED_ROWS ? fingerprintOf(cells) : null;
        return { tab, area, values: fingerprint?.kept ?? cells, fingerprint, copyColumn: copyColumn++ };
      });
    });
    const names = parts.map(({ tab, nameColumn }): NameColumn => {
      const filled = (grids.get(tab) ?? []).filter((row) => (row[nameColumn] ?? '') !== '').length;
      return { tab, column: nameColumn, filled };
    });
    return { label, columns, names };
  });
}

/** What the copy of a cell holds. */
export function copyOf(cell: Cell): Cell {
  return typeof cell === 'string' && isErrorText(cell) ? ERROR_COPY : cell;
}

/** A text as a formula writes it. */
/**
 * How many cells of a column differ from their copies, or figures from those kept: days and percents as the numbers they are, text whatever its case.
 * A day that has an hour, as forms write it, was read and copied without.
 */
function differences(column: SourceColumn): string {
  const { tab, area, fingerprint } = column;
  if (fingerprint) return fingerprintDifferences(fingerprint, column);
  const original = `${quoteTab(tab)}!${areaA1(area)}`;
  const copied = { row: 0, column: column.copyColumn, rows: area.rows, columns: 1 };
  const copy = areaA1(copied);
  const hasErrors = column.values.some((value) => typeof value === 'string' && isErrorText(value));
  const compared = hasErrors ? `IFERROR(${original};"${ERROR_COPY}")` : original;
  if (!column.values.some(isDay)) return `SUMPRODUCT(1*(${compared}<>${copy}))`;
  const isSameDay = `IFERROR(ISNUMBER(${original})*(INT(${original})=${copy});0)`;
  return `SUMPRODUCT((${compared}<>${copy})*(1-${isSameDay}))`;
}

/** How many cells of a column of names hold anything, errors too. No wildcards: not every spreadsheet lets them match a line break. */
function filledCells({ tab, column }: NameColumn): string {
  const letters = columnLetters(column);
  const cells = `${quoteTab(tab)}!${letters}:${letters}`;
  return `SUMPRODUCT(1*(IFERROR(LEN(${cells});1)>0))`;
}

/**
 * What the record tab says of a source: blank while every deciding cell holds what the page was made from and no row came or
 * went, else the source's name. A formula, so that it answers without a command being run; it stands beside the copies and
 * names no tab for them: where that tab is deleted it goes with them.
 */
export function changedName(source: Source): string {
  const names = source.names.map((column) => `ABS(${filledCells(column)}-${column.filled})`);
  const changes = source.columns.map((column) => differences(column));
  const total = [...changes, ...names].join('+');
  return `=IF(IFERROR(${total};1)=0;"";${formulaText(source.label)})`;
}

const RUN_AGAIN = 'Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp';

/** Stamps by the list they are of: every page of a run asks for that of the same one, over all cells that are copied. */
const STAMPS = lazy(() => new WeakMap<readonly Source[], string>());

/** Tells the copies of some sources from those of any other run that read something else. Nobody may change the list afterwards. */
export function copiesStamp(sources: readonly Source[]): string {
  const stamp = STAMPS().get(sources) ?? stampOf(sources);
  STAMPS().set(sources, stamp);
  return stamp;
}

function stampOf(sources: readonly Source[]): string {
  const copied = sources.map(({ label, columns, names }) => [
    label,
    columns.map(({ tab, area, values }) => [tab, area, values.map(copyOf)]),
    names,
  ]);
  return `bản ${hashText(JSON.stringify(copied))}`;
}

/**
 * The first line of a page made from some sources (rule 7): blank while all are as they were read, else it names those that changed. A
 * page of whose run the record tab no longer holds the copies has other figures than they have. `again`: what makes the page anew.
 */
export function liveLine(
  { count, stamp }: { readonly count: number; readonly stamp: string },
  recordTab: string,
  again = RUN_AGAIN,
): string {
  const at = (area: Pick<Area, 'row' | 'rows'>) =>
    `${quoteTab(recordTab)}!${areaA1({ ...area, column: FIRST_COPY_COLUMN, columns: 1 })}`;
  const names = at({ row: 1, rows: Math.max(1, count) });
  const renewed = formulaText(`Biểu gốc đã thay đổi từ khi lập trang này. ${again}`);
  const changed = `${formulaText('Biểu gốc đã thay đổi: ')}&TEXTJOIN(${formulaText(', ')};TRUE;${names})&${formulaText(`. ${again}`)}`;
  const unknown = formulaText(`Chưa đối chiếu được với biểu gốc. ${again}`);
  const isOld = `${at({ row: 0, rows: 1 })}<>${formulaText(stamp)}`;
  return `=IFERROR(IF(${isOld};${renewed};IF(SUMPRODUCT(1*(LEN(${names})>0))=0;"";${changed}));${unknown})`;
}

/** The same for a page that was made from these sources. */
export function liveLineOf(sources: readonly Source[], recordTab: string, again = RUN_AGAIN): string {
  return liveLine({ count: sources.length, stamp: copiesStamp(sources) }, recordTab, again);
}
