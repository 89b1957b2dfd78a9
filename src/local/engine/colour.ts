import { ColorKit } from '@univerjs/core';

/** Names of CSS that the engine does not know, or takes for another colour; null for one that Google does not know. */
const NAMES: ReadonlyMap<string, string | null> = new Map([
  ['blanchedalmond', '#ffebcd'],
  ['darkgoldenrod', '#b8860b'],
  ['floralwhite', '#fffaf0'],
  ['midnightblue', '#191970'],
  ['plum', '#dda0dd'],
  ['rebeccapurple', null],
  ['slategray', '#708090'],
  ['slategrey', '#708090'],
  ['snow', '#fffafa'],
  ['yellowgreen', '#9acd32'],
]);

/** A colour as Google writes it, `#rrggbb` in lower case, from any CSS spelling; null when it is none. */
export function hexColour(text: unknown): string | null {
  if (typeof text !== 'string' || text === '') return null;
  if (/^#[\da-f]{6}$/.test(text)) return text;
  const named = NAMES.get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  const colour = new ColorKit(text.trim());
  if (!colour.isValid) return null;
  const { r, g, b, a } = colour.toRgb();
  if (a === 0) return null;
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
