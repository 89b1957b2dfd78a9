import { HEAD_FILL, LINES } from '../core/colour/palette';
import { isCalendarDate } from '../core/date/calendar-date';
import { dateSerial } from '../core/date/date-serial';
import {
  type Content,
  DEFAULT_SIZE,
  isFormula,
  type Look,
  type Page,
  type PageCell,
  type PreviousPage,
} from '../core/page/page';
import { RECORD_ROWS } from '../core/page/record';
import { pageShape, shapeExtent } from '../core/page/shape';
import { guardText } from '../core/text/guard';
import { areaA1 } from '../core/workbook/a1';
import type { Area, Position } from '../core/workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const DATE_FORMAT = 'dd/mm/yyyy';
const BLACK = '#000000';
/** Rows and columns of a tab that was just inserted, and the rows left free below what is written to it. */
export const NEW_TAB = { rows: 1000, columns: 26, free: 100 };

/** What `setValues` is given for a cell: formulas as they are, text guarded, dates as serial numbers. */
export function cellValue(content: Content): string | number | boolean {
  if (typeof content === 'string') return guardText(content);
  if (typeof content !== 'object') return content;
  return isFormula(content) ? content.formula : dateSerial(content);
}

function formatOf({ content, format }: PageCell): string {
  if (format !== undefined && format !== '') return format;
  if (typeof content === 'object' && isCalendarDate(content)) return DATE_FORMAT;
  return 'general';
}

/** Builds each text style once. */
function styler(font: string): (look: Look | undefined) => TextStyle {
  const made = new Map<string, TextStyle>();
  return (look = {}) => {
    const { bold = false, italic = false, size = DEFAULT_SIZE, color = BLACK } = look;
    const key = `${bold} ${italic} ${size} ${color}`;
    const known = made.get(key);
    if (known) return known;
    const style = SpreadsheetApp.newTextStyle()
      .setFontFamily(font)
      .setBold(bold)
      .setItalic(italic)
      .setFontSize(size)
      .setForegroundColor(color)
      .build();
    made.set(key, style);
    return style;
  };
}

function rangeOf(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
}

/** How many rows and columns a tab is known to have at least. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What is known of the tab a page is written to. */
export interface Target {
  readonly sheet: Sheet;
  readonly size: GridSize;
  /** The tab's cells before the run; null for a tab that was just inserted. */
  readonly previous: PreviousPage | null;
  /** The shape the tab was last written in; '' when that is not known for certain. */
  readonly shape: string;
}

/** Gives a tab that was just inserted the rows it needs and some free ones, in one call for few and for many. */
export function sizeNewTab(sheet: Sheet, rows: number): GridSize {
  const wanted = rows + NEW_TAB.free;
  if (wanted > NEW_TAB.rows) sheet.insertRowsAfter(NEW_TAB.rows, wanted - NEW_TAB.rows);
  else if (wanted < NEW_TAB.rows) sheet.deleteRows(wanted + 1, NEW_TAB.rows - wanted);
  return { rows: wanted, columns: NEW_TAB.columns };
}

/** Makes a tab large enough; asks for its real size only where it may be too small. */
export function growGrid(sheet: Sheet, needed: GridSize, known: GridSize): void {
  if (needed.rows > known.rows) {
    const max = sheet.getMaxRows();
    if (needed.rows > max) sheet.insertRowsAfter(max, needed.rows - max + NEW_TAB.free);
  }
  if (needed.columns > known.columns) {
    const max = sheet.getMaxColumns();
    if (needed.columns > max) sheet.insertColumnsAfter(max, needed.columns - max);
  }
}

/** What a page takes of its tab: over what stood there and over what is written. */
function extentOf(page: Page, previous: PreviousPage | null): GridSize {
  return {
    rows: Math.max(page.rows.length, previous?.values.length ?? 0, RECORD_ROWS),
    columns: Math.max(page.rows[0]?.length ?? 0, previous?.values[0]?.length ?? 0),
  };
}

/**
 * Makes a tab ready to take a page: large enough, and without merged cells where the page has none or has others. Nothing
 * that anybody typed changes: a merged cell's text stays in its first cell.
 */
export function preparePage(page: Page, { sheet, size, previous, shape }: Target): void {
  const { rows, columns } = extentOf(page, previous);
  const filtered = page.filter ? page.filter.column + page.filter.columns : 0;
  const read = { rows: previous?.values.length ?? 0, columns: previous?.values[0]?.length ?? 0 };
  growGrid(
    sheet,
    { rows, columns: Math.max(columns, filtered) },
    { rows: Math.max(size.rows, read.rows), columns: Math.max(size.columns, read.columns) },
  );
  const now = pageShape(page);
  if (previous && now !== shape && page.mergesAcross.length > 0) {
    const last = Math.max(...[now, shape].map((one) => shapeExtent(one)?.headerLast ?? 0));
    sheet.getRange(`1:${Math.min(last + 1, Math.max(rows, size.rows))}`).breakApart();
  }
  const { filter } = page;
  const merged = filter ? (previous?.merges ?? []) : [];
  if (filter && merged.some((area) => area.row + area.rows > filter.row)) {
    const first = Math.min(filter.row, ...merged.map(({ row }) => row));
    sheet.getRange(`${first + 1}:${rows}`).breakApart();
  }
}

/**
 * Writes a page: notes, then all cells in one call over the old and the new extent, nothing cleared before, then every property of
 * every cell of ours, so that nothing is left of an earlier page and of what staff did to it. The number of calls depends on
 * indicators alone. A tab inserted from the record's template still shows the record's lines, so at least those are written over.
 */
export function writePage(page: Page, target: Target): void {
  const { sheet, previous, shape } = target;
  const old = shapeExtent(shape);
  const { rows, columns } = extentOf(page, previous);
  const cellOf = (row: number, column: number): PageCell => page.rows[row]?.[column] ?? { content: '' };
  const matrix = <T>(height: number, breadth: number, pick: (cell: PageCell, place: Position) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: breadth }, (__, column) => pick(cellOf(row, column), { row, column })),
    );
  const all = sheet.getRange(1, 1, rows, columns);
  const values = matrix(rows, columns, ({ content }) => cellValue(content));
  all.setNotes(matrix(rows, columns, ({ note }) => note ?? ''));
  all.setValues(values);
  all.setNumberFormats(matrix(rows, columns, formatOf));
  if (page.isPlain) {
    dressPlain(page, sheet);
    return;
  }
  const ownRows = Math.max(page.ownRows, old?.ownRows ?? previous?.values.length ?? 0);
  const ownColumns = Math.max(page.ownColumns, old?.ownColumns ?? 0);
  const own = sheet.getRange(1, 1, ownRows, ownColumns);
  if (rows > ownRows || columns > ownColumns) all.setFontFamily(page.font);
  const styleOf = styler(page.font);
  own.setBackgrounds(matrix(ownRows, ownColumns, ({ look }) => look?.fill ?? null));
  own.setTextStyles(matrix(ownRows, ownColumns, ({ look }) => styleOf(look)));
  own.setHorizontalAlignments(matrix(ownRows, ownColumns, ({ look }) => look?.align ?? null));
  own.setVerticalAlignment('middle');
  const wrapping = [...page.grids, ...(page.wraps ?? [])];
  own.setWraps(matrix(ownRows, ownColumns, (_, place) => wrapping.some((area) => isWithin(place, area))));
  if (previous) own.setBorder(false, false, false, false, false, false);
  sheet
    .getRangeList(page.grids.map(areaA1))
    .setBorder(true, true, true, true, true, true, LINES, SpreadsheetApp.BorderStyle.SOLID);
  setSizes(page, sheet, ownRows);
  if (page.filter) writeFilter(sheet, page.filter, previous !== null);
}

function isWithin({ row, column }: Position, area: Area): boolean {
  const [down, across] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

/** A header that is seen and stays in sight, and columns wide enough for names: five calls, for a page may have 100.000 rows. */
function dressPlain({ header, widths, ownColumns }: Page, sheet: Sheet): void {
  sheet
    .getRange(header.last + 1, 1, 1, ownColumns)
    .setFontWeight('bold')
    .setBackground(HEAD_FILL);
  for (const { column, count, width } of widths) sheet.setColumnWidths(column + 1, count, width);
  sheet.setFrozenRows(header.last + 1);
}

/** What stays in sight, before cells are merged, for none may be across what was frozen before; widths, and heights that fit the text. */
function setSizes(page: Page, sheet: Sheet, ownRows: number): void {
  sheet.setFrozenRows(page.frozen.rows);
  sheet.setFrozenColumns(page.frozen.columns);
  for (const area of page.mergesAcross) rangeOf(sheet, area).mergeAcross();
  for (const area of page.mergesDown) rangeOf(sheet, area).mergeVertically();
  for (const { column, count, width } of page.widths) sheet.setColumnWidths(column + 1, count, width);
  sheet.autoResizeRows(1, ownRows);
  for (const { row, height } of page.heights) sheet.setRowHeight(row + 1, height);
  if (page.folded !== null) foldColumn(sheet, page.folded + 1);
}

function foldColumn(sheet: Sheet, column: number): void {
  if (sheet.getColumnGroupDepth(column) === 0) sheet.getRange(1, column).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

/** Staff's filter goes, since it would hide rows by what stood in them before; a new one shows every row. */
function writeFilter(sheet: Sheet, area: Area, mayHaveOne: boolean): void {
  if (mayHaveOne) sheet.getFilter()?.remove();
  rangeOf(sheet, area).createFilter();
}
