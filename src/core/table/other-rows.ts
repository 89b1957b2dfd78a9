import { lazy } from '../collection/lazy';
import { addExact, subtractExact } from '../number/decimal';
import { isItemText } from '../tab/item-words';
import { isGroupText } from '../tab/row-words';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { extremesBehind } from './extremes';
import { DOUBTED, worthOf } from './family-sections';
import { DASH } from './row-level';
import type { TableRow } from './table';
import { unitLikeness } from './unit-like';

/** Fewer rows of one kind do not make another row odd among them. */
const FEWEST_PEERS = 3;
/** So many rows tell what the units of a table are called. */
const MOST_PEERS = 200;

/** The rows with figures that no word makes a unit's. */
export interface OtherRows {
  /** Those that are none. */
  readonly others: ReadonlySet<BodyRow>;
  /** Those that the typed total counts, so that they are in the sum, and what they are taken for. */
  readonly counted: ReadonlyMap<BodyRow, NonNullable<TableRow['inTotal']>>;
}

/**
 * The rows with figures that are no unit's: words that no unit is called by, where the row stands below the total, breaks the
 * numbering of the others ("Số dư đầu kỳ" between 3 and 4), is the odd one at the edge of rows that all are called as units
 * are, or tells with others behind them their highest and lowest figures. Where the table adds itself up, its total decides: rows that it counts are in the sum, whatever they are called. Rows below
 * the total that repeat its figures, alone or all together, are never units, nor are those that are called as kinds of units ("Khối
 * doanh nghiệp") and head none.
 */
export function findOthers(
  rows: readonly BodyRow[],
  {
    figures,
    arabic,
    isTotal,
  }: {
    readonly figures: BodyFigures;
    readonly arabic: boolean;
    /** Whether a row is a sum of all by its words or by what it adds up. */
    readonly isTotal: (row: BodyRow) => boolean;
  },
): OtherRows {
  const { last, total } = lastTotal(rows, isTotal);
  const isOfUnit = (row: BodyRow) => row.figures && !isTotal(row);
  const isFirst = total !== null && !rows.slice(0, last).some(isOfUnit);
  const open = rows.flatMap((row, index) => {
    const isBelow = last >= 0 && index > last && !isFirst;
    return isTotal(row) || isNumbered(row) || !row.figures ? [] : [{ row, isBelow }];
  });
  const isPeer = (row: BodyRow, index: number) =>
    isOfUnit(row) && (arabic ? isNumbered(row) : last < 0 || isFirst || index < last);
  const peers = rows.filter(isPeer);
  const edges = new Set([peers[0], peers[peers.length - 1]]);
  const asked = open.filter(({ row, isBelow }) => isBelow || arabic || edges.has(row));
  if (asked.length === 0) return NONE;
  const sample = peers.slice(0, MOST_PEERS).map(({ name }) => name);
  const isUnitLike = unitLikeness(sample, { haveFigures: true });
  const odd = lazy(() => sample.filter((name) => !isUnitLike(name)).length);
  const areAllAlike = () => sample.length - odd() >= FEWEST_PEERS && odd() * 4 <= sample.length;
  const others = new Set(kindsBelow(rows.slice(last + 1), { total: isFirst ? null : total, peers, figures }));
  const doubted = new Set(arabic ? [] : extremesBehind(peers, { isUnitLike, figures }));
  for (const { row, isBelow } of asked) {
    if ((isBelow || isFirst) && total !== null && repeats(row, total, figures)) others.add(row);
    else if (others.has(row) || isUnitLike(row.name)) continue;
    else if (isBelow && (arabic || areAllAlike())) others.add(row);
    else if (!isBelow && (arabic || areAllAlike())) doubted.add(row);
  }
  const counted = rows.filter((row, index) => isOfUnit(row) && !others.has(row) && (isFirst || index < last));
  if (total !== null && countsThem(counted, { total, doubted, figures }))
    return { others, counted: new Map([...doubted].map((row) => [row, takenFor(row)])) };
  for (const row of doubted) others.add(row);
  return { others, counted: new Map() };
}

const NONE: OtherRows = { others: new Set(), counted: new Map() };

function takenFor({ name }: BodyRow): NonNullable<TableRow['inTotal']> {
  return isItemText(name) ? 'item' : 'unit';
}

/** Whether a row has a number of its own; a dash is none. */
function isNumbered({ numbering }: BodyRow): boolean {
  return numbering !== null && numbering.level !== DASH;
}

function lastTotal(
  rows: readonly BodyRow[],
  isTotal: (row: BodyRow) => boolean,
): { readonly last: number; readonly total: BodyRow | null } {
  const last = rows.map((row) => row.figures && isTotal(row)).lastIndexOf(true);
  return { last, total: rows[last] ?? null };
}

/**
 * The rows without a number below the total that tell it again by kinds of units: all together its sum, or called as kinds are ("Khu vực
 * doanh nghiệp"), though no unit is and nothing stands below them that they could head.
 */
function kindsBelow(
  rows: readonly BodyRow[],
  {
    total,
    peers,
    figures,
  }: {
    readonly total: BodyRow | null;
    readonly peers: readonly BodyRow[];
    readonly figures: BodyFigures;
  },
): readonly BodyRow[] {
  const told = rows.filter((row) => row.figures);
  if (total === null || told.some(isNumbered)) return [];
  if (isSumOfKinds(total, told, figures)) return told;
  if (peers.some(({ name }) => isGroupText(name))) return [];
  return told.filter((row, index) => {
    if (!isGroupText(row.name)) return false;
    const next = told.findIndex(({ name }, at) => at > index && isGroupText(name));
    const below = told.slice(index + 1, next < 0 ? told.length : next);
    return matchSum(row, below, figures) === null;
  });
}

/** Whether rows come to the total by no chance: in two columns that are not proportional. */
function isSumOfKinds(head: BodyRow, members: readonly BodyRow[], figures: BodyFigures): boolean {
  if (members.length < 2 || matchSum(head, members, figures) === null) return false;
  return worthOf({ head, members }, figures) >= DOUBTED;
}

/** Whether a row shows the very figures of the total. */
function repeats(row: BodyRow, total: BodyRow, figures: BodyFigures): boolean {
  const indexes = Array.from({ length: figures.columns }, (_, index) => index);
  const told = indexes.filter((index) => (figures.of(row, index) ?? 0) !== 0);
  return told.length > 0 && told.every((index) => figures.of(row, index) === figures.of(total, index));
}

/** Whether the total is the sum of some rows with the doubted ones among them, and not without. */
function countsThem(
  rows: readonly BodyRow[],
  {
    total,
    doubted,
    figures,
  }: { readonly total: BodyRow; readonly doubted: ReadonlySet<BodyRow>; readonly figures: BodyFigures },
): boolean {
  const counted = rows.filter((row) => (row.numbering?.level ?? 2) >= 2);
  const without = counted.filter((row) => !doubted.has(row));
  const indexes = Array.from({ length: figures.columns }, (_, index) => index);
  const agrees = (summands: readonly BodyRow[]) =>
    indexes.filter((index) => {
      const sum = addExact(summands.map((row) => figures.of(row, index) ?? 0));
      return subtractExact(sum, figures.of(total, index) ?? 0) === 0;
    }).length;
  return agrees(counted) > agrees(without);
}
