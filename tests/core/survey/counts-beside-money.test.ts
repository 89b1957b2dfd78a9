import { describe, expect, it } from 'vitest';
import { countsThings } from '../../../src/core/measure/dealers';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { declaredBook } from '../settings/declared-book';
import { tabOf } from './office-time';

/** Two indicators, each with plan and result, under a line on the unit of measure. */
function table(line: string, unit: string, names: readonly [string, string], units: readonly string[]): Tab {
  const rows = units.map((name, at): readonly Cell[] => [
    at + 1,
    name,
    120 - 10 * at,
    121 - 12 * at,
    6,
    5 + at,
  ]);
  return tabOf('Biểu', [
    ['KẾT QUẢ THỰC HIỆN NĂM 2020'],
    [line],
    ['TT', unit, names[0], '', names[1], ''],
    ['', '', 'KH', 'TH', 'KH', 'TH'],
    ...rows,
  ]);
}

function measuresIn(tabs: readonly Tab[]): readonly (readonly [string, string | null, boolean])[] {
  const { survey } = declaredBook('2021-01-10', tabs);
  return survey.indicators.map(({ name, measure, money }) => [name, measure, money] as const);
}

describe('the unit of money that a line states for a table', () => {
  it.each([
    ['a bank', 'Đơn vị tính: tỷ đồng', 'tỷ đồng', 'Chi nhánh', ['Huy động vốn', 'Số đơn thư quá hạn']],
    ['a union', 'ĐVT: triệu đồng', 'triệu đồng', 'Công đoàn', ['Thu đoàn phí', 'Số đoàn viên kết nạp']],
    ['a federation', 'ĐVT: đồng', 'đồng', 'Đơn vị', ['Quỹ mái ấm', 'Tổng số lượt kiểm tra']],
    ['a commune', '(triệu đồng)', 'triệu đồng', 'Xóm', ['Thu ngân sách', 'Số hộ nghèo được xóa nhà tạm']],
  ] as const)('is none of what %s counts', (_, line, measure, unit, names) => {
    const units = ['A', 'B', 'C'].map((letter) => `${unit} Nà ${letter}`);
    expect(measuresIn([table(line, unit, names, units)])).toEqual([
      [names[0], measure, true],
      [names[1], null, false],
    ]);
  });

  it('stands in no heading and no sentence on them', () => {
    const names = ['Huy động vốn', 'Số đơn thư quá hạn'] as const;
    const { text } = declaredBook('2021-01-10', [
      table('ĐVT: tỷ đồng', 'Chi nhánh', names, ['CN A', 'CN B']),
    ]);
    expect(text).toContain('Huy động vốn (tỷ đồng) | Số đơn thư quá hạn |');
  });

  it('is none of the rows of a form that count', () => {
    const form = (name: string) =>
      tabOf(name, [
        [`BÁO CÁO ${name.toUpperCase()} NĂM 2020`],
        ['ĐVT: triệu đồng'],
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        [1, 'Thu quỹ xã hội', 120, 100],
        [2, 'Số CĐCS thành lập', 2, 2],
        [3, 'Số tiền hỗ trợ', 20, 22],
      ]);
    expect(measuresIn([form('LĐLĐ Hòa An'), form('LĐLĐ Bảo Lạc')])).toEqual([
      ['Thu quỹ xã hội', 'triệu đồng', true],
      ['Số CĐCS thành lập', null, false],
      ['Số tiền hỗ trợ', 'triệu đồng', true],
    ]);
  });

  it.each([
    ['what is paid by its name', ['Số phải nộp', 'Số công nợ đã thu']],
    ['dues of a body', ['Số hội phí', 'Số đoàn phí nộp cấp trên']],
    ['what may be what they paid', ['Số thu quỹ', 'Số đơn vị đã nộp']],
  ] as const)('stays that of %s', (_, names) => {
    const found = measuresIn([table('ĐVT: triệu đồng', 'Đơn vị', names, ['Xã A', 'Xã B', 'Xã C'])]);
    expect(found.map(([, measure]) => measure)).toEqual(['triệu đồng', 'triệu đồng']);
  });

  it('is not missed where a line counts things', () => {
    const names = ['Số hộ hiến đất', 'Số hộ vay vốn'] as const;
    const found = measuresIn([table('ĐVT: hộ', 'Xóm', names, ['Xóm A', 'Xóm B'])]);
    expect(found.map(([, measure]) => measure)).toEqual(['hộ', 'hộ']);
  });
});

describe('countsThings()', () => {
  it.each([
    'Số đơn thư quá hạn',
    'Tổng số đoàn viên',
    'Số CĐCS thành lập',
    'Số cuộc kiểm tra',
    'Số hộ vay vốn',
  ])('is true of %j', (text) => {
    expect(countsThings(text)).toBe(true);
  });

  it.each([
    'Số còn phải nộp',
    'Số công nợ',
    'Số dư',
    'Số tiền',
    'Số liệu',
    'Đoàn viên',
    'Số đơn giá',
    'Số cả năm',
  ])('is false of %j', (text) => {
    expect(countsThings(text)).toBe(false);
  });
});
