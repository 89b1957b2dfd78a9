import { roundRatio } from '../core/number/round';
import { broadcast, type Output } from './broadcast';
import { computeCells } from './measure';
import { readDecimals, readRounding } from './rate-rounding';

/**
 * Kết quả bằng bao nhiêu phần trăm kế hoạch, làm tròn như các biểu in ra (17 trên 12 là 141,7); để trống nếu chưa có kết quả hoặc không có kế hoạch. Ô định dạng % thì dùng TYSO. Ví dụ: =TYLE(C2;B2) hoặc =TYLE(C2:C20;B2:B20;0;"cắt").
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @param {number} [so_le] Số chữ số sau dấu phẩy, từ 0 đến 10; bỏ trống là 1.
 * @param {string} [cach] Cách làm tròn: "tròn", "cắt" (bỏ phần lẻ) hoặc "dưới 100" (chưa đạt thì không thành 100); bỏ trống là "tròn".
 * @return {number|Array<Array<number>>} Tỷ lệ thực hiện, tính bằng phần trăm.
 * @customfunction
 */
export function TYLE(kq: unknown, kh: unknown, so_le: unknown, cach: unknown): Output {
  const digits = readDecimals(so_le);
  const mode = readRounding(cach);
  return broadcast({ kq, kh }, (cells) =>
    computeCells(cells, ({ rate }) =>
      rate === null ? '' : roundRatio(rate.result, rate.target, { digits, mode }),
    ),
  );
}
