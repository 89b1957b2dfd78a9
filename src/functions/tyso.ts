import { broadcast, type Output } from './broadcast';
import { computeCells } from './measure';

/**
 * Tỷ số kết quả trên kế hoạch, không làm tròn, dùng cho ô định dạng % (16 trên 12 là 1,333…); để trống nếu chưa có kết quả hoặc không có kế hoạch. Ví dụ: =TYSO(C2;B2) hoặc =TYSO(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Tỷ số; định dạng ô là % để xem như tỷ lệ.
 * @customfunction
 */
export function TYSO(kq: unknown, kh: unknown): Output {
  return broadcast({ kq, kh }, (cells) =>
    computeCells(cells, ({ rate }) => (rate === null ? '' : rate.result / rate.target)),
  );
}
