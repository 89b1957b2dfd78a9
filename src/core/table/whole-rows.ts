import { isGroupText } from '../tab/row-words';
import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';
import type { Families } from './families';
import { worthOf } from './family-sections';
import { isEndOfRun, levelOf, NUMBERED, UNNUMBERED } from './row-level';
import { isWholeOf, isWider, LARGE } from './wholes';

/** A numbered row is a sum where two columns say so. */
const TWO_COLUMNS = 2;

/** What a row is whole of: of all, of those below it, of those above it. */
export type Whole = 'total' | 'group' | 'subtotal';

/** The heads of families as wholes: a group over its members; a total where it stands below them, or nothing stands beside the only one and no number is its own. */
function familyHeads(rows: readonly BodyRow[], { proved, whole }: Families): ReadonlyMap<BodyRow, Whole> {
  const units = rows.filter((row) => !isEndOfRun(row)).length;
  const heads = proved.map(({ head, members }): readonly [BodyRow, Whole] => {
    if (members.length + 1 >= units && head.numbering === null) return [head, 'total'];
    return [head, (members[0]?.row ?? 0) > head.row ? 'group' : 'subtotal'];
  });
  return new Map(whole === null ? heads : [...heads, [whole, 'total']]);
}

/** Rows without a word for a total that the rows above or below them, up to the next whole or heading, add up to. */
export function wholeRows(
  rows: readonly BodyRow[],
  {
    figures,
    adds,
    families,
  }: { readonly figures: BodyFigures; readonly adds: boolean; readonly families: Families },
): ReadonlyMap<BodyRow, Whole> {
  const ends = isEndOfRun;
  const wholes = new Map<BodyRow, Whole>(familyHeads(rows, families));
  const candidates = new Set(
    rows.filter(
      (row) =>
        row.figures &&
        !row.total &&
        !isGroupText(row.name) &&
        levelOf(row) === UNNUMBERED &&
        !wholes.has(row),
    ),
  );
  const run = (from: number, step: 1 | -1): readonly BodyRow[] => {
    const parts: BodyRow[] = [];
    for (let index = from; ; index += step) {
      const row = rows[index];
      if (row === undefined || ends(row) || wholes.has(row)) return parts;
      if (step > 0 && parts.length > 0 && candidates.has(row) && levelOf(parts[0] ?? row) !== UNNUMBERED)
        return parts;
      parts.push(row);
    }
  };
  const unitCount = rows.filter((row) => !ends(row)).length;
  const isWholeByPlace = (row: BodyRow, parts: readonly BodyRow[]) =>
    !adds && parts.every((part) => levelOf(part) === 2) && isWider(row, parts);
  rows.forEach((row, index) => {
    if (!candidates.has(row)) return;
    const before = rows[index - 1];
    const after = rows[index + 1];
    const opens = before === undefined || ends(before) || levelOf(before) !== UNNUMBERED;
    const below = opens ? run(index + 1, 1) : [];
    if (isWholeOf(row, below, figures) || (below.length >= unitCount - 1 && isWholeByPlace(row, below))) {
      wholes.set(row, below.length >= unitCount - 1 ? 'total' : 'group');
      return;
    }
    const closes = after === undefined || ends(after) || levelOf(after) !== UNNUMBERED;
    const above = closes ? run(index - 1, -1) : [];
    const isLast = above.length >= unitCount - 1 && isWholeByPlace(row, above);
    if (closes && (isWholeOf(row, above, figures) || isLast)) wholes.set(row, 'total');
  });
  const all = wholeOfAll(rows, wholes, figures);
  if (all !== null) wholes.set(all, 'total');
  return wholes;
}

/**
 * The last or the first row of a table where it adds up all units there are, those under other headings too ("Cả hai khối" behind I and
 * II). One that is numbered as a unit is (7 behind 6) must be called otherwise than they are and hold large figures.
 */
function wholeOfAll(
  rows: readonly BodyRow[],
  wholes: ReadonlyMap<BodyRow, Whole>,
  figures: BodyFigures,
): BodyRow | null {
  const units = rows.filter((row) => !isEndOfRun(row) && !wholes.has(row));
  const told = rows.filter((row) => row.figures);
  const isOfAll = (row: BodyRow | undefined) => {
    const level = row === undefined ? 0 : levelOf(row);
    if (row === undefined || !units.includes(row) || (level !== UNNUMBERED && level !== NUMBERED))
      return false;
    if (row === told[0] && isGroupText(row.name)) return false;
    const members = units.filter((unit) => unit !== row);
    if (!isWholeOf(row, members, figures)) return false;
    return level === UNNUMBERED || worthOf({ head: row, members }, figures, LARGE) === TWO_COLUMNS;
  };
  return [told[told.length - 1], told[0]].find(isOfAll) ?? null;
}
