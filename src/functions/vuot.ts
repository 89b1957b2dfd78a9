import { broadcast, type Output } from './broadcast';
import { computeCells } from './measure';

/**
 * Số vượt kế hoạch; để trống nếu không vượt hoặc chưa có kết quả. Ví dụ: =VUOT(C2;B2) hoặc =VUOT(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Số vượt.
 * @customfunction
 */
export function VUOT(kq: unknown, kh: unknown): Output {
  return broadcast({ kq, kh }, (cells) => computeCells(cells, ({ surplus }) => surplus ?? ''));
}
