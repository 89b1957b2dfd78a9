import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const UNITS = ['Cô Ba', 'Hồng Trị', 'Khánh Xuân'];

function table(title: string, headings: readonly string[], ...figures: readonly (readonly number[])[]): Rows {
  return [
    [title],
    ['TT', 'Trường', ...headings],
    ...UNITS.map((unit, at) => [at + 1, unit, ...(figures[at] ?? [])]),
  ];
}

function read(plan: Rows, ...results: readonly (readonly [tab: string, rows: Rows])[]) {
  return Object.values(
    inShort(surveyTabs([tabOf('Giao', plan), ...results.map(([tab, rows]) => tabOf(tab, rows))])),
  );
}

const JUDGED = ['Cô Ba 12 | 13 exceeded', 'Hồng Trị 12 | 10 below', 'Khánh Xuân 24 | 24 met'];

describe('a plan in a tab of its own', () => {
  it.each([
    ['Tin bài được giao', 'Tin bài đã đăng'],
    ['Sáng kiến', 'Số sáng kiến được công nhận'],
    ['Mô hình phải thực hiện', 'Mô hình đã nhân rộng'],
  ])('is of what results say was done with it: %s, %s', (planned, done) => {
    const plan = table('GIAO CHỈ TIÊU NĂM 2024', [planned, 'Số lớp'], [12, 1], [12, 1], [24, 1]);
    const results = table('THỰC HIỆN NĂM 2024', [done, 'Số buổi đã họp'], [13, 3], [10, 3], [24, 3]);
    expect(read(plan, ['Thực hiện', results])[0]).toEqual(JUDGED);
  });

  it('is of the one column that the tabs of all months have', () => {
    const plan = table('KẾ HOẠCH TIN BÀI NĂM 2024', ['Số tin, bài được giao'], [12], [12], [24]);
    const months = [1, 2, 3].map((month) => {
      const share = [4 + (month === 1 ? 1 : 0), 3 + (month === 1 ? 1 : 0), 8];
      return [
        `T${month}`,
        table(
          `SỐ TIN, BÀI ĐĂNG TRÊN TRANG THÁNG ${month}/2024`,
          ['Số tin, bài'],
          ...share.map((one) => [one]),
        ),
      ] as const;
    });
    expect(read(plan, ...months)).toEqual([
      ['Cô Ba 12 | 13 exceeded', 'Hồng Trị 12 | 10 inProgress', 'Khánh Xuân 24 | 24 met'],
    ]);
  });

  it('is nobody’s where two things were done with it', () => {
    const plan = table('GIAO CHỈ TIÊU NĂM 2024', ['Nhà', 'Số lớp'], [12, 1], [12, 1], [24, 1]);
    const results = table(
      'KẾT QUẢ NĂM 2024',
      ['Nhà đã khởi công', 'Nhà đã bàn giao', 'Số lớp đã mở'],
      [13, 10, 2],
      [10, 9, 2],
      [24, 20, 2],
    );
    expect(read(plan, ['Kết quả', results]).map(([first]) => first)).toEqual(['Cô Ba 1 | 2 exceeded']);
  });

  it('is not of a part of it', () => {
    const plan = table('GIAO CHỈ TIÊU NĂM 2024', ['Đoàn viên', 'Số lớp'], [12, 1], [12, 1], [24, 1]);
    const results = table(
      'KẾT QUẢ NĂM 2024',
      ['Đoàn viên nữ đã kết nạp', 'Số lớp đã mở'],
      [13, 2],
      [10, 2],
      [24, 2],
    );
    expect(read(plan, ['Kết quả', results]).map(([first]) => first)).toEqual(['Cô Ba 1 | 2 exceeded']);
  });
});
