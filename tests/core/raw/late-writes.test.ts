import { describe, expect, it } from 'vitest';
import { misplaced } from '../../../src/core/raw/late-writes';
import type { RawTab } from '../../../src/core/raw/raw-tab';
import type { RangeWrite } from '../../../src/core/raw/writes';
import type { Cell } from '../../../src/core/workbook/workbook';

function tab(rows: readonly (readonly Cell[])[], formulas: readonly (readonly string[])[] = []): RawTab {
  const blank = rows.map((row) => row.map(() => ''));
  return {
    name: 'Thu',
    values: rows,
    formulas: formulas.length > 0 ? formulas : blank,
    formats: blank,
    merges: [],
  };
}

const ROWS: readonly (readonly Cell[])[] = [
  ['Xã Minh Tâm', 10, 9, ''],
  ['Xã Cách Linh', 10, 5, ''],
  ['Xã Độc Lập', 10, 10, 'chưa rõ'],
];

/** Rates that were decided for the first two rows. */
const WRITE: RangeWrite = {
  area: { row: 0, column: 3, rows: 2, columns: 1 },
  values: [[90], [50]],
  plain: [90, 50],
  formats: null,
};

describe('misplaced()', () => {
  it('finds nothing where each row is its own, whatever else changed in it', () => {
    const now = [
      ['Xã Minh Tâm', 10, 9, 90],
      ['Xã Cách Linh', 10, 6, 50],
    ];
    expect(misplaced(tab(ROWS), WRITE, now).size).toBe(0);
  });

  it('tells what stood in the rows that stand there now', () => {
    const now = [
      ['Xã Độc Lập', 10, 10, 90],
      ['Xã Minh Tâm', 10, 9, 50],
    ];
    expect([...misplaced(tab(ROWS), WRITE, now)]).toEqual([
      [0, { value: 'chưa rõ', format: '' }],
      [1, { value: '', format: '' }],
    ]);
  });

  it('leaves nothing in a row that was inserted, and gives back what stood in the one it moved down', () => {
    const now = [
      ['', '', '', 90],
      ['Xã Minh Tâm', 10, 9, 50],
    ];
    expect([...misplaced(tab(ROWS), WRITE, now)].map(([index, { value }]) => [index, value])).toEqual([
      [0, ''],
      [1, ''],
    ]);
  });

  it('leaves what was written and travelled with its row', () => {
    const now = [
      ['Xã Cách Linh', 10, 5, 50],
      ['Xã Minh Tâm', 10, 9, 90],
    ];
    expect(misplaced(tab(ROWS), WRITE, now).size).toBe(0);
  });

  it('knows nothing of rows that are alike, and passes columns of formulas over', () => {
    const alike = [...ROWS.slice(0, 2), ['Xã Lý Bôn', 10, 1, ''], ['Xã Lý Bôn', 10, 1, '']];
    expect(misplaced(tab(alike), WRITE, [['Xã Lý Bôn', 10, 1, 90]]).size).toBe(0);
    const formulas = ROWS.map((_, row) => ['', '', `=B${row + 1}-1`, '']);
    const now = [['Xã Cách Linh', 10, 9, 90]];
    expect(misplaced(tab(ROWS, formulas), WRITE, now).get(0)?.value).toBe('');
  });
});
