import { isSupplement } from '../pairing/several';
import { subjectKey } from '../tab/columns';
import { beginsAsTime } from '../tab/time-labels';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { NUMBERED } from './row-level';

/**
 * The rows without those below a total that adds up all above it, where something stands between and no other unit is named than those
 * above: who is commended, what is still to be done, how many of them are women. They are no second figures of these units. Not what is headed
 * as more of it ("Giao bổ sung", "Đợt 2"), nor a block with a total of its own. Rows that tell the figures above again are left to
 * `withoutRowsAgain()`.
 */
export function withoutToldAgain(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
  const at = rows.findIndex((row, index) => row.total && addsAll(row, rows.slice(0, index), figures));
  const [total, next, ...others] = rows.slice(at);
  if (at < 0 || total === undefined || next === undefined) return rows;
  const known = new Set(rows.slice(0, at).flatMap((row) => (row.figures ? [keyOf(row)] : [])));
  const isHeading = (row: BodyRow) => !row.figures && !known.has(keyOf(row));
  const isApart = isHeading(next) || next.row > total.row + 1;
  const below = [next, ...others].filter((row) => !isHeading(row));
  if ([next, ...others].some((row) => isHeading(row) && saysMore(row))) return rows;
  const areKnown = below.length > 0 && below.every((row) => known.has(keyOf(row)));
  return isApart && areKnown && !areTheSame(below, rows.slice(0, at), figures) ? rows.slice(0, at + 1) : rows;
}

/** Whether most of these rows have the very figures of their units: an extract, in which a slip is one. */
function areTheSame(below: readonly BodyRow[], above: readonly BodyRow[], figures: BodyFigures): boolean {
  const told = below.filter((row) => row.figures);
  const same = told.filter((row) => {
    const unit = above.find((one) => keyOf(one) === keyOf(row));
    return unit !== undefined && matchSum(row, [unit], figures) !== null;
  });
  return same.length > 0 && same.length * 2 >= told.length;
}

/** Whether a heading says that more comes to what stands above: "Giao bổ sung", "Đợt 2". */
function saysMore({ name }: BodyRow): boolean {
  return isSupplement(name) || beginsAsTime(name);
}

function keyOf({ name }: BodyRow): string {
  return subjectKey(name);
}

/** Whether a total is the sum of all rows with figures above it, or of those that are numbered 1, 2, 3. */
function addsAll(total: BodyRow, above: readonly BodyRow[], figures: BodyFigures): boolean {
  const told = above.filter((row) => row.figures);
  const numbered = told.filter(({ numbering }) => numbering?.level === NUMBERED);
  return [told, numbered].some((parts) => parts.length > 1 && matchSum(total, parts, figures) !== null);
}
