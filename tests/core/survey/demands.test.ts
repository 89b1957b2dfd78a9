import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  return inShort(surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]));
}

const JUDGED = ['Cô Ba 50 | 40 below', 'Hồng Trị 50 | 60 exceeded', 'Khánh Xuân 40 | 40 met'];

describe('a column that the one beside it makes a target', () => {
  it.each([
    ['Cần vận động', 'Vận động được'],
    ['Số cần vận động', 'Đã vận động'],
    ['Hồ sơ cần chỉnh lý', 'Hồ sơ đã chỉnh lý'],
    ['Yêu cầu', 'Đã có'],
    ['Theo quy định', 'Thực tế'],
    ['Tiêu chuẩn', 'Kết quả'],
    ['Đến hạn', 'Đã chuyển'],
  ])('is what is demanded: %s | %s', (demand, done) => {
    const told = read(
      ['TT', 'Đơn vị', demand, done],
      [1, 'Cô Ba', 50, 40],
      [2, 'Hồng Trị', 50, 60],
      [3, 'Khánh Xuân', 40, 40],
    );
    expect(Object.values(told)).toEqual([JUDGED]);
  });

  it.each([
    ['where a plan is named', 'Kế hoạch', 'Kết quả', 'Yêu cầu'],
    ['where it counts another thing', 'Kế hoạch', 'Thực hiện', 'Đến hạn'],
  ])('is none %s', (_, ...headings) => {
    const told = read(
      ['TT', 'Đơn vị', ...headings],
      [1, 'Cô Ba', 50, 40, 7],
      [2, 'Hồng Trị', 50, 60, 7],
      [3, 'Khánh Xuân', 40, 40, 7],
    );
    expect(Object.values(told)).toEqual([JUDGED]);
  });

  it('is none where something else is needed than was done', () => {
    const told = read(
      ['TT', 'Đơn vị', 'Cần bổ sung', 'Đã có'],
      [1, 'Cô Ba', 50, 40],
      [2, 'Hồng Trị', 50, 60],
      [3, 'Khánh Xuân', 40, 40],
    );
    expect(Object.values(told).flat()[0]).toBe('Cô Ba blank | 40 noPlan');
  });

  it('is read in a sheet of one unit', () => {
    const tabs = ['Xã Cô Ba', 'Xã Hồng Trị'].map((name, at) =>
      tabOf(name, [
        ['CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả'],
        [1, 'Số buổi đối thoại', 2, 2 - at],
        [2, 'Số hồ sơ quá hạn', '≤ 3', 2 + 3 * at],
      ]),
    );
    expect(inShort(surveyTabs(tabs))).toEqual({
      'Số buổi đối thoại': ['Xã Cô Ba 2 | 2 met', 'Xã Hồng Trị 2 | 1 below'],
      'Số hồ sơ quá hạn': ['Xã Cô Ba 3 | 2 met', 'Xã Hồng Trị 3 | 5 below'],
    });
  });
});

describe('brackets that close a heading', () => {
  it.each([
    ['Kết nạp hội viên', '(KH)', '(TH)'],
    ['Lượt đoàn viên được thăm hỏi', '(KH)', '(TH)'],
    ['Giải ngân', '(kế hoạch)', '(thực hiện)'],
  ])('say which column is the plan: %s %s', (thing, plan, done) => {
    const told = read(
      ['TT', 'Đơn vị', `${thing} ${plan}`, `${thing} ${done}`, 'Số chi hội (KH)', 'Số chi hội (TH)'],
      [1, 'Cô Ba', 50, 40, 3, 4],
      [2, 'Hồng Trị', 50, 60, 3, 3],
      [3, 'Khánh Xuân', 40, 40, 2, 1],
    );
    expect(Object.keys(told)[0]).toBe(thing);
    expect(Object.values(told)).toEqual([
      JUDGED,
      ['Cô Ba 3 | 4 exceeded', 'Hồng Trị 3 | 3 met', 'Khánh Xuân 2 | 1 below'],
    ]);
  });

  it('say it of percentages of one name', () => {
    const told = read(
      ['TT', 'Trạm', 'Tỷ lệ hộ có nhà vệ sinh (KH)', 'Tỷ lệ hộ có nhà vệ sinh (TH)'],
      [1, 'Cô Ba', 50, 40],
      [2, 'Hồng Trị', 50, 60],
      [3, 'Khánh Xuân', 40, 40],
    );
    expect(told).toEqual({ 'Tỷ lệ hộ có nhà vệ sinh': JUDGED });
  });

  it.each(['Tỷ lệ (TH/KH)', 'Tỷ lệ (KH)', 'Còn thiếu (KH)'])(
    'leave what is no count what it is: %s',
    (last) => {
      const told = read(
        ['TT', 'Đơn vị', 'Tin bài (KH)', 'Tin bài (TH)', last],
        [1, 'Cô Ba', 50, 40, ''],
        [2, 'Hồng Trị', 50, 60, ''],
        [3, 'Khánh Xuân', 40, 40, ''],
      );
      expect(Object.values(told)).toEqual([JUDGED]);
    },
  );
});

describe('brackets that may be short for anything', () => {
  it.each([
    ['primary and secondary schools', ['Chỉ tiêu', 'Số lớp (TH)', 'Số lớp (THCS)']],
    ['full and probationary members', ['Số đảng viên (CT)', 'Số đảng viên (DB)', 'Ghi chú']],
    ['members and the women among them', ['KH đoàn viên', 'Đoàn viên nữ', 'KH quỹ', 'Quỹ đã thu']],
  ])('make no plan and no result: %s', (_, headings) => {
    const told = read(
      ['TT', 'Xã', ...headings],
      [1, 'Cô Ba', 50, 40, 7, 7],
      [2, 'Hồng Trị', 50, 60, 7, 7],
      [3, 'Khánh Xuân', 40, 40, 7, 7],
    );
    expect(Object.values(told).flat().join()).not.toMatch(/50 \| 40|40 \| 7|50 \| 7/);
  });
});

describe('a column headed in the words of the target before it', () => {
  it('is its result where none is named', () => {
    const told = read(
      [
        'TT',
        'Xã',
        'Số vụ tai nạn (KH không quá)',
        'Số vụ tai nạn xảy ra',
        'Số người chết (KH không quá)',
        'Số người chết thực tế',
      ],
      [1, 'Cô Ba', 5, 4, 1, 0],
      [2, 'Hồng Trị', 5, 6, 1, 2],
      [3, 'Khánh Xuân', 4, 4, 0, 0],
    );
    expect(Object.values(told)).toEqual([
      ['Cô Ba 5 | 4 met', 'Hồng Trị 5 | 6 below', 'Khánh Xuân 4 | 4 met'],
      ['Cô Ba 1 | 0 met', 'Hồng Trị 1 | 2 below', 'Khánh Xuân 0 | 0 met'],
    ]);
  });

  it('is a part where a result is named', () => {
    const told = read(
      ['TT', 'Xã', 'KH đoàn viên', 'Đoàn viên nữ', 'Kết quả'],
      [1, 'Cô Ba', 50, 20, 40],
      [2, 'Hồng Trị', 50, 30, 60],
      [3, 'Khánh Xuân', 40, 20, 40],
    );
    expect(Object.values(told)).toEqual([JUDGED]);
  });
});
