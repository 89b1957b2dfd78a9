import { type CalendarDate, compareDates, isCalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import { readLogDate } from '../log/date';
import { saysNotDone } from '../log/not-done';
import { parseNumber, parsePercent } from '../number/parse';
import { cleanText, foldText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/**
 * What a row of a list is by its result cell. `late`: done after the last day that counts; `toCome`: a day after today; `asked`: a
 * lone mark, of which nobody knows whether it means done or does not apply.
 */
export type RowState = 'done' | 'open' | 'late' | 'toCome' | 'asked' | 'unreadable';

/** The days that a row's own day is compared with. */
export interface RowDays {
  /** The last day that counts for this row; null for none. */
  readonly due: CalendarDate | null;
  readonly today: CalendarDate;
  /** In which days without a year lie; null where no period is known. */
  readonly period: Period | null;
}

/** First words of a result that is none yet, beside those that say so anywhere. */
const OPEN = /^(?:quá hạn|tồn|còn)(?![a-zà-ỹ])/i;

const DONE_MARK = /^[✓✔√☑]$/;
const ASKED_MARK = /^[xv×]$/i;
/** A day and a month, or a number with a decimal: "1.5". */
const DAY_OR_NUMBER = /^\d{1,2}\.\d{1,2}$/;
/** A day within words, and one without its year behind the word ngày. */
const DAY_IN_TEXT =
  /(?:^|\D)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)|ngày \d{1,2} ?[/-] ?\d{1,2}(?! ?[/.-]? ?\d)/gi;

/**
 * Whether a row is done: its cell is a day not after the last one that counts, a number above 0, 100 %, or words that do not begin
 * with chưa, không, đang and the like. Words that tell a day ("Đã trả lời ngày 05/04/2020") count by that day, by the first of several:
 * where even that is too late, all are.
 */
export function rowState(cell: Cell, days: RowDays): RowState {
  if (typeof cell === 'boolean') return cell ? 'done' : 'open';
  const text = typeof cell === 'string' ? cleanText(cell).normalize('NFC') : '';
  if (typeof cell === 'string' && (OPEN.test(text) || saysNotDone(text))) return 'open';
  if (DAY_OR_NUMBER.test(text)) return 'unreadable';
  const day = dayOf(cell, text, days.period);
  if (day !== null) return stateOn(day, days);
  if (DONE_MARK.test(text)) return 'done';
  if (ASKED_MARK.test(text)) return 'asked';
  if (text.endsWith('%')) {
    const rate = parsePercent(text);
    if (rate.kind === 'number') return rate.value >= 100 ? 'done' : 'open';
  }
  const reading = parseNumber(cell);
  switch (reading.kind) {
    case 'number':
      return reading.value > 0 ? 'done' : 'open';
    case 'ambiguous':
      return 'done';
    case 'error':
      return 'unreadable';
    case 'unreadable':
      return /[a-z]/.test(foldText(text)) ? 'done' : 'unreadable';
    default:
      return 'open';
  }
}

function stateOn(day: CalendarDate, { due, today }: RowDays): RowState {
  if (due !== null && compareDates(day, due) > 0) return 'late';
  return compareDates(day, today) > 0 ? 'toCome' : 'done';
}

/** The last day of what a cell says: of a day, of a month, or the first day within words. */
function dayOf(cell: Cell, text: string, period: Period | null): CalendarDate | null {
  if (isCalendarDate(cell)) return cell;
  if (text === '') return null;
  const whole = readLogDate(text, period);
  if (whole !== null) return whole.last;
  const days = (text.match(DAY_IN_TEXT) ?? []).flatMap((found) => {
    const day = readLogDate(found.replace(/^\D+/, '').replace(/ /g, ''), period);
    return day === null ? [] : [day.last];
  });
  const [first, ...others] = days;
  if (first === undefined) return null;
  return others.reduce((earliest, day) => (compareDates(day, earliest) < 0 ? day : earliest), first);
}
