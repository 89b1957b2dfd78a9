import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

type Row = readonly Cell[];

const PUPILS = tabOf('Học sinh', [
  ['HUY ĐỘNG HỌC SINH NĂM 2024'],
  ['TT', 'Trường', 'Kế hoạch', 'Thực hiện'],
  [1, 'Trường THCS Đề Thám', 300, 310],
  [2, 'Trường THCS Hợp Giang', 250, 240],
  [3, 'Trường THCS Sông Bằng', 200, 200],
]);
const FEES = tabOf('Quỹ', [
  ['THU QUỸ KHUYẾN HỌC NĂM 2024 (nghìn đồng)'],
  ['TT', 'Trường', 'Kế hoạch', 'Thực hiện'],
  [1, 'Trường THCS Đề Thám', 9000, 9500],
  [2, 'Trường THCS Hợp Giang', 7000, 6800],
  [3, 'Trường THCS Sông Bằng', 5000, 5000],
]);

function read(name: string, rows: readonly Row[], title = 'KẾT QUẢ NĂM 2024') {
  const form = tabOf(name, [[title], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'], ...rows]);
  const survey = surveyTabs([PUPILS, FEES, form]);
  const units = survey.indicators.flatMap(({ measures }) => measures.map(({ unit }) => unit.name));
  return {
    hasSchools: [...new Set(units)].length === 3,
    foot: footnotes(survey, []).filter((line) => line.startsWith(`${name}: số là`)),
  };
}

describe('a summary with a row an indicator beside tables of units', () => {
  it.each<[string, readonly Row[], string]>([
    [
      'Phòng GD&ĐT',
      [
        [1, 'Huy động học sinh', 'em', 750, 750],
        [2, 'Quỹ khuyến học', 'triệu đồng', 21, 21.3],
      ],
      "Phòng GD&ĐT: số là tổng các đơn vị ở biểu 'Học sinh' và 1 biểu khác, không tính hai lần.",
    ],
    [
      'Ngành giáo dục',
      [
        [1, 'Tổng thu các trường', 'nghìn đồng', 21000, 21300],
        [2, 'Huy động học sinh', 'em', 750, 750],
        [3, 'Kiểm tra chuyên đề', 'cuộc', 4, 5],
      ],
      "Ngành giáo dục: số là tổng các đơn vị ở biểu 'Quỹ' và 1 biểu khác, không tính hai lần; chỉ có ở đây nên chưa tính: Kiểm tra chuyên đề.",
    ],
    [
      'UBND thành phố',
      [[1, 'Thu quỹ khuyến học', 'nghìn đồng', 21000, 21300]],
      "UBND thành phố: số là tổng các đơn vị ở biểu 'Quỹ', không tính hai lần.",
    ],
  ])('is not counted beside them: %s', (name, rows, line) => {
    expect(read(name, rows)).toEqual({ hasSchools: true, foot: [line] });
  });

  it.each<[string, readonly Row[]]>([
    [
      'figures of its own',
      [
        [1, 'Huy động học sinh', 'em', 700, 690],
        [2, 'Quỹ khuyến học', 'nghìn đồng', 20, 21],
      ],
    ],
    ['one sum of another name', [[1, 'Xây phòng học', 'phòng', 21000, 21300]]],
    [
      'sums that are few',
      [
        [1, 'Huy động học sinh', 'em', 750, 750],
        [2, 'Đồ dùng', 'bộ', 30, 20],
        [3, 'Sách', 'bộ', 30, 10],
      ],
    ],
  ])('is a unit where it has %s', (_, rows) => {
    expect(read('Trường THCS Duyệt Trung', rows)).toEqual({ hasSchools: false, foot: [] });
  });

  it('is one of the units where a table has it', () => {
    const rows: readonly Row[] = [
      [1, 'Huy động học sinh', 'em', 750, 750],
      [2, 'Quỹ khuyến học', 'triệu đồng', 21, 21.3],
    ];
    expect(read('Trường THCS Đề Thám', rows).foot).toEqual([]);
  });
});
