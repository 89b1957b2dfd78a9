import { describe, expect, it } from 'vitest';
import { periodOfMonths } from '../../../src/core/date/make-period';
import type { Period } from '../../../src/core/date/period';
import { withReachedHeadings } from '../../../src/core/table/reached-headings';
import { isReachedBy, typedVerdicts } from '../../../src/core/table/typed-verdicts';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

describe('isReachedBy()', () => {
  it.each<[Cell, boolean | null]>([
    ['Đạt', true],
    ['vượt kế hoạch', true],
    ['Hoàn thành', true],
    ['Chưa đạt', false],
    ['Không hoàn thành', false],
    ['Chưa hoàn thành kế hoạch', false],
    ['Hoàn thành tốt', null],
    ['Khá', null],
    ['', null],
    [1, null],
    [true, null],
  ])('says of %j %s', (cell, reached) => {
    expect(isReachedBy(cell)).toBe(reached);
  });
});

describe('typedVerdicts()', () => {
  const read = (
    headings: string,
    rows: Rows,
    {
      others = [],
      bands = '',
      period = null,
    }: { readonly others?: readonly number[]; readonly bands?: string; readonly period?: Period | null } = {},
  ) => {
    const { grid, units, columns } = columnsOver(headings, rows, bands);
    const verdicts = typedVerdicts(grid, { columns, rows: units }, { target: 1, result: 2, others, period });
    return verdicts && [verdicts.header, units.map(({ row }) => verdicts.at(row))];
  };
  const at = (column: number, isReached: boolean) => ({ column, isReached });

  it('reads words', () => {
    const rows = [
      [20, 30, 'Đạt'],
      [40, 30, 'Chưa đạt'],
      [50, 40, ''],
    ];
    expect(read('KH | TH | Đánh giá', rows)).toEqual(['Đánh giá', [at(3, true), at(3, false), null]]);
    expect(
      read('KH | TH | Đánh giá', [
        [20, 30, 'Đạt'],
        [40, 30, ''],
      ]),
    ).toBeNull();
    expect(
      read('KH | TH | Đánh giá', [
        [20, 30, 'Đạt'],
        [40, 30, 'Đạt'],
        [50, 40, 'Khá'],
      ]),
    ).toBeNull();
  });

  it('reads marks under several headings', () => {
    const rows = [
      [20, 30, 'x', ''],
      [40, 30, '', '✓'],
      [50, 40, 'x', 'x'],
      [60, 50, '', ''],
    ];
    expect(read('KH | TH | Đạt | Không đạt', rows)).toEqual([
      'Đạt, Không đạt',
      [at(3, true), at(4, false), null, null],
    ]);
    expect(
      read('KH | TH | Đạt', [
        [20, 30, 'x'],
        [40, 30, 'x'],
      ]),
    ).toBeNull();
  });

  it('leaves out what names another year than the figures', () => {
    const rows = [
      [20, 30, 'Chưa đạt'],
      [40, 30, 'Đạt'],
    ];
    const period = periodOfMonths(2024, 1, 12);
    expect(read('KH | TH | Xếp loại năm 2023', rows, { period })).toBeNull();
    expect(read('KH 2024 | TH 2024 | Xếp loại năm 2023', rows)).toBeNull();
    expect(read('KH | TH | Xếp loại năm 2024', rows, { period })?.[0]).toBe('Xếp loại năm 2024');
    expect(read('KH | TH | Xếp loại năm 2023', rows)?.[0]).toBe('Xếp loại năm 2023');
  });

  it('believes what stands behind one of several indicators up to the next, and behind the last under its band only', () => {
    const rows = [
      [20, 30, 'Đạt', 5],
      [40, 30, 'Chưa đạt', 6],
    ];
    expect(read('KH | TH | Đánh giá | ĐV', rows, { others: [4] })?.[0]).toBe('Đánh giá');
    expect(read('KH | TH | Đánh giá | ĐV', rows, { others: [3] })).toBeNull();
    expect(read('KH | TH | Đánh giá | ĐV', rows, { others: [0] })).toBeNull();
    const banded = { others: [0], bands: 'CĐCS | | | ĐV' };
    expect(read('KH | TH | Đánh giá | TH', rows, banded)?.[0]).toBe('Đánh giá');
  });
});

describe('withReachedHeadings()', () => {
  const read = (headings: string, rows: Rows) => {
    const { grid, units, columns, evidence } = columnsOver(headings, rows);
    return rolesIn(withReachedHeadings(grid, units, { columns, evidence }));
  };

  it.each<[string, string, Rows, string]>([
    [
      'rates of the other result',
      'KH | TH | Hoàn thành',
      [
        [20, 10, 50],
        [40, 30, 75],
        [50, 40, 80],
      ],
      'target | result | rate',
    ],
    [
      'rates under Đạt',
      'KH | TH | Đạt',
      [
        [20, 10, 50],
        [40, 30, 75],
        [50, 40, 80],
      ],
      'target | result | rate',
    ],
    [
      'figures of its own',
      'KH | TH | Đạt',
      [
        [20, 10, 9],
        [40, 30, 25],
        [50, 40, 31],
      ],
      'target | result | result',
    ],
    [
      'marks',
      'KH | TH | Vượt | Đạt | Không đạt',
      [
        [20, 30, 'x', '', ''],
        [40, 40, '', 'x', ''],
        [50, 40, '', '', 'x'],
      ],
      'target | result | note | note | note',
    ],
    [
      'no other result',
      'KH | Đạt',
      [
        [20, 10],
        [40, 30],
      ],
      'target | result',
    ],
  ])('with %s', (_, headings, rows, roles) => {
    expect(read(headings, rows)).toBe(roles);
  });
});
