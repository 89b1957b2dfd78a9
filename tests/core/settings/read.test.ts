import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../../src/core/settings/layout';
import { newRows } from '../../../src/core/settings/list';
import { readSettings } from '../../../src/core/settings/read';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from './as-recognised';
import { FUND, HEADER, line, NEWS, SOURCES } from './sources';

type Entry = Partial<Record<IndicatorColumn, Cell>>;

/** The setting and the faults of the fund's row with these cells. */
function readFund(cells: Entry) {
  const { settings, faults } = readSettings([HEADER, line({ source: FUND.key, ...cells })], SOURCES);
  return { setting: settings[0], faults };
}

function column(name: IndicatorColumn): number {
  return INDICATOR_COLUMNS.indexOf(name);
}

describe('readSettings()', () => {
  it('takes what was recognised, and blanks, as left alone', () => {
    const opened = newRows([['']], SOURCES).cells;
    const { settings, faults } = readSettings(opened, SOURCES);
    expect(faults).toEqual([]);
    expect(settings).toEqual(SOURCES.map(({ key }) => ({ ...AS_RECOGNISED, key })));
    const blank = readSettings([HEADER, line({ source: FUND.key, name: '\u00a0 ' })], SOURCES);
    expect(blank).toMatchObject({ settings: [{ ...AS_RECOGNISED, key: FUND.key }], faults: [] });
  });

  it('obeys everything that staff may say', () => {
    const { setting, faults } = readFund({
      name: 'Thu Quỹ',
      measure: 'đồng',
      calculation: 'Cộng các dòng cùng đơn vị',
      target: '1.380',
      threshold: 90,
      due: '31/12/2020',
      targetColumn: 'E · Ước thực hiện',
      resultColumn: 'd',
      direction: 'Càng thấp càng tốt',
      blank: 'Tính là 0',
      evaluation: 'hằng tháng',
      applies: 'khối ngành',
      basis: ' CV 607/LĐLĐ  ngày 08/01/2020',
      merging: 'giữ một',
    });
    expect(faults).toEqual([]);
    expect(setting).toEqual({
      key: FUND.key,
      name: 'Thu Quỹ',
      measure: 'đồng',
      calculation: 'addRows',
      target: 1380,
      applies: { kind: 'group', group: 'Khối ngành' },
      basis: 'CV 607/LĐLĐ ngày 08/01/2020',
      only: null,
      part: null,
      threshold: 90,
      due: { year: 2020, month: 12, day: 31 },
      targetColumn: 4,
      resultColumn: 3,
      targetTime: null,
      evaluation: 'month',
      merging: 'keepOne',
      direction: 'less',
      blankIsZero: true,
    });
  });

  it.each<[string, Entry, Partial<IndicatorSetting>]>([
    ['a number', { target: 12.5 }, { target: 12.5 }],
    ['text with a decimal comma', { target: '58,3' }, { target: 58.3 }],
    ['a sum in the measure of the source', { target: '1,5 tỷ' }, { target: 1500 }],
    ['a sum in the measure staff chose', { target: '1,5 tỷ', measure: 'đồng' }, { target: 1_500_000_000 }],
    ['a percentage as text', { threshold: '90%' }, { threshold: 90 }],
    ['a percentage above 100', { threshold: '105,5' }, { threshold: 105.5 }],
    ['a hundred percent', { threshold: '100%' }, { threshold: null }],
    ['a day', { due: { year: 2020, month: 3, day: 31 } }, { due: { year: 2020, month: 3, day: 31 } }],
    ['a day in words', { due: 'ngày 31 tháng 3 năm 2020' }, { due: { year: 2020, month: 3, day: 31 } }],
    ['capitals', { calculation: 'KHÔNG SỬ DỤNG' }, { calculation: 'unused' }],
    ['a decomposed word', { calculation: 'Không sử dụng'.normalize('NFD') }, { calculation: 'unused' }],
    ['spaces', { direction: ' Càng  thấp\u00a0càng tốt ' }, { direction: 'less' }],
    ['the heading of a column', { resultColumn: 'ước thực hiện' }, { resultColumn: 4 }],
    ['a heading whose column moved', { resultColumn: 'D · Ước thực hiện' }, { resultColumn: 4 }],
  ])('reads %s', (_, cells, expected) => {
    const { setting, faults } = readFund(cells);
    expect(faults).toEqual([]);
    expect(setting).toMatchObject(expected);
  });

  it.each<[string, Entry, IndicatorColumn, string]>([
    [
      'an unknown calculation, with the words its own list has',
      { calculation: 'Bình quân' },
      'calculation',
      'Có thể chọn: Theo biểu; Cộng các dòng cùng đơn vị; Không sử dụng.',
    ],
    [
      'one the source does not allow',
      { calculation: 'Đếm số dòng' },
      'calculation',
      'Có thể chọn: Theo biểu',
    ],
    ['an ambiguous target', { target: '1.5' }, 'target', '1,5 hoặc 15'],
    ['a target in words', { target: 'mười hai' }, 'target', '“mười hai” không phải là số'],
    ['a target of 0', { target: 0 }, 'target', 'lớn hơn 0'],
    ['a negative target', { target: '-5' }, 'target', 'lớn hơn 0'],
    ['an error cell', { target: '#REF!' }, 'target', '#REF!'],
    ['a date as target', { target: { year: 2020, month: 1, day: 2 } }, 'target', '02/01/2020'],
    ['a fraction', { threshold: 0.9 }, 'threshold', 'ghi 90 nếu là 90%'],
    ['a fraction as text', { threshold: '0,95' }, 'threshold', 'ghi 95 nếu là 95%'],
    ['a threshold of 0', { threshold: 0 }, 'threshold', 'lớn hơn 0'],
    ['a threshold above 1.000', { threshold: 1001 }, 'threshold', 'không quá 1.000'],
    ['a threshold in words', { threshold: 'đủ' }, 'threshold', 'không phải là số'],
    ['a month as due date', { due: 'tháng 4/2020' }, 'due', 'không phải là một ngày'],
    ['a day no calendar has', { due: '31/11/2020' }, 'due', 'không phải là một ngày'],
    ['a number as due date', { due: 43830 }, 'due', '“43830”'],
    ['a column that is not there', { resultColumn: 'Z' }, 'resultColumn', 'F · Đã nộp'],
    ['the same column twice', { resultColumn: 'D' }, 'resultColumn', 'là một'],
    ['an unknown direction', { direction: 'cao' }, 'direction', 'Càng thấp càng tốt'],
    ['an unknown word for blanks', { blank: '0' }, 'blank', 'Tính là 0'],
  ])('tells %s at its cell and leaves the field as recognised', (_, cells, field, words) => {
    const { setting, faults } = readFund(cells);
    expect(faults).toEqual([{ row: 1, column: column(field), message: expect.stringContaining(words) }]);
    expect(setting).toEqual({ ...AS_RECOGNISED, key: FUND.key });
  });

  it('accepts the largest threshold and refuses a column for a source without columns', () => {
    expect(readFund({ threshold: 1000 }).setting?.threshold).toBe(1000);
    const { faults } = readSettings([HEADER, line({ source: NEWS.key, targetColumn: 'D' })], SOURCES);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('không có cột để chọn')]);
  });

  it('finds columns in any order, among those of the staff and below their title', () => {
    const grid: Cell[][] = [
      ['Danh mục của phòng', '', '', ''],
      ['Ghi chú', 'mức tính đạt (%)', 'NGUỒN SỐ LIỆU', 'Người theo dõi'],
      ['x', 80, FUND.key.toUpperCase(), 'chị Hoa'],
    ];
    expect(readSettings(grid, SOURCES)).toMatchObject({
      settings: [{ ...AS_RECOGNISED, key: FUND.key, threshold: 80 }],
      faults: [],
    });
  });

  it('tells a source that is not there, one in two rows, and a row without one', () => {
    const grid = [
      HEADER,
      line({ source: 'Quỹ › cũ', target: 'sai' }),
      line({ source: NEWS.key }),
      line({ source: 'tin bài › tin, bài', target: 5 }),
      line({ name: 'Quên nguồn', target: 5 }),
      line({ name: 'Người lập biểu' }),
    ];
    const { settings, faults } = readSettings(grid, SOURCES);
    expect(settings.map(({ key, target }) => [key, target])).toEqual([[NEWS.key, null]]);
    expect(faults.map(({ row, message }) => [row, message.slice(0, 22)])).toEqual([
      [1, 'Không tìm thấy nguồn “'],
      [3, 'Nguồn “Tin bài › Tin, '],
      [4, 'Chưa chọn nguồn số liệ'],
    ]);
    expect(new Set(faults.map((fault) => fault.column))).toEqual(new Set([column('source')]));
  });

  it('tells a name that another indicator is printed under, unless one of them is not used', () => {
    const rows = (first: Entry, second: Entry) =>
      readSettings(
        [HEADER, line({ source: FUND.key, ...first }), line({ source: NEWS.key, ...second })],
        SOURCES,
      );
    const recognisedWins = rows({ name: 'TIN, bài' }, {});
    expect(recognisedWins.faults.map(({ row }) => row)).toEqual([1]);
    expect(recognisedWins.settings[0]?.name).toBeNull();
    const upperWins = rows({ name: 'Chung' }, { name: 'chung' });
    expect(upperWins.faults.map(({ row }) => row)).toEqual([2]);
    expect(upperWins.settings.map(({ name }) => name)).toEqual(['Chung', null]);
    expect(rows({ name: 'Chung' }, { name: 'chung', calculation: 'Không sử dụng' }).faults).toEqual([]);
    expect(rows({ name: 'Tin, bài' }, { name: 'Bài viết' }).faults).toEqual([]);
  });

  it('knows sources apart that differ in tone placement alone', () => {
    const pair = [
      { ...FUND, key: 'Hòa › Thu' },
      { ...NEWS, key: 'Hoà › Thu' },
    ];
    const read = (key: string) => readSettings([HEADER, line({ source: key })], pair);
    expect(read('Hoà › Thu').settings[0]?.key).toBe('Hoà › Thu');
    expect(read('hoà › thu').faults).toHaveLength(1);
  });

  it('says when the header is gone, but not of a blank tab', () => {
    expect(readSettings([['', '']], SOURCES)).toMatchObject({ settings: [], faults: [] });
    expect(readSettings([['Quỹ', 'đồng']], SOURCES).faults).toEqual([
      { row: 0, column: 0, message: expect.stringContaining('Không thấy dòng tiêu đề') },
    ]);
  });

  it('never throws and names only cells of the tab', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom<Cell>('__proto__', FUND.key, NEWS.key, 'Theo biểu', '0,9', '31/12/2020', 'D', '#N/A'),
    );
    const row = fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { settings, faults } = readSettings([HEADER, ...rows], SOURCES);
        expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
        for (const fault of faults) {
          expect(fault.row).toBeLessThanOrEqual(rows.length);
          expect(fault.column).toBeLessThan(HEADER.length);
        }
      }),
    );
  });
});
