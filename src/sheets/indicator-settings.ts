import { ownNotes } from '../core/page/own-notes';
import { FAULT_LINE, faultSentences } from '../core/settings/messages';
import { type ReadSettings, readSettings, type SettingFault } from '../core/settings/read';
import type { IndicatorRow } from '../core/settings/row';
import { indicatorRows } from '../core/settings/rows';
import { surveyWorkbook } from '../core/survey/survey';
import type { ListedUnit } from '../core/unit/named-row';
import { type Book, dayOf, readGrid, workbookOf } from './read';
import { Refusal } from './refusal';
import { onTab } from './run-command';

/** The sources of the staff's tabs as recognised with the units they listed, whatever `Danh mục chỉ tiêu` says. No call. */
export function recognisedIndicators(book: Book, listed: readonly ListedUnit[]): readonly IndicatorRow[] {
  const workbook = workbookOf(book);
  const answers = new Map(book.record.answers);
  const survey = surveyWorkbook(workbook, { today: dayOf(new Date()), listed, answers });
  return indicatorRows(survey, workbook);
}

/**
 * What staff decided in `Danh mục chỉ tiêu`; nothing when they have no such tab, and `recognised` is not asked then. One
 * call.
 */
export function readIndicatorSettings(book: Book, recognised: () => readonly IndicatorRow[]): ReadSettings {
  if (!book.indicators) return { settings: [], faults: [] };
  return readSettings(readGrid(book.indicators.sheet), recognised());
}

/**
 * Puts a note at each wrong entry of `Danh mục chỉ tiêu`, takes away those of entries that are right now, and gives the
 * sentences for the toast. One call where nothing changes, two else; none without the tab. A protected tab keeps its
 * notes: a command that only obeys the settings does not fail over them.
 */
export function tellFaults({ indicators }: Book, faults: readonly SettingFault[]): string[] {
  if (!indicators) return [];
  const { sheet, name } = indicators;
  const range = sheet.getDataRange();
  const notes = ownNotes(range.getNotes(), faults, { firstLine: FAULT_LINE });
  try {
    if (notes) onTab(name, () => range.setNotes(notes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return faultSentences(name, faults);
}
