import { countEach } from '../collection/count-each';
import { readWords } from '../phrase/words';
import { isMeanRowText } from '../tab/row-words';
import { isUnitName } from '../tab/unit-header';
import { isCapitals } from '../text/letter-case';
import { parseUnitName } from '../unit/parse-name';
import { rankOf } from './wholes';

/** The rank of a province: what is named so is the whole of a table, unless other rows are. */
const PROVINCE = 3;

/** So many peers that begin with one word, and most of all, tell that it is what a unit is. */
const FEWEST_ALIKE = 3;

/**
 * Tells names of units from other words in the first column of one table, by what its surest rows are called; those of rows with
 * figures by their first word too, which remarks may share ("Trường hợp …" among schools).
 */
export function unitLikeness(
  peers: readonly string[],
  { haveFigures = false }: { readonly haveFigures?: boolean } = {},
): (name: string) => boolean {
  const widest = Math.max(0, ...peers.map(rankOf));
  const capitals = peers.some(isCapitals);
  const kind = haveFigures ? firstWordOfMost(peers) : null;
  return (name) => {
    if (rankOf(name) >= PROVINCE && widest < PROVINCE) return false;
    const isOfKind = kind !== null && firstWord(name) === kind && !isMeanRowText(name);
    return isOfKind || isNamedAsUnit(name) || isProperName(name, capitals);
  };
}

/** The word that most of some names begin with: "pbh" of "PBH Hà Quảng", "PBH Bảo Lâm"; null where they differ. */
function firstWordOfMost(names: readonly string[]): string | null {
  const counts = countEach(names.map(firstWord));
  const least = Math.max(FEWEST_ALIKE, Math.floor(names.length / 2) + 1);
  return [...counts].find(([word, count]) => word !== '' && count >= least)?.[0] ?? null;
}

/** The first word of a name of several, in small letters. */
function firstWord(name: string): string {
  const [first = '', second] = name.trim().toLowerCase().normalize('NFC').split(/\s+/, 2);
  return second === undefined ? '' : first;
}

/** Whether words begin or are built as names of units are: "Xã Đức Long", "Chi bộ Hòa An"; "Chi bộ 3" only beside others. */
export function isNamedAsUnit(name: string): boolean {
  return parseUnitName(name).kind !== 'other' || isUnitName(name);
}

/** "Bế Văn Đàn": at least two words, each with a capital; a name all in capitals says it only where others are typed so. */
function isProperName(name: string, capitals: boolean): boolean {
  const { text, words } = readWords(name);
  if (words.length < 2 || /\d/.test(text) || (isCapitals(name) && !capitals)) return false;
  return words.every(({ start }) => {
    const letter = text.charAt(start);
    return letter !== letter.toLowerCase();
  });
}
