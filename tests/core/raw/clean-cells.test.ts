import { describe, expect, it } from 'vitest';
import { planCleaning } from '../../../src/core/raw/clean-cells';
import { cellA1 } from '../../../src/core/workbook/a1';
import type { Cell } from '../../../src/core/workbook/workbook';
import { type Extra, rawTab, surveyed } from './raw-tabs';

const HEADER = ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %', 'Ghi chú'];

function cleaned(rows: readonly (readonly Cell[])[], extra: Extra = {}): [string, unknown, string][] {
  const { survey, tabs } = surveyed(rawTab('Thu', rows, extra));
  return planCleaning(survey, tabs).changes.map(({ place, after, reason }) => [cellA1(place), after, reason]);
}

/** What becomes of a text in the column of results. */
function result(text: string, header: readonly Cell[] = HEADER): unknown {
  const rows = [header, [1, 'Trường A', 10, text], [2, 'Trường B', 10, 5], [3, 'Trường C', 10, 6]];
  return cleaned(rows).find(([place]) => place === 'D2')?.[1];
}

describe('planCleaning()', () => {
  it.each([
    ['1.380', 1380],
    ['78.800.000', 78_800_000],
    ['58,3', 58.3],
    [' 07 ', 7],
    ['\u00a012\u00a0', 12],
    ['1.483.900đ', 1_483_900],
    ['-5', -5],
  ])('makes the text %j the number %d', (text, value) => {
    expect(result(text)).toBe(value);
  });

  it.each(['1.5', '1,380', '12.34.56', 'khoảng 5', '-', 'x', '…', '#REF!', '(5)', '50%', '1,5 tỷ'])(
    'leaves the text %j, which is no clear number of its column',
    (text) => {
      expect(result(text)).toBeUndefined();
    },
  );

  it('reads words behind a figure in the unit of a column of money', () => {
    const dong = ['TT', 'Đơn vị', 'KH giao', 'Số tiền đã nộp (đồng)'];
    const millions = ['TT', 'Đơn vị', 'KH giao', 'Số tiền đã nộp (triệu đồng)'];
    expect(result('1,5 tỷ', dong)).toBe(1_500_000_000);
    expect(result('1,5 tỷ', millions)).toBe(1500);
    expect(result('5.000.000đ', millions)).toBe(5);
    expect(result('900', millions)).toBe(900);
  });

  it('tidies names without changing their spelling', () => {
    const rows = [
      HEADER,
      [1, '  Trường\u00a0\u00a0Hoà Bình ', 10, 5],
      [2, 'Tru\u031bo\u031bng B', 10, 5],
      [3, 'Trường\nC', 10, 5],
    ];
    expect(cleaned(rows)).toEqual([
      ['B2', 'Trường Hoà Bình', 'name'],
      ['B3', 'Trương B', 'name'],
    ]);
  });

  it('blanks cells of nothing but blanks and tidies notes, within the table only', () => {
    const rows = [
      ['Biểu  số 1 '],
      HEADER,
      [1, 'Trường A', 10, 5, '\u00a0', 'Giảm  số lượng'],
      [2, 'Trường B', 10, 5, 50, ''],
      ['1. ', ''],
      ['Ghi chú:  gửi sau '],
    ];
    expect(cleaned(rows)).toEqual([
      ['E3', '', 'blank'],
      ['F3', 'Giảm số lượng', 'text'],
    ]);
  });

  it('gives a number the format of its neighbours, or of what was typed', () => {
    const format = (rows: readonly (readonly Cell[])[], formats: Readonly<Record<string, string>>) => {
      const { survey, tabs } = surveyed(rawTab('Thu', rows, { formats }));
      return planCleaning(survey, tabs).changes[0]?.format.after;
    };
    const rows = [HEADER, [1, 'Trường A', 10, '1.380'], [2, 'Trường B', 10, 5000]];
    expect(format(rows, { D2: '@', D3: '#,##0' })).toBe('#,##0');
    expect(format(rows, { D2: '@' })).toBe('#,##0');
    expect(format([HEADER, [1, 'Trường A', 10, '7'], [2, 'Trường B', 10, 5]], { D2: '@' })).toBe('general');
    expect(format(rows, { D2: '0.00' })).toBe('0.00');
    const typed = (text: string) => format([HEADER, [1, 'Trường A', 10, text], [2, 'Trường B', 10, 5]], {});
    expect(typed('1.380,25')).toBe('#,##0.00');
    expect(typed('1.500.000đ')).toBe('#,##0');
    const beside = [HEADER, [1, 'Trường A', 10, '1,5'], [2, 'Trường B', 10, 5000]];
    expect(format(beside, { D3: '#,##0' })).toBe('0.###############');
    const rate = (text: string, other: Cell, formats = {}) =>
      format([HEADER, [1, 'Trường A', 10, 5, text], [2, 'Trường B', 10, 6, other]], formats);
    expect(rate('95,83%', '60%')).toBe('0.00%');
    expect(rate('50%', 0.6, { E3: '0.0%' })).toBe('0.0%');
    expect(rate('50%', 60)).toBe('0.###############');
  });

  it('reads percent text by the scale of its column', () => {
    const points = [HEADER, [1, 'Trường A', 10, 5, '50 %'], [2, 'Trường B', 10, 6, 60]];
    expect(cleaned(points)).toEqual([['E2', 50, 'number']]);
    const fractions = [HEADER, [1, 'Trường A', 10, 5, '50%'], [2, 'Trường B', 10, 6, 0.6]];
    expect(cleaned(fractions)).toEqual([['E2', 0.5, 'number']]);
    const unsigned = [HEADER, [1, 'Trường A', 10, 5, '50'], [2, 'Trường B', 10, 6, 0.6]];
    expect(cleaned(unsigned)).toEqual([]);
  });

  it('makes of percent text in columns of percentages what a spreadsheet makes of it, and of no other', () => {
    const poor = [
      ['Đơn vị', 'Tỷ lệ hộ nghèo KH (%)', 'Tỷ lệ hộ nghèo TH (%)'],
      ['Xã Hưng Đạo', '5%', '4%'],
      ['Phường Thục Phán', '5%', '6,5%'],
      ['Xã Nước Hai', '3%', '6.5%'],
    ];
    const { survey, tabs } = surveyed(rawTab('Thu', poor));
    const { changes } = planCleaning(survey, tabs);
    expect(changes.map(({ place, after, format }) => [cellA1(place), after, format.after])).toEqual([
      ['B2', 0.05, '0%'],
      ['B3', 0.05, '0%'],
      ['B4', 0.03, '0%'],
      ['C2', 0.04, '0%'],
      ['C3', 0.065, '0.0%'],
    ]);
    const vaccinated = [
      ['TT', 'Trạm y tế', 'Chỉ tiêu tiêm chủng (%)', 'Kết quả (%)'],
      [1, 'Trạm A', 95, '96%'],
      [2, 'Trạm B', 95, 92],
    ];
    expect(cleaned(vaccinated)).toEqual([['D2', 0.96, 'number']]);
    expect(result('50%')).toBeUndefined();
  });

  it('converts stray text in other columns of numbers, codes with a leading zero never', () => {
    const header = ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Số công nhân'];
    const rows = [
      header,
      [1, 'Trường A', 10, 5, '1.380'],
      [2, 'Trường B', 10, 5, '0912345678'],
      [3, 'Trường C', 10, 5, 12],
      [4, 'Trường D', 10, 5, 14],
      [5, 'Trường E', 10, 5, 15],
    ];
    expect(cleaned(rows)).toEqual([['E2', 1380, 'number']]);
  });

  it('leaves cells with formulas alone', () => {
    const rows = [HEADER, [1, 'Trường A ', 10, '7'], [2, 'Trường B', 10, 5]];
    expect(cleaned(rows, { formulas: { B2: '=A9&" "', D2: '=TEXT(7;"0")' } })).toEqual([]);
  });
});

describe('planCleaning() on a log', () => {
  it('mends names of units and amounts, and leaves dates, titles and other words alone', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['SỔ THU NĂM 2020'],
      ['Ngày', 'Nội dung', 'Đơn vị', 'Số tiền (triệu đồng)'],
      ['05/01/2020 ', 'Nộp  lần một', 'Trường A ', '1,5 tỷ'],
      ['06/01/2020', 'Nộp', 'Trường B', '1.5'],
      ['07/01/2020', 'Nộp', 'Trường A', 20],
    ];
    expect(cleaned(rows)).toEqual([
      ['C3', 'Trường A', 'name'],
      ['D3', 1500, 'number'],
    ]);
  });
});
