/** The font of cells that set none, in which the file counts the widths of columns. */
export interface DefaultFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** The font of a file that names none: Excel's own. */
export const EXCEL_FONT: DefaultFont = { name: 'Calibri', size: 11 };

const CALIBRI_DIGIT = 0.507;
/** The width of a digit in parts of the font's size. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['aptos narrow', 0.5],
  ['arial', 0.556],
  ['arial narrow', 0.456],
  ['.vnarial', 0.556],
  ['calibri', CALIBRI_DIGIT],
  ['cambria', 0.554],
  ['carlito', CALIBRI_DIGIT],
  ['courier new', 0.6],
  ['helvetica', 0.556],
  ['liberation sans', 0.556],
  ['liberation serif', 0.5],
  ['roboto', 0.562],
  ['segoe ui', 0.539],
  ['tahoma', 0.546],
  ['times', 0.5],
  ['times new roman', 0.5],
  ['verdana', 0.636],
  ['.vntime', 0.5],
  ['.vntimeh', 0.5],
]);

/** The width of a digit in parts of the size of a font: 0.5 in Times New Roman; a font that is not known counts as Calibri. */
export function digitRatio(fontName: string): number {
  return DIGITS.get(fontName.toLowerCase()) ?? CALIBRI_DIGIT;
}

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
