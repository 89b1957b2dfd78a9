import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { Grid } from '../workbook/workbook';
import type { FormBodyRow } from './body';
import { isDitto } from './row-measure';

/** Rows of kinds without a plan of their own, which stands in the row that adds them up. */
export interface PlannedWhole {
  readonly row: number;
  /** What adds up and what each of them is called. */
  readonly kinds: readonly { readonly row: number; readonly name: string }[];
  /** What their results come to where that is not what the row has. */
  readonly sum?: number;
}

interface Columns {
  readonly target: number;
  readonly result: number;
}

/** Fewer rows are no kinds of something. */
const FEWEST = 2;

/**
 * Takes rows "Tổng số" or "Cộng" that have the only plan of the kinds below or above them for what is judged: "Tổng số | 30 | 31" over
 * "Doanh nghiệp | | 20" and "Hành chính sự nghiệp | | 11". Such a row is named by the heading over it, or by the title ('') where the form
 * has no others; the kinds are no indicators, which their plan would be lost for.
 */
export function withPlansOfKinds(
  grid: Grid,
  rows: readonly FormBodyRow[],
  columns: Columns,
): { readonly rows: readonly FormBodyRow[]; readonly wholes: readonly PlannedWhole[] } {
  const wholes: PlannedWhole[] = [];
  const names = new Map<number, string>();
  const taken = new Set<number>();
  rows.forEach((whole, index) => {
    const [planned, stated] = [columns.target, columns.result].map((own) => numberIn(grid, whole.row, own));
    if (!whole.total || planned === null || typeof stated !== 'number') return;
    const kinds = kindsOf(grid, rows, { index, taken, columns });
    const heading = rows[Math.min(index, kinds[0]?.index ?? index) - 1];
    const isOfHeading = heading !== undefined && !heading.figures && !heading.total;
    if (kinds.length < FEWEST || (!isOfHeading && rows.length > kinds.length + 1)) return;
    names.set(whole.row, isOfHeading ? heading.name : '');
    for (const { row } of kinds) taken.add(row);
    const sum = addExact(kinds.map(({ row }) => numberIn(grid, row, columns.result) ?? 0));
    wholes.push({
      row: whole.row,
      kinds: kinds.map(({ row, name }) => ({ row, name })),
      ...(sum === stated ? {} : { sum }),
    });
  });
  if (wholes.length === 0) return { rows, wholes };
  const read = rows.flatMap((row): FormBodyRow[] => {
    const name = names.get(row.row);
    if (taken.has(row.row)) return [];
    return [name === undefined ? row : { ...row, name, total: false }];
  });
  return { rows: read, wholes };
}

interface Kind extends FormBodyRow {
  readonly index: number;
}

/** The rows next to a total, below it or else above, that have a result in one unit of measure and no plan; none where they are too few. */
function kindsOf(
  grid: Grid,
  rows: readonly FormBodyRow[],
  {
    index,
    taken,
    columns,
  }: { readonly index: number; readonly taken: ReadonlySet<number>; readonly columns: Columns },
): readonly Kind[] {
  const isKind = ({ row, total }: FormBodyRow) =>
    !total &&
    !taken.has(row) &&
    numberIn(grid, row, columns.target) === null &&
    numberIn(grid, row, columns.result) !== null;
  for (const step of [1, -1]) {
    const kinds: Kind[] = [];
    for (let at = index + step; ; at += step) {
      const own = rows[at];
      if (own === undefined || !isKind(own)) break;
      kinds.push({ ...own, index: at });
    }
    if (kinds.length < FEWEST || new Set(kinds.map(measureOf)).size > 1) continue;
    return step > 0 ? kinds : kinds.reverse();
  }
  return [];
}

function measureOf({ measure }: FormBodyRow): string {
  return measure === null || isDitto(measure) ? '' : measure;
}
