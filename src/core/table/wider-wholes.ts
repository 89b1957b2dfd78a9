import { isMeanRowText } from '../tab/row-words';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { levelOf, mayBeUnit, NUMBERED } from './row-level';

/** What a row is called that tells of a whole, and not that it adds up: "Cả nước", "Toàn tỉnh". */
const WHOLE_TEXT = /^\s*(?:toàn|cả)\s/i;

/**
 * The rows of a wider whole that a table is set against, below its own total or average: "Cả nước" below "Toàn tỉnh". The one above already is the
 * sum of all units and no more, or both lie among them as averages do, the row has other figures, and no unit stands between the two. It is no total of the
 * table that could be wrong.
 */
export function widerWholes(rows: readonly BodyRow[], figures: BodyFigures): ReadonlySet<BodyRow> {
  const wider = new Set<BodyRow>();
  const isOwn = (row: BodyRow) => row.total || isMeanRowText(row.name);
  rows.forEach((row, index) => {
    if (!row.total || !row.figures || !WHOLE_TEXT.test(row.name.normalize('NFC'))) return;
    const above = rows.slice(0, index).filter((one) => one.figures && !wider.has(one));
    const at = above.map(isOwn).lastIndexOf(true);
    const own = above[at];
    if (own === undefined || above.slice(at + 1).some(({ numbering }) => numbering !== null)) return;
    const units = above.slice(0, at).filter(mayBeUnit);
    const areNumbered = units.length > 1 && units.every((unit) => levelOf(unit) === NUMBERED);
    if (above.length > at + 1 && !areNumbered) return;
    const isOther = figures.in(row).some((figure, column) => figure !== figures.of(own, column));
    const isMore = figures.in(row).every((figure, column) => (figure ?? 0) >= (figures.of(own, column) ?? 0));
    const isOfAll =
      (isMore && matchSum(own, units, figures) !== null) || areAmong([own, row], units, figures);
    if (isOfAll && isOther) wider.add(row);
  });
  return wider;
}

/** So far beyond the most and the least of the units an average of others may be. */
const BEYOND = 1.2;

/** Whether rows are near some others in each column, as averages of them are and sums are not. */
function areAmong(rows: readonly BodyRow[], parts: readonly BodyRow[], figures: BodyFigures): boolean {
  return Array.from({ length: figures.columns }, (_, column) => column).every((column) => {
    const all = parts.flatMap((part) => figures.of(part, column) ?? []);
    const [least, most] = [Math.min(...all) / BEYOND, Math.max(...all) * BEYOND];
    const told = rows.flatMap((row) => figures.of(row, column) ?? []);
    return told.every((figure) => all.length > 1 && figure >= least && figure <= most);
  });
}
