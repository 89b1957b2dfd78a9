import { cleanText, foldText } from '../text/normalise';
import { calendarDate } from './calendar-date';
import { firstRead, type PatternReader } from './first-read';
import { ANY_YEAR, periodOfYears } from './make-period';
import { monthsBetween } from './months';
import { numberOfWord } from './number-word';
import { parsePeriod } from './parse-period';
import { isWithin, type Period, periodKey } from './period';
import { seasonIn } from './season';
import { withoutDocuments } from './without-documents';

/** The stretch of time that words name, with or without its year: "KH năm 2024", "TH 6 tháng", "Nhiệm kỳ 2023-2028". */
export type Stretch =
  | {
      readonly kind: 'stated';
      readonly period: Period;
      /** The school year that two years without a word may be as well: "KH 2025-2026". */
      readonly schoolYear?: Period;
    }
  /** Months of a year, 1-12, both included: "quý III" is 7-9, "năm" and "12 tháng" are 1-12. */
  | { readonly kind: 'months'; readonly first: number; readonly last: number }
  /** From a year's beginning to a day: "đến 30/6". */
  | { readonly kind: 'untilDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'schoolYear' }
  | { readonly kind: 'semester'; readonly half: 1 | 2 }
  /** A term of several years that is not named: "KH nhiệm kỳ". */
  | { readonly kind: 'term' }
  /** A month, quarter or week that is not named: "TH trong tháng". */
  | { readonly kind: 'part'; readonly of?: 'quarter' };

/** A whole year, whichever it is. */
export const YEAR: Stretch = { kind: 'months', first: 1, last: 12 };

/** Longer texts are sentences. */
const LONGEST = 200;

const YEAR_NUMBER = '((?:19|20)\\d{2})(?!\\d)';

/** A cheap look at a text: most headers hold no number and none of these words. */
const TIME = /\d|nam|thang|quy|tuan|nhiem|giai|khoa|dai hoi|hoc|hk/;

/** "KH 3 năm", "Thực hiện cả 5 năm", "Cộng 5 năm": years counted, in folded text; "3 năm liền" is a thing's own. */
const YEARS_TOGETHER =
  /\b(?:ke hoach|kh|chi tieu|muc tieu|th|thuc hien|ket qua|luy ke|lk|giao|ca|trong|cong|tong) ([2-9]|10|hai|ba|bon|nam) nam\b(?! (?:lien|hoc|tuoi))/;

/** What stretches without a year look like in folded text, the most precise first. */
const PATTERNS: readonly PatternReader<Stretch>[] = [
  [
    /\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/.-])/,
    ([day = '', month = '']) => untilDay(Number(month), Number(day)),
  ],
  [
    /\bden (?:het )?ngay (\d{1,2}) thang (\d{1,2})\b/,
    ([day = '', month = '']) => untilDay(Number(month), Number(day)),
  ],
  [/\bden (?:het )?thang (\d{1,2})\b/, ([month = '']) => months(1, Number(month))],
  [/\bden (?:het )?quy (i{1,3}|iv|[1-4])\b/, ([quarter = '']) => months(1, numberOfWord(quarter) * 3)],
  [
    /\b(?:hoc ky|hk) ?(i{1,2}|[12])\b/,
    ([half = '']) => ({ kind: 'semester', half: numberOfWord(half) === 1 ? 1 : 2 }),
  ],
  [/\bnam hoc\b/, () => ({ kind: 'schoolYear' })],
  [
    /\b(\d{1,2}|ba|sau|chin) thang\b(?! \d{1,2}\b)(?: (cuoi))?/,
    ([count = '', end]) => {
      const number = numberOfWord(count);
      return end === 'cuoi' ? months(13 - number, 12) : months(1, number);
    },
  ],
  [
    /\bquy (i{1,3}|iv|[1-4])\b/,
    ([quarter = '']) => months(numberOfWord(quarter) * 3 - 2, numberOfWord(quarter) * 3),
  ],
  [/\bq(?:uy)?\.?([1-4])\b/, ([quarter = '']) => months(Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/\b(?:thang |t\.? ?)(\d{1,2})\b/, ([month = '']) => months(Number(month), Number(month))],
  [/\b(?:nhiem ky|giai doan|toan khoa|ca ky dai hoi)\b/, () => ({ kind: 'term' })],
  [YEARS_TOGETHER, () => ({ kind: 'term' })],
  [/(?:^|[^a-z])(?:ca |trong |mot )?nam\b/, () => YEAR],
  [
    /(?:\b(?:trong|cua|ca|ke hoach|kh|th|thuc hien|chi tieu|muc tieu) |^)(thang(?! ?[/(] ?quy\b)|(?:thang ?[/(] ?)?quy)\b/,
    ([part]) => (part !== 'thang' ? { kind: 'part', of: 'quarter' } : { kind: 'part' }),
  ],
  [
    /(?:\bty le(?: thuc hien)?|%) (thang|quy)(?: ?[,/(:%]|$)/,
    ([part]) => (part === 'quy' ? { kind: 'part', of: 'quarter' } : { kind: 'part' }),
  ],
  [
    /\b(?:trong|cua|ke hoach|kh|th|thuc hien|chi tieu|ket qua|kq) tuan(?: (?:nay|\d{1,2})| ?[,/(:]|$)/,
    () => ({ kind: 'part' }),
  ],
];

/** The male sex and a rule, in a text that is written with its diacritics: no year and no quarter. */
const PLAIN = /(^|[^a-z\u00c0-\u024f\u1e00-\u1eff])(?:nam|quy)(?![a-z\u00c0-\u024f\u1e00-\u1eff])/gi;

/** What only sounds like a year or week: the country, a fund, names, the year as a mere limit. */
const FALSE_WORDS =
  /quỹ|việt nam|tuấn|tuân|(?:từ|so với|cùng kỳ|số|tồn|còn) đầu năm|từ đầu năm|năm trước|năm ngoái|hằng năm|hàng năm/gi;

/**
 * The stretch of time that header texts name, the lowest text that names one first: ["Lũy kế 9 tháng", "KH"] is the first
 * nine months. "KH 2024" is the year 2024, "2021-2025" those years. Null where they name none.
 */
export function readStretch(texts: readonly string[]): Stretch | null {
  for (const text of [...texts].reverse()) {
    const found = readText(text);
    if (found !== null) return withYear(found, texts);
  }
  return null;
}

function readText(text: string): Stretch | null {
  if (text.length > LONGEST || !TIME.test(foldText(text))) return null;
  const cleaned = cleanText(text).replace(FALSE_WORDS, ' ');
  const accented = /[à-ỹ]/i.test(cleaned) || /^nam$/i.test(cleaned);
  const folded = withoutDocuments(foldText(accented ? cleaned.replace(PLAIN, '$1 ') : cleaned));
  const named = parsePeriod(cleaned) ?? seasonIn(folded);
  const stated = named ?? statedYears(folded);
  const part = firstRead(PATTERNS, folded);
  if (stated === null) return part;
  const schoolYear = named === null ? schoolYearOf(stated) : null;
  if (schoolYear !== null) return { kind: 'stated', period: stated, schoolYear };
  return part !== null && isYear(stated)
    ? (inYear(part, stated) ?? { kind: 'stated', period: stated })
    : { kind: 'stated', period: stated };
}

/** "2021-2025", "KH 2024", "đến 30/06/2024": years and days that stand without the words a title has. */
function statedYears(folded: string): Period | null {
  const until = /\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/.exec(folded);
  if (until !== null) return parsePeriod(`tính đến ${until[1]}/${until[2]}/${until[3]}`);
  const years = new RegExp(`\\b${YEAR_NUMBER} ?(?:-|–|den) ?${YEAR_NUMBER}`).exec(folded);
  if (years !== null) return parsePeriod(`giai đoạn ${years[1]}-${years[2]}`);
  const year = new RegExp(`(?:^|[^\\d/.]|[a-z] ?/ ?)${YEAR_NUMBER}`).exec(folded)?.[1];
  return year === undefined ? null : parsePeriod(`năm ${year}`);
}

/** The school year that two years in a row may be; null for other times. */
function schoolYearOf({ start, end }: Period): Period | null {
  return end.year === start.year + 1 ? parsePeriod(`năm học ${start.year}-${end.year}`) : null;
}

/** A part of a year that another of the texts names: "KH 6 tháng" under "Năm 2024". */
function withYear(found: Stretch, texts: readonly string[]): Stretch {
  if (found.kind === 'stated') return found;
  const year = texts
    .map((text) => statedYears(foldText(cleanText(text))))
    .find((period) => period !== null && isYear(period));
  return year ? (inYear(found, year) ?? found) : found;
}

function inYear(stretch: Stretch, year: Period): Stretch | null {
  if (stretch.kind !== 'months' && stretch.kind !== 'untilDay') return null;
  const period = periodOfStretch(stretch, year);
  return period === null ? null : { kind: 'stated', period };
}

function isYear({ start, end }: Period): boolean {
  return start.year === end.year && start.month === 1 && end.month === 12;
}

/**
 * The days of a stretch whose year is that of `around`: "6 tháng" around "năm 2024" is 01/01/2024–30/06/2024. A school year
 * and its halves (to 15 January, from 16 January) are those that `around` lies in or names. What is not named is `around`
 * itself, a term only where that covers several years, and two years that no word calls a term are a school year around one. Null where no
 * year is known.
 */
export function periodOfStretch(stretch: Stretch, around: Period | null): Period | null {
  if (stretch.kind === 'stated') {
    const { period, schoolYear = period } = stretch;
    return around !== null && isSchoolYear(around) ? schoolYear : period;
  }
  if (around === null) return null;
  switch (stretch.kind) {
    case 'months': {
      if (isSchoolYear(around) && stretch.first === 1 && stretch.last === 12) return around;
      const year = isSchoolYear(around) && stretch.first >= 8 ? around.start.year : around.end.year;
      return periodOfYears({ year, month: stretch.first }, { year, month: stretch.last });
    }
    case 'untilDay':
      return parsePeriod(`tính đến ${stretch.day}/${stretch.month}/${around.end.year}`);
    case 'schoolYear':
    case 'semester': {
      const first =
        around.end.month >= 8 && around.start.month >= 8 ? around.start.year : around.end.year - 1;
      const half = stretch.kind === 'semester' ? `học kỳ ${stretch.half} ` : '';
      return parsePeriod(`${half}năm học ${first}-${first + 1}`);
    }
    case 'term':
      return around.end.year > around.start.year && !isSchoolYear(around) ? around : null;
    case 'part':
      return around;
  }
}

function isSchoolYear({ start, end }: Period): boolean {
  return end.year === start.year + 1 && start.month >= 7 && start.month <= 9 && end.month <= 8;
}

/** Whether it is a year or longer. */
export function isYearOrLonger(stretch: Stretch): boolean {
  switch (stretch.kind) {
    case 'stated': {
      const { start, end } = stretch.period;
      return monthsBetween(start, end) >= 8 && !isPart(stretch);
    }
    case 'months':
      return stretch.first === 1 && stretch.last === 12;
    case 'schoolYear':
    case 'term':
      return true;
    case 'untilDay':
    case 'semester':
    case 'part':
      return false;
  }
}

/** Whether a stretch lies in another that is longer: tháng 11 in 11 tháng, quý I in 6 tháng; in one year where only one names it. */
export function isPartOf(part: Stretch | null, whole: Stretch | null): boolean {
  if (part === null || whole === null) return false;
  const [one, other] = [part, whole].map((own) => (own.kind === 'stated' ? own.period : null));
  const around = one ?? other ?? ANY_YEAR;
  const [inner, outer] = [periodOfStretch(part, around), periodOfStretch(whole, around)];
  if (inner === null || outer === null || periodKey(inner) === periodKey(outer)) return false;
  return isWithin(inner, outer);
}

/** Whether it is a part of a calendar or school year. */
export function isPart(stretch: Stretch): boolean {
  if (stretch.kind !== 'stated') return !isYearOrLonger(stretch);
  const { start, end } = stretch.period;
  if (start.year === end.year) return !isYear(stretch.period) || end.day !== 31;
  return end.year === start.year + 1 && start.month >= 8 && end.month < 5;
}

function months(first: number, last: number): Stretch | null {
  return first >= 1 && last <= 12 && first <= last ? { kind: 'months', first, last } : null;
}

function untilDay(month: number, day: number): Stretch | null {
  return calendarDate(2020, month, day) === null ? null : { kind: 'untilDay', month, day };
}

/** How many years a header counts: 3 of "KH 3 năm"; null where it counts none. */
export function countedYears(texts: readonly string[]): number | null {
  const counts = texts.flatMap((text) => YEARS_TOGETHER.exec(foldText(cleanText(text)))?.[1] ?? []);
  const [count] = counts;
  return count === undefined ? null : numberOfWord(count);
}
