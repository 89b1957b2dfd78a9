import { type IWorksheetData, Tools } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { type HostBook, takeId } from './host-book';
import { copyCharts } from './tab-charts';

/**
 * What a new tab takes from a template: cells, formats, sizes and merges; notes, filter, groups and charts by {@link copyAttached}. A template
 * with rules or dropdowns is not modelled and throws by name.
 */
export function templateData(book: HostBook, sheetId: string): Partial<IWorksheetData> {
  const { engine } = book;
  const rules = engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];
  const dropdowns = book.dataValidations.filter(({ sheet }) => sheet === sheetId);
  if (rules.length + dropdowns.length > 0) {
    throw new Error(
      'Spreadsheet.insertSheet from a template with rules or dropdowns is not modelled by the local host',
    );
  }
  return Tools.deepClone(engine.sheet(sheetId).getConfig());
}

/** Gives the tab that was made from a template its notes, its filter, its grouped columns and its charts. */
export function copyAttached(book: HostBook, from: string, to: string): void {
  const { engine } = book;
  const filter = engine.get(SheetsFilterService).getFilterModel(engine.unitId, from)?.getRange();
  if (filter) engine.execute(SetSheetsFilterRangeMutation.id, { subUnitId: to, range: { ...filter } });
  const depths = book.columnDepths.get(from);
  if (depths !== undefined) book.columnDepths.set(to, depths);
  copyCharts(book, from, to);
  const notes = engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, from)?.values() ?? [];
  for (const note of [...notes]) {
    const { row, col } = note;
    const copy = { ...note, id: `note-${takeId(book)}` };
    engine.execute(UpdateNoteMutation.id, { sheetId: to, row, col, note: copy });
  }
}
