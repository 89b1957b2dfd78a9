import { describe, expect, it } from 'vitest';
import { readColumnRoles } from '../../../src/core/tab/columns';
import { readHeader } from '../../../src/core/tab/header';
import {
  apartByGap,
  apartByNames,
  fullest,
  slicesOf,
  withNumberedColumn,
} from '../../../src/core/tab/slices';
import type { Cell } from '../../../src/core/workbook/workbook';

type Rows = readonly (readonly Cell[])[];

describe('tables side by side', () => {
  const sliced = (rows: Rows) => {
    const header = readHeader(rows, 0);
    if (header === null) throw new Error('no header was read');
    const columns = readColumnRoles(header, rows);
    const slices = slicesOf(header, columns);
    const spans = (own: typeof slices) => own.map(({ from, to, unitColumns }) => [from, to, unitColumns]);
    const around = (slice: (typeof slices)[number]) => ({ header, columns, slice });
    return {
      slices: spans(slices),
      byNames: spans(slices.flatMap((slice) => apartByNames(rows, around(slice)))),
      byGap: spans(slices.flatMap((slice) => apartByGap(rows, around(slice)))),
      numbered: slices.map((slice) => withNumberedColumn(rows, around(slice)).unitColumns),
      fullest: slices.map(({ unitColumns }) => fullest(rows, header, unitColumns)),
    };
  };

  it('begin at a column of units, or the TT before it, with results on both sides', () => {
    const rows: Rows = [
      ['TT', 'Đơn vị', 'KH', 'TH', 'TT', 'Đơn vị', 'KH', 'TH'],
      [1, 'Xã A', 1, 2, 2, 'Xã B', 3, 4],
    ];
    expect(sliced(rows).slices).toEqual([
      [0, 3, [1]],
      [4, 7, [5]],
    ]);
    expect(
      sliced([
        ['Huyện', 'Xã', 'KH', 'TH'],
        ['Hòa An', 'Xã A', 1, 2],
      ]).slices,
    ).toEqual([[0, 3, [0, 1]]]);
    expect(
      sliced([
        ['Huyện', 'Xã', 'KH', 'TH'],
        ['Hòa An', 'Xã A', 1, 2],
        ['', 'Xã B', 1, 2],
      ]).fullest,
    ).toEqual([1]);
  });

  it('are a list of targets and one of results where their units are not the same', () => {
    const apart: Rows = [
      ['Đơn vị', 'KH', 'Đơn vị', 'TH'],
      ['Xã A', 20, 'Xã B', 25],
      ['Xã B', 30, 'Xã A', 15],
    ];
    expect(sliced(apart).byNames).toEqual([
      [0, 1, [0]],
      [2, 3, [2]],
    ]);
    const same = apart.map(([one = '', plan = '', , done = '']) => [one, plan, one, done]);
    expect(sliced(same).byNames).toEqual([[0, 3, [0, 2]]]);
  });

  it('are told apart by a blank column before units that are not those of the row', () => {
    const rows: Rows = [
      ['Ngày', 'Đơn vị', 'Tên bài', '', 'Đơn vị', 'Số tin'],
      ['01/05/2024', 'Xã A', 'Bài 1', '', 'Xã A', 2],
      ['02/05/2024', 'Xã A', 'Bài 2', '', 'Xã B', 1],
    ];
    expect(sliced(rows).byGap).toEqual([
      [0, 3, [1]],
      [4, 5, [4]],
    ]);
    const filled = rows.map((row) => row.map((cell, at) => (at === 3 ? 'x' : cell)));
    expect(sliced(filled).byGap).toHaveLength(1);
  });

  it('have units behind a TT column right of others that are merged', () => {
    const rows: Rows = [
      ['Huyện', 'TT', 'Hội LHPN', 'KH', 'TH'],
      ['Hòa An', 1, 'Hội xã A', 5, 4],
      ['', 2, 'Hội xã B', 5, 4],
    ];
    expect(sliced(rows).numbered).toEqual([[0, 2]]);
    const full = rows.map((row, at) => (at === 2 ? ['Hạ Lang', ...row.slice(1)] : row));
    expect(sliced(full).numbered).toEqual([[0]]);
  });
});
