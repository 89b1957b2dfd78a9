import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Host, TabReadOut } from '../../src/local/run/node-host';
import { readXlsx } from '../../src/local/xlsx/read';
import { COMMANDS, tabOf } from './open-book';
import { act, formulasOf, openStaffBook } from './staff';

type File = 'explained' | 'configured' | 'news-log';

/** What people typed beside a unit's indicator, by the first words of the column's heading. */
interface Typed {
  readonly indicator: string;
  /** What the unit's name contains, however it is printed. */
  readonly unit: string;
  readonly cells: Readonly<Record<string, string>>;
}

const NEWS_FORMULA = '="Mỗi tháng "&(1+1)&" bài"';
const EXPLAINED: readonly Typed[] = [
  {
    indicator: 'CĐCS',
    unit: 'Bảo Lâm',
    cells: {
      'Ý kiến giải trình': 'Doanh nghiệp mới chưa đủ 25 lao động',
      'Giải pháp': 'Vận động thêm một công ty',
      'Thời hạn': '2020-06-30',
      'Người theo dõi': 'Đồng chí Lan',
    },
  },
  {
    indicator: 'Đ/viên',
    unit: 'Hòa An',
    cells: {
      'Ý kiến giải trình': 'Chưa tổng hợp xong danh sách',
      'Thời hạn': 'quý II',
      'Người theo dõi': 'Đồng chí Minh',
    },
  },
  {
    indicator: 'Tin',
    unit: 'Phục Hòa',
    cells: { 'Ý kiến giải trình': 'Cán bộ tuyên giáo nghỉ thai sản', 'Giải pháp': 'Mỗi tháng 2 bài' },
  },
  { indicator: 'Tin', unit: 'Thạch An', cells: { 'Giải pháp': 'Giao chỉ tiêu cho từng CĐCS' } },
  {
    indicator: 'xã hội',
    unit: 'Trà Lĩnh',
    cells: {
      'Ý kiến giải trình': 'Hai CĐCS chậm nộp',
      'Giải pháp': 'Đôn đốc từng đơn vị',
      'Thời hạn': '2020-03-31',
      'Người theo dõi': 'Đồng chí Hà',
    },
  },
  { indicator: 'xã hội', unit: 'Trùng Khánh', cells: { 'Ý kiến giải trình': 'Nộp muộn vì sáp nhập' } },
  { indicator: 'xã hội', unit: 'Hạ Lang', cells: { 'Người theo dõi': 'Đồng chí Thu' } },
];
const TYPED: Readonly<Record<File, readonly Typed[]>> = {
  explained: EXPLAINED,
  configured: EXPLAINED,
  'news-log': [
    {
      indicator: 'Tin',
      unit: 'Trà Lĩnh',
      cells: {
        'Ý kiến giải trình': 'Chưa có cộng tác viên ở cơ sở',
        'Giải pháp': 'Lập nhóm cộng tác viên',
        'Thời hạn': '2020-02-28',
        'Ghi chú': 'Báo cáo hằng quý',
      },
    },
    {
      indicator: 'Tin',
      unit: 'Ban Tài chính',
      cells: { 'Ý kiến giải trình': 'Tập trung quyết toán' },
    },
  ],
};

/** Our tabs in each file, by the names they had; what a later bundle adds is not among them. */
const OURS: Readonly<Record<File, readonly string[]>> = {
  explained: ['Tổng hợp', 'Đơn vị chưa đạt', 'Kiểm tra số liệu', 'Chỉ tiêu (nội bộ)'],
  configured: [
    'Tổng hợp',
    'Đơn vị chưa đạt',
    'Kiểm tra số liệu',
    'Chỉ tiêu (nội bộ)',
    'Danh mục chỉ tiêu',
    'Danh mục đơn vị',
  ],
  'news-log': ['Tổng hợp', 'Đơn vị chưa đạt', 'Chỉ tiêu (nội bộ)'],
};

async function open(file: File): Promise<Host> {
  const bytes = readFileSync(new URL(`./written-earlier/${file}.xlsx`, import.meta.url));
  return openStaffBook((await readXlsx(new Uint8Array(bytes))).host, { asOf: '2021-01-10' });
}

async function run(host: Host, ...commands: readonly (keyof typeof COMMANDS)[]): Promise<void> {
  for (const command of commands)
    expect([command, (await host.run(COMMANDS[command])).error]).toEqual([command, null]);
}

/** Runs everything the menu offers, in its order; a command that has nothing to do may say so. */
async function runMenu(host: Host): Promise<void> {
  const menu = await host.menu();
  expect(menu.length).toBeGreaterThanOrEqual(Object.keys(COMMANDS).length);
  for (const { functionName } of menu) await host.run(functionName);
}

/** Where a heading that begins so stands; -1 for nowhere. */
function columnOf(tab: TabReadOut, heading: string): number {
  const found = tab.values.map((row) => row.findIndex((cell) => String(cell).startsWith(heading)));
  return found.find((column) => column >= 0) ?? -1;
}

/** The rows whose cells name both, the indicator and the unit in cells of their own. */
function rowsNaming(tab: TabReadOut, { indicator, unit }: Pick<Typed, 'indicator' | 'unit'>) {
  return tab.values.filter((row) => {
    const ofUnit = row.findIndex((cell) => String(cell).endsWith(unit));
    const ofIndicator = row.findIndex(
      (cell, column) => column !== ofUnit && String(cell).includes(indicator),
    );
    return ofUnit >= 0 && ofIndicator >= 0 && ofIndicator < ofUnit;
  });
}

/** What does not stand where it was typed: unit, indicator, heading and words. */
function lost(tab: TabReadOut, typed: readonly Typed[]): string[] {
  return typed.flatMap((one) =>
    Object.entries(one.cells)
      .filter(([heading, text]) => {
        const column = columnOf(tab, heading);
        return !rowsNaming(tab, one).some((row) => String(row[column] ?? '') === text);
      })
      .map(([heading, text]) => [one.indicator, one.unit, heading, text].join(' | ')),
  );
}

/** How often each typed word stands in a tab: text that is kept is not doubled either. */
function doubled(tab: TabReadOut, typed: readonly Typed[]): string[] {
  const cells = tab.values.flat().map(String);
  return typed
    .flatMap((one) => Object.values(one.cells))
    .filter((text) => cells.filter((cell) => cell === text).length !== 1);
}

async function expectAllThere(host: Host, file: File): Promise<void> {
  const below = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
  expect(lost(below, TYPED[file])).toEqual([]);
  expect(doubled(below, TYPED[file])).toEqual([]);
}

describe.each<File>(['explained', 'configured', 'news-log'])(
  'a workbook written by version 0.1.0: %s',
  (file) => {
    it('keeps typed text beside unit and indicator when the summary is made again', async () => {
      const host = await open(file);
      await expectAllThere(host, file);
      await run(host, 'summary');
      await expectAllThere(host, file);
      await run(host, 'summary');
      await expectAllThere(host, file);
    });

    it('keeps it through every command of the menu, knows its tabs again and makes no second set', async () => {
      const host = await open(file);
      const places = async () =>
        (await host.tabs())
          .filter(({ name }) => OURS[file].includes(name))
          .map(({ name, sheetId }) => [name, sheetId]);
      const before = await places();
      expect(before).toHaveLength(OURS[file].length);
      await runMenu(host);
      await expectAllThere(host, file);
      expect(await places()).toEqual(before);
      const names = (await host.tabs()).map(({ name }) => name);
      expect(
        names.filter((name) => OURS[file].some((own) => name !== own && name.startsWith(`${own} (`))),
      ).toEqual([]);
      expect(names.filter((name) => /\((tự động|\d+)\)$/.test(name))).toEqual([]);
      await run(host, 'summary');
      await expectAllThere(host, file);
    });
  },
);

describe('explained.xlsx', () => {
  it('keeps a typed formula a formula, and the column right of the summary', async () => {
    const host = await open('explained');
    await run(host, 'summary', 'check', 'summary');
    expect((await formulasOf(host, 'Đơn vị chưa đạt')).join('\n')).toContain(NEWS_FORMULA);
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    const column = columnOf(summary, 'Ý kiến của Thường trực');
    const [row] = summary.values.filter((cells) => cells[column] === 'Mời họp riêng');
    expect(row?.some((cell) => String(cell).endsWith('Bảo Lâm'))).toBe(true);
  });

  it('reads its own pages as no source: three tables, four indicators, 27 below and 5 without figures', async () => {
    const host = await open('explained');
    const { messages } = await host.run(COMMANDS.summary);
    const said = messages.at(-1)?.text ?? '';
    expect(said).toContain('3 biểu, 21 đơn vị, 4 chỉ tiêu');
    expect(said).toContain('27 lượt chưa đạt, 5 lượt chưa có số liệu');
  });

  it('keeps the accepted reasons beside their findings', async () => {
    const host = await open('explained');
    await run(host, 'check', 'check');
    const check = tabOf(await host.tabs(), 'Kiểm tra số liệu');
    const column = columnOf(check, 'Lý do chấp nhận');
    const rowOf = (reason: string) => check.display.filter((cells) => cells[column] === reason);
    const [members, ...twice] = rowOf('Bảy đơn vị không được giao chỉ tiêu này');
    expect(members?.join('|')).toContain('Phát triển đoàn viên!');
    expect(members?.join('|')).toContain('7 đơn vị');
    const [prose, ...again] = rowOf('Giữ nguyên như văn bản gốc');
    expect(prose?.join('|')).toContain('Nnvaf');
    expect([...twice, ...again]).toEqual([]);
  });

  it('keeps the text of a unit that reaches its target now', async () => {
    const host = await open('explained');
    await act(
      host,
      `const sheet = book.getSheetByName('Phát triển đoàn viên');
       const row = sheet.getDataRange().getValues().findIndex((cells) => String(cells[1]).includes('Bảo Lâm'));
       const column = sheet.getDataRange().getValues()[row].findIndex((cell, at) => at > 1 && Number(cell) === 0);
       sheet.getRange(row + 1, column + 1).setValue(1);`,
    );
    await run(host, 'summary');
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    const reached = summary.values.find((cells) => String(cells[1]).endsWith('Bảo Lâm'));
    expect(reached?.slice(2, 5)).toEqual([1, 1, 1]);
    await expectAllThere(host, 'explained');
  });

  it('undoes the five rates that were filled before it was saved', async () => {
    const host = await open('explained');
    const zeros = async () =>
      tabOf(await host.tabs(), 'Phát triển đoàn viên').values.filter((cells) => cells[5] === 0).length;
    expect(await zeros()).toBe(5);
    await run(host, 'undo');
    expect(await zeros()).toBe(0);
    await expectAllThere(host, 'explained');
  });
});

describe('configured.xlsx', () => {
  it('obeys the settings that staff typed', async () => {
    const host = await open('configured');
    await run(host, 'summary');
    const tabs = await host.tabs();
    const summary = tabOf(tabs, 'Tổng hợp');
    const cells = summary.display.flat();
    expect(cells).toContain('Thành lập CĐCS');
    expect(cells).not.toContain('Đ/viên');
    const rowOf = (unit: string) => summary.values.find((row) => row.includes(unit));
    const lam = rowOf('Liên đoàn Lao động huyện Bảo Lâm');
    expect(lam?.slice(2, 4)).toEqual([1, 0]);
    expect(
      summary.display.some((row) => /^\d+$/.test(row[0] ?? '') && (row[1] ?? '').endsWith('Thông Nông')),
    ).toBe(false);
    expect(rowOf('LĐLĐ Phục Hòa')).toEqual(expect.arrayContaining([10, 7]));
    expect(cells).not.toContain('252');
    const verdicts = tabOf(tabs, 'Đơn vị chưa đạt').display.filter((row) => row.includes('Chưa đạt'));
    const ofFund = verdicts.filter((row) => row.some((cell) => cell.includes('xã hội')));
    expect(ofFund.some((row) => row.some((cell) => cell.endsWith('Trà Lĩnh')))).toBe(true);
    expect(ofFund.some((row) => row.some((cell) => cell.endsWith('Hòa An')))).toBe(false);
  });

  it('leaves what staff typed in the settings as it is when they are opened again', async () => {
    const host = await open('configured');
    await run(host, 'indicators', 'directory', 'summary', 'indicators', 'directory');
    const tabs = await host.tabs();
    const indicators = tabOf(tabs, 'Danh mục chỉ tiêu');
    const at = (heading: string, source: string) => {
      const of = columnOf(indicators, 'Nguồn số liệu');
      const rows = indicators.values.filter((row) => row[of] === source);
      expect(rows).toHaveLength(1);
      return rows[0]?.[columnOf(indicators, heading)];
    };
    expect(at('Chỉ tiêu', 'Phát triển đoàn viên › CĐCS')).toBe('Thành lập CĐCS');
    expect(at('Cách tính', 'Phát triển đoàn viên › Đ/viên')).toBe('Không sử dụng');
    expect(at('KH chung', 'Tin bài › Tin bài')).toBe(10);
    expect(at('Mức tính đạt', 'Quỹ xã hội › Quỹ xã hội')).toBe(90);
    const directory = tabOf(tabs, 'Danh mục đơn vị');
    for (const [tab, heading] of [
      [indicators, 'Nguồn số liệu'],
      [directory, 'Tên chuẩn'],
    ] as const)
      expect(tab.values[0], tab.name).toContain(heading);
    const unit = (name: string) => directory.values.filter((row) => row[1] === name);
    expect(unit('Liên đoàn Lao động huyện Bảo Lâm')[0]?.[2]).toBe(
      'LĐLĐ Bảo Lâm; LĐLĐ huyện Bảo Lâm; Liên đoàn Bảo Lâm',
    );
    expect(unit('LĐLĐ huyện Thông Nông')[0]?.[columnOf(directory, 'Gộp vào')]).toBe('LĐLĐ Hà Quảng');
    expect(directory.values.filter((row) => String(row[1]).endsWith('Bảo Lâm'))).toHaveLength(1);
  });

  it('takes away the colours that were set before it was saved, by its own command and by undo', async () => {
    for (const command of ['uncolour', 'undo'] as const) {
      const host = await open('configured');
      const fills = async () =>
        tabOf(await host.tabs(), 'Tin bài')
          .backgrounds.flat()
          .filter((fill) => fill === '#f4cccc').length;
      expect(await fills()).toBeGreaterThan(0);
      await run(host, command);
      expect([command, await fills()]).toEqual([command, 0]);
    }
  });
});

describe('news-log.xlsx', () => {
  it('undoes the names that were cleaned before it was saved', async () => {
    const host = await open('news-log');
    const untidy = async () =>
      tabOf(await host.tabs(), 'Sổ tin bài').values.filter((cells) => cells[2] === 'Ban TCTGNNC ').length;
    expect(await untidy()).toBe(0);
    await run(host, 'undo');
    expect(await untidy()).toBe(28);
    await expectAllThere(host, 'news-log');
  });

  it('counts the log as before: 278 items, 8 units below 12', async () => {
    const host = await open('news-log');
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages.at(-1)?.text).toContain('1 sổ theo dõi, 21 đơn vị, 1 chỉ tiêu; 8 lượt chưa đạt');
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    const total = summary.values.find((row) => row.includes('TỔNG CỘNG'));
    expect(total).toEqual(expect.arrayContaining([252, 278]));
  });
});
