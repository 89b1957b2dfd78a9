import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { CalendarDate } from '../../src/core/date/calendar-date';
import { wantsMerges } from '../../src/core/log/wants-merges';
import { percentArea, percentCells } from '../../src/core/tab/wants-percents';
import type { Cell, Grid, Tab } from '../../src/core/workbook/workbook';
import { momentOfSerial } from '../../src/local/calendar-moment';
import { isDateFormat, numberFormatOf } from '../../src/local/engine/number-format';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { calculated } from './small-formulas';

/** A tab of a file as the bundle reads it, with its formulas. */
export interface FileTab extends Tab {
  readonly formulas: string[][];
}

type FileSheet = NonNullable<IWorkbookData['sheets'][string]>;

/** The visible tabs of a file as plain data, in their order: dates as days, error cells as text, formulas by their results. */
export function staffTabs({ snapshot }: HostWorkbook): readonly FileTab[] {
  const sheets = snapshot.sheetOrder.flatMap((id) => snapshot.sheets[id] ?? []);
  const raw = sheets.map((sheet) => ({
    sheet,
    values: valuesOf(sheet, snapshot),
    formulas: formulasOf(sheet),
  }));
  const readCell = (name: string | null, row: number, column: number): Cell => {
    const tab = raw.find(({ sheet }) => sheet.name === name);
    return tab ? calculated(tab.values, tab.formulas, readCell)(null, row, column) : '#REF!';
  };
  return raw
    .filter(({ sheet }) => sheet.hidden !== 1)
    .map(({ sheet, values, formulas }) => {
      const name = sheet.name ?? '';
      const grid = values.map((cells, row) => cells.map((_, column) => readCell(name, row, column)));
      const tab = withMerges({ name, values: grid }, sheet);
      return { ...withPercents(tab, formatsOf(sheet, snapshot)), formulas };
    });
}

function withMerges(tab: Tab, { mergeData = [] }: Partial<FileSheet>): Tab {
  if (!wantsMerges(tab)) return tab;
  const merges = mergeData.map(({ startRow, endRow, startColumn, endColumn }) => {
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  });
  return { ...tab, merges };
}

function withPercents(tab: Tab, formats: readonly (readonly string[])[]): Tab {
  const area = percentArea(tab.values);
  if (area === null) return tab;
  const asked = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => formats[area.row + row]?.[area.column + column] ?? '',
    ),
  );
  return { ...tab, percents: percentCells(asked, area) };
}

function formatsOf(sheet: Partial<FileSheet>, { styles }: IWorkbookData): string[][] {
  return gridOf(sheet, '', ({ s }) => numberFormatOf((typeof s === 'string' ? styles[s] : s) ?? {}) ?? '');
}

function cellsOf({ cellData = {} }: Partial<FileSheet>): readonly [number, number, ICellData][] {
  return Object.entries(cellData).flatMap(([row, cells]) =>
    Object.entries<ICellData>(cells ?? {}).map(([column, cell]): [number, number, ICellData] => [
      Number(row),
      Number(column),
      cell,
    ]),
  );
}

/** A rectangle from A1 to the last cell that holds something. */
function gridOf<T>(sheet: Partial<FileSheet>, blank: T, contentOf: (cell: ICellData) => T): T[][] {
  const filled = cellsOf(sheet).filter(([, , { v, f }]) => f || (v !== undefined && v !== null && v !== ''));
  const rows = filled.reduce((most, [row]) => Math.max(most, row + 1), 1);
  const columns = filled.reduce((most, [, column]) => Math.max(most, column + 1), 1);
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  for (const [row, column, cell] of filled) {
    const cells = grid[row];
    if (cells) cells[column] = contentOf(cell);
  }
  return grid;
}

function formulasOf(sheet: Partial<FileSheet>): string[][] {
  return gridOf(sheet, '', ({ f }) => (f ? (f.startsWith('=') ? f : `=${f}`) : ''));
}

function valuesOf(sheet: Partial<FileSheet>, { styles }: IWorkbookData): Grid {
  return gridOf<Cell>(sheet, '', ({ v, t, s }) => {
    if (t === 3) return v === 1 || v === true;
    if (typeof v !== 'number') return v === null || v === undefined ? '' : String(v);
    const style: IStyleData = (typeof s === 'string' ? styles[s] : s) ?? {};
    return isDateFormat(numberFormatOf(style)) ? dayOf(v) : v;
  });
}

function dayOf(serial: number): CalendarDate {
  const { year, month, day } = momentOfSerial(serial);
  return { year, month, day };
}
