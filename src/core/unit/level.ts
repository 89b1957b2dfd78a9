import { lazy } from '../collection/lazy';

/** Levels of administration. Two different ones never match (rule 9 of the product). */
export const LEVELS: readonly string[] = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'phường',
  'xã',
  'tỉnh',
];

/** Levels of which a province usually has one, so that the word alone can name it: "LĐLĐ thành phố". */
export const LONE_LEVELS: ReadonlySet<string> = new Set(['thành phố', 'thị xã']);

/** Levels below the district; a block made of them alone is named after them. */
export const COMMUNE_LEVELS: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** Words that make the level word before them part of another word: huyện ủy, tỉnh đoàn, xã hội, xã đội. */
const NOT_LEVEL_BEFORE: ReadonlySet<string> = new Set(['ủy', 'đoàn', 'đội', 'hội']);

/** A place's own name, no number: the "đào" of Đoàn Đào. */
const PLACE_WORD = /^\D{2,}$/;

/** Words that make the level word after them part of another word: hợp tác xã. */
const NOT_LEVEL_AFTER: ReadonlySet<string> = new Set(['tác']);

const LEVEL_WORDS = lazy(() => LEVELS.map((level) => level.split(' ')));

/** No group of words in the vocabulary is longer. */
const LONGEST_HEAD = 6;

/** Tells whether a name begins with one of several words or groups of words. */
export function startsWithWords(words: readonly string[], heads: readonly string[]): boolean {
  return heads.some(beginningOf(words));
}

/** Tells whether some words begin with a word or a group of words. */
export function beginningOf(words: readonly string[]): (head: string) => boolean {
  const beginning = `${words.slice(0, LONGEST_HEAD).join(' ')} `;
  return (head) => beginning.startsWith(head) && beginning.charAt(head.length) === ' ';
}

/**
 * Takes the level words out of a name: "viên chức tỉnh" → tỉnh and "viên chức". Level words inside other words stay
 * (huyện ủy, hợp tác xã, bảo hiểm xã hội), see {@link beginsPlace} for those that do not. `onlyAtHead` looks at the first
 * words alone; `small` are the words typed in small letters where others have capitals.
 */
export function takeLevels(
  words: readonly string[],
  options: { readonly onlyAtHead: boolean; readonly small?: ReadonlySet<string> },
): { readonly level: string | null; readonly rest: readonly string[] } {
  const levels: string[] = [];
  const rest: string[] = [];
  let index = 0;
  while (index < words.length) {
    const length = index > 0 && options.onlyAtHead ? 0 : levelLength(words, index, options.small);
    if (length > 0) levels.push(words.slice(index, index + length).join(' '));
    else rest.push(words[index] ?? '');
    index += Math.max(1, length);
  }
  return { level: levels.length > 0 ? levels.join(' ') : null, rest };
}

/** How many words from here on are a level: 0 when none, 2 for "thành phố". */
function levelLength(words: readonly string[], index: number, small?: ReadonlySet<string>): number {
  const level = LEVEL_WORDS().find((candidate) => candidate.every((word, at) => words[index + at] === word));
  if (level === undefined) return 0;
  const before = words[index - 1];
  const after = words[index + level.length];
  const insideWord =
    (before !== undefined && NOT_LEVEL_AFTER.has(before)) ||
    (after !== undefined &&
      NOT_LEVEL_BEFORE.has(after) &&
      !(index === 0 && beginsPlace(words.slice(level.length), small)));
  return insideWord ? 0 : level.length;
}

/**
 * Whether Đoàn, Đội or Hội behind a level begin a place's name: one word follows, and they are not typed small. "Xã Đoàn
 * Đào" and "Thành phố Hội An" are places, "Xã đoàn Minh Tâm" and "Huyện Đoàn Bảo Lạc" the youth union's. Of three words
 * only Hội begins a place, "Xã Hội An Đông", where none is small: "Xã Hội Nông dân" is the farmers' union.
 */
function beginsPlace(words: readonly string[], small: ReadonlySet<string> = new Set()): boolean {
  const [first = '', ...rest] = words;
  if (first === 'ủy' || small.has(first) || !rest.every((word) => PLACE_WORD.test(word))) return false;
  return rest.length === 1 || (first === 'hội' && rest.length === 2 && !rest.some((word) => small.has(word)));
}
