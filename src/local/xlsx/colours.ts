import type { Nullable } from '@univerjs/core';
import { type CellStyle, resolveThemeColor } from 'hucre/xlsx';

type FileColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Theme colours stand in the file dark before light, cells count them light before dark. */
const THEME_ORDER = [1, 0, 3, 2];

/** The colours that old Excel files name by number, from 8 on; 0-7 repeat the first eight. */
const INDEXED =
  `000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080
c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080
0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s/);

/** A colour of the file as #rrggbb, lower case; null for automatic colours. */
export function cssColour(colour: FileColour | undefined, themeColours: readonly string[]): string | null {
  if (colour === undefined) return null;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toLowerCase()}`;
  if (colour.theme !== undefined && themeColours.length > 0) {
    const index = THEME_ORDER[colour.theme] ?? colour.theme;
    return `#${resolveThemeColor([...themeColours], index, colour.tint).toLowerCase()}`;
  }
  if (colour.indexed === undefined) return null;
  const found = INDEXED[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
  return found === undefined ? null : `#${found}`;
}

/** A colour of the engine (`#rgb`, `#rrggbb` or `rgb(…)`) as #rrggbb, lower case; null when it is none. */
export function normalColour(text: Nullable<string>): string | null {
  if (!text) return null;
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(text);
  if (parts !== null) {
    const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`;
  }
  const long = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long !== undefined) return `#${long.toLowerCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return short === null
    ? null
    : `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`.toLowerCase();
}

/** A colour of the engine as the file keeps it; undefined when it is none. */
export function fileColour(text: Nullable<string>): FileColour | undefined {
  const colour = normalColour(text);
  return colour === null ? undefined : { rgb: colour.slice(1).toUpperCase() };
}
