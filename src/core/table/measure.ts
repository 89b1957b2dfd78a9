import { cleanText } from '../text/normalise';
import { compilePhrases, isWhole, type Phrases } from './phrases';
import { MEASURE_WORDS, MONEY_WORDS } from './vocabulary';
import { findPhrase, readWords } from './words';

/** In what an indicator is measured, and whether that is money. */
export interface Measure {
  readonly measure: string | null;
  readonly money: boolean;
}

const MONEY = compilePhrases(MONEY_WORDS);
const OTHERS = compilePhrases(MEASURE_WORDS);
const AMOUNT = compilePhrases(['số tiền', 'tiền', 'kinh phí']);

const LABEL = /(?:ĐVT|đơn vị tính|đơn vị)\s*:\s*([^()]{1,40})/i;

/**
 * Reads the unit of measure: in brackets in the indicator's headers ("Số tiền (triệu đồng)"), else in a line above
 * ("ĐVT: đồng"), else đồng where headers say "Số tiền". The text is kept as printed, figures are not scaled.
 */
export function readMeasure(headers: readonly string[], lines: readonly string[]): Measure {
  const printed = firstFound(headers, measureInHeader) ?? firstFound(lines, measureInLine);
  if (printed !== null) return { measure: printed, money: isKnown(printed, MONEY) };
  const amount = headers.some((text) =>
    AMOUNT.some((phrase) => findPhrase(readWords(text).words, phrase) >= 0),
  );
  return amount ? { measure: 'đồng', money: true } : { measure: null, money: false };
}

function measureInHeader(text: string): string | null {
  const bracketed = /\(([^()]{1,40})\)?/.exec(text)?.[1] ?? text;
  const labelled = LABEL.exec(bracketed)?.[1] ?? bracketed;
  const measure = cleanText(labelled);
  const known = isKnown(measure, MONEY) || (bracketed !== text && isKnown(measure, OTHERS));
  return known ? measure : null;
}

function measureInLine(text: string): string | null {
  const found = LABEL.exec(text);
  const measure = cleanText(found?.[1] ?? '').replace(/[.;,]+$/, '');
  if (measure === '') return null;
  const labelledAsMeasure = !/^đơn vị\s*:/i.test(found?.[0] ?? '');
  return labelledAsMeasure || isKnown(measure, MONEY) || isKnown(measure, OTHERS) ? measure : null;
}

function isKnown(measure: string, phrases: Phrases): boolean {
  return isWhole(readWords(measure).words, phrases);
}

function firstFound(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
