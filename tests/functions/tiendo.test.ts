import { describe, expect, it } from 'vitest';
import { TIENDO } from '../../src/functions/tiendo';

describe('TIENDO()', () => {
  // 24 a year ask for 10 by 31/05 and on 15/06, 12 a year for 7 by 31/07.
  it.each<[unknown, unknown, string, string]>([
    [8, 24, '31/05/2020', 'Chậm tiến độ'],
    [8, 24, '30/05/2020', 'Đúng tiến độ'],
    [10, 24, '15/06/2020', 'Đúng tiến độ'],
    [24, 24, '30/06/2020', 'Đạt'],
    [25, 24, '30/06/2020', 'Vượt'],
    [6, 12, '31/07/2020', 'Chậm tiến độ'],
    ['', 24, '31/05/2020', 'Chưa có số liệu'],
    [3, 0, '31/05/2020', 'Ngoài KH'],
    [23, 24, '31/12/2020', 'Chưa đạt'],
    [24, 24, '31/12/2020', 'Đạt'],
  ])('gives for (%j; %j; %s) %s', (kq, kh, ngay, expected) => {
    expect(TIENDO(kq, kh, ngay)).toBe(expected);
  });

  it('takes columns, and says in its own place what cannot be read', () => {
    expect(TIENDO([[8], ['tám']], [[24], [24]], '31/05/2020')).toEqual([
      ['Chậm tiến độ'],
      [expect.stringMatching(/^Lỗi: kết quả "tám"/)],
    ]);
  });

  it.each(['', 'hôm qua', 2020])('asks for a day where there is none: %j', (ngay) => {
    expect(() => TIENDO(8, 24, ngay)).toThrow(/ngày/);
  });
});
