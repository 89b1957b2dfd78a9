import fc from 'fast-check';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { anyText } from '../text/any-text';

const HEADERS = [
  'TT',
  'Đơn vị',
  'KH giao',
  'Kết quả',
  'Tỷ lệ %',
  'Còn phải nộp',
  'Trong đó',
  'Lũy kế/chỉ tiêu',
  'Đăng ký',
  'KH (tỷ đồng)',
  'TH 6 tháng',
  '(đồng)',
  '(1)',
  'Số tin',
];
const WORDS = [
  'Cộng',
  'Trong đó: nữ',
  '§¬n vÞ',
  '2. KẾT QUẢ THU',
  'I. Khối huyện',
  'NGƯỜI LẬP BIỂU',
  '12 tin bài/12 tháng',
  'BIỂU 1 NĂM 2019',
  'LĐLĐ Hòa An',
  'H.',
];
const ODD = [
  '__proto__',
  'constructor',
  '=1+1',
  '#REF!',
  '\u00a0',
  '…',
  '-',
  'x',
  '1.380',
  '58,3',
  '102%',
  'N\u0303',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...HEADERS) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...ODD) },
  { weight: 4, arbitrary: fc.constant<Cell>('') },
  fc.integer({ min: -10, max: 2100 }),
  fc.double(),
  fc.boolean(),
  anyText(),
  fc.record({ year: fc.integer(), month: fc.integer(), day: fc.integer() }),
);

/** Books of any cells, words of tables among them, under any names of tabs. */
export const anyBook: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(fc.string(), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 })), {
    maxLength: 3,
  })
  .map((tabs) => ({ tabs: tabs.map(([name, rows]) => ({ name, values: rectangle(rows) })) }));

/** Bodies under a header that is one, so that the rules for rows and figures are reached. */
export const anyBodyBook: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.subarray(HEADERS.slice(2), { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  )
  .map(([headers, rows]) => ({
    tabs: [
      { name: 'Tin bài', values: rectangle([['TIN, BÀI NĂM 2019'], ['TT', 'Đơn vị', ...headers], ...rows]) },
    ],
  }));
