import { addExact, subtractExact } from '../number/decimal';
import { isGroupText } from '../tab/row-words';
import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';
import { callOf, caseOf, type Family, isSubordinate, markOf, rowsOf } from './family';
import { NUMBERED } from './row-level';

/** Members whose sum is so near to their head are rather all of it but for a slip: 450 of 480. */
const NEAR = 0.8;

/** Smaller sums agree easily. */
const TELLING = 5;

/** So many columns in which kinds are their rows added up tell that they are, where none is in all of them. */
const FEWEST_EXACT = 2;

/** What is known of a stretch of rows that are read downwards or upwards, each head before its members. */
interface Stretch {
  readonly families: readonly Family[];
  readonly figures: BodyFigures;
}

/**
 * The rows in no family that have some below them that are told from their head as the members of all families are: by a dash or by being
 * indented, whatever they add up to; by a number, by the first word or by capitals where they come near to it.
 */
export function slipsIn(rows: readonly BodyRow[], { families, figures }: Stretch): readonly Family[] {
  const heads = families.map(({ head }) => head);
  const members = families.flatMap((family) => family.members);
  const of = [markOf, callOf, caseOf].find(
    (one) => new Set(members.map(one)).size === 1 && isApartBy(one, heads, members),
  );
  const [first] = members;
  if (of === undefined || first === undefined) return [];
  const mark = of(first);
  const slips = underHeads(rows, { families, isHead: (row) => of(row) !== mark });
  const isMarked = of === markOf && isSubordinate(first);
  return slips.filter((slip) => slip.members.length > 0 && (isMarked || isNearSum(slip, figures)));
}

/**
 * Rows that may head others ({@link headTeller}) and are their rows added up but for a slip. Each of them heads some; together they are exact
 * in two columns or more, or one of them is in all.
 *
 * @param families those with such a head that is exactly theirs added up.
 */
export function kindsIn(
  rows: readonly BodyRow[],
  { families, figures, isHead }: Stretch & { readonly isHead: (row: BodyRow) => boolean },
): readonly Family[] {
  const kinds = rows.filter(isHead);
  if (kinds.length === families.length) return [];
  const slips = underHeads(rows, { families, isHead });
  if (slips.length + families.length < kinds.length) return [];
  const agreeing = slips.map((slip) => exactColumns(slip, figures));
  const areSums = slips.every(
    (slip, at) =>
      slip.members.length > 1 && (isNearSum(slip, figures) || isHalf(agreeing[at] ?? 0, slip, figures)),
  );
  if (!areSums) return [];
  const isProved = families.some(({ members }) => members.length > 1);
  return isProved || agreeing.reduce((sum, own) => sum + own, 0) >= FEWEST_EXACT ? slips : [];
}

/**
 * Tells rows without a number that head others by what they are: called as kinds of units are ("Khối ngành", "Cụm thi đua số 2"), else the
 * only ones without a number among others that are counted 1, 2, 3 ("Miền Đông").
 */
export function headTeller(rows: readonly BodyRow[]): (row: BodyRow) => boolean {
  const isKind = ({ name, numbering }: BodyRow) => numbering === null && isGroupText(name);
  const areCounted = rows.every(({ numbering }) => numbering === null || numbering.level === NUMBERED);
  return areCounted && !rows.some(isKind) ? ({ numbering }) => numbering === null : isKind;
}

/**
 * The rows in no family as families themselves: the first of each run of them comes near to the others added up, and is exact in a column.
 * None where that is not so of all.
 */
export function nearlyIn(rows: readonly BodyRow[], { families, figures }: Stretch): readonly Family[] {
  const runs = underHeads(rows, { families, isHead: (_, isFirst) => isFirst });
  return runs.every((run) => isNearSum(run, figures) && exactColumns(run, figures) > 0) ? runs : [];
}

/** The rows in no family that head something, each with the others up to the next one or to a family. */
function underHeads(
  rows: readonly BodyRow[],
  {
    families,
    isHead,
  }: { readonly families: readonly Family[]; readonly isHead: (row: BodyRow, isFirst: boolean) => boolean },
): readonly Family[] {
  const taken = new Set(families.flatMap(rowsOf));
  const found: { readonly head: BodyRow; readonly members: BodyRow[] }[] = [];
  let last: BodyRow[] | null = null;
  for (const row of rows) {
    if (taken.has(row)) last = null;
    else if (isHead(row, last === null)) {
      last = [];
      found.push({ head: row, members: last });
    } else last?.push(row);
  }
  return found;
}

function isApartBy(
  of: (row: BodyRow) => string,
  heads: readonly BodyRow[],
  members: readonly BodyRow[],
): boolean {
  const outside = new Set(heads.map(of));
  return outside.size === 1 && !members.some((row) => outside.has(of(row)));
}

/** Whether several rows come near to their head in every column. */
function isNearSum({ head, members }: Family, figures: BodyFigures): boolean {
  return (
    members.length > 1 &&
    figures.in(head).every((own, column) => {
      const [least, most] = [sumIn(members, column, figures), own ?? 0].sort((one, other) => one - other);
      return (least ?? 0) >= NEAR * (most ?? 0);
    })
  );
}

/** In how many columns a row is the sum of others, small ones left out. */
function exactColumns({ head, members }: Family, figures: BodyFigures): number {
  return figures
    .in(head)
    .filter(
      (own, column) =>
        (own ?? 0) >= TELLING && subtractExact(own ?? 0, sumIn(members, column, figures)) === 0,
    ).length;
}

/** Whether a row is the sum of others in half of the columns in which it has a figure. */
function isHalf(exact: number, { head }: Family, figures: BodyFigures): boolean {
  return exact > 0 && exact * 2 >= figures.in(head).filter((own) => (own ?? 0) !== 0).length;
}

function sumIn(rows: readonly BodyRow[], column: number, figures: BodyFigures): number {
  return addExact(rows.map((row) => figures.of(row, column) ?? 0));
}
