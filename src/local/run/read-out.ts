import { BooleanNumber } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { cellReader, dataExtent } from '../engine/cells';
import { hexColour } from '../engine/colour';
import { isDateFormat, isoDate, numberFormatOf } from '../engine/number-format';
import { formatCell } from '../number-display';
import { type HostBook, sheetNumber } from '../services/host-book';

/** A tab as it stands, three rectangles of the size of its data range. */
export interface TabReadOut {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheetId: number;
  /** Numbers, text, booleans; dates as YYYY-MM-DD; '' for blank; formulas by their results, errors as '#DIV/0!'. */
  readonly values: (string | number | boolean)[][];
  /** The text that vi_VN shows. */
  readonly display: string[][];
  /** The fills that are seen, conditional formats applied: #rrggbb, null for none. */
  readonly backgrounds: (string | null)[][];
}

/** Reads every tab in order, hidden ones too. The engine must be settled. */
export function readTabs(book: HostBook): TabReadOut[] {
  return book.engine.workbook.getSheets().map((tab) => readTab(book, tab.getSheetId()));
}

function readTab(book: HostBook, sheetId: string): TabReadOut {
  const { engine } = book;
  const tab = engine.sheet(sheetId);
  const { rows, columns } = dataExtent(engine, sheetId);
  const read = cellReader(engine, sheetId);
  const formats = engine.get(ConditionalFormattingService);
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column)),
    );
  return {
    name: tab.getName(),
    hidden: tab.isSheetHidden() === BooleanNumber.TRUE,
    sheetId: sheetNumber(book, sheetId),
    values: grid((row, column) => {
      const { value, style } = read(row, column);
      return typeof value === 'number' && isDateFormat(numberFormatOf(style)) ? isoDate(value) : value;
    }),
    display: grid((row, column) => {
      const { value, style } = read(row, column);
      return value === '' ? '' : formatCell(value, numberFormatOf(style));
    }),
    backgrounds: grid((row, column) => {
      const conditional = formats.composeStyle(engine.unitId, sheetId, row, column)?.style?.bg?.rgb;
      return hexColour(conditional) ?? hexColour(read(row, column).style.bg?.rgb);
    }),
  };
}
