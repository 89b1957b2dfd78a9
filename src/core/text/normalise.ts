import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { textWithY } from './i-or-y';

/** Blanks that are wider or narrower than a space, or that refuse a line break, and line breaks themselves. */
const BLANKS = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Characters that take no room: zero-width spaces and joiners, direction marks, soft hyphens, byte-order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Letters of other alphabets that keyboards and old fonts put where Vietnamese has Đ. */
const FALSE_D = /[\u00d0\u0189\u00f0\u0256]/g;

/** Words of composed letters with one space between them: nothing to clean, as in most cells. */
const CLEAN = /^[!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+)*$/;

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** As many texts as a workbook has headings, lines and names. */
const MOST_TEXTS = 4000;

const FOLDED = lazy(() => remembered(withoutMarks, MOST_TEXTS));

/**
 * A text as it is meant: composed (NFC), one ordinary space where any run of blanks or line breaks stood, none at
 * the ends, invisible characters dropped, Icelandic and African look-alikes replaced by Đ and đ.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FALSE_D, (letter) => (letter === '\u00d0' || letter === '\u0189' ? 'Đ' : 'đ'))
    .replace(BLANKS, ' ')
    .trim();
}

/**
 * A cleaned text in lower case without any diacritics, tỉ and tỷ alike: "Số tiền\n ĐÃ nộp" → "so tien da nop", "Tỉ lệ" → "ty le". For
 * words of headers and periods only; names of units differ by diacritics and never go through it (rule 9 of the product).
 */
export function foldText(text: string): string {
  return FOLDED()(text);
}

function withoutMarks(text: string): string {
  const folded = cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/đ/g, 'd');
  return textWithY(folded);
}
