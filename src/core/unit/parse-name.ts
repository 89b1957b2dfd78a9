import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { cleanText } from '../text/normalise';
import { unifyTone } from '../text/tone';
import { withoutContact } from './contact';
import type { UnitKind } from './kind';
import { beginningOf, LEVELS, startsWithWords, takeLevels } from './level';
import {
  ABBREVIATIONS,
  BODY_HEADS,
  GLUED_PREFIXES,
  HEAD_LEVELS,
  JOINER,
  OFFICE_HEADS,
  PREFIXES,
  SCHOOL_ABBREVIATIONS,
  SCHOOL_HEADS,
  SCHOOL_WORD,
  SECTOR_ABBREVIATIONS,
  SHORT_HEADS,
} from './name-words';
import { beginsAsBody } from './place-name';

/** A unit's name taken apart. Two names with the same {@link nameKey} are one unit. */
export interface UnitName {
  /** The name as shown: blanks cleaned, numbering and bullets before it and notes behind it ("(*)", "(đợt 2)", a phone number) dropped, letters as typed. */
  readonly spelling: string;
  readonly kind: UnitKind;
  /** Level words in their order, "huyện"; null without any. */
  readonly level: string | null;
  /** The words that remain, one after the other, abbreviations written out. */
  readonly words: readonly string[];
  /** The same words by the parts that "và", "&", "-" or "," join. */
  readonly parts: readonly (readonly string[])[];
  /** True when neither a prefix nor a level nor a word such as "Công ty" says what it is: "Hà Quảng", "Trường Hà". */
  readonly bare: boolean;
  /** All words of a name without a prefix, its level among them, for "Tân Xã" and "Ban Công" are communes too; '' behind a prefix. */
  readonly whole: string;
  /** Words of {@link words} that look like abbreviations no vocabulary knows: "tctgnnc". */
  readonly initials: ReadonlySet<string>;
}

const NUMBERING = /^(?:\(?\d{1,4} ?(?:[.)/:]|[-–] ) ?|[-–—+*•·] ?)(?=[^\d\s])/;
/** A number without a dot, as it is typed or pasted into the same cell: "6 Phường Tân Giang". */
const BARE_NUMBER = /^\d{1,3} (?=\D)/;
/** Pictures, arrows, stars and ticks that mark a row: "★ Xã A", "Xã A ⚠️". */
const PICTURES =
  /^(?:[\u2190-\u2bff\u{1f000}-\u{1faff}]\ufe0f? ?)+|(?: ?[\u2190-\u2bff\u{1f000}-\u{1faff}]\ufe0f?)+$/gu;
/** Marks of a note below the table ("Trạm Y tế Xã A (*)"), and what leads on to figures: "Công đoàn Sở Y tế:". */
const NOTE_MARK = / ?(?:\(\*{1,4}\)|\*{1,4}|:)$/;
/** What says that a row goes on with a unit that stands before it: "(bổ sung)", "(đợt 2)", "- giao thêm", "(tiếp theo)". */
const MORE =
  / ?(?:\(|[-–—] )(?:(?:giao|cấp|phân) )?(?:(?:bổ sung|thêm|phát sinh|tiếp theo|tiếp|đợt (?:\d{1,2}|[ivx]{1,4})|lần (?:thứ )?(?:\d{1,2}|[ivx]{1,4}))(?: |(?=\))|$))+\)?$/i;
const LEADING_ZEROS = /^0+(?=\d)/;
/** The word before a number that says no more: "Tổ dân phố số 02" is Tổ dân phố 2. */
const BEFORE_NUMBER = 'số';
const JOINING_SIGNS = /[&\-–—+,/]/g;
const EMPTY_SIGNS = /[.()[\]"'“”‘’:;]/g;
const LEVEL_BEHIND = /^(.*\S) ?\(([^()]+)\)$/;
const VOWEL = /[aeiouy\u00c0-\u0103\u0128-\u0131\u0168-\u024f\u1e00-\u1eff]/;

/** Stands for any sign that joins words. */
const SIGN = '&';
const JOINERS: ReadonlySet<string> = new Set([SIGN, JOINER]);

/** "Và" belongs to a place's name, to a bare one of few words too: Lao Và Chải and Lao Chải are two communes. */
const SIGNS_ONLY: ReadonlySet<string> = new Set([SIGN]);
const LONGEST_PLACE = 3;

/** First words of what may be glued to "CĐ": CĐNgành, CĐVC, CĐHuyện. */
const GLUED_WORDS = lazy(
  (): ReadonlySet<string> =>
    new Set([
      'ngành',
      ...HEAD_LEVELS.keys(),
      ...ABBREVIATIONS.keys(),
      ...SECTOR_ABBREVIATIONS.keys(),
      ...[...LEVELS, ...SECTOR_ABBREVIATIONS.values()].map((words) => words.split(' ')[0] ?? ''),
    ]),
);

/** As many names as the largest workbooks spell in all their tabs: fewer, and each tab takes all its names apart anew. */
const MOST_NAMES = 20_000;

const PARTS_OF = lazy(() => remembered(takeApart, MOST_NAMES));

/** Takes a unit's name apart by the vocabulary. Any text is a name; a blank one has no spelling and no parts. */
export function parseUnitName(raw: string): UnitName {
  return PARTS_OF()(raw);
}

function takeApart(raw: string): UnitName {
  const cleaned = withoutContact(cleanText(raw).replace(PICTURES, '').replace(NUMBERING, ''));
  const spelling = withoutBareNumber(cleaned).replace(NOTE_MARK, '').replace(MORE, '');
  const small = smallWords(spelling);
  const { name, levelBehind } = splitLevelBehind(spelling);
  const typed = unglue(splitWords(name));
  const prefix = longestPrefix(typed);
  const bareWords = typed.slice(prefix.length);
  const heads = prefix.kind === null ? gluedHead(bareWords) : bareWords;
  const own = schoolWords(writeOut(headLevel(heads), ABBREVIATIONS));
  const words = levelBehind === null ? own : withLevel(own, levelBehind);
  const kind = settleKind(prefix.kind, words, small);
  const { level, rest } = takeLevels(kind === 'sector' ? writeOut(words, SECTOR_ABBREVIATIONS) : words, {
    onlyAtHead: kind === 'district',
    small,
  });
  const joiners = kind === 'district' || (prefix.kind === null && isShort(rest)) ? SIGNS_ONLY : JOINERS;
  return {
    spelling,
    kind,
    level,
    words: rest.filter((word) => !joiners.has(word)),
    parts: splitParts(rest, joiners),
    bare: prefix.kind === null && kind === 'other' && level === null && !beginsAsBody(words, BODY_HEADS),
    whole: prefix.kind === null ? typed.filter((word) => word !== SIGN).join(' ') : '',
    initials: findInitials(spelling, rest),
  };
}

/** A name without the number before it, where what stands behind says which unit it is: "6 Phường Tân Giang", not "19 Tháng 5". */
function withoutBareNumber(text: string): string {
  const rest = text.replace(BARE_NUMBER, '');
  if (rest === text) return text;
  const { bare, words } = parseUnitName(rest);
  return bare || words.length === 0 ? text : rest;
}

/** What a name as typed says that its row is more of a unit told elsewhere: "đợt 2", "bổ sung"; null for a plain name. */
export function remarkOfMore(raw: string): string | null {
  const [remark] = MORE.exec(cleanText(raw)) ?? [];
  return remark === undefined
    ? null
    : remark
        .replace(/[()–—-]/g, '')
        .trim()
        .toLowerCase();
}

/** A text that two spellings of one name share: "LĐLĐ Thành Phố " and "Thành phố" both give "district|thành phố|". */
export function nameKey(name: UnitName): string {
  return `${name.kind}|${name.level ?? ''}|${name.words.join(' ')}`;
}

const KEY_OF = lazy(() => remembered((name: string) => nameKey(parseUnitName(name)), MOST_NAMES));

/** {@link nameKey} of a name as typed. */
export function keyOfName(name: string): string {
  return KEY_OF()(name);
}

/** The words of a bare name as they would read behind "CĐ ngành": "GD&ĐT" → giáo dục đào tạo. */
export function wordsAsSector(name: UnitName): readonly string[] {
  return writeOut(name.words, SECTOR_ABBREVIATIONS).filter((word) => !JOINERS.has(word));
}

function splitWords(spelling: string): readonly string[] {
  return unifyTone(spelling.toLowerCase())
    .replace(JOINING_SIGNS, ` ${SIGN} `)
    .replace(EMPTY_SIGNS, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(LEADING_ZEROS, ''))
    .filter((word, at, all) => at === 0 || word !== BEFORE_NUMBER || !/^\d/.test(all[at + 1] ?? ''));
}

/** Words in small letters of a name that has capitals too. */
function smallWords(spelling: string): ReadonlySet<string> {
  if (spelling === spelling.toLowerCase()) return new Set();
  return new Set(spelling.split(' ').flatMap((word) => (word === word.toLowerCase() ? unifyTone(word) : [])));
}

function unglue(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (PREFIXES.some(([prefix]) => prefix === first)) return words;
  const glued = GLUED_PREFIXES.find((prefix) => first.startsWith(prefix) && first.length > prefix.length);
  if (glued === undefined) return words;
  const rest = first.slice(glued.length);
  return glued === 'lđlđ' || GLUED_WORDS().has(rest) ? [glued, rest, ...others] : words;
}

function longestPrefix(words: readonly string[]): {
  readonly length: number;
  readonly kind: UnitKind | 'union' | null;
} {
  let longest: { length: number; kind: UnitKind | 'union' | null } = { length: 0, kind: null };
  const begins = beginningOf(words);
  for (const [prefix, kind] of PREFIXES) {
    if (!begins(prefix)) continue;
    const length = prefix.split(' ').length;
    if (length > longest.length) longest = { length, kind };
  }
  return longest;
}

/** "H. Hà Quảng" begins with a level, "T.P Cao Bằng" too; an H elsewhere is a letter. */
function headLevel(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...others] = words;
  if (second === '') return words;
  const level = HEAD_LEVELS.get(first);
  if (level !== undefined) return [level, second, ...others];
  const isCut = first === 't' && (second === 'p' || second === 'x');
  return isCut ? [`${first}${second}`, ...others] : words;
}

/**
 * Abbreviations at the head of a name that some write apart, as one: "TT VT Hòa An" is "TTVT Hòa An". No place's name is without a vowel, and
 * what the vocabulary knows stays for itself ("THPT DTNT") unless it knows both as one ("TT YT").
 */
function gluedHead(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...others] = words;
  if (others.length === 0 || !isCluster(first) || !isCluster(second)) return words;
  const glued = `${first}${second}`;
  const isKnown = [first, second].some((word) => ABBREVIATIONS.has(word)) || SECTOR_ABBREVIATIONS.has(first);
  return isKnown && !ABBREVIATIONS.has(glued) ? words : [glued, ...others];
}

/** Two to five letters without a vowel, as only abbreviations are. */
function isCluster(word: string): boolean {
  return /^[^\d_&]{2,5}$/.test(word) && !VOWEL.test(word);
}

/** "Trường THCS Lũng Pù" and "THCS Lũng Pù" are one school, "MN Hoa Sen" and "Trường Mầm non Hoa Sen" another. */
function schoolWords(words: readonly string[]): readonly string[] {
  const rest = words[0] === SCHOOL_WORD ? words.slice(1) : words;
  const [first = '', second = ''] = rest;
  const head = second === '' ? undefined : SCHOOL_ABBREVIATIONS.get(first);
  const own = head === undefined ? rest : [...head.split(' '), ...rest.slice(1)];
  const isSchool = startsWithWords(own, SCHOOL_HEADS) && !SCHOOL_HEADS.includes(own.join(' '));
  return isSchool ? [SCHOOL_WORD, ...own] : words;
}

/** Takes a level in brackets off the end of a name: "Minh Tâm (xã)", "Hồng Ngự (TP)". */
function splitLevelBehind(spelling: string): { readonly name: string; readonly levelBehind: string | null } {
  const [, name = spelling, inside = ''] = LEVEL_BEHIND.exec(spelling) ?? [];
  const words = splitWords(inside).flatMap(
    (word) => HEAD_LEVELS.get(word) ?? ABBREVIATIONS.get(word) ?? word,
  );
  const level = words.join(' ');
  return LEVELS.includes(level) && level !== 'tỉnh'
    ? { name, levelBehind: level }
    : { name: spelling, levelBehind: null };
}

/** A level stands before a place and behind a body; one that the name has already is said twice. */
function withLevel(words: readonly string[], level: string): readonly string[] {
  const isBody = beginsAsBody(words, BODY_HEADS) || startsWithWords(words, OFFICE_HEADS);
  if (startsWithWords(words, [level])) return words;
  const own = takeLevels(words, { onlyAtHead: true }).level;
  return isBody || own !== null ? [...words, ...level.split(' ')] : [...level.split(' '), ...words];
}

function writeOut(words: readonly string[], abbreviations: ReadonlyMap<string, string>): readonly string[] {
  return words.flatMap((word) => abbreviations.get(word)?.split(' ') ?? [word]);
}

function settleKind(
  prefix: UnitKind | 'union' | null,
  words: readonly string[],
  small: ReadonlySet<string>,
): UnitKind {
  const { level } = takeLevels(words, { onlyAtHead: true, small });
  if (prefix === 'district') return level === 'tỉnh' ? 'office' : 'district';
  if (prefix === 'sector' || prefix === 'other') return prefix;
  if (level !== null && level !== 'tỉnh') return 'district';
  if (prefix === 'union') return startsWithWords(words, BODY_HEADS) ? 'other' : 'sector';
  return startsWithWords(words, OFFICE_HEADS) ? 'office' : 'other';
}

function isShort(words: readonly string[]): boolean {
  return words.length <= (SHORT_HEADS.has(words[0] ?? '') ? LONGEST_PLACE + 1 : LONGEST_PLACE);
}

function splitParts(words: readonly string[], joiners: ReadonlySet<string>): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (joiners.has(word)) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** Words without a vowel, or in capitals in a name that has small letters too. */
function findInitials(spelling: string, words: readonly string[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  if (spelling !== spelling.toUpperCase()) {
    for (const word of spelling.split(/[ &\-–—+,/.()]/)) {
      if (word === word.toUpperCase()) capitals.add(unifyTone(word.toLowerCase()));
    }
  }
  return new Set(
    words.filter((word) => /^[^\d_]{2,8}$/.test(word) && (capitals.has(word) || !VOWEL.test(word))),
  );
}
