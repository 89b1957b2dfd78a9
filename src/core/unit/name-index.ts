import { addToGroup } from '../collection/group-by';
import { beginsWithCapital } from '../text/letter-case';
import { alignsInitials, signatureOf } from './initials';
import { COMMUNE_LEVELS, LONE_LEVELS } from './level';
import { keyOfName, nameKey, parseUnitName, type UnitName, wordsAsSector } from './parse-name';
import { beforeKnownRemark, keyOfOldName } from './remark';
import { keysWrittenOut, withoutShortHead } from './written-out';

/** A name and the number of the unit it belongs to; a unit may have several. */
export interface NameEntry {
  readonly name: UnitName;
  readonly owner: number;
}

type Bucket = Map<string, NameEntry[]>;

/** Names of units by everything another spelling of them can be found through. */
export interface NameIndex {
  readonly byKey: Bucket;
  /** Kind and words, whatever the level. */
  readonly byWords: Bucket;
  /** Words of unions, for names that say no kind: "Hà Quảng". */
  readonly unionsByWords: Bucket;
  readonly bareByWords: Bucket;
  /** All words of names without a prefix, for those that may be a commune's: "Ban Công". */
  readonly byWhole: Bucket;
  /** Names by the keys that they stand for where those are written out: "P. Thục Phán". */
  readonly byWrittenOut: Bucket;
  /** Names by their key without what became of the place: "Xã Cách Linh (sáp nhập với Triệu Ẩu)". */
  readonly byBare: Bucket;
  /** Names by the key of what their units were called before. */
  readonly byOldName: Bucket;
  /** Districts by their level; those that have no other word apart. */
  readonly byLevel: Bucket;
  readonly lonelyByLevel: Bucket;
  /** Kind and first part of a joined name. */
  readonly byFirstPart: Bucket;
  readonly bySignature: Bucket;
}

/** More names than this with the same initials tell nothing apart, and comparing them would take long. */
const CROWD = 200;

/** Gathers names so that each look-up takes the same time however many there are. */
export function indexNames(entries: readonly NameEntry[]): NameIndex {
  const index: NameIndex = {
    byKey: new Map(),
    byWords: new Map(),
    unionsByWords: new Map(),
    bareByWords: new Map(),
    byWhole: new Map(),
    byWrittenOut: new Map(),
    byBare: new Map(),
    byOldName: new Map(),
    byLevel: new Map(),
    lonelyByLevel: new Map(),
    byFirstPart: new Map(),
    bySignature: new Map(),
  };
  for (const entry of entries) addEntry(index, entry);
  return index;
}

/**
 * Owners of names that say the same in full: equal but for case, blanks, tone placement, prefixes and abbreviations,
 * or with and without the level word where the workbook knows one level only. Several owners mean that the level is
 * missing and would be needed.
 */
export function sameOwners(index: NameIndex, name: UnitName): ReadonlySet<number> {
  const equal = ownersOf(index.byKey.get(nameKey(name)));
  const words = name.words;
  if (equal.size > 0 || words.length === 0) return equal;
  const alike = index.byWords.get(`${name.kind}|${words.join(' ')}`) ?? [];
  if (name.level === null) return ownersOf(alike);
  return alike.every((entry) => entry.name.level === null) ? ownersOf(alike) : new Set();
}

/**
 * Owners of names that say in full what this one says in short (rule 9 of the product): a district for a bare
 * "Hà Quảng", "Giáo dục và Đào tạo" for "Giáo dục" or for "GDĐT". The first rule that finds any decides; several
 * owners mean that the short name is not unique.
 */
export function fullerOwners(index: NameIndex, name: UnitName, except: number): ReadonlySet<number> {
  const words = name.words.join(' ');
  const isRemarked = beforeKnownRemark(name.spelling) !== null;
  const aligned = () => sameSignature(index, name).filter((entry) => alignsInitials(name, entry.name));
  return firstFound(except, [
    () => {
      const written = keysWrittenOut(name.spelling).flatMap(
        (key) => index.byKey.get(key) ?? (isRemarked ? [] : (index.byBare.get(key) ?? [])),
      );
      return written.length === 0 || name.initials.size === 0 ? written : [...written, ...aligned()];
    },
    () => bareOfShort(index, name),
    () => (name.bare ? index.unionsByWords.get(words) : undefined),
    () => index.unionsByWords.get(name.whole)?.filter(isCommune),
    () => (name.bare ? index.unionsByWords.get(wordsAsSector(name).join(' ')) : undefined),
    () => (isLoneLevel(name) ? index.byLevel.get(`${name.kind}|${name.level}`) : undefined),
    () => compatible(name, index.byFirstPart.get(`${name.kind}|${words}`)),
    () => (name.initials.size === 0 ? undefined : compatible(name, aligned())),
    () => index.byKey.get(keyOfOldName(name.spelling) ?? ''),
  ]);
}

/**
 * Bare names of what one name alone has a short head before, and none the whole: "Thông Huề" for "X. Thông Huề", where there is neither
 * "Xã Thông Huề" nor "P. Thông Huề".
 */
function bareOfShort(index: NameIndex, name: UnitName): readonly NameEntry[] | undefined {
  const rest = withoutShortHead(name.spelling);
  const plain = rest === null ? null : parseUnitName(rest);
  if (plain === null || !plain.bare || !isProper(plain.spelling)) return undefined;
  const words = plain.words.join(' ');
  const levels = [...COMMUNE_LEVELS];
  const rivals = new Set(
    levels.flatMap((level) => (index.byWrittenOut.get(`district|${level}|${words}`) ?? []).map(keyOf)),
  );
  return rivals.size > 1 || index.unionsByWords.has(words) ? undefined : index.bareByWords.get(words);
}

/** Whether each word has a capital and small letters behind it: "Thông Huề", not "Y tế", of which there are a centre and an office. */
function isProper(spelling: string): boolean {
  return spelling !== spelling.toUpperCase() && spelling.split(' ').every(beginsWithCapital);
}

function keyOf({ name }: NameEntry): string {
  return nameKey(name);
}

/** Owners of names that are short for this one: the rules of {@link fullerOwners} the other way round. */
export function shorterOwners(index: NameIndex, name: UnitName): ReadonlySet<number> {
  const words = name.words.join(' ');
  const firstPart = hasFirstPart(name) ? `${name.kind}|${name.parts[0]?.join(' ')}` : '';
  return firstFound(-1, [
    () => index.byWrittenOut.get(nameKey(name)),
    () => (isUnion(name) ? index.bareByWords.get(words) : undefined),
    () => (isCommune({ name }) ? index.byWhole.get(words) : undefined),
    () =>
      words !== '' && name.level !== null ? index.lonelyByLevel.get(`${name.kind}|${name.level}`) : undefined,
    () => compatible(name, index.byWords.get(firstPart)),
    () =>
      compatible(
        name,
        sameSignature(index, name).filter((entry) => alignsInitials(entry.name, name)),
      ),
    () => index.byOldName.get(nameKey(name)),
  ]);
}

function addEntry(index: NameIndex, entry: NameEntry): void {
  const { name } = entry;
  const words = name.words.join(' ');
  addToGroup(index.byKey, nameKey(name), entry);
  if (words !== '') addToGroup(index.byWords, `${name.kind}|${words}`, entry);
  if (words !== '' && isUnion(name)) addToGroup(index.unionsByWords, words, entry);
  if (name.bare) {
    addToGroup(index.bareByWords, words, entry);
    const asSector = wordsAsSector(name).join(' ');
    if (asSector !== words) addToGroup(index.bareByWords, asSector, entry);
  }
  if (name.whole !== '') addToGroup(index.byWhole, name.whole, entry);
  for (const key of keysWrittenOut(name.spelling)) addToGroup(index.byWrittenOut, key, entry);
  const bare = beforeKnownRemark(name.spelling);
  if (bare !== null) addToGroup(index.byBare, keyOfName(bare), entry);
  const old = keyOfOldName(name.spelling);
  if (old !== null) addToGroup(index.byOldName, old, entry);
  if (isLoneLevel(name)) addToGroup(index.lonelyByLevel, `${name.kind}|${name.level}`, entry);
  else if (name.level !== null) addToGroup(index.byLevel, `${name.kind}|${name.level}`, entry);
  if (hasFirstPart(name)) addToGroup(index.byFirstPart, `${name.kind}|${name.parts[0]?.join(' ')}`, entry);
  for (const signature of signaturesOf(name)) addToGroup(index.bySignature, signature, entry);
}

function sameSignature(index: NameIndex, name: UnitName): readonly NameEntry[] {
  const found = new Set(signaturesOf(name).flatMap((signature) => index.bySignature.get(signature) ?? []));
  return found.size > CROWD ? [] : [...found];
}

function signaturesOf(name: UnitName): readonly string[] {
  const whole = `${name.kind}|${signatureOf(name.words, name.initials)}`;
  if (!hasFirstPart(name)) return [whole];
  return [whole, `${name.kind}|${signatureOf(name.parts[0] ?? [], name.initials)}`];
}

function ownersOf(entries: readonly NameEntry[] | undefined): Set<number> {
  return new Set((entries ?? []).map((entry) => entry.owner));
}

function firstFound(
  except: number,
  rules: readonly (() => readonly NameEntry[] | undefined)[],
): ReadonlySet<number> {
  for (const rule of rules) {
    const owners = ownersOf(rule());
    owners.delete(except);
    if (owners.size > 0) return owners;
  }
  return new Set();
}

/** Entries whose level is the name's or is missing on one side. */
function compatible(
  name: UnitName,
  entries: readonly NameEntry[] | undefined,
): readonly NameEntry[] | undefined {
  return entries?.filter(
    (entry) => name.level === null || entry.name.level === null || name.level === entry.name.level,
  );
}

function isUnion(name: UnitName): boolean {
  return name.kind === 'district' || name.kind === 'sector';
}

function isCommune({ name }: Pick<NameEntry, 'name'>): boolean {
  return name.kind === 'district' && COMMUNE_LEVELS.has(name.level ?? '');
}

function isLoneLevel(name: UnitName): boolean {
  return (
    name.kind === 'district' && name.level !== null && LONE_LEVELS.has(name.level) && name.parts.length === 0
  );
}

/** Only sectors and offices are called by the first part of a joined name; a company and its branch are two. */
function hasFirstPart(name: UnitName): boolean {
  return (name.kind === 'sector' || name.kind === 'office') && name.parts.length > 1;
}
