import type { TableProblem } from '../problem/problem';
import { partsOf, wordsOf } from '../series/series';
import { wholesThatDiffer } from '../series/wholes-of-times';
import { withoutPeriod } from '../tab/series-name';
import { isCalledByTab, type Table } from '../table/table';
import type { Grid } from '../workbook/workbook';

/**
 * Times that one tab tells whole and others part by part, and not the same: one problem for each whole of which it or all of its parts are judged.
 *
 * @param counts whether an indicator of a table, by its key, is judged.
 */
export function problemsOfWholes(
  tables: readonly Table[],
  { grids, counts }: { readonly grids: ReadonlyMap<string, Grid>; readonly counts: (key: string) => boolean },
): readonly TableProblem[] {
  const found = wholesThatDiffer(partsOf(tables), {
    wordsOf: (part) => [
      wordsOf(part),
      ...(isCalledByTab(part.table, part.columns.label) ? [withoutPeriod(part.table.title)] : []),
    ],
    grids,
  });
  return found.flatMap(({ whole, parts, beside, differing }): readonly TableProblem[] => {
    const [first] = differing;
    const isWhole = counts(whole.columns.key);
    if (first === undefined || (!isWhole && !parts.every(({ columns }) => counts(columns.key)))) return [];
    const names = [...parts.map(({ tab }) => tab), ...(beside === null ? [] : [`cột ${beside}`])];
    return [
      {
        kind: 'wholeDiffers',
        place: first.place,
        parts: names,
        counts: isWhole ? 'whole' : 'parts',
        differing: differing.map(({ unit, whole: told, sum }) => ({ unit, whole: told, sum })),
      },
    ];
  });
}
