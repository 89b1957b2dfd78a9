import { readStretch } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import { isPartWithin, type TimePart, timePartOf } from '../parts/time-parts';
import type { Column } from '../tab/column';
import { isMeanRowText, isReferenceText, isTotalText } from '../tab/row-words';
import type { BodyRow } from '../table/body-row';
import type { OtherRow } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { valuesIn } from './framed-blocks';
import { isLong, labelKindOf, roundIn, yearOf } from './label-kinds';
import type { LabelledRow, UnitBlock } from './labelled-rows';
import type { UnitBlocks } from './read-blocks';

/**
 * Rows of parts of the year as each unit has them alike. Those that only compare ("Cùng kỳ", "Năm 2025" beside "Cộng") or tell a mean are no
 * unit's and named; those of the whole ("Cả năm", "6 tháng" beside its quarters) that not all units have are left out where all of them are the sums
 * of their parts. Rows of all else stay as they are.
 */
export function withSettledTimes(grid: Grid, read: UnitBlocks, heading: readonly Column[]): UnitBlocks {
  const kind = labelKindOf(read)?.kind;
  if (kind === 'roles' || kind === 'years' || !read.blocks.some(({ rows }) => rows.some(isPartRow)))
    return read;
  const compared = withoutRows(read, isCompared);
  if (labelKindOf(compared)?.kind === 'times') return compared;
  const timed = withoutRows(compared, ({ label }) => isMeanRowText(label));
  const now = labelKindOf(timed)?.kind;
  if (now === 'times') return timed;
  const added = withoutSums(grid, timed, heading);
  if (added !== null && labelKindOf(added)?.kind === 'times') return added;
  return now === 'unclear' ? timed : read;
}

function isPartRow(row: LabelledRow): boolean {
  return partOf(row) !== null || roundIn(row.label) !== null;
}

/** The blocks without some of their rows, which are named. */
function withoutRows(
  read: UnitBlocks,
  isOther: (row: LabelledRow, rows: readonly LabelledRow[]) => boolean,
): UnitBlocks {
  const others: OtherRow[] = [];
  const blocks = read.blocks.flatMap((block): readonly UnitBlock[] => {
    const rows = block.rows.filter((row) => !isOther(row, block.rows));
    for (const row of block.rows.filter((one) => !rows.includes(one)))
      others.push({ row: row.row, name: `${block.body.name} – ${row.label}`, isChild: false });
    return rows.length === 0 && block.rows.length > 0 ? [] : [{ ...block, rows }];
  });
  return others.length === 0 ? read : { ...read, blocks, others: [...(read.others ?? []), ...others] };
}

/** Whether a row only compares; one of a year does beside another of the whole. */
function isCompared(row: LabelledRow, rows: readonly LabelledRow[]): boolean {
  if (isReferenceText(row.label)) return true;
  const year = yearOf(row.label);
  return (
    year !== null &&
    rows.some((other) => {
      if (other === row || isReferenceText(other.label)) return false;
      const its = yearOf(other.label);
      return its === null ? isOfAll(other) : its.start.year > year.start.year;
    })
  );
}

/** The blocks without the rows that are sums of others of their own; null where one is not. */
function withoutSums(grid: Grid, read: UnitBlocks, heading: readonly Column[]): UnitBlocks | null {
  const columns = valuesIn(heading).map(({ column }) => column);
  if (columns.length === 0) return null;
  const totals: BodyRow[] = [];
  const blocks: UnitBlock[] = [];
  for (const block of read.blocks) {
    const sums = block.rows.filter((row) => partsOf(row, block.rows) !== null);
    const rows = block.rows.filter((row) => !sums.includes(row));
    const [sum] = sums;
    if (block.body.total && rows.length === 0 && sum !== undefined && sums.length === 1) {
      totals.push({ ...block.body, row: sum.row });
      continue;
    }
    const fits = (row: LabelledRow) =>
      columns.every((column) => {
        const own = numberIn(grid, row.row, column);
        const parts = rows.filter((part) => partsOf(row, block.rows)?.includes(part));
        return (
          own === null || own === addExact(parts.flatMap((part) => numberIn(grid, part.row, column) ?? []))
        );
      });
    if (!sums.every(fits)) return null;
    blocks.push({ ...block, rows });
  }
  return { ...read, blocks, totals: [...(read.totals ?? []), ...totals] };
}

/** The other rows that a row tells of together: all of them, or those within its time; null for a row of none. */
function partsOf(row: LabelledRow, rows: readonly LabelledRow[]): readonly LabelledRow[] | null {
  if (isOfAll(row)) return rows.filter((other) => other !== row);
  const own = partOf(row);
  if (own === null) return null;
  const within = rows.filter((other) => {
    const part = other === row ? null : partOf(other);
    return part !== null && isPartWithin(part, own);
  });
  return within.length > 1 ? within : null;
}

/** Whether a row tells of all others: "Cộng", "Cả năm". */
function isOfAll(row: LabelledRow): boolean {
  const part = partOf(row);
  return isTotalText(row.label) || (part !== null && isLong(part));
}

function partOf({ label }: LabelledRow): TimePart | null {
  return timePartOf(readStretch([label]));
}
