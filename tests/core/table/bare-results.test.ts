import { describe, expect, it } from 'vitest';
import { decideResults } from '../../../src/core/tab/figures';
import {
  closesAsDone,
  withDoneCounts,
  withoutBases,
  withoutRateBases,
} from '../../../src/core/table/bare-results';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

describe('closesAsDone()', () => {
  it.each([
    ['Hoàn thành', true],
    ['Số nhà hoàn thành', true],
    ['Nhiệm vụ hoàn thành (nhiệm vụ)', true],
    ['Tỷ lệ hoàn thành', false],
    ['Ngày hoàn thành', false],
    ['Chưa hoàn thành', false],
    ['Hoàn thành (%)', false],
    ['Hoàn thành tốt', false],
    ['Đạt', false],
  ])('of "%s" is %s', (heading, expected) => {
    expect(closesAsDone(heading)).toBe(expected);
  });
});

describe('withDoneCounts()', () => {
  const read = (headings: string, rows: Rows, { isSummed = false, bands = '' } = {}) => {
    const { columns, evidence } = columnsOver(headings, rows, bands);
    return rolesIn(withDoneCounts(columns, evidence, () => isSummed));
  };

  it.each<[string, string, Rows, string]>([
    [
      'by a typed rate of it',
      'Kế hoạch | Hoàn thành | Tỷ lệ (%)',
      [
        [20, 10, '50'],
        [40, 30, '75'],
      ],
      'target | result | rate',
    ],
    [
      'by what is left open',
      'Kế hoạch | Hoàn thành | Đang thi công',
      [
        [20, 15, 5],
        [40, 30, 10],
      ],
      'target | result | -',
    ],
    [
      'by what it counts',
      'Số nhà kế hoạch | Số nhà hoàn thành',
      [
        [20, 150],
        [40, 250],
      ],
      'target | result',
    ],
    [
      'by nothing',
      'Kế hoạch | Hoàn thành',
      [
        [20, 50],
        [40, 75],
      ],
      'target | rate',
    ],
    [
      'by no percent sign',
      'Kế hoạch | Hoàn thành (%) | Còn lại',
      [
        [20, 15, 5],
        [40, 30, 10],
      ],
      'target | rate | shortfall',
    ],
    [
      'beside another result',
      'Kế hoạch | Thực hiện | Hoàn thành',
      [
        [20, 10, 50],
        [40, 30, 75],
      ],
      'target | result | rate',
    ],
  ])('counts what is done %s', (_, headings, rows, roles) => {
    expect(read(headings, rows)).toBe(roles);
  });

  it('counts what its own total adds up and is near the targets', () => {
    expect(
      read(
        'Kế hoạch | Hoàn thành',
        [
          [20, 15],
          [40, 30],
        ],
        { isSummed: true },
      ),
    ).toBe('target | result');
    expect(
      read(
        'Kế hoạch | Hoàn thành',
        [
          [20, 50],
          [40, 75],
        ],
        { isSummed: true },
      ),
    ).toBe('target | rate');
    expect(
      read('Kế hoạch | Hoàn thành', [
        [20, 15],
        [40, 30],
      ]),
    ).toBe('target | rate');
  });

  it.each<[string, string, string, Rows, string]>([
    [
      'by typed rates of each',
      'Kế hoạch | | Hoàn thành | | Tỷ lệ (%) |',
      'Phòng học | Nhà bếp | Phòng học | Nhà bếp | Phòng học | Nhà bếp',
      [
        [20, 4, 10, 3, '50', '75'],
        [40, 8, 30, 6, '75', '75'],
      ],
      'target | target | result | result | rate | rate',
    ],
    [
      'in the same unit of measure',
      'Chỉ tiêu giao (km) | | Hoàn thành (km) |',
      'Trục thôn | Ngõ xóm | Trục thôn | Ngõ xóm',
      [
        [20, 4, 10, 3],
        [40, 8, 30, 6],
      ],
      'target | target | result | result',
    ],
    [
      'by nothing but equal headings',
      'Kế hoạch | | Hoàn thành |',
      'Phòng học | Nhà bếp | Phòng học | Nhà bếp',
      [
        [20, 4, 50, 75],
        [40, 8, 75, 75],
      ],
      'target | target | rate | rate',
    ],
    [
      'beside another result',
      'Kế hoạch | | Thực hiện | | Hoàn thành |',
      'Phòng học | Nhà bếp | Phòng học | Nhà bếp | Phòng học | Nhà bếp',
      [
        [20, 4, 10, 3, 50, 75],
        [40, 8, 30, 6, 75, 75],
      ],
      'target | target | result | result | rate | rate',
    ],
    [
      'and leaves the rate that stands under it',
      'Kế hoạch | Hoàn thành |',
      'Số nhà | Số nhà | Tỷ lệ',
      [
        [20, 10, 50],
        [40, 30, 75],
      ],
      'target | result | rate',
    ],
  ])('reads a band of it %s', (_, bands, headings, rows, roles) => {
    expect(read(headings, rows, { bands })).toBe(roles);
  });
});

describe('results that no word speaks for', () => {
  const read = (headings: string, rows: Rows, lines: readonly string[] = []) => {
    const { grid, units, columns, evidence } = columnsOver(headings, rows);
    const decision = withoutBases(
      withoutRateBases(decideResults(grid, units, columns), columns, evidence),
      columns,
      { lines, evidence },
    );
    return decision.kind === 'decided' ? rolesIn(decision.columns) : decision.kind;
  };
  const COUNTS: Rows = [
    [20, 15],
    [40, 30],
  ];

  it.each<[why: string, headings: string, rows: Rows, roles: string, lines?: readonly string[]]>([
    ['one column is left', 'KH | Đoàn viên', COUNTS, 'target | result'],
    ['the title hands targets out', 'KH | Đoàn viên', COUNTS, 'noResult', ['GIAO CHỈ TIÊU NĂM 2024']],
    ['the title reports', 'KH | Đoàn viên', COUNTS, 'target | result', ['KẾT QUẢ GIAO CHỈ TIÊU']],
    ['a word speaks for it', 'KH | Kết quả', COUNTS, 'target | result', ['GIAO CHỈ TIÊU NĂM 2024']],
    [
      'it is far above the targets',
      'KH | Đoàn viên',
      [
        [20, 60],
        [40, 130],
      ],
      'noResult',
    ],
    [
      'it is so in one row only',
      'KH | Đoàn viên',
      [
        [20, 60],
        [40, 30],
      ],
      'target | result',
    ],
    [
      'the targets are of each month',
      'KH/tháng | Đoàn viên',
      [
        [2, 24],
        [4, 40],
      ],
      'target | result',
    ],
    [
      'units pledged another thing',
      'Số người đăng ký | Số đơn vị máu',
      COUNTS,
      'noResult',
      ['KẾ HOẠCH HIẾN MÁU NĂM 2024'],
    ],
    [
      'a rate measures it by another count',
      'Tổng số HS | Chỉ tiêu | Số HS bỏ học | Tỷ lệ (%)',
      [
        [200, 10, 8, '4'],
        [300, 20, 15, '5'],
      ],
      '- | target | result | comparison',
    ],
    [
      'a rate measures it by another count, and the targets are of its size',
      'Tổng số HS | Chỉ tiêu | Số HS bỏ học | Tỷ lệ (%)',
      [
        [200, 5, 8, '4'],
        [300, 6, 15, '5'],
      ],
      'noResult',
    ],
  ])('where %s', (_, headings, rows, roles, lines) => {
    expect(read(headings, rows, lines)).toBe(roles);
  });
});
