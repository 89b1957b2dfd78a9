import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../scripts/cost.mjs';
import { TENCHUAN } from '../../src/functions/tenchuan';

const DIRECTORY = [
  ['LĐLĐ thành phố', '', ''],
  ['LĐLĐ huyện Bảo Lâm', '', ''],
  ['LĐLĐ huyện Bảo Lạc', '', ''],
  ['LĐLĐ huyện Hòa An', '', ''],
  ['CĐ Viên chức tỉnh', 'CĐVC tỉnh', ''],
  ['Công đoàn ngành Giáo dục - Đào tạo', 'Khối trường học; Sở GD', 'Ngành học'],
  ['CĐ ngành Nông nghiệp và Phát triển nông thôn', 'CĐ ngành NN', ''],
  ['', 'tên gọi không có tên chuẩn', ''],
  ['', '', ''],
];

describe('TENCHUAN()', () => {
  it.each([
    ['CĐNgành NN & PTNT', 'CĐ ngành Nông nghiệp và Phát triển nông thôn'],
    ['CĐ ngành NN', 'CĐ ngành Nông nghiệp và Phát triển nông thôn'],
    ['CĐVC tỉnh', 'CĐ Viên chức tỉnh'],
    ['CĐ ngành GD&ĐT', 'Công đoàn ngành Giáo dục - Đào tạo'],
    ['sở GD', 'Công đoàn ngành Giáo dục - Đào tạo'],
    ['Ngành học', 'Công đoàn ngành Giáo dục - Đào tạo'],
    ['LĐLĐ Thành Phố', 'LĐLĐ thành phố'],
    [' LĐLĐ\u00a0Bảo Lạc ', 'LĐLĐ huyện Bảo Lạc'],
    ['LĐLĐ Hoà An', 'LĐLĐ huyện Hòa An'],
    ['Bảo L', ''],
    ['Bao Lam', ''],
    ['tên gọi không có tên chuẩn', ''],
    ['__proto__', ''],
    ['', ''],
    [undefined, ''],
    [12, ''],
  ])('reads %j as "%s"', (name, expected) => {
    expect(TENCHUAN(name, DIRECTORY)).toBe(expected);
  });

  it('answers a column of names, problems in their own place', () => {
    expect(TENCHUAN([['Bảo Lâm'], ['#REF!'], ['Hà Giang'], ['']], DIRECTORY)).toEqual([
      ['LĐLĐ huyện Bảo Lâm'],
      ['Lỗi: tên lấy từ một ô đang báo lỗi #REF!'],
      [''],
      [''],
    ]);
  });

  it('throws for an error cell', () => {
    expect(() => TENCHUAN('#N/A', DIRECTORY)).toThrow('tên lấy từ một ô đang báo lỗi #N/A');
  });

  it('takes a single cell or nothing as directory', () => {
    expect(TENCHUAN('LĐLĐ Bảo Lâm', 'LĐLĐ huyện Bảo Lâm')).toBe('LĐLĐ huyện Bảo Lâm');
    expect(TENCHUAN('LĐLĐ Bảo Lâm', '')).toBe('');
    expect(() => TENCHUAN('LĐLĐ Bảo Lâm', undefined)).toThrow('thiếu tham số danh_muc');
  });

  it('answers in time that grows with names only', () => {
    const growth = growthOf((size) => {
      const names = Array.from({ length: size }, (_, row) => [
        row % 2 === 0 ? 'LĐLĐ Bảo Lâm' : `Đơn vị ${row}`,
      ]);
      return () => expect(TENCHUAN(names, DIRECTORY)).toHaveLength(size);
    }, 250);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});
