import { editedCopyName, figuresOf } from '../core/snapshot/edited';
import { lookAtFigures } from './look-at-page';
import type { Book, OwnTab } from './read';
import { onTab } from './run-command';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies the summary before it is written anew where its figures are others than those that were written or were about to be, so that nothing typed is lost;
 * one copy, however often a run that was cut off begins again. Gives the copy's name; null where nothing was typed over. Two calls then.
 */
export function keepEditedSummary(book: Book): string | null {
  const own = book.pages.summary;
  const { figures } = book.record;
  if (!own || figures.length === 0) return null;
  const now = figuresOf(lookAtFigures(own.sheet));
  return now === '' || figures.includes(now) ? null : keptCopy(book, own);
}

/** The name of the tab that holds what the summary holds: one that a cut-off run made, else a new copy. */
function keptCopy({ spreadsheet, names }: Book, { sheet }: OwnTab): string {
  const valuesOf = (tab: Sheet) => JSON.stringify(tab.getDataRange().getValues());
  const values = valuesOf(sheet);
  for (let number = 1; ; number += 1) {
    const name = editedCopyName(number);
    const taken = spreadsheet.getSheetByName(name);
    if (taken === null) {
      onTab(name, () => spreadsheet.insertSheet(name, names.length, { template: sheet }));
      return name;
    }
    if (valuesOf(taken) === values) return name;
  }
}
