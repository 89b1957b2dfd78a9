import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** What a table judges, and what the foot says of columns that it does not. */
function read(rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Biểu', rows)]);
  return {
    told: verdicts(survey),
    foot: footnotes(survey, []).filter((line) => /không xét cột|chưa đọc/.test(line)),
  };
}

describe('years as columns above rows for target and result under each unit', () => {
  it.each<[string, readonly Row[], readonly string[], string]>([
    [
      'bare years over communes',
      [
        ['KẾT NẠP ĐOÀN VIÊN 2022 - 2024'],
        ['Đơn vị', 'Nội dung', 2022, 2023, 2024],
        ['Xã Hòa An', 'KH', 16, 18, 20],
        ['', 'TH', 15, 20, 22],
        ['Xã Nam Tuấn', 'KH', 11, 13, 15],
        ['', 'TH', 10, 15, 14],
      ],
      ['Kết nạp đoàn viên 2022 - 2024', 'Xã Hòa An 22/20 Vượt', 'Xã Nam Tuấn 14/15 Chưa đạt'],
      'Biểu: bảng này không xét cột 2022, 2023 (C4:D6).',
    ],
    [
      'years with their word and rows of rates over schools',
      [
        ['HỌC SINH GIỎI CẤP TỈNH'],
        ['TT', 'Trường', 'Chỉ số', 'Năm 2023', 'Năm 2024'],
        [1, 'THCS Hợp Giang', 'Chỉ tiêu', 40, 50],
        ['', '', 'Đạt được', 44, 48],
        ['', '', 'Tỷ lệ %', 110, 96],
        [2, 'THCS Đề Thám', 'Chỉ tiêu', 30, 30],
        ['', '', 'Đạt được', 24, 33],
        ['', '', 'Tỷ lệ %', 80, 110],
      ],
      ['Học sinh giỏi cấp tỉnh', 'THCS Hợp Giang 48/50 Chưa đạt', 'THCS Đề Thám 33/30 Vượt'],
      'Biểu: bảng này không xét cột Năm 2023 (D4:D7).',
    ],
    [
      'the plan of a year to come, of which nothing is done',
      [
        ['DƯ NỢ CHO VAY (tỷ đồng)'],
        ['Phòng giao dịch', 'Chỉ số', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
        ['PGD Hạ Lang', 'Kế hoạch', 300, 320, 350],
        ['PGD Hạ Lang', 'Thực hiện', 290, 325, ''],
        ['PGD Bảo Lạc', 'Kế hoạch', 410, 430, 450],
        ['PGD Bảo Lạc', 'Thực hiện', 415, 402, ''],
      ],
      ['Dư nợ cho vay (tỷ đồng)', 'PGD Hạ Lang 325/320 Vượt', 'PGD Bảo Lạc 402/430 Chưa đạt'],
      'Biểu: bảng này không xét cột Năm 2023 (C4:C6).',
    ],
  ])('the last one with results is judged, the others are named: %s', (_, rows, expected, foot) => {
    const { told, foot: lines } = read(rows);
    expect(told).toEqual([expected]);
    expect(lines).toEqual([foot]);
  });

  it('columns of other words stay indicators, whatever their years', () => {
    const { told, foot } = read([
      ['KẾT QUẢ CÔNG ĐOÀN'],
      ['Đơn vị', 'Nội dung', 'Đoàn viên 2023', 'Đoàn viên 2024', 'CĐCS 2023'],
      ['Xã Hòa An', 'KH', 18, 20, 3],
      ['', 'TH', 20, 22, 3],
      ['Xã Nam Tuấn', 'KH', 13, 15, 2],
      ['', 'TH', 15, 14, 1],
    ]);
    expect(told.map(([, ...units]) => units)).toEqual([
      ['Xã Hòa An 22/20 Vượt', 'Xã Nam Tuấn 14/15 Chưa đạt'],
      ['Xã Hòa An 3/3 Đạt', 'Xã Nam Tuấn 1/2 Chưa đạt'],
    ]);
    expect(foot).toHaveLength(1);
  });
});
