import { countEach } from '../collection/count-each';
import { addToGroup } from '../collection/group-by';
import { unifyTone } from '../text/tone';
import { isBodyName } from './body-name';
import { LEVELS, startsWithWords } from './level';
import type { NameNode } from './name-node';
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
  const byWord = new Map<string, (typeof its.names)[number][]>();
  for (const other of its.names) for (const key of keysOfPlace(other.place)) addToGroup(byWord, key, other);
  const pairs = own.names.flatMap((one) => {
    const near = new Set(keysOfPlace(one.place).flatMap((key) => byWord.get(key) ?? []));
    const alike = [...near].filter((other) => isOnePlace(one.place, other.place));
    const [only, ...more] = alike;
    return only === undefined || more.length > 0 ? [] : [[one.name, only.name] as const];
  });
  const found = new Map(pairs);
  const isEach = new Set(found.values()).size === found.size;
  const least = Math.min(own.names.length, its.names.length);
  return isEach && found.size >= LEAST_SHARED && found.size * 3 >= least * 2 ? found : new Map();
}

/** Names that are one unit as far as is known. */
interface JoinedNames {
  readonly members: readonly number[];
  readonly tables: ReadonlySet<number>;
  readonly listed: number | null;
}

/** Two names of one unit, by their numbers. */
type Pair = readonly [headed: number, plain: number];

/**
 * Names of lists that all have the same words before them, with what other lists call the same units without: "UBND xã Cô Ba" of one tab is
 * "Xã Cô Ba" of another, by {@link namesUnderHeads}. None where a list has both, where two bodies are of one place ("Công an xã", "Hội
 * CCB xã"; "CĐCS xã", "Công đoàn xã"), and none of enterprises and schools beside places of a level.
 */
export function listsUnderHeads(
  nodes: readonly NameNode[],
  unitOf: (node: number) => JoinedNames | undefined,
): readonly Pair[] {
  const lists = new Map<number, number[]>();
  nodes.forEach(({ tables, contested }, index) => {
    if (!contested) for (const table of tables) addToGroup(lists, table, index);
  });
  const byHead = new Map<string, Set<number>>();
  for (const list of lists.values()) {
    const names = list.flatMap((index) => nodes[index]?.name.spelling ?? []);
    const head = names.length < LEAST_SHARED ? '' : listOf(names).head.join(' ');
    const known = byHead.get(head) ?? new Set();
    for (const index of list) known.add(index);
    byHead.set(head, known);
  }
  const plain = oneOfEach(byHead.get('') ?? [], unitOf);
  const numberOf = new Map(nodes.map(({ name }, index) => [name.spelling, index]));
  const spellings = (indexes: readonly number[]) =>
    indexes.flatMap((index) => nodes[index]?.name.spelling ?? []);
  const found = [...byHead].flatMap(([head, list]) => {
    if (head === '' || plain.length < LEAST_SHARED) return [];
    const names = namesUnderHeads(spellings(oneOfEach(list, unitOf)), spellings(plain));
    const pairs = [...names].map(
      ([own, other]): Pair => [numberOf.get(own) ?? -1, numberOf.get(other) ?? -1],
    );
    const isOfLevel = (index: number) => (nodes[index]?.name.level ?? null) !== null;
    const isPlain = ([own, other]: Pair) =>
      !isBusiness(nodes[own]) || !unitOf(other)?.members.some(isOfLevel);
    const areApart = ([own, other]: Pair) => mayBeOne(unitOf(own), unitOf(other));
    const isTold = (pair: Pair) => {
      const [own, other] = spellings(pair);
      return own !== undefined && other !== undefined && isUnderHead(own, other);
    };
    return pairs.every((pair) => isPlain(pair) && areApart(pair) && isTold(pair)) ? [pairs] : [];
  });
  const claims = countEach(found.flat().map(([, other]) => other));
  return found.flatMap((pairs) => (pairs.every(([, other]) => claims.get(other) === 1) ? pairs : []));
}

/** The first name of each unit. */
function oneOfEach(
  indexes: Iterable<number>,
  unitOf: (node: number) => JoinedNames | undefined,
): readonly number[] {
  return [...new Map([...indexes].reverse().map((index) => [unitOf(index), index])).values()].reverse();
}

/** Whether no list has names of both, nor staff's list both as units. */
function mayBeOne(one: JoinedNames | undefined, other: JoinedNames | undefined): boolean {
  if (one === undefined || other === undefined || (one.listed !== null && other.listed !== null))
    return false;
  return ![...one.tables].some((table) => other.tables.has(table));
}

/** Whether a name is an enterprise's or a school's, which no place is. */
function isBusiness(node: NameNode | undefined): boolean {
  return node !== undefined && isBodyName(node.name.spelling, { besideUnions: true });
}

/** Whether a name is another one with words before it, as a body's at a place is: "Hội CCB xã Cô Ba" and "Cô Ba". */
export function isUnderHead(headed: string, plain: string): boolean {
  const [own, its] = [headed, plain].map(parseUnitName);
  if (own === undefined || its === undefined || own.kind !== 'other') return false;
  const ownWords = withoutShortLevel(own.words, its.level);
  const words = withoutShortLevel(its.words, own.level ?? '');
  const more = ownWords.length - words.length;
  const isOfLevel = its.level === null || own.level === null || own.level === its.level;
  return words.length > 0 && more > 0 && isOfLevel && words.every((word, at) => ownWords[more + at] === word);
}

/** "P. Thục Phán" as "Thục Phán" beside what says that level, or none. */
function withoutShortLevel(words: readonly string[], level: string | null): readonly string[] {
  const levels = SHORT_HEADS.get(words[0] ?? '') ?? [];
  return levels.length > 0 && (level === null || levels.includes(level)) ? words.slice(1) : words;
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

/** What two names of one place have in common: a key, or their words. */
function keysOfPlace(name: string): readonly string[] {
  return [...allKeysOf(name), parseUnitName(name).words.join(' ')];
}

function allKeysOf(name: string): readonly string[] {
  return [keyOfName(name), ...keysWrittenOut(name)];
}

/** Whether two names are of one place: the same key, or the same words where one says no level. */
function isOnePlace(one: string, other: string): boolean {
  const [own, its] = [one, other].map(allKeysOf);
  if (own?.some((key) => its?.includes(key))) return true;
  const [name, told] = [one, other].map(parseUnitName);
  if (name === undefined || told === undefined) return false;
  return (name.level === null || told.level === null) && name.words.join(' ') === told.words.join(' ');
}
