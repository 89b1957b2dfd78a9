import { lazy } from '../collection/lazy';

/** Every vowel that stands first or second in oa, oe, uy, without a tone and with each tone in the same order. */
const TONED: readonly string[] = [
  'aàáảãạ',
  'eèéẻẽẹ',
  'oòóỏõọ',
  'uùúủũụ',
  'yỳýỷỹỵ',
  'AÀÁẢÃẠ',
  'EÈÉẺẼẸ',
  'OÒÓỎÕỌ',
  'UÙÚỦŨỤ',
  'YỲÝỶỸỴ',
];

interface ToneOf {
  readonly row: string;
  /** 0 without a tone, 1-5 huyền, sắc, hỏi, ngã, nặng. */
  readonly tone: number;
}

const TONE_OF = lazy(
  (): ReadonlyMap<string, ToneOf> =>
    new Map(
      TONED.flatMap((row) => Array.from(row, (letter, tone): [string, ToneOf] => [letter, { row, tone }])),
    ),
);

/** oa, oe, uy with or without tones, and the letters around them that decide where the tone stands. */
const PAIR =
  /([a-z\u00c0-\u024f\u1e00-\u1eff]?)([oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])([a-z\u00c0-\u024f\u1e00-\u1eff]?)/gi;

/**
 * Moves tones to the place the old spelling gives them: hoà → hòa, khoẻ → khỏe, luỹ → lũy, HOÀ → HÒA, and puts
 * right what neither spelling knows: đòan → đoàn, qúy → quý. Expects composed text; case stays. Two names that
 * differ only in this are one name (rule 9 of the product).
 */
export function unifyTone(text: string): string {
  return text.replace(PAIR, (found: string, before: string, pair: string, after: string) => {
    const first = TONE_OF().get(pair.charAt(0));
    const second = TONE_OF().get(pair.charAt(1));
    if (first === undefined || second === undefined || first.tone > 0 === second.tone > 0) return found;
    const tone = first.tone + second.tone;
    const belongsToSecond = after !== '' || before === 'q' || before === 'Q';
    return (
      before +
      first.row.charAt(belongsToSecond ? 0 : tone) +
      second.row.charAt(belongsToSecond ? tone : 0) +
      after
    );
  });
}
