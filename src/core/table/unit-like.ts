import { isUnitName } from '../tab/unit-header';
import { readWords } from '../tab/words';
import { parseUnitName } from '../unit/parse-name';
import { rankOf } from './wholes';

/** The rank of a province: what is named so is the whole of a table, unless other rows are. */
const PROVINCE = 3;

/** Tells names of units from other words in the first column of one table, by what its surest rows are called. */
export function unitLikeness(peers: readonly string[]): (name: string) => boolean {
  const widest = Math.max(0, ...peers.map(rankOf));
  const capitals = peers.some(isCapitals);
  return (name) => {
    if (rankOf(name) >= PROVINCE && widest < PROVINCE) return false;
    return isNamedAsUnit(name) || isProperName(name, capitals);
  };
}

/** Whether words begin or are built as names of units are: "Xã Đức Long", "Chi bộ 3". */
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

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
