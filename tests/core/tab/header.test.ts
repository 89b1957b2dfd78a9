import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/core/tab/header';
import { startsHeader } from '../../../src/core/tab/header-rows';
import { unitColumnsOf } from '../../../src/core/tab/unit-columns';
import type { Cell } from '../../../src/core/workbook/workbook';

type Rows = readonly (readonly Cell[])[];

const UNITS: Rows = [
  ['Xã A', 1, 2, 3, 4],
  ['Xã B', 5, 6, 7, 8],
];

/** The header whose units' column stands in a row, as "first–last" and the texts of each column. */
function read(rows: Rows, row = 0) {
  const header = readHeader(rows, row);
  return (
    header && [
      `${header.first}–${header.last}`,
      ...header.columns.map(({ path }) => path.map(({ text }) => text).join(' / ')),
    ]
  );
}

describe('readHeader()', () => {
  it('reads one row, and bands above and leaves below it', () => {
    expect(read([['Đơn vị', 'KH', 'TH'], ...UNITS])).toEqual(['0–0', 'Đơn vị', 'KH', 'TH']);
    expect(read([['Đơn vị', 'KH', '', 'TH', ''], ['', 'CĐCS', 'ĐV', 'CĐCS', 'ĐV'], ...UNITS])).toEqual([
      '0–1',
      'Đơn vị',
      'KH / CĐCS',
      'KH / ĐV',
      'TH / CĐCS',
      'TH / ĐV',
    ]);
    expect(read([['', 'CĐCS', '', 'ĐV', ''], ['Đơn vị', 'KH', 'TH', 'KH', 'TH'], ...UNITS], 1)).toEqual([
      '0–1',
      'Đơn vị',
      'CĐCS / KH',
      'CĐCS / TH',
      'ĐV / KH',
      'ĐV / TH',
    ]);
  });

  it('gives a band no column without a text below it, nor one of another band', () => {
    const rows: Rows = [['Đơn vị', 'Kết quả', '', 'Ghi chú', ''], ['', 'CĐCS', 'ĐV', '', ''], ...UNITS];
    expect(read(rows)).toEqual(['0–1', 'Đơn vị', 'Kết quả / CĐCS', 'Kết quả / ĐV', 'Ghi chú']);
  });

  it.each<[string, Rows, string]>([
    [
      'a row of column numbers',
      [
        ['(1)', '(2)', '(3)'],
        ['Xã A', 1, 2],
      ],
      '0–1',
    ],
    [
      'letters and sums of columns',
      [
        ['A', '1', '2', '3=2/1'],
        ['Xã A', 1, 2, 3],
      ],
      '0–1',
    ],
    ['figures', [['Xã A', 1, 2]], '0–0'],
    [
      'years',
      [
        ['', 2023, 2024],
        ['Xã A', 1, 2],
      ],
      '0–1',
    ],
    [
      'one year',
      [
        ['', 2024, ''],
        ['Xã A', 1, 2],
      ],
      '0–0',
    ],
    [
      'words in the units’ column',
      [
        ['Khối huyện', 'KH', 'TH'],
        ['Xã A', 1, 2],
      ],
      '0–0',
    ],
    [
      'plan and result in a fourth row',
      [
        ['', 'a', 'b'],
        ['', 'c', 'd'],
        ['', 'KH', 'TH'],
        ['Xã A', 1, 2],
      ],
      '0–3',
    ],
    [
      'other words in a fourth row',
      [
        ['', 'a', 'b'],
        ['', 'c', 'd'],
        ['', 'e', 'f'],
        ['Xã A', 1, 2],
      ],
      '0–2',
    ],
    [
      'days of plan and result',
      [
        ['', '31/12/2023', 'KH 31/12/2024', 'TH 31/12/2024'],
        ['Xã A', 1, 2],
      ],
      '0–1',
    ],
  ])('ends with %s', (_, below, span) => {
    expect(read([['Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'], ...below])?.[0]).toBe(span);
  });

  it('names months and quarters that are only numbered', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(
      read([
        ['Đơn vị', ...months],
        ['Xã A', ...months],
      ])?.slice(1, 4),
    ).toEqual(['Đơn vị', 'Tháng 1', 'Tháng 2']);
    expect(
      read([
        ['Đơn vị', '1/2025', '2/2025', '3/2025'],
        ['Xã A', 1, 2, 3],
      ])?.[2],
    ).toBe('Tháng 1/2025');
    expect(
      read([
        ['Đơn vị', ...months.slice(0, 11)],
        ['Xã A', 1],
      ]),
    ).toBeNull();
    expect(
      read([
        ['Đơn vị', 'Kết quả các tháng', '', ''],
        ['', 1, 2, 3],
        ['Xã A', 1, 2, 3],
      ]),
    ).toEqual([
      '0–1',
      'Đơn vị',
      'Kết quả các tháng / Tháng 1',
      'Kết quả các tháng / Tháng 2',
      'Kết quả các tháng / Tháng 3',
    ]);
    expect(
      read([
        ['Đơn vị', 'Kết quả quý', '', ''],
        ['', 1, 2, 3],
        ['Xã A', 1, 2, 3],
      ])?.[2],
    ).toContain('Quý 1');
    expect(
      read([
        ['Đơn vị', 'Kết quả', '', ''],
        ['', 1, 2, 3],
        ['Xã A', 1, 2, 3],
      ])?.[0],
    ).toBe('0–0');
  });

  it('adds units of measure that stand below headings to them', () => {
    expect(read([['Đơn vị', 'Kế hoạch', 'So sánh'], ['', 'ha', '%'], ...UNITS])).toEqual([
      '0–1',
      'Đơn vị',
      'Kế hoạch (ha)',
      'So sánh (%)',
    ]);
    expect(read([['Đơn vị', 'Kế hoạch', ''], ['', 'ha', '%'], ...UNITS])?.slice(2)).toEqual([
      'Kế hoạch / ha',
      'Kế hoạch / %',
    ]);
  });

  it.each<[string, Rows]>([
    [
      'no units',
      [
        ['KH', 'TH'],
        [1, 2],
      ],
    ],
    ['figures beside them', [['Đơn vị', 'KH', 12], ...UNITS]],
    ['a number before them', [[1, 'Đơn vị', 'KH'], ...UNITS]],
    ['no other heading', [['Đơn vị', '', ''], ...UNITS]],
    ['the name of a unit beside them', [['Đơn vị', 'Trường Hòa An', ''], ...UNITS]],
  ])('reads none of a row with %s', (_, rows) => {
    expect(read(rows)).toBeNull();
    expect(startsHeader(rows, 0)).toBe(false);
  });

  it('finds the columns of units, and leaves out those that count them', () => {
    expect(unitColumnsOf(['TT', 'Huyện', 'Xã, phường', 'KH'])).toEqual([1, 2]);
    const counted: Rows = [
      ['Trường', 'Lớp', 'KH', 'TH'],
      ['THCS A', 12, 5, 4],
      ['THCS B', 9, 5, 5],
    ];
    expect(readHeader(counted, 0)?.unitColumns).toEqual([0]);
  });
});
