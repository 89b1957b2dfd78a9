import { type CalendarDate, compareDates } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import type { Survey } from '../survey/survey';
import { withCapital } from '../text/letter-case';
import { cellAt } from '../workbook/workbook';
import { DAYS_AFTER, daysBetween } from './dates';
import type { Finding } from './finding';
import { spotsOf } from './spot';
import { spotAt, subjectOf, type TableView } from './table-view';

/** No member was born and no union founded before; what reads so is a slip, or a small number shown as a day. */
const EARLIEST_YEAR = 1910;

/**
 * Days in a table's own columns of dates (`Ngày nộp`) before its period, more than half a year after it, after today, or in a year of another
 * age: paid on 15/06/2002 in a table of 2020, on 15/07/1885 in any. Where most rows lie outside, the column dates something else;
 * one that is not known to date events ("Ngày thành lập", "Hạn nộp") has only days of another age.
 */
export function findDateColumns(view: TableView, survey: Survey, today: CalendarDate): Finding[] {
  const period = view.table.period ?? survey.period;
  return view.columns.flatMap(({ role, column }): Finding[] => {
    if (column === view.table.unitColumn) return [];
    const dated = view.unitRows.flatMap(({ row }) => {
      const date = parseDate(cellAt(view.grid, row, column));
      return date === null ? [] : [{ row, date }];
    });
    const isOfDays = role === 'date' || dated.length * 2 > view.unitRows.length;
    if (!isOfDays || dated.length === 0) return [];
    const isOutside = (date: CalendarDate) =>
      period !== null && (compareDates(date, period.start) < 0 || daysBetween(period.end, date) > DAYS_AFTER);
    const events = role === 'date' ? dated : [];
    const outside = events.filter(({ date }) => isOutside(date));
    const future = events.filter(({ date }) => compareDates(date, today) > 0);
    const told = outside.length * 2 > dated.length ? [] : outside;
    const ancient = dated.filter(({ date }) => date.year < EARLIEST_YEAR);
    const rows = new Set([...told, ...future, ...ancient].map(({ row }) => row));
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
        isAncient: ancient.length > 0,
        isFuture: future.length > 0,
      },
    ];
  });
}

/** Why days of a column are doubtful: those outside the table's period, or out of any. */
export function outsideWords(days: {
  readonly period: string | null;
  readonly isAncient: boolean;
  readonly isFuture: boolean;
}): string {
  if (days.period !== null) return `Biểu là số liệu ${days.period}`;
  const reasons = [
    ...(days.isAncient ? [`trước năm ${EARLIEST_YEAR}`] : []),
    ...(days.isFuture ? ['sau ngày hôm nay'] : []),
  ];
  return withCapital(reasons.join(', hoặc '));
}
