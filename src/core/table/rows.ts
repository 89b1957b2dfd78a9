import { addExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import { isAsideText, isGroupText } from '../tab/row-words';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Body, BodyRow } from './body';
import type { TableRow } from './table';

/** Rows without a numbering stand below all numbered ones. */
const UNNUMBERED = 9;

/**
 * Tells unit, group and total rows apart and puts units under their groups. A group row is one numbered above the rows
 * that follow it (I over 1, 1 over 1.1, 1 over the a and b that it adds up), or one named as a group ("Khối …") without
 * figures or with those that the rows below it add up to. Averages, rates and parts of units are left out.
 *
 * @param sumColumns columns whose figures add up, for telling a subtotal from a unit.
 */
export function readRows(grid: Grid, body: Body, sumColumns: readonly number[]): readonly TableRow[] {
  const rows = withoutParts(body.rows.filter(({ name }) => !isAsideText(name)));
  const arabic = rows.filter(({ numbering }) => numbering?.level === 2).length * 2 > rows.length;
  const nextOf = followingRows(rows);
  let group: string | null = null;
  let unitsInGroup = 0;
  return rows.map((row, index): TableRow => {
    const next = nextOf[index] ?? null;
    const isGroup =
      !row.total &&
      next !== null &&
      isAbove(row, next, { arabic, addsUp: () => addsUp(grid, rows, { index, sumColumns }) });
    const kind = row.total ? 'total' : isGroup ? 'group' : 'unit';
    if (kind === 'group') {
      group = row.text;
      unitsInGroup = 0;
    }
    const under = kind === 'unit' || (kind === 'total' && unitsInGroup > 0) ? group : null;
    if (kind === 'unit') unitsInGroup += 1;
    if (kind === 'total' && unitsInGroup > 0) group = null;
    const ordinal = kind === 'unit' ? (row.numbering?.value ?? null) : null;
    return { kind, row: row.row, name: kind === 'unit' ? row.name : row.text, ordinal, group: under };
  });
}

/**
 * The rows without the parts that are told of one unit after another: "- Nữ" and "- Nam" under each of them. Names that
 * stand once under a row are units of their own ("- Xã Đức Long").
 */
function withoutParts(rows: readonly BodyRow[]): readonly BodyRow[] {
  const wholes = new Map<string, Set<number>>();
  const partOf = new Map<BodyRow, Set<number>>();
  let whole: BodyRow | null = null;
  for (const row of rows) {
    const isPart = row.numbering !== null && row.numbering.level >= 4 && row.figures;
    if (!isPart) whole = row.figures ? row : null;
    if (!isPart || whole === null) continue;
    const key = row.name.toLowerCase();
    const known = wholes.get(key) ?? new Set<number>();
    wholes.set(key, known.add(whole.row));
    partOf.set(row, known);
  }
  return rows.filter((row) => (partOf.get(row)?.size ?? 0) < 2);
}

/** Whether a row heads those that follow it. `arabic`: most rows of the table are numbered 1, 2, 3. */
function isAbove(
  row: BodyRow,
  next: BodyRow,
  { arabic, addsUp: sums }: { readonly arabic: boolean; readonly addsUp: () => boolean },
): boolean {
  const own = levelOf(row);
  const below = levelOf(next);
  if (own <= 1) return own < below || (!row.figures && isGroupText(row.name));
  if (own === 2 && below === 3) return true;
  if (own === 2) return own < below && (row.figures ? sums() : isGroupText(row.name));
  if (own !== UNNUMBERED) return false;
  if (!row.figures) return arabic || isGroupText(row.name);
  return isGroupText(row.name) && ((arabic && below === 2) || sums());
}

function levelOf({ numbering }: BodyRow): number {
  return numbering?.level ?? UNNUMBERED;
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
  grid: Grid,
  rows: readonly BodyRow[],
  { index, sumColumns }: { readonly index: number; readonly sumColumns: readonly number[] },
): boolean {
  const parts: number[] = [];
  const head = rows[index];
  const level = head === undefined || levelOf(head) === UNNUMBERED ? -1 : levelOf(head);
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row === undefined || row.total || isGroupText(row.name) || levelOf(row) <= level) break;
    parts.push(row.row);
  }
  const own = head?.row ?? -1;
  const compared = sumColumns.filter((column) => figureAt(grid, own, column) !== null);
  if (parts.length === 0 || compared.length === 0) return false;
  return compared.every((column) => {
    const sum = addExact(parts.map((part) => figureAt(grid, part, column) ?? 0));
    return sum === figureAt(grid, own, column);
  });
}

function figureAt(grid: Grid, row: number, column: number): number | null {
  const reading = parseNumber(cellAt(grid, row, column));
  return reading.kind === 'number' ? reading.value : null;
}
