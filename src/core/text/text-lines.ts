import { lazy } from '../collection/lazy';
import { digitRatio } from './digit-ratio';

/** How a text is set. */
export interface TextSetting {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Widths of characters in parts of the font's size, as the makers of the fonts publish them. */
interface FontShape {
  readonly widths: ReadonlyMap<string, number>;
  readonly digit: number;
  /** How much wider bold letters are. */
  readonly bold: number;
}

const ARIAL = lazy(() =>
  shape(0.556, 1.07, [
    ["ijl'", 0.222],
    [' !,./:;Ift[]|', 0.278],
    ['-()r"', 0.34],
    ['*', 0.389],
    ['cksvxyzJ', 0.5],
    ['+<=>', 0.584],
    ['FTZ', 0.611],
    ['ABEKPSVXY&', 0.667],
    ['CDĐHNRUw', 0.722],
    ['GOQ', 0.778],
    ['mM', 0.833],
    ['%W@…—▲▼', 0.97],
  ]),
);
const TIMES = lazy(() =>
  shape(0.5, 1.05, [
    [' .,|', 0.25],
    ['ijlt/:;', 0.278],
    ["frI-()!'[]", 0.333],
    ['sJ', 0.389],
    ['acez"?', 0.444],
    ['FPS', 0.556],
    ['+<=>', 0.564],
    ['ELTZ', 0.611],
    ['BCR', 0.667],
    ['ADĐGHKNOQUVXYw', 0.722],
    ['m&', 0.778],
    ['%M', 0.86],
    ['W@…—▲▼', 0.97],
  ]),
);
const SERIF_FONTS: readonly string[] = ['cambria', 'liberation serif', 'times', 'times new roman', '.vntime'];
const MARKS = /[\u0300-\u036f]/g;

function shape(digit: number, bold: number, kinds: readonly (readonly [string, number])[]): FontShape {
  const widths = new Map(
    kinds.flatMap(([characters, width]) =>
      [...characters].map((character): [string, number] => [character, width]),
    ),
  );
  return { widths, digit, bold };
}

/**
 * About how wide a text is on one line, in pixels: "chưa có SL" in Times New Roman 10 is 60. Letters without a width of their
 * own are as wide as a digit; a font that is not known is drawn as Arial, as wide as its digits are.
 */
export function textPixels(text: string, { font, size, bold }: TextSetting): number {
  const { widths, digit, bold: wider } = SERIF_FONTS.includes(font.toLowerCase()) ? TIMES() : ARIAL();
  const bare = text.normalize('NFD').replace(MARKS, '');
  let em = 0;
  for (const character of bare) em += widths.get(character) ?? digit;
  return ((em * size * 4) / 3) * (digitRatio(font) / digit) * (bold ? wider : 1);
}

/**
 * The lines a text is broken into in a cell as wide as `pixels`: at line breaks and spaces and, where a word is wider than the
 * cell, within it.
 */
export function brokenLines(text: string, pixels: number, setting: TextSetting): string[] {
  const widthOf = (piece: string) => textPixels(piece, setting);
  const space = widthOf(' ');
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (line !== '' && filled + space + width <= pixels) {
        line = `${line} ${word}`;
        filled += space + width;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = cutWord(word, { width, pixels });
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1] ?? '';
      filled = pieces.length > 1 ? widthOf(line) : width;
    }
    return [...lines, line];
  });
}

/** A word wider than a line in as many equal pieces as it fills lines. */
function cutWord(
  word: string,
  { width, pixels }: { readonly width: number; readonly pixels: number },
): string[] {
  const count = Math.min(word.length, Math.max(1, Math.ceil(width / pixels)));
  const each = Math.ceil(word.length / count);
  return count === 1
    ? [word]
    : Array.from({ length: Math.ceil(word.length / each) }, (_, at) =>
        word.slice(at * each, (at + 1) * each),
      );
}

/** About how many lines a text takes in a cell as wide as `pixels`. */
export function lineCount(text: string, pixels: number, setting: TextSetting): number {
  return brokenLines(text, pixels, setting).length;
}
