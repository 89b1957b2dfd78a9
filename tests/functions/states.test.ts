import { describe, expect, it } from 'vitest';
import { CHUADAT } from '../../src/functions/chuadat';
import { CONTHIEU } from '../../src/functions/conthieu';
import { TIENDO } from '../../src/functions/tiendo';
import { TRANGTHAI } from '../../src/functions/trangthai';
import { TYLE } from '../../src/functions/tyle';
import { TYSO } from '../../src/functions/tyso';
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
  ['chưa có', 5, undefined, 'Chưa có số liệu'],
  ['đang tổng hợp', 5, undefined, 'Chưa có số liệu'],
  [2, 'Không giao', undefined, 'Ngoài KH'],
  ['', 'chưa có KH', undefined, 'Không giao'],
  [5, '≥ 5', undefined, 'Đạt'],
  [4, 'từ 5 trở lên', undefined, 'Chưa đạt'],
  ['91%', '≥ 90%', undefined, 'Vượt'],
  [96, 'trên 95', undefined, 'Vượt'],
];

describe('TRANGTHAI()', () => {
  it.each(VECTORS)('reads (%j; %j; %j) as %s', (kq, kh, nguong, state) => {
    expect(TRANGTHAI(kq, kh, nguong)).toBe(state);
  });

  it.each([
    [5, '≤ 5', '≤ 5'],
    [95, 'trên 95', 'trên 95'],
    ['chưa làm', 5, 'chưa làm'],
    [5, '≥ 90%', '90%'],
  ])('does not guess (%j; %j)', (kq, kh, named) => {
    expect(() => TRANGTHAI(kq, kh, undefined)).toThrow(named);
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

describe('a percentage against a count', () => {
  it.each<[unknown, unknown, string]>([
    ['85%', 100, 'kết quả "85%" là tỷ lệ % nên không so được với số 100'],
    ['100%', '12', 'kết quả "100%" là tỷ lệ % nên không so được với số 12'],
    [12, '90%', 'kế hoạch "90%" là tỷ lệ % nên không so được với số 12'],
    ['95 %', 90, 'kết quả "95 %" là tỷ lệ % nên không so được với số 90'],
  ])('is an error of every function: (%j; %j)', (kq, kh, message) => {
    for (const of of [TYLE, TYSO, TRANGTHAI, CONTHIEU, VUOT])
      expect(() => of(kq, kh, undefined, undefined)).toThrow(message);
    expect(() => TIENDO(kq, kh, '31/05/2020')).toThrow(message);
    expect(CHUADAT([['A'], ['B']], [[kq], [1]], [[kh], [5]], undefined)).toEqual([
      [expect.stringContaining(`Lỗi: A: ${message}`)],
      ['B'],
    ]);
  });

  it.each<[unknown, unknown, string]>([
    ['85%', '90%', 'Chưa đạt'],
    ['85%', 0.9, 'Chưa đạt'],
    [0.95, '90%', 'Vượt'],
    ['102%', 1, 'Vượt'],
    ['110%', 1.2, 'Chưa đạt'],
    ['', '90%', 'Chưa có số liệu'],
    ['85%', '', 'Ngoài KH'],
  ])('is none for (%j; %j)', (kq, kh, state) => {
    expect(TRANGTHAI(kq, kh, undefined)).toBe(state);
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

  it('skips rows of totals, and others without a name unless they are below', () => {
    const names = [['Văn phòng'], [''], [''], [''], ['Tổng cộng'], ['Cộng']];
    expect(CHUADAT(names, [[0], ['Cộng'], [''], [4], [4], [4]], 5, undefined)).toEqual([
      ['Văn phòng'],
      ['Lỗi: một dòng chưa đạt không có tên đơn vị (kết quả 4, kế hoạch 5)'],
    ]);
  });

  it('names a unit whose pair of figures is an error', () => {
    expect(CHUADAT([['A'], ['B'], ['C']], [[6], [2], [-1]], [[-3], [3], ['']], undefined)).toEqual([
      ['Lỗi: A: kế hoạch "-3" không hợp lệ; kế hoạch phải là số từ 0 trở lên'],
      ['B'],
      ['Lỗi: C: kết quả "-1" không hợp lệ khi không có kế hoạch'],
    ]);
  });

  it('names both sizes where results have more columns than the units', () => {
    expect(() =>
      CHUADAT(
        [['A'], ['B']],
        [
          [1, 2],
          [3, 4],
        ],
        5,
        undefined,
      ),
    ).toThrow('don_vi có 2 dòng × 1 cột nhưng kq có 2 dòng × 2 cột; các vùng phải cùng số dòng và số cột');
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
