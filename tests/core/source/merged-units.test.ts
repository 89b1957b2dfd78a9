import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** The units that count, and how the foot says that their rows are added. */
function read(rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Rừng', [['KẾT QUẢ TRỒNG RỪNG NĂM 2024'], ...rows])]);
  return {
    units: (verdicts(survey)[0] ?? []).slice(1).map((line) => line.replace(/(\d\/\d+) .*/, '$1')),
    added: footnotes(survey, []).filter((line) => line.includes(': cộng ')),
  };
}

describe('communes of before beside those they are in now', () => {
  it.each<[string, readonly Row[], string]>([
    [
      'merged, with a sum for each',
      [
        ['TT', 'Xã mới', 'Xã cũ', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Quang Hán', 'Xã Quang Hán', 30, 28],
        ['', '', 'Xã Cô Mười', 35, 39],
        ['', '', 'Cộng', 65, 67],
        [2, 'Xã Trà Lĩnh', 'TT Trà Lĩnh', 10, 8],
        ['', '', 'Xã Quốc Toản', 43, 42],
        ['', '', 'Cộng', 53, 50],
        ['', 'Tổng cộng', '', 118, 117],
      ],
      'B',
    ],
    [
      'said again in each row, headed as before and after the merger',
      [
        ['STT', 'Tên xã trước sắp xếp', 'Tên xã sau sắp xếp', 'KH', 'TH'],
        [1, 'Xã Quang Hán', 'Xã Quang Hán', 30, 28],
        [2, 'Xã Cô Mười', 'Xã Quang Hán', 35, 39],
        [3, 'TT Trà Lĩnh', 'Xã Trà Lĩnh', 10, 8],
        [4, 'Xã Quốc Toản', 'Xã Trà Lĩnh', 43, 42],
      ],
      'C',
    ],
    [
      'where only the heading of the old ones says so',
      [
        ['TT', 'Xã, phường', 'Địa bàn (xã cũ)', 'Giao', 'Đạt'],
        [1, 'Xã Quang Hán', 'Xã Quang Hán', 30, 28],
        ['', '', 'Xã Cô Mười', 35, 39],
        [2, 'Xã Trà Lĩnh', 'TT Trà Lĩnh', 10, 8],
        ['', '', 'Xã Quốc Toản', 43, 42],
      ],
      'B',
    ],
  ])('%s', (_, rows, column) => {
    expect(read(rows)).toEqual({
      units: ['Xã Quang Hán 67/65', 'Xã Trà Lĩnh 50/53'],
      added: [`Rừng: cộng 4 dòng của 'Rừng' theo đơn vị ở cột ${column}.`],
    });
  });

  it.each<[string, Row]>([
    ['below a commune that is no more', ['TT', 'Xã cũ', 'Xóm', 'Kế hoạch', 'Thực hiện']],
    ['of a commune', ['TT', 'Công đoàn xã', 'CĐCS', 'Kế hoạch', 'Thực hiện']],
  ])('leaves units %s as they are', (_, header) => {
    const rows: readonly Row[] = [
      header,
      [1, 'Xã Cần Yên', 'CĐCS Bó Rạc', 2, 2],
      ['', '', 'CĐCS Lũng Pán', 1, 0],
      [2, 'Xã Thông Nông', 'CĐCS Tẩy Đìa', 4, 3],
    ];
    expect(read(rows)).toEqual({
      units: ['CĐCS Bó Rạc 2/2', 'CĐCS Lũng Pán 0/1', 'CĐCS Tẩy Đìa 3/4'],
      added: [],
    });
  });
});
