import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Rules of the product, rows of its table of states, sources of a target; as comments name them. */
type List = 'rule' | 'row' | 'source';

const HEADINGS: Readonly<Record<List, string>> = {
  rule: 'Quy tắc',
  row: 'Bảng xét tình trạng',
  source: 'Kế hoạch giao lấy từ đâu',
};

/** What stands between a noun and its numbers: "rules 8 and 9", "rows 12-17", "Rows 2-2b, 8". */
const NUMBERS = String.raw`\d+b?(?:\s*(?:-|–|,|and|or|to)\s*\d+b?)*`;

/** A number of each kind, the way comments cite them; rows only where the table of states is spoken of. */
const CITATIONS: Readonly<Record<List, RegExp>> = {
  rule: new RegExp(String.raw`\brules?\s+(${NUMBERS})`, 'gi'),
  row: new RegExp(String.raw`\brows?\s+(${NUMBERS})`, 'gi'),
  source: new RegExp(String.raw`\bsources?\s+(${NUMBERS})`, 'gi'),
};

/** Files whose comments mean rows of the table of states; elsewhere a row is one of a tab. */
const SPEAKS_OF_STATES = /state table|table of states|src\/core\/state\//;

/** The numbers in the first column of a table of the document. */
function numbered(list: List): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, 'docs', 'quy-tac.md'), 'utf8');
  const section = text.split(`\n## ${HEADINGS[list]}\n`)[1]?.split('\n## ')[0] ?? '';
  return new Set([...section.matchAll(/^\| (\d+b?) \|/gm)].map(([, number = '']) => number));
}

/** Comments of the pushed code, each as one line, with its file. */
function comments(): readonly { readonly file: string; readonly text: string }[] {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /^(core|functions|sheets)\b.*\.ts$/.test(name));
  return files.flatMap((name) => {
    const code = readFileSync(join(ROOT, 'src', name), 'utf8');
    const found = code.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
    return found.map((text) => ({ file: `src/${name}`, text: text.replace(/\s*\n\s*\*?\s*/g, ' ') }));
  });
}

/** Every number of a list that comments cite, with the file that does. */
function cited(list: List): readonly { readonly file: string; readonly number: string }[] {
  return comments().flatMap(({ file, text }) => {
    if (list === 'row' && !SPEAKS_OF_STATES.test(`${file} ${text}`)) return [];
    const numbers = [...text.matchAll(CITATIONS[list])].flatMap(([, all = '']) => all.match(/\d+b?/g) ?? []);
    return numbers.map((number) => ({ file, number }));
  });
}

describe('docs/quy-tac.md', () => {
  it('lists rules 1-19, rows 1-17 with 2b and 11b, sources 1-6', () => {
    const to = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
    expect([...numbered('rule')]).toEqual(to(19));
    expect([...numbered('row')].filter((number) => !number.endsWith('b'))).toEqual(to(17));
    expect([...numbered('row')].filter((number) => number.endsWith('b'))).toEqual(['2b', '11b']);
    expect([...numbered('source')]).toEqual(to(6));
  });

  it.each<List>(['rule', 'row', 'source'])('has every %s that a comment of the code cites', (list) => {
    const known = numbered(list);
    expect(cited(list).filter(({ number }) => !known.has(number))).toEqual([]);
  });

  it('is cited: the comments are found', () => {
    const rules = new Set(cited('rule').map(({ number }) => number));
    expect([...rules]).toEqual(expect.arrayContaining(['1', '3', '9', '10', '12', '13']));
    expect(new Set(cited('row').map(({ number }) => number)).size).toBeGreaterThan(5);
  });
});
