import type { UndoCell } from '../plan/undo';
import { cellAt } from '../workbook/workbook';
import type { CellChange } from './change';
import { isAutomaticFormat } from './number-format';
import { formatAt, formulaAt, type RawTab } from './raw-tab';
import { tidyText } from './tidy-text';
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
 * name. A cell that already holds what stood there before needs nothing; any other was changed by staff and stays.
 */
export function planUndo(tab: RawTab, cells: readonly UndoCell[]): UndoneCells {
  const restored: Restored[] = [];
  const changed: UndoCell[] = [];
  for (const cell of cells) {
    const { row, column, before, after, formatBefore, formatAfter, witness } = cell;
    const now = cellAt(tab.values, row, column);
    const name = tidyText(String(cellAt(tab.values, row, witness.column)));
    if (formulaAt(tab, row, column) !== '' || name !== witness.name) changed.push(cell);
    else if (now === after) {
      const own = formatAt(tab, row, column);
      restored.push({
        row,
        column,
        value: before,
        format: sameFormat(own, formatAfter) ? formatBefore : own,
        cell,
      });
    } else if (now !== before) changed.push(cell);
  }
  return { restored, changed };
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
  const standing = planUndo(tab, begun).restored.map(({ cell }) => cell);
  return [
    ...standing.filter((cell) => !nextKeys.has(keyOf(cell))),
    ...next.map((cell) => {
      const known = first.get(keyOf(cell));
      return known?.before === cell.before ? { ...cell, formatBefore: known.formatBefore } : cell;
    }),
  ];
}
