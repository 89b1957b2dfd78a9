/** Pixels of a character of the default font (Calibri 11), the unit of column widths in the file. */
const CHARACTER = 7;

/** The width of a column in pixels: 13.57 characters are 95. */
export function widthPixels(characters: number): number {
  return Math.round(characters * CHARACTER);
}

/** The width of a column in characters: 95 pixels are 13.57. */
export function widthCharacters(pixels: number): number {
  return Math.round((pixels / CHARACTER) * 100) / 100;
}

/** The height of a row in pixels: 15 points are 20. */
export function heightPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The height of a row in points: 20 pixels are 15. */
export function heightPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
