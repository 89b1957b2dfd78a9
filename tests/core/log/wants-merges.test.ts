import { describe, expect, it } from 'vitest';
import { wantsMerges } from '../../../src/core/log/wants-merges';
import type { Cell } from '../../../src/core/workbook/workbook';
import { realWorkbook, rectangle } from '../table/real-tables';

function wants(rows: readonly (readonly Cell[])[]): boolean {
  return wantsMerges({ name: 'Sổ', values: rectangle(rows) });
}

const HEADER = ['Đơn vị', 'Ngày', 'Tiêu đề'];

describe('wantsMerges()', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ['a blank unit', [HEADER, ['Hòa An', '05/01/2020', 'Tin A'], ['', '06/01/2020', 'Tin B']]],
    ['a blank date', [HEADER, ['Hòa An', '05/01/2020', 'Tin A'], ['Hòa An', '', 'Tin B']]],
    ['nothing but a title in its last row', [HEADER, ['Hòa An', '05/01/2020', 'Tin A'], ['', '', 'Tin B']]],
    [
      'a blank unit below a header that begins with a noun for units',
      [
        ['Ngày', 'Nội dung', 'Bộ phận nhận'],
        ['05/01/2020', 'A', 'Kế toán'],
        ['06/01/2020', 'B', ''],
        ['07/01/2020', 'B', 'Kế toán'],
      ],
    ],
    [
      'a blank unit in a list of persons',
      [
        ['Đơn vị', 'Họ và tên'],
        ['Hòa An', 'Nông A'],
        ['', 'Lý B'],
      ],
    ],
  ])('asks for those of a log with %s', (_, rows) => {
    expect(wants(rows)).toBe(true);
  });

  it.each<[string, readonly Cell[]]>([
    ['unit', [2, '', 5, 4]],
    ['target', [2, 'Hạ Lang', '', 4]],
    ['result below one that is more than its target', [2, 'Hạ Lang', 5, '']],
  ])('asks for those of a table with a blank %s', (_, row) => {
    const below = [3, 'Bảo Lạc', 5, 6];
    expect(wants([['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Hòa An', 5, 9], row, below])).toBe(true);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['a full log', [HEADER, ['Hòa An', '05/01/2020', 'Tin A'], [], ['', '', 'NGƯỜI LẬP']]],
    [
      'a full table',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Hòa An', 5, 4],
        [2, 'Hạ Lang', 5, 4],
      ],
    ],
    [
      'a table in which nobody has a result yet',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Hòa An', 5, ''],
        [2, 'Hạ Lang', 5, ''],
      ],
    ],
    [
      'a table in which one has no result',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Hòa An', 5, 5],
        [2, 'Hạ Lang', 5, ''],
      ],
    ],
    [
      'no header',
      [
        ['Hòa An', ''],
        ['', 'Hạ Lang'],
      ],
    ],
    ['nothing', []],
  ])('asks for none of %s', (_, rows) => {
    expect(wants(rows)).toBe(false);
  });

  it('asks for none of the tables of 2019, nor where they are known', () => {
    expect(realWorkbook('sheet').tabs.some(wantsMerges)).toBe(false);
    const values = rectangle([HEADER, ['Hòa An', '05/01/2020', 'Tin A'], ['', '06/01/2020', 'Tin B']]);
    expect(wantsMerges({ name: 'Sổ', values, merges: [] })).toBe(false);
  });
});
