import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(headings: readonly string[], rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu', [['TT', 'Đơn vị', ...headings], ...rows])]);
  return { lines: verdicts(survey), problems: problems(survey) };
}

describe('a column called what the target left of it is set for', () => {
  it.each([
    [
      'deposits and loans of branches',
      ['KH tiền gửi (tỷ đồng)', 'Số dư tiền gửi', 'KH dư nợ', 'Dư nợ'],
      [
        [1, 'PGD Cô Ba', 50, 52, 70, 66],
        [2, 'PGD Hồng Trị', 40, 38, 30, 30],
      ],
      [['PGD Cô Ba 66/70 Chưa đạt', 'PGD Hồng Trị 30/30 Đạt']],
    ],
    [
      'newly certified, beside all there are',
      ['Tổng số sản phẩm', 'Chỉ tiêu công nhận mới', 'Công nhận mới', 'Tổng số đạt OCOP'],
      [
        [1, 'Xã Cô Ba', 30, 3, 2, 25],
        [2, 'Xã Hồng Trị', 20, 2, 2, 18],
      ],
      [['Xã Cô Ba 2/3 Chưa đạt', 'Xã Hồng Trị 2/2 Đạt']],
    ],
    [
      'turnover of a cooperative by trades',
      ['Kế hoạch bán lẻ', 'Doanh số bán lẻ', '% bán lẻ', 'Kế hoạch thu mua', 'Thu mua', '% thu mua'],
      [
        [1, 'HTX Cô Ba', 200, 190, 95, 80, 84, 105],
        [2, 'HTX Hồng Trị', 100, 100, 100, 50, 45, 90],
        [3, 'HTX Bảo Toàn', 120, 126, 105, 60, 60, 100],
      ],
      [
        ['HTX Cô Ba 190/200 Chưa đạt', 'HTX Hồng Trị 100/100 Đạt', 'HTX Bảo Toàn 126/120 Vượt'],
        ['HTX Cô Ba 84/80 Vượt', 'HTX Hồng Trị 45/50 Chưa đạt', 'HTX Bảo Toàn 60/60 Đạt'],
      ],
    ],
  ])('is its result: %s', (_, headings, rows, expected) => {
    const { lines } = judged(headings, rows);
    for (const own of expected) expect(lines.map((line) => line.slice(1))).toContainEqual(own);
  });

  it.each([
    ['stands on its left', ['Số hộ nghèo', 'KH số hộ nghèo', 'Thực hiện']],
    ['stands beside a result that says so', ['KH số hộ nghèo', 'Số hộ nghèo', 'Thực hiện']],
  ])('is none where it %s', (_, headings) => {
    const target = headings.indexOf('KH số hộ nghèo');
    const figures = headings.map((__, column) => (column === target ? 20 : column === 2 ? 15 : 90));
    const { lines } = judged(headings, [
      [1, 'Xóm Cô Ba', ...figures],
      [2, 'Xóm Hồng Trị', ...figures],
    ]);
    expect(lines[0]?.[1]).toMatch(/^Xóm Cô Ba 15\/20 /);
  });
});

describe('a running total beside a target of what comes new', () => {
  it.each([
    ['says so', ['Đạt chuẩn đến 2023', 'KH số trường đạt chuẩn thêm', 'Lũy kế số trường đạt chuẩn']],
    [
      'has its year where the total has none',
      ['Công nhận năm 2024', 'KH năm 2024', 'Lũy kế số trường đã đạt'],
    ],
  ])('is asked where the target %s', (_, headings) => {
    const { lines, problems: told } = judged(headings, [
      [1, 'Huyện Cô Ba', 8, 2, 10],
      [2, 'Huyện Hồng Trị', 3, 1, 4],
      [3, 'Huyện Bảo Toàn', 5, 2, 7],
    ]);
    expect(lines.flat().join(' ')).not.toMatch(/\d\/2 /);
    expect(told).toContain('changeAgainstLevel Biểu 1:5');
  });

  it('is the result where it counts the new ones up', () => {
    const { lines } = judged(
      ['KH kết nạp mới', 'Tháng này', 'Lũy kế kết nạp từ đầu năm'],
      [
        [1, 'Xã Cô Ba', 5, 1, 12],
        [2, 'Xã Hồng Trị', 4, 2, 9],
      ],
    );
    expect(lines).toEqual([[expect.any(String), 'Xã Cô Ba 12/5 Vượt', 'Xã Hồng Trị 9/4 Vượt']]);
  });
});

describe('a rate over a plan', () => {
  it.each([
    ['volumes of works', ['Kế hoạch vốn', 'Khối lượng thực hiện', 'KLTH/KH (%)']],
    ['catches of boats', ['Kế hoạch', 'Thực hiện', 'SL/KH (%)']],
    ['receipts', ['Dự toán', 'Thực thu', 'TT/dự toán %']],
  ])('is no target of its own: %s', (_, headings) => {
    const { lines, problems: told } = judged(headings, [
      [1, 'Ban Cô Ba', 900, 810, 90],
      [2, 'Ban Hồng Trị', 700, 735, 105],
      [3, 'Ban Bảo Toàn', 400, 400, 100],
    ]);
    expect(lines.map((line) => line.slice(1))).toEqual([
      ['Ban Cô Ba 810/900 Chưa đạt', 'Ban Hồng Trị 735/700 Vượt', 'Ban Bảo Toàn 400/400 Đạt'],
    ]);
    expect(told).toEqual([]);
  });
});

describe('a pair of rates whose headings close with KH and TH', () => {
  it('is judged, though each begins as a rate', () => {
    const { lines } = judged(
      [
        'Tỷ lệ thu gom rác KH (%)',
        'Tỷ lệ thu gom rác TH (%)',
        'Tỷ lệ che phủ KH (%)',
        'Tỷ lệ che phủ TH (%)',
      ],
      [
        [1, 'Xóm Cô Ba', 90, 91, 60, 55],
        [2, 'Xóm Hồng Trị', 85, 80, 50, 50],
      ],
    );
    expect(lines.map((line) => line.slice(1))).toEqual([
      ['Xóm Cô Ba 91/90 Vượt', 'Xóm Hồng Trị 80/85 Chưa đạt'],
      ['Xóm Cô Ba 55/60 Chưa đạt', 'Xóm Hồng Trị 50/50 Đạt'],
    ]);
  });
});
