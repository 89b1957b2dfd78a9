import { digitRatio } from '../../core/text/digit-ratio';

/** The font of cells that set none, in which the file counts the widths of columns. */
export interface DefaultFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** The font of a file that names none: Excel's own. */
export const EXCEL_FONT: DefaultFont = { name: 'Calibri', size: 11 };

/**
 * Pixels of a digit of the default font, the unit of column widths in the file: 7 for Calibri 11 and Arial 10, 8 for
 * Times New Roman 12. A point is 4/3 of a pixel.
 */
export function digitPixels({ name, size }: DefaultFont): number {
  return Math.max(1, Math.round(((size * 4) / 3) * digitRatio(name)));
}

/** The width of a column in pixels: 13.57 characters of 7 pixels are 95. */
export function widthPixels(characters: number, digit: number): number {
  return Math.round(characters * digit);
}

/** The width of a column in characters: 95 pixels are 13.57 characters of 7 pixels. */
export function widthCharacters(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 100) / 100;
}

/** The width of a column that the file says nothing about: 8 digits and 5 pixels of padding in whole eights, so 64 for digits of 7. */
export function defaultWidthPixels(digit: number): number {
  return Math.ceil((8 * digit + 5) / 8) * 8;
}

/** The height of a row in pixels: 15 points are 20. */
export function heightPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The height of a row in points: 20 pixels are 15. */
export function heightPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
