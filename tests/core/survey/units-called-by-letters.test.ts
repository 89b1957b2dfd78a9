import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  return verdicts(surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], [], ...rows])]))[0]?.slice(1);
}

describe('units called by a letter, a roman number or a number', () => {
  it.each([
    ['I', 'II', 'Tổ'],
    ['A', 'B', 'Khu vực'],
    ['K', 'L', 'Tổ'],
    ['1', '2', 'Đội'],
  ])('begin with the first, whose plan and result follow each other: %s, %s', (one, other, heading) => {
    expect(read([heading, 'Kế hoạch', 'Thực hiện'], [one, 10, 11], [other, 12, 10], ['', '', ''])).toEqual([
      `${one} 11/10 Vượt`,
      `${other} 10/12 Chưa đạt`,
    ]);
  });

  it.each([
    ['letters', ['A', 1, 2]],
    ['numbers', [1, 2, 3]],
    ['brackets', ['(1)', '(2)', '(3)']],
    ['numbers of a second page', ['B', 7, 8]],
  ])('are none in the row that numbers the columns: %s', (_, numbers) => {
    expect(
      read(['Đơn vị', 'Kế hoạch', 'Thực hiện'], numbers, ['Xã Đông Khê', 10, 11], ['Xã Tà Lùng', 12, 10]),
    ).toEqual(['Xã Đông Khê 11/10 Vượt', 'Xã Tà Lùng 10/12 Chưa đạt']);
  });
});
