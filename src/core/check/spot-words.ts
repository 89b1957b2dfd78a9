import { formatNumber, formatPercent } from '../number/format';
import { parsePercent } from '../number/parse';
import { cellText } from '../words/cell-text';
import type { Cell } from '../workbook/workbook';
import type { ShortfallOf } from './finding';
import type { Spot } from './spot';

/** How many cells of a finding are told one by one. */
const MOST_TOLD = 5;
const LONGEST_QUOTE = 80;

/** What a typed shortfall is computed from. */
export function differenceWords(of: ShortfallOf): string {
  if (of === 'target') return 'KH trừ kết quả';
  if (of === 'opposite') return 'Kết quả trừ KH';
  return `"${of.base}" trừ ${of.less === null ? 'kết quả' : `"${of.less}"`}`;
}

/** "LĐLĐ Nguyên Bình 99%; LĐLĐ Hà Quảng 95%", at most five. */
export function each(spots: readonly Spot[], words: (spot: Spot) => string): string {
  const told = spots
    .slice(0, MOST_TOLD)
    .map((spot) => (spots.length > 1 && spot.unit !== null ? `${spot.unit} ${words(spot)}` : words(spot)));
  return [...told, ...more(spots.length)].join('; ');
}

/** Texts in a row, at most five. */
export function list(texts: readonly string[]): string {
  return [...texts.slice(0, MOST_TOLD), ...more(texts.length)].join(', ');
}

function more(count: number): string[] {
  return count > MOST_TOLD ? [`và ${formatNumber(count - MOST_TOLD)} chỗ khác`] : [];
}

/** A rate in percentage points as a reader sees it: 95,8%. */
export function rate(points: Cell | undefined): string {
  return typeof points === 'number' ? formatPercent(points) : shown(points ?? '');
}

/** A figure as a reader sees it: 1.234,5; no text for none. */
export function figure(value: number | undefined): string {
  return value === undefined ? '' : formatNumber(value);
}

/** A text as the number it stands for, with its percent sign: "95,83%" → 95,83%. */
export function asRead({ typed, expected }: Spot): string {
  const points = typeof typed === 'string' && typed.includes('%') ? parsePercent(typed) : null;
  return points?.kind === 'number' ? formatPercent(points.value) : figure(expected);
}

/** A cell as it was typed, text in quotes. */
export function shown(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell) : quoted(cell);
}

/** A cell as text, cut where it is long. */
export function quoted(cell: Cell): string {
  return cellText(cell, LONGEST_QUOTE);
}

/** The words on both sides of doubled spaces, with the spaces made visible: "gửi␣␣bảng". */
export function doubled(cell: Cell): string {
  const [, before = '', spaces = '', after = ''] =
    /(\S{1,20})([ \u00a0]{2,3})(\S{1,20})/.exec(String(cell)) ?? [];
  return `${before}${'␣'.repeat(spaces.length)}${after}`;
}

/** The time after which a date is too late for its table. */
export function whenOf({
  period,
  signed,
}: {
  readonly period: string | null;
  readonly signed: string | null;
}): string {
  if (period !== null) return `Biểu là số liệu ${period}`;
  return signed === null ? 'Sau ngày hôm nay' : `Sau ngày ký biểu ${signed}`;
}

/** To how many decimals: "2 số lẻ". */
export function decimals(digits: number): string {
  return digits === 0 ? 'số nguyên' : `${digits} số lẻ`;
}
