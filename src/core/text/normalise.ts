import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { textWithY } from './i-or-y';

/** Blanks that are wider or narrower than a space, or that refuse a line break, and line breaks themselves. */
const BLANKS = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Characters that take no room: zero-width spaces and joiners, direction marks, soft hyphens, byte-order marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Letters of other alphabets that keyboards and old fonts put where Vietnamese has Đ. */
const FALSE_D = /[\u00d0\u0189\u00f0\u0256]/g;

/** Cyrillic letters that look like Latin ones, as pages and scanners leave them among these. */
const CYRILLIC =
  '\u0410\u0412\u0415\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0405\u0421\u0422\u0423\u0425\u0430\u0435\u0456\u0458\u043e\u0440\u0455\u0441\u0443\u0445';
const THEIR_LATIN = 'ABEIJKMHOPSCTYXaeijopscyx';
const CYRILLIC_LETTERS = /[\u0405-\u0458]/g;
const LATIN_LETTER = /[A-Za-zÀ-ɏẠ-ỹ]/;

/** Words of composed letters with one space between them: nothing to clean, as in most cells. */
const CLEAN = /^[!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+)*$/;

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** As many texts as a workbook has headings, lines and names. */
const MOST_TEXTS = 4000;

const FOLDED = lazy(() => remembered(withoutMarks, MOST_TEXTS));

/**
 * A text as it is meant: composed (NFC), one ordinary space where any run of blanks or line breaks stood, none at
 * the ends, invisible characters dropped, Icelandic and African look-alikes replaced by Đ and đ, Cyrillic ones among Latin letters by these.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return withLatinLetters(text.replace(INVISIBLE, ''))
    .normalize('NFC')
    .replace(FALSE_D, (letter) => (letter === '\u00d0' || letter === '\u0189' ? 'Đ' : 'đ'))
    .replace(BLANKS, ' ')
    .trim();
}

function withLatinLetters(text: string): string {
  if (text.search(CYRILLIC_LETTERS) < 0 || !LATIN_LETTER.test(text)) return text;
  return text.replace(CYRILLIC_LETTERS, (letter) => THEIR_LATIN[CYRILLIC.indexOf(letter)] ?? letter);
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
