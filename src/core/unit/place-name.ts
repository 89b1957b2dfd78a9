import { startsWithWords } from './level';

/** First words of bodies that are first words of places too: Trường Hà, Trạm Tấu, Sở Dầu, Đài Sơn. */
const PLACE_HEADS: ReadonlySet<string> = new Set(['trường', 'trạm', 'sở', 'đài']);

/** A syllable of a name: no number, no abbreviation. */
const SYLLABLE = /^[^\d]*[aeiouy\u00e0-\u0103\u0129-\u01b0\u1ea0-\u1ef9][^\d]*$/;

/** What stands behind them and is no place: "Trạm xá". */
const KINDS_OF_BODIES: ReadonlySet<string> = new Set(['xá', 'nghề', 'đảng']);

/**
 * Whether words begin as one of several bodies does and are no place's name: "trường thpt hà quảng" and "trạm y tế" are bodies,
 * "Trường Hà" and "Trạm Tấu" communes. Places of three words ("Trường Long Tây") read as schools until a level stands before them.
 */
export function beginsAsBody(words: readonly string[], heads: readonly string[]): boolean {
  return startsWithWords(words, heads) && !isPlaceName(words);
}

function isPlaceName([head = '', own = '', ...more]: readonly string[]): boolean {
  return PLACE_HEADS.has(head) && more.length === 0 && SYLLABLE.test(own) && !KINDS_OF_BODIES.has(own);
}
