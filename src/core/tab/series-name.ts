import { lazy } from '../collection/lazy';
import { periodOfMonths } from '../date/make-period';
import { monthsBetween } from '../date/months';
import { numberOfWord } from '../date/number-word';
import { parsePeriod } from '../date/parse-period';
import { isUntilDay, type Period } from '../date/period';
import { TIME_NOUNS } from '../phrase/filler-words';
import { longestAt, phrases } from '../phrase/phrases';
import { readWords, spelling, spellingOf, type Word } from '../phrase/words';
import { cleanText } from '../text/normalise';
import { bareYear } from './period-line';

/** First and last month of a year. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** Words that belong to a period beside its noun and number: "6 tháng đầu năm 2020". */
const COMPANIONS: ReadonlySet<string> = new Set(['dau', 'cuoi', 'nam']);

interface Found {
  readonly span: MonthSpan | null;
  /** Words it takes. */
  readonly length: number;
}

/** How a name says the day that figures go to: "đến hết ngày 30/9", "lũy kế đến 30.11.2026". */
const UNTIL_DAY =
  /(?:(?:tính|l(?:ũy|uỹ) kế) )?đến (?:hết )?(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?\d{4})?(?![\d/.-]*\d)/i;

/** A name of a tab or title without the period it names: "Tin bài T1", "Tin bài (tháng 2/2020)" and "Tin bài đến 30/9" → "Tin bài". */
export function withoutPeriod(name: string): string {
  const { text, words } = readWords(name.replace(UNTIL_DAY, ' '));
  let rest = text;
  for (const [first, last] of periodWords(words).reverse()) {
    const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  }
  return rest
    .replace(/\([\s/.,-]*\)|\[[\s/.,-]*\]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[\s\-–—:,.;/_]+|[\s\-–—:,.;/_(]+$/g, '');
}

/** A name without the last day of its figures, which a title states: "Quỹ 30.9" of what goes to 30/09/2026 → "Quỹ". */
export function withoutOwnDay(name: string, period: Period | null): string {
  if (period === null || !isUntilDay(period) || UNTIL_DAY.test(name)) return name;
  const { day, month, year } = period.end;
  const own = new RegExp(
    `(?:ngày )?\\b0?${day} ?[/.-] ?0?${month}(?: ?[/.-] ?${year})?(?![\\d/.-]*\\d)`,
    'i',
  );
  return name.replace(own, ' ');
}

/**
 * The period a tab's name states, its year taken from the table where the name has none: "T5" in a table on năm 2020 is
 * tháng 5/2020. Null when the name states none, or no year is known.
 */
export function periodOfTab(name: string, table: Period | null): Period | null {
  const stated = parsePeriod(name);
  if (stated !== null) return stated;
  if (table !== null && isShorterThanMonth(table)) return null;
  const [, day, month] = UNTIL_DAY.exec(cleanText(name)) ?? [];
  if (day !== undefined && table !== null && table.start.year === table.end.year)
    return parsePeriod(`tính đến ${day}/${month}/${table.end.year}`);
  const span = monthsIn(name);
  if (span === null && table === null) return bareYear(/^\d{4}$/.test(name.trim()) ? `năm ${name}` : name);
  if (span === null || table === null || table.start.year !== table.end.year) return null;
  return periodOfMonths(table.start.year, span.first, span.last);
}

/** Whether a period is a week, in one month or two, so that "T2" is no month of it. */
function isShorterThanMonth({ start, end }: Period): boolean {
  return 31 * monthsBetween(start, end) + end.day - start.day < 10;
}

/** The months a name states without their year: "Quý II" → 4 to 6, "9 tháng" → 1 to 9. */
export function monthsIn(name: string): MonthSpan | null {
  const { words } = readWords(name);
  for (let index = 0; index < words.length; index += 1) {
    const found = periodAt(words, index);
    if (found?.span) return found.span;
  }
  return null;
}

/** The names of months in their order, those of their numbers. */
const MONTH_NAMES = lazy(
  () =>
    new Map(
      ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
        (name, at) => [spelling(readWords(name).words), at + 1],
      ),
    ),
);
const MAY = 5;

/** What one plan is carried out in, one after the other: "Đợt 1", "Lần II". */
const ROUNDS = phrases('đợt|lần|vòng|tuần');

/** The number of the round that a name says, and the name without it: "Hiến máu - đợt 2" is 2 of "Hiến máu"; null where it says none. */
export function roundOf(name: string): { readonly number: number; readonly rest: string } | null {
  const { text, words } = readWords(name);
  for (let index = 0; index < words.length; index += 1) {
    const length = longestAt(words, index, ROUNDS);
    const last = words[index + length];
    const number = length === 0 ? 0 : numberOf(last?.base ?? '');
    if (last === undefined || number === 0) continue;
    const rest = `${text.slice(0, words[index]?.start ?? 0)} ${text.slice(last.end)}`;
    return { number, rest: withoutPeriod(rest) };
  }
  return null;
}

/**
 * The same of a label that is no more than a word of times and its number: "Kỳ 1", "Vụ II", "Giai đoạn 2"; null for all else, months and quarters
 * too.
 */
export function numberedTime(label: string): ReturnType<typeof roundOf> {
  const { words } = readWords(label);
  const length = longestAt(words, 0, TIME_NOUNS);
  const number = length === 0 ? 0 : numberOf(words[length]?.base ?? '');
  const isNoun = numberOf(words[0]?.base ?? '') === 0;
  if (number === 0 || !isNoun || words.length > length + 1 || monthsIn(label) !== null) return null;
  return { number, rest: spelling(words.slice(0, length)) };
}

/** One text for the months or the round that a tab's name says, so that tabs of others tell of something else; null for none. */
export function partOfYear(tab: string): string | null {
  const months = monthsIn(tab);
  if (months !== null) return JSON.stringify(months);
  const round = roundOf(tab);
  return round === null ? null : `#${round.number}`;
}

/** First and last words of each period that words name, years included. */
function periodWords(words: readonly Word[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (let index = 0; index < words.length; index += 1) {
    const found = periodAt(words, index);
    if (found === null) continue;
    let last = index + found.length - 1;
    while (isCompanion(words, last + 1)) last += 1;
    spans.push([index, last]);
    index = last;
  }
  return spans;
}

function isCompanion(words: readonly Word[], index: number): boolean {
  const base = words[index]?.base ?? '';
  const next = words[index + 1]?.base ?? '';
  if (isYear(base)) return true;
  if (base === '/') return isYear(next);
  return COMPANIONS.has(base) && (base !== 'nam' || isYear(next) || words[index]?.marks !== '');
}

function isYear(base: string): boolean {
  return /^(?:19|20)\d\d$/.test(base);
}

function periodAt(words: readonly Word[], index: number): Found | null {
  const word = words[index];
  if (word === undefined) return null;
  const { base } = word;
  const next = words[index + 1]?.base ?? '';
  const compact = /^(t|q|thg|thang|th)(\d{1,2})$/.exec(base);
  if (
    compact !== null &&
    (compact[1] !== 'th' || words.every(({ base: own }) => own === base || isYear(own)))
  ) {
    const number = Number(compact[2]);
    return found(compact[1] === 'q' ? quarter(number) : month(number), 1);
  }
  if (isYear(base)) return { span: null, length: 1 };
  if (base === 'nam' && isYear(next)) return { span: null, length: 2 };
  if (base === 'thang' || base === 't' || base === 'thg')
    return found(month(numberOf(next)), 2) ?? (base === 'thang' ? namedMonth(words, index + 1) : null);
  if (base === 'quy' && !word.marks.includes('\u0303')) return found(quarter(numberOf(next)), 2);
  const behind = words[index + 2]?.base ?? '';
  const isCount = /^\d{1,2}$/.test(base) && next === 'thang' && words[index + 1]?.start === word.end + 1;
  if (isCount && numberOf(behind) === 0) {
    const count = Number(base);
    const atEnd = behind === 'cuoi';
    return found(count < 1 || count > 12 ? null : atEnd ? span(13 - count, 12) : span(1, count), 2);
  }
  return null;
}

/** "Mười", "Mười một" behind "tháng"; "năm" where nothing else is said, for it is the year else. */
function namedMonth(words: readonly Word[], index: number): Found | null {
  const [first, second] = words.slice(index, index + 2).map(spellingOf);
  const two = MONTH_NAMES().get(`${first} ${second}`);
  if (two !== undefined) return found(month(two), 3);
  const one = MONTH_NAMES().get(first ?? '') ?? 0;
  return one === MAY && words.length > 2 ? null : found(month(one), 2);
}

function found(months: MonthSpan | null, length: number): Found | null {
  return months === null ? null : { span: months, length };
}

function numberOf(text: string): number {
  return /^(?:\d{1,2}|i{1,3}|iv)$/.test(text) ? numberOfWord(text) : 0;
}

function month(number: number): MonthSpan | null {
  return number >= 1 && number <= 12 ? span(number, number) : null;
}

function quarter(number: number): MonthSpan | null {
  return number >= 1 && number <= 4 ? span(number * 3 - 2, number * 3) : null;
}

function span(first: number, last: number): MonthSpan {
  return { first, last };
}
