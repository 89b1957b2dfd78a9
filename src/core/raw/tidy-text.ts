import { INVISIBLE } from '../text/normalise';

/** Blanks wider or narrower than a space and those that refuse a line break; line breaks are none of them. */
export const BLANKS = /[\t\v\f \u0085\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Line breaks, those that no key types told apart from the ordinary one. */
const BREAKS = /\r\n?|\u2028|\u2029/g;

/**
 * A text with the same words in the same spelling: composed (NFC), one ordinary space where any run of blanks stood,
 * none at the ends of its lines, invisible characters dropped. Line breaks within stay, since staff set them to lay out a
 * cell; "  LĐLĐ   Hà Quảng " becomes "LĐLĐ Hà Quảng". Hoà stays Hoà.
 */
export function tidyText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(BREAKS, '\n')
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').trim())
    .join('\n')
    .trim();
}
