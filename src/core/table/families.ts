import { lazy } from '../collection/lazy';
import { addExact, compareProducts, subtractExact } from '../number/decimal';
import { firstBase } from '../phrase/words';
import { parseUnitName } from '../unit/parse-name';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { isNamedAsUnit, unitLikeness } from './unit-like';
import { rankOf } from './wholes';

/** A row that is the sum of some others right below it, or right above it. */
export interface Family {
  readonly head: BodyRow;
  readonly members: readonly BodyRow[];
}

/** What the sums of a table's rows tell of them. */
export interface Families {
  /** Those whose head is no unit. */
  readonly proved: readonly Family[];
  /** Those of which nothing but their few figures says so: their head counts as a unit, and is told. */
  readonly doubted: readonly Family[];
  /** Rows among the proved ones that are in none of them. */
  readonly apart: ReadonlySet<BodyRow>;
  /** Those whose head is numbered 1, 2, 3 over members with a dash: which of the two are the units, the numbers of the table tell. */
  readonly numbered: readonly Family[];
  /** Members that are called the same under several heads: parts of these, which are the units. */
  readonly parts: ReadonlySet<BodyRow>;
  /** Members of offices of which one is not the sum of its own: the offices are the units. */
  readonly children: ReadonlySet<BodyRow>;
}

/** A stretch of rows between headings and totals, and the families in it. */
interface Section {
  readonly families: readonly Family[];
  /** Rows with members marked as those of the families are, to which they do not add up. */
  readonly slips: readonly Family[];
  readonly lone: readonly BodyRow[];
  readonly points: number;
}

/** Longer stretches are lists of units. */
const MOST_ROWS = 1000;

/** Sums of smaller figures than this agree easily. */
const TELLING = 5;

const PROVED = 3;
const DOUBTED = 2;

const NONE: Families = {
  proved: [],
  numbered: [],
  doubted: [],
  apart: new Set(),
  parts: new Set(),
  children: new Set(),
};

/**
 * Finds the offices of a table that stand above their own members, or below them, with figures that are exactly theirs added up, in every
 * column that adds up: "CĐ ngành Y tế 22 | 21" over "CĐCS Bệnh viện 10 | 9" and "CĐCS Trung tâm Y tế 12 | 12". Each sum in a column of its
 * own counts for it, small ones half; so does that members are marked, numbered, indented or called otherwise than heads; the table's
 * total decides where it counts only the ones or all. Without any of it many rows must be left in none, and then nothing is told.
 *
 * @param isEnd tells headings and totals, between which families stand.
 */
export function findFamilies(
  rows: readonly BodyRow[],
  figures: BodyFigures,
  isEnd: (row: BodyRow) => boolean,
): Families {
  const sections = stretches(rows, isEnd).flatMap((stretch) => readSection(stretch, figures) ?? []);
  if (sections.length === 0) return NONE;
  const total = totalOf(rows, sections, figures);
  const proved: Section[] = [];
  const doubted: Section[] = [];
  for (const section of sections) {
    const points = section.points + (total === 'heads' ? PROVED : 0);
    if (points >= PROVED && total !== 'all') proved.push(section);
    else if (section.points >= (total === 'all' ? PROVED : DOUBTED)) doubted.push(section);
  }
  const slipped = proved.some(({ slips }) => slips.length > 0);
  const families = proved.flatMap((section) => section.families);
  const isUnitLike = unitLikeness([]);
  const areOffices = ({ head, members }: Family) =>
    isUnitLike(head.name) || !members.some(({ name }) => isNamedAsUnit(name));
  const groups = families.filter((family) => !isCountedByNumber(family));
  const parts = groups.every(areOffices) ? repeatedMembers(groups) : [];
  const areGroups = !slipped && groups.length > 0 && parts.length === 0;
  return {
    proved: areGroups ? groups : [],
    numbered: slipped ? [] : families.filter(isCountedByNumber),
    doubted: doubted.flatMap((section) => section.families.filter(({ members }) => members.length > 1)),
    apart: new Set(areGroups ? proved.flatMap(({ lone }) => lone) : []),
    parts: new Set(slipped ? [] : parts),
    children: new Set(slipped ? proved.flatMap(membersOfAll) : []),
  };
}

/** Whether the numbers of a table count its heads and not their members: 1, 2, 3 over names with a dash, or indented. */
function isCountedByNumber({ head, members }: Family): boolean {
  const isBelow = ({ numbering, indent }: BodyRow) =>
    numbering?.level === 5 || (numbering === null && indent !== undefined);
  return head.numbering?.level === 2 && members.every(isBelow);
}

function membersOfAll({ families, slips }: Section): readonly BodyRow[] {
  return [...families, ...slips].flatMap(({ members }) => members);
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
  const slips = slipsIn(rows, kept, left);
  const slipped = new Set(slips.flatMap(all));
  const apart = left.filter((row) => !slipped.has(row));
  return { families: kept, slips, lone: apart, points: pointsOf(kept, full, { lone: apart, figures }) };
}

/** The rows in no family that have some below them that are marked with a dash or indented as the members of all families are. */
function slipsIn(
  rows: readonly BodyRow[],
  families: readonly Family[],
  left: readonly BodyRow[],
): readonly Family[] {
  const marks = new Set(families.flatMap(({ members }) => members.map(markOf)));
  const heads = new Set(families.map(({ head }) => markOf(head)));
  const [first] = families[0]?.members ?? [];
  if (first === undefined || marks.size > 1 || heads.size > 1 || !isSubordinate(first)) return [];
  const open = new Set(left);
  const slips: { readonly head: BodyRow; readonly members: BodyRow[] }[] = [];
  let head: BodyRow | null = null;
  for (const row of rows) {
    if (!open.has(row)) head = null;
    else if (heads.has(markOf(row))) head = row;
    else if (head !== null && marks.has(markOf(row))) {
      const last = slips[slips.length - 1];
      if (last?.head === head) last.members.push(row);
      else slips.push({ head, members: [row] });
    }
  }
  return slips;
}

/** Whether a row is marked as one below another is, whatever its figures: "- CĐCS Trường THPT", or indented. */
function isSubordinate({ numbering, indent }: BodyRow): boolean {
  return (numbering?.level ?? 0) >= 4 || (indent ?? 0) > 0;
}

function all({ head, members }: Family): readonly BodyRow[] {
  return [head, ...members];
}

/** The rows behind one up to where they add up to it, and those without a figure behind them that are marked as they are. */
function membersOf(
  rows: readonly BodyRow[],
  { index, figures }: { readonly index: number; readonly figures: BodyFigures },
): readonly BodyRow[] {
  const head = rows[index];
  if (head === undefined) return [];
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
      const slack = most * 1e-9;
      if (value < 0 || sum > most + slack) return [];
      if (sum < most - slack) isFull = false;
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
  if (lone.length === 0) return sums + (isNamed ? 0.5 : 0);
  return isNamed ? sums : 0;
}

/** What a family's sums tell: one in a column, and one more where another column is not its multiple. */
function worthOf({ head, members }: Family, figures: BodyFigures): number {
  const rows = [head, ...members];
  const votes = Array.from({ length: figures.columns }, (_, column) => column).filter(
    (column) => (figures.of(head, column) ?? 0) > 0,
  );
  const of = (column: number) => rows.map((row) => figures.of(row, column) ?? 0);
  const [first, ...others] = votes;
  if (first === undefined) return 0;
  const own = of(first);
  const other = others.find((column) => !areProportional(own, of(column)));
  const worth = (column: number) => ((figures.of(head, column) ?? 0) >= TELLING ? 1 : 0.5);
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
function isOfKindOf(one: BodyRow, other: BodyRow): boolean {
  const rank = rankOf(one.name);
  if (rank > 0 && rank === rankOf(other.name)) return true;
  const [first, second] = [parseUnitName(one.name), parseUnitName(other.name)];
  return !first.bare && !second.bare && first.kind === second.kind && first.level === second.level;
}

/** What the table's last total counts: the heads with the rows in no family, all rows with figures alike, or neither. */
function totalOf(
  rows: readonly BodyRow[],
  sections: readonly Section[],
  figures: BodyFigures,
): 'heads' | 'all' | null {
  const total = rows.reduce<BodyRow | null>((last, row) => (row.total && row.figures ? row : last), null);
  if (total === null) return null;
  const counted = rows.filter((row) => row.figures && !row.total && (row.numbering?.level ?? 2) >= 2);
  const members = lazy(
    () => new Set(sections.flatMap(({ families }) => families.flatMap((family) => family.members))),
  );
  const columns = Array.from({ length: figures.columns }, (_, column) => column).filter(
    (column) => (figures.of(total, column) ?? 0) !== 0,
  );
  const isSumOf = (some: readonly BodyRow[]) =>
    columns.length > 0 &&
    columns.every((column) => {
      const sum = addExact(some.map((row) => figures.of(row, column) ?? 0));
      return subtractExact(sum, figures.of(total, column) ?? 0) === 0;
    });
  if (isSumOf(counted)) return 'all';
  return isSumOf(counted.filter((row) => !members().has(row))) ? 'heads' : null;
}

/** All members where some are called the same under several heads: "Tổ 1" under each ward is a part of it. */
function repeatedMembers(families: readonly Family[]): readonly BodyRow[] {
  const seen = new Set<string>();
  for (const { members } of families) {
    const own = new Set(members.map(({ name }) => name.toLowerCase()));
    if ([...own].some((name) => seen.has(name))) return families.flatMap((family) => family.members);
    for (const name of own) seen.add(name);
  }
  return [];
}
