import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';

/** Of fewer units nobody need be told which is the first and which is the last. */
const FEWEST_UNITS = 3;

/**
 * The rows behind all units that tell the highest and the lowest of their figures ("Điểm cao nhất", "Điểm thấp nhất"), whatever they are
 * called: not as units are, each figure the greatest of its column, or each the least, and there are rows of both.
 */
export function extremesBehind(
  rows: readonly BodyRow[],
  { isUnitLike, figures }: { readonly isUnitLike: (name: string) => boolean; readonly figures: BodyFigures },
): readonly BodyRow[] {
  let from = rows.length;
  while (from > 0 && !isUnitLike(rows[from - 1]?.name ?? '')) from -= 1;
  const units = rows.slice(0, from);
  const told = rows.slice(from);
  if (units.length < FEWEST_UNITS || told.length < 2) return [];
  const columns = Array.from({ length: figures.columns }, (_, index) => {
    const own = units.flatMap((row) => figures.of(row, index) ?? []);
    return { index, highest: Math.max(...own), lowest: Math.min(...own) };
  });
  const areAll = (row: BodyRow, end: 'highest' | 'lowest') => {
    const filled = columns.filter(({ index }) => figures.of(row, index) !== null);
    const isEnd = (column: (typeof columns)[number]) => figures.of(row, column.index) === column[end];
    return filled.length > 0 && filled.every(isEnd) && filled.some(({ highest, lowest }) => highest > lowest);
  };
  const highest = told.filter((row) => areAll(row, 'highest'));
  const lowest = told.filter((row) => areAll(row, 'lowest'));
  const areBoth = highest.length > 0 && lowest.length > 0;
  return areBoth && highest.length + lowest.length === told.length ? told : [];
}
