import { ColorKit } from '@univerjs/core';

/** A colour as Google writes it, `#rrggbb` in lower case, from any CSS spelling; null when it is none. */
export function hexColour(text: unknown): string | null {
  if (typeof text !== 'string' || text === '') return null;
  if (/^#[\da-f]{6}$/.test(text)) return text;
  const colour = new ColorKit(text.trim());
  if (!colour.isValid) return null;
  const { r, g, b, a } = colour.toRgb();
  if (a === 0) return null;
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
