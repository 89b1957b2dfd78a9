import type { TimePart } from '../parts/time-parts';
import type { Column } from '../tab/column';
import type { OtherRow } from '../table/table';
import type { UnitBlock } from './read-blocks';

/** Columns that hold both a target and a result; null where they do not. */
export function withBothRoles(columns: readonly Column[]): readonly Column[] | null {
  const has = (wanted: 'target' | 'result') => columns.some(({ role }) => role === wanted);
  return has('target') && has('result') ? columns : null;
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
