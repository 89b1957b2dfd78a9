import { isMeasureHeading } from '../form/heading';
import { cellKind } from '../tab/cell-kind';
import type { ColumnRole } from '../tab/column-role';
import { readHeaderText } from '../tab/roles';
import { beginsAsUnitHeader } from '../tab/unit-header';
import type { Grid, Place, Tab } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';

/** Headers stand near the top; a tab without one is not searched to its end. */
const ROWS_SEARCHED = 60;

/** Rows below a header in which a unit's name must stand. */
const ROWS_BELOW = 5;

/** A row that names a target and a result in a tab where no header names units. */
export interface HeaderWithoutUnit {
  /** Its first cell. */
  readonly place: Place;
  /**
   * The column whose header begins with a word for units and goes on ("Cụm thi đua", "Tổ vay vốn"), with names below
   * it; null when there is none, or when the tab has another such row, which would be taken for a unit.
   */
  readonly likelyUnitColumn: number | null;
}

/** The first row that names a target and a result, in a tab where no header names units; null for none. */
export function findHeaderWithoutUnit(tab: Tab): HeaderWithoutUnit | null {
  const row = tab.values.slice(0, ROWS_SEARCHED).findIndex((_, index) => readRow(tab, index) !== null);
  const first = row < 0 ? null : readRow(tab, row);
  if (first === null || first.likelyUnitColumn === null) return first;
  const another = tab.values.some((_, index) => index > row && readRow(tab, index) !== null);
  return another ? { ...first, likelyUnitColumn: null } : first;
}

interface Named {
  readonly text: string;
  readonly column: number;
  readonly role: ColumnRole | null;
}

function readRow(tab: Tab, row: number): HeaderWithoutUnit | null {
  const texts = (tab.values[row] ?? []).flatMap((cell, column) =>
    typeof cell === 'string' && cell.length <= 100 && cellKind(cell) === 'words'
      ? [{ text: cell, column }]
      : [],
  );
  const first = texts[0];
  if (first === undefined || texts.length < 3) return null;
  const named = texts.map((text): Named => ({ ...text, role: readHeaderText(text.text).role }));
  const target = named.find(({ role }) => role === 'target');
  const result = named.find(({ role }) => role === 'result');
  if (target === undefined || result === undefined) return null;
  const left = named.filter(({ column }) => column < Math.min(target.column, result.column));
  const likely = left.find(
    ({ text, column }) =>
      beginsAsUnitHeader(text) && !isMeasureHeading(text) && hasNamesBelow(tab.values, row, column),
  );
  const place = { tab: tab.name, row, column: first.column };
  return { place, likelyUnitColumn: likely?.column ?? null };
}

function hasNamesBelow(grid: Grid, row: number, column: number): boolean {
  const below = Array.from({ length: ROWS_BELOW }, (_, index) => cellAt(grid, row + 1 + index, column));
  return (
    below.some((cell) => cellKind(cell) === 'words') && below.every((cell) => cellKind(cell) !== 'figure')
  );
}
