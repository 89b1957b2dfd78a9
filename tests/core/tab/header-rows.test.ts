import { describe, expect, it } from 'vitest';
import { headerText, isNumberRow } from '../../../src/core/tab/header';
import { headsMore, repeatedHeaderRows } from '../../../src/core/tab/header-rows';
import type { Cell } from '../../../src/core/workbook/workbook';

type Rows = readonly (readonly Cell[])[];

describe('headerText()', () => {
  it('reads words, years and nothing else', () => {
    expect([' KH  giao ', 2024, '', ' ', true].map((cell) => headerText(cell)?.text)).toEqual([
      'KH giao',
      '2024',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('isNumberRow()', () => {
  it.each<[Rows, boolean]>([
    [[['(1)', '(2)', '(3)']], true],
    [[['A', 'B', 1, 2, '3=2/1']], true],
    [[[-1, -2, -3]], true],
    [[[1, 2]], false],
    [[['A', 'B', 'C']], false],
    [[[1, 3, 5]], false],
    [[['Xã A', 1, 2]], false],
    [
      [
        ['I', 10, 11],
        ['II', 12, 10],
      ],
      false,
    ],
    [
      [
        ['A', 10, 11],
        ['B', 12, 10],
      ],
      false,
    ],
    [
      [
        [1, 2, 3],
        [2, 5, 6],
      ],
      false,
    ],
    [
      [
        ['I', 1, 2],
        ['Xã A', 12, 10],
      ],
      true,
    ],
    [[], false],
  ])('of %j is %s', (rows, expected) => {
    expect(isNumberRow(rows, 0, 0)).toBe(expected);
  });
});

describe('repeatedHeaderRows() and headsMore()', () => {
  const HEAD = ['Đơn vị', 'KH', 'TH'];
  const place = { header: { first: 0, last: 0 }, unitColumn: 0, from: 0, to: 2 };

  it.each<[readonly Cell[], number]>([
    [HEAD, 1],
    [['Đơn vị', 'KH', 'Kết quả'], 0],
    [['Xã A', 'KH', 'TH'], 0],
    [[...HEAD, 'CĐCS'], 1],
    [[...HEAD, 'CĐCS', 'ĐV'], 0],
  ])('counts the rows of a header that stands again as %j: %d', (again, rows) => {
    expect(repeatedHeaderRows([HEAD, ['Xã A', 1, 2], again], 2, place)).toBe(rows);
    expect(headsMore([HEAD, again], 1, place)).toBe(again.length > 4);
  });
});
