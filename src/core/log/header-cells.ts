import { parseNumber } from '../number/parse';
import { isUnitHeader } from '../tab/unit-header';
import type { Cell } from '../workbook/workbook';

/**
 * Whether cells of one row are headings and no unit and its figures, as in whole columns (B:B, C:C): "Đơn vị" beside "Số tiền". Each of them is
 * words; "Hòa An" beside "chưa nộp" is a unit.
 */
export function isHeadingRow(unit: Cell, beside: readonly Cell[]): boolean {
  if (typeof unit !== 'string' || beside.length === 0 || !isUnitHeader(unit)) return false;
  return beside.every(
    (cell) => typeof cell === 'string' && !/\d/.test(cell) && parseNumber(cell).kind === 'unreadable',
  );
}
