import { describe, expect, it } from 'vitest';
import { findOrderTable, type OrderedRow, orderUnits } from '../../../src/core/unit/order';

function rowsOf(table: number, ordinals: readonly (number | null)[], firstUnit = 0): readonly OrderedRow[] {
  return ordinals.map((ordinal, index) => ({ table, ordinal, unit: firstUnit + index }));
}

describe('findOrderTable()', () => {
  it.each<[string, readonly OrderedRow[], number | null]>([
    ['a permutation before a larger table', [...rowsOf(0, [1, 2, 3, 4]), ...rowsOf(1, [2, 3, 1])], 1],
    ['the largest where TT only counts rows', [...rowsOf(0, [1, 2]), ...rowsOf(1, [1, 2, 3])], 1],
    ['the largest where a number is missing', [...rowsOf(0, [3, 1]), ...rowsOf(1, [null, null, null])], 1],
    ['the largest where a number stands twice', [...rowsOf(0, [2, 2, 1]), ...rowsOf(1, [1, 2, 3, 4])], 1],
    ['the first of two as large', [...rowsOf(3, [1, 2]), ...rowsOf(1, [1, 2])], 3],
    ['none without rows', [], null],
  ])('takes %s', (_, rows, table) => {
    expect(findOrderTable(rows)).toBe(table);
  });
});

describe('orderUnits()', () => {
  it('goes by TT, then by appearance', () => {
    const rows = [...rowsOf(0, [1, 2], 8), ...rowsOf(1, [3, 1, 2], 10), ...rowsOf(2, [1], 10)];
    expect(orderUnits(rows, 1)).toEqual([11, 12, 10, 8, 9]);
  });
});
