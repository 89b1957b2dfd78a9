import { type CalendarDate, calendarDate, compareDates, formatDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import { withoutDocuments } from '../date/without-documents';
import type { Survey } from '../survey/survey';
import type { Line } from '../tab/line';
import { foldText } from '../text/normalise';
import type { Workbook } from '../workbook/workbook';
import type { Told } from './claim-prose';
import { subjectOfClaim } from './claim-subject';
import type { Finding } from './finding';
import { spotsOf } from './spot';

/** Longer text is prose of another kind; its beginning is enough. */
const LONGEST_TEXT = 2000;
/** Papers on a period are signed and corrected within half a year of its end. */
export const DAYS_AFTER = 180;

const DATES =
  /(?:^|[^\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?!\d)|ngay (\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d{2})(?!\d)/g;

/** The line that dates a paper, folded: "Cao Bang, ngay 10 thang 01 nam 2020". */
const SIGNED = /^[^\d,]{0,40}, ?(ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2})[. ]*$/;

/** Words before a date that say up to when figures were counted, which is no time limit (S14 of the product). */
const COUNTED_TO =
  /(?:^|[^a-z])(?:tinh|so lieu(?: tinh)?|luy ke|thuc hien|bao cao nhanh|thong ke) (?:den|den het)(?: ngay)? ?:? ?$/;

/** What is wanted by a day is no fact, unless the clause tells what was reached. */
const WANTED = /\b(?:phan dau|du kien|ke hoach|muc tieu|yeu cau|de nghi|giao)\b/;
const REACHED = /\b(?:da|duoc|thu|nop|bang|ket qua|so lieu)\b/;

/** Words before a date that may lie ahead: a time limit, not a fact. */
const AHEAD = /(?:^|[^a-z])(?:han|truoc|cham nhat|den het|den|tu|hieu luc)(?: ngay)? ?:? ?$/;

interface FoundDate {
  /** As the calendar has it; null for 31/11. */
  readonly date: CalendarDate | null;
  /** As it is told behind "Ngày": "31/12/2020", "10 tháng 01 năm 2026". */
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
    const shown =
      dayWord === undefined
        ? text.slice(start - match.index).replace(/ ?([/.-]) ?/g, '$1')
        : `${dayWord} tháng ${monthWord} năm ${yearWord}`;
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
 * Dates in titles, notes and sentences that lie more than half a year after the period they speak of, after the day on which their
 * paper was signed, or after today: 31/12/2020 in a note on 2019. Dates of documents and time limits are left out. A sentence
 * away from all tables is looked at where it says up to when figures were counted.
 */
export function findLateDates(survey: Survey, today: CalendarDate, { prose, subjects }: Told): Finding[] {
  const seen = new Set<string>();
  const speaksOf = (tab: string, { row, column, text }: Line) => {
    const period = subjectOfClaim({ tab, cell: text, statement: text, at: 0 }, subjects)?.period;
    return prose.some(({ place }) => place.tab === tab && place.row === row && place.column === column)
      ? (period ?? null)
      : null;
  };
  const beside = [...survey.tables, ...survey.forms, ...survey.logs].flatMap((table) => {
    const lines = [...table.linesAbove, ...table.linesBelow];
    const signed = signedOn(lines);
    return lines.flatMap((line) => {
      const key = JSON.stringify([table.tab, line.row, line.column]);
      if (seen.has(key)) return [];
      seen.add(key);
      const period = speaksOf(table.tab, line) ?? table.period ?? survey.period;
      return checkLine(line, { tab: table.tab, period, signed, today, counted: false });
    });
  });
  const away = prose.flatMap(({ place, text }) => {
    if (seen.has(JSON.stringify([place.tab, place.row, place.column]))) return [];
    const line = { ...place, text };
    const period = speaksOf(place.tab, line) ?? commonPeriod(survey);
    return checkLine(line, { tab: place.tab, period, signed: null, today, counted: true });
  });
  return [...beside, ...away];
}

/** The period of a workbook whose tables all end in one year; null for others. */
function commonPeriod({ indicators, period }: Survey): Period | null {
  const years = new Set(indicators.flatMap((indicator) => indicator.period?.end.year ?? []));
  return years.size === 1 ? period : null;
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

/** A time limit or a goal. */
function isAhead(before: string, line: string): boolean {
  if (!COUNTED_TO.test(before)) return AHEAD.test(before);
  return WANTED.test(before) && !REACHED.test(line);
}

interface LineContext {
  readonly tab: string;
  readonly period: Period | null;
  readonly signed: CalendarDate | null;
  readonly today: CalendarDate;
  /** Only days up to which figures were counted are facts here. */
  readonly counted: boolean;
}

function checkLine(line: Line, { tab, period, signed, today, counted }: LineContext): Finding[] {
  const folded = withoutDocuments(foldText(line.text.slice(0, LONGEST_TEXT)));
  return datesIn(folded).flatMap(({ date, text, before }): Finding[] => {
    if (date === null || (counted ? !COUNTED_TO.test(before) : isAhead(before, folded))) return [];
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
