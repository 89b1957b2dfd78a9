import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCorpus } from '../../../src/local/cli/corpus';
import { rawWorkbook, sheetXml } from '../xlsx/raw-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const MERGED = { [SHEET]: sheetXml(ROW, '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>') };
const REPORT = {
  menu: [],
  runs: [],
  tabs: [{ name: 'Biểu', generated: false, hidden: false, values: [[1]] }],
};

let folder = '';
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-tieu-corpus-'));
  lines = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the corpus with a command line that does what the statements say; they know `out`, null when the file is opened again. */
function corpusWith(statements: string, seconds = 60): number {
  const cli = join(folder, 'cli.mjs');
  const head = `import { copyFileSync } from 'node:fs';
    import { argv, stderr, exit } from 'node:process';
    const out = argv.includes('--out') ? argv[argv.indexOf('--out') + 1] : null;
    const tell = (report) => console.log(JSON.stringify(report));
    const report = ${JSON.stringify(REPORT)};
    const file = (name) => ${JSON.stringify(folder)} + '/' + name;`;
  writeFileSync(cli, `${head}\n${statements}`);
  const write = (line: string) => lines.push(line);
  return runCorpus('files', { cli, cwd: folder, write, seconds });
}

function files(found: Readonly<Record<string, Uint8Array>>): void {
  mkdirSync(join(folder, 'files'));
  for (const [name, bytes] of Object.entries(found)) writeFileSync(join(folder, name), bytes);
}

const KEEPS = 'if (out) copyFileSync(argv[2], out); tell(report);';

describe('runCorpus()', () => {
  it.each([
    ['keeps everything', KEEPS, 0, /^ok {2}a\.xlsx .*: 0 pages$/],
    [
      'names what it does not keep',
      `${KEEPS} if (out) stderr.write('Not kept in "out.xlsx": image xl/media/image1.png\\n');`,
      0,
      /^ok .*: 0 pages; not kept: image xl\/media\/image1\.png$/,
    ],
    [
      'loses a merge',
      "if (out) copyFileSync(file('plain.xlsx'), out); tell(report);",
      1,
      /lost 1 merge in Biểu: A3:B3$/,
    ],
    [
      'refuses in one line',
      "stderr.write('Cannot read it\\n'); exit(2);",
      0,
      /^ok .*: refused: Cannot read it$/,
    ],
    ['crashes', "throw new TypeError('no such thing')", 1, /^WRONG .*: crashed: .*/],
    [
      'throws in a command',
      "if (out) copyFileSync(argv[2], out); tell({ ...report, runs: [{ error: 'TypeError: x is not a function' }] });",
      1,
      /^WRONG .*: crashed: TypeError: x is not a function$/,
    ],
    [
      'has a command that refuses',
      "if (out) copyFileSync(argv[2], out); tell({ ...report, runs: [{ error: 'Chưa tìm thấy biểu nào' }] });",
      0,
      /^ok .*: Chưa tìm thấy biểu nào$/,
    ],
    [
      'reads otherwise when it opens it again',
      "if (out) copyFileSync(argv[2], out); tell(out ? report : { ...report, tabs: [{ name: 'Biểu', values: [[2]] }] });",
      1,
      /^WRONG .*: Biểu reads otherwise when opened again$/,
    ],
    [
      'does not open it again',
      'if (!out) exit(2); copyFileSync(argv[2], out); tell(report);',
      1,
      /does not open again/,
    ],
  ])('tells of a host that %s', (_, statements, status, line) => {
    files({ 'files/a.xlsx': rawWorkbook(MERGED), 'plain.xlsx': rawWorkbook({}) });
    expect(corpusWith(statements)).toBe(status);
    expect(lines[0]).toMatch(line);
    expect(lines[1]).toBe(`1 files, ${status} wrong`);
  });

  it('ends a file that takes too long', () => {
    files({ 'files/a.xlsx': rawWorkbook({}) });
    expect(corpusWith('setInterval(() => {}, 1000);', 1)).toBe(1);
    expect(lines[0]).toMatch(/^WRONG .*: crashed: killed after 1 s$/);
  });

  it('says that a folder has no files', () => {
    expect(corpusWith(KEEPS)).toBe(2);
    expect(lines).toEqual(['No .xlsx in "files"']);
  });
});
