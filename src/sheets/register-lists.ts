import {
  findRegisterLayout,
  REGISTER_ROWS,
  type RegisterColumn,
  type RegisterLayout,
} from '../core/register/own-tab';
import { commonFormula, isCommonFormula, type RegisterChoices } from '../core/report/register-choices';
import type { Indicator } from '../core/survey/indicator';
import { cellA1 } from '../core/workbook/a1';
import { cellAt, type Grid } from '../core/workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** By these help texts our dropdowns and checks are known. */
const HELP = {
  list: 'Chọn trong danh sách; chữ khác vẫn gõ được nhưng dòng có thể chưa được dùng.',
  target: 'Gõ một số, 0 nếu không giao, x nếu không áp dụng.',
  from: 'Gõ ngày/tháng/năm, hoặc để trống nếu giao cho cả kỳ.',
} as const;

/** The rows below the header that have dropdowns: {@link REGISTER_ROWS}, and more where staff filled more. */
function rowsBelow({ header }: RegisterLayout, grid: Grid): number {
  return Math.max(REGISTER_ROWS, grid.length - header - 1);
}

/** What the tab offers, and whether it was made before this run. */
export interface RegisterLists {
  readonly choices: RegisterChoices;
  readonly indicators: readonly Indicator[];
  readonly isDressed: boolean;
}

/**
 * Gives a tab that was just made its dropdowns, checks and formulas. In one that staff keep already it makes the dropdowns offer what there
 * is now, and the column `KH chung` show today's figures where all of it is still ours; dropdowns that staff set stay.
 */
export function dressRegister(
  sheet: Sheet,
  grid: Grid,
  { choices, indicators, isDressed }: RegisterLists,
): void {
  const layout = findRegisterLayout(grid);
  if (layout === null) return;
  const column = columnReader(sheet, layout, rowsBelow(layout, grid));
  if (isDressed) {
    refreshList(column('indicator'), choices.indicators);
    refreshList(column('unit'), choices.units);
  } else {
    column('indicator')?.setDataValidation(listRule(choices.indicators));
    column('unit')?.setDataValidation(listRule(choices.units));
    setChecks(column);
  }
  writeCommon(column('common'), { grid, layout, indicators });
}

/** Warns in a new tab of what is no target and no day. */
function setChecks(column: (column: RegisterColumn) => Range | null): void {
  const target = column('target');
  const first = target?.getA1Notation().split(':')[0] ?? '';
  const isTarget = `=ISNUMBER(${first})+(TRIM(${first})="x")>0`;
  target?.setDataValidation(builder(HELP.target).requireFormulaSatisfied(isTarget).build());
  column('from')?.setDataValidation(builder(HELP.from).requireDate().build()).setNumberFormat('dd/mm/yyyy');
}

/** Writes the formulas of the column `KH chung` where another one is wanted and all its cells are blank or formulas of ours. */
function writeCommon(
  range: Range | null,
  {
    grid,
    layout,
    indicators,
  }: { readonly grid: Grid; readonly layout: RegisterLayout; readonly indicators: readonly Indicator[] },
): void {
  const column = layout.columns.get('common');
  if (!range || column === undefined) return;
  const seen = range.getFormulas().map(([formula = '']) => formula);
  const wanted = commonFormulas(layout, indicators, seen.length);
  const isBlank = (row: number) => cellAt(grid, layout.header + 1 + row, column) === '';
  const isOurs = seen.every((formula, row) => isCommonFormula(formula) || (formula === '' && isBlank(row)));
  if (isOurs && seen.some((formula, row) => formula !== wanted[row]?.[0])) range.setFormulas(wanted);
}

/** The cells of a column below the header; null for one that the tab has no longer. */
function columnReader(
  sheet: Sheet,
  { header, columns }: RegisterLayout,
  rows: number,
): (column: RegisterColumn) => Range | null {
  return (column) => {
    const at = columns.get(column);
    return at === undefined ? null : sheet.getRange(header + 2, at + 1, rows, 1);
  };
}

function commonFormulas(
  { header, columns }: RegisterLayout,
  indicators: readonly Indicator[],
  rows: number,
): string[][] {
  const column = columns.get('indicator') ?? 0;
  return Array.from({ length: rows }, (_, row) => [
    commonFormula(cellA1({ row: header + 1 + row, column }), indicators),
  ]);
}

function refreshList(range: Range | null, words: readonly string[] | null): void {
  if (!range) return;
  const wanted = listRule(words);
  let changed = false;
  const rules = range.getDataValidations().map((line) =>
    line.map((own): Validation | null => {
      if (own && own.getHelpText() !== HELP.list) return own;
      if (isList(own, words)) return own;
      changed = true;
      return wanted;
    }),
  );
  if (changed) range.setDataValidations(rules);
}

function isList(own: Validation | null, words: readonly string[] | null): boolean {
  if (!own || !words) return !own && !words;
  const known = Array.from(own.getCriteriaValues()[0] as string[], String);
  return known.length === words.length && words.every((word, at) => word === known[at]);
}

function listRule(words: readonly string[] | null): Validation | null {
  return (
    words &&
    builder(HELP.list)
      .requireValueInList([...words], true)
      .build()
  );
}

/** A rule that warns about what does not fit and refuses nothing. */
function builder(help: string): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
}
