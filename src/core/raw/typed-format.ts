import { formatDigits, isAutomaticFormat, isPercentFormat, isTextFormat } from './number-format';

/** A text as it was typed, and the number it is. */
interface Typed {
  readonly text: string;
  readonly value: number;
}

/**
 * The format in which a number that was text looks like its neighbours, or as it was typed: `78.800.000` as `#,##0`,
 * `95,83%` as `0.00%`. One that would hide decimals is not taken.
 */
export function numberFormat(own: string, shown: string, { text, value }: Typed): string {
  if (text.includes('%')) return isPercentFormat(own) ? own : percentFormat(shown, text);
  if (!isAutomaticFormat(own) && !isTextFormat(own)) return own;
  const isGrouped = /[0-9][.\s][0-9]{3}|[a-zđ₫]/i.test(text);
  const wanted = shown === '' && isGrouped ? withDecimals('#,##0', text) : shown;
  if (wanted !== '' && showsAll(wanted, value)) return wanted;
  return isTextFormat(own) ? 'general' : own;
}

/** Whether a format shows every decimal of a number. */
function showsAll(format: string, value: number): boolean {
  const digits = formatDigits(format);
  return digits === null || Number(value.toFixed(Math.min(digits, 20))) === value;
}

function percentFormat(shown: string, text: string): string {
  return isPercentFormat(shown) ? shown : `${withDecimals('0', text)}%`;
}

/** A format with as many decimals as stand behind the comma of a text; words behind a figure move it. */
function withDecimals(whole: string, text: string): string {
  const decimals = /[a-zđ₫]/i.test(text) ? '' : (/,([0-9]+)/.exec(text)?.[1] ?? '');
  return decimals === '' ? whole : `${whole}.${'0'.repeat(decimals.length)}`;
}
