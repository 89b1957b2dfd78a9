import { describe, expect, it } from 'vitest';
import { layOutWrites } from '../../../src/core/raw/writes';
import { type Extra, rawTab } from './raw-tabs';

const GENERAL = '0.###############';

function tabOf(rows: number, extra: Extra = {}) {
  return rawTab(
    'Thu',
    Array.from({ length: rows }, (_, row) => [row]),
    extra,
  );
}

function cells(rows: readonly number[], format = GENERAL) {
  return rows.map((row) => ({ row, column: 0, value: 'mới', format }));
}

describe('layOutWrites()', () => {
  it('writes nothing but the changed cells, neighbours together', () => {
    const { writes } = layOutWrites(tabOf(9), cells([4, 2, 3, 7]));
    expect(writes.map(({ area, values }) => [area.row, values.length])).toEqual([
      [2, 3],
      [7, 1],
    ]);
  });

  it('bridges gaps with what stands there once there are more than ten ranges', () => {
    const { writes, left } = layOutWrites(
      tabOf(40),
      cells(Array.from({ length: 15 }, (_, index) => 2 * index)),
    );
    expect(writes).toHaveLength(1);
    expect(writes[0]?.values.slice(0, 3)).toEqual([['mới'], [1], ['mới']]);
    expect(left).toEqual([]);
  });

  it('never writes over a formula, and leaves what then does not fit', () => {
    const formulas = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`A${2 * index + 2}`, '=1']),
    );
    const { writes, written, left } = layOutWrites(
      tabOf(40, { formulas }),
      cells(Array.from({ length: 15 }, (_, index) => 2 * index)),
    );
    expect([writes.length, written.length, left.length]).toEqual([10, 10, 5]);
  });

  it('writes formats only where one changes, automatic ones as general', () => {
    const tab = rawTab('Thu', [['1.380'], [5]], { formats: { A1: '@' } });
    expect(layOutWrites(tab, cells([0, 1]).slice(1)).writes[0]?.formats).toBeNull();
    const { writes } = layOutWrites(tab, cells([0, 1], GENERAL));
    expect(writes[0]?.formats).toEqual([['general'], ['general']]);
  });

  it('guards text that a sheet would read, but not in cells of plain text', () => {
    const tab = rawTab('Thu', [[''], ['']], { formats: { A2: '@' } });
    const { writes } = layOutWrites(tab, [
      { row: 0, column: 0, value: '=1+1', format: GENERAL },
      { row: 1, column: 0, value: '=1+1', format: '@' },
    ]);
    expect(writes[0]?.values).toEqual([["'=1+1"], ['=1+1']]);
  });
});
