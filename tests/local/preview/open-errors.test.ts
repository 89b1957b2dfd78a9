import { describe, expect, it } from 'vitest';
import { openFailure } from '../../../src/local/preview/open-errors';
import { refuseHugeGrids, refuseLongPart } from '../../../src/local/xlsx/grid';
import { readXlsx } from '../../../src/local/xlsx/read';
import { ruleGrid } from '../../../src/local/xlsx/rule-grid';

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

  const far = '<c r="A1"/><c r="CV1048576"/>';
  const areas = Array.from({ length: 30 }, () => 'A1:Z900');
  const rows = Array.from({ length: 900 }, () => []);

  it.each<[string, () => void, string]>([
    [
      'a cell far away',
      () => refuseHugeGrids([{ name: 'Empty $1', xml: far }]),
      'Trang tính “Empty $1” kéo đến dòng 1048576, 100 cột',
    ],
    [
      'many formats',
      () => ruleGrid(areas, { name: 'Thu no tab', rows }),
      'Trang tính “Thu no tab” có quá nhiều định dạng có điều kiện',
    ],
    [
      'a long tab',
      () => refuseLongPart('Sổ "cũ"', 200_000_000),
      'Trang tính “Sổ "cũ"” quá lớn: trên 150 MB.',
    ],
  ])('names the tab of %s', (_, refuse, sentence) => {
    let thrown: unknown;
    try {
      refuse();
    } catch (error) {
      thrown = error;
    }
    expect(openFailure('a.xlsx', thrown)).toContain(sentence);
  });
});
