import { cellKind, hasFigure } from '../tab/cell-kind';
import { readNumbering } from '../tab/numbering';
import type { Cell, Grid } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { isOwnFigure } from './table-like';

/** Where a source's rows have their number, name and figures. */
type Shape = Pick<LedgerArea, 'from' | 'nameColumn' | 'values'>;

/** Rows looked at, and how many of a source's shape tell that it goes on; a row whose number is above 1 tells it alone. */
const ROWS_SEARCHED = 60;
const FEWEST_ROWS = 2;
const FEWEST_VALUES = 2;

/**
 * The first row in which the source of another tab goes on without its header, null for none: "3 | Xã Cao | 15 | 10" in a tab of its
 * own. What a header of its own heads is something else.
 */
export function findPageWithoutHeader(grid: Grid, shapes: readonly Shape[]): number | null {
  const rows = grid.slice(0, ROWS_SEARCHED);
  const firsts = shapes.flatMap((shape) => {
    const own = rowsOfShape(rows, shape, 0);
    const [first] = own;
    return first === undefined || isHeaded(rows.slice(0, first), shape, 0) ? [] : [first];
  });
  return firsts.length === 0 ? null : Math.min(...firsts);
}

/** Rows beside a source in which it goes on without a header, with the columns from their first to their last. */
export interface BlockBeside {
  readonly rows: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The blocks of a source's shape on its right that no header heads and that are in none of the tab's other sources. */
export function blocksBeside(
  grid: Grid,
  area: LedgerArea,
  areas: readonly LedgerArea[],
): readonly BlockBeside[] {
  const { first, body, last, nameColumn, values, to } = area;
  const blocks: BlockBeside[] = [];
  const heading = grid.slice(first, body);
  const rows = grid.slice(body, Math.min(last + 1, body + ROWS_SEARCHED));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const right = Math.max(nameColumn, ...values);
  for (let shift = to + 1 - nameColumn; right + shift < width; shift += 1) {
    const own = rowsOfShape(rows, area, shift).map((row) => body + row);
    const [head] = own;
    const isOther = (other: LedgerArea) =>
      other !== area && other.from <= right + shift && nameColumn + shift <= other.to;
    if (head === undefined || isHeaded(heading, area, shift) || areas.some(isOther)) continue;
    const from = Math.max(to + 1, area.from + shift);
    blocks.push({ rows: own, from, to: right + shift });
    shift += right - nameColumn;
  }
  return blocks;
}

/** The rows with words and figures where a source has them, so many columns further right; none where too few tell it. */
function rowsOfShape(grid: Grid, { from, nameColumn, values }: Shape, shift: number): readonly number[] {
  if (values.length === 0) return [];
  const own = grid.flatMap((cells, row) => {
    const isOwn =
      cellKind(cells[nameColumn + shift] ?? '') === 'words' &&
      values.every((column) => isOwnFigure(cells[column + shift] ?? ''));
    return isOwn ? [row] : [];
  });
  const cells = grid[own[0] ?? -1] ?? [];
  const isGoneOn = cells
    .slice(Math.max(0, from + shift), nameColumn + shift)
    .some((cell) => (readNumbering(cell)?.value ?? 0) > 1);
  const isSeen = own.length >= FEWEST_ROWS && values.length >= FEWEST_VALUES;
  return isSeen || isGoneOn ? own : [];
}

/** Whether words stand over the names and over each column of figures. */
function isHeaded(
  above: readonly (readonly Cell[])[],
  { nameColumn, values }: Shape,
  shift: number,
): boolean {
  const headings = above.filter((cells) => !hasFigure(cells));
  return [nameColumn, ...values].every((column) =>
    headings.some((cells) => cellKind(cells[column + shift] ?? '') === 'words'),
  );
}
