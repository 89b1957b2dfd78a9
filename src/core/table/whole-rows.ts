import { isGroupText } from '../tab/row-words';
import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';
import type { Families } from './families';
import { isEndOfRun, levelOf, UNNUMBERED } from './row-level';
import { isWholeOf, isWider } from './wholes';

/** What a row is whole of: of all, of those below it, of those above it. */
export type Whole = 'total' | 'group' | 'subtotal';

/** The heads of families as wholes: a group over its members; a total where it stands below them, or nothing stands beside the only one and no number is its own. */
function familyHeads(rows: readonly BodyRow[], { proved }: Families): ReadonlyMap<BodyRow, Whole> {
  const units = rows.filter((row) => !isEndOfRun(row)).length;
  return new Map(
    proved.map(({ head, members }) => {
      if (members.length + 1 >= units && head.numbering === null) return [head, 'total'];
      return [head, (members[0]?.row ?? 0) > head.row ? 'group' : 'subtotal'];
    }),
  );
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
  return wholes;
}
