import { FILLERS_AND_PERIODS, PERIOD_WORDS } from '../phrase/filler-words';
import { longestAt, longestEnding, phrases } from '../phrase/phrases';
import type { Word, Words } from '../phrase/words';
import { CLOSING_FILLERS, type Entry, type Found } from './role-entries';

/** What begins with "số" and counts nothing. */
const NO_COUNTS = phrases('số hóa|số liệu');

/** Whether a header says "Nam", men: a year is written "năm", unless the whole tab is without diacritics. */
export function saysMen(text: string): boolean {
  return /^\s*(?:Nam|NAM|nam)\s*$/.test(text);
}

export function subjectOf(content: Words, found: Found | null): string {
  if (saysMen(content.text)) return content.text.trim();
  const from = found?.index ?? 0;
  const to = from + (found === null ? 0 : wordsOfRole(found.entry));
  const beside = [...content.words.slice(0, from), ...content.words.slice(to)];
  const rest = trimmed(withoutPeriodNumbers(beside));
  const first = rest[0];
  const last = rest[rest.length - 1];
  if (first === undefined || last === undefined) return '';
  const isWord = ({ base }: Word) => base !== '/';
  const between = content.words.filter((word) => word.start >= first.start && word.end <= last.end);
  return between.filter(isWord).length === rest.filter(isWord).length
    ? content.text.slice(first.start, last.end)
    : rest.map((word) => inItsBrackets(content.text, word)).join(' ');
}

/** A rate that is planned or reached: "KH tỷ lệ hộ nghèo" is the target of "Tỷ lệ hộ nghèo". */
const SHARE = phrases('tỷ lệ|tỷ suất|tỷ trọng|tỷ số');

/** How many words of a header only give it its role. */
function wordsOfRole({ role, words }: Entry): number {
  const isValue = role === 'target' || role === 'result';
  return words.length - (isValue ? longestEnding(words, SHARE) : 0);
}

/** A word with the brackets right before and behind it: "(kWh)". */
function inItsBrackets(text: string, { start, end }: Word): string {
  const from = text.charAt(start - 1) === '(' ? start - 1 : start;
  return text.slice(from, text.charAt(end) === ')' ? end + 1 : end);
}

/** Takes fillers off both ends: "Số tiền thu của" → "thu", but "doanh số" stays whole, and "tỷ lệ" is no "tỷ" (đồng). */
function trimmed(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (let taken = beginningOf(rest); taken > 0; taken = beginningOf(rest)) rest = rest.slice(taken);
  for (let taken = endingOf(rest); taken > 0; taken = endingOf(rest)) rest = rest.slice(0, -taken);
  return rest;
}

function beginningOf(words: readonly Word[]): number {
  const isWord = longestAt(words, 0, SHARE) + longestAt(words, 0, NO_COUNTS) > 0;
  return isWord ? 0 : longestAt(words, 0, FILLERS_AND_PERIODS);
}

function endingOf(words: readonly Word[]): number {
  return longestEnding(words, CLOSING_FILLERS);
}

/** Drops years and the numbers of periods ("tháng 5", "6 tháng"); the 1 of "mũi 1" stays. */
function withoutPeriodNumbers(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => {
    if (!/^\d+$/.test(word.base)) return true;
    const ofPeriod =
      longestAt(words, index - 1, PERIOD_WORDS) > 0 || longestAt(words, index + 1, PERIOD_WORDS) > 0;
    return word.base.length !== 4 && !ofPeriod;
  });
}
