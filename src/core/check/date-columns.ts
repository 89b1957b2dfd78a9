import { type CalendarDate, compareDates } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import type { Survey } from '../survey/survey';
import { cellAt } from '../workbook/workbook';
import { DAYS_AFTER, daysBetween } from './dates';
import type { Finding } from './finding';
import { spotsOf } from './spot';
import { spotAt, subjectOf, type TableView } from './table-view';

/**
 * Days in a table's own columns of dates (`Ngày nộp`) before its period, more than half a year after it, or after today: paid on
 * 15/06/2002 in a table of 2020. Where most rows lie outside, the column dates something else.
 */
export function findDateColumns(view: TableView, survey: Survey, today: CalendarDate): Finding[] {
  const period = view.table.period ?? survey.period;
  return view.columns.flatMap(({ role, column }): Finding[] => {
    if (role !== 'date' || column === view.table.unitColumn) return [];
    const dated = view.unitRows.flatMap(({ row }) => {
      const date = parseDate(cellAt(view.grid, row, column));
      return date === null ? [] : [{ row, date }];
    });
    const isOutside = (date: CalendarDate) =>
      period !== null && (compareDates(date, period.start) < 0 || daysBetween(period.end, date) > DAYS_AFTER);
    const outside = dated.filter(({ date }) => isOutside(date));
    const future = dated.filter(({ date }) => compareDates(date, today) > 0);
    const told = outside.length * 2 > dated.length ? [] : outside;
    const rows = new Set([...told, ...future].map(({ row }) => row));
    const spots = spotsOf([...rows].sort((a, b) => a - b).map((row) => spotAt(view, row, column)));
    if (spots === null) return [];
    const label = told.length > 0 ? (period?.label ?? null) : null;
    return [
      {
        kind: 'dateOutside',
        severity: 'Cần xem lại',
        spots,
        subject: subjectOf(view, column),
        period: label,
      },
    ];
  });
}
