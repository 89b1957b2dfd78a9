import { compareProducts } from '../number/decimal';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { callOf, caseOf, type Family, isSubordinate, markOf, rowsOf } from './family';
import { headTeller, kindsIn, nearlyIn, slipsIn } from './family-slips';
import { isOneOf, LARGE, rankOf } from './wholes';

/** A stretch of rows between headings and totals, and the families in it. */
export interface Section {
  readonly families: readonly Family[];
  /** Rows with members marked as those of the families are, to which they do not add up. */
  readonly slips: readonly Family[];
  readonly lone: readonly BodyRow[];
  /** The lone rows as families to whose heads they nearly add up; none where some do not. */
  readonly nearly: readonly Family[];
  readonly points: number;
}

/** Longer stretches are lists of units. */
export const MOST_ROWS = 1000;

/** Sums of smaller figures than this agree easily. */
const TELLING = 5;

/** What two sums tell in two columns each: no chance, though rows stand beside them that are in neither. */
const TWO_SUMS = 4;

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
  const kinds = ofKinds(rows, families, figures);
  if (kinds !== null) return kinds;
  const full = families.filter(({ members }) => summands(members, figures) > 1);
  if (full.length === 0) return null;
  const kept = families.filter((family) => full.includes(family) || isMarkedAsIn(family, full));
  const slips = slipsIn(rows, { families: kept, figures });
  const lone = without(rows, [...kept, ...slips]);
  const nearly = lone.length === 0 ? [] : nearlyIn(rows, { families: kept, figures });
  return { families: kept, slips, lone, nearly, points: pointsOf(kept, full, { lone, figures }) };
}

/** A stretch in which rows that are called or left without a number as kinds of units head all the others, some with a slip; null for another. */
function ofKinds(rows: readonly BodyRow[], all: readonly Family[], figures: BodyFigures): Section | null {
  const isHead = headTeller(rows);
  const exact = all.filter(({ head }) => isHead(head));
  const slips = kindsIn(rows, { families: exact, figures, isHead });
  if (slips.length === 0) return null;
  const families = [...exact, ...slips];
  return { families, slips: [], lone: without(rows, families), nearly: [], points: PROVED };
}

function without(rows: readonly BodyRow[], families: readonly Family[]): readonly BodyRow[] {
  const own = new Set(families.flatMap(rowsOf));
  return rows.filter((row) => !own.has(row));
}

/** Whether a row holds more than another in some column, so that it is no part of it: most rows are told by the first column. */
function exceeds(row: BodyRow, whole: BodyRow, figures: BodyFigures): boolean {
  const most = figures.in(whole);
  return figures
    .in(row)
    .some((value, column) => (value ?? 0) > (most[column] ?? 0) + slackOf(most[column] ?? 0));
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
  const head = rows[index];
  const first = rows[index + 1];
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
    if (!isFull || matchSum(head, rows.slice(index + 1, next + 1), figures) === null) continue;
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
  const ofOneKind = full.some(({ head, members: own }) => isOfKindOf(head, own));
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

/** Whether a row is called as units of some others' kind and level are: no commune is the whole of others, nor a town of communes. */
export function isOfKindOf(row: BodyRow, others: readonly BodyRow[]): boolean {
  const rank = rankOf(row.name);
  const names = others.map(({ name }) => name);
  return (rank > 0 && names.some((name) => rankOf(name) === rank)) || isOneOf(row.name, names);
}

/** The members of all heads of a section, of those too to which they do not add up. */
export function membersOfAll({ families, slips }: Section): readonly BodyRow[] {
  return [...families, ...slips].flatMap(({ members }) => members);
}

/** A section in which rows that were left alone are families with a slip, as far as they can be. */
export function closedSection(section: Section): Section {
  const { families, nearly } = section;
  return nearly.length === 0
    ? section
    : { ...section, families: [...families, ...nearly], lone: [], nearly: [] };
}
