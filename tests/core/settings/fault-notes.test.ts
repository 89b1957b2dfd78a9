import { describe, expect, it } from 'vitest';
import { faultNotes } from '../../../src/core/settings/fault-notes';

const AT_B1 = { row: 0, column: 1, message: 'Sai.' };

describe('faultNotes()', () => {
  it('puts the sentence at its cell and nothing changes the second time', () => {
    const first = faultNotes([['', '']], [AT_B1]);
    expect(first?.[0]?.[0]).toBe('');
    expect(first?.[0]?.[1]).toMatch(/^Tiện ích Chỉ tiêu: .*\nSai\.$/);
    expect(faultNotes(first ?? [], [AT_B1])).toBeNull();
  });

  it('takes ours away when the entry is right, and keeps what staff wrote around it', () => {
    const told = faultNotes([['hỏi chị Hoa\nnhé', '']], [{ ...AT_B1, column: 0 }]) ?? [];
    expect(told[0]?.[0]).toMatch(/^hỏi chị Hoa\nnhé\nTiện ích Chỉ tiêu: .*\nSai\.$/);
    const [[note = ''] = []] = told;
    expect(faultNotes([[`${note}\nđã sửa`]], [])).toEqual([['hỏi chị Hoa\nnhé\nđã sửa']]);
    expect(faultNotes(told, [])).toEqual([['hỏi chị Hoa\nnhé', '']]);
  });

  it('changes nothing where there is nothing to tell', () => {
    expect(faultNotes([['ghi chú', '']], [])).toBeNull();
  });

  it('tells two things of one cell in one note, and another thing in place of the first', () => {
    const both = faultNotes([['', '']], [AT_B1, { ...AT_B1, message: 'Thiếu.' }]);
    expect(both?.[0]?.[1]).toContain('\nSai. Thiếu.');
    const [, second] = faultNotes(both ?? [], [{ ...AT_B1, message: 'Khác.' }])?.[0] ?? [];
    expect(second).toMatch(/\nKhác\.$/);
    expect(second).not.toContain('Sai');
  });
});
