import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { contains, isWhole, longestAt, type Phrases, phrases } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { withoutBrackets } from '../text/brackets';
import { cleanText, foldText } from '../text/normalise';
import { AMOUNT, countsThings, dealersIn } from './dealers';
import {
  AVERAGED,
  BRACKETED_MEASURES,
  MEASURE_WORDS,
  MONEY_WORDS,
  MULTITUDES,
  SHARED_OUT,
  THINGS_SHARED_OUT,
  TIME_MEASURES,
} from './measure-words';

/** In what an indicator is measured, and whether that is money. */
export interface Measure {
  readonly measure: string | null;
  readonly money: boolean;
}

/** What is owed and paid: money, whether or not a header says in what. */
const OWED = phrases('phải nộp|phải thu|phải đóng|phải trích nộp');
/** What a line alone says that is nothing but a unit of money: "Triệu đồng" above the last columns. */
const CURRENCY = phrases('đồng|VNĐ|VND|trđ|ngđ');
const PERCENT = phrases('%|phần trăm|tỷ lệ %|tính %|tỷ lệ phần trăm');

const BRACKETS = /\([^()]{1,40}\)/g;
const LABEL = /(?:ĐVT|đơn vị tính|đơn vị)\s*:\s*([^()]{1,40})/i;

/**
 * Reads the unit of measure: in brackets in the indicator's headers ("Số tiền (triệu đồng)"), else in a line above
 * ("ĐVT: đồng", "THU QUỸ (nghìn đồng)"), else đồng where headers say "Số tiền", else what the lines above say in brackets ("SẢN LƯỢNG CHÈ
 * (tấn)", "TỶ LỆ HỘ NGHÈO (%)"). The text is kept as printed, figures are not scaled. What headers call "phải nộp" or "phải thu" is money, if
 * nothing names another measure. Of a line above, what headers count takes no money.
 */
export function readMeasure(headers: readonly string[], lines: readonly string[]): Measure {
  const own = firstFound(headers, measureInHeader);
  const areCounts = headers.some(countsThings) && headers.every((text) => dealersIn(text) === null);
  const printed = own ?? firstFound(lines, areCounts ? countOfLine : measureOfLine);
  if (printed !== null) return { measure: printed, money: isMoney(printed) };
  const bracketed = areCounts ? null : firstFound(lines, moneyInBrackets);
  if (bracketed !== null) return { measure: bracketed, money: true };
  const says = (known: Phrases) => headers.some((text) => contains(readWords(text).words, known));
  if (headers.some(saysAmount)) return { measure: 'đồng', money: true };
  const counted = countedInTitle(lines);
  if (counted !== null) return { measure: counted, money: false };
  if (says(OWED)) return { measure: null, money: true };
  return { measure: firstFound(lines, percentInBrackets), money: false };
}

/** The unit of measure of a line where it is no money, as that of a count is. */
function countOfLine(text: string): string | null {
  const measure = measureOfLine(text);
  return measure !== null && isMoney(measure) ? null : measure;
}

/** Whether a header speaks of money, and counts nobody who pays or gets it: "Số tiền", not "Số CĐCS nộp kinh phí". */
function saysAmount(text: string): boolean {
  return contains(readWords(text).words, AMOUNT) && dealersIn(text) !== 'counted';
}

/** What a header or line that only says that it is of money does not say: in what. */
export function saysCurrency(text: string): boolean {
  return contains(readWords(text).words, CURRENCY);
}

/** As many units of measure as a workbook has; every cell of a column asks for its own. */
const MOST_MEASURES = 1000;

const IS_PERCENT = lazy(() => remembered((measure) => isKnown(measure, PERCENT), MOST_MEASURES));

const EXPONENT_OF = lazy(() => remembered(exponentOf, MOST_MEASURES));

/** Whether a unit of measure as printed is a percentage: "%", "phần trăm", "Tỷ lệ %". */
export function isPercent(measure: string | null): boolean {
  return measure !== null && IS_PERCENT()(measure);
}

/**
 * Whether a unit of measure is one of averages: "tạ/ha", "triệu đồng/người/năm", "người/km2", "vụ/10.000 dân"; not "tin bài/năm". Money for each of whatever
 * is one ("nghìn đồng/suất", "đồng/bữa"), but for a unit's own or a time's: "đồng/đơn vị", "triệu đồng/tháng".
 */
export function isMeanMeasure(measure: string | null): boolean {
  if (measure === '‰' || contains(readWords(measure ?? '').words, AVERAGED)) return true;
  const [counted, per, ...more] = (measure ?? '').split('/');
  if (counted === undefined || per === undefined || more.length > 1) return false;
  const of = readWords(counted).words;
  const shared = readWords(per.replace(/^[\s\d.]+(?=[^\s\d.])/, '')).words;
  const isKnownOf = isWhole(of, MONEY_WORDS) || isWhole(of, MEASURE_WORDS);
  if (isKnownOf && isWhole(shared, SHARED_OUT)) return true;
  if (isWhole(of, MONEY_WORDS)) return isThing(shared);
  if (isKnownOf) return false;
  return /^[^\d()]{2,24}$/.test(counted.trim()) && isWhole(shared, THINGS_SHARED_OUT);
}

/** Whether a unit of measure tells how long something lasts: "phút", "ngày". */
export function isTime(measure: string | null): boolean {
  return measure !== null && isWhole(readWords(measure).words, TIME_MEASURES);
}

/** Stretches of time: what is earned or paid in one has a sum. */
const TIMES = phrases('ngày|tuần|tháng|quý|năm|kỳ|học kỳ|đợt|vụ|lần');
const UNITS = phrases(UNIT_NOUNS, COMPANION_UNIT_NOUNS);
/** What begins no thing among many that an amount is reckoned for: times, and what tells two figures apart. */
const NO_THINGS = phrases(MONEY_WORDS, PLAN_NOUNS, RESULT_NOUNS, TIMES);
/** A longer text behind a slash is more than the name of a thing. */
const LONGEST_THING = 3;

/** Whether words behind a slash name a thing: "suất", "bữa ăn". */
function isThing(words: readonly Word[]): boolean {
  const isNamed = words.length > 0 && words.length <= LONGEST_THING;
  const isOther = isWhole(words, UNITS) || longestAt(words, 0, NO_THINGS) > 0;
  return isNamed && !isOther && words.every(({ base }) => /^[a-z]{2,}$/.test(base));
}

/** Whether a text is, or has in brackets, money for each stretch of time: "triệu đồng/tháng", "Kế hoạch (đồng/ngày)". */
export function isMoneyOfEach(text: string): boolean {
  const [of, each, ...more] = (/\(([^()]+)\)/.exec(text)?.[1] ?? text).split('/');
  if (of === undefined || each === undefined || more.length > 0 || !isMoney(of)) return false;
  return isWhole(readWords(each).words, TIMES);
}

/** Whether an indicator is a rate by its name: "Tỷ lệ hộ nghèo". */
export function isRateName(name: string): boolean {
  return /^\s*(?:tỷ|tỉ) lệ\s/i.test(cleanText(name));
}

/** Whether a header says that its figures are percentages: "KH giao (%)", "Chỉ tiêu %"; not the rate of a levy, "KPCĐ 2%". */
export function saysPercent(text: string): boolean {
  if (percentInBrackets(text) !== null) return true;
  const { words } = readWords(withoutBrackets(text));
  const last = words[words.length - 1];
  const isNumbered = /^\d+$/.test(words[words.length - 2]?.base ?? '');
  return words.length > 1 && (words[0]?.base === '%' || (last?.base === '%' && !isNumbered));
}

function percentInBrackets(text: string): string | null {
  return inBrackets(text, isPercent);
}

/** The one that lines name in brackets: "NĂNG SUẤT LÚA (tạ/ha), SẢN LƯỢNG (tấn)" says of neither which figures are its. */
function countedInTitle(lines: readonly string[]): string | null {
  const isCounted = (inside: string) =>
    isMeanMeasure(inside) || isBracketedMeasure(inside) || isPercent(inside);
  const all = lines.flatMap((text) => text.match(BRACKETS) ?? []);
  const found = all.flatMap((bracketed) => inBrackets(bracketed, isCounted) ?? []);
  const [first] = found;
  const isOnly = found.every((other) => foldText(other) === foldText(first ?? ''));
  return first !== undefined && isOnly && !isPercent(first) ? first : null;
}

function moneyInBrackets(text: string): string | null {
  return inBrackets(text, isMoney);
}

function inBrackets(text: string, isWanted: (measure: string) => boolean): string | null {
  return firstFound(text.match(BRACKETS) ?? [], (bracketed) => {
    const inside = bracketed.slice(1, -1);
    const measure = cleanText(LABEL.exec(inside)?.[1] ?? inside);
    return isWanted(measure) ? measure : null;
  });
}

/** Whether a unit of measure as printed is money: "triệu đồng", "1.000đ". */
export function isMoney(measure: string): boolean {
  return isKnown(measure, MONEY_WORDS);
}

/** Words that make a unit of money a multiple of đồng, with the power of ten. */
const MULTIPLES: readonly (readonly [words: Phrases, exponent: number])[] = [
  [phrases('tỷ'), 9],
  [phrases('triệu|tr|trđ'), 6],
  [phrases('nghìn|ngàn|ng|ngđ|1000|1000đ|000|000đ'), 3],
];

/** The power of ten of đồng that a money measure stands for: "triệu đồng" → 6, "1.000đ" → 3, "đồng" and others → 0. */
export function exponentOfMeasure(measure: string | null): number {
  return measure === null ? 0 : EXPONENT_OF()(measure);
}

function exponentOf(measure: string): number {
  const { words } = readWords(measure);
  if (!isWhole(words, MONEY_WORDS)) return 0;
  return MULTIPLES.find(([multiple]) => contains(words, multiple))?.[1] ?? 0;
}

/** A heading without brackets that hold its unit of measure: "Trồng rừng (ha)" → "Trồng rừng". */
export function withoutMeasure(text: string): string {
  return text.replace(BRACKETS, (bracketed) => (measureInHeader(bracketed) === null ? bracketed : ' '));
}

/** A name without the unit of measure that it ends in where that is its own, which pages tell beside it: "Trồng rừng (ha)" of ha. */
export function withoutOwnMeasure(name: string, measure: string | null): string {
  const [, words, own = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(cleanText(name)) ?? [];
  return words !== undefined && measure !== null && foldText(own) === foldText(measure) ? words : name;
}

/** The unit of measure that a heading prints in brackets, or is; null for none. */
export function measureInHeader(text: string): string | null {
  if (saysPercent(text)) return '%';
  const bracketed = /\(([^()]{1,40})\)?/.exec(text)?.[1] ?? text;
  const labelled = LABEL.exec(bracketed)?.[1] ?? bracketed;
  const measure = cleanText(labelled);
  const known =
    isMoney(measure) || (bracketed !== text && (isBracketedMeasure(measure) || isMeanMeasure(measure)));
  return known ? measure : null;
}

/** The unit of measure that a line states for the table below it: "ĐVT: triệu đồng", "(nghìn đồng)", "(kg)"; null for any other line. */
export function measureOfLine(text: string): string | null {
  const found = LABEL.exec(text);
  const alone = cleanText(text).replace(/^[([]|[)\].;,]+$/g, '');
  if (found === null && isMoney(alone) && contains(readWords(alone).words, CURRENCY)) return alone;
  if (found === null && /^[([]/.test(cleanText(text)) && isBracketedMeasure(alone)) return alone;
  const measure = cleanText(found?.[1] ?? '').replace(/[.;,]+$/, '');
  if (measure === '') return null;
  const labelledAsMeasure = !/^đơn vị\s*:/i.test(found?.[0] ?? '');
  return labelledAsMeasure || isMoney(measure) || isKnown(measure, MEASURE_WORDS) || isMeanMeasure(measure)
    ? measure
    : null;
}

/** "(nghìn cây)", "(ngày)". */
function isBracketedMeasure(measure: string): boolean {
  const { words } = readWords(measure);
  const many = longestAt(words, 0, MULTITUDES);
  return isWhole(words, BRACKETED_MEASURES) || isWhole(words.slice(many), BRACKETED_MEASURES);
}

function isKnown(measure: string, known: Phrases): boolean {
  return isWhole(readWords(measure).words, known);
}

function firstFound(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
