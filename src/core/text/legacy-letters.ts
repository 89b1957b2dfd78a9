/** Letters of Latin-1 that Vietnamese does not have: what TCVN3 and VNI texts show in a Unicode font. */
const FOREIGN = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/;

/** Signs in the middle of a word ("B¶o", "N¡M"), and those that stood for Đ and đ before one ("§¬n", "®¹t"). */
const SIGN_IN_WORD = /[A-Za-z][¡-¾×÷]+[A-Za-z]|(?:^|\s)[§®][¡-¾]*[A-Za-z]/;

/**
 * Tells text of the old fonts (TCVN3 ".VnTime", VNI) by a letter or sign that Unicode Vietnamese never has: "HuyÖn",
 * "§¬n vÞ", "Ñôn vò". A foreign name such as "Müller" has one too.
 */
export function hasLegacyLetters(text: string): boolean {
  return FOREIGN.test(text) || SIGN_IN_WORD.test(text);
}
