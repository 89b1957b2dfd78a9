import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import type { PreviousPage } from '../page/page';
import { findHeadings, isEmpty, staffNote, textAt, widthOf } from '../page/typed';
import { cleanText } from '../text/normalise';
import { unifyTone } from '../text/tone';
import type { ReportOptions } from './options';

/** The columns of `Đơn vị chưa đạt`, in order; the last three are typed by units and staff. */
export const BELOW_HEADINGS = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị',
  'KH giao',
  'Kết quả',
  'Tỷ lệ',
  'Còn thiếu',
  'Tình trạng',
  'Ý kiến giải trình (nguyên nhân, vướng mắc)',
  'Giải pháp thực hiện',
  'Thời hạn',
] as const;

/** Where in {@link BELOW_HEADINGS} the typed columns begin. */
export const FIRST_TYPED = 8;

/** The headings by which the list is known: indicator, unit, state. */
const TELLING = [1, 2, 7] as const;

/** Titles of the parts below the list; rows that carry them are ours. */
export const PARTS = { reached: 'Đã đạt (lưu ý kiến cũ)', lost: 'Không còn đối chiếu được' } as const;

/** Stands in the list when no unit is below target. */
export const NONE_BELOW = 'Không có đơn vị nào chưa đạt hoặc chưa có số liệu.';

/** A row of the previous page on which somebody typed. `columns` hold typed cells, in today's order of columns. */
export interface TypedRow {
  /** Row on the previous page, counted from 0. */
  readonly row: number;
  /** Identifies unit, indicator and period; null for a row whose own cells no longer tell them. */
  readonly key: string | null;
  readonly indicator: string;
  readonly unit: string;
}

/** What the previous page says about where things stand. */
export interface TypedBelow {
  readonly rows: readonly TypedRow[];
  /** The header row; null when it is gone. */
  readonly headerRow: number | null;
  /** For each of our headings the column it stands in now; null for one that was removed. */
  readonly ownColumns: readonly (number | null)[];
  /** Columns that staff added, in their order. */
  readonly addedColumns: readonly number[];
}

/** A calendar year is one period whether a table says "năm 2019", from-to, or "tính đến" a day of it. */
function periodKey(period: Period | null): string {
  if (!period) return '';
  const { start, end } = period;
  const fromNewYear = start.month === 1 && start.day === 1 && start.year === end.year;
  const wholeYear = end.month === 12 && end.day === 31;
  if (fromNewYear && (wholeYear || period.label.startsWith('tính đến'))) return String(start.year);
  const day = (date: Period['start']) => `${date.year}-${date.month}-${date.day}`;
  return `${day(start)}/${day(end)}`;
}

function fold(text: string): string {
  return unifyTone(cleanText(text)).toLowerCase();
}

/** The key under which typed text is kept: indicator, unit and period as the row's cells name them. */
export function typedKey(indicator: string, unit: string, period: Period | null): string {
  return JSON.stringify([fold(indicator), fold(unit), periodKey(period)]);
}

/** What the cell `Chỉ tiêu` shows: the period is added where it is not the page's. */
export function indicatorText(name: string, period: Period | null, pagePeriod: Period | null): string {
  if (!period || periodKey(period) === periodKey(pagePeriod)) return name;
  return `${name} (${period.label})`;
}

/** The inverse of {@link indicatorText}. */
function splitIndicator(text: string, pagePeriod: Period | null): { name: string; period: Period | null } {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const period = open > 0 ? parsePeriod(text.slice(open + 2, -1)) : null;
  return period ? { name: text.slice(0, open), period } : { name: text, period: pagePeriod };
}

/** The period that the previous page's title names, for rows that name none. */
function titlePeriod(previous: PreviousPage, headerRow: number): Period | null {
  for (let row = 0; row < headerRow; row += 1) {
    const period = parsePeriod(textAt(previous, row, 0));
    if (period && /CHỈ TIÊU/.test(textAt(previous, row, 0))) return period;
  }
  return null;
}

/**
 * Finds what people typed on the previous `Đơn vị chưa đạt`, however they sorted or filtered it, moved it into its
 * parts, or added columns. A row whose indicator or unit was removed keeps its text without a key. `names` give units and
 * indicators the names they are printed under now, should they have had others when the page was made.
 */
export function readTypedBelow(
  previous: PreviousPage,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): TypedBelow {
  const width = widthOf(previous);
  const header = findHeadings(previous, BELOW_HEADINGS, TELLING);
  const headerRow = header?.row ?? -1;
  const ownColumns = header?.columns ?? BELOW_HEADINGS.map(() => null);
  const own = new Set(ownColumns);
  const allColumns = Array.from({ length: width }, (_, column) => column);
  const added = allColumns.filter(
    (column) =>
      !own.has(column) &&
      previous.values.some((_, row) => row >= headerRow && !isEmpty(previous, row, column)),
  );
  const typedColumns = [...ownColumns.slice(FIRST_TYPED), ...added].filter(
    (column): column is number => column !== null,
  );
  const pagePeriod = titlePeriod(previous, headerRow);
  const rows: TypedRow[] = [];
  for (let row = headerRow + 1; row < previous.values.length; row += 1) {
    const at = (heading: number) => textAt(previous, row, ownColumns[heading] ?? -1);
    const [indicator, unit] = [at(1), at(2)];
    if (indicator !== '' && unit !== '') {
      const isTyped = typedColumns.some((column) => !isEmpty(previous, row, column));
      const isNoted = allColumns.some((column) => staffNote(previous, row, column) !== '');
      if (!isTyped && !isNoted) continue;
      const { name, period } = splitIndicator(indicator, pagePeriod);
      rows.push({
        row,
        key: typedKey(names.indicatorName(name), names.standardName(unit), period),
        indicator: indicatorText(name, period, null),
        unit,
      });
    } else if (isStrayRow(previous, row, width)) {
      rows.push({ row, key: null, indicator, unit });
    }
  }
  return { rows, headerRow: header?.row ?? null, ownColumns, addedColumns: added };
}

/** A row that is none of ours and not blank. */
function isStrayRow(previous: PreviousPage, row: number, width: number): boolean {
  const filled = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !isEmpty(previous, row, column),
  );
  if (filled.length === 0) return false;
  const ours: readonly string[] = [PARTS.reached, PARTS.lost, NONE_BELOW];
  return !(filled.length === 1 && ours.includes(textAt(previous, row, filled[0] ?? 0)));
}

/** True when the page has the header of a list of units below target. */
export function hasBelowHeader(page: PreviousPage): boolean {
  return findHeadings(page, BELOW_HEADINGS, TELLING) !== null;
}
