import { SheetsSelectionsService } from '@univerjs/sheets';
import { cellReader, dataExtent } from '../engine/cells';
import { numberFormatOf } from '../engine/number-format';
import { formatCell } from '../number-display';
import { parseA1 } from '../services/a1-area';
import { fromEngineRange, within } from '../services/area';
import type { HostBook } from '../services/host-book';
import type { DataValidationEntry } from '../workbook-state';

/** A cell of a tab, by the engine's id of the tab; row and column from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Whether two places are one cell. */
export function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}

/** The cell that is chosen in the tab on the screen, the first one of merged cells; null before anything is drawn. */
export function chosenCell({ engine }: HostBook): CellPlace | null {
  const sheet = engine.workbook.getActiveSheet();
  const cell = engine.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!sheet || !cell) return null;
  return { sheetId: sheet.getSheetId(), row: cell.actualRow, column: cell.actualColumn };
}

/** The list that a cell offers to choose from; null for a cell without one, or with one that is not to be shown. */
export function listOf(book: HostBook, { sheetId, row, column }: CellPlace): DataValidationEntry | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const entry = book.dataValidations.find(
    ({ sheet, range }) => sheet === sheetId && within(cell, fromEngineRange(range)),
  );
  return entry?.showDropdown === true ? entry : null;
}

/**
 * The words of a list, each once, as cells show them. Those of a range are read as they stand now, blank cells left out; a range
 * without a tab is one of the list's own, and a reference that leads nowhere has no words.
 */
export function wordsOf(book: HostBook, { sheet, criteria, values }: DataValidationEntry): readonly string[] {
  if (criteria === 'VALUE_IN_LIST') return [...new Set(values)];
  const { engine } = book;
  const found = parseA1(values[0] ?? '', {
    rows: Number.MAX_SAFE_INTEGER,
    columns: Number.MAX_SAFE_INTEGER,
  });
  if (found === null) return [];
  const sheetId = found.tab === null ? sheet : engine.workbook.getSheetBySheetName(found.tab)?.getSheetId();
  if (sheetId === undefined) return [];
  const { area } = found;
  const extent = dataExtent(engine, sheetId);
  const shown = textReader(book, sheetId);
  const words = new Set<string>();
  for (let row = area.row; row < Math.min(area.row + area.rows, extent.rows); row += 1) {
    for (let column = area.column; column < Math.min(area.column + area.columns, extent.columns); column += 1)
      words.add(shown(row, column));
  }
  words.delete('');
  return [...words];
}

/** What a cell shows; '' for a blank one. */
export function shownText(book: HostBook, { sheetId, row, column }: CellPlace): string {
  return textReader(book, sheetId)(row, column);
}

/** Reads what the cells of a tab show; '' for blank ones. */
export function textReader({ engine }: HostBook, sheetId: string): (row: number, column: number) => string {
  const read = cellReader(engine, sheetId);
  return (row, column) => {
    const { value, style } = read(row, column);
    return value === '' ? '' : formatCell(value, numberFormatOf(style));
  };
}
