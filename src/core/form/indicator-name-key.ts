import { cleanText } from '../text/normalise';
import { unifyTone } from '../text/tone';
import { splitLevel } from './row-number';

const SIGNS = /[\s.,:;()[\]{}"'“”‘’\-–—+*•&!?…_]+/g;

/** Syllables in which i and y are two spellings of one sound: tỷ = tỉ, kỳ = kì, lý = lí, sỹ = sĩ. */
const Y_SYLLABLE = /^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/;
const Y = 'yỳýỷỹỵ';
const I = 'iìíỉĩị';

/**
 * The key under which rows of different forms are one indicator: "1.2. Tỉ lệ hộ nghèo:" and "Tỷ lệ hộ nghèo" have the
 * same. Unicode form, case, spaces, punctuation, leading numbering, place of the tone and i for y make no difference;
 * diacritics do. '' only for a name without any letter or digit.
 */
export function indicatorNameKey(name: string): string {
  const words = unifyTone(splitLevel(cleanText(name)).rest.toLowerCase())
    .replace(SIGNS, ' ')
    .trim()
    .split(' ');
  return words.map(withI).join(' ');
}

function withI(word: string): string {
  return word.replace(Y_SYLLABLE, (_, start: string, vowel: string) => start + I.charAt(Y.indexOf(vowel)));
}
