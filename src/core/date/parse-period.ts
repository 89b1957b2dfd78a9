import { lazy } from '../collection/lazy';
import { cleanText, foldText } from '../text/normalise';
import { withoutBeginning } from './beginning';
import { type CalendarDate, calendarDate, daysInMonth, formatDate } from './calendar-date';
import { firstRead, type PatternReader } from './first-read';
import { periodBetween, periodOfMonths, periodOfYears } from './make-period';
import { ownTimeOf } from './next-time';
import { numberOfWord } from './number-word';
import { type Period, UNTIL_DAY } from './period';
import { withoutDocuments } from './without-documents';

/** Lines of notes and titles are shorter; a longer cell is prose, and its beginning is enough. */
const LONGEST_TEXT = 2000;

const DAY = '(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const TO = ' ?(?:-|–|—|den het|den) ?';
/** What joins two years of which the later one is told of: "NĂM 2023, 2024", "năm 2024 so với năm 2023". */
const BESIDE = '(?: ?, ?| va | voi | so voi )';
const OF_YEAR = '(?: ?[/.,-] ?| )(?:cua )?(?:nam )?';

/** What stands between "đến" and a day: "đến hết ngày", "đến thời điểm". */
const UNTIL = '(?: het)?(?: thoi diem)?(?: cuoi)?(?: ngay)?';
const UPDATED = 'cap nhat(?: so lieu)?(?: tinh)?(?: den)?(?: het)?(?: ngay)?';

/** What a title that reports figures begins with: "TIẾN ĐỘ THU QUỸ ĐẾN 31/10/2019" states their day, a time limit does not. */
const REPORT =
  '^\\W*(?:tien do|ket qua|bao cao ket qua|tinh hinh|tong hop|thong ke|so lieu|bieu tong hop)\\b';

/** Words that look like "quý" and "năm" once their diacritics are gone: a fund, the country. */
const FALSE_WORDS = /quỹ|việt nam/gi;

/** A day in words, or the number of a week, or of a round, before its month. */
const DAY_IN_WORDS = /\b((?:tuan|dot|lan|vong) (?:thu )?)?(\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/g;

/** What periods look like in folded text, the most precise first. The first that names real days wins. */
const PATTERNS = lazy((): readonly PatternReader<Period>[] => [
  [
    new RegExp(`${DAY}${TO}(?:ngay )?${DAY}`),
    ([d1, m1, y1, d2, m2, y2]) => between(day(d1, m1, y1), day(d2, m2, y2)),
  ],
  [
    new RegExp(`tu (?:ngay )?(\\d{1,2}) ?/ ?(\\d{1,2})${TO}(?:ngay )?${DAY}`),
    ([d1, m1, d2, m2, year]) => between(day(d1, m1, year), day(d2, m2, year)),
  ],
  [
    new RegExp(`(?:${UPDATED}|(?:(?:tinh|luy ke|so lieu) den|^\\W*den)${UNTIL}) ${DAY}`),
    ([d, m, year]) => untilDay(day(d, m, year)),
  ],
  [
    new RegExp(`(?:tinh|luy ke|so lieu) den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),
    ([month, year]) => untilDay(periodOfMonths(Number(year), 1, Number(month))?.end ?? null),
  ],
  [new RegExp(`${REPORT}.* den${UNTIL} ${DAY}`), ([d, m, year]) => untilDay(day(d, m, year))],
  [
    new RegExp(`\\b(?:hoc k[yi]|hk) ?(i{1,2}|[12]),? ?(?:cua )?nam hoc ${YEAR}${TO}${YEAR}`),
    ([half, first, last]) => semester(half === 'i' || half === '1' ? 1 : 2, Number(first), Number(last)),
  ],
  [
    new RegExp(`\\bnam hoc ${YEAR}${TO}${YEAR}${BESIDE}(?:nam hoc )?${YEAR}${TO}${YEAR}`),
    ([, last1, first2, last2]) =>
      Number(first2) === Number(last1) ? schoolYear(Number(first2), Number(last2)) : null,
  ],
  [new RegExp(`\\bnam hoc ${YEAR}${TO}${YEAR}`), ([first, last]) => schoolYear(Number(first), Number(last))],
  [
    new RegExp(`\\b(giai doan|nhiem ky)(?: tu)?(?: nam)? ${YEAR}${TO}(?:nam )?${YEAR}`),
    ([word, first, last]) =>
      years(word === 'nhiem ky' ? 'nhiệm kỳ' : 'giai đoạn', Number(first), Number(last)),
  ],
  [
    new RegExp(`\\bnam ${YEAR}${TO}(?:nam )?${YEAR}`),
    ([first, last]) => years('giai đoạn', Number(first), Number(last)),
  ],
  [
    new RegExp(`\\btuan (?:thu )?(\\d|i{1,3}|iv|v),? ?(?:cua )?thang (\\d{1,2})${OF_YEAR}${YEAR}`),
    ([week, month, year]) => weekOfMonth(numberOfWord(week ?? ''), Number(month), Number(year)),
  ],
  [
    new RegExp(`\\btuan (?:thu |so )?(\\d{1,2})${OF_YEAR}${YEAR}`),
    ([week, year]) => weekOfYear(Number(week), Number(year)),
  ],
  [
    new RegExp(`\\b(?:tu )?thang (\\d{1,2})${TO}(?:thang )?(\\d{1,2})${OF_YEAR}${YEAR}`),
    ([first, last, year]) => periodOfMonths(Number(year), Number(first), Number(last)),
  ],
  [
    new RegExp(`${REPORT}.* den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),
    ([month, year]) => untilDay(periodOfMonths(Number(year), 1, Number(month))?.end ?? null),
  ],
  [
    new RegExp(`\\b(\\d{1,2}|ba|sau|chin) thang (cuoi )?(?:dau )?(?:cua )?(?:nam )?${YEAR}`),
    ([count, end, year]) => partOfYear(count ?? '', end !== '', Number(year)),
  ],
  [
    new RegExp(`\\bquy (i{1,3}|iv|[1-4])${OF_YEAR}${YEAR}`),
    ([quarter, year]) => quarterOf(quarter ?? '', Number(year)),
  ],
  [
    new RegExp(`\\b(?:thang |t\\.? ?)(\\d{1,2})${OF_YEAR}${YEAR}`),
    ([month, year]) => periodOfMonths(Number(year), Number(month), Number(month)),
  ],
  [
    new RegExp(`(?:^|[^a-z])nam ${YEAR}${BESIDE}(?:nam )?${YEAR}`),
    ([one, other]) => periodOfMonths(Math.max(Number(one), Number(other)), 1, 12),
  ],
  [new RegExp(`(?:^|[^a-z])nam ${YEAR}`), ([year]) => periodOfMonths(Number(year), 1, 12)],
]);

/**
 * Finds the period that a title or a note line states: "NĂM 2019", "(Tính từ ngày 01/01/2019 đến 31/12/2019)",
 * "quý II/2020", "tháng 5 năm 2020", "9 tháng năm 2020" (its first nine), "6 tháng cuối năm 2019",
 * "giai đoạn 2016 - 2020", "tuần 40 năm 2024", "tuần 1 tháng 10 năm 2024",
 * "năm học 2019-2020" (1 September to 31 May), "học kỳ I năm học 2019-2020" (to 15 January), "tính đến ngày 31/10/2019" (from
 * 1 January). Null when the text states none: the date of a decision, letter or plan is no period (rule 11 of the
 * product), and what is to be done next is no time of the figures. Any Unicode form, case and spacing.
 */
export function parsePeriod(text: string): Period | null {
  const words = text
    .slice(0, LONGEST_TEXT)
    .split(/[\r\n]+/)
    .map((line) => withoutBeginning(withoutDocuments(foldText(cleanText(line).replace(FALSE_WORDS, ' ')))))
    .join(' ')
    .replace(DAY_IN_WORDS, (all, round, ...parts) =>
      round === undefined ? parts.slice(0, 3).join('/') : all,
    );
  return readPeriod(ownTimeOf(words, readPeriod)?.words ?? words);
}

/** A cleaned line without what it says of a later time behind its own: "KẾT QUẢ QUÝ I, NHIỆM VỤ QUÝ II NĂM 2026" → "KẾT QUẢ QUÝ I". */
export function withoutLaterTime(line: string): string {
  const words = foldText(line);
  const own = words.length === line.length ? ownTimeOf(words, readPeriod) : null;
  return own === null ? line : line.slice(0, own.length);
}

function readPeriod(words: string): Period | null {
  return firstRead(PATTERNS(), words);
}

function day(dayText = '', month = '', year = ''): CalendarDate | null {
  return calendarDate(Number(year), Number(month), Number(dayText));
}

function between(start: CalendarDate | null, end: CalendarDate | null): Period | null {
  return start === null || end === null ? null : periodBetween(start, end);
}

function untilDay(end: CalendarDate | null): Period | null {
  const start = end === null ? null : calendarDate(end.year, 1, 1);
  if (start === null || end === null) return null;
  return { start, end, label: `${UNTIL_DAY}${formatDate(end)}` };
}

function schoolYear(first: number, last: number): Period | null {
  const start = calendarDate(first, 9, 1);
  const end = calendarDate(last, 5, 31);
  if (last !== first + 1 || start === null || end === null) return null;
  return { start, end, label: `năm học ${first}-${last}` };
}

/** Half a school year; the first ends and the second begins in the middle of January. */
function semester(half: 1 | 2, first: number, last: number): Period | null {
  const year = schoolYear(first, last);
  const middle = calendarDate(last, 1, half === 1 ? 15 : 16);
  if (year === null || middle === null) return null;
  const label = `học kỳ ${half === 1 ? 'I' : 'II'} ${year.label}`;
  return half === 1 ? { ...year, end: middle, label } : { ...year, start: middle, label };
}

function years(noun: string, first: number, last: number): Period | null {
  const period = periodOfYears({ year: first, month: 1 }, { year: last, month: 12 });
  return period === null ? null : { ...period, label: `${noun} ${first}-${last}` };
}

function partOfYear(count: string, atItsEnd: boolean, year: number): Period | null {
  const months = numberOfWord(count);
  return atItsEnd ? periodOfMonths(year, 13 - months, 12) : periodOfMonths(year, 1, months);
}

function quarterOf(quarter: string, year: number): Period | null {
  const number = numberOfWord(quarter);
  return periodOfMonths(year, number * 3 - 2, number * 3);
}

/** The weeks of a month as reports count them, seven days each; the fifth ends with the month. */
function weekOfMonth(week: number, month: number, year: number): Period | null {
  const start = calendarDate(year, month, week * DAYS - DAYS + 1);
  const end = start && calendarDate(year, month, Math.min(week * DAYS, daysInMonth(year, month)));
  return start && end && { start, end, label: `tuần ${week} tháng ${month}/${year}` };
}

const DAYS = 7;
const DAY_LENGTH = 86_400_000;

/** The weeks of a year from Monday to Sunday; the first holds 4 January. */
function weekOfYear(week: number, year: number): Period | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % DAYS) * DAY_LENGTH + (week - 1) * DAYS * DAY_LENGTH;
  const [start, end] = [monday, monday + 6 * DAY_LENGTH].map(dateOf);
  return start && end ? { start, end, label: `tuần ${week}/${year}` } : null;
}

function dateOf(time: number): CalendarDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
