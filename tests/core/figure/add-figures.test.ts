import { describe, expect, it } from 'vitest';
import { addFigures, figureAt } from '../../../src/core/figure/figure';

describe('addFigures()', () => {
  const grid = [[840, '1.5', 'x', '24 tin']];
  const at = (column: number) => figureAt(grid, { tab: 'T8', row: 0, column }, 0);

  it.each([
    [[0, 1], 1],
    [[0, 2, 3], 3],
    [[1, 0, 3], 1],
  ])('of cells %j has the one that cannot be read first, where pages look for it', (columns, wrong) => {
    const sum = addFigures(columns.map(at));
    expect([sum.typed, sum.places[0]?.column]).toEqual([grid[0]?.[wrong], wrong]);
    expect(sum.places.map(({ column }) => column).sort()).toEqual([...columns].sort());
  });
});
