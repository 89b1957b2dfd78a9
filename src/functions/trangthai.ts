import { STATES } from '../core/state/assessment';
import { broadcast, isProblem, type Output } from './broadcast';
import { assessCells } from './measure';
import { readThreshold } from './threshold';

/**
 * Tình trạng thực hiện kế hoạch bằng chữ: Vượt, Đạt, Chưa đạt, Chưa có số liệu, Không giao, Ngoài KH… So số đúng, không so tỷ lệ đã làm tròn. Hàm không biết thời hạn: chưa đủ kế hoạch là Chưa đạt, cả khi kế hoạch chưa đến hạn. Ví dụ: =TRANGTHAI(C2;B2) hoặc =TRANGTHAI(C2:C20;B2:B20;90%).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @param {number} [nguong] Mức tính đạt: tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200; bỏ trống là 100%.
 * @return {string|Array<Array<string>>} Tình trạng.
 * @customfunction
 */
export function TRANGTHAI(kq: unknown, kh: unknown, nguong: unknown): Output {
  const threshold = readThreshold(nguong);
  return broadcast({ kq, kh }, (cells) => {
    const assessment = assessCells(cells, threshold);
    return isProblem(assessment) ? assessment : STATES[assessment.state];
  });
}
