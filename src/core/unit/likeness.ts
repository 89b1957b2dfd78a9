import { addToGroup } from '../collection/group-by';
import { hasLegacyLetters } from '../text/legacy-letters';
import { isBodyName } from './body-name';
import { headMeant } from './head-slip';
import { LONE_LEVELS } from './level';
import { isUnderHead } from './names-under-heads';
import { nameKey, type UnitName } from './parse-name';
import { mayBeSlip } from './slip';
import { plainWords, reasonOf, type SuggestionReason, telexWordsOf } from './suggestion';

/** A name that may be suggested, with whatever number its unit goes by. */
export interface Candidate {
  readonly name: UnitName;
  readonly id: number;
}

/** A unit that a name looks like, by its number. */
export interface Match {
  readonly id: number;
  readonly reason: SuggestionReason;
}

interface Prepared {
  readonly name: UnitName;
  readonly words: readonly string[];
  /** All letters in one, as typed and with Telex keystrokes read. */
  readonly letters: string;
  readonly meant: string;
  /** Words that count or number units; where they differ there are two units. */
  readonly marks: string;
  /** Pairs of neighbouring letters as numbers, sorted. */
  readonly pairs: readonly number[];
  readonly keys: ReadonlySet<string>;
  /** In what the words before its own were typed otherwise; null for a name as it was typed. */
  readonly slip: SuggestionReason | null;
}

/** Share of letter pairs two names must have in common before one is suggested for the other. */
const ALIKE = 0.7;

/** What more names than this have in common suggests nothing. */
const COMMON = 40;

/** Names compared for one name, those that share the rarest words; so the time is linear in names. */
const MOST_COMPARED = 80;

/** More words than this are no name. */
const MOST_WORDS = 16;

const MOST_SUGGESTIONS = 3;

/** A name with more words besides is another's. */
const MOST_MORE = 3;

/** "số 2", "khu A", "khu III": figures, single letters and Roman numerals. */
const MARK = /\d|^[a-z]$|^[ivx]+$/;

/** Finds units that look like the names of one, best first, at most three, of those that may be suggested. */
export type FindAlike = (names: readonly UnitName[], mayBe: (id: number) => boolean) => readonly Match[];

/**
 * Prepares the search for look-alikes: names of the same kind, or of no kind, that have all words but one in common, a
 * rare word, or all letters, diacritics and Telex keystrokes aside, and differ by slips of the pen. Likeness only ever suggests (rule 9 of the
 * product): Bảo Lâm and Bảo Lạc share five of six pairs of letters and are two districts. Text of old fonts is like
 * nothing, since it would have to be decoded first. A name like none is suggested for the only one that it is a part of,
 * and a place for the only body there.
 */
export function prepareLikeness(candidates: readonly Candidate[]): FindAlike {
  const byKey = new Map<string, (Prepared & { readonly id: number })[]>();
  const known = new Map<UnitName, readonly Prepared[]>();
  for (const { name, id } of candidates) {
    const readings = readingsOf(name).map((reading) => ({ ...reading, id }));
    known.set(name, readings);
    for (const prepared of readings) for (const key of prepared.keys) addToGroup(byKey, key, prepared);
  }
  return (names, mayBe) => {
    const best = new Map<
      number,
      { readonly score: number; readonly other: Prepared; readonly own: Prepared }
    >();
    const wholes = new Map<number, SuggestionReason>();
    for (const own of names.flatMap((name) => known.get(name) ?? readingsOf(name))) {
      const buckets = [...own.keys]
        .map((key) => byKey.get(key) ?? [])
        .filter(({ length }) => length <= COMMON);
      const others = new Set<Prepared & { readonly id: number }>();
      for (const bucket of buckets.sort((a, b) => a.length - b.length)) {
        for (const other of bucket) if (others.size < MOST_COMPARED && mayBe(other.id)) others.add(other);
      }
      for (const other of others) {
        const score = maySuggest(own.name, other.name) ? likeness(own, other) : 0;
        if (score > (best.get(other.id)?.score ?? 0)) best.set(other.id, { score, other, own });
        if (isPartOf(own, other)) wholes.set(other.id, 'part');
        if (isOfPlace(own.name, other.name)) wholes.set(other.id, 'kind');
      }
    }
    const [whole, ...more] = wholes;
    if (best.size === 0 && whole !== undefined && more.length === 0)
      return [{ id: whole[0], reason: whole[1] }];
    return [...best]
      .sort(([a, { score: first }], [b, { score: second }]) => second - first || a - b)
      .slice(0, MOST_SUGGESTIONS)
      .map(([id, { own, other }]) => ({ id, reason: reasonBetween(own, other) }));
  };
}

/** A name as it was typed, and as it was meant where the words before its own have slips. */
function readingsOf(name: UnitName): readonly Prepared[] {
  const typed = prepare(name, null);
  const meant = typed.words.length === 0 ? null : headMeant(name);
  return meant === null ? [typed] : [typed, prepare(meant.name, meant.reason)];
}

function reasonBetween(own: Prepared, other: Prepared): SuggestionReason {
  const slip = own.slip ?? other.slip;
  if (slip === null) return reasonOf(own.name, other.name);
  return own.words.join(' ') === other.words.join(' ') ? slip : 'alike';
}

function prepare(name: UnitName, slip: SuggestionReason | null): Prepared {
  const isLegacy = hasLegacyLetters(name.spelling.slice(0, 200));
  const words = isLegacy ? [] : plainWords(name).slice(0, MOST_WORDS);
  const letters = words.join('');
  const meant = (isLegacy ? null : telexWordsOf(name)?.slice(0, MOST_WORDS).join('')) ?? letters;
  const others = words.map((_, left) => words.filter((__, at) => at !== left).join(' '));
  const marks = words.filter((word) => MARK.test(word)).join(' ');
  const lone = LONE_LEVELS.has(name.level ?? '') ? `${name.kind}|${name.level}` : '';
  const keys = new Set([letters, meant, lone, ...others, ...words].filter((key) => key !== ''));
  return { name, words, letters, meant, marks, keys, slip, pairs: pairsOf(letters) };
}

/**
 * Whether a body's name is the beginning of another's, or its only word one of its words: "Điện lực" of "CĐCS Điện lực Cao Bằng", "Agribank" of
 * "Ngân hàng Agribank". Places are not: "Xã Hòa An" and "Xã Hòa An Đông" are two.
 */
function isPartOf(short: Prepared, full: Prepared): boolean {
  const [own, its] = [short.words, full.words];
  if (isFirstOfJoined(short.name, full.name)) return true;
  const isBody = short.name.kind === 'other' && full.name.kind === 'other' && short.marks === full.marks;
  if (!isBody || own.length === 0 || own.length >= its.length || its.length - own.length > MOST_MORE)
    return false;
  const [first = '', ...rest] = own;
  return rest.length === 0
    ? its.includes(first)
    : !short.name.bare && own.every((word, at) => its[at] === word);
}

/** Whether a place's name is the first of two that a sign joins: "Xã Minh Tâm" of "Xã Minh Tâm - Quang Trung". */
function isFirstOfJoined(short: UnitName, full: UnitName): boolean {
  const isOfLevel = short.kind === 'district' && full.kind === 'district' && short.level === full.level;
  return isOfLevel && full.parts.length > 1 && short.words.join(' ') === full.parts[0]?.join(' ');
}

/** Whether one of two names is a place's and the other that of a body there, no enterprise's or school's: "Xã Cô Ba", "UBND xã Cô Ba". */
function isOfPlace(one: UnitName, other: UnitName): boolean {
  const [headed, plain] = one.words.length > other.words.length ? [one, other] : [other, one];
  if (headed.level === null || (plain.kind !== 'district' && !plain.bare)) return false;
  if (plain.level === null && plain.words.length < 2) return false;
  return isUnderHead(headed.spelling, plain.spelling) && !isBodyName(headed.spelling, { besideUnions: true });
}

function pairsOf(letters: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < letters.length; at += 1)
    pairs.push(letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1));
  return pairs.sort((a, b) => a - b);
}

function maySuggest(name: UnitName, other: UnitName): boolean {
  return name.kind === other.kind || name.bare || other.bare;
}

/**
 * 2 for a name that was typed otherwise, 1 for the same letters or keystrokes, 0 for another number or another word, else Dice's coefficient over pairs of
 * neighbouring letters.
 */
function likeness(name: Prepared, other: Prepared): number {
  if (nameKey(name.name) === nameKey(other.name)) return 2;
  if (name.letters === '' || other.letters === '') return name.slip === null ? 0 : ALIKE;
  if (name.letters === other.letters || name.meant === other.meant) return 1;
  if (name.marks !== other.marks) return 0;
  let shared = 0;
  let at = 0;
  for (const pair of name.pairs) {
    while (at < other.pairs.length && (other.pairs[at] ?? 0) < pair) at += 1;
    if (other.pairs[at] === pair) {
      shared += 1;
      at += 1;
    }
  }
  const pairs = name.pairs.length + other.pairs.length;
  const alike = pairs === 0 ? 0 : (2 * shared) / pairs;
  return alike >= ALIKE && mayBeSlip(name.words, other.words) ? alike : 0;
}
