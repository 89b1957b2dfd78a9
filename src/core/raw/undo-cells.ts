import { addToGroup, groupBy } from '../collection/group-by';
import { cellAt, type Position } from '../workbook/workbook';
import type { CellChange } from './change';
import { isAutomaticFormat } from './number-format';
import { formatAt, formulaAt, type RawTab } from './raw-tab';
import { tidyText } from './tidy-text';
import type { UndoCell } from './undo';
import type { CellWrite } from './writes';

/** A cell to put back, and where it came from. */
export interface Restored extends CellWrite {
  readonly cell: UndoCell;
}

/** What undoing would do in a tab: cells to put back, and those that staff have changed since. */
export interface UndoneCells {
  readonly restored: readonly Restored[];
  readonly changed: readonly UndoCell[];
}

/** What has to be remembered of a change. */
export function undoCell({ place, before, after, format, witness }: CellChange): UndoCell {
  const { row, column } = place;
  return { row, column, before, after, formatBefore: format.before, formatAfter: format.after, witness };
}

/**
 * Decides what of a tab's changes is put back: a cell that still holds what the action wrote, in a row that still has its
 * name. Where rows or columns were inserted, deleted or sorted since, the row is found again by its name if the tab has that
 * once, and the cell as far from it as it was. A cell that already holds what stood there before needs nothing; any other was
 * changed by staff and stays.
 */
export function planUndo(tab: RawTab, cells: readonly UndoCell[]): UndoneCells {
  const restored: Restored[] = [];
  const changed: UndoCell[] = [];
  const rowOf = rowFinder(tab, cells);
  const found = cells.map((cell) => ({ cell, place: rowOf(cell) }));
  const shiftOf = columnShifts(tab, found);
  for (const { cell, place: stood } of found) {
    const { before, after, formatBefore, formatAfter } = cell;
    const place = stood && { row: stood.row, column: stood.column + (shiftOf.get(stood.column) ?? 0) };
    const now = place === null ? null : cellAt(tab.values, place.row, place.column);
    if (place === null || formulaAt(tab, place.row, place.column) !== '') changed.push(cell);
    else if (now === after) {
      const own = formatAt(tab, place.row, place.column);
      const format = sameFormat(own, formatAfter) ? formatBefore : own;
      restored.push({ ...place, value: before, format, cell });
    } else if (now !== before) changed.push(cell);
  }
  return { restored, changed };
}

/** Finds where a cell stands now; null where its row's name is gone, or stands in several places. */
function rowFinder(tab: RawTab, cells: readonly UndoCell[]): (cell: UndoCell) => Position | null {
  const isNamed = ({ name }: UndoCell['witness'], { row, column }: Position) =>
    tidyText(String(cellAt(tab.values, row, column))) === name;
  const stays = ({ row, witness }: UndoCell) => isNamed(witness, { row, column: witness.column });
  const sought = new Set(cells.filter((cell) => !stays(cell)).map(({ witness }) => witness.name));
  const places = new Map<string, Position[]>();
  if (sought.size > 0) {
    tab.values.forEach((values, row) => {
      values.forEach((value, column) => {
        const name = tidyText(String(value));
        if (sought.has(name)) addToGroup(places, name, { row, column });
      });
    });
  }
  return (cell) => {
    if (stays(cell)) return { row: cell.row, column: cell.column };
    const [only, second] = cell.witness.name === '' ? [] : (places.get(cell.witness.name) ?? []);
    if (only === undefined || second !== undefined) return null;
    const column = only.column + cell.column - cell.witness.column;
    return column < 0 ? null : { row: only.row, column };
  };
}

/** Cells that a column must have before it is looked for elsewhere: fewer may look like another column by chance. */
const FEWEST_TO_FIND = 3;

/**
 * By how much columns moved away from the names of their rows, as a column inserted between them does: where no cell of a column
 * holds what was written, or the text or figure that stood there before, but one other column holds in every row just what was written.
 */
function columnShifts(
  tab: RawTab,
  found: readonly { readonly cell: UndoCell; readonly place: Position | null }[],
): ReadonlyMap<number, number> {
  const shifts = new Map<number, number>();
  const placed = found.flatMap(({ cell, place }) => (place ? [{ cell, place }] : []));
  for (const [column, own] of groupBy(placed, ({ place }) => place.column)) {
    const holds = ({ cell, place }: (typeof own)[number], at: number) =>
      cellAt(tab.values, place.row, at) === cell.after;
    const stoodBefore = ({ cell, place }: (typeof own)[number]) =>
      cell.before !== '' && cellAt(tab.values, place.row, column) === cell.before;
    const isKnown = own.some((one) => holds(one, column) || stoodBefore(one));
    const differing = new Set(own.map(({ cell }) => cell.after)).size;
    if (isKnown || own.length < FEWEST_TO_FIND || differing < 2) continue;
    const width = Math.max(...own.map(({ place }) => tab.values[place.row]?.length ?? 0));
    const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
      own.every((one) => holds(one, at)),
    );
    const [only, second] = columns;
    if (only !== undefined && second === undefined) shifts.set(column, only - column);
  }
  return shifts;
}

function sameFormat(format: string, other: string): boolean {
  return format === other || (isAutomaticFormat(format) && isAutomaticFormat(other));
}

/**
 * The cells to remember when a command goes on after it was cut off: those about to be written, with the formats they had
 * before the first run, and those that the first run wrote and that still stand so.
 */
export function carriedCells(
  tab: RawTab,
  begun: readonly UndoCell[],
  next: readonly UndoCell[],
): readonly UndoCell[] {
  const keyOf = ({ row, column }: UndoCell) => `${row} ${column}`;
  const first = new Map(begun.map((cell) => [keyOf(cell), cell]));
  const nextKeys = new Set(next.map(keyOf));
  const standing = planUndo(tab, begun).restored.map(({ cell, row, column }): UndoCell => {
    const witness = { ...cell.witness, column: cell.witness.column + column - cell.column };
    return { ...cell, row, column, witness };
  });
  return [
    ...standing.filter((cell) => !nextKeys.has(keyOf(cell))),
    ...next.map((cell) => {
      const known = first.get(keyOf(cell));
      return known?.before === cell.before ? { ...cell, formatBefore: known.formatBefore } : cell;
    }),
  ];
}
