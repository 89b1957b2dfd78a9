import { addExact, subtractExact } from '../number/decimal';
import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';
import type { Family } from './family';
import {
  closedSection,
  DOUBTED,
  isOfKindOf,
  MOST_ROWS,
  membersOfAll,
  PROVED,
  type Section,
  sectionsIn,
  worthOf,
} from './family-sections';
import { levelOf, NUMBERED } from './row-level';
import { isNamedAsUnit, unitLikeness } from './unit-like';
import { rankOf } from './wholes';

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
  /** Members that are called the same under several heads, or stand under numbers that count units: parts of these. */
  readonly parts: ReadonlySet<BodyRow>;
  /** Members of offices of which one is not the sum of its own: the offices are the units. */
  readonly children: ReadonlySet<BodyRow>;
  /** The row without a word for a total that the table begins or ends with, where it adds up the proved heads: it is the total. */
  readonly whole: BodyRow | null;
}

/** Two heads of two members each, and their sum. */
const FEWEST_WITH_TOTAL = 6;

const NONE: Families = {
  proved: [],
  numbered: [],
  doubted: [],
  apart: new Set(),
  parts: new Set(),
  children: new Set(),
  whole: null,
};

/**
 * Finds the offices of a table that stand above their own members, or below them, with figures that are exactly theirs added up, in every
 * column that adds up: "CĐ ngành Y tế 22 | 21" over "CĐCS Bệnh viện 10 | 9" and "CĐCS Trung tâm Y tế 12 | 12". Each sum in a column of its
 * own counts for it, small ones half; so does that members are marked, numbered, indented or called otherwise than heads; the table's
 * total decides where it counts only the ones or all, and so does a first or last row that no word calls a total ("Cả hai khối" behind
 * "Hành chính sự nghiệp" and "Doanh nghiệp") and that adds up the heads. Without any of it many rows must be left in none, and then
 * nothing is told.
 *
 * @param isEnd tells headings and totals, between which families stand.
 */
export function findFamilies(
  rows: readonly BodyRow[],
  figures: BodyFigures,
  isEnd: (row: BodyRow) => boolean,
): Families {
  const { sections, whole, total } = readSections(rows, figures, isEnd);
  if (sections.length === 0) return NONE;
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
  const numbered = slipped ? [] : families.filter(isCountedByNumber);
  const wholes = numbered.some(isOfOneLevel) || areNumberedOn(numbered, proved) ? numbered : [];
  return {
    proved: areGroups ? groups : [],
    numbered: wholes.length > 0 ? [] : numbered,
    doubted: doubted.flatMap((section) => section.families.filter(({ members }) => members.length > 1)),
    apart: new Set(areGroups ? proved.flatMap(({ lone }) => lone) : []),
    parts: new Set(slipped ? [] : [...parts, ...wholes.flatMap(({ members }) => members)]),
    children: new Set(slipped ? proved.flatMap(membersOfAll) : []),
    whole: areGroups ? whole : null,
  };
}

interface Sections {
  readonly sections: readonly Section[];
  /** What the table's total counts. */
  readonly total: Counted;
  /** The total, where no word says so. */
  readonly whole: BodyRow | null;
}

/** The sections of a table that a total closes or opens, with a word for it or without. */
function readSections(
  rows: readonly BodyRow[],
  figures: BodyFigures,
  isEnd: (row: BodyRow) => boolean,
): Sections {
  for (const whole of plainTotals(rows, figures, isEnd)) {
    const others = rows.filter((row) => row !== whole);
    const read = countedSections(whole, others, { sections: sectionsIn(others, figures, isEnd), figures });
    if (read.total === 'heads' && isTelling(whole, read.sections, figures)) return { ...read, whole };
  }
  const sections = sectionsIn(rows, figures, isEnd);
  const total = rows.reduce<BodyRow | null>((last, row) => (row.total && row.figures ? row : last), null);
  return { ...countedSections(total, rows, { sections, figures }), whole: null };
}

/**
 * The sections with what the total counts. Where it is nothing in them, rows in no family may be one with a slip: if then all heads or all
 * members come to the total, they are.
 */
function countedSections(
  total: BodyRow | null,
  rows: readonly BodyRow[],
  { sections, figures }: { readonly sections: readonly Section[]; readonly figures: BodyFigures },
): Omit<Sections, 'whole'> {
  const counted = countedBy(total, rows, { sections, figures });
  const closed = sections.map(closedSection);
  const isOpen =
    sections.every(({ nearly }) => nearly.length === 0) || closed.some(({ lone }) => lone.length > 0);
  if (counted !== null || total === null || isOpen) return { sections, total: counted };
  const heads = new Set(closed.flatMap(({ families }) => families.map(({ head }) => head)));
  const members = new Set(closed.flatMap(membersOfAll));
  const isTold = [heads, members].some((left) =>
    isTotalOf(
      total,
      countable(rows).filter((row) => !left.has(row)),
      figures,
    ),
  );
  return isTold ? { sections: closed, total: 'heads' } : { sections, total: null };
}

/** The last and the first row of a table without a word for a total, where they hold more than any other in every column. */
function plainTotals(
  rows: readonly BodyRow[],
  figures: BodyFigures,
  isEnd: (row: BodyRow) => boolean,
): readonly BodyRow[] {
  const told = rows.filter((row) => row.figures);
  if (told.length < FEWEST_WITH_TOTAL || told.length > MOST_ROWS || told.some(({ total }) => total))
    return [];
  const columns = Array.from({ length: figures.columns }, (_, column) => column);
  return [told[told.length - 1], told[0]].filter(
    (row): row is BodyRow =>
      row !== undefined &&
      !isEnd(row) &&
      told.every((other) =>
        columns.every((column) => (figures.of(other, column) ?? 0) <= (figures.of(row, column) ?? 0)),
      ),
  );
}

/** Whether a row is called otherwise than the heads that it adds up, which are no small figures. */
function isTelling(whole: BodyRow, sections: readonly Section[], figures: BodyFigures): boolean {
  const heads = sections.flatMap(({ families, lone }) => [...families.map(({ head }) => head), ...lone]);
  const members = sections.flatMap(membersOfAll);
  return (
    heads.length > 1 &&
    worthOf({ head: whole, members: heads }, figures) >= DOUBTED &&
    !isOfKindOf(whole, [...heads, ...members])
  );
}

/** Whether the numbers of a table count its heads and not their members: 1, 2, 3 over names with a dash, or indented. */
function isCountedByNumber({ head, members }: Family): boolean {
  const isBelow = ({ numbering, indent }: BodyRow) =>
    numbering?.level === 5 || (numbering === null && indent !== undefined);
  return head.numbering?.level === 2 && members.every(isBelow);
}

/** Whether others beside heads that are numbered 1, 2, 3 are numbered on with them and have no members: then these numbers count the units. */
function areNumberedOn(numbered: readonly Family[], sections: readonly Section[]): boolean {
  return numbered.length > 0 && sections.some(({ lone }) => lone.some((row) => levelOf(row) === NUMBERED));
}

/** Whether members are of their head's own level, as communes are under the one that they were merged into; "P. Hợp Giang" names none. */
function isOfOneLevel({ head, members }: Family): boolean {
  const rank = rankOf(head.name);
  const ranks = members.map(({ name }) => rankOf(name));
  return rank > 0 && ranks.includes(rank) && ranks.every((own) => own === rank || own === 0);
}

/** What a total counts: the heads with the rows in no family, all rows with figures alike, or neither. */
type Counted = 'heads' | 'all' | null;

function countedBy(
  total: BodyRow | null,
  rows: readonly BodyRow[],
  { sections, figures }: { readonly sections: readonly Section[]; readonly figures: BodyFigures },
): Counted {
  if (total === null || sections.length === 0) return null;
  const counted = countable(rows);
  if (isTotalOf(total, counted, figures)) return 'all';
  const members = new Set(sections.flatMap(membersOfAll));
  const heads = counted.filter((row) => !members.has(row));
  return isTotalOf(total, heads, figures) ? 'heads' : null;
}

/** The rows that a total may count. */
function countable(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.filter((row) => row.figures && !row.total && (row.numbering?.level ?? 2) >= 2);
}

/** Whether a total is the sum of some rows in every column in which it is not zero. */
function isTotalOf(total: BodyRow, rows: readonly BodyRow[], figures: BodyFigures): boolean {
  const columns = Array.from({ length: figures.columns }, (_, column) => column).filter(
    (column) => (figures.of(total, column) ?? 0) !== 0,
  );
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const sum = addExact(rows.map((row) => figures.of(row, column) ?? 0));
      return subtractExact(sum, figures.of(total, column) ?? 0) === 0;
    })
  );
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
