import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { unitLikeness } from './unit-like';

/** Of fewer numbers nobody can tell that the next one is missing at their end. */
const FEWEST_NUMBERS = 2;

/**
 * The rows with the number I, II or A, B that one between two of them, or behind all, lacks: "II | Xã Bảo Lạc", " | Xã Nam Tuấn", "IV | Xã
 * Cô Ba". Without it the row before would head it, and be no unit. A row that has all the figures of the one before is its only member.
 */
export function withMissingNumbers(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
  const told = rows.filter((row) => row.figures && !row.total);
  const level = told.find(({ numbering }) => numbering !== null)?.numbering?.level;
  if (level !== 0 && level !== 1) return rows;
  const numbers = new Map<BodyRow, number>();
  const placeOf = (row: BodyRow | undefined) =>
    row?.numbering?.level === level ? (row.numbering.place ?? null) : null;
  told.forEach((row, index) => {
    const [before, after] = [told[index - 1], told[index + 1]];
    const place = placeOf(before);
    if (row.numbering !== null || before === undefined || place === null) return;
    if (matchSum(before, [row], figures) !== null) return;
    if (after === undefined ? isNextOfAll(told, placeOf) : placeOf(after) === place + 2)
      numbers.set(row, place + 1);
  });
  if (numbers.size === 0) return rows;
  return rows.map((row) => {
    const place = numbers.get(row);
    return place === undefined ? row : { ...row, numbering: { level, value: null, place } };
  });
}

/** Whether all rows before the last one count from I on, and it is called as they are. */
function isNextOfAll(
  told: readonly BodyRow[],
  placeOf: (row: BodyRow | undefined) => number | null,
): boolean {
  const before = told.slice(0, -1);
  if (before.length < FEWEST_NUMBERS || before.some((row, index) => placeOf(row) !== index + 1)) return false;
  return unitLikeness(before.map(({ name }) => name))(told[told.length - 1]?.name ?? '');
}
