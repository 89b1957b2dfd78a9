import { isWhole, longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { foldText } from '../text/normalise';
import { exponentOfMeasure, isMoney, measureInHeader } from './measure';
import { MULTITUDES, PERSONS, PERSONS_IN_GENERAL, SYNONYMS } from './measure-words';

/**
 * Whether two columns' headers print units of measure that cannot be compared as they stand: "(tỷ đồng)" and "(triệu
 * đồng)", "(hộ)" and "(người)", but not "(triệu đồng)" and "(tr.đ)", "(lượt)" and "(lượt người)", nor "(người)" and "(lao động)".
 */
export function measuresDiffer(headers: readonly string[], others: readonly string[]): boolean {
  const [one = null, two = null] = [headers, others].map(firstMeasure);
  return one !== null && two !== null && areOtherMeasures(one, two);
}

/** The same of units of measure themselves: "tấn" and "kg", not "lượt" and "lượt người". */
export function areOtherMeasures(one: string, two: string): boolean {
  if (isMoney(one) !== isMoney(two)) return true;
  if (isMoney(one)) return exponentOfMeasure(one) !== exponentOfMeasure(two);
  const [short = '', long = ''] = [foldText(one), foldText(two)].sort((a, b) => a.length - b.length);
  return long !== short && !long.startsWith(`${short} `) && !areSynonyms(one, two);
}

function firstMeasure(headers: readonly string[]): string | null {
  for (const header of headers) {
    const found = measureInHeader(header);
    if (found !== null) return found;
  }
  return null;
}

/** Whether two units of measure count the same by other words: persons in general and persons of a kind, "cái" and "chiếc". */
function areSynonyms(one: string, other: string): boolean {
  const both = [one, other].map((measure) => readWords(measure).words);
  const arePersons = both.every((words) => isWhole(words, PERSONS));
  if (arePersons && both.some((words) => isWhole(words, PERSONS_IN_GENERAL))) return true;
  return SYNONYMS.some((known) => both.every((words) => isWhole(words, known)));
}

/** Whether one of two measures is so many of the other: "vạn viên" and "viên". */
export function isMultipleOf(one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([many = '', single = '']) => {
    const { text, words } = readWords(many);
    const rest = words[longestAt(words, 0, MULTITUDES)];
    const isMany = rest !== undefined && rest !== words[0];
    return isMany && foldText(text.slice(rest.start)) === foldText(single);
  });
}
