import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../scripts/cost.mjs';
import { CHUADAT } from '../../src/functions/chuadat';
import { KHLUYKE } from '../../src/functions/khluyke';
import { TYLE } from '../../src/functions/tyle';
import { TYSO } from '../../src/functions/tyso';
import { VUOT } from '../../src/functions/vuot';

describe('TYLE()', () => {
  it.each<[unknown, unknown, unknown, unknown, number | string]>([
    [17, 12, undefined, undefined, 141.7],
    [17, 12, '', '', 141.7],
    [17, 12, null, null, 141.7],
    [17, 12, 1, 'cat', 141.6],
    [17, 12, undefined, 'Cắt', 141.6],
    [17, 12, undefined, 'TRÒN', 141.7],
    [17, 12, undefined, 'tron', 141.7],
    [94_300_000, 94_500_000, 0, undefined, 100],
    [94_300_000, 94_500_000, 0, 'duoi100', 99],
    [94_300_000, 94_500_000, 0, 'Dưới 100', 99],
    [94_300_000, 94_500_000, 0, 'dưới100', 99],
    [94_300_000, 94_500_000, '0', 'DUOI 100', 99],
    [9996, 10_000, 1, 'dưới 100', 99.9],
    [23, 40, 0, undefined, 58],
    [23, 40, 1, undefined, 57.5],
    [29, 25, undefined, undefined, 116],
    [0, 1, undefined, undefined, 0],
    [-2, 5, undefined, undefined, -40],
    ['', 1, undefined, undefined, ''],
    [undefined, 1, undefined, undefined, ''],
    ['-', 1, undefined, undefined, ''],
    ['…', 1, undefined, undefined, ''],
    ['x', 1, undefined, undefined, ''],
    [3, 0, undefined, undefined, ''],
    [3, '', undefined, undefined, ''],
    [3, '-', undefined, undefined, ''],
    ['1.380', '1,5 nghìn', 0, undefined, 92],
  ])('gives for (%j; %j; %j; %j) %j', (kq, kh, so_le, cach, expected) => {
    expect(TYLE(kq, kh, so_le, cach)).toBe(expected);
  });

  it.each<[string, () => unknown, string]>([
    ['=TYLE(17,12)', () => TYLE(17.12, undefined, undefined, undefined), 'kh'],
    ['=TYLE(E6:E15)', () => TYLE([[1], [2]], undefined, undefined, undefined), 'kh'],
    ['=TYLE()', () => TYLE(undefined, undefined, undefined, undefined), 'kh'],
    ['=VUOT(E6)', () => VUOT(3, undefined), 'kh'],
    ['=CHUADAT(B6:B9;E6:E9)', () => CHUADAT([['A'], ['B']], [[1], [2]], undefined, undefined), 'kh'],
    ['=KHLUYKE(24)', () => KHLUYKE(24, undefined), 'thang'],
  ])('says of %s that the last argument is missing', (_, formula, name) => {
    expect(formula).toThrow(`thiếu tham số ${name}; các tham số cách nhau bằng dấu chấm phẩy (;)`);
  });

  it('answers a blank target with a blank, which is no missing argument', () => {
    expect([TYLE(3, '', undefined, undefined), TYLE(3, null, undefined, undefined)]).toEqual(['', '']);
  });

  it('answers ranges cell by cell, problems in their own place', () => {
    const kq = [[17], ['abc'], [''], [5], ['#REF!'], ['1.5'], [3], [5]];
    const kh = [[12], [12], [1], [-1], [5], [5], [0], ['…']];
    expect(TYLE(kq, kh, undefined, undefined)).toEqual([
      [141.7],
      ['Lỗi: kết quả "abc" không đọc được thành số'],
      [''],
      ['Lỗi: kế hoạch "-1" không hợp lệ; kế hoạch phải là số từ 0 trở lên'],
      ['Lỗi: kết quả lấy từ một ô đang báo lỗi #REF!'],
      ['Lỗi: kết quả "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
      [''],
      ['Lỗi: kế hoạch "…" không hợp lệ; kế hoạch phải là số từ 0 trở lên'],
    ]);
  });

  it('leaves the rows of an open range behind the last figure blank', () => {
    expect(TYLE([[6], [''], ['']], [[12], [''], ['']], undefined, undefined)).toEqual([[50], [''], ['']]);
  });

  it.each<[unknown, unknown, string]>([
    ['abc', 12, 'kết quả "abc" không đọc được thành số'],
    [12, '1,380', 'kế hoạch "1,380" có thể là 1,38 hoặc 1380; đề nghị ghi rõ một cách'],
    [12, -1, 'kế hoạch "-1" không hợp lệ'],
    [new Date(2020, 9, 12), 10, 'kết quả "12/10/2020" không đọc được thành số'],
    [true, 10, 'kết quả "TRUE" không đọc được thành số'],
  ])('throws for (%j; %j): %s', (kq, kh, message) => {
    expect(() => TYLE(kq, kh, undefined, undefined)).toThrow(message);
  });

  it.each([-1, 11, 1.5, 'hai'])('refuses %j decimals, even for ranges', (so_le) => {
    expect(() => TYLE([[1], [2]], [[1], [2]], so_le, undefined)).toThrow(/^số lẻ ".+" không hợp lệ/);
  });

  it('refuses a way of rounding that does not exist', () => {
    expect(() => TYLE(1, 2, 0, 'lên')).toThrow('cách làm tròn "lên" không có');
  });

  it('answers in time that grows with rows only', () => {
    const growth = growthOf((size) => {
      const kq = Array.from({ length: size }, (_, row) => [row % 7 === 0 ? '' : `${row},5`]);
      const kh = Array.from({ length: size }, (_, row) => [row + 1]);
      return () => expect(TYLE(kq, kh, undefined, undefined)).toHaveLength(size);
    }, 250);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});

describe('TYSO()', () => {
  it.each<[unknown, unknown, number | string]>([
    [16, 12, 16 / 12],
    [94_300_000, 94_500_000, 94_300_000 / 94_500_000],
    [0, 1, 0],
    ['', 1, ''],
    [3, 0, ''],
  ])('gives for (%j; %j) %j', (kq, kh, expected) => {
    expect(TYSO(kq, kh)).toBe(expected);
  });

  it('answers ranges cell by cell', () => {
    expect(TYSO([[16], ['?'], ['']], 12)).toEqual([
      [16 / 12],
      ['Lỗi: kết quả "?" không đọc được thành số'],
      [''],
    ]);
  });
});
