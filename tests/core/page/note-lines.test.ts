import { describe, expect, it } from 'vitest';
import { WITNESS } from '../../../src/core/page/mark';
import { hasWitness, staffLines, withStaffLines } from '../../../src/core/page/note-lines';

const OURS = [
  'Nguồn: Thu!E5',
  'Nguồn: Quý I!D5, D9; Quý II!D5 và 3 ô khác\nKH: Giao chỉ tiêu!C7\n2 ô chưa có số liệu',
  'Nguồn: KH: Phụ lục 1!C7, C8',
  'Nguồn: Tin bài!D8\nÔ trống được tính là 0',
  'Nguồn: Thu quỹ!C2, C4\nĐơn vị Xã A có 2 dòng trong biểu',
  'Nguồn: Thu!E5\nKH ghi: "1.5"\nKết quả ghi: "x"\nCó thể là 1,5 hoặc 15',
];

describe('staffLines()', () => {
  it.each(OURS)('finds nothing in %j', (note) => {
    expect(staffLines(note)).toBe('');
  });

  it.each(OURS)('finds what stands above, below and behind %j', (note) => {
    expect(staffLines(`${note}\nchị Mai hỏi lại\n\nđã gọi 5/6`)).toBe('chị Mai hỏi lại\n\nđã gọi 5/6');
    expect(staffLines(`kế toán xem\n${note}`)).toBe('kế toán xem');
    expect(staffLines(`${note.split('\n')[0]} - trạm báo muộn`)).toBe('trạm báo muộn');
  });

  it.each(['Nguồn: sổ tay chị Mai', 'KH: hỏi lại', 'hỏi lại', '', 'Đơn vị Xã A có 2 dòng trong biểu'])(
    'leaves %j as staff wrote it',
    (note) => {
      expect(staffLines(note)).toBe(note);
    },
  );

  it('tells a page that staff annotated in A1', () => {
    const note = `${WITNESS}\nin khổ A4`;
    expect([staffLines(note), hasWitness(note), hasWitness('in khổ A4')]).toEqual(['in khổ A4', true, false]);
  });

  it.each(OURS)('comes back the same after any number of runs: %j', (own) => {
    const once = withStaffLines(own, 'hỏi chị Mai');
    expect(withStaffLines(own, staffLines(once))).toBe(once);
  });
});
