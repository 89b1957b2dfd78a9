import { broadcast, type Output } from './broadcast';
import { computeCells } from './measure';

/**
 * Số còn thiếu so với kế hoạch; để trống nếu không thiếu hoặc chưa có kết quả. Ví dụ: =CONTHIEU(C2;B2) hoặc =CONTHIEU(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Số còn thiếu.
 * @customfunction
 */
export function CONTHIEU(kq: unknown, kh: unknown): Output {
  return broadcast({ kq, kh }, (cells) => computeCells(cells, ({ shortfall }) => shortfall ?? ''));
}
