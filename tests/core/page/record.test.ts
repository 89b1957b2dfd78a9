import { describe, expect, it } from 'vitest';
import {
  EMPTY_RECORD,
  formatRecord,
  parseRecord,
  RECORD_ROWS,
  type RunRecord,
} from '../../../src/core/page/record';

const RECORD: RunRecord = {
  state: 'writing',
  began: '22/11/2026 17:05',
  creating: { summary: 'Tổng hợp' },
  shapes: { summary: '{}', check: '{"a":1}' },
  copies: { rows: 21, columns: 8 },
  answers: [['Tin bài › Tin bài', 12]],
  printed: [['Tin bài › Tin bài', 'Tin, bài']],
  tabs: [{ id: 7, name: 'Tin bài' }],
  places: [{ name: 'Tin bài', tab: 7, at: 4, figures: '0a1b2c3d' }],
  units: [{ name: 'LĐLĐ Hòa An', others: ['H. Hòa An'] }],
  listed: [{ name: 'Xã An Phú', others: ['Xã Phú'] }],
  unitRows: [{ name: 'LĐLĐ Hòa An', tab: 7, row: 4 }],
  moving: { below: [{ text: 'gọi lại', row: '0a1b2c3d', column: 2 }] },
  charts: [{ id: 12, title: 'Chỉ tiêu CĐCS – Tỷ lệ thực hiện (%)' }],
  framed: ['CHỦ TỊCH'],
  headed: ['Phụ lục II'],
  freezing: 'Chốt 31.12.2019',
  written: { summary: ['0a1b2c3d 11223344 55667788'], below: ['a1b2c3d4'] },
  judged: [
    {
      name: 'Tin bài',
      period: '2019',
      reached: ['LĐLĐ Bảo Lạc'],
      below: ['LĐLĐ Hòa An', 'LĐLĐ Trà Lĩnh'],
      late: [],
    },
  ],
  joined: [['Xã An Phú', 'Xã An Lạc']],
  judgedAt: '22/11/2026 17:05',
  checked: ['0a1b2c3d'],
};

describe('formatRecord()', () => {
  it('fills exactly the rows kept for it and is read back unchanged', () => {
    const column = formatRecord(RECORD);
    expect(column).toHaveLength(RECORD_ROWS);
    expect(parseRecord(column)).toEqual(RECORD);
  });

  it('spreads a long record over cells of fewer than 50.000 characters', () => {
    const long: RunRecord = { ...RECORD, shapes: { ...RECORD.shapes, summary: 'x'.repeat(120_000) } };
    const column = formatRecord(long);
    expect(Math.max(...column.map((text) => text.length))).toBeLessThan(50_000);
    expect(parseRecord(column)).toEqual(long);
  });

  it('refuses a record that does not fit', () => {
    expect(() => formatRecord({ ...RECORD, began: 'x'.repeat(600_000) })).toThrow(RangeError);
  });
});

describe('parseRecord()', () => {
  it.each([[[]], [['']], [['Kế hoạch', '{}']]])('reads a column that is no record as null: %j', (column) => {
    expect(parseRecord(column)).toBeNull();
  });

  it('reads a record that was cut as null', () => {
    const [title, text] = formatRecord(RECORD);
    expect(parseRecord([title, text?.slice(0, 30)])).toBeNull();
  });

  it('reads a record of a version that knew no check', () => {
    const column = formatRecord(EMPTY_RECORD).map((text) => text.replace(/,"checked":\[\]/g, ''));
    expect(column.join('')).not.toContain('check');
    expect(parseRecord(column)).toEqual(EMPTY_RECORD);
  });

  it('reads a record of a version that listed the tabs it was inserting by position', () => {
    const [title] = formatRecord(EMPTY_RECORD);
    const old =
      '{"state":"writing","creating":["","Đơn vị chưa đạt","Kiểm tra số liệu"],"shapes":{"summary":"","below":"{}","check":""}}';
    const read = parseRecord([title, old]);
    expect(read?.creating).toEqual({ below: 'Đơn vị chưa đạt', check: 'Kiểm tra số liệu' });
    expect(read?.shapes).toEqual({ below: '{}' });
  });

  it('takes anything but "done" for a run that did not end', () => {
    const [title] = formatRecord(EMPTY_RECORD);
    expect(parseRecord([title, '{"state":"?"}'])?.state).toBe('writing');
  });
});
