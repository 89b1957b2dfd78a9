import { ownNotes } from '../core/page/own-notes';
import type { Directory } from '../core/unit/directory';
import { type DirectoryNotes, planDirectoryNotes } from '../core/unit/directory-notes';
import { type MergeColumn, planMergeColumn } from '../core/unit/merge-column';
import { MERGE_HELP, MERGE_NOTES, mergeSentences } from '../core/unit/merge-messages';
import { type Book, readGrid } from './read';
import { onTabIfAllowed } from './run-command';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives the column `Gộp vào` its dropdowns: those of the staff stay, and nothing is written where all stands already. At most
 * three calls, however many rows.
 */
export function dressMergeColumn(sheet: Sheet, plan: MergeColumn): void {
  const range = rangeOf(sheet, plan);
  if (range) setDropdowns(sheet, range, plan);
}

/** Sets the notes of the tab: what to choose, and what cannot be followed or read. At most two calls where all stands, one more for a column of notes
 * that changes. */
export function noteDirectory(sheet: Sheet, plan: DirectoryNotes | null): void {
  if (plan) setNotes(sheet, plan);
}

/**
 * Tells at the cells of the tab what cannot be followed or read, takes notes away where that was mended, and gives the
 * sentences for the toast. Two calls where nothing changes, three else; none without the tab. A protected tab keeps its
 * notes: a command that only obeys the list does not fail over them.
 */
export function tellMerges({ directory: tab }: Book, units: Directory): string[] {
  const grid = tab ? readGrid(tab.sheet) : [];
  const plan = planDirectoryNotes(grid, planMergeColumn(grid, units));
  if (!tab || !plan) return [];
  onTabIfAllowed(tab.name, () => noteDirectory(tab.sheet, plan));
  return mergeSentences(tab.name, told(plan, 0));
}

/** The cells of the column from the first row below the headings to the last with a name; null for none. */
function rangeOf(sheet: Sheet, { first, column, rows }: MergeColumn): Range | null {
  const last = rows[rows.length - 1];
  return last === undefined ? null : sheet.getRange(first + 1, column + 1, last - first + 1, 1);
}

/** How many cells a message tells of, by what is to be done there. */
export function told({ faults, days, names }: DirectoryNotes, suggested: number) {
  return { suggested, faults: faults.length - days - names, days, names };
}

function setDropdowns(sheet: Sheet, range: Range, { names, first, rows, choices }: MergeColumn): void {
  const all = sheet.getRange(first + 1, names + 1, sheet.getMaxRows() - first, 1);
  const fromNames = builder().requireValueInRange(all, true).build();
  const namesA1 = all.getA1Notation();
  const found = range.getDataValidations().map(([validation]) => validation ?? null);
  let changed = false;
  const wanted = [...found];
  for (const row of rows) {
    const at = row - first;
    const known = found[at] ?? null;
    if (known !== null && known.getHelpText() !== MERGE_HELP) continue;
    const words = choices.get(row);
    if (known !== null && choosesFrom(known) === (words ? JSON.stringify(words) : namesA1)) continue;
    wanted[at] = words
      ? builder()
          .requireValueInList([...words], true)
          .build()
      : fromNames;
    changed = true;
  }
  if (changed) range.setDataValidations(wanted.map((validation) => [validation]));
}

function builder(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(MERGE_HELP);
}

/** What a dropdown of ours chooses from: its words, or the notation of its range. */
function choosesFrom(validation: Validation): string {
  const [source] = validation.getCriteriaValues();
  return validation.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST
    ? JSON.stringify(Array.from(source as string[], String))
    : (source as Range).getA1Notation();
}

/** Sets the notes that change, column by column, so that those of staff in columns between are not written. */
function setNotes(sheet: Sheet, { suggested, faults, ...plan }: DirectoryNotes): void {
  const { row, column, rows } = plan.area;
  const missing = plan.isBeyond ? Math.max(0, column + plan.area.columns - sheet.getMaxColumns()) : 0;
  const columns = plan.area.columns - missing;
  if (columns < 1) return;
  const told = (sentences: DirectoryNotes['faults']) =>
    sentences.map((one) => ({ ...one, row: one.row - row, column: one.column - column }));
  const notes = sheet.getRange(row + 1, column + 1, rows, columns).getNotes();
  const withFaults = ownNotes(notes, told(faults), { firstLine: MERGE_NOTES.fault }) ?? notes;
  const wanted = ownNotes(withFaults, told(suggested), { firstLine: MERGE_NOTES.suggested }) ?? withFaults;
  for (let at = 0; at < columns; at += 1) {
    if (wanted.every((cells, line) => cells[at] === notes[line]?.[at])) continue;
    sheet.getRange(row + 1, column + at + 1, rows, 1).setNotes(wanted.map((cells) => [cells[at] ?? '']));
  }
}
