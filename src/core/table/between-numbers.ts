/** A lone row without a number is one that nobody numbered. */
const FEWEST_BETWEEN = 2;

/**
 * The rows without a number of a list whose numbers go on across them, two at least: 1, blank, blank, 2. They may be parts of what stands over
 * them or units that nobody numbered; none where the numbers of a list, begun anew or not, skip any.
 */
export function betweenNumbers<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | null,
): readonly Row[] {
  const open: Row[] = [];
  let [last, since, between] = [0, 0, 0];
  for (const row of rows) {
    const number = numberOf(row);
    if (number === null) {
      if (last > 0) open.push(row);
      since += 1;
      continue;
    }
    const goesOn = number === last + 1;
    if (!goesOn && number !== 1) return [];
    if (goesOn && last > 0) between += since;
    [last, since] = [number, 0];
  }
  return between < FEWEST_BETWEEN ? [] : open;
}
