import { calendarDate } from '../core/date/calendar-date';
import { dateSerial } from '../core/date/date-serial';

/** What a vi_VN spreadsheet makes of typed text. `numberFormat` is the pattern the cell takes when it has none of its own. */
export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `formula` begins with `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

const DATE_FORMAT = 'dd/mm/yyyy';
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(\d+))?(?:[eE]([+-]?\d{1,3}))?(%| %| ?₫)?$/;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const MONTH_OF_YEAR = /^(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Reads text the way vi_VN Google Sheets reads what a person types, and strings given to `setValues`.
 *
 * `58,3` is 58.3 · `78.800.000` is 78800000 shown as `#,##0` · `102%` is 1.02 shown as `0%` · `07` is 7 · `1. ` stays text ·
 * `12/10` is 12 October of `currentYear` · `'…` is text without the apostrophe · `=…` is a formula, and so are `+…` and `-…` where
 * they are no numbers. Plain spaces around a number are ignored; a no-break space makes it text. Text keeps its own spaces.
 *
 * Not confirmed in a live sheet: `1.5` and `29-1` as days of the current year, `5/2020` as 1 May, `0.500` as 500, two-digit years
 * (00-29 are 2000-2029), `1.000 ₫` as money but `1.000đ` as text, text where neither reading gives a day (`5/20`, `31/11`).
 */
export function parseTypedInput(text: string, currentYear: number): TypedInput {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return text === "'" ? { kind: 'blank' } : { kind: 'text', value: text.slice(1) };
  const bare = trimPlainSpaces(text);
  const number =
    readNumber(bare) ?? readDate(bare, currentYear) ?? readTime(bare) ?? readMoment(bare, currentYear);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(bare)) return { kind: 'boolean', value: bare.toLowerCase() === 'true' };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  if (text.length > 1 && /^[+-]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', value: text };
}

function trimPlainSpaces(text: string): string {
  let first = 0;
  let end = text.length;
  while (first < end && text[first] === ' ') first += 1;
  while (end > first && text[end - 1] === ' ') end -= 1;
  return text.slice(first, end);
}

function numberInput(value: number, numberFormat?: string): TypedInput | null {
  if (!Number.isFinite(value)) return null;
  return numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat };
}

function readNumber(bare: string): TypedInput | null {
  const match = NUMBER.exec(bare);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals, exponent, suffix = ''] = match;
  const digits = `${sign}${whole.replace(/\./g, '') || '0'}.${decimals ?? '0'}`;
  const power = Number(exponent ?? 0);
  if (suffix.endsWith('%')) {
    return numberInput(Number(`${digits}e${power - 2}`), decimals === undefined ? '0%' : '0.00%');
  }
  const value = Number(`${digits}e${power}`);
  const grouped = decimals === undefined ? '#,##0' : '#,##0.00';
  if (suffix.endsWith('₫')) return numberInput(value, `${grouped} "₫"`);
  if (exponent !== undefined) return numberInput(value, '0.00E+00');
  return numberInput(value, whole.includes('.') ? grouped : undefined);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateInput(year: number, month: number, day: number, format: string): TypedInput | null {
  const date = year < 1900 ? null : calendarDate(year, month, day);
  return date === null ? null : numberInput(dateSerial(date), format);
}

function readDate(bare: string, currentYear: number): TypedInput | null {
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) {
    const [, day, , month, year] = dayFirst;
    return dateInput(
      year === undefined ? currentYear : fullYear(year),
      Number(month),
      Number(day),
      DATE_FORMAT,
    );
  }
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst !== null) {
    const [, year, , month, day] = yearFirst;
    return dateInput(Number(year), Number(month), Number(day), 'yyyy-mm-dd');
  }
  const monthOfYear = MONTH_OF_YEAR.exec(bare);
  if (monthOfYear === null) return null;
  const [, month, year] = monthOfYear;
  return dateInput(Number(year), Number(month), 1, 'mm/yyyy');
}

function readTime(bare: string): TypedInput | null {
  const match = TIME.exec(bare);
  if (match === null) return null;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (value >= 1) return numberInput(value, '[h]:mm:ss');
  return numberInput(value, seconds === undefined ? 'hh:mm' : 'hh:mm:ss');
}

function readMoment(bare: string, currentYear: number): TypedInput | null {
  const space = bare.indexOf(' ');
  if (space < 0) return null;
  const date = readDate(bare.slice(0, space), currentYear);
  const time = readTime(bare.slice(space + 1));
  if (date?.kind !== 'number' || time?.kind !== 'number' || time.value >= 1) return null;
  return numberInput(date.value + time.value, `${date.numberFormat} hh:mm:ss`);
}
