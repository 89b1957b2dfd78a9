import { addToGroup } from '../collection/group-by';
import { cellKind, hasFigure } from '../tab/cell-kind';
import { holdsAmount, holdsFigure } from '../tab/holds-figure';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { type Fate, OUTSIDE, REFUSED, UNREAD } from './fate';
import { hasFigures, isOwnFigure, sidesOf } from './table-like';

/** The rows of a tab that belong to no source, and what figures in them are. */
export interface Beside {
  /** Rows of a source's shape above, below or between sources, by that source. */
  readonly rowsOf: ReadonlyMap<LedgerArea, readonly number[]>;
  /** Rows under a header of targets and results that heads no source, each with its header's row. */
  readonly tables: readonly (readonly number[])[];
  readonly fateAt: (row: number, column: number) => Fate;
}

/** Looks at the rows above, below and between the sources of a tab; each row once. */
export function besideSources(
  grid: Grid,
  { areas, refusedFrom }: { readonly areas: readonly LedgerArea[]; readonly refusedFrom: readonly number[] },
): Beside {
  const rowsOf = new Map<LedgerArea, number[]>();
  const tables: number[][] = [];
  const fates = new Map<number, { readonly fate: Fate; readonly columns: readonly number[] | null }>();
  const starts = new Set(refusedFrom);
  let above: LedgerArea | null = null;
  let attempts = 0;
  let place: 'open' | 'refused' | 'table' = 'open';
  for (let row = 0; row < grid.length; row += 1) {
    const within = areas.filter(({ first, last }) => first <= row && row <= last);
    if (within.length > 0) {
      above = within.reduce((lowest, area) => (area.last > lowest.last ? area : lowest));
      row = above.last;
      place = 'open';
      continue;
    }
    if (starts.has(row)) place = 'refused';
    const cells = grid[row] ?? [];
    if (place === 'refused') {
      fates.set(row, { fate: REFUSED, columns: null });
      continue;
    }
    const isAsked = attempts < MOST_ATTEMPTS && couldHead(cells);
    if (isAsked) attempts += 1;
    if (isAsked && namesBoth(cells)) {
      place = 'table';
      tables.push([row]);
      continue;
    }
    const below = areas.find(({ first }) => first > row) ?? null;
    const owner = [above, below].find((area) => area !== null && hasShapeOf(cells, area, row)) ?? null;
    if (owner !== null) {
      const fate = owner.besideFate(cells);
      fates.set(row, { fate, columns: owner.values });
      if (fate.kind !== 'unread') continue;
      addToGroup(rowsOf, owner, row);
    } else if (place === 'table' && hasFigures(cells, 1)) {
      tables[tables.length - 1]?.push(row);
      fates.set(row, { fate: UNREAD, columns: null });
    }
  }
  return {
    rowsOf,
    tables: tables.filter(({ length }) => length > 1),
    fateAt: (row, column) => {
      const own = fates.get(row);
      const isOwn = own && (own.columns === null || own.columns.includes(column));
      return isOwn && holdsFigure(cellAt(grid, row, column)) ? own.fate : OUTSIDE;
    },
  };
}

/** So many rows of words are looked at closely; a tab of thousands of them has no table in each. */
const MOST_ATTEMPTS = 60;

/** Whether a row is as wide as a header, and without figures. */
function couldHead(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => cellKind(cell) === 'words');
  return words.length >= 3 && !hasFigure(cells);
}

/** Whether a row heads a table of targets and results. */
function namesBoth(cells: readonly Cell[]): boolean {
  const { target, result } = sidesOf(cells);
  return target && result;
}

/**
 * Whether a row could be one of a source's: figures in at least half of the columns where its own stand, and words where its names
 * do; or, right behind it, no words at all and figures in all of several columns, not all of them 0.
 */
function hasShapeOf(
  cells: readonly Cell[],
  { values, nameColumn, from, last }: LedgerArea,
  row: number,
): boolean {
  const figures = values.filter((column) => isOwnFigure(cells[column] ?? ''));
  if (figures.length === 0 || figures.length * 2 < values.length) return false;
  const names = cells.slice(from, nameColumn + 1);
  if (names.some((cell) => cellKind(cell) === 'words')) return true;
  const isBehind = row > last && row <= last + ROWS_BEHIND;
  const isFilled = figures.some((column) => holdsAmount(cells[column] ?? ''));
  return isBehind && isFilled && values.length > 1 && figures.length === values.length;
}

/** A sum without a name stands this near to what it adds up. */
const ROWS_BEHIND = 2;
