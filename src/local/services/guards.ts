import type { Area } from '../../core/workbook/workbook';
import type { HostBook } from './host-book';
import { SheetsError } from './sheets-error';
import { refuseSignature } from './signatures';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Columns of a tab, and tabs of a workbook. */
const MOST_COLUMNS = 18_278;
const MOST_TABS = 200;

/** Cells that all tabs of a workbook may have together. */
const MOST_CELLS = 10_000_000;

/** Throws Google's message when a workbook would have more than 10 million cells with so many more, empty ones included. */
export function refuseTooManyCells({ engine }: HostBook, added: number): void {
  const cells = engine.workbook
    .getSheets()
    .reduce((sum, tab) => sum + tab.getRowCount() * tab.getColumnCount(), 0);
  if (cells + added <= MOST_CELLS) return;
  throw new SheetsError(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** Throws when a tab would have more columns than Sheets gives one. */
export function refuseTooManyColumns(columns: number): void {
  if (columns > MOST_COLUMNS) throw new SheetsError(`A sheet takes ${MOST_COLUMNS} columns, not ${columns}.`);
}

/** Throws when a workbook would have more tabs than Sheets gives one, hidden ones included. */
export function refuseTooManyTabs({ engine }: HostBook): void {
  const tabs = engine.workbook.getSheetSize() + 1;
  if (tabs > MOST_TABS) throw new SheetsError(`A spreadsheet takes ${MOST_TABS} sheets, not ${tabs}.`);
}

/** Throws Google's message when a tab is protected against the person who runs the script. */
export function refuseProtected(book: HostBook, sheetId: string): void {
  if (book.protectedTabs.has(sheetId)) throw new SheetsError(PROTECTED);
}

/** Throws Google's message when an area is empty or leaves the grid. */
export function refuseOutside(area: Area, grid: { readonly rows: number; readonly columns: number }): void {
  const broken = [area.row, area.column, area.rows, area.columns].find(
    (each) => Number.isFinite(each) && !Number.isInteger(each),
  );
  if (broken !== undefined)
    throw new Error(`A range at ${broken}, no whole number, is not modelled by the local host`);
  if (!(area.row >= 0)) throw new SheetsError('The starting row of the range is too small.');
  if (!(area.column >= 0)) throw new SheetsError('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw new SheetsError('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw new SheetsError('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > grid.rows || area.column + area.columns > grid.columns) {
    throw new SheetsError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws Google's message, with the method's name, when rows of values do not have the shape of the range that they are set on. */
export function refuseOtherShape(
  values: readonly (readonly unknown[])[],
  area: Area,
  method = 'setValues',
): void {
  if (!isList(values) || (values.length > 0 && !isList(values[0])))
    refuseSignature(`Range.${method}`, [values]);
  if (values.length !== area.rows) {
    throw new SheetsError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of values) {
    const columns = isList(row) ? row.length : 0;
    if (columns === area.columns) continue;
    throw new SheetsError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${columns} but the range has ${area.columns}.`,
    );
  }
}

/** An array of any world: arrays of a vm context or an iframe are no instances of ours. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
