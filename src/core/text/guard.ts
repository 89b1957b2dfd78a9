import { lazy } from '../collection/lazy';
import { cleanText } from './normalise';

/** What an error shows in a cell: #REF!, #DIV/0!, #NAME?, #N/A, and a custom function that has not answered yet. */
const ERROR = /^(?:#[A-Z0-9/]{1,12}[!?]|#N\/A|Loading\.\.\.)$/i;

/** Signs that begin a formula or are swallowed, full-width ones included. */
const FIRST_SIGN = /^[=+\-@'＝＋－＠−]/;

const BOOLEAN = /^(?:true|false|đúng|sai)$/i;

/** Digits and nothing but the signs of figures, dates and times. */
const FIGURE_SIGNS = /^[0-9０-９\s.,:;/\-–—()%+'’$€£¥₫#]*$/;

/** A cell takes so many characters; what is longer ends with {@link CUT_SIGN} there. */
const MOST_CHARACTERS = 50_000;

const CUT_SIGN = '…';

/** Longer text with words is prose for every locale. */
const LONGEST_VALUE = 60;

const MONTHS = 'january february march april may june july august september october november december';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Words that may stand in a date, a time or a sum of money that some locale reads. */
const VALUE_WORDS = lazy((): ReadonlySet<string> => {
  const named = `${MONTHS} ${DAYS}`.split(' ');
  return new Set([
    ...named.flatMap((name) => [name, name.slice(0, 3)]),
    ...'sept tues thur thurs e t z am pm sa ch h m s giờ phút giây gmt utc st nd rd th'.split(' '),
    ...'đ d vnđ vnd usd eur đồng thg tháng năm thứ hai ba tư sáu bảy chủ nhật cn'.split(' '),
  ]);
});

/** Vietnamese words that make the text prose when they stand first: "tháng 4/2020". */
const PROSE_BEFORE = /^(?:tháng|năm|hai|ba|tư|sáu|bảy)(?![a-zà-ỹ])/;

/** Tells the text of an error cell from ordinary text: "#REF!" is one, "# 5" is not. */
export function isErrorText(text: string): boolean {
  return text.length < 40 && (text.includes('#') || text.includes('.')) && ERROR.test(cleanText(text));
}

/**
 * A text as it may be handed to setValues, which takes text for typed input: with `'` before it when it begins with
 * a sign of formulas or when some locale would read a figure, a percentage, money, a date, a time, a boolean or an
 * error in it (`12/10`, `1.380`, `07`, `5%`, `TRUE`), otherwise unchanged. In doubt it gets the `'`, which no
 * reader of the sheet sees. A text of more than 50.000 characters, which the sheet would refuse, is cut and ends with `…`.
 */
export function guardText(text: string): string {
  const fitting = cutToCell(text);
  return wouldBeRead(cleanText(fitting)) ? `'${fitting}` : fitting;
}

/** As much of a text as a cell takes; no character that takes two places is cut in half. */
function cutToCell(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const kept = text.slice(0, MOST_CHARACTERS - CUT_SIGN.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + CUT_SIGN;
}

function wouldBeRead(text: string): boolean {
  if (FIRST_SIGN.test(text) || BOOLEAN.test(text) || isErrorText(text)) return true;
  if (!/[0-9０-９]/.test(text)) return false;
  if (FIGURE_SIGNS.test(text)) return true;
  const lower = text.toLowerCase();
  if (text.length > LONGEST_VALUE || PROSE_BEFORE.test(lower)) return false;
  return lower.split(/[^a-zà-ỹđ]+/).every((word) => word === '' || VALUE_WORDS().has(word));
}
