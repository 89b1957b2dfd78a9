import type { CalendarDate } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import { parsePeriod } from '../date/parse-period';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid, type Position } from '../workbook/workbook';
import type { Unreadable } from './named-row';

/** Stands left of the day whose units pages are made of, right of the columns in the tab's first row. */
export const UNIT_DAY_LABEL = 'Lập bảng theo đơn vị tại ngày';

/** A day as staff write it: a date, or a month or quarter from its first day; null for a blank cell. */
export function dayIn(cell: Cell): CalendarDate | Unreadable | null {
  if (typeof cell === 'string' && cleanText(cell) === '') return null;
  const day = parseDate(cell);
  if (day !== null) return day;
  const text = typeof cell === 'string' ? cleanText(cell) : '';
  return /^(?:tháng|quý|năm) ?\S/i.test(text) ? (parsePeriod(text)?.start ?? 'unreadable') : 'unreadable';
}

/** The cell right of {@link UNIT_DAY_LABEL}, wherever staff moved it; null where no cell says so. */
export function unitDayCell(grid: Grid): Position | null {
  const wanted = UNIT_DAY_LABEL.toLowerCase();
  for (let row = 0; row < grid.length; row += 1) {
    const column = (grid[row] ?? []).findIndex(
      (cell) => typeof cell === 'string' && cleanText(cell).replace(/ ?:$/, '').toLowerCase() === wanted,
    );
    if (column >= 0) return { row, column: column + 1 };
  }
  return null;
}

/** The day whose units staff want on the pages; null where they leave it to the pages, or where it is no day. */
export function readUnitDay(grid: Grid): CalendarDate | null {
  const place = unitDayCell(grid);
  const day = place === null ? null : dayIn(cellAt(grid, place.row, place.column));
  return day === 'unreadable' ? null : day;
}
