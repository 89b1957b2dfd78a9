import { describe, expect, it } from 'vitest';
import { ratioColumns, withRatio } from '../../../src/core/table/ratio-columns';
import type { TableRow } from '../../../src/core/table/table';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

const DONE_OF_ALL: Rows = [
  [25, 20, '80'],
  [16, 12, '75'],
  [8, 8, '100'],
  [10, 4, '40'],
];

function read(headings: string, rows: Rows = DONE_OF_ALL, lines: readonly string[] = []) {
  const { grid, units, columns, evidence } = columnsOver(headings, rows);
  const named = units.map((unit): TableRow => ({ ...unit, name: 'Xã', ordinal: null, group: null }));
  const ratio = ratioColumns(grid, named, { columns, lines, evidence });
  return ratio && [rolesIn(withRatio(columns, ratio)), withRatio(columns, ratio)[0]?.qualifier];
}

describe('ratioColumns()', () => {
  it.each([
    ['Tổng số CĐCS | Số CĐCS đã dùng phần mềm', 'target | result', 'CĐCS'],
    ['Số DN phải ký TƯLĐTT | Số DN đã ký', 'target | result', 'DN ký TƯLĐTT'],
    ['Số DN phải ký | Đã ký', 'target | result', 'DN ký'],
    ['Tổng số hộ | Đã ký | Tỷ lệ (%)', 'target | result | rate', 'hộ'],
  ])('reads "%s" as a share: %s of "%s"', (headings, roles, whole) => {
    expect(read(headings)).toEqual([roles, whole]);
  });

  it.each<[why: string, headings: string, rows?: Rows, lines?: readonly string[]]>([
    ['bare words that nothing proves', 'Tổng số hộ | Đã ký'],
    ['a plan', 'Kế hoạch | Số hộ đã ký'],
    ['a whole that somebody set', 'Tổng số hộ giao | Số hộ đã ký'],
    ['money', 'Tổng số tiền | Số tiền đã nộp'],
    ['money by a line', 'Tổng số CĐCS | Số CĐCS đã nộp', DONE_OF_ALL, ['ĐVT: đồng']],
    ['a line that states a target', 'Tổng số tin | Số tin đã đăng', DONE_OF_ALL, ['Chỉ tiêu: 24 tin']],
    ['what comes new', 'Tổng số đoàn viên | Số đoàn viên đã kết nạp'],
    ['another noun', 'Tổng số CĐCS | Số hộ đã ký'],
    ['two wholes', 'Tổng số CĐCS | Tổng số hộ | Số CĐCS đã ký'],
    ['two that are done', 'Tổng số CĐCS | Số CĐCS đã ký | Số CĐCS đã nộp'],
    [
      'another result',
      'Tổng số CĐCS | Số CĐCS đã ký | Kết quả',
      [
        [25, 20, 9],
        [16, 12, 8],
      ],
    ],
    ['percentages', 'Tổng số CĐCS (%) | Số CĐCS đã ký (%)'],
    [
      'rates of something else',
      'Tổng số CĐCS | Số CĐCS đã ký | Tỷ lệ (%)',
      [
        [25, 20, '10'],
        [16, 12, '20'],
        [8, 4, '30'],
      ],
    ],
    [
      'more done than there is',
      'Tổng số CĐCS | Số CĐCS đã ký',
      [
        [25, 26],
        [16, 17],
        [8, 4],
      ],
    ],
  ])('takes for none: %s', (_, headings, rows, lines) => {
    expect(read(headings, rows, lines)).toBeNull();
  });

  it('forgives a slip, and believes a column of what is left', () => {
    expect(
      read('Tổng số CĐCS | Số CĐCS đã ký', [
        [25, 26],
        [16, 12],
        [8, 4],
      ])?.[0],
    ).toBe('target | result');
    expect(
      read('Tổng số hộ | Đã ký | Chưa ký', [
        [25, 20, 5],
        [16, 12, 4],
        [8, 4, 4],
      ])?.[0],
    ).toBe('target | result | other');
  });
});
