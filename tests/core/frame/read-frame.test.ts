import { describe, expect, it } from 'vitest';
import {
  FIELD_KEYS,
  FIELDS,
  type FieldKey,
  findFrame,
  newFrame,
  newNames,
} from '../../../src/core/frame/fields';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import { readFrame } from '../../../src/core/frame/read-frame';
import type { Cell } from '../../../src/core/workbook/workbook';

/** The tab as staff filled it: fields by their keys, names of indicators by their own. */
function filled(
  fields: Partial<Record<FieldKey, Cell>>,
  names: Readonly<Record<string, Cell>> = {},
): Cell[][] {
  const grid: Cell[][] = newFrame(['Tin bài', 'Quỹ xã hội']).map((row) => [...row]);
  for (const [key, value] of Object.entries(fields)) {
    const row = grid.find(([label]) => label === FIELDS[key as FieldKey].label);
    if (row) row[1] = value;
  }
  for (const [name, value] of Object.entries(names)) {
    const row = grid.find(([label]) => label === name);
    if (row) row[1] = value;
  }
  return grid;
}

function read(fields: Parameters<typeof filled>[0], names: Parameters<typeof filled>[1] = {}) {
  return readFrame(filled(fields, names), 2020);
}

describe('readFrame()', () => {
  it('prints what a tab without an entry prints: nothing but the defaults', () => {
    expect(read({})).toEqual({ frame: PLAIN_FRAME, names: new Map(), faults: [] });
    expect(readFrame([['Ghi chép riêng']], 2020).frame).toEqual(PLAIN_FRAME);
  });

  it.each<[string, Parameters<typeof filled>[0], object]>([
    [
      'a document with its day',
      { document: 'Công văn số 607/LĐLĐ', documentDay: { year: 2020, month: 1, day: 8 } },
      { attached: '(Kèm theo Công văn số 607/LĐLĐ ngày 08/01/2020)' },
    ],
    [
      'a bare number of a school',
      { document: '12/KH-THCS', documentDay: '5/9/2020' },
      { attached: '(Kèm theo văn bản số 12/KH-THCS ngày 05/09/2020)' },
    ],
    [
      'a day to be written by hand',
      { place: 'Trùng Khánh' },
      { placed: 'Trùng Khánh, ngày … tháng … năm 2020' },
    ],
    [
      'a day of a bank branch',
      { place: 'Hà Nội', signedOn: '31/12/2020' },
      { placed: 'Hà Nội, ngày 31 tháng 12 năm 2020' },
    ],
    [
      'two signers',
      { leftTitle: 'NGƯỜI LẬP', leftName: 'Nông Thị A', rightTitle: 'TRẠM TRƯỞNG', rightName: 'Bs. Lý B' },
      { left: { title: 'NGƯỜI LẬP', name: 'Nông Thị A' }, right: { title: 'TRẠM TRƯỞNG', name: 'Bs. Lý B' } },
    ],
    ['a ticked motto and a font', { motto: true, font: 'arial' }, { motto: true, font: 'Arial' }],
    ['text of several lines as one', { body: 'ĐOÀN TNCS\nHỒ CHÍ MINH' }, { body: 'ĐOÀN TNCS HỒ CHÍ MINH' }],
  ])('reads %s', (_, fields, part) => {
    const { frame, faults } = read(fields);
    expect(frame).toMatchObject(part);
    expect(faults).toEqual([]);
  });

  it.each<[FieldKey, Cell, RegExp, Partial<typeof PLAIN_FRAME>]>([
    ['documentDay', '31/02/2020', /Ghi một ngày/, { attached: '' }],
    ['signedOn', 'hôm qua', /Ghi một ngày/, { placed: '' }],
    ['font', '.VnTime', /Chọn một phông/, { font: 'Times New Roman' }],
    ['motto', 'có lẽ', /Ghi Có hoặc Không/, { motto: false }],
    ['body', 'x'.repeat(300), /chỉ in được/, { body: '' }],
  ])(
    'tells at the cell of %s that %j cannot be followed, and prints the default',
    (key, value, message, part) => {
      const { frame, faults } = read({ [key]: value });
      expect(faults).toEqual([
        { row: 2 + FIELD_KEYS.indexOf(key), column: 1, message: expect.stringMatching(message) },
      ]);
      expect(frame).toMatchObject(part);
    },
  );

  it('gives indicators other names, each of its own', () => {
    const { names, faults } = read({}, { 'Tin bài': 'Tin, bài', 'Quỹ xã hội': 'Thu Quỹ Xã hội' });
    expect([...names]).toEqual([
      ['Tin bài', 'Tin, bài'],
      ['Quỹ xã hội', 'Thu Quỹ Xã hội'],
    ]);
    expect(faults).toEqual([]);
    const twice = read({}, { 'Tin bài': 'Thi đua', 'Quỹ xã hội': 'thi đua' });
    expect([...twice.names]).toEqual([['Tin bài', 'Thi đua']]);
    expect(twice.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining("Đã có chỉ tiêu tên 'thi đua'"),
    ]);
    expect(read({}, { 'Tin bài': 'Quỹ xã hội' }).faults).toHaveLength(1);
  });

  it('finds what staff wrote after they inserted a column and a row', () => {
    const moved = [['Ghi chú của tôi'], ...filled({ place: 'Bảo Lạc' }).map((row) => ['', ...row])];
    expect(readFrame(moved, 2021).frame.placed).toBe('Bảo Lạc, ngày … tháng … năm 2021');
  });
});

describe('newNames()', () => {
  it('gives rows to indicators that came later alone', () => {
    const grid = filled({});
    expect(newNames(grid, ['Tin bài', 'Quỹ xã hội'])).toEqual([]);
    expect(newNames(grid, ['Tin bài', 'Hiến máu']).map(([name]) => name)).toEqual(['Hiến máu']);
    expect(findFrame(grid)?.names).toBe(3 + FIELD_KEYS.length);
  });
});
