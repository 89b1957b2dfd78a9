import { isGroupText } from '../tab/row-words';
import { OTHERS } from '../unit/group';
import type { Grid } from '../workbook/workbook';
import {
  withoutAsides,
  withoutChildren,
  withoutFormer,
  withoutParts,
  withoutQuoted,
  withoutReferences,
  withoutRemarksOfRows,
  withoutReserves,
} from './asides';
import type { Body } from './body';
import { type BodyFigures, bodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { type Families, findFamilies } from './families';
import type { Family } from './family';
import { withLetteredHeads } from './lettered-heads';
import { withMissingNumbers } from './missing-number';
import { withPlacesOfGroups } from './names-in-groups';
import { findOthers, type OtherRows } from './other-rows';
import { rowsOutOfTotal } from './out-of-total';
import { FIRST_CHILD, isBareHeading, isEndOfRun, levelOf, UNNUMBERED } from './row-level';
import type { OtherRow, TableRow } from './table';
import { withoutToldAgain } from './told-again';
import { unitLikeness } from './unit-like';
import { type Whole, wholeRows } from './whole-rows';
import { isBody, isWholeOf } from './wholes';
import { widerWholes } from './wider-wholes';

/** The rows of a table's body by what they are. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  /** Rows with figures that are no unit's and no sum that is used. */
  readonly others: readonly OtherRow[];
}

/**
 * Tells unit, group and total rows apart and puts units under their groups. A group row is one numbered above the rows
 * that follow it (I over 1, 1 over 1.1, 1 over the a and b that it adds up), or one named as a group ("Khối …") without
 * figures or with those that the rows below it add up to. A row that is the whole of others is a total or a group whatever it is
 * called, see {@link isWholeOf}. Averages, rates, parts of units and other rows that are no units are left out and named.
 *
 * @param sumColumns columns whose figures add up, for telling a subtotal from a unit.
 * @param adds false where none do, but averages and percentages: then the place of a row of a wider level tells that it is of all.
 */
export function readRows(
  grid: Grid,
  body: Body,
  sumColumns: readonly number[],
  { adds = true }: { readonly adds?: boolean } = {},
): ReadRows {
  const figures = bodyFigures(grid, sumColumns);
  const all = withMissingNumbers(withoutRemarksOfRows(withLetteredHeads(body.rows)), figures);
  const referred = withoutReferences(all);
  const told = withoutToldAgain(referred, figures);
  const again = new Set(referred.slice(told.length));
  const wider = widerWholes(told, figures);
  const own = told.filter((row) => !wider.has(row));
  const stated = withoutAsides(withoutReserves(withoutQuoted(own, grid)), figures);
  const standing = withoutFormer(stated);
  const former = rowsLeftOut(stated, standing);
  const outOfTotal = rowsOutOfTotal(standing, { grid, figures });
  const named = standing.filter((row) => !outOfTotal.has(row));
  const withoutRepeated = withoutParts(named, figures);
  const { rows: numbered, families } = inFamilies(withoutRepeated, figures);
  const rows = numbered.filter((row) => !families.parts.has(row) && !families.children.has(row));
  const arabic = isNumbered(rows);
  const wholes = wholeRows(rows, { figures, adds, families });
  const { others: aside, counted: inTotal } = findOthers(
    rows.filter((row) => !isOfSome(wholes.get(row))),
    { figures, arabic, isTotal: totalsIn(rows, wholes) },
  );
  const counted = withoutRemarks(
    rows.filter((row) => !aside.has(row)),
    arabic,
  );
  const used = new Set(counted);
  const children = rowsLeftOut(withoutRepeated, [...rows, ...families.parts]);
  const others = all
    .filter((row) => row.figures && !used.has(row))
    .map(
      (row): OtherRow => ({
        row: row.row,
        name: row.text,
        isChild: children.has(row),
        ...(again.has(row) ? { again: null } : {}),
        ...(former.has(row) || families.parts.has(row) ? { isInWhole: true as const } : {}),
        ...(outOfTotal.has(row) ? { isOutOfTotal: true as const } : {}),
      }),
    );
  return {
    rows: withPlacesOfGroups(inGroups(counted, { figures, arabic, wholes, families, inTotal })),
    others,
  };
}

/** The rows of a list that others leave out; most lists of units are left as they are. */
function rowsLeftOut(rows: readonly BodyRow[], left: readonly BodyRow[]): ReadonlySet<BodyRow> {
  const out = new Set(rows.length === left.length ? [] : rows);
  if (out.size > 0) for (const row of left) out.delete(row);
  return out;
}

function isOfSome(whole: Whole | undefined): boolean {
  return whole === 'group' || whole === 'subtotal';
}

/** Tells the rows that are called totals; where none is, the whole of all that the rows begin or end with. */
function totalsIn(rows: readonly BodyRow[], wholes: ReadonlyMap<BodyRow, Whole>): (row: BodyRow) => boolean {
  const told = rows.filter(({ figures }) => figures);
  const named = told.some(({ total }) => total);
  const whole = named
    ? undefined
    : [told[0], told[told.length - 1]].find((row) => row && wholes.get(row) === 'total');
  return (row) => row.total || row === whole;
}

/** Whether most rows above the first total are numbered 1, 2, 3, or these count on; all rows where it stands first. */
function isNumbered(rows: readonly BodyRow[]): boolean {
  const first = rows.findIndex(({ total, figures }) => total && figures);
  const told = first < 2 ? rows : rows.slice(0, first);
  const own = told.filter(({ numbering }) => numbering?.level === 2);
  return own.length * 2 > told.length || countsOn(told, own);
}

/** Fewer numbers are no list. */
const FEWEST_NUMBERED = 3;

/** Whether the numbered rows stand together and count on from 1: what has no number before or behind them is none of them. */
function countsOn(rows: readonly BodyRow[], numbered: readonly BodyRow[]): boolean {
  const [first] = numbered;
  if (first === undefined || numbered.length < FEWEST_NUMBERED) return false;
  const from = rows.indexOf(first);
  return numbered.every((row, at) => rows[from + at] === row && row.numbering?.value === at + 1);
}

/**
 * In a numbered table words without a number and without figures head the rows below them where the table begins with such a
 * heading; else they are a unit that nobody has numbered, if they read like its neighbours, or a remark.
 */
function withoutRemarks(rows: readonly BodyRow[], arabic: boolean): readonly BodyRow[] {
  if (!arabic || startsWithHeading(rows, arabic)) return rows;
  const isOpen = (row: BodyRow) => !row.total && isBareHeading(row);
  const open = rows.filter((row) => isOpen(row) && !isGroupText(row.name));
  if (open.length === 0) return rows;
  const isUnitLike = unitLikeness(rows.filter((row) => !isOpen(row)).map(({ name }) => name));
  const remarks = new Set(open.filter(({ name }) => !isUnitLike(name)));
  return rows.filter((row) => !remarks.has(row));
}

interface Known {
  readonly figures: BodyFigures;
  /** Most rows of the table are numbered 1, 2, 3. */
  readonly arabic: boolean;
  /** Rows that are sums of others though no word says so: of all, or of those below them. */
  readonly wholes: ReadonlyMap<BodyRow, Whole>;
  readonly families: Families;
  readonly inTotal: OtherRows['counted'];
}

function inGroups(rows: readonly BodyRow[], known: Known): readonly TableRow[] {
  const { figures, arabic, wholes, families, inTotal } = known;
  const nextOf = followingRows(rows);
  const headed = startsWithHeading(rows, arabic);
  const [first] = rows.filter(({ total }) => !total);
  const isHeadedBare = first !== undefined && isBareHeading(first);
  const kindOf = (row: BodyRow, index: number): TableRow['kind'] => {
    const next = nextOf[index] ?? null;
    if (row.total || wholes.get(row) === 'total' || wholes.get(row) === 'subtotal') return 'total';
    const isGroup =
      wholes.get(row) === 'group' ||
      (next !== null &&
        !(row.figures && isHeadedBare && isBareHeading(next)) &&
        isAbove(row, next, { headed, arabic, addsUp: () => addsUp(rows, { index, figures }) }));
    return isGroup ? 'group' : 'unit';
  };
  const kinds = rows.map(kindOf);
  const isApart = apartFrom(rows.filter((_, index) => kinds[index] === 'group'));
  const sums = sumsOf(rows, { families, wholes });
  const numbered = new Set(families.numbered.map(({ head }) => head));
  const subtotals = new Set(families.proved.map(({ head }) => head));
  let heading: string | null = null;
  let group: string | null = null;
  let groupLevel: number | null = null;
  let unitsInGroup = 0;
  return rows.flatMap((row, index): TableRow[] => {
    const kind = kinds[index] ?? 'unit';
    if (kind === 'group') {
      group = row.text;
      if (!subtotals.has(row)) heading = group;
      groupLevel = levelOf(row);
      unitsInGroup = 0;
    } else if (kind === 'unit' && families.apart.has(row)) group = heading ?? OTHERS;
    else if (kind === 'unit' && isApart(row, groupLevel)) group = OTHERS;
    const under = kind === 'unit' || (kind === 'total' && unitsInGroup > 0) ? group : null;
    if (kind === 'unit') unitsInGroup += 1;
    if (kind === 'total' && unitsInGroup > 0 && !subtotals.has(row)) [group, heading] = [null, null];
    const ordinal = kind === 'unit' ? (row.numbering?.value ?? null) : null;
    const sumOf = kind === 'unit' && numbered.has(row) ? undefined : sums.get(row);
    const name = kind === 'unit' ? row.name : row.text;
    const read = { kind, row: row.row, name, ordinal, group: under };
    const as = kind === 'unit' ? inTotal.get(row) : undefined;
    return [
      { ...read, ...(sumOf === undefined ? {} : { sumOf }), ...(as === undefined ? {} : { inTotal: as }) },
    ];
  });
}

/** A sum of so many that is the only one of its table needs no word to say that it is the total. */
const CERTAIN_TOTAL = 3;

/**
 * The first and the last of the rows that each head of a family adds up, where nothing else says so: no numbering (1 over 1.1 or a, of all
 * that are numbered so), no word ("Cụm"), and not that it is the total, without a number of its own, unless it is a body's as units' may be.
 */
function sumsOf(
  rows: readonly BodyRow[],
  {
    families: { proved, numbered, doubted },
    wholes,
  }: { readonly families: Families; readonly wholes: ReadonlyMap<BodyRow, Whole> },
): ReadonlyMap<BodyRow, readonly [number, number]> {
  const heads = new Set([...proved, ...numbered, ...doubted].map(({ head }) => head));
  const areAllHeads = rows.every((row) => levelOf(row) !== 2 || isEndOfRun(row) || heads.has(row));
  const isTold = ({ head, members }: Family) =>
    isGroupText(head.name) ||
    (members.length >= CERTAIN_TOTAL &&
      head.numbering === null &&
      wholes.get(head) === 'total' &&
      !isBody(head.name)) ||
    (areAllHeads && levelOf(head) === 2 && members.every((row) => levelOf(row) === 3 || levelOf(row) === 4));
  const untold = [...proved, ...numbered, ...doubted].filter((family) => !isTold(family));
  return new Map(
    untold.map(({ head, members }) => {
      const rows = members.map(({ row }) => row);
      return [head, [Math.min(...rows), Math.max(...rows)] as const] as const;
    }),
  );
}

/**
 * Tells units that are numbered as groups are, or above the group they follow: II between the groups I and III, 3 behind 2 with its 2.1
 * and 2.2. They are in none of these groups.
 */
function apartFrom(groups: readonly BodyRow[]): (row: BodyRow, groupLevel: number | null) => boolean {
  const levels = new Set(groups.map(levelOf));
  return (row, groupLevel) => {
    const level = levelOf(row);
    if (level === UNNUMBERED) return false;
    return levels.has(level) || (groupLevel !== null && groupLevel !== UNNUMBERED && level < groupLevel);
  };
}

/** Whether the first row that is no total heads the ones below it: then others between them may, and are no remarks. */
function startsWithHeading(rows: readonly BodyRow[], arabic: boolean): boolean {
  const first = rows.find(({ total }) => !total);
  return first !== undefined && isBareHeading(first) && arabic;
}

/**
 * The rows with the families in them, without children that do not add up to their parents. What stands over rows that are numbered anew
 * ("a" over 1 and 2) is looked for first: else "b" would be a child of 2.
 */
function inFamilies(
  rows: readonly BodyRow[],
  figures: BodyFigures,
): { readonly rows: readonly BodyRow[]; readonly families: Families } {
  const families = findFamilies(rows, figures, isEndOfRun);
  const areHeads = ({ head }: Family) => levelOf(head) >= FIRST_CHILD;
  if (families.proved.length > 0 && families.proved.every(areHeads)) return { rows, families };
  const left = withoutChildren(rows, figures);
  return { rows: left, families: left === rows ? families : findFamilies(left, figures, isEndOfRun) };
}

/** Whether a row heads those that follow it. */
function isAbove(
  row: BodyRow,
  next: BodyRow,
  context: {
    readonly headed: boolean;
    readonly arabic: boolean;
    readonly addsUp: () => boolean;
  },
): boolean {
  const { headed, arabic, addsUp: sums } = context;
  const own = levelOf(row);
  const below = levelOf(next);
  if (own <= 1) return own < below || (!row.figures && isGroupText(row.name));
  if (own === 2 && below === 3) return true;
  if (own === 2) return own < below && (row.figures ? sums() : isGroupText(row.name));
  if (own !== UNNUMBERED) return false;
  if (!row.figures) return headed || isGroupText(row.name);
  return isGroupText(row.name) && ((arabic && below === 2) || sums());
}

/** For each row the next one that is no total, null at the end. */
function followingRows(rows: readonly BodyRow[]): readonly (BodyRow | null)[] {
  const following: (BodyRow | null)[] = [];
  let next: BodyRow | null = null;
  for (const row of [...rows].reverse()) {
    following.push(next);
    if (!row.total) next = row;
  }
  return following.reverse();
}

/**
 * Whether a row's figures are the sums of the rows below it, up to the next row named as a group or a total or numbered
 * on the row's own level: 1 over a and b, up to 2.
 */
function addsUp(
  rows: readonly BodyRow[],
  { index, figures }: { readonly index: number; readonly figures: BodyFigures },
): boolean {
  const parts: BodyRow[] = [];
  const head = rows[index];
  const level = head === undefined || levelOf(head) === UNNUMBERED ? -1 : levelOf(head);
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row === undefined || row.total || isGroupText(row.name) || levelOf(row) <= level) break;
    parts.push(row);
  }
  return head !== undefined && parts.length > 0 && matchSum(head, parts, figures) !== null;
}
