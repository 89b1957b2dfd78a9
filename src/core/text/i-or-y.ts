/** Letters after which a lone last vowel is written i or y: hi sinh, kỹ thuật, lý do, mỹ, bác sỹ, tỷ lệ. */
const BEFORE_Y = 'hklmst';

const WORDS_WITH_I = /(^|[^a-z])(h|k|l|m|s|t|qu)i(?![a-z0-9])/g;

/**
 * A word without diacritics, with `y` where two spellings are in use and schools teach `i`: "ti" of "tỉ lệ" → "ty", "qui" → "quy";
 * "vi", "chi" and "i" stay.
 */
export function withY(base: string): string {
  const { length } = base;
  if (length < 2 || length > 3 || base.charCodeAt(length - 1) !== 105) return base;
  if (length === 2 ? !BEFORE_Y.includes(base.charAt(0)) : base !== 'qui') return base;
  return `${base.slice(0, -1)}y`;
}

/** The same of every word of a text in lower case without diacritics: "nhiem ki 2023" → "nhiem ky 2023". */
export function textWithY(folded: string): string {
  return folded.replace(WORDS_WITH_I, '$1$2y');
}
