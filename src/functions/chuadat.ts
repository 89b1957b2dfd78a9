import { isHeadingRow } from '../core/log/header-cells';
import { unitReader } from '../core/log/unit-text';
import { type Answer, broadcast, isProblem, type Output, rangeOf, sizeOf } from './broadcast';
import { textOf } from './cell-value';
import { assessCells, type MeasureCells, pairProblem } from './measure';
import { lengthsDiffer, namelessBelow } from './messages';
import { readThreshold } from './threshold';

/**
 * Danh sách đơn vị chưa đạt, mỗi đơn vị một dòng theo thứ tự của vùng, dòng cộng được bỏ qua; không có đơn vị nào thì để trống. Đơn vị chưa có số liệu không nằm trong danh sách. Hàm không biết thời hạn: chưa đủ kế hoạch là chưa đạt, cả khi kế hoạch chưa đến hạn. Ví dụ: =CHUADAT(A2:A20;C2:C20;B2:B20) hoặc =CHUADAT(A2:A20;C2:C20;B2:B20;90%).
 *
 * @param {string|Array<Array<string>>} don_vi Tên đơn vị: một cột.
 * @param {number|Array<Array<number>>} kq Kết quả: một cột cùng số dòng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một cột cùng số dòng, hoặc một số chung cho các đơn vị.
 * @param {number} [nguong] Mức tính đạt: tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200; bỏ trống là 100%.
 * @return {string|Array<Array<string>>} Tên các đơn vị chưa đạt.
 * @customfunction
 */
export function CHUADAT(don_vi: unknown, kq: unknown, kh: unknown, nguong: unknown): Output {
  const threshold = readThreshold(nguong);
  const unitOf = unitReader();
  const within = sizeOf('don_vi', rangeOf(don_vi));
  for (const [name, range] of Object.entries({ kq, kh })) {
    const size = sizeOf(name, rangeOf(range));
    if (size.columns > within.columns || size.rows > within.rows)
      throw new Error(lengthsDiffer(within, size));
  }
  const answers = broadcast({ don_vi, kq, kh }, (cells) =>
    unitOf(cells.don_vi).total || isHeadingRow(cells.don_vi, [cells.kq, cells.kh])
      ? ''
      : nameIfBelow(textOf(cells.don_vi), cells, threshold),
  );
  const listed = (Array.isArray(answers) ? answers.flat() : [answers]).filter((name) => name !== '');
  return listed.length > 0 ? listed.map((name) => [name]) : '';
}

/**
 * A row that cannot be judged is listed with its problem: nobody knows whether its unit is below target. So is one below target that names no
 * unit; of other rows without a name nothing is said.
 */
function nameIfBelow(name: string, cells: MeasureCells, threshold: number): Answer {
  const assessment = assessCells(cells, threshold);
  const isBelow = !isProblem(assessment) && assessment.state === 'below';
  if (name === '') return isBelow ? { problem: namelessBelow(textOf(cells.kq), textOf(cells.kh)) } : '';
  if (isProblem(assessment)) return { problem: `${name}: ${assessment.problem}` };
  if (assessment.state !== 'dataError') return isBelow ? name : '';
  return { problem: `${name}: ${pairProblem(cells)}` };
}
