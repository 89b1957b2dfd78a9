import type { Cell, Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { printTitleRows } from '../../../src/local/xlsx/print-titles';

/** A tab with `frozen` rows and lines around the cells of the rows from `lined`. */
function tab(frozen: number, lined: number, titles?: string): Sheet {
  const cells = Array.from({ length: 12 }, (_, row): [string, Cell] => [
    `${row},1`,
    { value: 'x', type: 'string', ...(row < lined ? {} : { style: { border: { top: { style: 'thin' } } } }) },
  ]);
  return {
    name: 'A',
    rows: [],
    cells: new Map(cells),
    ...(frozen === 0 ? {} : { freezePane: { rows: frozen } }),
    ...(titles === undefined ? {} : { pageSetup: { printTitlesRow: titles } }),
  };
}

describe('printTitleRows()', () => {
  it.each([
    ['the frozen rows from the first one with lines', 9, 7, '$8:$9'],
    ['the last frozen row when only that has lines', 4, 3, '$4:$4'],
    ['all frozen rows when none has lines', 3, 5, '$1:$3'],
    ['nothing when no row is frozen', 0, 2, undefined],
  ])('repeats, on a new tab, %s', (_, frozen, lined, titles) => {
    expect(printTitleRows(tab(frozen, lined), null)).toBe(titles);
  });

  it('keeps those of the file, or none', () => {
    expect(printTitleRows(tab(9, 7), tab(9, 7, '$1:$9'))).toBe('$1:$9');
    expect(printTitleRows(tab(9, 7), tab(9, 7))).toBeUndefined();
    expect(printTitleRows(tab(8, 6), tab(9, 7, '$2:$3'))).toBe('$2:$3');
    expect(printTitleRows(tab(0, 6), tab(9, 7, '$8:$9'))).toBe('$8:$9');
  });

  it('follows the frozen rows that those of the file ended with', () => {
    expect(printTitleRows(tab(10, 8), tab(9, 7, '$8:$9'))).toBe('$9:$10');
  });
});
