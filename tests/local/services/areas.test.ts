import { describe, expect, it } from 'vitest';
import { parseA1 } from '../../../src/local/services/a1-area';
import { shiftArea } from '../../../src/local/services/area';

const GRID = { rows: 100, columns: 26 };

describe('parseA1()', () => {
  it.each<[string, string | null, [number, number, number, number], string?]>([
    ['B2', null, [1, 1, 1, 1]],
    ['$B$2:c5', null, [1, 1, 4, 2]],
    ['C5:B2', null, [1, 1, 4, 2]],
    ['B:C', null, [0, 1, 100, 2], 'columns'],
    ['2:5', null, [1, 0, 4, 26], 'rows'],
    ['B2:C', null, [1, 1, 99, 2]],
    ["'Quỹ ''xã'' hội'!A1", "Quỹ 'xã' hội", [0, 0, 1, 1]],
    ['Hai!A1:B2', 'Hai', [0, 0, 2, 2]],
    ['AA1', null, [0, 26, 1, 1]],
  ])('reads %s', (text, tab, [row, column, rows, columns], whole) => {
    expect(parseA1(text, GRID)).toEqual({ tab, area: { row, column, rows, columns, whole } });
  });

  it.each(['', '1A', 'A0x', 'Tên', 'A1:', 'A1:B2:C3'])('does not read "%s"', (text) => {
    expect(parseA1(text, GRID)).toBeNull();
  });
});

describe('shiftArea()', () => {
  const area = { row: 4, column: 2, rows: 3, columns: 1 };

  it.each([
    [0, 2, [6, 3]],
    [4, 2, [6, 3]],
    [5, 2, [4, 5]],
    [6, 1, [4, 4]],
    [7, 2, [4, 3]],
    [0, -2, [2, 3]],
    [3, -2, [3, 2]],
    [5, -1, [4, 2]],
    [6, -9, [4, 2]],
    [7, -1, [4, 3]],
  ])('when %i rows are changed by %i', (at, count, [row, rows]) => {
    expect(shiftArea(area, { axis: 'row', at, count })).toEqual({ ...area, row, rows });
  });

  it('is gone when all its rows are', () => {
    expect(shiftArea(area, { axis: 'row', at: 3, count: -4 })).toBeNull();
  });

  it('moves by columns as well', () => {
    expect(shiftArea(area, { axis: 'column', at: 0, count: 1 })).toEqual({ ...area, column: 3 });
  });
});
