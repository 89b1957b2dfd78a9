import { foldText } from '../text/normalise';
import { decodeTelex } from '../text/telex';
import { alignsInitials } from './initials';
import { nameKey, parseUnitName, type UnitName } from './parse-name';
import { editsBetween, stripShared } from './slip';
import { keysWrittenOut } from './written-out';

/** Why a name is suggested for another, the first that holds; its words are in {@link suggestionText}. */
export type SuggestionReason =
  /** Keystrokes of Telex are left in one of the two: Hoaf An, Hòa An. */
  | 'telex'
  /** One lacks the level word that several units need: Hồng Ngự, huyện Hồng Ngự. */
  | 'level'
  /** The same words under two level words. */
  | 'otherLevel'
  /** Only the words that say what kind of body it is differ: Hà Quảng, LĐLĐ Hà Quảng. */
  | 'kind'
  | 'spaces'
  | 'diacritics'
  /** One has the first letters of words: Ban TC, Ban Tài chính; X. Hà, xã Hà. */
  | 'initials'
  /** One is the first part of the other: NN, NN & PTNT. */
  | 'part'
  | 'letter'
  | 'word'
  /** One word more or less. */
  | 'wordMore'
  | 'alike';

/** A unit that another name may be meant for; staff choose, nothing is joined by it. */
export interface Suggestion {
  readonly name: string;
  readonly reason: SuggestionReason;
}

/** Letters compared; what makes two names alike stands at their beginning. */
const LONGEST = 120;

/** The words of a name for comparing: lower case, without diacritics, of its first 120 letters. */
export function plainWords(name: UnitName): readonly string[] {
  const words = foldText(name.words.join(' ').slice(0, LONGEST)).split(' ');
  return words.filter((word) => word !== '');
}

/** {@link plainWords} of the name with Telex keystrokes read, "hoaf an" as "hoa an"; null when there are none. */
export function telexWordsOf(name: UnitName): readonly string[] | null {
  const decoded = decodeTelex(name.spelling.slice(0, LONGEST));
  return decoded === null ? null : plainWords(parseUnitName(decoded));
}

/** Says in what two names differ, the telling differences first; the same whichever of the two is asked about. */
export function reasonOf(name: UnitName, other: UnitName): SuggestionReason {
  if (name.words.length > 0 && name.words.join(' ') === other.words.join(' ')) {
    if (name.level === other.level) return 'kind';
    return name.level === null || other.level === null ? 'level' : 'otherLevel';
  }
  const [own, theirs] = [plainWords(name), plainWords(other)];
  if (own.join('') === theirs.join('')) {
    return name.words.join('') === other.words.join('') ? 'spaces' : 'diacritics';
  }
  const [ownTelex, theirTelex] = [telexWordsOf(name) ?? own, telexWordsOf(other) ?? theirs];
  if (ownTelex.join('') === theirTelex.join('')) return 'telex';
  if (abbreviates(name, other) || abbreviates(other, name)) return 'initials';
  if (isPart(name, other) || isPart(other, name)) return 'part';
  return reasonOfWords(own, theirs);
}

function abbreviates(short: UnitName, full: UnitName): boolean {
  return alignsInitials(short, full) || keysWrittenOut(short.spelling).includes(nameKey(full));
}

/** A name without any word of its own, "LĐLĐ thành phố", is a part of all of its level. */
function isPart(short: UnitName, full: UnitName): boolean {
  const [first = []] = full.parts;
  return short.words.length === 0 || (full.parts.length > 1 && short.words.join(' ') === first.join(' '));
}

function reasonOfWords(own: readonly string[], theirs: readonly string[]): SuggestionReason {
  const [left, right] = stripShared(own, theirs);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0 && long.length === 1) return 'wordMore';
  if (short.length !== 1 || long.length !== 1) return 'alike';
  return editsBetween(short[0] ?? '', long[0] ?? '') === 1 ? 'letter' : 'word';
}
