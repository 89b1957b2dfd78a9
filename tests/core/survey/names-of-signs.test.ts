import { describe, expect, it } from 'vitest';
import { problemSentences } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2025, month: 1, day: 5 };

function survey(rows: readonly (readonly Cell[])[]) {
  return surveyWorkbook({ tabs: [tabOf('Biểu', rows)] }, { today: TODAY, listed: [], answers: new Map() });
}

describe('signs alone where a unit is named', () => {
  it.each<readonly [string, readonly (readonly Cell[])[], string]>([
    [
      'a number sign and question marks in a table',
      [
        ['KẾT QUẢ TIÊM PHÒNG ĐÀN TRÂU, BÒ NĂM 2024'],
        ['TT', 'Xã', 'Kế hoạch', 'Đã tiêm'],
        [1, 'Xã Cô Ba', 100, 120],
        [2, '#', 100, 90],
        [3, 'Xã Thượng Hà', 100, 70],
        [4, '??', 50, 50],
        [5, 'Xã Bảo Toàn', 50, 50],
      ],
      'Chưa hiểu: Biểu!B4 2 dòng có số mà không có tên đơn vị (dòng 4, 6) nên chưa tính.',
    ],
    [
      'dots in a log',
      [
        ['Ngày', 'Đơn vị nộp', 'Nội dung', 'Số tiền'],
        ['15/03/2024', 'Chi bộ Phố Cũ', 'đảng phí quý I', 100000],
        ['16/03/2024', '.....', 'đảng phí quý I', 200000],
        ['20/03/2024', 'Chi bộ Nà Cạn', 'đảng phí quý I', 300000],
      ],
      'Chưa hiểu: Biểu!B3 1 dòng của sổ không có tên đơn vị.',
    ],
    [
      'a star between schools',
      [
        ['Trường', 'Chỉ tiêu', 'Tuyển được'],
        ['Trường THPT Hòa An', 400, 390],
        ['*', 300, 310],
        ['Trường THPT Nguyên Bình', 350, 360],
      ],
      'Chưa hiểu: Biểu!A3 1 dòng có số mà không có tên đơn vị nên chưa tính.',
    ],
  ])('names nobody, and the row is told: %s', (_, rows, told) => {
    expect(problemSentences(survey(rows))[0]).toBe(told);
  });

  it('leaves names that hold a letter or a digit as they are', () => {
    const rows = [
      ['Tổ dân phố', 'KH', 'TH'],
      ['Tổ 1 (*)', 10, 12],
      ['2', 10, 10],
      ['Tổ 3#', 10, 9],
    ];
    const judged = survey(rows);
    expect(judged.problems).toEqual([]);
    expect(Object.values(inShort(judged)).flat()).toHaveLength(3);
  });
});
