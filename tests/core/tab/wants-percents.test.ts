import { describe, expect, it } from 'vitest';
import { percentArea, percentCells } from '../../../src/core/tab/wants-percents';

describe('percentArea()', () => {
  it('spans the columns in which a fraction could be a percentage, and those of 100 % beside them', () => {
    const grid = [
      ['Trường', 'Số trẻ', 'Chỉ tiêu', 'Thực hiện'],
      ['THCS Đề Thám', 200, 1, 0.95],
      ['THCS Hợp Giang', 150, 1, 96.5],
    ];
    expect(percentArea(grid)).toEqual({ row: 1, column: 2, rows: 2, columns: 2 });
  });

  it('asks for nothing where every figure is whole or too large', () => {
    expect(
      percentArea([
        ['Đơn vị', 'KH', 'TH'],
        ['A', 1, 0],
        ['B', 94.5, 1380],
      ]),
    ).toBeNull();
  });
});

describe('percentCells()', () => {
  it('takes formats of percentages, not a quoted sign', () => {
    const area = { row: 3, column: 2, rows: 2, columns: 2 };
    expect(
      percentCells(
        [
          ['0%', '#,##0.0"%"'],
          ['General', '0.0%'],
        ],
        area,
      ),
    ).toEqual(
      new Map([
        [2, new Set([3])],
        [3, new Set([4])],
      ]),
    );
  });
});
