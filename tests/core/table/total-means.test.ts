import { describe, expect, it } from 'vitest';
import {
  areAverages,
  areMeans,
  areSimpleMeans,
  fractionsIn,
  hasTotal,
  isSummed,
  meanRowsOf,
  totalsOf,
} from '../../../src/core/table/total-means';
import type { Cell } from '../../../src/core/workbook/workbook';

/** Rows of one column by their kinds: figures are units', those behind "=" a total's. */
function read(...cells: readonly Cell[]) {
  const isTotal = (cell: Cell) => typeof cell === 'string' && cell.startsWith('=');
  const rows = cells.map((cell, row) => ({
    kind: isTotal(cell) ? ('total' as const) : ('unit' as const),
    row,
  }));
  const grid = cells.map((cell) => [typeof cell === 'string' ? cell.replace('=', '') : cell]);
  const totals = totalsOf(rows);
  return {
    totals,
    means: areMeans(totals, grid, [0]),
    simple: areSimpleMeans(totals, grid, 0),
    summed: isSummed(totals, grid, 0),
    total: hasTotal(totals, grid, 0),
    fractions: fractionsIn(rows, grid, [0]),
  };
}

describe('what total rows hold', () => {
  it('is told by the units above them, else by those below', () => {
    expect(read(1, 2, '=3', 4, '=7').totals).toEqual([
      { row: 2, units: [0, 1] },
      { row: 4, units: [0, 1, 3] },
    ]);
    expect(read('=3', 1, 2).totals).toEqual([{ row: 0, units: [1, 2] }]);
    expect(read(1, 2).totals).toEqual([]);
    const many = Array.from({ length: 300 }, () => 1);
    expect(read(...many, '=300').totals[0]?.units).toHaveLength(200);
    expect(read('=300', ...many).totals[0]?.units[0]).toBe(1);
  });

  it.each<[string, readonly Cell[], boolean, boolean]>([
    ['a sum', [50, 48, '=98'], false, true],
    ['an average', [50, 48, 45, '=47,7'], true, false],
    ['the least', [50, 48, 45, '=45'], true, false],
    ['the most', [50, 48, 45, '=50'], true, false],
    ['more than the most', [50, 48, 45, '=51'], false, false],
    ['less than the least', [50, 48, 45, '=44'], false, false],
    ['the figure of the only unit', [50, '=50'], false, false],
    ['0', [0, 0, '=0'], false, false],
    ['nothing', [50, 48, '='], false, false],
    ['an average and a sum', [50, 48, '=49', 47, '=145'], false, true],
  ])('is %s', (_, cells, means, summed) => {
    const told = read(...cells);
    expect([told.means, told.summed]).toEqual([means, summed]);
  });

  it('is an average where another column has none, if figures are all of one size', () => {
    const areAverage = (...values: readonly number[]) => areAverages([[], [{ typed: 62, values }]]);
    expect([areAverage(65, 60, 61), areAverage(100, 20, 61), areAverages([[], []])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each<[readonly Cell[], boolean]>([
    [[13, 14, '=13,5'], true],
    [[13, 14, 14, '=13,7'], true],
    [[13, 14, 14, '=14'], true],
    [[13, 14, 14, '=13,6'], false],
    [[13, 14, '=13'], true],
    [[13, 14, '=12'], false],
    [[13, 14], true],
  ])('of %j is an average of its units taken alike: %s', (cells, expected) => {
    expect(read(...cells).simple).toBe(expected);
  });

  it('is a figure, and units have fractions, or not', () => {
    expect([read(1, '=1').total, read(1, '=').total, read(1, '=0').total]).toEqual([true, false, false]);
    const fractions = [
      [1, '1,5'],
      [1, 2, '1,5'],
      [1, 2, '=1,5'],
    ].map((cells) => read(...cells).fractions);
    expect(fractions).toEqual(['most', 'some', 'none']);
  });
});

describe('meanRowsOf()', () => {
  it('finds rows of averages with the units above them, or below where none is', () => {
    const rows = [1, 2, 4].map((row) => ({ kind: 'unit' as const, row }));
    const other = (row: number, name: string) => ({ row, name, isChild: false });
    expect(meanRowsOf([other(3, 'Bình quân'), other(5, 'Số dư')], rows)).toEqual([{ row: 3, units: [1, 2] }]);
    expect(meanRowsOf([other(0, 'Trung bình')], rows)).toEqual([{ row: 0, units: [1, 2, 4] }]);
    expect(meanRowsOf([other(5, 'Số dư')], rows)).toEqual([]);
  });
});
