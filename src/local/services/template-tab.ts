import { type IWorksheetData, Tools } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
} from '@univerjs/sheets-conditional-formatting';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { parseA1, WITHOUT_EDGE } from './a1-area';
import { type HostBook, takeId } from './host-book';
import { copyCharts } from './tab-charts';

/**
 * What a new tab takes from a template: cells, formats, sizes and merges; what hangs on the tab itself by {@link copyAttached}. A template with
 * a dropdown of its own cells is not modelled and throws by name: where the copy's would choose from nobody has seen.
 */
export function templateData(book: HostBook, sheetId: string): Partial<IWorksheetData> {
  const sheet = book.engine.sheet(sheetId);
  const choosesFromItself = book.dataValidations.some(
    ({ sheet: at, criteria, values }) =>
      at === sheetId &&
      criteria !== 'VALUE_IN_LIST' &&
      values.some((value) => parseA1(value, WITHOUT_EDGE)?.tab === sheet.getName()),
  );
  if (choosesFromItself) {
    throw new Error(
      'Spreadsheet.insertSheet from a template with a dropdown of its own cells is not modelled by the local host',
    );
  }
  return Tools.deepClone(sheet.getConfig());
}

/** Gives the tab that was made from a template its notes, rules, dropdowns, filter, grouped columns and charts. */
export function copyAttached(book: HostBook, from: string, to: string): void {
  const { engine } = book;
  const filter = engine.get(SheetsFilterService).getFilterModel(engine.unitId, from)?.getRange();
  if (filter) engine.execute(SetSheetsFilterRangeMutation.id, { subUnitId: to, range: { ...filter } });
  const depths = book.columnDepths.get(from);
  if (depths !== undefined) book.columnDepths.set(to, depths);
  copyCharts(book, from, to);
  const dropdowns = book.dataValidations.filter(({ sheet }) => sheet === from);
  book.dataValidations.push(...dropdowns.map((entry) => ({ ...entry, sheet: to })));
  const rules = engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, from) ?? [];
  for (const rule of [...rules].reverse()) {
    const copy = Tools.deepClone({ ...rule, cfId: `rule-${takeId(book)}` });
    engine.execute(AddConditionalRuleMutation.id, { subUnitId: to, rule: copy });
  }
  const notes = engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, from)?.values() ?? [];
  for (const note of [...notes]) {
    const { row, col } = note;
    const copy = { ...note, id: `note-${takeId(book)}` };
    engine.execute(UpdateNoteMutation.id, { sheetId: to, row, col, note: copy });
  }
}
