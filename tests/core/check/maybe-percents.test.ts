import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

function found(...rows: readonly (readonly Cell[])[]) {
  return ofKind(check(book(...rows)), 'maybePercents');
}

describe('figures of the size of percentages that nothing calls so', () => {
  it.each([
    [
      ['Xã', 'Chỉ tiêu nước sạch', 'Đạt'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 90, 85.5],
        ['Xã C', 92, 92],
      ],
    ],
    [
      ['Trường', 'KH', 'Kết quả'],
      [
        ['Trường A', 98, 99.1],
        ['Trường B', 98, 97],
        ['Trường C', 98, 100],
      ],
    ],
    [
      ['Khoa', 'Mức được giao', 'Thực hiện'],
      [
        ['Khoa A', 80, 78],
        ['Khoa B', 75, 75],
        ['Khoa C', 100, 64],
      ],
    ],
  ])('are asked about once: %j', (header, rows) => {
    const [only, ...more] = found(header, ...rows);
    expect(more).toEqual([]);
    expect(cellsOf(only)).toBe('C2');
    expect(only && findingWords(only).suggestion).toContain('ghi % ở cột ĐVT');
  });

  it.each([
    [
      'their unit of measure is known',
      ['Xã', 'KH (hộ)', 'TH (hộ)'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 90, 85],
        ['Xã C', 92, 92],
      ],
    ],
    [
      'one is too small',
      ['Xã', 'KH', 'TH'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 40, 35],
        ['Xã C', 92, 92],
      ],
    ],
    [
      'a result is above 100',
      ['Xã', 'KH', 'TH'],
      [
        ['Xã A', 95, 104],
        ['Xã B', 90, 85],
        ['Xã C', 92, 92],
      ],
    ],
    [
      'the table adds them up',
      ['Xã', 'KH', 'TH'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 90, 85],
        ['Xã C', 92, 92],
        ['Tổng', 277, 273],
      ],
    ],
    [
      'they are few',
      ['Xã', 'KH', 'TH'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 90, 85],
      ],
    ],
    [
      'they are called so',
      ['Xã', 'KH (%)', 'TH (%)'],
      [
        ['Xã A', 95, 96],
        ['Xã B', 90, 85],
        ['Xã C', 92, 92],
      ],
    ],
  ])('are left alone where %s', (_, header, rows) => {
    expect(found(header, ...rows)).toEqual([]);
  });
});
