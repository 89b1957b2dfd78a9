import { cleanText, foldText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { type CalendarDate, calendarDate, compareDates, daysInMonth, formatDate } from './calendar-date';
import { numberOfWord } from './number-word';
import { parseDate } from './parse-date';
import type { Period } from './period';

/** The last day that counts, as staff type it; `year` is null where they type none. */
export interface Deadline {
  readonly year: number | null;
  readonly month: number;
  /** `last`: the last day of the month. */
  readonly day: number | 'last';
  /** The day before it is the last that counts: "trước 25/12". */
  readonly before?: boolean;
}

const LONGEST = 60;

const DAY = '(\\d{1,2}) ?(?:/|-|\\.| thang ) ?(\\d{1,2})(?: ?(?:/|-|\\.|,? nam ) ?(\\d{4}))?';
const MONTH = 'thang (\\d{1,2})(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4}))?';
const QUARTER = 'quy (i{1,3}|iv|[1-4])(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4}))?';
const UNTIL = '(?:(?:den|cham nhat|muon nhat|xong)(?: la)? )?(?:het )?(?:trong )?(?:ngay )?';

const BEFORE_DAY = new RegExp(`^(?:xong )?truoc (?:ngay )?${DAY}$`);
const BEFORE_MONTH = new RegExp(`^(?:xong )?truoc ${MONTH}$`);
const UNTIL_DAY = new RegExp(`^${UNTIL}${DAY}$`);
const UNTIL_MONTH = new RegExp(`^${UNTIL}(?:cuoi )?${MONTH}$`);
const UNTIL_QUARTER = new RegExp(`^${UNTIL}(?:cuoi )?${QUARTER}$`);

/**
 * Reads a time limit: 31/12/2020, "trước 25/12" (24/12 is the last day), "trước tháng 4/2020" (31/03/2020), "đến hết 25/12",
 * "hết tháng 6", "cuối quý II/2020". Null for anything else and for days that no calendar has. Rule 16 of the product.
 */
export function parseDeadline(cell: Cell): Deadline | null {
  const whole = parseDate(cell);
  if (whole !== null) return whole;
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = foldText(cleanText(cell));
  const beforeDay = BEFORE_DAY.exec(text);
  if (beforeDay !== null) return before(real(beforeDay[3], beforeDay[2], Number(beforeDay[1])));
  const beforeMonth = BEFORE_MONTH.exec(text);
  if (beforeMonth !== null) return before(real(beforeMonth[2], beforeMonth[1], 1));
  const day = UNTIL_DAY.exec(text);
  if (day !== null) return real(day[3], day[2], Number(day[1]));
  const month = /^thang/.test(text) ? null : UNTIL_MONTH.exec(text);
  if (month !== null) return real(month[2], month[1], 'last');
  const quarter = UNTIL_QUARTER.exec(text);
  if (quarter === null) return null;
  return real(quarter[2], String(numberOfWord(quarter[1] ?? '') * 3), 'last');
}

/**
 * The last day that counts. Where no year was typed it is the one by which the day lies within the period, else the year
 * of its end: "trước 25/12" of năm 2020 is 24/12/2020.
 */
export function lastDayOf(deadline: Deadline, period: Pick<Period, 'start' | 'end'>): CalendarDate {
  const { start, end } = period;
  const years = deadline.year === null ? [end.year, start.year] : [deadline.year];
  const days = years.map((year) => dayIn(deadline, year));
  const within = days.find((day) => compareDates(start, day) <= 0 && compareDates(day, end) <= 0);
  return within ?? days[0] ?? end;
}

/** As printed where it was typed: "hết ngày 24/12/2020". */
export function lastDayText(day: CalendarDate): string {
  return `hết ngày ${formatDate(day)}`;
}

function dayIn({ month, day, before: isBefore = false }: Deadline, year: number): CalendarDate {
  const most = daysInMonth(year, month);
  const date = { year, month, day: day === 'last' ? most : Math.min(day, most) };
  if (!isBefore) return date;
  const earlier = new Date(Date.UTC(date.year, date.month - 1, date.day - 1));
  return { year: earlier.getUTCFullYear(), month: earlier.getUTCMonth() + 1, day: earlier.getUTCDate() };
}

function before(deadline: Deadline | null): Deadline | null {
  return deadline === null ? null : { ...deadline, before: true };
}

/** A day that the calendar has, in a leap year where the year is open. */
function real(year: string | undefined, month: string | undefined, day: number | 'last'): Deadline | null {
  const date = calendarDate(Number(year ?? 2020), Number(month), day === 'last' ? 1 : day);
  if (date === null) return null;
  return { year: year === undefined ? null : date.year, month: date.month, day };
}
