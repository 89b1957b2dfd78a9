import type { IRange, IWorksheetData } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { Sheet } from 'hucre/xlsx';
import { parseAreas } from './areas';
import { cssColour } from './colours';
import { clipToGrid, type Grid, gridOf } from './grid';
import { readCells, type StylePool } from './read-cells';
import { type DefaultFont, defaultWidthPixels, digitPixels, heightPixels, widthPixels } from './sizes';
import { xmlElements } from './xml-text';

type Merge = NonNullable<Sheet['merges']>[number];

/** In points. */
const DEFAULT_HEIGHT = 15;

/** A tab as the engine keeps it: at least 1.000 rows and 26 columns, as Sheets makes on import. */
export function readTab(
  sheet: Sheet,
  options: {
    readonly id: string;
    readonly xml: string;
    readonly pool: StylePool;
    readonly is1904: boolean;
    readonly font: DefaultFont;
  },
): Partial<IWorksheetData> {
  const digit = digitPixels(options.font);
  const sizes = defaultSizes(options.xml, options.font);
  const frozenRows = sheet.freezePane?.rows ?? 0;
  const frozenColumns = sheet.freezePane?.columns ?? 0;
  const grid = gridOf(sheet);
  return {
    id: options.id,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true ? 1 : 0,
    tabColor: cssColour(sheet.view?.tabColor, options.pool.themeColours) ?? '',
    rowCount: grid.rows,
    columnCount: grid.columns,
    defaultColumnWidth: sizes.width,
    defaultRowHeight: heightPixels(sizes.height),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    mergeData: (sheet.merges ?? []).flatMap((merge) => readMerge(merge, grid) ?? []),
    columnData: columnSizes(sheet, grid.columns, digit),
    rowData: rowSizes(sheet),
    cellData: readCells(sheet, options),
  };
}

/** A merge as far as the grid goes; null when that is no more than a cell. */
export function readMerge(merge: Merge, grid: Grid): IRange | null {
  const { startRow, startCol: startColumn, endRow, endCol: endColumn } = merge;
  const range = clipToGrid({ startRow, startColumn, endRow, endColumn }, grid);
  const isCell = range === null || (range.startRow === range.endRow && range.startColumn === range.endColumn);
  return isCell ? null : range;
}

/** What a tab's XML says of columns and rows that set nothing: the width in pixels, the height in points. */
export function defaultSizes(
  sheetXml: string,
  font: DefaultFont,
): { readonly width: number; readonly height: number } {
  const digit = digitPixels(font);
  const format = xmlElements(sheetXml, 'sheetFormatPr')[0]?.attributes;
  const width = Number(format?.get('defaultColWidth'));
  const height = Number(format?.get('defaultRowHeight'));
  return {
    width: width > 0 ? widthPixels(width, digit) : defaultWidthPixels(digit),
    height: height > 0 ? height : DEFAULT_HEIGHT,
  };
}

/** Widths beyond the grid (files often give them up to the last column) are left to the writer. */
function columnSizes(
  sheet: Sheet,
  columnCount: number,
  digit: number,
): NonNullable<IWorksheetData['columnData']> {
  const sizes: IWorksheetData['columnData'] = {};
  (sheet.columns ?? []).slice(0, columnCount).forEach((column, index) => {
    if (column.width === undefined && column.hidden !== true) return;
    sizes[index] = {
      ...(column.width === undefined ? {} : { w: widthPixels(column.width, digit) }),
      ...(column.hidden === true ? { hd: 1 } : {}),
    };
  });
  return sizes;
}

/** How deep each column of the grid is grouped. */
export function groupDepths(sheet: Sheet): readonly number[] {
  return (sheet.columns ?? []).slice(0, gridOf(sheet).columns).map(({ outlineLevel }) => outlineLevel ?? 0);
}

function rowSizes(sheet: Sheet): NonNullable<IWorksheetData['rowData']> {
  const sizes: IWorksheetData['rowData'] = {};
  const filtered = new Set(filteredOut(sheet));
  for (const [row, definition] of sheet.rowDefs ?? []) {
    const hidden = definition.hidden === true && !filtered.has(row);
    if (definition.height === undefined && !hidden) continue;
    sizes[row] = {
      ...(definition.height === undefined ? {} : { h: heightPixels(definition.height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return sizes;
}

/** Rows that the filter hides, not a person. */
function filteredOut(sheet: Sheet): readonly number[] {
  const range = parseAreas(sheet.autoFilter?.range ?? '')[0];
  if (range === undefined || (sheet.autoFilter?.columns ?? []).length === 0) return [];
  return [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden === true && row > range.startRow && row <= range.endRow)
    .map(([row]) => row);
}

/** A tab's filter as the engine keeps it; null when there is none. */
export function readFilter(sheet: Sheet): IAutoFilter | null {
  const ref = parseAreas(sheet.autoFilter?.range ?? '')[0];
  if (ref === undefined) return null;
  const filterColumns = (sheet.autoFilter?.columns ?? []).map(({ colIndex, filters }) => ({
    colId: ref.startColumn + colIndex,
    filters: { filters: [...(filters ?? [])] },
  }));
  return filterColumns.length === 0
    ? { ref }
    : { ref, filterColumns, cachedFilteredOut: [...filteredOut(sheet)] };
}
