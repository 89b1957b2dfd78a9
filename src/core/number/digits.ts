/** Beyond this a double no longer tells neighbouring whole numbers apart, and no plan is that large. */
const TOO_LARGE = 1e15;

/**
 * Values that digits with separators can stand for, times 10^exponent: none when they are no figure, one when they
 * are clear, two (decimal first, grouped second) when a lone separator leaves it open. Rule 10 of the product:
 * a lone comma followed by three digits, or a lone dot followed by another number of digits, is open, unless
 * nothing but 0 stands before it: `1,380` → 1.38 or 1380, `1.5` → 1.5 or 15, `0,500` → 0.5.
 */
export function readDigits(digits: string, exponent: number): readonly number[] {
  const text = /[0-9]\.$/.test(digits) ? digits.slice(0, -1) : digits;
  return readForms(text)
    .map((form) => Number(`${form}e${exponent}`))
    .filter((value) => Math.abs(value) < TOO_LARGE);
}

function readForms(text: string): readonly string[] {
  if (/^[0-9]+$/.test(text)) return [text];
  const lone = /^([0-9]*)([.,])([0-9]+)$/.exec(text);
  if (lone !== null) return readLoneSeparator(lone[1] ?? '', lone[2] ?? '', lone[3] ?? '');
  const grouped =
    /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/.exec(text) ??
    /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/.exec(text) ??
    /^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$/.exec(text);
  if (grouped === null) return [];
  return [`${(grouped[1] ?? '').replace(/[., ]/g, '')}.${grouped[2] ?? ''}`];
}

function readLoneSeparator(whole: string, separator: string, rest: string): readonly string[] {
  const decimal = `${whole}.${rest}`;
  if (/^0*$/.test(whole)) return [decimal];
  const three = rest.length === 3;
  if (separator === ',') return three ? [decimal, whole + rest] : [decimal];
  return three && /^[1-9][0-9]{0,2}$/.test(whole) ? [whole + rest] : [decimal, whole + rest];
}
