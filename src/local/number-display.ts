import Big from 'big.js';
import { type CalendarMoment, momentOfSerial } from './calendar-moment';
import { type FigurePart, type PatternPart, type PatternSection, parseNumberPattern } from './number-pattern';

const GENERAL_DIGITS = 10;
const patterns = new Map<string, readonly PatternSection[] | null>();

/**
 * The text that vi_VN Google Sheets shows for a value under a number format (US tokens, as `setNumberFormat` takes them).
 *
 * Rounds half-up on the exact decimals: 0.575 as `0%` is 58%, 78800000 as `#,##0` is 78.800.000, 0.9997 as `"▼ "0.0%` is ▼ 100,0%.
 * Without a format a number has at most 10 significant digits: 16/12 is 1,333333333. A number beyond all bounds shows #NUM!, as in Sheets.
 *
 * Modelled: placeholders `0` and `#`, groups, decimals, percents, exponents, thousands scaling, quoted and escaped literals, colours
 * (ignored), currency signs, `@`, `General`, up to four sections, dates and times of digits. Anything else shows as the plain number,
 * a date of another kind as dd/mm/yyyy.
 */
export function formatCell(value: number | string | boolean, pattern: string | undefined): string {
  const wanted = pattern === undefined || pattern === '' ? 'General' : pattern;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  const sections = sectionsOf(wanted);
  if (typeof value === 'string') return formatText(value, sections);
  if (sections === null)
    return looksLikeDate(wanted) ? formatCell(value, 'dd/mm/yyyy') : generalNumber(value);
  const [first, second, third] = sections;
  if (first === undefined) return generalNumber(value);
  if (value < 0 && second !== undefined) return formatNumber(-value, second);
  if (value === 0 && third !== undefined) return formatNumber(value, third);
  return `${value < 0 && !first.date ? '-' : ''}${formatNumber(first.date ? value : Math.abs(value), first)}`;
}

function sectionsOf(pattern: string): readonly PatternSection[] | null {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const sections = parseNumberPattern(pattern);
  patterns.set(pattern, sections);
  return sections;
}

function looksLikeDate(pattern: string): boolean {
  return /[dy]|mmm/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}

function formatText(value: string, sections: readonly PatternSection[] | null): string {
  const last = sections?.[3] ?? sections?.[0];
  if (last === undefined || !(sections?.length === 4 || last.parts.some((part) => part.kind === 'text')))
    return value;
  return last.parts.map((part) => (part.kind === 'text' ? value : literalText(part))).join('');
}

function literalText(part: PatternPart): string {
  if (part.kind === 'literal') return part.text;
  return part.kind === 'percent' ? '%' : '';
}

function formatNumber(value: number, section: PatternSection): string {
  if (section.date) return formatMoment(value, section);
  const exact = new Big(value);
  const scaled = section.percents === 0 ? exact : exact.times(new Big(100).pow(section.percents));
  const parts = section.parts.map((part) => {
    if (part.kind === 'figure') return figureText(scaled, part);
    if (part.kind === 'general' || part.kind === 'text') return generalNumber(scaled.toNumber());
    return literalText(part);
  });
  return parts.join('');
}

function figureText(value: Big, figure: FigurePart): string {
  if (figure.exponentDigits !== null) return exponentText(value, figure, figure.exponentDigits);
  const scaled = value.times(new Big(1000).pow(-figure.thousands));
  const [whole = '0', decimals = ''] = scaled.toFixed(figure.maximumDecimals, Big.roundHalfUp).split('.');
  const shownWhole = (whole === '0' ? '' : whole).padStart(figure.minimumWhole, '0');
  const shownDecimals = dropZeros(decimals, figure.minimumDecimals);
  return joinDecimals(figure.grouped ? groupDigits(shownWhole) : shownWhole, shownDecimals);
}

function exponentText(value: Big, figure: FigurePart, exponentDigits: number): string {
  const [mantissa = '0', exponent = '0'] = value
    .toExponential(figure.maximumDecimals, Big.roundHalfUp)
    .split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const sign = exponent.startsWith('-') ? '-' : '+';
  const digits = exponent.replace(/^[+-]/, '').padStart(exponentDigits, '0');
  return `${joinDecimals(whole, dropZeros(decimals, figure.minimumDecimals))}E${sign}${digits}`;
}

function dropZeros(decimals: string, keep: number): string {
  let end = decimals.length;
  while (end > keep && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function groupDigits(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}

function joinDecimals(whole: string, decimals: string): string {
  return decimals === '' ? whole : `${whole},${decimals}`;
}

function generalNumber(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const big = new Big(value);
  const size = big.abs();
  if (size.eq(0)) return '0';
  if (size.gte(1e15) || size.lt(1e-9)) {
    return big.prec(6, Big.roundHalfUp).toExponential().toUpperCase().replace('.', ',');
  }
  const wholeDigits = Math.max(0, size.e + 1);
  const rounded = big.round(Math.max(0, GENERAL_DIGITS - Math.max(1, wholeDigits)), Big.roundHalfUp);
  return rounded.toFixed().replace('.', ',');
}

function formatMoment(value: number, section: PatternSection): string {
  if (value < 0 || value > 2_958_465) return generalNumber(value);
  const moment = momentOfSerial(value);
  const half = section.parts.some((part) => part.kind === 'date' && part.code === 'am/pm');
  const parts = section.parts.map((part) =>
    part.kind === 'date' ? momentText(moment, part.code, { value, half }) : literalText(part),
  );
  return parts.join('');
}

function momentText(
  moment: CalendarMoment,
  code: string,
  context: { readonly value: number; readonly half: boolean },
): string {
  if (code === 'yyyy') return String(moment.year).padStart(4, '0');
  if (code === 'yy') return String(moment.year % 100).padStart(2, '0');
  if (code === 'am/pm') return moment.hour < 12 ? 'SA' : 'CH';
  if (code.startsWith('['))
    return String(Math.floor(context.value * 24 + 1e-9)).padStart(code.length - 2, '0');
  const hour = context.half ? moment.hour % 12 || 12 : moment.hour;
  const figures = new Map([
    ['d', moment.day],
    ['m', moment.month],
    ['h', hour],
    ['n', moment.minute],
    ['s', moment.second],
  ]);
  return String(figures.get(code.slice(0, 1)) ?? '').padStart(code.length, '0');
}
