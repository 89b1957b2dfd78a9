import { isCalendarDate } from '../date/calendar-date';
import type { Cell, Grid, Tab } from '../workbook/workbook';
import { cellKind, isBlank } from './cell-kind';
import { holdsFigure } from './holds-figure';
import { isOrdinalHeading } from './ordinal-column';
import { unitColumnsOf } from './unit-columns';

/**
 * A tab without the lists of words alone that stand below a table with numbers and headings of their own: "TT | Họ và tên | Chức vụ" over who
 * sits on a committee. They count nothing, and their rows are none of the table's. What has a figure, a day or a tick in it may be a log.
 */
export function withoutListsBelow(tab: Tab): Tab {
  const { values } = tab;
  let hasFigures = false;
  const listed = new Set<number>();
  values.forEach((cells, row) => {
    if (listed.has(row)) return;
    const ordinal = hasFigures ? ordinalIn(cells) : null;
    if (ordinal === null) hasFigures ||= cells.some((cell, column) => column > 0 && tells(cell));
    else for (const own of listFrom(values, row, ordinal)) listed.add(own);
  });
  return listed.size === 0
    ? tab
    : { ...tab, values: values.map((cells, row) => (listed.has(row) ? cells.map(() => '') : cells)) };
}

/** The column of "TT" in a row of headings none of which is of units; null in any other row. */
function ordinalIn(cells: readonly Cell[]): number | null {
  const column = cells.findIndex((cell) => !isBlank(cell));
  if (!isOrdinalHeading(cells[column] ?? '')) return null;
  const others = cells.slice(column + 1).filter((other) => !isBlank(other));
  const areWords = others.length > 0 && others.every((other) => cellKind(other) === 'words');
  return areWords && unitColumnsOf(cells).length === 0 ? column : null;
}

/** The rows of a list from its headings to the next blank row; none where one of them tells more than words. */
function listFrom(grid: Grid, from: number, ordinal: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) break;
    if (cells.some((cell, column) => column !== ordinal && tells(cell))) return [];
    rows.push(row);
  }
  return rows.length > 1 ? rows : [];
}

/** A phone number counts nothing. */
const PHONE = /^\s*0[\d .]{8,13}$/;

/** Whether a cell holds more than words: a figure, a day, a tick. */
function tells(cell: Cell): boolean {
  if (typeof cell === 'string' && PHONE.test(cell)) return false;
  return typeof cell === 'boolean' || isCalendarDate(cell) || holdsFigure(cell);
}
