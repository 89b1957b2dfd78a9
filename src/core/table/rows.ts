import { firstBase } from '../phrase/words';
import {
  behindPartBeginning,
  isAsideText,
  isGroupText,
  isReferenceText,
  isReserveText,
} from '../tab/row-words';
import { OTHERS } from '../unit/group';
import type { Grid } from '../workbook/workbook';
import type { Body } from './body';
import { type BodyFigures, bodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { type Families, type Family, findFamilies } from './families';
import { withLetteredHeads } from './lettered-heads';
import { findOthers } from './other-rows';
import type { OtherRow, TableRow } from './table';
import { isNamedAsUnit, unitLikeness } from './unit-like';
import { isWholeOf, isWider } from './wholes';

/** Rows without a numbering stand below all numbered ones. */
const UNNUMBERED = 9;

/** Numberings below this one are those of children: 1.1, a, a dash. */
const FIRST_CHILD = 3;

/** What a row is whole of: of all, of those below it, of those above it. */
type Whole = 'total' | 'group' | 'subtotal';

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
  const all = withLetteredHeads(body.rows);
  const named = withoutAsides(withoutReserves(withoutReferences(all)), figures);
  const withoutRepeated = withoutParts(
    named,
    named.some(({ numbering }) => numbering?.level === 2),
  );
  const { rows: numbered, families } = inFamilies(withoutRepeated, figures);
  const rows = numbered.filter((row) => !families.parts.has(row) && !families.children.has(row));
  const arabic = isNumbered(rows);
  const wholes = wholeRows(rows, { figures, adds, families });
  const aside = findOthers(
    rows.filter((row) => !isOfSome(wholes.get(row))),
    { figures, arabic, isTotal: totalsIn(rows, wholes) },
  );
  const counted = withoutRemarks(
    rows.filter((row) => !aside.has(row)),
    arabic,
  );
  const used = new Set(counted);
  const children = new Set(withoutRepeated);
  for (const row of [...rows, ...families.parts]) children.delete(row);
  const others = all
    .filter((row) => row.figures && !used.has(row))
    .map(
      (row): OtherRow => ({
        row: row.row,
        name: row.text,
        isChild: children.has(row),
      }),
    );
  return { rows: inGroups(counted, { figures, arabic, wholes, families }), others };
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

/** Whether most rows above the first total are numbered 1, 2, 3; all rows where it stands first. */
function isNumbered(rows: readonly BodyRow[]): boolean {
  const first = rows.findIndex(({ total, figures }) => total && figures);
  const told = first < 2 ? rows : rows.slice(0, first);
  return told.filter(({ numbering }) => numbering?.level === 2).length * 2 > told.length;
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
}

function inGroups(rows: readonly BodyRow[], known: Known): readonly TableRow[] {
  const { figures, arabic, wholes, families } = known;
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
  const sums = sumsOf(rows, families);
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
    return [sumOf === undefined ? read : { ...read, sumOf }];
  });
}

/** A sum of so many that is the only one of its table needs no word to say that it is the total. */
const CERTAIN_TOTAL = 3;

/**
 * The first and the last of the rows that each head of a family adds up, where nothing else says so: no numbering (1 over 1.1 or a), no
 * word ("Cụm"), and not that it adds up all units there are.
 */
function sumsOf(
  rows: readonly BodyRow[],
  { proved, numbered, doubted }: Families,
): ReadonlyMap<BodyRow, readonly [number, number]> {
  const units = rows.filter((row) => !isEndOfRun(row)).length;
  const isTold = ({ head, members }: Family) =>
    isGroupText(head.name) ||
    (members.length >= CERTAIN_TOTAL && members.length + 1 >= units) ||
    (levelOf(head) === 2 && members.every((row) => levelOf(row) === 3 || levelOf(row) === 4));
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

/** Words without a number and without figures. */
function isBareHeading(row: BodyRow): boolean {
  return !row.figures && levelOf(row) === UNNUMBERED;
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

/** A heading or a total: what adds up others adds up none beyond it. */
function isEndOfRun(row: BodyRow): boolean {
  return row.total || !row.figures || levelOf(row) <= 1;
}

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
function wholeRows(
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

/**
 * The rows without those below a heading that only compares ("Tham khảo: tỉnh bạn", "Cùng kỳ năm trước"), up to the next heading: it
 * stands below the total, or the numbering begins anew below it.
 */
function withoutReferences(rows: readonly BodyRow[]): readonly BodyRow[] {
  let last: BodyRow | null = null;
  let refers = false;
  return rows.filter((row, index) => {
    if (row.figures) {
      if (!refers) last = row;
      return !refers;
    }
    const next = rows[index + 1];
    const isSet = last !== null && (last.total || (next?.figures === true && next.numbering?.value === 1));
    refers = isSet && isReferenceText(row.text);
    return !refers;
  });
}

/** The rows without what nobody has been given ("Chưa phân bổ", "Dự phòng"), which no unit has to reach. */
function withoutReserves(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.filter(({ figures, total, name }) => !figures || total || !isReserveText(name));
}

/**
 * The rows without those that tell of others ("Trong đó: Thôn 1", "Bình quân") and without the parts that go on below ("Thôn 2").
 * What stands below a total or a group is none of its parts: those are the units.
 */
function withoutAsides(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
  const asides = new Set(rows.filter(({ name }) => isAsideText(name)));
  if (asides.size === 0) return rows;
  const parts = new Set<BodyRow>();
  let whole: BodyRow | null = null;
  rows.forEach((row, index) => {
    if (asides.has(row)) {
      if (whole !== null) for (const part of partsBelow(rows, { index, whole, figures })) parts.add(part);
    } else if (row.figures && !parts.has(row)) whole = row.total || isGroupText(row.name) ? null : row;
  });
  return rows.filter((row) => !asides.has(row) && !parts.has(row));
}

/**
 * The parts of a row below one that begins to tell of them: rows of another kind of name than its own, of the kind that is named first
 * ("Trong đó: Thôn 1"); where none is, those that add up to it.
 */
function partsBelow(
  rows: readonly BodyRow[],
  {
    index,
    whole,
    figures,
  }: { readonly index: number; readonly whole: BodyRow; readonly figures: BodyFigures },
): readonly BodyRow[] {
  const aside = rows[index];
  const first = aside === undefined ? null : behindPartBeginning(aside.name);
  if (aside === undefined || first === null) return [];
  const kind = firstBase(first);
  const parts: BodyRow[] = [];
  for (let below = index + 1; ; below += 1) {
    const row = rows[below];
    const own = firstBase(row?.name ?? '');
    if (!row?.figures || row.total || own === firstBase(whole.name) || (kind !== '' && own !== kind)) break;
    parts.push(row);
    if (matchSum(whole, aside.figures ? [aside, ...parts] : parts, figures) !== null) return parts;
  }
  return kind === '' ? [] : parts;
}

/**
 * The rows without the parts that are told of one unit after another: "- Nữ" and "- Nam" under each of them, and in a numbered table
 * without a mark ("Vốn TW") where they are called as no unit is. Names that stand once under a row are units of their own
 * ("- Xã Đức Long").
 */
function withoutParts(rows: readonly BodyRow[], arabic: boolean): readonly BodyRow[] {
  const wholes = new Map<string, Set<number>>();
  const partOf = new Map<BodyRow, Set<number>>();
  let whole: BodyRow | null = null;
  for (const row of rows) {
    const isMarked = row.numbering !== null && row.numbering.level >= 4;
    const isBare = arabic && row.numbering === null && !row.total && !isNamedAsUnit(row.name);
    const isPart = row.figures && (isMarked || isBare);
    if (!isPart) whole = row.figures ? row : null;
    if (!isPart || whole === null) continue;
    const key = row.name.toLowerCase();
    const known = wholes.get(key) ?? new Set<number>();
    wholes.set(key, known.add(whole.row));
    partOf.set(row, known);
  }
  return rows.filter((row) => (partOf.get(row)?.size ?? 0) < 2);
}

/**
 * Children (1.1, a) are the units where every parent (1, 2) is the sum of its own; where one is not, the parents are, and the
 * children are read and not used: whoever is right, no figure is added twice.
 */
function withoutChildren(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
  const families: { readonly parent: BodyRow; readonly children: BodyRow[] }[] = [];
  for (const row of rows) {
    const level = levelOf(row);
    const family = families[families.length - 1];
    if (level === 2) families.push({ parent: row, children: [] });
    else if (level >= FIRST_CHILD && level !== UNNUMBERED && row.figures) family?.children.push(row);
    else if (row.total || level < 2) families.push({ parent: row, children: [] });
  }
  const real = families.filter(
    ({ parent, children }) => !parent.total && levelOf(parent) === 2 && parent.figures && children.length > 0,
  );
  if (real.every(({ parent, children }) => matchSum(parent, children, figures) !== null)) return rows;
  const dropped = new Set(real.flatMap(({ children }) => children));
  return rows.filter((row) => !dropped.has(row));
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

/** How deep a row is numbered; a bullet before words without a figure is an ornament. */
function levelOf({ numbering, figures }: BodyRow): number {
  if (numbering === null || (numbering.level === 5 && !figures)) return UNNUMBERED;
  return numbering.level;
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
