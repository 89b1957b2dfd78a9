import { type PartedFigures, sumOf } from '../parts/how-parts-add';
import type { TimePart } from '../parts/time-parts';
import type { Column } from '../tab/column';
import { decideResults } from '../tab/figures';
import { beginsAsCount } from '../tab/heading-words';
import type { OtherRow } from '../table/table';
import type { Grid } from '../workbook/workbook';
import type { UnitBlock } from './labelled-rows';

/** Columns that hold both a target and a result; null where they do not. */
export function withBothRoles(columns: readonly Column[]): readonly Column[] | null {
  const has = (wanted: 'target' | 'result') => columns.some(({ role }) => role === wanted);
  return has('target') && has('result') ? columns : null;
}

/**
 * Columns of a target and of figures that no word calls a result ("KH năm | Thu trong tháng", "Số dư cuối quý"), with the one that holds these
 * as the result; null where nothing decides.
 */
export function withBareResult(
  grid: Grid,
  blocks: readonly UnitBlock[],
  columns: readonly Column[],
): readonly Column[] | null {
  const rows = blocks.flatMap((block) => block.rows.map(({ row }) => ({ kind: 'unit' as const, row })));
  const decision = decideResults(grid, rows, columns);
  return decision.kind === 'decided' ? withBothRoles(decision.columns) : null;
}

/** Sums of so many times what is planned are rather one state told several times. */
const FAR_TOO_MUCH = 1.8;

/** Whether a heading counts what there may be as well as what was done ("Số hội viên trong quý"), and its figures together are far beyond most units' plans. */
export function mayBeState(heading: string, units: readonly PartedFigures[]): boolean {
  if (!beginsAsCount(heading)) return false;
  const far = units.filter(({ results, targets }) => {
    const plan = targets?.find((value) => value !== null) ?? null;
    return plan !== null && plan > 0 && sumOf(results) > FAR_TOO_MUCH * plan;
  });
  return far.length * 2 > units.length;
}

/** Parts of which each is counted up from the beginning of the year: Tháng 9, Tháng 10 → months 1 to 10. */
export function sinceBeginning(parts: readonly TimePart[]): readonly TimePart[] {
  const [first] = parts;
  return first?.of === 'months' ? [{ ...first, first: 1 }, ...parts.slice(1)] : parts;
}

/** The rows of units for other times than the one that is used; `kept` is the place of one that holds the target. */
export function earlierRows(
  blocks: readonly UnitBlock[],
  { place, kept }: { readonly place: number; readonly kept: number | null },
): readonly OtherRow[] {
  return blocks.flatMap(({ body, rows }) =>
    rows.flatMap(({ row, label }, at): readonly OtherRow[] =>
      at === place || at === kept
        ? []
        : [{ row, name: `${body.name} – ${label}`, isChild: false, isEarlier: true }],
    ),
  );
}
