import type { IStyleData } from '@univerjs/core';
import { momentOfSerial } from '../calendar-moment';

/** What Google calls the format of a cell that has none of its own. */
export const AUTOMATIC_FORMAT = '0.###############';
/** What the engine gives to TODAY() and NOW(), and what vi_VN shows instead. */
const ENGINE_DATES: ReadonlyMap<string, string> = new Map([
  ['yyyy/mm/dd;@', 'dd/mm/yyyy'],
  ['yyyy/mm/dd hh:mm', 'dd/mm/yyyy hh:mm:ss'],
]);

/** The number format of a style; undefined for automatic. */
export function numberFormatOf(style: IStyleData): string | undefined {
  const pattern = style.n?.pattern;
  if (pattern === undefined || isAutomatic(pattern)) return undefined;
  return ENGINE_DATES.get(pattern) ?? pattern;
}

/** Whether a pattern means "no format of its own". */
export function isAutomatic(pattern: string): boolean {
  return pattern === '' || /^general$/i.test(pattern) || pattern === AUTOMATIC_FORMAT;
}

/** Whether numbers under this format are days or moments: `dd/mm/yyyy`, `hh:mm`, but not `#,##0 "đ"` or `[Red]0`. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dmyhs]/i.test(bare) && !/general|[0#?]/i.test(bare);
}

/** `YYYY-MM-DD` of a serial number. */
export function isoDate(serial: number): string {
  const { year, month, day } = momentOfSerial(serial);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
