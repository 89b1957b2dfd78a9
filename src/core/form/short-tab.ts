import { foldText } from '../text/normalise';

/**
 * Whether a tab is named by a short form of a unit that its lines give in full, its last words cut to their first letters: "NB" and "N. Bình" of
 * "Xã Nguyên Bình", "DL" of "CĐCS Điện lực". Then the lines say more than the tab's name.
 */
export function isShortFor(tab: string, unit: string): boolean {
  const [short, full] = [wordsOf(tab), wordsOf(unit)];
  return full.some((_, from) => isCut(short, full.slice(from)));
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether some words are others with at least one of them cut to its first letter, or several to theirs. */
function isCut(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    const letters = full.slice(at, at + word.length).map((own) => own.charAt(0));
    if (word === full[at]) at += 1;
    else if (letters.join('') === word) at += word.length;
    else return false;
  }
  return at === full.length && short.join('') !== full.join('');
}
