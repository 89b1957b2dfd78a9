import { countEach } from '../collection/count-each';
import { numberIn } from '../figure/number-in';
import { firstBase } from '../phrase/words';
import { remarkKey, tellsOfNamed } from '../tab/remarks';
import {
  behindPartBeginning,
  isAsideText,
  isFormerText,
  isGroupText,
  isReferenceText,
  isReserveText,
} from '../tab/row-words';
import { beginsWithCapital } from '../text/letter-case';
import { parseUnitName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { FIRST_CHILD, isBareHeading, levelOf, NUMBERED, UNNUMBERED } from './row-level';
import { isNamedAsUnit, unitLikeness } from './unit-like';

/**
 * The rows without those below a heading that only compares ("Tham khảo: tỉnh bạn", "Cùng kỳ năm trước"), up to the next heading: it
 * stands below the total, or the numbering begins anew below it.
 */
export function withoutReferences(rows: readonly BodyRow[]): readonly BodyRow[] {
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

/** The rows without sentences about one of them ("Xã A nộp thêm 5 triệu ngày 12/12"), which have neither a number nor figures. */
export function withoutRemarksOfRows(rows: readonly BodyRow[]): readonly BodyRow[] {
  const isOpen = (row: BodyRow) => !row.total && isBareHeading(row);
  if (!rows.some(isOpen)) return rows;
  const names = new Set(rows.map(({ name }) => remarkKey(name)));
  return rows.filter((row) => !isOpen(row) || !tellsOfNamed(row.name, (name) => names.has(name)));
}

/** What stands between words about a unit and its name: "Đơn vị dẫn đầu: Huyện Hạ Lang", "Cao nhất – Hạ Lang", "Thấp nhất (Bảo Lạc)". */
const BEFORE_NAME = /^.*(?::| [-–—]| \() ?(?=\S)/;

/** More rows that name others are no remarks on these. */
const MOST_QUOTED = 10;

/**
 * The rows without those at the end that name another one behind a colon or a dash and show none but its figures: "Đơn vị dẫn đầu: Huyện
 * Hạ Lang | | 310".
 */
export function withoutQuoted(rows: readonly BodyRow[], grid: Grid): readonly BodyRow[] {
  const mayQuote = ({ figures, total, numbering, name }: BodyRow) =>
    figures && !total && numbering === null && BEFORE_NAME.test(name);
  let end = rows.length;
  for (let row = rows[end - 1]; row !== undefined && mayQuote(row); row = rows[end - 1]) end -= 1;
  if (end === rows.length || rows.length - end > MOST_QUOTED) return rows;
  const units = rows.slice(0, end).filter(({ name }) => !BEFORE_NAME.test(name));
  const isQuoted = (row: BodyRow) => {
    const named = ` ${wordsOf(row.name.replace(BEFORE_NAME, ''))}`;
    return units.some(
      (unit) => ` ${wordsOf(unit.name)}`.endsWith(named) && showsNoOther(grid, row.row, unit.row),
    );
  };
  return rows.filter((row, index) => index < end || !isQuoted(row));
}

/** The words of a name without its level: "hạ lang". */
function wordsOf(name: string): string {
  return parseUnitName(name).words.join(' ');
}

/** Whether a row has a number, and each of its numbers stands in another one too. */
function showsNoOther(grid: Grid, row: number, other: number): boolean {
  const told = (grid[row] ?? []).flatMap((_, column) => (numberIn(grid, row, column) === null ? [] : column));
  return (
    told.length > 0 && told.every((column) => numberIn(grid, row, column) === numberIn(grid, other, column))
  );
}

/** The rows without what nobody has been given ("Chưa phân bổ", "Dự phòng"), which no unit has to reach. */
export function withoutReserves(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.filter(({ figures, total, name }) => !figures || total || !isReserveText(name));
}

/**
 * The rows without those that tell of others ("Trong đó: Thôn 1", "Bình quân") and without the parts that go on below ("Thôn 2").
 * What stands below a total or a group is none of its parts: those are the units.
 */
export function withoutAsides(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
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
 * ("Trong đó: Thôn 1"); where none is, those that add up to it, and so those without a number below one that has its own, whatever they are called.
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
  const isOfKind = ({ name }: BodyRow) => {
    const own = firstBase(name);
    return own !== firstBase(whole.name) && (kind === '' || own === kind);
  };
  const parts: BodyRow[] = [];
  for (let below = index + 1; ; below += 1) {
    const row = rows[below];
    const isUnder = whole.numbering !== null && row?.numbering === null;
    if (!row?.figures || row.total || (!isUnder && !isOfKind(row))) break;
    parts.push(row);
    if (matchSum(whole, aside.figures ? [aside, ...parts] : parts, figures) !== null) return parts;
  }
  const other = parts.findIndex((row) => !isOfKind(row));
  return kind === '' ? [] : parts.slice(0, other < 0 ? parts.length : other);
}

/**
 * The rows without old units that are marked as parts of the one into which they were merged: "1.1 Xã Trường Hà (cũ)", "- Xã Cô Ba cũ" under
 * a commune that is numbered 1. That one is the unit now, whatever they add up to.
 */
export function withoutFormer(rows: readonly BodyRow[]): readonly BodyRow[] {
  let whole: BodyRow | null = null;
  return rows.filter((row) => {
    if (!row.figures || row.total || levelOf(row) < 2) whole = null;
    else if (!isFormer(row)) whole = row;
    else return whole === null || levelOf(row) <= levelOf(whole) || levelOf(whole) === UNNUMBERED;
    return true;
  });
}

/** Whether a row is one of a unit of before; without brackets it has a name: "Số liệu cũ" is none. */
function isFormer({ name }: BodyRow): boolean {
  return isFormerText(name) && (name.endsWith(')') || name.split(' ').slice(1).some(beginsWithCapital));
}

/**
 * The rows without the parts that are told of one unit after another: "- Nữ" and "- Nam" under each of them, and without a mark ("Vốn TW")
 * where they are called as no unit is: in a numbered table, and in another where most units have them and most hold no more than their
 * unit. Names that stand once under a row are units of their own ("- Xã Đức Long").
 */
export function withoutParts(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
  const arabic = rows.some(({ numbering }) => numbering?.level === NUMBERED);
  const mayBeBare = arabic ? isNamedAsNone : againIn(rows);
  const parts = new Map<string, { readonly row: BodyRow; readonly whole: BodyRow }[]>();
  let whole: BodyRow | null = null;
  let wholes = 0;
  for (const row of rows) {
    const isMarked = row.numbering !== null && row.numbering.level >= 4;
    const isBare = row.numbering === null && !row.total && mayBeBare(row);
    const isPart = row.figures && (isMarked || isBare);
    if (!isPart) {
      whole = row.figures ? row : null;
      if (row.figures && !row.total) wholes += 1;
    }
    if (!isPart || whole === null) continue;
    const key = row.name.toLowerCase();
    const known = parts.get(key) ?? [];
    known.push({ row, whole });
    parts.set(key, known);
  }
  const found = [...parts.values()].filter((own) => {
    const of = new Set(own.map((part) => part.whole)).size;
    const isSure = arabic || own[0]?.row.numbering !== null;
    return of > 1 && (isSure || (of * 2 > wholes && areWithin(own, figures)));
  });
  const left = new Set(found.flatMap((own) => own.map(({ row }) => row)));
  return rows.filter((row) => !left.has(row));
}

function isNamedAsNone({ name }: BodyRow): boolean {
  return !isNamedAsUnit(name);
}

/** Tells names that stand again and are no unit's nor a group's: "Nữ", "Dân tộc thiểu số". */
function againIn(rows: readonly BodyRow[]): (row: BodyRow) => boolean {
  const times = countEach(rows.map(({ name }) => name.toLowerCase()));
  const isUnitLike = unitLikeness([]);
  return ({ name }) => (times.get(name.toLowerCase()) ?? 0) > 1 && !isUnitLike(name) && !isGroupText(name);
}

/** Whether most of some rows hold in no column more than what they are parts of. */
function areWithin(
  parts: readonly { readonly row: BodyRow; readonly whole: BodyRow }[],
  figures: BodyFigures,
): boolean {
  const within = parts.filter(({ row, whole }) =>
    figures.in(row).every((own, column) => (own ?? 0) <= (figures.of(whole, column) ?? 0)),
  );
  return within.length * 2 > parts.length;
}

/**
 * Children (1.1, a) are the units where every parent (1, 2) is the sum of its own; where one is not, the parents are, and the
 * children are read and not used: whoever is right, no figure is added twice.
 */
export function withoutChildren(rows: readonly BodyRow[], figures: BodyFigures): readonly BodyRow[] {
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
