import { addExact } from '../number/decimal';
import { areAverages } from '../table/total-means';
import { rankOf } from '../table/wholes';

/** A column that may be a unit's or that of all of them: its name, and its figures row by row. */
export interface NamedFigures {
  readonly name: string;
  readonly figures: readonly (number | null)[];
}

/** Whether a column of a wider level is the sum of all others in most rows: a district over its communes. */
export function isSumOfOthers(own: NamedFigures, columns: readonly NamedFigures[]): boolean {
  const others = columns.filter((column) => column !== own);
  const rank = rankOf(own.name);
  if (rank === 0 || others.some(({ name }) => rankOf(name) >= rank)) return false;
  const told = own.figures.flatMap((figure, row): boolean[] => {
    if (figure === null || figure === 0) return [];
    return [addExact(others.flatMap(({ figures }) => figures[row] ?? [])) === figure];
  });
  return told.filter((fits) => fits).length * 2 > told.length;
}

/**
 * Of each row whether columns that say that they are of all units hold averages of these in it: 33 under "Toàn tỉnh" for 30, 36 and 34.
 *
 * @param perRow how many figures of a column are of one row.
 */
export function averagedRows(
  wholes: readonly NamedFigures[],
  units: readonly NamedFigures[],
  perRow: number,
): readonly boolean[] {
  const figures = units[0]?.figures ?? [];
  return figures.flatMap((_, first): boolean[] => {
    if (first % perRow !== 0) return [];
    const told = figures.slice(first, first + perRow).map((__, at) => {
      const values = units.flatMap((unit) => unit.figures[first + at] ?? []);
      return wholes.flatMap((whole) => {
        const typed = whole.figures[first + at] ?? 0;
        return typed === 0 ? [] : [{ typed, values }];
      });
    });
    return [areAverages(told)];
  });
}
