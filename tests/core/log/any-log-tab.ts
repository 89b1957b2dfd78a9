import fc from 'fast-check';
import type { Area, Cell, Tab } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';

const WORDS: readonly Cell[] = [
  ...[
    'Ngày',
    'Đơn vị',
    'Tiêu đề',
    'Số tiền',
    'Link',
    'TT',
    'Trạng thái',
    'Họ và tên',
    'Nội dung',
    'KH',
    'Lớp',
  ],
  ...['05/01/2020', 'tháng 4/2020', '5/1', 'Tháng 1', 'hôm qua', 'Hòa An', 'Hạ Lang', 'nt', '"', '__proto__'],
  ...[
    'Cộng',
    'Cộng tháng 1',
    'NGƯỜI LẬP',
    '(12 tin bài/12 tháng)',
    'SỔ THEO DÕI NĂM 2020',
    '1,5 tỷ',
    '1.5',
    '#REF!',
  ],
  ...['x', '-', '', '', '', 0, 5, 44_020, 2020, -1.5, true],
  { year: 2020, month: 2, day: 30 },
  { year: 2020, month: 3, day: 5 },
];

const anyArea: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: -1, max: 12 }),
  column: fc.integer({ min: -1, max: 6 }),
  rows: fc.integer({ min: 0, max: 20 }),
  columns: fc.integer({ min: 0, max: 8 }),
});

/** A tab that begins like a log, whatever follows. */
export const anyLogTab: fc.Arbitrary<Tab> = fc.record({
  name: fc.constantFrom('Sổ', 'Sổ tin bài', '__proto__', ''),
  values: fc
    .array(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 7 }), { maxLength: 14 })
    .map((rows) => rectangle([['Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền'], ...rows])),
  merges: fc.array(anyArea, { maxLength: 4 }),
});
