import { countEach } from '../collection/count-each';
import { lazy } from '../collection/lazy';
import { wordKey } from '../text/word-key';
import type { Directory, Unit } from '../unit/directory';
import { unitFinder } from '../unit/find';
import { parseUnitName } from '../unit/parse-name';

/** Units as sentences name them. */
export interface ToldUnits {
  /** Each unit that a text names, once, from left to right. */
  readonly namesIn: (text: string) => readonly Unit[];
  /** Whether a text has the name of a unit or group in it, however it is written. */
  readonly isNamedIn: (text: string) => boolean;
}

/** No name of a unit has more words. */
const LONGEST_NAME = 10;

/**
 * Prepares the names of a directory for sentences: in full, by alias, and without the first words that units share, where what is
 * left is one unit's alone: "Pác Bó" of Chi đoàn Pác Bó, "6A" of Lớp 6A.
 */
export function toldUnits(directory: Directory): ToldUnits {
  const findUnit = lazy(() => unitFinder(directory));
  const short = lazy(() => shortNames(directory.units));
  const find = (name: string) => findUnit()(name) ?? short().get(wordsOf(name).join(' ')) ?? null;
  const names = lazy(() => namesOf(directory, short()));
  return {
    namesIn: (text) => {
      const found = new Map<number, Unit>();
      const words = text.split(' ');
      let at = 0;
      while (at < words.length) {
        const hit = nameAt(words.slice(at, at + LONGEST_NAME), find);
        if (hit !== null) found.set(hit.unit.index, hit.unit);
        at += hit?.length ?? 1;
      }
      return [...found.values()];
    },
    isNamedIn: (text) => {
      const words = ` ${wordsOf(text).join(' ')} `;
      return [...names()].some((name) => words.includes(` ${name} `));
    },
  };
}

/** Every way in which sentences may write the name of a unit or group. */
function namesOf({ units, groups }: Directory, short: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const names = new Set([
    ...short.keys(),
    ...[...units, ...groups].flatMap(({ name, ...rest }) =>
      [name, ...('aliases' in rest ? rest.aliases : [])].flatMap((one) => {
        const bare = parseUnitName(one).words;
        return [wordsOf(one).join(' '), ...(bare.length > 1 ? [bare.join(' ')] : [])];
      }),
    ),
  ]);
  names.delete('');
  return names;
}

function nameAt(
  words: readonly string[],
  find: (name: string) => Unit | null,
): { readonly unit: Unit; readonly length: number } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const text = words
      .slice(0, length)
      .join(' ')
      .replace(/^[\s("“:–-]+|[\s.,;:)"”…]+$/g, '');
    if (!isNameLike(text) || /[:;()]/.test(text)) continue;
    const unit = find(text);
    if (unit !== null) return { unit, length };
  }
  return null;
}

/** Names have a capital or a number in them, and more than a syllable: "Thạch An", "6A", "NN&PTNT". */
function isNameLike(text: string): boolean {
  const hasLetter = text.toLowerCase() !== text.toUpperCase();
  if (!text.includes(' ')) return (/\d/.test(text) && hasLetter) || /^[A-ZĐ&]{3,}$/.test(text);
  return /\d/.test(text) || text !== text.toLowerCase();
}

/** What is left of names behind words that they share with others, where it is one unit's alone. */
function shortNames(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const named = units.map((unit) => ({ unit, words: wordsOf(unit.name) }));
  const heads = countEach(
    named.flatMap(({ words }) => words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '))),
  );
  const short = new Map<string, Unit | null>();
  for (const { unit, words } of named) {
    for (let length = 1; length < words.length; length += 1) {
      const rest = words.slice(length);
      if ((heads.get(words.slice(0, length).join(' ')) ?? 0) < 2) continue;
      if (rest.length < 2 && !/\d/.test(rest.join(''))) continue;
      const key = rest.join(' ');
      short.set(key, short.has(key) ? null : unit);
    }
  }
  return new Map(
    [...short].flatMap(([name, unit]): [string, Unit][] => (unit === null ? [] : [[name, unit]])),
  );
}

function wordsOf(text: string): readonly string[] {
  return wordKey(text)
    .replace(/[^A-Za-z\u00c0-\u024f\u1e00-\u1eff\d&]+/g, ' ')
    .trim()
    .split(' ');
}
