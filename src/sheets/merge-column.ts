import { ownNotes } from '../core/page/own-notes';
import type { Directory } from '../core/unit/directory';
import { type MergeColumn, planMergeColumn } from '../core/unit/merge-column';
import { MERGE_HELP, MERGE_NOTES, mergeSentences } from '../core/unit/merge-messages';
import { type Book, readGrid } from './read';
import { Refusal } from './refusal';
import { onTab } from './run-command';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives the column `Gộp vào` its dropdowns and notes: dropdowns of the staff stay, as do their notes, and nothing is
 * written where all stands already. At most five calls, however many rows.
 */
export function dressMergeColumn(sheet: Sheet, plan: MergeColumn): void {
  const range = rangeOf(sheet, plan);
  if (!range) return;
  setDropdowns(sheet, range, plan);
  setNotes(range, plan);
}

/**
 * Tells at the cells of the column what cannot be followed, takes notes away where that was mended, and gives the
 * sentences for the toast. Two calls where nothing changes, three else; none without the tab. A protected tab keeps its
 * notes: a command that only obeys the list does not fail over them.
 */
export function tellMerges({ directory: tab }: Book, units: Directory): string[] {
  const plan = tab && planMergeColumn(readGrid(tab.sheet), units);
  const range = tab && plan && rangeOf(tab.sheet, plan);
  if (!range) return [];
  try {
    onTab(tab.name, () => setNotes(range, plan));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return mergeSentences(tab.name, { suggested: 0, faults: plan.faults.length });
}

/** The cells of the column from the first row below the headings to the last with a name; null for none. */
function rangeOf(sheet: Sheet, { first, column, rows }: MergeColumn): Range | null {
  const last = rows[rows.length - 1];
  return last === undefined ? null : sheet.getRange(first + 1, column + 1, last - first + 1, 1);
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

function setNotes(range: Range, { first, suggested, faults }: MergeColumn): void {
  const told = (sentences: MergeColumn['faults']) =>
    sentences.map(({ row, message }) => ({ row: row - first, column: 0, message }));
  const notes = range.getNotes();
  const withFaults = ownNotes(notes, told(faults), { firstLine: MERGE_NOTES.fault });
  const withBoth = ownNotes(withFaults ?? notes, told(suggested), { firstLine: MERGE_NOTES.suggested });
  const wanted = withBoth ?? withFaults;
  if (wanted) range.setNotes(wanted);
}
