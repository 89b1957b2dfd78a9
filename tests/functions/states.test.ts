import { describe, expect, it } from 'vitest';
import { CHUADAT } from '../../src/functions/chuadat';
import { CONTHIEU } from '../../src/functions/conthieu';
import { TRANGTHAI } from '../../src/functions/trangthai';
import { VUOT } from '../../src/functions/vuot';

type Case = readonly [kq: unknown, kh: unknown, nguong: unknown, state: string];

const VECTORS: readonly Case[] = [
  [94_300_000, 94_500_000, undefined, 'Chưa đạt'],
  [-2, 5, undefined, 'Chưa đạt'],
  [5, -1, undefined, 'Lỗi số liệu'],
  [3, 0, undefined, 'Ngoài KH'],
  [0, 0, undefined, 'Không giao'],
  ['', 0, undefined, 'Không giao'],
  [95, 100, 90, 'Đạt'],
  [95, 100, 0.9, 'Đạt'],
  [95, 100, '90%', 'Đạt'],
  [102, 100, 105, 'Chưa đạt'],
  [106, 100, 1.05, 'Vượt'],
  [1.21, 1.1, 1.1, 'Vượt'],
  ['', 5, undefined, 'Chưa có số liệu'],
  ['-', 5, undefined, 'Chưa có số liệu'],
  ['x', 5, undefined, 'Không áp dụng'],
  [12, 12, '', 'Đạt'],
];

describe('TRANGTHAI()', () => {
  it.each(VECTORS)('reads (%j; %j; %j) as %s', (kq, kh, nguong, state) => {
    expect(TRANGTHAI(kq, kh, nguong)).toBe(state);
  });

  it('reads the same in ranges', () => {
    const plain = VECTORS.filter(([, , nguong]) => nguong === undefined);
    const states = TRANGTHAI(
      plain.map(([kq]) => [kq]),
      plain.map(([, kh]) => [kh]),
      undefined,
    );
    expect(states).toEqual(plain.map(([, , , state]) => [state]));
  });

  it('keeps missing results of a table with one target for all apart from rows behind the table', () => {
    expect(TRANGTHAI([[16], [''], ['']], 12, undefined)).toEqual([
      ['Vượt'],
      ['Chưa có số liệu'],
      ['Chưa có số liệu'],
    ]);
    expect(TRANGTHAI([[16], [''], ['']], [[12], [12], ['']], undefined)).toEqual([
      ['Vượt'],
      ['Chưa có số liệu'],
      [''],
    ]);
  });

  it('names what cannot be read', () => {
    expect(TRANGTHAI([['#N/A'], [5]], 5, undefined)).toEqual([
      ['Lỗi: kết quả lấy từ một ô đang báo lỗi #N/A'],
      ['Đạt'],
    ]);
    expect(() => TRANGTHAI('#N/A', 5, undefined)).toThrow('kết quả lấy từ một ô đang báo lỗi #N/A');
  });

  it.each([0, -1, 2.1, 9, 9.99, 200.1, 'cao', '1.5'])('refuses the threshold %j', (nguong) => {
    expect(() => TRANGTHAI(1, 2, nguong)).toThrow(/^ngưỡng ".+" không hợp lệ/);
  });

  it.each([2, 10, 200, 0.01])('takes the threshold %j', (nguong) => {
    expect(TRANGTHAI(1, 1, nguong)).toMatch(/^(?:Chưa đạt|Đạt)$/);
  });

  it('refuses a range of thresholds', () => {
    expect(() => TRANGTHAI([[1], [2]], 2, [[90], [95]])).toThrow('nguong có 2 dòng × 1 cột');
  });
});

describe('CONTHIEU() and VUOT()', () => {
  it.each<[unknown, unknown, number | string, number | string]>([
    [80_750_000, 78_800_000, '', 1_950_000],
    [94_300_000, 94_500_000, 200_000, ''],
    [-2, 5, 7, ''],
    [0.1, 0.3, 0.2, ''],
    [0.3, 0.1, '', 0.2],
    [5, 5, '', ''],
    ['', 5, '', ''],
    ['-', 5, '', ''],
    [3, 0, '', ''],
    [3, '', '', ''],
  ])('give for (%j; %j) %j and %j', (kq, kh, shortfall, surplus) => {
    expect([CONTHIEU(kq, kh), VUOT(kq, kh)]).toEqual([shortfall, surplus]);
  });

  it('answer ranges cell by cell', () => {
    const kq = [[4], [6], [''], ['năm']];
    expect(CONTHIEU(kq, 5)).toEqual([[1], [''], [''], ['Lỗi: kết quả "năm" không đọc được thành số']]);
    expect(VUOT(kq, 5)).toEqual([[''], [1], [''], ['Lỗi: kết quả "năm" không đọc được thành số']]);
  });

  it('throw for a target below 0', () => {
    expect(() => CONTHIEU(5, -1)).toThrow('kế hoạch "-1" không hợp lệ');
    expect(() => VUOT(5, -1)).toThrow('kế hoạch "-1" không hợp lệ');
  });
});

describe('CHUADAT()', () => {
  const units = [['LĐLĐ Hà Quảng'], ['LĐLĐ  Bảo Lâm '], ['LĐLĐ Hòa An'], ['LĐLĐ thành phố'], [''], ['']];

  it('lists units below target in their order, not those without figures', () => {
    expect(
      CHUADAT(units, [[0], [4], [''], [13], [''], ['']], [[5], [5], [10], [10], [''], ['']], undefined),
    ).toEqual([['LĐLĐ Hà Quảng'], ['LĐLĐ Bảo Lâm']]);
  });

  it('takes one target for all, and a threshold', () => {
    expect(CHUADAT(units, [[9], [8], [10], [11], [''], ['']], 10, '90%')).toEqual([['LĐLĐ Bảo Lâm']]);
  });

  it('gives one blank cell when nobody is below', () => {
    expect(CHUADAT(units, [[5], [5], [''], [5], [''], ['']], 5, undefined)).toBe('');
  });

  it('skips rows without a name', () => {
    expect(CHUADAT([[''], [''], ['Văn phòng']], [[0], ['Cộng'], [0]], 5, undefined)).toEqual([['Văn phòng']]);
  });

  it('names a unit whose figures cannot be read, for it may be below', () => {
    expect(CHUADAT([['Văn phòng'], ['Ban Tài chính']], [['1.5'], [7]], 12, undefined)).toEqual([
      ['Lỗi: Văn phòng: kết quả "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách'],
      ['Ban Tài chính'],
    ]);
  });

  it('names both sizes when columns differ', () => {
    expect(() => CHUADAT(units, [[0], [1]], 5, undefined)).toThrow(
      'don_vi có 6 dòng × 1 cột nhưng kq có 2 dòng × 1 cột',
    );
  });
});
