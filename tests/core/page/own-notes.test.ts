import { describe, expect, it } from 'vitest';
import { type CellSentence, ownNotes } from '../../../src/core/page/own-notes';

const AT_B1 = { row: 0, column: 1, message: 'Sai.' };

function notesFor(notes: readonly (readonly string[])[], told: readonly CellSentence[]) {
  return ownNotes(notes, told, { firstLine: 'Tiện ích:' });
}

describe('ownNotes()', () => {
  it('puts the sentence at its cell and nothing changes the second time', () => {
    const first = notesFor([['', '']], [AT_B1]);
    expect(first?.[0]?.[0]).toBe('');
    expect(first?.[0]?.[1]).toMatch(/^Tiện ích:\nSai\.$/);
    expect(notesFor(first ?? [], [AT_B1])).toBeNull();
  });

  it('takes ours away when the entry is right, and keeps what staff wrote around it', () => {
    const told = notesFor([['hỏi chị Hoa\nnhé', '']], [{ ...AT_B1, column: 0 }]) ?? [];
    expect(told[0]?.[0]).toMatch(/^hỏi chị Hoa\nnhé\nTiện ích:\nSai\.$/);
    const [[note = ''] = []] = told;
    expect(notesFor([[`${note}\nđã sửa`]], [])).toEqual([['hỏi chị Hoa\nnhé\nđã sửa']]);
    expect(notesFor(told, [])).toEqual([['hỏi chị Hoa\nnhé', '']]);
  });

  it('changes nothing where there is nothing to tell', () => {
    expect(notesFor([['ghi chú', '']], [])).toBeNull();
  });

  it('tells two things of one cell in one note, and another thing in place of the first', () => {
    const both = notesFor([['', '']], [AT_B1, { ...AT_B1, message: 'Thiếu.' }]);
    expect(both?.[0]?.[1]).toContain('\nSai. Thiếu.');
    const [, second] = notesFor(both ?? [], [{ ...AT_B1, message: 'Khác.' }])?.[0] ?? [];
    expect(second).toMatch(/\nKhác\.$/);
    expect(second).not.toContain('Sai');
  });

  it('knows only its own first line', () => {
    const other = 'Dòng khác:\nSai.';
    expect(notesFor([['', other]], [])).toBeNull();
    expect(notesFor([['', other]], [AT_B1])?.[0]?.[1]).toBe(`${other}\nTiện ích:\nSai.`);
  });
});
