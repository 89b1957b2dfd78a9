import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unifyTone } from '../../src/core/text/tone';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/i;

/** A text that users see, and where it stands. */
interface Seen {
  readonly file: string;
  readonly text: string;
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(/\r\n/g, '\n');

/** Texts of the pushed code with a Vietnamese letter; comments, and vocabularies that read what others write, are none. */
function literalsOf(file: string): readonly Seen[] {
  const code = read(file)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => (comment.includes('@customfunction') ? comment : ''))
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\bphrases\((?:[^()']|'[^']*')*\)/g, '');
  const texts = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, template]) => plain ?? template ?? '',
  );
  return texts.filter((text) => VIETNAMESE.test(text)).map((text) => ({ file, text }));
}

const pushed = ['src/core/report', 'src/core/check', 'src/core/settings', 'src/core/page', 'src/core/state']
  .concat(['src/core/discussion', 'src/core/snapshot', 'src/core/progress', 'src/core/frame', 'src/core/raw'])
  .concat(['src/core/unit-sheet', 'src/core/chart', 'src/core/ledger', 'src/core/register'])
  .concat(['src/core/self-check', 'src/functions', 'src/sheets'])
  .flatMap((folder) => filesIn(folder, '.ts'))
  .flatMap(literalsOf);
const pages = filesIn('appsscript', '.html')
  .flatMap((file) =>
    read(file)
      .split('\n')
      .map((text) => ({ file, text })),
  )
  .filter(({ text }) => VIETNAMESE.test(text));
const guides = filesIn('docs', '.md')
  .flatMap((file) =>
    read(file)
      .replace(/^```[\s\S]*?^```/gm, '')
      .split('\n')
      .map((text) => ({ file, text })),
  )
  .filter(({ text }) => VIETNAMESE.test(text));
const seen: readonly Seen[] = [...pushed, ...pages, ...guides];

/** Own words: X for what others say (code, quotations, menus of Google in bold) and for what a template puts in. */
function ownWords(text: string): string {
  return text
    .replace(/\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, 'X')
    .replace(/`[^`]*`|\*\*[^*]*\*\*|\\?"[^"]*"|“[^”]*”|\]\([^)]*\)|<[^>]*>|Google Sheets/g, 'X');
}

describe('texts that users see', () => {
  it('are found', () => {
    expect(pushed.length).toBeGreaterThan(500);
    expect(guides.length).toBeGreaterThan(200);
  });

  it('are composed (NFC)', () => {
    expect(seen.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('place tones the old way: hòa, khỏe, lũy', () => {
    expect(seen.filter(({ text }) => ownWords(text) !== unifyTone(ownWords(text)))).toEqual([]);
  });

  it.each([
    ['số liệu, never dữ liệu', /dữ liệu/i],
    ['trang tính, never sheet or tab', /\b(?:sheet|tab)s?\b/i],
    [
      'đơn vị, chỉ tiêu, kết quả: no English words',
      /\b(?:target|result|unit|indicator|report|table|error|warning)s?\b/i,
    ],
    ['no double spaces', /\S {2,}\S/],
    ['no space before a full stop, a comma, a colon', /[a-zà-ỹ] [.,;:](?:\s|$)/],
  ])('say %s', (_, wrong) => {
    expect(seen.filter(({ text }) => wrong.test(ownWords(text.trim())))).toEqual([]);
  });
});
