import { isCalendarDate } from '../date/calendar-date';
import { isBlank } from '../tab/cell-kind';
import { isBefore, isReportTime, isStampHeader } from '../tab/stamp';
import { cleanText, foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { Log, LogRow } from './log';

/**
 * Answers to a form that a later answer of the same unit for the same period replaces (rule 19 of the product): May sent on
 * 28/05 and again on 29/05 counts once, as sent last. Answers are known by the column of times that a form writes ("Dấu thời
 * gian") beside a column of periods; without either each row is an event of its own.
 */
export function supersededRows(grid: Grid, log: Pick<Log, 'header' | 'rows'>): readonly LogRow[] {
  const { header, rows } = log;
  const heads = (grid[header.first] ?? []).map(String);
  const stamp = heads.findIndex(isStampHeader);
  const period = heads.findIndex((text, column) => column !== stamp && isReportTime(text));
  if (stamp < 0 || period < 0) return [];
  const last = new Map<string, LogRow>();
  const earlier: LogRow[] = [];
  for (const row of rows) {
    const told = cellAt(grid, row.row, period);
    if (row.name === '' || isBlank(told)) continue;
    const key = JSON.stringify([keyOfName(row.name), periodText(told), row.date?.first.year ?? null]);
    const known = last.get(key);
    const isLater =
      known === undefined || !isBefore(cellAt(grid, row.row, stamp), cellAt(grid, known.row, stamp));
    if (known !== undefined) earlier.push(isLater ? known : row);
    if (isLater) last.set(key, row);
  }
  return earlier;
}

function periodText(cell: Cell): string {
  return isCalendarDate(cell) ? `${cell.month}/${cell.year}` : foldText(cleanText(String(cell)));
}
