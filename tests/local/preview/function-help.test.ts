import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { functionHelp } from '../../../src/local/preview/function-help';

const CODE = readFileSync(fileURLToPath(new URL('../../../dist/Code.js', import.meta.url)), 'utf8');

describe('functionHelp()', () => {
  it('reads a comment as Sheets does and takes examples from its fullest formula', () => {
    const code = `/**
 * Tỷ lệ. Để trống nếu không có kế hoạch. Ví dụ: =TYLE(C2;B2) hoặc =TYLE(C2:C20;B2:B20;0).
 *
 * @param {number|Array<Array<number>>} kq Kết quả.
 * @param {number} kh Kế hoạch.
 * @param {number} [so_le] Số lẻ.
 * @return {number} Tỷ lệ.
 * @customfunction
 */
function tyle(kq, kh, so_le) { return 1; }
/** Không phải hàm trong ô. */
function onOpen() {}`;
    const [help, ...others] = functionHelp(code);
    expect(others).toEqual([]);
    expect(help).toMatchObject({
      functionName: 'TYLE',
      description: 'Tỷ lệ. Để trống nếu không có kế hoạch.',
      abstract: 'Tỷ lệ.',
      functionParameter: [
        { name: 'kq', detail: 'Kết quả.', example: 'C2:C20', require: 1 },
        { name: 'kh', detail: 'Kế hoạch.', example: 'B2:B20', require: 1 },
        { name: 'so_le', detail: 'Số lẻ.', example: '0', require: 0 },
      ],
    });
  });

  it('knows every function of the bundle with a description and examples for what is required', () => {
    const help = functionHelp(CODE);
    expect(help.map(({ functionName }) => functionName)).toContain('CHUADAT');
    for (const { description, functionParameter } of help) {
      expect(description).not.toBe('');
      for (const { example, require } of functionParameter) if (require === 1) expect(example).not.toBe('');
    }
  });
});
