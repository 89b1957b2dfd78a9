import { describe, expect, it } from 'vitest';
import { KHLUYKE } from '../../src/functions/khluyke';
import { SOVN } from '../../src/functions/sovn';

describe('KHLUYKE()', () => {
  it.each<[unknown, unknown, number | string]>([
    [24, 5, 10],
    [24, 12, 24],
    [12, 1, 1],
    [10, 1, 1],
    ['24', '05', 10],
    [0, 5, 0],
    ['', 5, ''],
    ['-', 5, ''],
    // 2,5 × 5 / 12 = 1,04: rounded up at the target's own decimal, as TIENDO and the pages do.
    [2.5, 5, 1.1],
    ['1,5', 4, 0.5],
  ])('gives for (%j; %j) %j', (kh_nam, thang, expected) => {
    expect(KHLUYKE(kh_nam, thang)).toBe(expected);
  });

  it('lays a column of targets against a row of months', () => {
    expect(KHLUYKE([[24], [12], ['abc']], [[1, 5, 13]])).toEqual([
      [2, 10, 'Lỗi: tháng "13" không hợp lệ; đề nghị ghi số nguyên từ 1 đến 12'],
      [1, 5, 'Lỗi: tháng "13" không hợp lệ; đề nghị ghi số nguyên từ 1 đến 12'],
      Array(3).fill('Lỗi: kế hoạch "abc" không đọc được thành số'),
    ]);
  });

  it('refuses a percentage, which is not gathered month by month', () => {
    expect(() => KHLUYKE('90%', 6)).toThrow('kế hoạch "90%" là tỷ lệ %, không cộng được');
  });

  it.each([0, 13, 1.5, '', '-'])('refuses the month %j', (thang) => {
    expect(() => KHLUYKE(24, thang)).toThrow(/^tháng ".*" không hợp lệ/);
  });

  it('refuses a target below 0', () => {
    expect(() => KHLUYKE(-24, 5)).toThrow('kế hoạch "-24" không hợp lệ');
  });
});

describe('SOVN()', () => {
  it.each<[unknown, number | string]>([
    ['1.380', 1380],
    ['1,5 tỷ', 1_500_000_000],
    ['1.483.900đ', 1_483_900],
    ['07', 7],
    ['58,3', 58.3],
    ['0.5', 0.5],
    ['0,500', 0.5],
    ['1,380,000', 1_380_000],
    ['1.380,5', 1380.5],
    ['1,380.5', 1380.5],
    ['102%', 1.02],
    [12, 12],
    [' \u00a0', ''],
    [undefined, ''],
    ['-', ''],
    ['…', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(SOVN(text)).toBe(expected);
  });

  it.each([
    ['1.5', 'chữ "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
    ['1,380', 'chữ "1,380" có thể là 1,38 hoặc 1380; đề nghị ghi rõ một cách'],
    ['mười hai', 'chữ "mười hai" không đọc được thành số'],
    ['#DIV/0!', 'chữ lấy từ một ô đang báo lỗi #DIV/0!'],
  ])('throws for %j: %s', (text, message) => {
    expect(() => SOVN(text)).toThrow(message);
  });

  it('answers a range cell by cell', () => {
    expect(SOVN([['1.380'], ['1.5'], [''], ['07'], ['']])).toEqual([
      [1380],
      ['Lỗi: chữ "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
      [''],
      [7],
      [''],
    ]);
  });
});
