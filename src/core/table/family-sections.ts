import { addExact, compareProducts } from '../number/decimal';
import { firstBase } from '../phrase/words';
import { parseUnitName } from '../unit/parse-name';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { rankOf } from './wholes';

/** A row that is the sum of some others right below it, or right above it. */
export interface Family {
  readonly head: BodyRow;
  readonly members: readonly BodyRow[];
}

/** A stretch of rows between headings and totals, and the families in it. */
export interface Section {
  readonly families: readonly Family[];
  /** Rows with members marked as those of the families are, to which they do not add up. */
  readonly slips: readonly Family[];
  readonly lone: readonly BodyRow[];
  readonly points: number;
}

/** Longer stretches are lists of units. */
export const MOST_ROWS = 1000;

/** Sums of smaller figures than this agree easily. */
const TELLING = 5;

/** What two sums tell in two columns each: no chance, though rows stand beside them that are in neither. */
const TWO_SUMS = 4;

/** Sums of figures from here on seldom agree. */
export const LARGE = 20;
/** A sum of so many that only one column tells is asked about. */
const FEWEST_TO_ASK = 3;

/** So many points prove that the heads of a section are no units. */
export const PROVED = 3;
/** So many leave it open. */
export const DOUBTED = 2;

/** The sections of a table in which some rows are the sums of others, read upwards or downwards. */
export function sectionsIn(
  rows: readonly BodyRow[],
  figures: BodyFigures,
  isEnd: (row: BodyRow) => boolean,
): readonly Section[] {
  return stretches(rows, isEnd).flatMap((stretch) => readSection(stretch, figures) ?? []);
}

function stretches(
  rows: readonly BodyRow[],
  isEnd: (row: BodyRow) => boolean,
): readonly (readonly BodyRow[])[] {
  const found: BodyRow[][] = [[]];
  for (const row of rows) {
    if (isEnd(row)) found.push([]);
    else found[found.length - 1]?.push(row);
  }
  return found.filter(({ length }) => length > 2 && length <= MOST_ROWS);
}

/** Of both directions the one that tells more. */
function readSection(rows: readonly BodyRow[], figures: BodyFigures): Section | null {
  const down = tiled(rows, figures);
  const up = tiled([...rows].reverse(), figures);
  if (down === null || up === null) return down ?? up;
  if (down.points === up.points) return null;
  return down.points > up.points ? down : up;
}

function tiled(rows: readonly BodyRow[], figures: BodyFigures): Section | null {
  const families: Family[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const head = rows[index];
    if (head === undefined) break;
    const members = membersOf(rows, { index, figures });
    if (members.length > 0) families.push({ head, members });
    index += members.length;
  }
  const full = families.filter(({ members }) => summands(members, figures) > 1);
  if (full.length === 0) return null;
  const kept = families.filter((family) => full.includes(family) || isMarkedAsIn(family, full));
  const own = new Set(kept.flatMap(all));
  const left = rows.filter((row) => !own.has(row));
  const slips = slipsIn(rows, { families: kept, left, figures });
  const slipped = new Set(slips.flatMap(all));
  const apart = left.filter((row) => !slipped.has(row));
  return { families: kept, slips, lone: apart, points: pointsOf(kept, full, { lone: apart, figures }) };
}

/** Members whose sum is so near to their head are rather all of it but for a slip: 450 of 480. */
const NEAR = 0.8;

/**
 * The rows in no family that have some below them that are told from their head as the members of all families are: by a dash or by being
 * indented, whatever they add up to; by a number, by the first word or by capitals where they come near to it.
 */
function slipsIn(
  rows: readonly BodyRow[],
  {
    families,
    left,
    figures,
  }: {
    readonly families: readonly Family[];
    readonly left: readonly BodyRow[];
    readonly figures: BodyFigures;
  },
): readonly Family[] {
  const heads = families.map(({ head }) => head);
  const members = families.flatMap((family) => family.members);
  const of = [markOf, callOf, caseOf].find(
    (one) => new Set(members.map(one)).size === 1 && isApartBy(one, heads, members),
  );
  const [first] = members;
  if (of === undefined || first === undefined) return [];
  const mark = of(first);
  const open = new Set(left);
  const slips: { readonly head: BodyRow; readonly members: BodyRow[] }[] = [];
  let head: BodyRow | null = null;
  for (const row of rows) {
    if (!open.has(row)) head = null;
    else if (of(row) !== mark) head = row;
    else if (head !== null) {
      const last = slips[slips.length - 1];
      if (last?.head === head) last.members.push(row);
      else slips.push({ head, members: [row] });
    }
  }
  const isMarked = of === markOf && isSubordinate(first);
  return isMarked ? slips : slips.filter((slip) => isNearSum(slip, figures));
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
      const sum = addExact(members.map((row) => figures.of(row, column) ?? 0));
      const [least, most] = [sum, own ?? 0].sort((one, other) => one - other);
      return (least ?? 0) >= NEAR * (most ?? 0);
    })
  );
}

/** Whether a row is marked as one below another is, whatever its figures: "- CĐCS Trường THPT", or indented. */
function isSubordinate({ numbering, indent }: BodyRow): boolean {
  return (numbering?.level ?? 0) >= 4 || (indent ?? 0) > 0;
}

function all({ head, members }: Family): readonly BodyRow[] {
  return [head, ...members];
}

/** Whether a row holds more than another in some column, so that it is no part of it: most rows are told by the first column. */
function exceeds(row: BodyRow, whole: BodyRow, figures: BodyFigures): boolean {
  for (let column = 0; column < figures.columns; column += 1) {
    const most = figures.of(whole, column) ?? 0;
    if ((figures.of(row, column) ?? 0) > most + slackOf(most)) return true;
  }
  return false;
}

/** What a sum of decimals may be off by. */
function slackOf(most: number): number {
  return most * 1e-9;
}

/** The rows behind one up to where they add up to it, and those without a figure behind them that are marked as they are. */
function membersOf(
  rows: readonly BodyRow[],
  { index, figures }: { readonly index: number; readonly figures: BodyFigures },
): readonly BodyRow[] {
  const [head, first] = [rows[index], rows[index + 1]];
  if (head === undefined || first === undefined || exceeds(first, head, figures)) return [];
  const whole = figures.in(head).map((value) => value ?? 0);
  if (whole.some((value) => value < 0) || whole.every((value) => value === 0)) return [];
  const sums = whole.map(() => 0);
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row === undefined) break;
    let isFull = true;
    const own = figures.in(row);
    for (let column = 0; column < whole.length; column += 1) {
      const value = own[column] ?? 0;
      const sum = (sums[column] ?? 0) + value;
      const most = whole[column] ?? 0;
      if (value < 0 || sum > most + slackOf(most)) return [];
      if (sum < most - slackOf(most)) isFull = false;
      sums[column] = sum;
    }
    const members = rows.slice(index + 1, next + 1);
    if (!isFull || matchSum(head, members, figures) === null) continue;
    let end = next + 1;
    while (isBlankLike(rows[end], row, figures)) end += 1;
    return rows.slice(index + 1, end);
  }
  return [];
}

/** Whether a row adds nothing and is marked as another. */
function isBlankLike(row: BodyRow | undefined, other: BodyRow, figures: BodyFigures): boolean {
  return row !== undefined && summands([row], figures) === 0 && markOf(row) === markOf(other);
}

/** How many of some rows have a figure that is not zero. */
function summands(rows: readonly BodyRow[], figures: BodyFigures): number {
  return rows.filter((row) =>
    Array.from({ length: figures.columns }, (_, column) => figures.of(row, column) ?? 0).some(
      (value) => value !== 0,
    ),
  ).length;
}

/** Whether a family of one member is marked as those of several are: an office with a single member. */
function isMarkedAsIn({ head, members }: Family, full: readonly Family[]): boolean {
  const [member] = members;
  return full.every(
    (other) =>
      markOf(other.head) === markOf(head) &&
      markOf(head) !== markOf(member ?? head) &&
      markOf(other.members[0] ?? head) === markOf(member ?? head),
  );
}

function pointsOf(
  families: readonly Family[],
  full: readonly Family[],
  { lone, figures }: { readonly lone: readonly BodyRow[]; readonly figures: BodyFigures },
): number {
  const sums = full.reduce((sum, family) => sum + worthOf(family, figures), 0);
  const members = families.flatMap((family) => family.members);
  const heads = families.map(({ head }) => head);
  const ofOneKind = full.some(({ head, members: own }) => own.some((member) => isOfKindOf(member, head)));
  if (ofOneKind && !members.every(isSubordinate)) return lone.length > 0 ? 0 : Math.min(sums, DOUBTED);
  if (areApart(markOf, { heads, members, lone })) return sums + 1;
  const isNamed = areApart(callOf, { heads, members, lone }) || areApart(caseOf, { heads, members, lone });
  if (lone.length === 0) return Math.max(sums + (isNamed ? 0.5 : 0), isLargeSum(full, figures) ? DOUBTED : 0);
  if (isNamed) return sums;
  return sums >= TWO_SUMS ? DOUBTED : 0;
}

/** Whether there is but one sum, of three or more, in figures that agree by chance seldom enough to be asked about. */
function isLargeSum([family, ...others]: readonly Family[], figures: BodyFigures): boolean {
  if (family === undefined || others.length > 0 || family.members.length < FEWEST_TO_ASK) return false;
  return figures.in(family.head).every((value) => (value ?? 0) >= LARGE);
}

/**
 * What a family's sums tell: one in a column, and one more where another column is not its multiple; half where the sum is small.
 *
 * @param telling sums from here on are not small.
 */
export function worthOf({ head, members }: Family, figures: BodyFigures, telling = TELLING): number {
  const rows = [head, ...members];
  const votes = Array.from({ length: figures.columns }, (_, column) => column).filter(
    (column) => (figures.of(head, column) ?? 0) > 0,
  );
  const of = (column: number) => rows.map((row) => figures.of(row, column) ?? 0);
  const [first, ...others] = votes;
  if (first === undefined) return 0;
  const own = of(first);
  const other = others.find((column) => !areProportional(own, of(column)));
  const worth = (column: number) => ((figures.of(head, column) ?? 0) >= telling ? 1 : 0.5);
  return worth(first) + (other === undefined ? 0 : worth(other));
}

function areProportional(one: readonly number[], other: readonly number[]): boolean {
  const [first = 0] = one;
  const [second = 0] = other;
  return one.every((value, index) => compareProducts([value, second], [other[index] ?? 0, first]) === 0);
}

/** Whether what rows have tells members from all others, or heads from all others that stand in front of them. */
function areApart(
  of: (row: BodyRow) => string,
  {
    heads,
    members,
    lone,
  }: {
    readonly heads: readonly BodyRow[];
    readonly members: readonly BodyRow[];
    readonly lone: readonly BodyRow[];
  },
): boolean {
  const [inside, outside] = [new Set(members.map(of)), new Set([...heads, ...lone].map(of))];
  if ([...inside].some((value) => outside.has(value))) return false;
  return inside.size === 1 || (outside.size === 1 && heads.length + lone.length > 1);
}

/** How a row is numbered and how far it is indented. */
function markOf({ numbering, indent }: BodyRow): string {
  return `${numbering?.level ?? ''}|${indent ?? 0}`;
}

/** What a row's name begins with. */
function callOf({ name }: BodyRow): string {
  return firstBase(name);
}

function caseOf({ name }: BodyRow): string {
  return name === name.toUpperCase() ? 'capitals' : '';
}

/** Whether two names are of one kind and level: no commune is the whole of others, nor a town of communes. */
export function isOfKindOf(one: BodyRow, other: BodyRow): boolean {
  const rank = rankOf(one.name);
  if (rank > 0 && rank === rankOf(other.name)) return true;
  const [first, second] = [parseUnitName(one.name), parseUnitName(other.name)];
  return !first.bare && !second.bare && first.kind === second.kind && first.level === second.level;
}

/** The members of all heads of a section, of those too to which they do not add up. */
export function membersOfAll({ families, slips }: Section): readonly BodyRow[] {
  return [...families, ...slips].flatMap(({ members }) => members);
}
