import { PAGES } from '../page/pages';
import { columnLetters } from '../workbook/a1';
import type { Grid } from '../workbook/workbook';
import { type LookedInto, rowFormulas, singleFormulas } from './formulas';
import { FOLDED, LAST_ROW, owedRows } from './places';

/** Stands above the folded columns; by it the tab, and every copy of it, is known. */
export const UNIT_SHEET_SIGN = 'Tiện ích dùng để tính, đề nghị không sửa';

const COLUMNS = FOLDED.first + FOLDED.count - 1;

/** Texts of the tab by A1 notation. */
const LABELS: Readonly<Record<string, string>> = {
  A1: PAGES.unitSheet.name.toUpperCase(),
  A2: 'Đơn vị',
  A3: 'Số liệu',
  A4: 'Số chỉ tiêu đạt',
  A5: 'Chép ô dưới đây để gửi đơn vị:',
  A8: 'Chỉ tiêu',
  B8: 'KH giao',
  C8: 'Kết quả',
  D8: 'Còn thiếu',
  E8: 'Tình trạng',
  G1: UNIT_SHEET_SIGN,
  G2: `Dòng tiêu đề của ${PAGES.below.name}`,
  G3: 'Cột Số chỉ tiêu đạt',
  G4: 'Dòng của đơn vị',
  G5: 'Số lượt của đơn vị',
  G6: 'Dòng ghi ngày của số liệu',
  G7: 'Cột ghi ngày của số liệu',
  G8: 'Số chỉ tiêu lỗi số liệu',
  G9: 'Tên và ĐVT các chỉ tiêu',
  I1: 'Các đơn vị',
};

/** All cells of a new tab as text, formulas beginning with `=`: rows × columns A to Q. `unit`: the one it shows first. */
export function unitSheetCells(tabs: LookedInto, unit: string): string[][] {
  const cells = Array.from({ length: LAST_ROW + 1 }, () => Array.from({ length: COLUMNS }, () => ''));
  const texts: Readonly<Record<string, string>> = { ...unitSheetTexts(tabs), B2: unit };
  return cells.map((row, index) =>
    row.map((_, column) => texts[`${columnLetters(column)}${index + 1}`] ?? ''),
  );
}

/** Labels and formulas of a new tab by their cells. */
export function unitSheetTexts(tabs: LookedInto): Readonly<Record<string, string>> {
  return { ...LABELS, ...unitSheetFormulas(tabs) };
}

/** Every formula of a new tab by its cell. */
export function unitSheetFormulas(tabs: LookedInto): Readonly<Record<string, string>> {
  const owed = owedRows().flatMap((row) =>
    Object.entries(rowFormulas(row)).map(([column, formula]) => [`${column}${row}`, formula] as const),
  );
  return { ...singleFormulas(tabs), ...Object.fromEntries(owed) };
}

/** True for cells that have the sign of the tab, wherever staff moved it. */
export function isUnitSheet(values: Grid): boolean {
  return values.some((row) => row.includes(UNIT_SHEET_SIGN));
}
