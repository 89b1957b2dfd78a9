import { describe, expect, it } from 'vitest';
import { unjudgedLines } from '../../../src/core/ledger/unread-words';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { ledgerOf } from './read';

function unjudgedOf(rows: readonly (readonly Cell[])[]): readonly string[] {
  return unjudgedLines(ledgerOf({ tabs: [tabOf('Biểu', rows)] }).survey.unjudged);
}

describe('a plan with a result of its own that is not judged', () => {
  it.each<readonly [string, readonly (readonly Cell[])[], string]>([
    [
      'a quarter beside the year, the result told by its place',
      [
        ['TÌNH HÌNH TRỒNG RỪNG QUÝ III NĂM 2024'],
        ['TT', 'Hạt kiểm lâm', 'KH cả năm', 'KH quý III', 'Trồng quý III', 'Lũy kế 9 tháng'],
        [1, 'Hạt Kiểm lâm Hà Lang', 120, 40, 35, 90],
        [2, 'Hạt Kiểm lâm Nguyên Hòa', 80, 20, 26, 71],
        [3, 'Hạt Kiểm lâm Sông Gâm', 60, 15, 15, 40],
      ],
      'Biểu: bảng này không xét cột KH quý III, Trồng quý III (D3:E5).',
    ],
    [
      'a month under a band beside the sum of the months',
      [
        ['SẢN LƯỢNG ĐIỆN THÁNG 8/2024'],
        ['Điện lực', 'Tháng báo cáo', '', 'Lũy kế 8 tháng', ''],
        ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
        ['Điện lực Ba Bể', 310, 290, 2400, 2410],
        ['Điện lực Chợ Đồn', 270, 275, 2100, 2050],
        ['Điện lực Pác Nặm', 120, 121, 900, 930],
      ],
      'Biểu: bảng này không xét cột Tháng báo cáo – Kế hoạch, Tháng báo cáo – Thực hiện (B4:C6).',
    ],
    [
      'the year before, and the year where a part of it is judged',
      [
        ['KẾT QUẢ KẾT NẠP HỘI VIÊN 6 THÁNG ĐẦU NĂM 2024'],
        ['Chi hội', 'KH năm 2024', '6 tháng năm 2023', '', 'Lũy kế 6 tháng năm 2024', ''],
        ['', '', 'Giao', 'Đạt được', 'Giao', 'Đạt được'],
        ['Chi hội Bản Giốc', 20, 9, 8, 10, 11],
        ['Chi hội Pò Tấu', 30, 14, 15, 15, 13],
        ['Chi hội Lũng Đính', 16, 7, 9, 8, 8],
      ],
      'Biểu: bảng này không xét cột KH năm 2024, 6 tháng năm 2023 – Giao, 6 tháng năm 2023 – Đạt được (B4:D6).',
    ],
    [
      'what units pledged beside what they were assigned',
      [
        ['TT', 'Chi hội', 'Hội giao', 'Chi hội đăng ký', 'Thực hiện'],
        [1, 'Chi hội Nà Bản', 12, 15, 13],
        [2, 'Chi hội Pò Rẫy', 10, 10, 9],
        [3, 'Chi hội Bó Tờ', 8, 9, 8],
      ],
      'Biểu: bảng này không xét cột Chi hội đăng ký (D2:D4).',
    ],
  ])('is named at the foot: %s', (_, rows, line) => {
    expect(unjudgedOf(rows)).toEqual([line]);
  });

  it.each<readonly [string, readonly (readonly Cell[])[]]>([
    [
      'a result of last year without its plan, beside the judged pair',
      [
        ['Xã', 'TH năm 2023', 'KH năm 2024', 'TH năm 2024'],
        ['Xã Cô Ba', 20, 22, 21],
        ['Xã Thượng Hà', 18, 20, 20],
        ['Xã Bảo Toàn', 9, 10, 12],
      ],
    ],
    [
      'months that the result adds up, and a part of a year’s plan',
      [
        ['Xã', 'KH năm 2024', '', 'Thực hiện', '', ''],
        ['', 'Tổng số', 'Vốn kéo dài', 'Tháng 1', 'Tháng 2', 'Lũy kế'],
        ['Xã Cô Ba', 20, 4, 7, 6, 13],
        ['Xã Thượng Hà', 18, 3, 9, 9, 18],
        ['Xã Bảo Toàn', 9, 1, 5, 5, 10],
      ],
    ],
    [
      'a term and a year that are both judged',
      [
        ['Xã', 'KH 2021-2025', 'KH năm 2024', 'TH 2021-2024', 'TH năm 2024'],
        ['Xã Cô Ba', 100, 22, 71, 21],
        ['Xã Thượng Hà', 80, 20, 66, 20],
        ['Xã Bảo Toàn', 50, 10, 40, 12],
      ],
    ],
    [
      'pledges in words, and those that are the only targets',
      [
        ['TT', 'Chi hội', 'Đăng ký', 'Thực hiện', 'Đăng ký danh hiệu'],
        [1, 'Chi hội Nà Bản', 15, 13, 'Vững mạnh'],
        [2, 'Chi hội Pò Rẫy', 10, 9, 'Khá'],
        [3, 'Chi hội Bó Tờ', 9, 8, 'Khá'],
      ],
    ],
  ])('is no line: %s', (_, rows) => {
    expect(unjudgedOf(rows)).toEqual([]);
  });
});
