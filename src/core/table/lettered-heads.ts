import type { BodyRow } from './body-row';

/** The level of a, b, c; below 1, 2, 3 unless they head these. */
const LETTERED = 4;

/**
 * The rows of a table, those lettered a, b, c numbered as A, B, C are where they head what follows: none has a figure, and below each the
 * numbers begin anew at 1 ("a | Khối trường học", "1 | THPT Bế Văn Đàn"). Within groups I, II they tell no more than an order.
 */
export function withLetteredHeads(rows: readonly BodyRow[]): readonly BodyRow[] {
  const isLettered = ({ numbering }: BodyRow) => numbering?.level === LETTERED;
  const areHeads = rows.every(
    (row, index) => !isLettered(row) || (!row.figures && rows[index + 1]?.numbering?.value === 1),
  );
  if (!areHeads || !rows.some(isLettered)) return rows;
  if (rows.some(({ numbering }) => numbering !== null && numbering.level < 2))
    return rows.filter((row) => !isLettered(row));
  return rows.map((row) => (isLettered(row) ? { ...row, numbering: { level: 0, value: null } } : row));
}
