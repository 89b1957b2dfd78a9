import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx as composeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliReport } from '../../../src/local/cli/report';
import { runCli } from './run-cli';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples', 'cao-bang-2019.xlsx');

/** A bundle with a command of every kind. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử').addItem('Ghi số…', 'ghiSo').addSubMenu(
    SpreadsheetApp.getUi().createMenu('Khác').addItem('Hỏi', 'hoi')).addToUi();
}
function ghiSo() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('Kết quả');
  sheet.getRange('A1:C1').setValues([['58,3', '=1/0', '12/10']]);
  sheet.getRange('A2:C2').setFormulas([['=DOI(3)', '', '=A1*2']]);
  sheet.getRange('A1').setBackground('#F4CCCC');
  book.addDeveloperMetadata('chi-tieu.pages', '{"pages":{"summary":' + sheet.getSheetId() + '}}');
  book.toast('xong', 'Thử');
}
function hoi() {
  var ui = SpreadsheetApp.getUi();
  if (ui.alert('Một', 'Có chứ?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  var answer = ui.prompt('Hai', 'Bao nhiêu?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSpreadsheet().toast(answer.getSelectedButton() + ':' + answer.getResponseText());
}
function them() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('T9/2024').getRange('A1').setFormula("='T9/2024'!A2"); }
function hong() { throw new Error('Chưa tìm thấy biểu nào'); }
function ngay() { SpreadsheetApp.getActiveSpreadsheet().toast(new Date().getFullYear() + '-' + (new Date().getMonth() + 1) + '-' + new Date().getDate()); }
function DOI(x) { return [[x * 2, 'kề']]; }
function rieng_() {}
`;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-tieu-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  const cells = new Map([['0,1', { value: 43_494, style: { numFmt: 'dd/mm/yyyy' } }]]);
  writeFileSync(
    join(folder, 'small.xlsx'),
    await composeXlsx({ sheets: [{ name: 'Gốc', rows: [['a', null], ['b', true], []], cells }] }),
  );
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 not a workbook');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line with the bundle above. */
function cli(...words: readonly string[]) {
  return runCli(words, { dist: folder, cwd: folder });
}

async function report(...words: readonly string[]): Promise<CliReport> {
  return JSON.parse((await cli('small.xlsx', '--json', ...words)).stdout);
}

/** Runs it in a process of its own. */
function processOf(...words: readonly string[]) {
  const script = `const { main } = await import(${JSON.stringify(join(ROOT, 'build', 'local', 'cli.mjs'))});
    process.exit(await main(process.argv.slice(1), { dist: ${JSON.stringify(folder)}, cwd: ${JSON.stringify(folder)} }));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', ...words], {
    encoding: 'utf8',
  });
}

describe('npm run local', () => {
  it('only loads when no run is asked for', async () => {
    const { status, stdout, stderr } = await cli('small.xlsx', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      menu: [
        { label: 'Ghi số…', function: 'ghiSo' },
        { label: 'Hỏi', function: 'hoi' },
      ],
      runs: [],
      tabs: [
        {
          name: 'Gốc',
          generated: false,
          hidden: false,
          values: [
            ['a', '2019-01-29'],
            ['b', true],
          ],
          display: [
            ['a', '29/01/2019'],
            ['b', 'TRUE'],
          ],
          backgrounds: [
            [null, null],
            [null, null],
          ],
        },
      ],
    });
  });

  it('says what a run did, and how every tab stands', async () => {
    const { runs, tabs } = await report('--run', 'Ghi số…', '--as-of', '2020-05-01');
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      name: 'Ghi số…',
      messages: [{ kind: 'toast', title: 'Thử', text: 'xong' }],
      error: null,
    });
    expect(runs[0]?.calls.total).toBe((runs[0]?.calls.read ?? 0) + (runs[0]?.calls.write ?? 0));
    expect(tabs.map(({ name, generated }) => [name, generated])).toContainEqual(['Kết quả', true]);
    const made = tabs.find(({ name }) => name === 'Kết quả');
    expect(made?.values).toEqual([
      [58.3, '#DIV/0!', '2020-10-12'],
      [6, 'kề', 116.6],
    ]);
    expect(made?.display[0]).toEqual(['58,3', '#DIV/0!', '12/10/2020']);
    expect(made?.backgrounds[0]).toEqual(['#f4cccc', null, null]);
  });

  it('gives answers to alerts and prompts in order, and the affirmative one after the last', async () => {
    const said = async (...words: string[]) => {
      const [run] = (await report('--run', 'hoi', ...words)).runs;
      return run?.messages.filter(({ kind }) => kind === 'toast')[0]?.text;
    };
    expect(await said('--answer', 'YES', '--answer', '12,5')).toBe('OK:12,5');
    expect(await said()).toBe('OK:');
    expect(await said('--answer', 'NO')).toBeUndefined();
  });

  it('sets today for the bundle', async () => {
    const { runs } = await report('--run', 'ngay', '--as-of', '2019-12-31');
    expect(runs[0]?.messages[0]?.text).toBe('2019-12-31');
  });

  it('goes on after a run that failed, writes the file and ends with 1', async () => {
    const words = ['--run', 'hong', '--run', 'Ghi số…', '--out', 'made/out.xlsx'];
    const { status, stdout } = await cli('small.xlsx', '--json', ...words);
    expect(status).toBe(1);
    const { runs } = JSON.parse(stdout) as CliReport;
    expect(runs.map(({ error }) => error)).toEqual(['Chưa tìm thấy biểu nào', null]);
    expect(existsSync(join(folder, 'made', 'out.xlsx'))).toBe(true);
    const again = JSON.parse((await cli('made/out.xlsx', '--json')).stdout) as CliReport;
    const made = again.tabs.find(({ name }) => name === 'Kết quả');
    expect(made).toMatchObject({
      generated: true,
      values: [
        [58.3, '#DIV/0!', expect.any(String)],
        [6, 'kề', 116.6],
      ],
    });
  });

  it('says which tabs have other names in the file, and reads them as they were', async () => {
    const { status, stderr } = await cli('small.xlsx', '--run', 'them', '--out', 'named.xlsx');
    expect([status, stderr]).toEqual([
      0,
      'Renamed in "named.xlsx", as Excel refuses the name: "T9/2024" is "T9-2024"\n',
    ]);
    const again = JSON.parse((await cli('named.xlsx', '--json')).stdout) as CliReport;
    expect(again.tabs.map(({ name }) => name)).toContain('T9/2024');
  });

  it.each<[string, readonly string[]]>([
    ['Name the workbook to open', []],
    ['Unknown option', ['small.xlsx', '--quiet']],
    ['Cannot read "gone.xlsx": there is no such file', ['gone.xlsx']],
    ['Cannot read "broken.xlsx": The file is damaged', ['broken.xlsx']],
    [
      'Unknown --run "Xóa hết"',
      ['small.xlsx', '--run', 'Ghi số…', '--run', 'Xóa hết', '--out', 'never.xlsx'],
    ],
    ['Unknown --run "rieng_"', ['small.xlsx', '--run', 'rieng_']],
    ['Cannot write "small.xlsx/out.xlsx"', ['small.xlsx', '--out', 'small.xlsx/out.xlsx']],
  ])('ends with 2 and one line: %s', async (message, words) => {
    const { status, stdout, stderr } = await cli(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });

  it('prints a short report for people', async () => {
    const { stdout } = await cli('small.xlsx', '--run', 'Ghi số…');
    expect(stdout).toMatch(/^ok {2}Ghi số… {2}\(/);
    expect(stdout).toContain('    toast: Thử | xong');
    expect(stdout).toContain('tab Kết quả  (2 × 3, generated)');
  });

  it.each([
    [0, ['small.xlsx', '--run', 'Ghi số…'], /^ok {2}Ghi số… /, /^$/],
    [1, ['small.xlsx', '--run', 'hong'], /^FAILED {2}hong /, /^$/],
    [2, ['gone.xlsx'], /^$/, /^Cannot read "gone.xlsx": there is no such file\n$/],
  ])('ends its process with %i, its texts in the streams of the process', (code, words, out, err) => {
    const { status, stdout, stderr } = processOf(...words);
    expect(status).toBe(code);
    expect(stdout).toMatch(out);
    expect(stderr).toMatch(err);
  });

  it('runs the real bundle on the 2019 workbook and leaves the raw tabs as they were', () => {
    const words = [join(ROOT, 'scripts', 'local.mjs'), EXAMPLE, '--json'];
    const run = (...more: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...more], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      return JSON.parse(stdout) as CliReport;
    };
    const before = run();
    const out = join(folder, 'cao-bang.xlsx');
    const after = run('--run', 'Tạo bảng tổng hợp', '--run', 'Tô màu đơn vị chưa đạt', '--out', out);
    const visible = after.tabs.filter(({ generated, hidden }) => generated && !hidden);
    expect(visible.map(({ name }) => name)).toEqual(['Tổng hợp', 'Đơn vị chưa đạt']);
    for (const raw of before.tabs) {
      expect(after.tabs.find(({ name }) => name === raw.name)?.values).toEqual(raw.values);
    }
    const total = visible[0]?.display.find((row) => row[1] === 'TỔNG CỘNG');
    expect(total).toEqual(expect.arrayContaining(['▼ 50,0%', '110,3%', '1.273.150.000', '▼ 94,3%']));
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });
});
