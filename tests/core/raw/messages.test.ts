import { describe, expect, it } from 'vitest';
import { closedSentences } from '../../../src/core/raw/closed-tabs';
import { changeQuestion, changesDone } from '../../../src/core/raw/messages';
import { cellInWords } from '../../../src/core/raw/words';

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
});
