import { areaA1, quoteTab } from '../../core/workbook/a1';
import type { DataValidationEntry } from '../workbook-state';
import { columnNumber } from '../xlsx/formulas';
import { parseA1, WITHOUT_EDGE } from './a1-area';
import { fromEngineRange, type GridChange, shiftArea, toEngineRange, within } from './area';
import type { HostBook } from './host-book';

/** A tab whose rows or columns came or went. */
interface MovedTab {
  readonly sheetId: string;
  readonly change: GridChange;
}

const TEXT_OR_TAB = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[A-Za-z0-9_.\u0080-\uffff]+)!/g;
const REFERENCE = /\$?\b([A-Z]{1,3})\$?(\d+)\b/gi;

/** The checks of typed values after rows or columns came or went: they stand, and choose from, the same cells as before. */
export function movedChecks(book: HostBook, moved: MovedTab): DataValidationEntry[] {
  return book.dataValidations.flatMap((entry) => {
    const values =
      entry.criteria === 'VALUE_IN_RANGE'
        ? entry.values.map((one) => movedRange(book, one, moved))
        : entry.values;
    if (entry.sheet !== moved.sheetId) return [{ ...entry, values }];
    const area = shiftArea(fromEngineRange(entry.range), moved.change);
    return area === null ? [] : [{ ...entry, values, range: toEngineRange(area) }];
  });
}

/** Throws by name when a check's formula would have to be rewritten because a cell that it names moves. */
export function refuseMovedChecks(book: HostBook, { sheetId, change: { axis, at } }: MovedTab): void {
  for (const { sheet, criteria, values } of book.dataValidations) {
    if (sheet !== sheetId || (criteria !== 'CUSTOM_FORMULA' && criteria !== 'OF_FILE')) continue;
    for (const [, letters = '', row = ''] of values.join(' ').replace(TEXT_OR_TAB, '').matchAll(REFERENCE)) {
      if ((axis === 'row' ? Number(row) - 1 : columnNumber(letters)) < at) continue;
      throw new Error(
        `Inserting or deleting ${axis}s before cells of a data validation's formula is not modelled by the local host`,
      );
    }
  }
}

/** A reference with its tab, where its cells are now; that of cells that are gone leads nowhere. */
function movedRange({ engine }: HostBook, reference: string, { sheetId, change }: MovedTab): string {
  const found = parseA1(reference, WITHOUT_EDGE);
  const tab = engine.sheet(sheetId).getName();
  if (found === null || found.tab !== tab || found.area.whole !== undefined) return reference;
  const area = shiftArea(found.area, change);
  if (area === null) return '#REF!';
  const stays = within(area, found.area) && within(found.area, area);
  return stays ? reference : `${quoteTab(tab)}!${areaA1(area)}`;
}
