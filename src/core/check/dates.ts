import { type CalendarDate, calendarDate, compareDates, formatDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import { withoutDocuments } from '../date/without-documents';
import type { Survey } from '../survey/survey';
import type { Line } from '../tab/line';
import { foldText } from '../text/normalise';
import type { Workbook } from '../workbook/workbook';
import { type Finding, spotsOf } from './finding';

/** Longer text is prose of another kind; its beginning is enough. */
const LONGEST_TEXT = 2000;
/** Papers on a period are signed and corrected within half a year of its end. */
export const DAYS_AFTER = 180;

const DATES =
  /(?:^|[^\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?!\d)|ngay (\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d{2})(?!\d)/g;

/** The line that dates a paper, folded: "Cao Bang, ngay 10 thang 01 nam 2020". */
const SIGNED = /^[^\d,]{0,40}, ?(ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2})[. ]*$/;

/** Words before a date that may lie ahead: a time limit, not a fact. */
const AHEAD = /(?:^|[^a-z])(?:han|truoc|cham nhat|den het|den|tu|hieu luc)(?: ngay)? ?:? ?$/;

interface FoundDate {
  /** As the calendar has it; null for 31/11. */
  readonly date: CalendarDate | null;
  readonly text: string;
  readonly before: string;
}

/** The dates of a text, in the order they stand. */
function datesIn(folded: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const pattern = new RegExp(DATES.source, 'g');
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [text = '', day, , month, year, dayWord, monthWord, yearWord] = match;
    const date = calendarDate(Number(year ?? yearWord), Number(month ?? monthWord), Number(day ?? dayWord));
    const start = match.index + text.search(/\d|ngay/);
    const shown = text.slice(start - match.index).replace(/ ?([/.-]) ?/g, '$1');
    found.push({ date, text: shown, before: folded.slice(0, start) });
  }
  return found;
}

/** Days that no calendar has, anywhere in the workbook: 31/11/2019, 12/25/2019. */
export function findImpossibleDates({ tabs }: Workbook): Finding[] {
  return tabs.flatMap(({ name, values }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((typed, column): Finding[] => {
        if (typeof typed !== 'string' || typed.length < 8 || !/(?:19|20)\d\d/.test(typed)) return [];
        const bad = datesIn(foldText(typed.slice(0, LONGEST_TEXT))).find(({ date }) => date === null);
        const spots = bad && spotsOf([{ place: { tab: name, row, column }, unit: null, typed }]);
        return spots ? [{ kind: 'impossibleDate', severity: 'Lỗi', spots, subject: bad.text }] : [];
      }),
    ),
  );
}

/**
 * Dates in titles and notes that lie more than half a year after the table's period, after the day on which its paper was
 * signed, or after today: 31/12/2020 in a note on 2019. Dates of documents and time limits are left out.
 */
export function findLateDates(survey: Survey, today: CalendarDate): Finding[] {
  const seen = new Set<string>();
  return [...survey.tables, ...survey.forms, ...survey.logs].flatMap((table) => {
    const period = table.period ?? survey.period;
    const lines = [...table.linesAbove, ...table.linesBelow];
    const signed = signedOn(lines);
    return lines.flatMap((line) => {
      const key = JSON.stringify([table.tab, line.row, line.column]);
      if (seen.has(key)) return [];
      seen.add(key);
      return checkLine(line, { tab: table.tab, period, signed, today });
    });
  });
}

/** The last day that a line gives as that of the paper; null when none does. */
function signedOn(lines: readonly Line[]): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { text } of lines) {
    const [, words = ''] = SIGNED.exec(foldText(text.slice(0, LONGEST_TEXT))) ?? [];
    const date = datesIn(words)[0]?.date ?? null;
    if (date !== null && (last === null || compareDates(date, last) > 0)) last = date;
  }
  return last;
}

interface LineContext {
  readonly tab: string;
  readonly period: Period | null;
  readonly signed: CalendarDate | null;
  readonly today: CalendarDate;
}

function checkLine(line: Line, { tab, period, signed, today }: LineContext): Finding[] {
  const folded = withoutDocuments(foldText(line.text.slice(0, LONGEST_TEXT)));
  return datesIn(folded).flatMap(({ date, text, before }): Finding[] => {
    if (date === null || AHEAD.test(before)) return [];
    const late = period !== null && daysBetween(period.end, date) > DAYS_AFTER;
    const afterSigning = signed !== null && compareDates(date, signed) > 0;
    if (!late && !afterSigning && compareDates(date, today) <= 0) return [];
    const meant = period && calendarDate(period.end.year, date.month, date.day);
    const isMeant = meant && compareDates(meant, period.start) >= 0 && compareDates(meant, period.end) <= 0;
    const spots = spotsOf([{ place: { tab, row: line.row, column: line.column }, unit: null, typed: text }]);
    if (spots === null) return [];
    const corrected = isMeant && (late || !afterSigning) ? formatDate(meant) : null;
    return [
      {
        kind: 'lateDate',
        severity: 'Cần xem lại',
        spots,
        subject: text,
        period: late ? (period?.label ?? null) : null,
        signed: !late && afterSigning ? formatDate(signed) : null,
        corrected,
      },
    ];
  });
}

/** Days from one date to another, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const day = ({ year, month, day: date }: CalendarDate) => Date.UTC(year, month - 1, date) / 86_400_000;
  return day(to) - day(from);
}
