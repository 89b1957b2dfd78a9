import { lazy } from '../collection/lazy';
import { addExact, compareProducts, subtractExact } from '../number/decimal';
import { firstBase } from '../phrase/words';
import { parseUnitName } from '../unit/parse-name';
import { type BodyFigures, matchSum, type SumMatch } from './body-figures';
import type { BodyRow } from './body-row';
import { levelOf, NUMBERED } from './row-level';

/** Levels of administration from the smallest: a row of a wider one can be the whole of rows of a narrower one. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['xã', 1],
  ['phường', 1],
  ['thị trấn', 1],
  ['đặc khu', 1],
  ['huyện', 2],
  ['quận', 2],
  ['thị xã', 2],
  ['thành phố', 2],
  ['tỉnh', 3],
]);

/** Arithmetic alone needs so many summands: sums of two agree by chance in small tables. */
const FEWEST_SUMMANDS = 3;

/** Sums of figures from here on seldom agree. */
export const LARGE = 20;

/** The rank of the widest level word in a name: 2 for "LĐLĐ huyện Hòa An", 0 for a name without any. */
export function rankOf(name: string): number {
  const level = parseUnitName(name).level ?? '';
  const ranks = [...RANKS].flatMap(([word, rank]) => (` ${level} `.includes(` ${word} `) ? [rank] : []));
  return Math.max(0, ...ranks);
}

/**
 * Whether a row that no word calls a total is the whole of some others: their sum, and either proved by arithmetic alone (three
 * summands or more, and two columns that are not proportional) or of a wider level than all of them (a district over its
 * communes), which half of the columns tell: the others have a slip then, which is told of the total. A row of their own kind is never
 * their whole.
 */
export function isWholeOf(row: BodyRow, parts: readonly BodyRow[], figures: BodyFigures): boolean {
  if (parts.length < 2) return false;
  const areOfOneKind = lazy(() =>
    isOneOf(
      row.name,
      parts.map(({ name }) => name),
    ),
  );
  if (rankOf(row.name) === 0 && areOfOneKind()) return false;
  const match = matchSum(row, parts, figures);
  const isSum = isWider(row, parts)
    ? match !== null || isSumInHalf(row, parts, figures)
    : match !== null &&
      !areOfOneKind() &&
      (isProved(match, row, figures) || isSetApart(match, { row, parts }, figures));
  return isSum && !leavesColumnBlank(row, parts, figures);
}

/**
 * Whether a name is of the kind and level of some others: a district's union among them, a school among schools. An office of education over
 * schools alone is a body of another kind; a company among schools and stations is one of many, and so is a grass-roots union
 * among such unions.
 */
export function isOneOf(name: string, others: readonly string[]): boolean {
  const own = parseUnitName(name);
  if (own.bare) return false;
  const alike = others
    .map(parseUnitName)
    .filter(({ bare, kind, level }) => !bare && kind === own.kind && level === own.level);
  if (own.kind !== 'other') return alike.length > 0;
  const heads = new Set(alike.map(({ words }) => words[0]));
  const firsts = new Set(alike.map(({ spelling }) => firstBase(spelling)));
  return heads.has(own.words[0]) || heads.size > 1 || firsts.has(firstBase(own.spelling));
}

/** Whether a row is the sum of some others in half of its columns or more, of three summands at least. */
function isSumInHalf(row: BodyRow, parts: readonly BodyRow[], figures: BodyFigures): boolean {
  const sums = figures.in(row).flatMap((own, column) => {
    const others = parts.flatMap((part) => figures.of(part, column) || []);
    const isSum = others.length >= FEWEST_SUMMANDS && subtractExact(addExact(others), own ?? 0) === 0;
    return own === null || own === 0 ? [] : [isSum];
  });
  const exact = sums.filter((isSum) => isSum).length;
  return exact > 0 && exact * 2 >= sums.length;
}

/** Whether a row is of a wider level than all of some others: a district beside communes, or beside names without a level. */
export function isWider(row: BodyRow, parts: readonly BodyRow[]): boolean {
  const rank = rankOf(row.name);
  return rank > 0 && parts.length > 1 && parts.every(({ name }) => rankOf(name) < rank);
}

/** Whether others hold figures in a column in which the row has none: a sum would have one. */
function leavesColumnBlank(row: BodyRow, parts: readonly BodyRow[], figures: BodyFigures): boolean {
  return Array.from({ length: figures.columns }, (_, index) => index).some(
    (index) => figures.of(row, index) === null && parts.some((part) => (figures.of(part, index) ?? 0) !== 0),
  );
}

/**
 * Whether a body stands without a number at rows that all have one, and is the sum of more than three of them that is no small figure: the one
 * column of a table, or two that are proportional, tells enough then.
 */
function isSetApart(
  { votes, summands }: SumMatch,
  { row, parts }: { readonly row: BodyRow; readonly parts: readonly BodyRow[] },
  figures: BodyFigures,
): boolean {
  if (summands <= FEWEST_SUMMANDS || row.numbering !== null || !isBody(row.name)) return false;
  const isLarge = votes.every((index) => (figures.of(row, index) ?? 0) >= LARGE);
  return isLarge && parts.every((part) => levelOf(part) === NUMBERED);
}

/** Whether a name is an office's, a school's or an enterprise's, of no place of a level: "Phòng Giáo dục và Đào tạo Quảng Hòa". */
export function isBody(name: string): boolean {
  const { kind, bare } = parseUnitName(name);
  return kind === 'other' && !bare && rankOf(name) === 0;
}

function isProved({ votes, summands }: SumMatch, row: BodyRow, figures: BodyFigures): boolean {
  if (summands < FEWEST_SUMMANDS || votes.length < 2) return false;
  const [first = 0, ...others] = votes.map((index) => figures.of(row, index) ?? 0);
  return others.some((other) => compareProducts([first, 1], [other, 1]) !== 0);
}
