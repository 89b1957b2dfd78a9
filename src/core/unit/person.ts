import { LEVELS, startsWithWords } from './level';
import { BODY_HEADS, OFFICE_HEADS, PART_HEADS, SCHOOL_HEADS } from './name-words';

/** How persons are addressed before their names, in small letters as no place's name is. */
const TITLES = /(?:^| )(?:chị|anh|cô|thầy|ông|bà|em|bác|chú|đ\/c|đồng chí|[acđ]\.) ?(?=\S)/;

/** Whether a text names a person behind a form of address: "chị Lan", "phụ trách: anh Nam", "a. Tuấn". */
export function isTitled(text: string): boolean {
  const title = TITLES.exec(text);
  if (title === null) return false;
  const [before, name] = [text.slice(0, title.index), text.slice(title.index + title[0].length)];
  return before === before.toLowerCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
}

/** Whether words, in small letters, begin as what is a part of a unit, a place or another body: "cơ sở lẻ", "xã Cô Ba". */
export function beginsAsPart(words: readonly string[]): boolean {
  return [LEVELS, PART_HEADS, BODY_HEADS, OFFICE_HEADS, SCHOOL_HEADS].some((heads) =>
    startsWithWords(words, heads),
  );
}
