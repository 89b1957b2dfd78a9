/** Pixels: a note's width, the height of its lines and what it keeps free above and below them, its highest. */
const WIDTH = 260;
const LINE = 20;
const MARGINS = 20;
const HIGHEST = 320;
/** About as many letters fit into a line. */
const LETTERS = 32;

/** The size at which the screen shows a note whole, in pixels: 70 letters take 3 lines, 80 pixels; longer notes than 320 scroll. */
export function noteSize(text: string): { readonly width: number; readonly height: number } {
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / LETTERS)), 0);
  return { width: WIDTH, height: Math.min(HIGHEST, MARGINS + lines * LINE) };
}
