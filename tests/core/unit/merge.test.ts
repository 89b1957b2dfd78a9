import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { readDirectoryTab, readListedUnits } from '../../../src/core/unit/listed';
import { resolveMerges } from '../../../src/core/unit/merge';
import type { DirectoryRow } from '../../../src/core/unit/named-row';
import type { Cell } from '../../../src/core/workbook/workbook';

const HEADER = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối', 'Gộp vào'];

/** Rows of the tab as name, choice under `Gộp vào` and other names. */
function rowsOf(
  ...rows: readonly (readonly [string, string?, (readonly string[])?])[]
): readonly DirectoryRow[] {
  return rows.map(([name, mergeInto = '', aliases = []], index) => {
    return { row: index + 1, name, aliases, group: '', mergeInto };
  });
}

function inShort(rows: readonly DirectoryRow[]) {
  const { listed, faults } = resolveMerges(rows);
  return {
    units: listed.map(({ name, aliases }) => [name, ...aliases]),
    faults: faults.map(({ row, kind }) => `${row} ${kind}`),
  };
}

describe('resolveMerges()', () => {
  it('makes the names of a row other names of the unit it is merged into', () => {
    expect(inShort(rowsOf(['Trường A', '', ['A']], ['Truong A', 'Trường A', ['A1', 'A']]))).toEqual({
      units: [['Trường A', 'A', 'Truong A', 'A1']],
      faults: [],
    });
  });

  it('follows a chain to its end, wherever its rows stand', () => {
    expect(inShort(rowsOf(['A', 'B'], ['C'], ['B', 'C'], ['D', 'A']))).toEqual({
      units: [['C', 'A', 'B', 'D']],
      faults: [],
    });
  });

  it('takes another spelling of the name, and a name that one other row has', () => {
    const rows = rowsOf(
      ['LĐLĐ huyện Hòa An', '', ['HA']],
      ['Hoaf An', 'lđlđ  HUYỆN hoà an'],
      ['Hoa An', 'HA'],
    );
    expect(inShort(rows)).toEqual({ units: [['LĐLĐ huyện Hòa An', 'HA', 'Hoaf An', 'Hoa An']], faults: [] });
  });

  it.each([
    ['a name that is not there', [['A', 'Z'], ['B']], ['1 unknown']],
    ['a name that only looks alike', [['LĐLĐ Bảo Lạc'], ['Bao Lac', 'Bảo Lac']], ['2 unknown']],
    ['itself', [['A', 'a'], ['B']], ['1 itself']],
    ['two rows that lead to each other', [['A', 'B'], ['B', 'A'], ['C']], ['1 circle', '2 circle']],
    [
      'a circle of three',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A'],
      ],
      ['1 circle', '2 circle', '3 circle'],
    ],
  ] as const)('leaves %s a unit of its own and tells it', (_, rows, faults) => {
    const found = inShort(rowsOf(...rows));
    expect(found.faults).toEqual(faults);
    expect(found.units).toEqual(rows.map(([name]) => [name]));
  });

  it('takes no name that two rows have', () => {
    expect(inShort(rowsOf(['A', '', ['X']], ['B', '', ['X']], ['C', 'X'])).faults).toEqual(['3 unknown']);
  });

  it('follows a row into one whose own choice is not followed', () => {
    const rows = rowsOf(['A', 'B'], ['B', 'C'], ['C', 'B'], ['D', 'E'], ['E', 'Z']);
    expect(inShort(rows)).toEqual({
      units: [['B', 'A'], ['C'], ['E', 'D']],
      faults: ['2 circle', '3 circle', '5 unknown'],
    });
  });

  it('names a circle from each of its rows', () => {
    const { faults } = resolveMerges(rowsOf(['A', 'B'], ['B', 'C'], ['C', 'A']));
    expect(faults.map(({ path }) => path.join(' '))).toEqual(['A B C', 'B C A', 'C A B']);
  });

  it('loses no name and ends for any choices', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'G', 'H');
    const anyRows = fc
      .uniqueArray(name, { minLength: 1 })
      .chain((names) =>
        fc.tuple(...names.map((one) => fc.tuple(fc.constant(one), fc.oneof(fc.constant(''), name)))),
      );
    fc.assert(
      fc.property(anyRows, (choices) => {
        const rows = rowsOf(...choices);
        const { listed, faults, merged } = resolveMerges(rows);
        const told = listed.flatMap(({ name: unit, aliases }) => [unit, ...aliases]);
        expect([...told].sort()).toEqual(choices.map(([one]) => one).sort());
        expect(listed.length + merged.size).toBe(rows.length);
        expect(faults.every(({ row }) => !merged.has(row))).toBe(true);
        const chosen = rows.filter(({ mergeInto }) => mergeInto !== '').length;
        expect(faults.length + merged.size).toBe(chosen);
      }),
    );
  });

  it('follows a chain of 10.000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): [string, string] => [
      `Trường ${index}`,
      index === 0 ? '' : `Trường ${index - 1}`,
    ]);
    const chain = rowsOf(...rows);
    const cost = costOf(() => expect(resolveMerges(chain).listed).toHaveLength(1), 100);
    expect(cost).toBeLessThan(100);
  });
});

describe('readDirectoryTab()', () => {
  it('finds the columns by their headings, in any order, with columns of the staff between', () => {
    const tab = readDirectoryTab([
      ['Danh mục', '', '', '', '', ''],
      ['Gộp vào', 'Ghi chú', 'Tên chuẩn', 'TT', 'Khối', 'Tên gọi khác'],
      ['Trường B', 'x', ' Trường\u00a0A', 1, 'Khối 1', 'A; B'],
      ['', 'x', '', 2, '', ''],
      ['', '', 2020, 3, '', ''],
    ]);
    expect(tab).toEqual({
      header: 1,
      columns: { ordinal: 3, name: 2, aliases: 5, group: 4, merge: 0, from: -1, basis: -1, begins: -1 },
      rows: [
        { row: 2, name: 'Trường A', aliases: ['A', 'B'], group: 'Khối 1', mergeInto: 'Trường B' },
        { row: 4, name: '2020', aliases: [], group: '', mergeInto: '' },
      ],
    });
  });

  it('reads a tab made before there was Gộp vào', () => {
    expect(readDirectoryTab([HEADER.slice(0, 4), [1, 'Trường A', '', '']])?.rows).toEqual([
      { row: 1, name: 'Trường A', aliases: [], group: '', mergeInto: '' },
    ]);
  });

  it('has nothing without the heading Tên chuẩn', () => {
    expect(
      readDirectoryTab([
        ['TT', 'Đơn vị'],
        [1, 'Trường A'],
      ]),
    ).toBeNull();
    expect(readDirectoryTab([])).toBeNull();
  });
});

describe('readListedUnits()', () => {
  it('gives units that deriveDirectory() obeys: a merged name is its unit, in every table', () => {
    const listed = readListedUnits([
      HEADER,
      [1, 'Xã Hòa Chung', '', 'Khối xã', ''],
      [2, 'Xã Hoaf Chung', '', 'Khối xã', 'Xã Hòa Chung'],
    ] satisfies Cell[][]);
    const names = ['Xã Hòa Chung', 'Xã Hoaf Chung', 'xã  hoaf chung'];
    const rows = names.map((name, table) => ({ table, row: 2, name, ordinal: null, group: null }));
    const { directory, unitOfRow, unmatched } = deriveDirectory(rows, listed);
    expect(directory.units.map(({ name }) => name)).toEqual(['Xã Hòa Chung']);
    expect(unitOfRow).toEqual([0, 0, 0]);
    expect(unmatched).toEqual([]);
    expect(directory.suggestions.size).toBe(0);
  });
});
