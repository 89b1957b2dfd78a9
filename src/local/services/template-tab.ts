import { type IWorksheetData, Tools } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { columnGroups } from './column-groups';
import { type HostBook, takeId } from './host-book';
import { chartsOf } from './tab-charts';

/**
 * What a new tab takes from a template: cells, formats, sizes and merges; its notes by {@link copyNotes}. A template with rules, a
 * filter, dropdowns, grouped columns or charts is not modelled and throws by name.
 */
export function templateData(book: HostBook, sheetId: string): Partial<IWorksheetData> {
  const { engine } = book;
  const rules = engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];
  const filter = engine.get(SheetsFilterService).getFilterModel(engine.unitId, sheetId);
  const dropdowns = book.dataValidations.filter(({ sheet }) => sheet === sheetId);
  const groups = columnGroups(book, sheetId);
  const charts = chartsOf(book, sheetId);
  if (rules.length + dropdowns.length + groups.length + charts.length > 0 || filter) {
    throw new Error(
      'Spreadsheet.insertSheet from a template with rules, a filter, dropdowns, groups or charts is not modelled by the local host',
    );
  }
  return Tools.deepClone(engine.sheet(sheetId).getConfig());
}

/** Puts the notes of a template on the cells of the tab that was made from it. */
export function copyNotes(book: HostBook, from: string, to: string): void {
  const { engine } = book;
  const notes = engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, from)?.values() ?? [];
  for (const note of [...notes]) {
    const { row, col } = note;
    const copy = { ...note, id: `note-${takeId(book)}` };
    engine.execute(UpdateNoteMutation.id, { sheetId: to, row, col, note: copy });
  }
}
