import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorNameKey } from '../../../src/core/form/indicator-name-key';
import { anyText } from '../text/any-text';

describe('indicatorNameKey()', () => {
  it.each([
    ['1.2. Tỉ lệ hộ nghèo:', 'Tỷ lệ hộ nghèo'],
    ['Kết nạp  đoàn viên ', 'kết nạp đoàn viên'],
    ['KẾT NẠP ĐOÀN VIÊN', 'Kết nạp đoàn viên'],
    ['Gia đình văn hoá', 'Gia đình văn hóa'],
    ['Đoàn viên mới – Nữ', 'Đoàn viên mới - nữ'],
    ['Tin, bài', 'Tin bài'],
    ['a) Chiến sĩ thi đua', 'Chiến sỹ thi đua'],
    ['Kỳ họp', 'kì họp'],
    ['Thu quỹ'.normalize('NFD'), 'Thu quỹ'],
  ])('takes %j and %j for one indicator', (one, other) => {
    expect(indicatorNameKey(one)).toBe(indicatorNameKey(other));
  });

  it.each([
    ['Thu quỹ', 'Thu quý'],
    ['Quý I', 'Quy I'],
    ['Đoàn viên mới', 'Đoàn viên mới – Nữ'],
    ['Tỷ lệ (%)', 'Tỷ lệ'],
    ['Thu 1', 'Thu 2'],
    ['Hội viên', 'Hợi viên'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(indicatorNameKey(one)).not.toBe(indicatorNameKey(other));
  });

  it('gives every name a key that stays when taken again', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const key = indicatorNameKey(`Thu ${text}`);
        expect(key).toMatch(/^thu/);
        expect(indicatorNameKey(key)).toBe(key);
      }),
    );
  });
});
