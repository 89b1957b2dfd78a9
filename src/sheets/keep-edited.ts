import { KEPT_WITNESS } from '../core/page/mark';
import type { RenewedKey } from '../core/page/pages';
import { editedCopyName } from '../core/snapshot/edited';
import { COPY_SIGN, copyLine, type KeptCopy } from '../core/snapshot/snapshot-words';
import type { Owner, OwnTab } from './read';
import { type Moment, onTab } from './run-command';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies a page of ours before it is written anew, since what somebody typed over its own cells would be lost; one copy, however often
 * a run that was cut off begins again. The copy says that it is one, and no run writes to it.
 */
export function keepEdited(
  { spreadsheet, names }: Owner,
  { sheet, name }: OwnTab,
  { key, moment }: { readonly key: RenewedKey; readonly moment: Moment },
): KeptCopy {
  const values = sheet.getDataRange().getValues();
  for (let number = 1; ; number += 1) {
    const copy = editedCopyName(key, number);
    const taken = spreadsheet.getSheetByName(copy);
    if (taken !== null && !isCopyOf(taken, values)) continue;
    onTab(copy, () => {
      const kept = taken ?? spreadsheet.insertSheet(copy, names.length, { template: sheet });
      const first = kept.getRange('A1');
      first.setNote(KEPT_WITNESS);
      const [[formula = ''] = []] = first.getFormulas();
      if (formula !== '') first.setValue(copyLine(moment));
    });
    return { key, name, copy };
  }
}

/** Whether a tab holds what a page holds, the line of a copy aside. */
function isCopyOf(tab: Sheet, values: readonly (readonly unknown[])[]): boolean {
  const held: unknown[][] = tab.getDataRange().getValues();
  const [first] = held;
  if (first && String(first[0]).startsWith(COPY_SIGN)) first[0] = values[0]?.[0];
  return JSON.stringify(held) === JSON.stringify(values);
}
