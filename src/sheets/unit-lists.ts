import type { ListSource } from '../core/plan/undo';
import type { UnitCellList } from '../core/raw/unit-lists';
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

/** Sets dropdowns on ranges of one column, null to take them away; the number of calls does not grow with ranges. */
export function setLists(
  { spreadsheet, sheet }: { readonly spreadsheet: Spreadsheet; readonly sheet: Sheet },
  lists: readonly { readonly area: Area; readonly source: ListSource | null }[],
): void {
  const built = lists.map(({ area, source }) => ({ area, rule: source && build(spreadsheet, source) }));
  if (built.length <= MOST_RANGES) {
    for (const { area, rule } of built) rangeOf(sheet, area).setDataValidation(rule);
    return;
  }
  const first = Math.min(...built.map(({ area }) => area.row));
  const end = Math.max(...built.map(({ area }) => area.row + area.rows));
  const column = built[0]?.area.column ?? 0;
  const whole = rangeOf(sheet, { row: first, column, rows: end - first, columns: 1 });
  const rules = whole.getDataValidations();
  for (const { area, rule } of built) {
    for (let row = area.row; row < area.row + area.rows; row += 1) rules[row - first] = [rule];
  }
  whole.setDataValidations(rules);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
