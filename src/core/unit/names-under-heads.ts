import { unifyTone } from '../text/tone';
import { LEVELS, startsWithWords } from './level';
import { SHORT_HEADS } from './name-words';
import { keyOfName, parseUnitName } from './parse-name';
import { keysWrittenOut } from './written-out';

/** So many names that two lists share behind a head are no chance. */
const LEAST_SHARED = 3;

/**
 * What names of one list are called in another that tells of the same places, where all of one list have the same words before them, and the other's
 * have none: "UBND xã Cô Ba" is "Cô Ba" or "Xã Cô Ba". By the names of the first list. None where both have such words ("Trạm Y tế", "Trường"), or
 * where fewer than three, or less than two thirds of the shorter list, are alike, each to one name.
 */
export function namesUnderHeads(
  names: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, string> {
  const [one, other] = [listOf(names), listOf(others)];
  const shared = sharedEnd(one.head, other.head);
  const [own, its] = [one, other].map((list) => withoutHead(list, shared));
  if (own === undefined || its === undefined || (own.head === 0) === (its.head === 0)) return new Map();
  const pairs = own.names.flatMap((one) => {
    const alike = its.names.filter((other) => isOnePlace(one.place, other.place));
    const [only, ...more] = alike;
    return only === undefined || more.length > 0 ? [] : [[one.name, only.name] as const];
  });
  const found = new Map(pairs);
  const isEach = new Set(found.values()).size === found.size;
  const least = Math.min(own.names.length, its.names.length);
  return isEach && found.size >= LEAST_SHARED && found.size * 3 >= least * 2 ? found : new Map();
}

interface NameList {
  readonly names: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** The words before all names, levels and what follows them aside. */
  readonly head: readonly string[];
}

function listOf(names: readonly string[]): NameList {
  const spelled = [...new Set(names)].map((name) => ({
    name,
    words: parseUnitName(name).spelling.split(' '),
  }));
  const shortest = Math.min(...spelled.map(({ words }) => words.length));
  const [{ words: first } = { words: [] }] = spelled;
  const head: string[] = [];
  for (let at = 0; at < shortest - 1 && !isLevelAt(first, at); at += 1) {
    const word = smallAt(first, at);
    if (!spelled.every(({ words }) => smallAt(words, at) === word)) break;
    head.push(word);
  }
  return { names: spelled, head };
}

/** How many words one head ends with that are all of the other: "chi bộ thôn" and "thôn". */
function sharedEnd(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length);
  const [own, its] = [one, other].map((head) => head.slice(head.length - length).join(' '));
  return own === its ? length : 0;
}

function withoutHead({ names, head }: NameList, kept: number) {
  const length = head.length - kept;
  return {
    head: length,
    names: names.map(({ name, words }) => ({ name, place: words.slice(length).join(' ') })),
  };
}

function smallAt(words: readonly string[], at: number): string {
  return unifyTone((words[at] ?? '').toLowerCase());
}

function isLevelAt(words: readonly string[], at: number): boolean {
  if (SHORT_HEADS.has(smallAt(words, at).replace(/\./g, ''))) return true;
  return startsWithWords(
    words.slice(at).map((_, index) => smallAt(words, at + index)),
    LEVELS,
  );
}

/** Whether two names are of one place: the same key, or the same words where one says no level. */
function isOnePlace(one: string, other: string): boolean {
  const [own, its] = [one, other].map((name) => [keyOfName(name), ...keysWrittenOut(name)]);
  if (own?.some((key) => its?.includes(key))) return true;
  const [name, told] = [one, other].map(parseUnitName);
  if (name === undefined || told === undefined) return false;
  return (name.level === null || told.level === null) && name.words.join(' ') === told.words.join(' ');
}
