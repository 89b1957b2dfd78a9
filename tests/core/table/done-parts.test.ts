import { describe, expect, it } from 'vitest';
import { withDoneParts } from '../../../src/core/table/done-parts';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

const read = (bands: string, headings: string, rows: Rows, isPercent = false) => {
  const { columns, evidence } = columnsOver(headings, rows, bands);
  return rolesIn(withDoneParts(columns, evidence, () => isPercent));
};

describe('withDoneParts()', () => {
  it.each<[string, string, string, Rows, string]>([
    [
      'each called as a part of the target',
      'Kế hoạch || Hoàn thành |',
      'Lớp học | Bếp ăn | Lớp học | Bếp ăn',
      [
        [10, 2, 12, 2],
        [12, 3, 11, 2],
      ],
      'target | target | result | result',
    ],
    [
      'with their total',
      'Số hồ sơ được giao | Hoàn thành ||',
      '| Tổng số | Trước hạn | Đúng hạn',
      [
        [20, 18, 17, 1],
        [25, 22, 20, 2],
      ],
      'target | result | result | result',
    ],
    [
      'whose sum a typed rate is of',
      'Chỉ tiêu (khoản) | Hoàn thành || Tỷ lệ (%)',
      '| Trả gốc | Trả lãi |',
      [
        [20, 10, 5, 75],
        [25, 12, 8, 80],
        [16, 9, 3, 75],
      ],
      'target | result | result | rate',
    ],
  ])('counts what is done by parts %s', (_, bands, headings, rows, roles) => {
    expect(read(bands, headings, rows)).toBe(roles);
  });

  it('counts nothing where the parts may be percentages, or nothing proves them', () => {
    const twins = (rows: Rows, isPercent?: boolean) =>
      read('Kế hoạch || Hoàn thành |', 'Đường | Cầu | Đường | Cầu', rows, isPercent);
    const rates = 'target | target | rate | rate';
    expect(
      twins([
        [120, 90, 100, 95],
        [95, 80, 90, 100],
      ]),
    ).toBe(rates);
    expect(
      twins([
        [12, 9, 100, 95],
        [9, 8, 90, 100],
      ]),
    ).toBe(rates);
    expect(
      twins(
        [
          [12, 9, 11, 9],
          [9, 8, 9, 7],
        ],
        true,
      ),
    ).toBe(rates);
    expect(
      read('Giao | Hoàn thành |', '| Đúng hạn | Quá hạn', [
        [20, 10, 5],
        [18, 8, 6],
      ]),
    ).toBe('target | rate | rate');
    expect(
      read('Giao | Hoàn thành ||', '| Tổng số | Tốt | Khá', [
        [20, 80, 50, 40],
        [18, 90, 40, 30],
      ]),
    ).toBe('target | rate | rate | rate');
  });
});
