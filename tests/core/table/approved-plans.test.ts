import { describe, expect, it } from 'vitest';
import { withApprovedPlans } from '../../../src/core/table/approved-plans';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

const FLAT: Rows = [
  [320, 320, 310, 96.9],
  [410, 400, 380, 92.7],
  [200, 200, 196, 98],
];

const read = (headings: string, rows: Rows, { bands = '', lines = [] as readonly string[] } = {}) => {
  const { columns, evidence } = columnsOver(headings, rows, bands);
  return rolesIn(withApprovedPlans(columns, { lines, evidence }));
};

describe('withApprovedPlans()', () => {
  it.each([
    'Số nhà được phê duyệt | Đã khởi công | Đã hoàn thành | Tỷ lệ hoàn thành (%)',
    'Số hồ sơ đã duyệt | Đã in | Đã cấp thẻ | Tỷ lệ cấp (%)',
    'Kinh phí được duyệt | Tạm ứng | Đã thanh toán | Tỷ lệ thanh toán (%)',
  ])('takes what was approved for the plan of what a typed rate is of: %s', (headings) => {
    expect(read(headings, FLAT)).toMatch(/^target \| \S+ \| result \| rate$/);
  });

  it('does so part by part under bands, without those of a stage between', () => {
    const rows: Rows = [
      [320, 70, 320, 60, 310, 67, 96.9],
      [410, 110, 400, 90, 380, 100, 92.7],
      [200, 80, 200, 80, 196, 78, 98],
    ];
    const bands = 'Số hộ được phê duyệt || Đã khảo sát || Đã trồng || Tỷ lệ (%)';
    const roles = read('Mới | Cũ | Mới | Cũ | Mới | Cũ |', rows, { bands });
    expect(roles).toBe('target | target | other | other | result | result | rate');
  });

  it.each([
    ['a target', 'Kế hoạch | Được duyệt | Đã hoàn thành | Tỷ lệ (%)', []],
    [
      'a line that states one',
      'Số nhà được phê duyệt | Đã khởi công | Đã hoàn thành | Tỷ lệ (%)',
      ['Chỉ tiêu: 300 nhà'],
    ],
    ['nothing approved', 'Số được khám | Số tiêm mũi 1 | Số tiêm mũi 2 | Tỷ lệ mũi 2 (%)', []],
  ])('leaves columns beside %s', (_, headings, lines) => {
    const { columns } = columnsOver(headings, FLAT);
    expect(read(headings, FLAT, { lines })).toBe(rolesIn(columns));
  });
});
