import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { CliReport } from '../../src/local/cli/report';
import { runCli } from '../local/cli/run-cli';
import { COMMANDS, gridBook, rawValues, tabOf } from './open-book';
import { act, formulasOf, lineOf, openStaffBook, table, textOf } from './staff';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOTHING_FOUND =
  'Chưa tìm thấy biểu nào có cột đơn vị và cột kết quả. Biểu cần một dòng tiêu đề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới.';

/** Formulas that pages of ours have: live lines, sums, rates and shortfalls. */
const OWN_FORMULA =
  /^=(?:IF\(IFERROR\(SUMPRODUCT\(|IFERROR\(IF\(.+!C1<>"bản [\da-f]{8}";|SUM\([A-Z]+\d+(?::[A-Z]+\d+)?\)(?:\+SUM\([A-Z]+\d+\))*$|[A-Z]+\d+[/-][A-Z]+\d+$)/;

const NASTY = [
  '=1+1',
  '=HYPERLINK("http://x.vn";"y")',
  '+84 Trường',
  '@Trường C',
  "'Trường D",
  '<b onclick="x">Trường E</b>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Trươ\u0300ng mầm non', // NFD
  '12/10',
  '1.380',
  'TRUE',
  'Trường\nhai dòng',
];

/** Formulas of a tab that somebody's text became. */
async function strangers(host: Parameters<typeof formulasOf>[0], tab: string): Promise<string[]> {
  const formulas = await formulasOf(host, tab);
  return formulas.filter((line) => !OWN_FORMULA.test(line.split(' ').slice(2).join(' ')));
}

describe('the command line given a bad file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chi-tieu-bad-'));
    const rows = [
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'Trường A', 10, 5],
      [2, 'Trường B', 10, 12],
    ];
    const good = await writeXlsx({ sheets: [{ name: 'Thu quỹ', rows }] });
    const locked = Buffer.alloc(4096);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(locked);
    Buffer.from('EncryptedPackage', 'utf16le').copy(locked, 1536);
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'good.xlsx': good,
      'empty-tab.xlsx': await writeXlsx({ sheets: [{ name: 'Trang tính1', rows: [] }] }),
      'long.xlsx': await writeXlsx({
        sheets: [
          {
            name: 'Thu',
            rows: [...rows, [3, 'Trường C', 10, 'x'.repeat(50_000)], [4, 'y'.repeat(50_000), 9, 1]],
          },
        ],
      }),
      'text.xlsx': 'không phải bảng tính',
      'nothing.xlsx': '',
      'cut.xlsx': Buffer.from(good).subarray(0, 900),
      'zip.xlsx': Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
      'locked.xlsx': locked,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function local(...words: readonly string[]) {
    return runCli(words, { dist: join(ROOT, 'dist'), cwd: folder });
  }

  it('is run by a script of its own, which says so too and ends with 2', () => {
    const script = join(ROOT, 'scripts', 'local.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'text.xlsx', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Cannot read "text.xlsx": [^\n]+ not an .xlsx workbook[^\n]*\n$/);
  });

  it.each([
    ['text.xlsx', 'not an .xlsx workbook'],
    ['nothing.xlsx', 'empty'],
    ['cut.xlsx', 'damaged'],
    ['zip.xlsx', 'not an .xlsx workbook'],
    ['locked.xlsx', 'password'],
    ['absent.xlsx', 'no such file'],
  ])('says in one line of stderr why it cannot read %s, and ends with 2', async (file, reason) => {
    const { status, stdout, stderr } = await local(file, '--run', 'Tạo bảng tổng hợp', '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(reason)]);
    expect(stderr).toContain(file);
  });

  it('tells an empty workbook what a table needs, and goes on with the next run', async () => {
    const { status, stdout } = await local(
      'empty-tab.xlsx',
      '--run',
      'Tạo bảng tổng hợp',
      '--run',
      'Bỏ tô màu',
      '--json',
    );
    const { runs, tabs } = JSON.parse(stdout) as CliReport;
    expect(status).toBe(1);
    expect(runs.map(({ error }) => error)).toEqual([NOTHING_FOUND, null]);
    expect(tabs.map(({ name }) => name)).toEqual(['Trang tính1']);
  });

  it('takes cells of 50.000 characters, keeps them, and shortens them where it quotes them', async () => {
    const { status, stdout } = await local(
      'long.xlsx',
      '--run',
      'Tạo bảng tổng hợp',
      '--out',
      'long-out.xlsx',
      '--json',
    );
    const { tabs } = JSON.parse(stdout) as CliReport;
    expect(status).toBe(0);
    expect(tabs[0]?.values[3]?.[3]).toBe('x'.repeat(50_000));
    expect(tabs[0]?.values[4]?.[1]).toBe('y'.repeat(50_000));
    expect(tabs[1]?.values.flat().some((cell) => String(cell).includes('xxx'))).toBe(false);
    const again = await local('long-out.xlsx', '--run', 'Tạo bảng tổng hợp', '--json');
    expect([again.status, again.stderr]).toEqual([0, '']);
  });

  it('does not read or write pages of a file that lost its marks, and says so', async () => {
    await local('good.xlsx', '--run', 'Tạo bảng tổng hợp', '--out', 'made.xlsx');
    const stripped = spawnSync('zip', ['-q', '-d', 'made.xlsx', 'docProps/custom.xml'], { cwd: folder });
    expect(stripped.status).toBe(0);
    const before = JSON.parse((await local('made.xlsx', '--json')).stdout) as CliReport;
    const { stdout } = await local(
      'made.xlsx',
      '--run',
      'Tạo bảng tổng hợp',
      '--run',
      'Tô màu đơn vị chưa đạt',
      '--json',
    );
    const { runs, tabs } = JSON.parse(stdout) as CliReport;
    expect(runs.map(({ error }) => error)).toEqual([null, null]);
    expect(runs[0]?.messages[0]?.text).toContain('Tìm thấy 1 biểu: Thu quỹ (2 đơn vị)');
    expect(runs[0]?.messages[0]?.text).toContain("Không đọc và không ghi vào 'Tổng hợp', 'Đơn vị chưa đạt'");
    for (const name of ['Tổng hợp', 'Đơn vị chưa đạt']) {
      const page = (report: CliReport) => report.tabs.find((tab) => tab.name === name);
      expect(page(before)?.generated).toBe(false);
      expect(page({ ...before, tabs })).toEqual(page(before));
    }
    expect(tabs.filter(({ generated }) => generated).map(({ name }) => name)).toEqual([
      'Tổng hợp (tự động)',
      'Đơn vị chưa đạt (tự động)',
      'Chỉ tiêu (nội bộ) (tự động)',
    ]);
  });

  it('leaves the file it was given as it was', async () => {
    const before = readFileSync(join(folder, 'good.xlsx'));
    await local('good.xlsx', '--run', 'Tạo bảng tổng hợp', '--run', 'Tô màu đơn vị chưa đạt', '--json');
    expect(readFileSync(join(folder, 'good.xlsx')).equals(before)).toBe(true);
  });
});

describe('text that looks like a formula, markup or a property', () => {
  const grids = {
    '=1+1': [
      ['=BIỂU KẾT QUẢ NĂM 2019', '', '', '', '', ''],
      ['TT', 'Đơn vị', '=CĐCS', '', '+Đoàn viên', ''],
      ['', '', 'KH', 'KQ', 'KH', 'KQ'],
      ['I', '=Khối huyện', '', '', '', ''],
      ...NASTY.slice(0, 7).map((name, index): Cell[] => [index + 1, name, 10, index, 10, '']),
      ['II', '@Khối <i>ngành</i>', '', '', '', ''],
      ...NASTY.slice(7).map((name, index): Cell[] => [index + 1, name, 10, index, 10, 11]),
      ['', 'Tổng cộng', 140, 42, 140, 77],
    ],
    '\'Thu\' "quỹ" <b>': table(
      [1, '=1+1', 10, '=1+1'],
      [2, 'Trường B', '@x', 5],
      [3, 'constructor', 10, 7],
      [4, 'toString', 10, "'7"],
      [5, 'Trường C', 10, 8],
    ),
  };

  it('never becomes a formula, after one and after two runs, and keeps its letters', async () => {
    const host = await openStaffBook(await gridBook(grids));
    const before = rawValues(await host.tabs(), Object.keys(grids));
    for (const run of [1, 2]) {
      for (const command of [COMMANDS.summary, COMMANDS.directory, COMMANDS.colour]) {
        expect((await host.run(command)).error, `${command}, run ${run}`).toBeNull();
      }
      const tabs = await host.tabs();
      expect(rawValues(tabs, Object.keys(grids))).toBe(before);
      for (const { name } of tabs) expect(await strangers(host, name), `${name}, run ${run}`).toEqual([]);
      const names = tabOf(tabs, 'Tổng hợp').values.map((cells) => String(cells[1]));
      for (const name of NASTY) {
        expect(names).toContain(name.normalize('NFC').replace(/\s+/g, ' '));
      }
      expect(names).toContain('=Khối huyện');
      expect(tabOf(tabs, 'Tổng hợp').values.flat()).toContain('=CĐCS');
      const list = tabOf(tabs, 'Đơn vị chưa đạt').values;
      expect(list.filter(([, indicator, unit]) => indicator === '=CĐCS' && unit === '=1+1')).toHaveLength(1);
    }
  });

  it('says of every source that it still matches, in the same words', async () => {
    const host = await openStaffBook(await gridBook(grids));
    await host.run(COMMANDS.summary);
    const live = async () => tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0];
    expect(await live()).toBe('');
    await act(
      host,
      `for (const sheet of book.getSheets()) if (!['Tổng hợp', 'Đơn vị chưa đạt', 'Chỉ tiêu (nội bộ)'].includes(sheet.getName())) sheet.getRange(sheet.getLastRow(), 1, 1, 4).setValues([[9, 'Trường mới', 1, 12345]]);`,
    );
    expect(await live()).toContain('=1+1');
    expect(await live()).toContain('\'Thu\' "quỹ" <b>');
  });

  it('stays text where staff typed it, and typed formulas stay formulas', async () => {
    const host = await openStaffBook(
      await gridBook({ Thu: table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 6]) }),
    );
    await host.run(COMMANDS.summary);
    await act(
      host,
      `const list = book.getSheetByName('Đơn vị chưa đạt');
       list.getRange('L7').setValue("'=Phụ trách");
       list.getRange('I8:M8').setValues([["'=1+1", "'+84 xin", "'@ai", "'-không", "''nháy"]]);
       list.getRange('I9:J9').setValues([['<script>', '=E9*2']]);
       const summary = book.getSheetByName('Tổng hợp');
       summary.getRange('A2').setValue("'=LĐLĐ");
       summary.getRange(summary.getLastRow() + 1, 1).setValue("'=Nguyễn Văn A");`,
    );
    for (const run of [1, 2]) {
      await host.run(COMMANDS.summary);
      const tabs = await host.tabs();
      const list = tabOf(tabs, 'Đơn vị chưa đạt').values;
      expect(list[7]?.slice(8), `run ${run}`).toEqual(['=1+1', '+84 xin', '@ai', '-không', "'nháy", '']);
      expect(list[8]?.slice(8, 10)).toEqual(['<script>', 12]);
      expect(list[6]?.[11]).toBe('=Phụ trách');
      expect(await strangers(host, 'Đơn vị chưa đạt')).toEqual(['8 9 =E9*2']);
      const summary = tabOf(tabs, 'Tổng hợp').values;
      expect([summary[1]?.[0], summary[summary.length - 1]?.[0]]).toEqual(['=LĐLĐ', '=Nguyễn Văn A']);
      expect(await strangers(host, 'Tổng hợp')).toEqual([]);
    }
  });

  it('matches a name typed decomposed (NFD) with the same name composed', async () => {
    const host = await openStaffBook(
      await gridBook({
        Thu: table([1, 'LĐLĐ huyện Hà Quảng'.normalize('NFD'), 10, 5], [2, 'LĐLĐ huyện Bảo Lâm', 10, 6]),
        Tin: table([1, 'LĐLĐ huyện Hà Quảng', 10, 7], [2, 'LĐLĐ huyện Bảo Lâm', 10, 6]),
      }),
    );
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages[1]?.text).toContain('2 biểu, 2 đơn vị');
  });
});

describe('cells that hold no ordinary figure', () => {
  it.each<[string, Cell, Cell, string]>([
    ['a target of 0 and a result', 0, 5, '|5|ngoài KH|'],
    ['a target of 0 and none', 0, 0, '|0|không giao|'],
    ['a negative target', -5, 5, '|5|lỗi SL|0/1'],
    ['a negative result', 5, -2, '5|-2|▼ -40,0%|0/1'],
    ['a negative result without a target', '', -2, '|-2|lỗi SL|0/1'],
    ['a dash for the target', '-', '', '||không giao|'],
    ['a dash for the result', 5, '-', '5||chưa có SL|0/1'],
    ['an ellipsis for the result', 5, '…', '5||chưa có SL|0/1'],
    ['a blank of no-break spaces', 5, '\u00a0 ', '5||chưa có SL|0/1'],
    ['x for the result', 5, 'x', '||không áp dụng|'],
    ['X for the target', 'X', 3, '||không áp dụng|'],
    ['TRUE for the result', 5, true, '5||lỗi SL|0/1'],
    ['FALSE for the target', false, 5, '|5|lỗi SL|0/1'],
    ['words', 5, 'đang làm', '5||lỗi SL|0/1'],
    ['an ambiguous text', 5, '1.5', '5||lỗi SL|0/1'],
    ['the text of an error', 5, '#REF!', '5||lỗi SL|0/1'],
    ['a fraction of a percent cell', 1, 0.15, '1|0,15|▼ 15,0%|0/1'],
    ['a percentage as text among counts', '100%', '102%', '||lỗi SL|0/1'],
  ])('tells a state for %s', async (_, target, result, printed) => {
    const rows = table([1, 'Trường A', target, result], [2, 'Trường B', 10, 12], [3, 'Trường C', 10, 10]);
    const host = await openStaffBook(await gridBook({ Thu: rows }));
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(lineOf(tabOf(await host.tabs(), 'Tổng hợp'), 'Trường A')).toBe(`1|Trường A|${printed}`);
  });

  it('reads error cells, dates and percent cells of the sheet without changing them', async () => {
    const host = await openStaffBook(
      await gridBook({
        Thu: table([1, 'Trường A', 10, ''], [2, 'Trường B', 10, ''], [3, 'Trường C', '', '']),
      }),
    );
    await act(
      host,
      `const sheet = book.getSheetByName('Thu');
       sheet.getRange('D2').setFormula('=1/0');
       sheet.getRange('D3').setValue(new Date(2019, 11, 10));
       sheet.getRange('C4:D4').setValues([['100%', '95%']]);`,
    );
    const before = rawValues(await host.tabs(), ['Thu']);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const tabs = await host.tabs();
    const page = tabOf(tabs, 'Tổng hợp');
    expect(rawValues(tabs, ['Thu'])).toBe(before);
    expect(['Trường A', 'Trường B', 'Trường C'].map((name) => lineOf(page, name))).toEqual([
      '1|Trường A|10||lỗi SL|0/1',
      '2|Trường B|10||lỗi SL|0/1',
      '3|Trường C|||lỗi SL|0/1',
    ]);
    expect(textOf(page)).toContain('ô kết quả không đọc được: Thu!D2, Thu!D3');
    expect(page.values[0]?.[0]).toBe('');
  });

  it('withholds the total rate for a unit that stands twice, and names it', async () => {
    const rows = table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12], [3, ' trường a', 10, 12]);
    const host = await openStaffBook(await gridBook({ Thu: rows }));
    await host.run(COMMANDS.summary);
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'Trường A')).toBe('1|Trường A|||lỗi SL|0/1');
    expect(lineOf(page, 'TỔNG CỘNG')).toBe('|TỔNG CỘNG|10|12|–|');
    expect(textOf(page)).toContain('không tính tỷ lệ chung vì đơn vị Trường A có 2 dòng trong biểu');
  });
});

describe('tables of every shape', () => {
  it('asks for a target, asks again for what is no number and changes nothing when that is cancelled', async () => {
    const host = await openStaffBook(
      await gridBook({
        'Sáng kiến': [
          ['Đơn vị', 'Kết quả'],
          ['Trường A', 9],
          ['Trường B', 12],
        ],
      }),
      { person: ['<mười>', '=1+1', 'CANCEL'] },
    );
    const before = JSON.stringify(await host.tabs());
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });

  it('makes a page without rates where staff leave the target blank', async () => {
    const host = await openStaffBook(
      await gridBook({
        'Sáng kiến': [
          ['Đơn vị', 'Kết quả'],
          ['Trường A', 9],
          ['Trường B', 12],
        ],
      }),
      { person: ['', 'OK'] },
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'Trường A')).toContain('chưa có KH');
    expect(textOf(page)).toContain('biểu không có KH giao nên không tính tỷ lệ');
  });

  it('reads a header broken over lines, and its live line matches', async () => {
    const rows = [
      ['TT', 'Đơn\nvị', 'KH\ngiao', 'Kết\r\nquả'],
      [1, 'Trường\nA', 10, 5],
      [2, 'Trường B', 10, 12],
    ];
    const host = await openStaffBook(await gridBook({ Thu: rows }));
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'Trường A')).toBe('1|Trường A|10|5|▼ 50,0%|0/1');
    expect(page.values[0]?.[0]).toBe('');
    await act(host, `book.getSheetByName('Thu').getRange('B40').setValue('Trường\\nmới')`);
    expect(textOf(tabOf(await host.tabs(), 'Tổng hợp'))).toContain('Biểu gốc đã thay đổi: Thu');
  });

  it('reads two tables in a tab, with merged titles, groups, totals and rows between them', async () => {
    const rows = [
      ['KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN NĂM 2019', '', '', ''],
      ...table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12], ['', 'Tổng cộng', 20, 17]),
      ['', '', '', ''],
      ['KẾT QUẢ THU QUỸ NĂM 2019', '', '', ''],
      ...table(
        ['I', 'Khối huyện', '', ''],
        [1, 'Trường A', 100, 100],
        ['', 'Cộng', 100, 100],
        ['II', 'Khối ngành', '', ''],
        [1, 'Trường D', 50, ''],
        ['', 'Tổng cộng', 150, 100],
      ),
    ];
    const host = await openStaffBook(await gridBook({ 'Số liệu': rows }));
    await act(
      host,
      `const sheet = book.getSheetByName('Số liệu');
       for (const area of ['A1:D1', 'A7:D7', 'B9:D9']) sheet.getRange(area).merge();`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain('Tìm thấy 2 biểu');
    expect(report.messages[1]?.text).toContain(
      '2 biểu, 3 đơn vị, 2 chỉ tiêu; 1 lượt chưa đạt, 1 lượt chưa có số liệu',
    );
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'Trường A')).toContain('10|5|▼ 50,0%|100|100|100,0%|1/2');
    expect(lineOf(page, 'TỔNG CỘNG')).toContain('20|17|▼ 85,0%|150|100|▼ 66,7%*');
  });

  it('does not read hidden tabs, and says so', async () => {
    const rows = table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]);
    const host = await openStaffBook(await gridBook({ Thu: rows, 'Năm trước': rows }));
    await act(host, `book.getSheetByName('Năm trước').hideSheet()`);
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages[0]?.text).toContain('Tìm thấy 1 biểu: Thu (2 đơn vị)');
    expect(messages.every(({ text }) => text.includes("Không đọc trang tính ẩn: 'Năm trước'."))).toBe(true);
  });
});

describe('tabs of the staff and tabs of ours', () => {
  const ROWS = table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]);

  it('leaves tabs alone that are called like every one of ours, in any case', async () => {
    const theirs = ['TỔNG HỢP', 'đơn vị chưa đạt', 'Chỉ tiêu (nội bộ)', 'Danh mục đơn vị'];
    const host = await openStaffBook(
      await gridBook({
        Thu: ROWS,
        ...Object.fromEntries(theirs.map((name) => [name, [[`ghi chép ${name}`]]])),
      }),
    );
    for (const command of [COMMANDS.summary, COMMANDS.directory, COMMANDS.summary, COMMANDS.directory]) {
      expect((await host.run(command)).error).toBeNull();
    }
    const tabs = await host.tabs();
    for (const name of theirs) expect(tabOf(tabs, name).values).toEqual([[`ghi chép ${name}`]]);
    expect(tabs.map(({ name }) => name).sort()).toEqual(
      [
        'Thu',
        ...theirs,
        'Tổng hợp (tự động)',
        'Đơn vị chưa đạt (tự động)',
        'Chỉ tiêu (nội bộ) (tự động)',
        'Danh mục đơn vị (tự động)',
      ].sort(),
    );
  });

  it('knows pages that staff renamed', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    await act(
      host,
      `book.getSheetByName('Tổng hợp').setName("Bảng 'của' tôi");
       book.getSheetByName('Đơn vị chưa đạt').setName('Giải trình');
       book.getSheetByName('Chỉ tiêu (nội bộ)').setName('Ẩn');
       book.getSheetByName('Thu').getRange('D2').setValue(7);`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(report.messages.map(({ kind }) => kind)).toEqual(['toast']);
    const tabs = await host.tabs();
    expect(tabs.map(({ name }) => name).sort()).toEqual(["Bảng 'của' tôi", 'Giải trình', 'Thu', 'Ẩn'].sort());
    expect(tabOf(tabs, "Bảng 'của' tôi").values[0]?.[0]).toBe('');
    expect(tabOf(tabs, 'Giải trình').values[7]?.[4]).toBe(7);
  });

  it('leaves a page that staff duplicated to them, neither read nor written', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    const copy = await act(
      host,
      `book.setActiveSheet(book.getSheetByName('Đơn vị chưa đạt'));
       const copy = book.duplicateActiveSheet();
       copy.getRange('I8').setValue('bản riêng');
       return copy.getName();`,
    );
    const shown = async () => tabOf(await host.tabs(), String(copy)).values;
    const [, ...before] = await shown();
    await act(host, `book.getSheetByName('Thu').getRange('D2').setValue(1)`);
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain(`Không đọc và không ghi vào '${copy}' vì là bản sao`);
    expect(report.messages[0]?.text).toContain('1 biểu, 2 đơn vị');
    const [live, ...after] = await shown();
    expect(live?.[0]).toBe('Biểu gốc đã thay đổi từ khi lập trang này. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp');
    expect(after).toEqual(before);
  });

  it.each(['Tổng hợp', 'Đơn vị chưa đạt', 'Chỉ tiêu (nội bộ)'])(
    'makes %s again when it was deleted',
    async (name) => {
      const host = await openStaffBook(await gridBook({ Thu: ROWS }));
      await host.run(COMMANDS.summary);
      const before = tabOf(await host.tabs(), name);
      await act(host, `book.deleteSheet(book.getSheetByName(${JSON.stringify(name)}))`);
      expect((await host.run(COMMANDS.summary)).error).toBeNull();
      const tabs = await host.tabs();
      expect(tabs).toHaveLength(4);
      expect(tabOf(tabs, name).hidden).toBe(before.hidden);
      expect(tabOf(tabs, 'Tổng hợp').values[0]?.[0]).toBe('');
    },
  );

  it('summarises protected raw tabs, and names a protected page of ours', async () => {
    const book = await gridBook({ Thu: ROWS }, { protectedTabs: ['s1'] });
    const host = await openStaffBook(book);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const message = (name: string) =>
      `Trang tính '${name}' đang được bảo vệ nên chưa thực hiện được. Đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.`;
    expect((await host.run(COMMANDS.colour)).error).toBe(message('Thu'));
    const saved = await host.save();
    for (const name of ['Tổng hợp', 'Đơn vị chưa đạt', 'Chỉ tiêu (nội bộ)']) {
      const id = Object.values(saved.snapshot.sheets).find((sheet) => sheet.name === name)?.id ?? '';
      const locked = await openStaffBook({ ...saved, protectedTabs: [id] });
      const before = rawValues(await locked.tabs(), ['Thu']);
      expect((await locked.run(COMMANDS.summary)).error).toBe(message(name));
      expect(rawValues(await locked.tabs(), ['Thu'])).toBe(before);
    }
  });

  it('says what to do when the browser has several accounts, or another run is in progress', async () => {
    const book = await gridBook({ Thu: ROWS });
    const accounts = await openStaffBook(book, { multipleAccounts: true });
    expect((await accounts.run(COMMANDS.guide)).error).toBe(
      'Trình duyệt đang đăng nhập nhiều tài khoản Google. Hãy mở tệp trong cửa sổ ẩn danh với một tài khoản, hoặc dùng hồ sơ Chrome riêng.',
    );
    const busy = await openStaffBook(book, { lockedByOther: true });
    for (const command of [COMMANDS.summary, COMMANDS.colour, COMMANDS.uncolour, COMMANDS.directory]) {
      const { error, calls } = await busy.run(command);
      expect(error).toContain('Có người khác đang chạy lệnh trong tệp này. Chưa có gì thay đổi');
      expect(calls.write).toBe(0);
    }
  });

  it('warns once of a locale in which 1.380 is a decimal', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }, { locale: 'en_US' }));
    const messages = [
      ...(await host.run(COMMANDS.summary)).messages,
      ...(await host.run(COMMANDS.summary)).messages,
    ];
    expect(messages.filter(({ text }) => text.includes('1.380 sẽ thành 1,38'))).toHaveLength(1);
  });

  it('judges nobody below target while the period runs', async () => {
    const host = await openStaffBook(
      await gridBook({ Thu: [['KẾT QUẢ NĂM 2026', '', '', ''], ...ROWS, [3, 'Trường C', 5, '']] }),
      { asOf: '2026-06-30' },
    );
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages[1]?.text).toContain('; 1 lượt chưa có số liệu');
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(textOf(page)).toContain('Số liệu tính đến ngày 30/06/2026');
    expect(lineOf(page, 'Trường A')).toBe('1|Trường A|10|5|50,0%|');
    expect(textOf(page)).not.toContain('thêm 1 lượt chưa đạt');
  });
});
