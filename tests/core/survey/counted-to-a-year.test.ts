import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]): readonly string[][] {
  return verdicts(surveyTabs([tabOf('Biểu 1', rows)]));
}

describe('what is counted up to a year beside that year’s own result', () => {
  it.each([
    ['Mục tiêu 2021-2025', 'Lũy kế đến 2024', 'KH năm 2024', 'TH năm 2024'],
    ['NQ 2021-2025', 'Lũy kế đến 30/11/2024', 'Kế hoạch 2024', 'Thực hiện 2024'],
    ['KH giai đoạn 2021-2024', 'Lũy kế đến hết năm 2024', 'Chỉ tiêu 2024', 'Kết quả 2024'],
  ])('is the result of the term: %s, %s', (...headings) => {
    const lines = judged(
      ['SẢN PHẨM OCOP GIAI ĐOẠN 2021-2025'],
      ['TT', 'Xã', ...headings],
      [1, 'Xã Lam Sơn', 8, 9, 2, 2],
      [2, 'Xã Vinh Quý', 12, 11, 3, 1],
    );
    const rates = lines.flat().flatMap((line) => /\d+\/\d+/.exec(line)?.[0] ?? []);
    expect(lines).toHaveLength(2);
    expect([...rates].sort()).toEqual(['1/3', '11/12', '2/2', '9/8']);
  });

  it('stays the year’s where no other result is', () => {
    const lines = judged(
      ['SẢN PHẨM OCOP NĂM 2024'],
      ['TT', 'Xã', 'KH 2024', 'Tháng 11', 'Lũy kế năm 2024'],
      [1, 'Xã Lam Sơn', 8, 1, 9],
      [2, 'Xã Vinh Quý', 12, 2, 11],
    );
    expect(lines.map(([, ...rows]) => rows)).toEqual([['Xã Lam Sơn 9/8 Vượt', 'Xã Vinh Quý 11/12 Chưa đạt']]);
  });
});
