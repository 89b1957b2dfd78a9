import fc from 'fast-check';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { anyText } from '../text/any-text';

const HEADINGS = [
  'TT',
  'Chỉ tiêu',
  'Nội dung',
  'ĐVT',
  'Đơn vị',
  'KH',
  'TH',
  '%',
  'KH năm',
  'Lũy kế',
  'Quý I',
  'Cả năm',
];
const WORDS = [
  'Kết nạp đoàn viên',
  'Thu quỹ (triệu đồng)',
  '- Nữ',
  'Trong đó:',
  'Trong đó: nữ',
  'Tổng cộng',
  'I. CÔNG TÁC TỔ CHỨC',
  '1.1 Tin, bài',
  'a) Khối xã',
  'Đơn vị: Trường Hòa An',
  'Đơn vị:',
  'CHỈ TIÊU CỦA LĐLĐ HUYỆN HÒA AN NĂM 2019',
  'XÃ ĐỨC LONG',
  'NGƯỜI LẬP BIỂU',
  '"',
  'người',
  '__proto__',
];
const ORDINALS: readonly Cell[] = ['I', 'A', 1, 2, '1.1', 1.2, 'I.1', 'a', '-', '+'];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...HEADINGS) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...ORDINALS) },
  { weight: 3, arbitrary: fc.constant<Cell>('') },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('-', 'x', '…', '1.380', '102%', '#REF!', 12) },
  fc.double(),
  fc.boolean(),
  anyText(),
  fc.record({ year: fc.integer(), month: fc.integer(), day: fc.integer() }),
);

const figure: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(12, 10, '', '-', '1.380', 'x', 'xong');
const row: fc.Arbitrary<readonly Cell[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(cell, { maxLength: 7 }) },
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constantFrom<Cell>(...ORDINALS, ''),
      fc.constantFrom<Cell>(...WORDS),
      fc.constantFrom<Cell>('', 'người', 'đồng', '"'),
      figure,
      figure,
    ),
  },
);
const rows = fc.array(row, { maxLength: 14 });
const header = fc
  .subarray(HEADINGS.slice(7))
  .map((more): readonly Cell[] => ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH', ...more]);
const tab = fc
  .tuple(rows, header, rows, fc.option(fc.tuple(header, rows)))
  .map(([above, first, below, more]) => [
    ...above.slice(0, 2),
    first,
    ...below,
    ...(more === null ? [] : [more[0], ...more[1]]),
  ]);
/** Books of up to three tabs with forms, or what is nearly one. */
export const anyFormBook: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(fc.constantFrom('Sheet1', 'Hòa An', 'LĐLĐ Hòa An', 'T5', '__proto__'), tab), {
    maxLength: 3,
  })
  .map((tabs) => ({
    tabs: tabs.map(([name, grid], index) => ({ name: `${name} ${index}`, values: rectangle(grid) })),
  }));
