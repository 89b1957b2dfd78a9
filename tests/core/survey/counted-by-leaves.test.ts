import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]): readonly string[][] {
  return verdicts(surveyTabs([tabOf('Biểu 1', rows)]));
}

const UNITS = [
  [1, 'Phường Hồng Thái', 40, 25, 44, 25],
  [2, 'Xã Lam Sơn', 30, 20, 28, 22],
  [3, 'Xã Vinh Quý', 20, 10, 20, 9],
];
const FIRST = ['Phường Hồng Thái 44/40 Vượt', 'Xã Lam Sơn 28/30 Chưa đạt', 'Xã Vinh Quý 20/20 Đạt'];
const SECOND = ['Phường Hồng Thái 25/25 Đạt', 'Xã Lam Sơn 22/20 Vượt', 'Xã Vinh Quý 9/10 Chưa đạt'];

describe('a leaf under the target and under the result', () => {
  it.each([
    ['a bank’s accounts', 'Tài khoản', 'Thẻ'],
    ['a post office’s telephones', 'Điện thoại', 'Truyền hình'],
    ['opinions of voters', 'Ý kiến', 'Kiến nghị'],
    ['codes of growing areas', 'Mã số vùng trồng', 'Ha chứng nhận'],
  ])('says what is counted: %s', (_, one, other) => {
    expect(
      judged(
        ['TT', 'Địa phương', 'Kế hoạch', '', 'Thực hiện', ''],
        ['', '', one, other, one, other],
        ...UNITS,
      ),
    ).toEqual([
      [one, ...FIRST],
      [other, ...SECOND],
    ]);
  });

  it('says it below a band of more: cards of two kinds of people', () => {
    expect(
      judged(
        ['TT', 'Địa phương', 'Người lao động', '', 'Học sinh', ''],
        ['', '', 'Chỉ tiêu', 'Kết quả', 'Chỉ tiêu', 'Kết quả'],
        ['', '', 'Số thẻ', 'Số thẻ', 'Số thẻ', 'Số thẻ'],
        [1, 'Xã Lam Sơn', 30, 28, 20, 22],
        [2, 'Xã Vinh Quý', 20, 20, 10, 9],
      ).map(([name, ...rows]) => [name?.includes('Số thẻ'), ...rows]),
    ).toEqual([
      [true, 'Xã Lam Sơn 28/30 Chưa đạt', 'Xã Vinh Quý 20/20 Đạt'],
      [true, 'Xã Lam Sơn 22/20 Vượt', 'Xã Vinh Quý 9/10 Chưa đạt'],
    ]);
  });

  it('says it with the rates of a third band', () => {
    const rows = UNITS.map(([tt = '', name = '', ...all]) => {
      const [a = 1, b = 1, c = 0, d = 0] = all.map(Number);
      return [tt, name, ...all, Math.round((1000 * c) / a) / 10, Math.round((1000 * d) / b) / 10];
    });
    const survey = surveyTabs([
      tabOf('Nợ', [
        ['TT', 'Địa phương', 'Mục tiêu', '', 'Kết quả', '', 'Tỷ lệ %', ''],
        ['', '', 'Email', 'Giảm hộ nghèo', 'Email', 'Giảm hộ nghèo', 'Email', 'Giảm hộ nghèo'],
        ...rows,
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Email', ...FIRST],
      ['Giảm hộ nghèo', ...SECOND],
    ]);
    expect(problems(survey)).toEqual([]);
  });

  it.each([
    ['words', 'Nội dung', ['Tập huấn', 'Họp', 'Kiểm tra']],
    ['remarks nobody wrote', 'Ghi chú', ['', '', '']],
    ['telephone numbers', 'Số điện thoại', ['0912345678', '0987654321', '0911222333']],
  ])('is none of %s', (_, heading, cells) => {
    const rows = UNITS.map(([tt = '', name = '', , plan = '', , done = ''], at) => {
      const cell = cells[at] ?? '';
      return [tt, name, cell, plan, cell, done];
    });
    expect(
      judged(
        ['TT', 'Địa phương', 'Kế hoạch', '', 'Thực hiện', ''],
        ['', '', heading, 'Số lớp', heading, 'Số lớp'],
        ...rows,
      ),
    ).toEqual([['Số lớp', ...SECOND]]);
  });

  it('is none that says how far the rest came: what is left beside both', () => {
    expect(
      judged(
        ['TT', 'Địa phương', 'Chỉ tiêu đoàn viên', '', '', 'Kết quả thu', '', ''],
        ['', '', 'Giao', 'Đạt', 'Còn thiếu', 'Giao', 'Đạt', 'Còn thiếu'],
        [1, 'Xã Lam Sơn', 30, 28, 2, 20, 22, 0],
        [2, 'Xã Vinh Quý', 20, 20, 0, 10, 9, 1],
      ).map(([, ...rows]) => rows),
    ).toEqual([
      ['Xã Lam Sơn 28/30 Chưa đạt', 'Xã Vinh Quý 20/20 Đạt'],
      ['Xã Lam Sơn 22/20 Vượt', 'Xã Vinh Quý 9/10 Chưa đạt'],
    ]);
  });
});

describe('a heading that begins as one of codes or persons', () => {
  it.each([
    ['with KH and TH behind', ['Email KH', 'Thẻ KH', 'Email TH', 'Thẻ TH']],
    ['with longer words behind', ['Email - chỉ tiêu', 'Thẻ - chỉ tiêu', 'Email - kết quả', 'Thẻ - kết quả']],
    ['of a result whose target says so first', ['KH email', 'KH thẻ', 'Email đã cấp', 'Thẻ đã cấp']],
  ])('is a target’s or a result’s where the other stands there too: %s', (_, headings) => {
    expect(judged(['TT', 'Địa phương', ...headings], ...UNITS).map(([, ...rows]) => rows)).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it.each([
    ['codes of customers', 'Mã KH', [1001, 1002, 1003]],
    ['whoever does it', 'Người thực hiện', ['Hà', 'An', 'Lê']],
    ['codes of what was assigned', 'Mã công việc giao', [11, 12, 13]],
  ])('stays what it is where nothing pairs with it: %s', (_, heading, cells) => {
    const rows = UNITS.map(([tt = '', name = '', , plan = '', , done = ''], at) => {
      return [tt, name, cells[at] ?? '', plan, done];
    });
    expect(judged(['TT', 'Địa phương', heading, 'Kế hoạch', 'Thực hiện'], ...rows)[0]?.slice(1)).toEqual(
      SECOND,
    );
  });
});
