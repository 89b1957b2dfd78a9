import { describe, expect, it } from 'vitest';
import { closedSentences } from '../../../src/core/raw/closed-tabs';
import { changeQuestion, changesDone } from '../../../src/core/raw/messages';
import { cellInWords, changeInWords } from '../../../src/core/raw/words';

describe('changeQuestion()', () => {
  it('says what each of the three answers does', () => {
    const question = changeQuestion('rates', { changes: [], leftAlone: [] });
    expect(question).toContain(
      'Chọn Có để thay đổi tất cả, Không để xem từng ô và bỏ bớt, Hủy để giữ nguyên.',
    );
  });

  it('tells first which rates are rounded up to a target that their row misses', () => {
    const change = (row: number, name: string, reason: 'rate' | 'roundedRate') => ({
      place: { tab: 'Thu', row, column: 11 },
      before: '',
      after: 100,
      format: { before: 'general', after: 'general' },
      reason,
      witness: { column: 1, name },
    });
    const changes = [change(3, 'Xã A', 'rate'), change(13, 'Xã B', 'roundedRate')];
    const lines = changeQuestion('rates', { changes, leftAlone: [] }).split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '  L14 (Xã B): trống → 100, làm tròn, chưa đạt',
      '  L4 (Xã A): trống → 100',
    ]);
  });
});

describe('changesDone()', () => {
  it('names five places that changed meanwhile', () => {
    const moved = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => `Thu!${cell}`);
    const written = new Map([['Thu', 1200]]);
    expect(changesDone('cleaning', { written, moved, left: 0, leftAlone: [], closed: [] })).toBe(
      'Chuẩn hóa số liệu: đã thay đổi 1.200 ô. Giữ nguyên 6 ô vừa được sửa trong lúc chờ: Thu!A1, Thu!A2, Thu!A3, Thu!A4, Thu!A5….',
    );
  });
});

describe('closedSentences()', () => {
  it('puts tabs of one reason together, and tells a tab that was done in part', () => {
    const locked = { why: 'trang tính đang được bảo vệ.' };
    const closed = [
      { tab: 'Xã A', ...locked },
      { tab: 'Xã B', ...locked },
      { tab: 'Thu', why: 'ô B2 chỉ nhận các giá trị khác.' },
      { tab: 'Thu', why: 'ô B2 chỉ nhận các giá trị khác.' },
    ];
    expect(closedSentences(closed, ['Thu', 'Chi'])).toEqual([
      "Chưa thực hiện được ở 'Xã A', 'Xã B': trang tính đang được bảo vệ.",
      "Chưa thực hiện hết ở 'Thu': ô B2 chỉ nhận các giá trị khác.",
    ]);
  });
});

describe('cellInWords()', () => {
  it('tells what nobody sees: marks typed apart from their letters, and spaces', () => {
    expect(cellInWords('H\u006f\u0300a An ', 'general')).toBe('"H\u006f\u0300a An␣" (dấu tách rời khỏi chữ)');
    expect(cellInWords('Hòa An'.normalize('NFC'), 'general')).toBe('"Hòa An"');
  });

  it('names characters that take no room and direction marks, and shows blanks that look like spaces', () => {
    expect(cellInWords('Tổ\u200b1 Y\u202e tế', 'general')).toBe('"Tổ[ký tự ẩn]1 Y[ký tự ẩn] tế"');
    expect(cellInWords('Xã\u202fA \n B  C', 'general')).toBe('"Xã␣A␣⏎␣B␣␣C"');
    expect(cellInWords('Trạm\r\nY tế', 'general')).toBe('"Trạm[ký tự ẩn]⏎Y tế"');
  });
});

describe('changeInWords()', () => {
  const formats = ['general', 'general'] as const;

  it('shows of long texts the place in which they differ', () => {
    const long = `${'Do đơn vị khó khăn về kinh phí, '.repeat(1000)}hết`;
    expect(changeInWords([`${long} `, long], formats)).toEqual([
      '"…hăn về kinh phí, hết␣"',
      '"…hăn về kinh phí, hết"',
    ]);
    const [before, after] = changeInWords([`${long}  x ${long}`, `${long} x ${long}`], formats);
    expect([before, before.length, after.slice(0, 24)]).toEqual([
      expect.stringMatching(/^"….*hết␣␣x Do đơn vị.*…"$/),
      62,
      expect.stringMatching(/^"….*hết x$/),
    ]);
  });

  it('shows a long text from its beginning where it differs there, and short ones whole', () => {
    const long = 'Phòng Giáo dục và Đào tạo huyện Hà Quảng, bộ phận kế toán và thủ quỹ';
    expect(changeInWords([` ${long}`, long], formats)[0]).toMatch(/^"␣Phòng Giáo dục.*…"$/);
    expect(changeInWords(['Xã  A', 'Xã A'], formats)).toEqual(['"Xã␣␣A"', '"Xã A"']);
    expect(changeInWords(['07', 7], formats)).toEqual(['"07"', '7']);
  });
});
