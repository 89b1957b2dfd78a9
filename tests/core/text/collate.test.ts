import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '../../../src/core/text/collate';

describe('compareVietnamese()', () => {
  it.each([
    [
      'districts',
      [
        'Bảo Lạc',
        'Bảo Lâm',
        'Hà Quảng',
        'Hạ Lang',
        'Hòa An',
        'Thạch An',
        'Thông Nông',
        'Trà Lĩnh',
        'Trùng Khánh',
      ],
    ],
    ['Đ after D', ['Da', 'Dương', 'Đa', 'Em']],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['vowels', ['an', 'ăn', 'ân', 'on', 'ôn', 'ơn', 'un', 'ưn']],
    ['the shorter first', ['Hà', 'Hà Nội', 'Hàng']],
    ['figures by value', ['Tổ 2', 'Tổ 10', 'Tổ hợp']],
    ['case aside', ['hà giang', 'HÀ NỘI', 'hà tĩnh']],
  ])('orders %s', (_, sorted) => {
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  });

  it('takes the two tone placements for one letter', () => {
    expect(['Hoà B', 'Hòa A', 'Hoà A1'].sort(compareVietnamese)).toEqual(['Hòa A', 'Hoà A1', 'Hoà B']);
  });

  it('orders whatever text there is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aàạbcdđe120 -êÊ') });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
