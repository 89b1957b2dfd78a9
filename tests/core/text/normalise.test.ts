import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText } from '../../../src/core/text/normalise';
import { unifyTone } from '../../../src/core/text/tone';

describe('cleanText()', () => {
  it.each([
    ['  LĐLĐ\u00a0 Hà\u2009Quảng ', 'LĐLĐ Hà Quảng'],
    ['Số tiền\n đã nộp ', 'Số tiền đã nộp'],
    ['Số tiền\r\nđã nộp', 'Số tiền đã nộp'],
    ['Hà Quảng'.normalize('NFD'), 'Hà Quảng'],
    ['\ufeffBảo\u200b Lạc\u00ad', 'Bảo Lạc'],
    ['L\u00d0L\u00d0', 'LĐLĐ'],
    ['\u0425ã Nguy\u0435\u0302\u0303n Hu\u1ec7', 'Xã Nguyễn Huệ'],
    ['\u0410\u0412', '\u0410\u0412'],
    ['\u00a0 \u3000', ''],
  ])('cleans %j to %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('reads a text that is clean already as it reads one between blanks', () => {
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    const letter = fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...'Hòa An đồng Ỹ Ðð 1.380'));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        expect(cleanText(text)).toBe(cleanText(`\u00a0${text} `));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every single letter alone as between blanks', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const letter = String.fromCharCode(code);
      expect(cleanText(letter)).toBe(cleanText(`  ${letter} `));
    }
  });
});

describe('foldText()', () => {
  it.each([
    ['Số tiền\n ĐÃ nộp ', 'so tien da nop'],
    ['Tỷ lệ (%)', 'ty le (%)'],
    ['ƯỚC THỰC HIỆN', 'uoc thuc hien'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });
});

describe('unifyTone()', () => {
  it.each([
    ['Hoà An', 'Hòa An'],
    ['HOÀ AN', 'HÒA AN'],
    ['Phục Hoà', 'Phục Hòa'],
    ['thuỷ', 'thủy'],
    ['luỹ kế', 'lũy kế'],
    ['khoẻ', 'khỏe'],
    ['xoá', 'xóa'],
    ['hoạ', 'họa'],
    ['loã', 'lõa'],
    ['Oà', 'Òa'],
    ['suý', 'súy'],
    ['thuỵ', 'thụy'],
    ['qúy', 'quý'],
    ['Liên đòan', 'Liên đoàn'],
  ])('moves the tone of %j: %j', (text, unified) => {
    expect(unifyTone(text)).toBe(unified);
    expect(unifyTone(unified)).toBe(unified);
  });

  it.each([
    'quý',
    'Quỳnh',
    'hoàn',
    'khoáng',
    'hoạch',
    'thuyền',
    'huỳnh',
    'ngoài',
    'loè loẹt xoáy',
    'quà',
    'già',
    'thuở',
  ])('leaves %j but for open syllables', (text) => {
    expect(unifyTone(text)).toBe(text.replace('loè', 'lòe'));
  });
});
