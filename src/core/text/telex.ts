/** A word with the keystrokes of the Telex method left in it, and the likely word. */
export interface TelexWord {
  readonly word: string;
  readonly meant: string | null;
}

/** Letters that Telex makes of two keys, longest first, in the order in which a syllable is decoded. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['dd', 'đ'],
  ['uow', 'ươ'],
  ['aa', 'â'],
  ['aw', 'ă'],
  ['ee', 'ê'],
  ['oo', 'ô'],
  ['ow', 'ơ'],
  ['uw', 'ư'],
];

const TONES: ReadonlyMap<string, string> = new Map([
  ['f', '\u0300'],
  ['s', '\u0301'],
  ['r', '\u0309'],
  ['x', '\u0303'],
  ['j', '\u0323'],
]);

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?';
const NUCLEUS =
  '(?:iê|yê|uô|ươ|uâ|oă|uyê|uy|uê|oa|oe|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oai|oay|oi|ôi|ơi|ua|ưa|ui|ưi|uôi|ươi|ươu|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)';
const CODA = '(?:ng|nh|ch|c|m|n|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
/** These vowels never end a syllable. */
const OPEN = /(?:iê|yê|uô|ươ|uâ|oă|ă|â)$/;

/** Foreign words that would decode to a syllable. */
const FOREIGN: ReadonlySet<string> = new Set([
  'of',
  'if',
  'chef',
  'beef',
  'reef',
  'hoof',
  'roof',
  'leaf',
  'raj',
]);

/** A tone key that no Vietnamese syllable ends in, or double keys that stand in no other language. */
const TELLING = /[fj]$|[fj](?:c|ch|m|n|ng|nh|p|t)$|dd[aeiouy]|uw|uow/;

/** Words in capitals up to this length are abbreviations. */
const LONGEST_INITIALS = 4;

/** A name without any of these has no keystrokes of Telex in it. */
const KEYS = /[fsrxjw]|dd|aa|ee|oo/i;

/** Longer texts are no names. */
const LONGEST_NAME = 200;

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Words of a text in which keystrokes of the Telex method are left: "Nnvaf" for "NN và", "ddoanf" for "đoàn". */
export function telexWords(text: string): readonly TelexWord[] {
  if (!/[fjw]|dd/i.test(text)) return [];
  return text.split(/[^0-9A-Za-z\u00c0-\u1ef9]+/).flatMap((word): TelexWord[] => {
    const lower = word.normalize('NFC').toLowerCase();
    if (word === word.toUpperCase() && word.length <= LONGEST_INITIALS) return [];
    if (lower.length > 20 || /\d/.test(lower) || FOREIGN.has(lower)) return [];
    if (MARKED.test(lower))
      return /[a-z]?[fjwz]$/.test(lower) && lower.length > 2 ? [{ word, meant: null }] : [];
    if (!TELLING.test(lower)) return [];
    const meant = decodeWord(word);
    return meant === null ? [] : [{ word, meant }];
  });
}

/**
 * A name with every word that can be read as Telex keystrokes so read: "Quangr Uyeen" → "Quảng Uyên"; null when there
 * is none. Ordinary words such as "can" and foreign ones such as "cos" are read too, so this is good for comparing
 * with names that are known, not for correcting text.
 */
export function decodeTelex(name: string): string | null {
  if (name.length > LONGEST_NAME || !KEYS.test(name)) return null;
  const decoded = name
    .split(' ')
    .map((word) => (KEYS.test(word) && /^[a-zđ]+$/i.test(word) ? (decodeWhole(word) ?? word) : word))
    .join(' ');
  return decoded === name ? null : decoded;
}

/** The whole word as a syllable, or initials of consonants with a syllable behind them. */
function decodeWord(word: string): string | null {
  for (let start = 0; start < word.length - 1 && start <= 4; start += 1) {
    const initials = word.slice(0, start);
    if (start > 0 && !/^[bcdđghklmnpqrstvx]+$/i.test(initials)) return null;
    if (start > 0 && /^[a-z]/.test(initials)) return null;
    const syllable = decodeSyllable(word.slice(start).toLowerCase());
    if (syllable === null) continue;
    return start > 0 ? `${initials.toUpperCase()} ${syllable}` : likeFirstLetter(word, syllable);
  }
  return null;
}

function decodeWhole(word: string): string | null {
  const syllable = decodeSyllable(word.toLowerCase());
  return syllable === null ? null : likeFirstLetter(word, syllable);
}

function likeFirstLetter(word: string, syllable: string): string {
  return /^[A-ZĐ]/.test(word) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
}

function decodeSyllable(keys: string): string | null {
  const parts = /^(.*?[aeiouyw])([fsrxj]?)(ng|nh|ch|c|m|n|p|t)?([fsrxj]?)$/.exec(keys);
  if (parts === null) return null;
  const [, head = '', early = '', coda = '', late = ''] = parts;
  if (early !== '' && late !== '') return null;
  let letters = head + coda;
  for (const [pair, letter] of LETTERS) letters = letters.split(pair).join(letter);
  if (!SYLLABLE.test(letters) || (coda === '' && OPEN.test(letters))) return null;
  return withTone(letters, TONES.get(early || late) ?? '');
}

/** Puts the tone on the vowel that the old spelling gives it: hòa, khỏe, thủy, but toàn, tiền, được. */
function withTone(syllable: string, tone: string): string {
  if (tone === '') return syllable;
  const start = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(syllable)?.[0].length ?? 0;
  const vowels = /[aăâeêioôơuưy]+/.exec(syllable.slice(start));
  if (vowels === null) return syllable;
  const [run] = vowels;
  const first = start + vowels.index;
  const closed = first + run.length < syllable.length;
  const shaped = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((letter) => run.lastIndexOf(letter)));
  const lone = run.indexOf('ư');
  const middle = run.length === 1 ? 0 : closed || run.length > 2 ? 1 : 0;
  const at = first + (shaped >= 0 ? shaped : lone >= 0 ? lone : Math.min(middle, run.length - 1));
  return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC');
}
