import { longestExactAt } from '../phrase/phrases';
import { BODIES_OF_PLACES } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { beginsWithCapital } from '../text/letter-case';
import { LEVELS, startsWithWords } from './level';
import { BODY_HEADS, OFFICE_HEADS, PART_HEADS, SCHOOL_HEADS } from './name-words';

/** How persons are addressed before their names, in small letters as no place's name is. */
const TITLES = /(?:^| )(?:chị|anh|cô|thầy|ông|bà|em|bác|chú|đ\/c|đồng chí|[acđ]\.) ?(?=\S)/;

/** Whether a text names a person behind a form of address: "chị Lan", "phụ trách: anh Nam", "a. Tuấn". */
export function isTitled(text: string): boolean {
  const title = TITLES.exec(text);
  if (title === null) return false;
  const [before, name] = [text.slice(0, title.index), text.slice(title.index + title[0].length)];
  return before === before.toLowerCase() && beginsWithCapital(name);
}

/**
 * Whether words, in small letters, begin as what is a part of a unit, a place or another body, or name a kind of schools: "cơ sở lẻ", "xã Cô
 * Ba", "hội nông dân", "cấp tiểu học".
 */
export function beginsAsPart(words: readonly string[]): boolean {
  const isHead = [LEVELS, PART_HEADS, BODY_HEADS, OFFICE_HEADS].some((heads) =>
    startsWithWords(words, heads),
  );
  if (isHead || longestExactAt(readWords(words.join(' ')).words, 0, BODIES_OF_PLACES) > 0) return true;
  return words.some((_, from) => startsWithWords(words.slice(from), SCHOOL_HEADS));
}
