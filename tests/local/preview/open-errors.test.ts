import { describe, expect, it } from 'vitest';
import { openFailure } from '../../../src/local/preview/open-errors';
import { readXlsx } from '../../../src/local/xlsx/read';

const failureOf = (bytes: readonly number[]) =>
  readXlsx(new Uint8Array(bytes)).then(
    () => '',
    (error: unknown) => openFailure('a.xlsx', error),
  );

describe('openFailure()', () => {
  it.each<[string, readonly number[], string]>([
    ['an empty file', [], 'Tệp rỗng.'],
    ['an old .xls', [0xd0, 0xcf, 0x11, 0xe0], 'có mật khẩu hoặc thuộc dạng .xls cũ'],
    ['a text', [0x4b, 0xc3], 'không phải tệp bảng tính .xlsx'],
    ['a zip that is cut', [0x50, 0x4b, 0x03, 0x04], 'bị hỏng'],
  ])('has a Vietnamese sentence for %s', async (_, bytes, sentence) => {
    const failure = await failureOf(bytes);
    expect(failure).toContain('“a.xlsx”');
    expect(failure).toContain(sentence);
    expect(failure).not.toContain('Lỗi:');
  });
});
