import type { ListSource } from '../core/raw/undo';
import { isSameSource, type UnitCellList } from '../core/raw/unit-lists';
import { quoteTab } from '../core/workbook/a1';
import type { Area } from '../core/workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** By this help text a dropdown is known to be ours. */
const HELP = 'Chọn tên đơn vị trong danh mục; tên khác vẫn gõ được.';

/** Ranges set one by one in a tab's column; beyond that the whole column is set in one call. */
const MOST_RANGES = 10;

/** Reads the dropdowns of an area of one column, a cell each. One call. */
export function readLists(sheet: Sheet, area: Area): readonly UnitCellList[] {
  return rangeOf(sheet, area)
    .getDataValidations()
    .map(([validation]) => listOf(validation ?? null));
}

function listOf(validation: Validation | null): UnitCellList {
  if (!validation) return { kind: 'none' };
  if (validation.getHelpText() !== HELP) return { kind: 'staff' };
  const [first] = validation.getCriteriaValues();
  if (validation.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) {
    return { kind: 'ours', source: { kind: 'words', values: Array.from(first as string[], String) } };
  }
  const range = first as GoogleAppsScript.Spreadsheet.Range;
  const reference = `${quoteTab(range.getSheet().getName())}!${range.getA1Notation()}`;
  return { kind: 'ours', source: { kind: 'range', values: [reference] } };
}

/** A dropdown that warns about other names and refuses none. */
function build(spreadsheet: Spreadsheet, { kind, values }: ListSource): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(HELP);
  if (kind === 'words') return builder.requireValueInList([...values], true).build();
  return builder.requireValueInRange(spreadsheet.getRange(values[0] ?? ''), true).build();
}

/** True for a cell that has this dropdown of ours, or with null none at all. */
export function isList(cell: UnitCellList, source: ListSource | null): boolean {
  return cell.kind === 'ours' ? isSameSource(cell.source, source) : cell.kind === 'none' && source === null;
}

/** Dropdowns to set on a range of one column, null to take them away, and what must still stand there; null for nothing. */
export interface ListChange {
  readonly area: Area;
  readonly from: ListSource | null;
  readonly source: ListSource | null;
}

/**
 * Sets dropdowns on ranges of one column, each where it still stands as it was looked at; the number of calls does not grow
 * with ranges. Tells for each whether it was set.
 */
export function setLists(
  { spreadsheet, sheet }: { readonly spreadsheet: Spreadsheet; readonly sheet: Sheet },
  lists: readonly ListChange[],
): readonly boolean[] {
  const built = lists.map((list) => ({ ...list, rule: list.source && build(spreadsheet, list.source) }));
  if (built.length <= MOST_RANGES) {
    return built.map(({ area, from, rule }) => {
      if (!readLists(sheet, area).every((cell) => isList(cell, from))) return false;
      rangeOf(sheet, area).setDataValidation(rule);
      return true;
    });
  }
  const first = Math.min(...built.map(({ area }) => area.row));
  const end = Math.max(...built.map(({ area }) => area.row + area.rows));
  const column = built[0]?.area.column ?? 0;
  const whole = rangeOf(sheet, { row: first, column, rows: end - first, columns: 1 });
  const rules = whole.getDataValidations();
  const set = built.map(({ area, from, rule }) => {
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index - first);
    if (!rows.every((row) => isList(listOf(rules[row]?.[0] ?? null), from))) return false;
    for (const row of rows) rules[row] = [rule];
    return true;
  });
  whole.setDataValidations(rules);
  return set;
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
