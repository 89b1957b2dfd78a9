import { parseNumber, parsePercent } from '../number/parse';
import type { Indicator, Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { cellAt } from '../workbook/workbook';
import type { CellChange, ChangePlan, ChangeReason } from './change';
import { commonFormat, isAutomaticFormat, isPercentFormat, isTextFormat } from './number-format';
import { type RateStyle, readRateStyle } from './rate-style';
import { formatAt, type RawTab, writableCells } from './raw-tab';
import { tableColumns } from './table-columns';
import { tidyText } from './tidy-text';

/** What stands in a column of a table, as far as text in it can be a number. */
type ColumnKind =
  | { readonly kind: 'figures'; readonly indicator: Indicator }
  | { readonly kind: 'rates'; readonly scale: RateStyle['scale'] }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'text' };

/** Words behind a figure that are the currency and nothing more. */
const CURRENCY_ONLY = /^[^a-zà-ỹđ]*(?:đồng|vnđ|vnd|đ)?[\s.]*$/i;
const DONG = /^(?:đồng|vnđ|vnd|đ|việt nam đồng)$/i;

/**
 * What `Chuẩn hóa số liệu…` would change in the rows of recognised tables: text that is one clear number becomes that
 * number (`1.380` → 1380; `1.5` stays), names and other text lose superfluous blanks and get one Unicode form, cells of
 * nothing but blanks become blank. The TT column, headers, formulas and lines around tables are left alone.
 */
export function planCleaning(survey: Survey, tabs: ReadonlyMap<string, RawTab>): ChangePlan {
  const changes = survey.tables.flatMap((table) => {
    const tab = tabs.get(table.tab);
    return tab ? cleanTable(table, tab, survey) : [];
  });
  return { changes, leftAlone: [] };
}

function cleanTable(table: Table, tab: RawTab, survey: Survey): CellChange[] {
  const isWritable = writableCells(tab);
  const indicators = survey.indicators.filter((indicator) => indicator.table === table);
  const columns = tableColumns(table, tab, survey.tables).filter((column) => column !== table.ordinalColumn);
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
      const after = typeof decided.after === 'number' ? numberFormat(own, shown, typed) : own;
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
  }: { readonly table: Table; readonly tab: RawTab; readonly indicators: readonly Indicator[] },
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

/** The number a text clearly is in its column; null for text, for ambiguous figures and for those in another unit. */
function clearNumber(text: string, column: ColumnKind): number | null {
  if (column.kind === 'text' || text.includes('(')) return null;
  if (column.kind === 'rates') return clearRate(text, column.scale);
  const reading = parseNumber(text);
  if (reading.kind !== 'number' || text.includes('%')) return null;
  if (column.kind === 'numbers')
    return /^0[0-9]/.test(text) || /[a-zà-ỹđ₫]/i.test(text) ? null : reading.value;
  const { measure } = column.indicator.columns;
  if (/[a-zà-ỹđ₫]/i.test(text)) {
    const inDong = measure !== null && DONG.test(measure);
    if (!inDong && !(measure === null && CURRENCY_ONLY.test(text))) return null;
  }
  return reading.value;
}

/** `102%` is 102 in a column of percent points, 1.02 in one of fractions, where `102` without a sign is not clear. */
function clearRate(text: string, scale: RateStyle['scale']): number | null {
  const reading = text.includes('%') && scale === 'fraction' ? parseNumber(text) : parsePercent(text);
  if (reading.kind !== 'number') return null;
  return scale === 'fraction' && !text.includes('%') ? null : reading.value;
}

/**
 * The format in which a number that was text looks like its neighbours, or as it was typed: `78.800.000` as `#,##0`,
 * `95,83%` as `0.00%`.
 */
function numberFormat(own: string, shown: string, text: string): string {
  if (text.includes('%')) return isPercentFormat(own) ? own : percentFormat(shown, text);
  if (!isAutomaticFormat(own) && !isTextFormat(own)) return own;
  if (shown !== '') return shown;
  if (/[0-9][.\s][0-9]{3}|[a-zđ₫]/i.test(text)) return withDecimals('#,##0', text);
  return isTextFormat(own) ? 'general' : own;
}

function percentFormat(shown: string, text: string): string {
  return isPercentFormat(shown) ? shown : `${withDecimals('0', text)}%`;
}

/** A format with as many decimals as stand behind the comma of a text; words behind a figure move it. */
function withDecimals(whole: string, text: string): string {
  const decimals = /[a-zđ₫]/i.test(text) ? '' : (/,([0-9]+)/.exec(text)?.[1] ?? '');
  return decimals === '' ? whole : `${whole}.${'0'.repeat(decimals.length)}`;
}
