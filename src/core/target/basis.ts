import { lazy } from '../collection/lazy';
import { type CalendarDate, calendarDate, compareDates, formatDate } from '../date/calendar-date';
import { withCapital } from '../text/letter-case';
import { cleanText } from '../text/normalise';

/** How kinds of documents are abbreviated when one is named as a basis. */
const KINDS: readonly (readonly [words: string, short: string])[] = [
  ['công văn|cv', 'CV'],
  ['quyết định|qđ', 'QĐ'],
  ['kế hoạch|kh', 'KH'],
  ['nghị quyết|nq', 'NQ'],
  ['thông báo|tb', 'TB'],
  ['hướng dẫn|hd', 'HD'],
  ['chỉ thị|ct', 'CT'],
];

/** Those that pages call plans and targets by: "KH 5" alone would read as a plan of 5. */
const PLANS = /^(?:KH|CT)$/;

/** The day of a document; what it counts from, or is asked for until, is none. */
const DAY = /(\S*)\s*ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i;
const OTHER_DAY = /^(?:từ|trước|đến|hết)$/i;

/** A document with its number; its kind begins a word, and is no end of a longer one. */
const NAMED = lazy(
  () =>
    new RegExp(
      `(?:^|[^a-z\\u00c0-\\u024f\\u1e00-\\u1eff])(?:${KINDS.map(([words]) => `(${words})`).join('|')})\\s*(?:số)?\\s*:?\\s*(\\d+[^\\s,;()]*)`,
      'gi',
    ),
);

/** A document that lines name, and the day that they say of it. */
export interface Document {
  /** "CV 607/LĐLĐ ngày 08/01/2020". */
  readonly words: string;
  readonly day: CalendarDate | null;
}

/**
 * The document that lines name as what a table follows: "(Kèm theo Công văn số 607/LĐLĐ ngày 08/01/2020)" → "CV 607/LĐLĐ
 * ngày 08/01/2020"; of several the one of the latest day, since what changes a document names it. Null where none is named with its number.
 */
export function readDocument(lines: readonly string[]): Document | null {
  return lines.flatMap(documentsIn).reduce<Document | null>((latest, one) => {
    if (latest === null) return one;
    return isLater(one.day, latest.day) ? one : latest;
  }, null);
}

/** The same in words. */
export function readBasis(lines: readonly string[]): string | null {
  return readDocument(lines)?.words ?? null;
}

function isLater(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && (other === null || compareDates(one, other) > 0);
}

/** The documents of a line, a letter before the plan that it is of ("KH 12 tháng, CV 607/LĐLĐ"). */
function documentsIn(line: string): readonly Document[] {
  const text = cleanText(line);
  const named = NAMED();
  const found: {
    readonly kind: number;
    readonly number: string;
    readonly start: number;
    readonly end: number;
  }[] = [];
  named.lastIndex = 0;
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const [all, ...parts] = match;
    const kind = KINDS.findIndex((_, at) => parts[at] !== undefined);
    const number = parts[KINDS.length] ?? '';
    found.push({ kind, number, start: match.index, end: match.index + all.length });
  }
  const told = found.map(({ kind, number, end }, at) => {
    const day = dayIn(text.slice(end, found[at + 1]?.start));
    const [words = '', short = ''] = KINDS[kind] ?? [];
    const isWhole = number.includes('/') || !PLANS.test(short);
    const name = isWhole ? `${short} ${number}` : `${withCapital(words.split('|')[0] ?? '')} số ${number}`;
    return { kind, words: day === null ? name : `${name} ngày ${formatDate(day)}`, day };
  });
  return told.sort((a, b) => a.kind - b.kind);
}

/** The first day behind a document's number. */
function dayIn(rest: string): CalendarDate | null {
  const [, before = '', day, month, year] = DAY.exec(rest) ?? [];
  return OTHER_DAY.test(before) ? null : calendarDate(Number(year), Number(month), Number(day));
}
