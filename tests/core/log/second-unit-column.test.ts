import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };
const day = (month: number) => ({ year: 2024, month, day: 5 });

function told(rows: readonly (readonly Cell[])[]) {
  const workbook = { tabs: [tabOf('Danh sách', rows)] };
  const judged = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return { lines: Object.values(inShort(judged)).flat(), problems: judged.problems.map(({ kind }) => kind) };
}

describe('a list of others than units, with a column that says whose they are', () => {
  it.each([
    [
      'enterprises, by the union that looks after them',
      [
        ['THÀNH LẬP CĐCS NĂM 2024 (chỉ tiêu 2 CĐCS/năm)'],
        ['TT', 'Tên doanh nghiệp', 'Địa chỉ', 'Đơn vị phụ trách', 'Ngày thành lập'],
        [1, 'Công ty A', 'xã X', 'LĐLĐ huyện Bảo Lạc', day(3)],
        [2, 'Công ty B', 'xã Y', 'LĐLĐ huyện Bảo Lạc', day(4)],
        [3, 'Hợp tác xã C', 'xã Z', 'LĐLĐ huyện Hạ Lang', day(5)],
      ],
      ['LĐLĐ huyện Bảo Lạc 2 | 2 met', 'LĐLĐ huyện Hạ Lang 2 | 1 below'],
    ],
    [
      'schools visited, by the team that went',
      [
        ['KIỂM TRA TRƯỜNG HỌC NĂM 2024 (chỉ tiêu 2 cuộc/năm)'],
        ['STT', 'Trường', 'Tổ kiểm tra', 'Ngày kiểm tra'],
        [1, 'Trường TH Cô Ba', 'Tổ 1', day(3)],
        [2, 'Trường TH Hồng Trị', 'Tổ 2', day(4)],
        [3, 'Trường TH Bế Triều', 'Tổ 1', day(5)],
      ],
      ['Tổ 1 2 | 2 met', 'Tổ 2 2 | 1 below'],
    ],
    [
      'households, by the branch that lent to them',
      [
        ['GIẢI NGÂN HỘ NGHÈO NĂM 2024 (chỉ tiêu 2 hộ/năm)'],
        ['TT', 'Hộ kinh doanh', 'Chi hội quản lý', 'Ngày giải ngân'],
        [1, 'Hộ ông A', 'Chi hội Xóm 1', day(3)],
        [2, 'Hộ bà B', 'Chi hội Xóm 1', day(4)],
        [3, 'Hộ ông C', 'Chi hội Xóm 2', day(5)],
      ],
      ['Chi hội Xóm 1 2 | 2 met', 'Chi hội Xóm 2 2 | 1 below'],
    ],
  ])('is a log of those: %s', (_, rows, lines) => {
    expect(told(rows).lines).toEqual(lines);
  });

  it('is left alone where the column holds addresses or each name once', () => {
    const addresses = told([
      ['DANH SÁCH NĂM 2024'],
      ['TT', 'Tên doanh nghiệp', 'Địa chỉ', 'Ngày thành lập'],
      [1, 'Công ty A', 'Phường Đề Thám', day(3)],
      [2, 'Công ty B', 'Phường Đề Thám', day(4)],
    ]);
    expect(addresses.lines.join()).not.toContain('Phường');
    const table = told([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'Đơn vị đỡ đầu', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 'Công ty A', 10, 9],
      [2, 'Xã Hồng Trị', 'Công ty A', 5, 6],
    ]);
    expect(table.lines).toEqual(['Xã Cô Ba 10 | 9 below', 'Xã Hồng Trị 5 | 6 exceeded']);
  });
});
