import type { SourceIndicator } from '../survey/indicator';
import { rawTables, type Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { cellAt } from '../workbook/workbook';
import type { CellChange, ChangePlan, ChangeReason } from './change';
import { type ColumnKind, clearNumber } from './clear-number';
import { commonFormat } from './number-format';
import { readRateStyle } from './rate-style';
import { formatAt, type RawTab, writableCells } from './raw-tab';
import { tableColumns } from './table-columns';
import { tidyText } from './tidy-text';
import { numberFormat } from './typed-format';

/**
 * What `Chuẩn hóa số liệu…` would change in the rows of recognised tables and forms: text that is one clear number becomes that
 * number (`1.380` → 1380; `1.5` stays), names and other text lose superfluous blanks and get one Unicode form, cells of
 * nothing but blanks become blank. The TT column, headers, formulas and lines around tables are left alone.
 */
export function planCleaning(survey: Survey, tabs: ReadonlyMap<string, RawTab>): ChangePlan {
  const changes = rawTables(survey).flatMap((table) => {
    const tab = tabs.get(table.tab);
    return tab ? cleanTable(table, tab, survey) : [];
  });
  return { changes, leftAlone: [] };
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
    return table.rows.flatMap(({ row }): CellChange[] => {
      const before = cellAt(tab.values, row, column);
      if (typeof before !== 'string' || before === '' || !isWritable(row, column)) return [];
      const decided = decide(before, column === table.unitColumn ? 'name' : kind);
      if (decided === null) return [];
      const own = formatAt(tab, row, column);
      const isPoints = kind.kind === 'rates' && kind.scale === 'points';
      const typed = isPoints ? before.replace('%', '') : before;
      const value = decided.after;
      const after = typeof value === 'number' ? numberFormat(own, shown, { text: typed, value }) : own;
      const name = tidyText(String(cellAt(tab.values, row, table.unitColumn)));
      return [
        {
          place: { tab: tab.name, row, column },
          before,
          ...decided,
          format: { before: own, after },
          witness: { column: table.unitColumn, name },
        },
      ];
    });
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
  for (const indicator of indicators) {
    const { target, resultColumn, rateColumn, shortfallColumn } = indicator.columns;
    const figures = [resultColumn, shortfallColumn, target.kind === 'column' ? target.column : null];
    if (figures.includes(column)) return { kind: 'figures', indicator };
    if (rateColumn === column) {
      const rated = indicator.measures.flatMap(({ rows, assessment }) => {
        const [row] = rows;
        return row === undefined || !assessment.rate ? [] : [{ row, ...assessment.rate }];
      });
      return { kind: 'rates', scale: readRateStyle(tab, column, rated).scale };
    }
  }
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const filled = units.filter(({ row }) => tidyText(String(cellAt(tab.values, row, column))) !== '');
  const isNumbers = numberCells(table, tab, column).length * 2 > filled.length;
  return { kind: isNumbers && column > table.unitColumn ? 'numbers' : 'text' };
}

function numberCells(table: Table, tab: RawTab, column: number): { row: number; column: number }[] {
  return table.rows.flatMap(({ kind, row }) =>
    kind === 'unit' && typeof cellAt(tab.values, row, column) === 'number' ? [{ row, column }] : [],
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
