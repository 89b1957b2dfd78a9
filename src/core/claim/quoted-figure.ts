import { decimalText, multiplyExact } from '../number/decimal';
import { parseNumber, parseNumberIn, parsePercent } from '../number/parse';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** A figure of a sentence, as exact as it was written. */
export interface QuotedFigure {
  readonly value: number;
  /** One of its last digit: 100.000.000 for "1,5 tỷ", 1 for "99%" and 278. */
  readonly unit: number;
  /** It carries a percent sign; the value is in percent points. */
  readonly percent: boolean;
  /** "trên", "hơn": the truth lies above; "gần", "dưới": below; otherwise it was rounded. */
  readonly leaning: 'above' | 'below' | null;
}

/** What a cell quotes: one figure, or why none can be compared. */
export type QuotedReading =
  | { readonly kind: 'figure'; readonly figure: QuotedFigure }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Longer cells are sentences of another column. */
const LONGEST_TEXT = 200;

const FIGURES =
  /(\d(?:[\d.,]*\d)?)( ?%| ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ]))?((?:\.? ?(?:đồng|vnđ|vnd|đ|₫))(?![a-zà-ỹđ]))?/g;

const ABOVE = /(?:trên|hơn)[^\d]*$/;
const BELOW = /(?:gần|dưới)[^\d]*$/;
const APPROXIMATE = /(?:trên|hơn|gần|dưới|khoảng|xấp xỉ|chừng)[^\d]*$/;

/**
 * Reads the one figure that a cell quotes, in a unit of 10^exponent đồng: "trên 1,5 tỷ" under triệu đồng (6) is 1.500 or more,
 * written to a tenth of a tỷ (100). A round figure behind "hơn" is as rough as its zeros: "hơn 200 tin" is 200 to 299.
 */
export function readQuotedFigure(cell: Cell, exponent: number): QuotedReading {
  if (typeof cell === 'number') {
    const unit = Number(`1e-${decimalText(cell).split('.')[1]?.length ?? 0}`);
    return { kind: 'figure', figure: { value: cell, unit, percent: false, leaning: null } };
  }
  if (typeof cell !== 'string') return { kind: 'none' };
  const text = cleanText(cell).slice(0, LONGEST_TEXT).toLowerCase();
  const matches: { readonly parts: readonly string[]; readonly before: string }[] = [];
  const pattern = new RegExp(FIGURES.source, 'g');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, digits = '', suffix = '', currency = ''] = match;
    matches.push({ parts: [digits, suffix, currency], before: text.slice(0, match.index) });
  }
  const [only, ...more] = matches;
  if (only === undefined) return { kind: 'none' };
  if (more.length > 0) return { kind: 'several' };
  const [digits = '', suffix = '', currency = ''] = only.parts;
  return readParts(digits, { words: `${suffix}${currency}`, before: only.before, exponent });
}

function readParts(
  digits: string,
  { words, before, exponent }: { readonly words: string; readonly before: string; readonly exponent: number },
): QuotedReading {
  const percent = words.trim() === '%';
  const read = (text: string) => (percent ? parsePercent(text) : parseNumberIn(text, exponent));
  const reading = read(`${digits}${words}`);
  if (reading.kind === 'ambiguous') return { kind: 'ambiguous', readings: reading.readings };
  const [bare, one] = [parseNumber(digits), read(`1${words}`)];
  if (reading.kind !== 'number' || bare.kind !== 'number' || one.kind !== 'number') return { kind: 'none' };
  const zeros = APPROXIMATE.test(before) ? (/0+$/.exec(decimalText(bare.value))?.[0].length ?? 0) : 0;
  const decimals = decimalsOf(digits, bare.value);
  const place = decimals > 0 ? Number(`1e-${decimals}`) : Number(`1e${zeros}`);
  const negative = /[-–−]$/.test(before);
  return {
    kind: 'figure',
    figure: {
      value: negative ? -reading.value : reading.value,
      unit: multiplyExact([one.value, place]),
      percent,
      leaning: ABOVE.test(before) ? 'above' : BELOW.test(before) ? 'below' : null,
    },
  };
}

/** Decimals as written, "1,50" has two. */
function decimalsOf(digits: string, value: number): number {
  const [, written = ''] = /^[\d.]*,(\d+)$/.exec(digits) ?? [];
  const isDecimal = Number(digits.replace(/\./g, '').replace(',', '.')) === value;
  return written !== '' && isDecimal ? written.length : (decimalText(value).split('.')[1]?.length ?? 0);
}
