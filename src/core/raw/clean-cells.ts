import type { Log } from '../log/log';
import type { SourceIndicator } from '../survey/indicator';
import { rawTables, type Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { cellAt } from '../workbook/workbook';
import type { CellChange, ChangePlan, ChangeReason } from './change';
import { type ColumnKind, clearNumber, figureKind, otherKind } from './clear-number';
import { commonFormat } from './number-format';
import { readRateStyle } from './rate-style';
import { formatAt, type RawTab, writableCells } from './raw-tab';
import { tableColumns } from './table-columns';
import { tidyText } from './tidy-text';
import { numberFormat } from './typed-format';

/**
 * What `Chuẩn hóa số liệu…` would change in the rows of recognised tables and forms: text that is one clear number becomes that
 * number (`1.380` → 1380; `1.5` stays), names and other text lose superfluous blanks and get one Unicode form, cells of
 * nothing but blanks become blank. Of logs only what is counted: names of units and amounts. The TT column, headers, formulas
 * and lines around tables are left alone.
 */
export function planCleaning(survey: Survey, tabs: ReadonlyMap<string, RawTab>): ChangePlan {
  const changes = rawTables(survey).flatMap((table) => {
    const tab = tabs.get(table.tab);
    return tab ? cleanTable(table, tab, survey) : [];
  });
  const inLogs = survey.logs.flatMap((log) => {
    const tab = tabs.get(log.tab);
    return tab ? cleanLog(log, tab) : [];
  });
  return { changes: [...changes, ...inLogs], leftAlone: [] };
}

/** Rows to be tidied, and the column that names them. */
interface CleanedRows {
  readonly tab: RawTab;
  readonly unitColumn: number;
  readonly rows: readonly number[];
  readonly isWritable: ReturnType<typeof writableCells>;
}

function cleanLog({ unitColumn, indicators, rows }: Log, tab: RawTab): CellChange[] {
  const cleaned = { tab, unitColumn, rows: rows.map(({ row }) => row), isWritable: writableCells(tab) };
  const amounts = indicators.flatMap(({ amountColumn, measure, money }) =>
    amountColumn === null
      ? []
      : [{ column: amountColumn, kind: { kind: 'figures', measure, money } as const }],
  );
  const names = { column: unitColumn, kind: { kind: 'text' } as const };
  return [names, ...amounts].flatMap(({ column, kind }) =>
    cleanColumn(column, kind, { ...cleaned, shown: commonFormat(tab, numbersIn(tab, cleaned.rows, column)) }),
  );
}

function cleanTable(table: Table, tab: RawTab, survey: Survey): CellChange[] {
  const isWritable = writableCells(tab);
  const indicators = survey.sources.filter((indicator) => indicator.table === table);
  const columns = tableColumns(table, tab, rawTables(survey)).filter(
    (column) => column !== table.ordinalColumn,
  );
  return columns.flatMap((column) => {
    const kind = columnKind(column, { table, tab, indicators });
    const shown = commonFormat(tab, numberCells(table, tab, column));
    const rows = table.rows.map(({ row }) => row);
    return cleanColumn(column, kind, { tab, unitColumn: table.unitColumn, rows, isWritable, shown });
  });
}

/** The changes of one column; `shown`: the number format that most of its numbers have. */
function cleanColumn(
  column: number,
  kind: ColumnKind,
  { tab, unitColumn, rows, isWritable, shown }: CleanedRows & { readonly shown: string },
): CellChange[] {
  return rows.flatMap((row): CellChange[] => {
    const before = cellAt(tab.values, row, column);
    if (typeof before !== 'string' || before === '' || !isWritable(row, column)) return [];
    const decided = decide(before, column === unitColumn ? 'name' : kind);
    if (decided === null) return [];
    const own = formatAt(tab, row, column);
    const isPoints = kind.kind === 'rates' && kind.scale === 'points';
    const typed = isPoints ? before.replace('%', '') : before;
    const value = decided.after;
    const after = typeof value === 'number' ? numberFormat(own, shown, { text: typed, value }) : own;
    const name = tidyText(String(cellAt(tab.values, row, unitColumn)));
    return [
      {
        place: { tab: tab.name, row, column },
        before,
        ...decided,
        format: { before: own, after },
        witness: { column: unitColumn, name },
      },
    ];
  });
}

function columnKind(
  column: number,
  {
    table,
    tab,
    indicators,
  }: { readonly table: Table; readonly tab: RawTab; readonly indicators: readonly SourceIndicator[] },
): ColumnKind {
  const figures = figureKind(column, indicators);
  if (figures !== null) return figures;
  const rating = indicators.find(({ columns }) => columns.rateColumn === column);
  if (rating) {
    const rated = rating.measures.flatMap(({ rows, assessment }) => {
      const [row] = rows;
      return row === undefined || !assessment.rate ? [] : [{ row, ...assessment.rate }];
    });
    return { kind: 'rates', scale: readRateStyle(tab, column, rated).scale };
  }
  if (column <= table.unitColumn) return { kind: 'text' };
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  return otherKind(units.map(({ row }) => cellAt(tab.values, row, column)));
}

function numberCells({ rows }: Table, tab: RawTab, column: number): { row: number; column: number }[] {
  const units = rows.filter(({ kind }) => kind === 'unit');
  return numbersIn(
    tab,
    units.map(({ row }) => row),
    column,
  );
}

function numbersIn(tab: RawTab, rows: readonly number[], column: number): { row: number; column: number }[] {
  return rows.flatMap((row) =>
    typeof cellAt(tab.values, row, column) === 'number' ? [{ row, column }] : [],
  );
}

interface Decided {
  readonly after: string | number;
  readonly reason: ChangeReason;
}

function decide(before: string, column: ColumnKind | 'name'): Decided | null {
  const tidy = tidyText(before);
  if (tidy === '') return { after: '', reason: 'blank' };
  const value = column === 'name' ? null : clearNumber(tidy, column);
  if (value !== null) return { after: value, reason: 'number' };
  if (tidy === before) return null;
  return { after: tidy, reason: column === 'name' ? 'name' : 'text' };
}
