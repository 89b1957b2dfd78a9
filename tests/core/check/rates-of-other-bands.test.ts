import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf, verdicts } from '../survey/office-grids';
import { surveyWorkbook } from '../survey/survey-workbook';
import { cellsOf, check } from './check';

type Row = readonly Cell[];

/** The units with their verdicts, and what rates and parts are found to be wrong in a tab whose header has two rows. */
function read(...rows: readonly Row[]) {
  const workbook = { tabs: [tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows])] };
  const today = { year: 2025, month: 1, day: 5 };
  const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map(), settings: [] });
  return {
    units: verdicts(survey).flatMap((lines) => lines.slice(1)),
    found: check(workbook).flatMap((one) =>
      ['rateWrong', 'partAboveWhole'].includes(one.kind) ? `${one.kind} ${cellsOf(one)}` : [],
    ),
  };
}

describe('a percentage beside counts under a band of its own', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'what stood at the beginning, before plan and result',
      [
        ['TT', 'Trường', 'Đầu năm', '', 'Kế hoạch vận động thêm', 'Vận động được'],
        ['', '', 'Số HS', 'Tỷ lệ %', '', ''],
        [1, 'THCS Hợp Giang', 600, 95.2, 20, 18],
        [2, 'THCS Ngọc Xuân', 380, 93.1, 15, 15],
        [3, 'THCS Đề Thám', 300, 97, 9, 11],
      ],
      ['THCS Hợp Giang 18/20 Chưa đạt', 'THCS Ngọc Xuân 15/15 Đạt', 'THCS Đề Thám 11/9 Vượt'],
    ],
    [
      'what is left, behind them',
      [
        ['TT', 'Xã', 'KH giảm (hộ)', 'TH giảm (hộ)', 'Cuối năm còn', ''],
        ['', '', '', '', 'Số hộ', 'Tỷ lệ %'],
        [1, 'Xã Lũng Nặm', 30, 32, 285, 14.1],
        [2, 'Xã Tổng Cọt', 28, 25, 262, 13.7],
        [3, 'Xã Hà Quảng', 40, 40, 170, 8.9],
      ],
      ['Xã Lũng Nặm 32/30 Vượt', 'Xã Tổng Cọt 25/28 Chưa đạt', 'Xã Hà Quảng 40/40 Đạt'],
    ],
    [
      'a part of what was done',
      [
        ['TT', 'Chi bộ', 'Chỉ tiêu', 'Kết nạp', 'Trong đó nữ', ''],
        ['', '', '', '', 'Số lượng', 'Tỷ lệ %'],
        [1, 'Chi bộ Ca Thành', 20, 18, 8, 44.4],
        [2, 'Chi bộ Tam Kim', 14, 15, 6, 40],
        [3, 'Chi bộ Minh Tâm', 18, 18, 9, 50],
      ],
      ['Chi bộ Ca Thành 18/20 Chưa đạt', 'Chi bộ Tam Kim 15/14 Vượt', 'Chi bộ Minh Tâm 18/18 Đạt'],
    ],
  ])('is no typed rate of the pair, nor above its whole: %s', (_, rows, units) => {
    expect(read(...rows)).toEqual({ units, found: [] });
  });

  it('is one where it tells of the pair, and then a slip is told', () => {
    const rows = (band: string, count: string, rates: readonly number[]): readonly Row[] => [
      ['TT', 'Trường', 'Kế hoạch', 'Thực hiện', band, ''],
      ['', '', '', '', count, 'Tỷ lệ %'],
      [1, 'THCS Hợp Giang', 60, 55, 3, rates[0] ?? ''],
      [2, 'THCS Ngọc Xuân', 40, 44, 2, rates[1] ?? ''],
      [3, 'THCS Đề Thám', 30, 33, 2, rates[2] ?? ''],
      [4, 'THCS Hòa Chung', 20, 18, 1, rates[3] ?? ''],
    ];
    expect(read(...rows('Ghi nhận', 'Số lớp', [91.7, 110, 110, 95])).found).toEqual(['rateWrong F7']);
    expect(read(...rows('So sánh', 'Chênh lệch', [81.7, 100.5, 100, 95])).units).toEqual([]);
  });
});
