const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Whether a word without its diacritics looks like a Vietnamese syllable; an abbreviation does not: CĐCS, BHYT. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
