import { cleanText } from './normalise';
import { unifyTone } from './tone';

/** A word, a name or a key as it is compared: composed, one space between words, case and tone placement aside. */
export function wordKey(text: string): string {
  return unifyTone(cleanText(text).toLowerCase());
}
