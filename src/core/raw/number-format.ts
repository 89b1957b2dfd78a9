import { countEach } from '../collection/count-each';
import { formatAt, type RawTab } from './raw-tab';

/** What the two hosts call a cell without a number format of its own. */
const AUTOMATIC = /^(?:|general|0\.#{15})$/i;

/** Whether a cell has no number format of its own. */
export function isAutomaticFormat(format: string): boolean {
  return AUTOMATIC.test(format);
}

/** Whether whatever is set on the cell becomes text. */
export function isTextFormat(format: string): boolean {
  return format === '@';
}

/** Whether the cell shows 0.583 as 58,3 %. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%');
}

/** Decimals a format shows, 1 for `0.0%`; null where it does not fix them. */
export function formatDigits(format: string): number | null {
  if (isAutomaticFormat(format) || isTextFormat(format)) return null;
  const first = format.split(';')[0] ?? '';
  const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!/[0#]/.test(bare)) return null;
  const decimals = /\.([0#?]+)/.exec(bare)?.[1] ?? '';
  return decimals.includes('#') ? null : decimals.length;
}

/** The format most of the cells have, '' where they have none of their own. */
export function commonFormat(
  tab: RawTab,
  cells: readonly { readonly row: number; readonly column: number }[],
): string {
  const formats = cells.map(({ row, column }) => formatAt(tab, row, column));
  const counts = countEach(
    formats.map((format) => (isAutomaticFormat(format) || isTextFormat(format) ? '' : format)),
  );
  let best = '';
  for (const [format, count] of counts) if (count > (counts.get(best) ?? 0)) best = format;
  return best;
}
