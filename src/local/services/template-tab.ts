import { type IWorksheetData, Tools } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { columnGroups } from './column-groups';
import type { HostBook } from './host-book';

/**
 * What a new tab takes from a template: cells, formats, sizes and merges. A template with rules, notes, a filter,
 * dropdowns or grouped columns is not modelled and throws by name.
 */
export function templateData(book: HostBook, sheetId: string): Partial<IWorksheetData> {
  const { engine } = book;
  const rules = engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];
  const notes = engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, sheetId)?.size ?? 0;
  const filter = engine.get(SheetsFilterService).getFilterModel(engine.unitId, sheetId);
  const dropdowns = book.dataValidations.filter(({ sheet }) => sheet === sheetId);
  const groups = columnGroups(book, sheetId);
  if (rules.length + notes + dropdowns.length + groups.length > 0 || filter) {
    throw new Error(
      'Spreadsheet.insertSheet from a template with rules, notes, a filter, dropdowns or groups is not modelled by the local host',
    );
  }
  return Tools.deepClone(engine.sheet(sheetId).getConfig());
}
