import { broadcast, isProblem, type Output } from './broadcast';
import { readFigure } from './measure';

/**
 * Số đọc từ chữ viết theo lối Việt Nam: 1.380 là 1380; 1,5 tỷ là 1500000000; 1.483.900đ là 1483900; để trống nếu ô trống hoặc chỉ có dấu gạch, dấu ba chấm hay x. Chữ đọc được hai cách như 1.5 thì báo lỗi, không đoán. Ví dụ: =SOVN(A2) hoặc =SOVN(A2:A20).
 *
 * @param {string|Array<Array<string>>} van_ban Chữ cần đọc thành số: một ô hoặc một vùng.
 * @return {number|Array<Array<number>>} Số.
 * @customfunction
 */
export function SOVN(van_ban: unknown): Output {
  return broadcast({ van_ban }, (cells) => {
    const reading = readFigure(cells.van_ban, 'chữ');
    if (isProblem(reading)) return reading;
    return reading.kind === 'number' ? reading.value : '';
  });
}
