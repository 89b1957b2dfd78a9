import { describe, expect, it } from 'vitest';
import { bodyFigures, matchSum } from '../../../src/core/table/body-figures';
import { isWholeOf, isWider, rankOf } from '../../../src/core/table/wholes';
import { rowOf } from './rows-in-short';

describe('rankOf() and isWider()', () => {
  it.each([
    ['Xã Hồng Trị', 1],
    ['Thị trấn Nước Hai', 1],
    ['LĐLĐ huyện Hòa An', 2],
    ['Thị xã Bỉm Sơn', 2],
    ['Thành phố Cao Bằng', 2],
    ['Tỉnh Cao Bằng', 3],
    ['Trường Hòa An', 0],
  ])('of "%s" is %d', (name, rank) => {
    expect(rankOf(name)).toBe(rank);
  });

  it('compares with all of some others', () => {
    const [district, commune, other] = ['Huyện Hòa An', 'Xã A', 'Xã B'].map((name) => rowOf(name));
    if (district === undefined || commune === undefined || other === undefined) throw new Error('three rows');
    expect(isWider(district, [commune, other])).toBe(true);
    expect(isWider(district, [commune])).toBe(false);
    expect(isWider(district, [commune, district])).toBe(false);
    expect(isWider(rowOf('Trường'), [rowOf('A'), rowOf('B')])).toBe(false);
  });
});

describe('matchSum() and isWholeOf()', () => {
  /** Rows by their names and figures, the first the whole of the others or not. */
  function read(rows: readonly (readonly [name: string, ...figures: (number | string)[]])[]) {
    const grid = rows.map(([, ...figures]) => figures);
    const figures = bodyFigures(grid, [0, 1]);
    const [whole, ...parts] = rows.map(([name], row) => rowOf(name, { row }));
    if (whole === undefined) throw new Error('a row is wanted');
    return { match: matchSum(whole, parts, figures), isWhole: isWholeOf(whole, parts, figures) };
  }

  it('finds a sum in every column in which the row has a figure', () => {
    expect(
      read([
        ['Khối A', 100, 96],
        ['X', 30, 31],
        ['Y', 40, 35],
        ['Z', 30, 30],
      ]).match,
    ).toEqual({
      votes: [0, 1],
      summands: 3,
    });
    expect(
      read([
        ['Khối A', 100, ''],
        ['X', 60, 31],
        ['Y', 40, 35],
      ]).match,
    ).toEqual({ votes: [0], summands: 2 });
    expect(
      read([
        ['Khối A', 100, 0],
        ['X', 60, ''],
        ['Y', 40, 0],
        ['Z', 0, 0],
      ]).match,
    ).toEqual({
      votes: [0],
      summands: 2,
    });
    expect(
      read([
        ['Khối A', 100, 97],
        ['X', 60, 31],
        ['Y', 40, 65],
      ]).match,
    ).toBeNull();
    expect(
      read([
        ['Khối A', 0, 0],
        ['X', 0, 0],
        ['Y', 0, 0],
      ]).match,
    ).toBeNull();
    expect(
      read([
        ['Khối A', '', ''],
        ['X', 5, 0],
        ['Y', 0, 0],
      ]).match,
    ).toBeNull();
  });

  it.each<[string, readonly (readonly [string, ...(number | string)[]])[], boolean]>([
    [
      'three others, by arithmetic',
      [
        ['Khối A', 100, 96],
        ['X', 30, 31],
        ['Y', 40, 35],
        ['Z', 30, 30],
      ],
      true,
    ],
    [
      'two others, which agree by chance',
      [
        ['Khối A', 70, 66],
        ['X', 30, 31],
        ['Y', 40, 35],
      ],
      false,
    ],
    [
      'two communes, being a district',
      [
        ['Huyện Hòa An', 70, 66],
        ['Xã X', 30, 31],
        ['Xã Y', 40, 35],
      ],
      true,
    ],
    [
      'three of its own kind',
      [
        ['Xã A', 100, 96],
        ['Xã X', 30, 31],
        ['Xã Y', 40, 35],
        ['Xã Z', 30, 30],
      ],
      false,
    ],
    [
      'columns that are one',
      [
        ['Khối A', 100, 100],
        ['X', 30, 30],
        ['Y', 40, 40],
        ['Z', 30, 30],
      ],
      false,
    ],
    [
      'one column',
      [
        ['Khối A', 100, ''],
        ['X', 30, ''],
        ['Y', 40, ''],
        ['Z', 30, ''],
      ],
      false,
    ],
    [
      'a column that it leaves blank',
      [
        ['Khối A', 100, ''],
        ['X', 30, 3],
        ['Y', 40, 4],
        ['Z', 30, 3],
      ],
      false,
    ],
    [
      'another sum in both columns',
      [
        ['Khối A', 101, 97],
        ['X', 30, 31],
        ['Y', 40, 35],
        ['Z', 30, 30],
      ],
      false,
    ],
    [
      'others, with a slip, being called like none of them',
      [
        ['Khối A', 100, 97],
        ['X', 30, 31],
        ['Y', 40, 35],
        ['Z', 30, 30],
      ],
      false,
    ],
    [
      'communes, with a slip in one of two columns',
      [
        ['Tỉnh Cao Bằng', 100, 97],
        ['Xã X', 30, 31],
        ['Phường Y', 40, 35],
        ['Xã Z', 30, 30],
      ],
      true,
    ],
    [
      'communes, a figure of which is missing',
      [
        ['LĐLĐ huyện Hòa An', 27, 26],
        ['Xã X', 9, 8],
        ['Xã Y', 8, ''],
        ['Xã Z', 10, 10],
      ],
      true,
    ],
    [
      'two communes, with a slip',
      [
        ['Huyện Hòa An', 70, 67],
        ['Xã X', 30, 31],
        ['Xã Y', 40, 35],
      ],
      false,
    ],
    [
      'three of its own kind, with a slip',
      [
        ['Xã A', 100, 97],
        ['Xã X', 30, 31],
        ['Xã Y', 40, 35],
        ['Xã Z', 30, 30],
      ],
      false,
    ],
    [
      'one other',
      [
        ['Huyện Hòa An', 30, 31],
        ['Xã X', 30, 31],
      ],
      false,
    ],
  ])('tells whether a row is the whole of %s', (_, rows, expected) => {
    expect(read(rows).isWhole).toBe(expected);
  });
});
