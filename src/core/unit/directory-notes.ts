import type { CellSentence } from '../page/own-notes';
import { type Area, type Cell, cellAt, type Grid } from '../workbook/workbook';
import { dayIn, unitDayCell } from './directory-day';
import { type DirectoryColumns, readDirectoryTab } from './listed';
import type { MergeColumn } from './merge-column';
import { type DayField, dayFaultText } from './merge-messages';
import { findNameFaults } from './name-faults';

/** The notes of the tab `Danh mục đơn vị`; cells counted from 0 in the tab. */
export interface DirectoryNotes {
  /** The smallest area with every cell that may have one of ours. */
  readonly area: Area;
  /** Whether it reaches beyond the cells given, to one that the tab may not have. */
  readonly isBeyond: boolean;
  readonly suggested: readonly CellSentence[];
  /** At choices that cannot be followed, at cells that should hold a day, and at names that another row has. */
  readonly faults: readonly CellSentence[];
  /** How many of the faults are days, and how many names that another row has. */
  readonly days: number;
  readonly names: number;
}

/** Plans the notes of the tab: what its column `Gộp vào` says, days that cannot be read, names that another row has. Null where nothing could have one. */
export function planDirectoryNotes(grid: Grid, merges: MergeColumn | null): DirectoryNotes | null {
  const tab = readDirectoryTab(grid);
  const named = tab?.rows ?? [];
  const place = unitDayCell(grid);
  const columns = tab === null ? [] : columnsOf(tab.columns);
  const last = named[named.length - 1]?.row;
  const cells = [
    ...(tab === null || last === undefined
      ? []
      : columns.flatMap((column) => corners(tab.header + 1, last, column))),
    ...(place === null ? [] : [place]),
  ];
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const across = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...across)];
  const area = {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...across) - left + 1,
  };
  const at = (sentences: MergeColumn['faults']) =>
    sentences.map(({ row, message }) => ({ row, column: merges?.column ?? 0, message }));
  const fault = (field: DayField, row: number, column: number): CellSentence[] => {
    const typed: Cell = column < 0 ? '' : cellAt(grid, row, column);
    return dayIn(typed) === 'unreadable' ? [{ row, column, message: dayFaultText(field, typed) }] : [];
  };
  const days = [
    ...named.flatMap(({ row }) => [
      ...fault('from', row, tab?.columns.from ?? -1),
      ...fault('begins', row, tab?.columns.begins ?? -1),
    ]),
    ...(place === null ? [] : fault('unitDay', place.row, place.column)),
  ];
  const names = tab === null ? [] : findNameFaults(tab);
  return {
    area,
    isBeyond: left + area.columns > Math.max(...grid.map((cells) => cells.length)),
    suggested: at(merges?.suggested ?? []),
    faults: [...at(merges?.faults ?? []), ...days, ...names],
    days: days.length,
    names: names.length,
  };
}

function columnsOf({ name, aliases, merge, from, begins }: DirectoryColumns): readonly number[] {
  return [name, aliases, merge, from, begins].filter((column) => column >= 0);
}

function corners(first: number, last: number, column: number) {
  return [
    { row: first, column },
    { row: last, column },
  ];
}
