import { lazy } from '../collection/lazy';

const CALIBRI_DIGIT = 0.507;
/** The width of a digit in parts of the font's size. */
const DIGITS = lazy(
  (): ReadonlyMap<string, number> =>
    new Map([
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
    ]),
);

/** The width of a digit in parts of the size of a font: 0.5 in Times New Roman; a font that is not known counts as Calibri. */
export function digitRatio(fontName: string): number {
  return DIGITS().get(fontName.toLowerCase()) ?? CALIBRI_DIGIT;
}
