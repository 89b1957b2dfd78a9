import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

/** Custom functions as the guide prints them: what users type, optional arguments in brackets. */
const SIGNATURES = [
  'CHUADAT(don_vi; kq; kh; [nguong])',
  'CONTHIEU(kq; kh)',
  'KHLUYKE(kh_nam; thang)',
  'SOVN(van_ban)',
  'TENCHUAN(ten; danh_muc)',
  'TIENDO(kq; kh; ngay)',
  'TONGHOP(don_vi; so; [ngay]; [tu]; [den])',
  'TRANGTHAI(kq; kh; [nguong])',
  'TYLE(kq; kh; [so_le]; [cach])',
  'TYSO(kq; kh)',
  'VUOT(kq; kh)',
];

const VIETNAMESE = /[à-ỹđ]/i;

interface Wrapper {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The doc comment's lines without its marks. */
  readonly lines: readonly string[];
}

/** The top-level functions of Code.js with the comment right before each. */
function wrappers(): readonly Wrapper[] {
  return [...code.matchAll(/\n(\/\*\*\n(?: \*.*\n)* \*\/|\/\*\*.*\*\/)\nfunction (\w+)\(([\w, ]*)\)/g)].map(
    ([, doc = '', name = '', list = '']) => ({
      name,
      parameters: list === '' ? [] : list.split(', '),
      lines: doc.split('\n').map((line) => line.replace(/^ *\/?\*+\/? ?/, '')),
    }),
  );
}

const customFunctions = wrappers().filter(({ lines }) => lines.includes('@customfunction'));

describe('custom functions of dist/Code.js', () => {
  it('are exactly these, with these arguments', () => {
    const signatures = customFunctions.map(({ name, parameters, lines }) => {
      const named = parameters.map((parameter) =>
        lines.some((line) => line.includes(` [${parameter}] `)) ? `[${parameter}]` : parameter,
      );
      return `${name}(${named.join('; ')})`;
    });
    expect(signatures.sort()).toEqual(SIGNATURES);
  });

  describe.each(customFunctions)('$name', ({ name, parameters, lines }) => {
    const help = lines.slice(0, lines.indexOf('', 1)).join(' ').trim();
    const params = lines.filter((line) => line.startsWith('@param '));

    it('has help in Vietnamese, one paragraph without html', () => {
      expect(help).toMatch(VIETNAMESE);
      expect(lines.join('\n').replace(/\{[^}]+\}/g, '')).not.toMatch(/[<>]/);
      expect(lines.filter((line) => line !== '' && !line.startsWith('@'))).toHaveLength(1);
    });

    it('explains each argument in Vietnamese, in order', () => {
      const explained = params.map((line) => /^@param \{[^}]+\} \[?(\w+)\]? (.+\.)$/.exec(line) ?? []);
      expect(explained.map(([, parameter]) => parameter)).toEqual(parameters);
      for (const [, , text] of explained) expect(text).toMatch(VIETNAMESE);
    });

    it('has examples that separate arguments by semicolons', () => {
      const examples = [...help.replace(/(?<=[;(])DATE\([^()]*\)/g, 'A1').matchAll(/=(\w+)\(([^)]*)\)/g)];
      expect(help).toContain(`Ví dụ: =${name}(`);
      for (const [, called, list = ''] of examples) {
        expect(called).toBe(name);
        expect(list).not.toContain(',');
        expect(list.split(';').length).toBeLessThanOrEqual(parameters.length);
      }
    });
  });
});
