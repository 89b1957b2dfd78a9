import { brokenLines, textPixels } from '../text/text-lines';
import type { Look, Page, PageCell } from './page';
import { DEFAULT_SIZE } from './page';

/** Pixels that a cell keeps free beside its text. */
export const PADDING = 8;

/** Room between two lines in parts of the font's size in pixels, so that no accent is cut. */
const LINE = 1.3;

/** How wide a text is on one line of a page, in pixels. */
export function pixelsOf(text: string, look: Look, font: string): number {
  return textPixels(text, { font, size: look.size ?? DEFAULT_SIZE, bold: look.bold === true });
}

/** The lines of a text that fit beside each other in so many pixels. */
export function linesWithin(
  text: string,
  pixels: number,
  { look, font }: { readonly look: Look; readonly font: string },
): string[] {
  const setting = { font, size: look.size ?? DEFAULT_SIZE, bold: look.bold === true };
  return brokenLines(text, Math.max(pixels, 40), setting);
}

/** The height of a row that holds so many lines of text, in pixels: 21 for one of 11 points. */
export function rowPixels(lines: number, size: number): number {
  return Math.ceil((lines * size * LINE * 4) / 3) + 2;
}

/** The width of each of a page's first columns in pixels. */
export function columnPixels(widths: Page['widths'], columns: number): readonly number[] {
  const each = Array.from({ length: columns }, () => 0);
  for (const { column, count, width } of widths) each.fill(width, column, column + count);
  return each;
}

/** The sum of widths. */
export function totalPixels(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The column whose middle is nearest to a place, so that a text centred in it and flowing over its neighbours stands there. */
export function columnAround(widths: readonly number[], place: number): number {
  let left = 0;
  let nearest = { column: 0, off: Number.POSITIVE_INFINITY };
  widths.forEach((width, column) => {
    const off = Math.abs(left + width / 2 - place);
    if (off < nearest.off) nearest = { column, off };
    left += width;
  });
  return nearest.column;
}

/** A row of blank cells with some texts in it, each centred around a place of the row. */
export function centredRow(
  widths: readonly number[],
  texts: readonly { readonly text: string; readonly place: number; readonly look: Look }[],
): PageCell[] {
  const row: PageCell[] = widths.map(() => ({ content: '' }));
  for (const { text, place, look } of texts) {
    row[columnAround(widths, place)] = { content: text, look: { ...look, align: 'center' } };
  }
  return row;
}
