import { BooleanNumber } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
} from '@univerjs/sheets-conditional-formatting';
import { cellReader, dataExtent, type StoredCell } from '../engine/cells';
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
  const rules = engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];
  const conditional = (row: number, column: number): string | null => {
    if (rules.length === 0) return null;
    return hexColour(formats.composeStyle(engine.unitId, sheetId, row, column)?.style?.bg?.rgb);
  };
  const readOut: TabReadOut = {
    name: tab.getName(),
    hidden: tab.isSheetHidden() === BooleanNumber.TRUE,
    sheetId: sheetNumber(book, sheetId),
    values: [],
    display: [],
    backgrounds: [],
  };
  for (let row = 0; row < rows; row += 1) {
    const cells = Array.from({ length: columns }, (_, column) => read(row, column));
    readOut.values.push(cells.map(shownValue));
    readOut.display.push(cells.map(shownText));
    readOut.backgrounds.push(
      cells.map(({ style }, column) => conditional(row, column) ?? hexColour(style.bg?.rgb)),
    );
  }
  return readOut;
}

function shownValue({ value, style }: StoredCell): string | number | boolean {
  return typeof value === 'number' && isDateFormat(numberFormatOf(style)) ? isoDate(value) : value;
}

function shownText({ value, style }: StoredCell): string {
  return value === '' ? '' : formatCell(value, numberFormatOf(style));
}
