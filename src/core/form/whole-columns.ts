import { addExact } from '../number/decimal';
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
