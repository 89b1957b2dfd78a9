import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { readXlsx } from '../../src/local/xlsx/read';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, lineOf, openStaffBook, table, textOf } from './staff';

const NAME = 'Danh mục đơn vị';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const APRIL_2020 = { clock: () => Date.UTC(2020, 3, 15, 5) };

/** Types into the tab of units, by A1 notation. */
async function fill(host: Host, cells: Readonly<Record<string, string>>): Promise<void> {
  const script = Object.entries(cells).map(
    ([a1, text]) => `sheet.getRange('${a1}').setValue(${JSON.stringify(text)});`,
  );
  await act(host, `const sheet = book.getSheetByName('${NAME}'); ${script.join(' ')}`);
}

/** Types the mergers of 2020 into the rows of their units, Quảng Hòa below the others. */
async function fillMergers(host: Host): Promise<void> {
  const rows = tabOf(await host.tabs(), NAME).values;
  const cells: Record<string, string> = {};
  const put = (unit: string, into: string, from: string) => {
    const row = rows.findIndex(([, name]) => String(name).endsWith(unit)) + 1;
    const name = rows.find(([, one]) => String(one).endsWith(into))?.[1] ?? into;
    cells[`E${row}`] = String(name);
    cells[`F${row}`] = from;
  };
  put('Thông Nông', 'Hà Quảng', '01/02/2020');
  put('Trà Lĩnh', 'Trùng Khánh', '01/03/2020');
  put('Phục Hòa', 'LĐLĐ huyện Quảng Hòa', '01/03/2020');
  put('Quảng Uyên', 'LĐLĐ huyện Quảng Hòa', '01/03/2020');
  const last = rows.length + 1;
  await fill(host, { ...cells, [`B${last}`]: 'LĐLĐ huyện Quảng Hòa', [`H${last}`]: '01/03/2020' });
}

/** Notes of an area of the tab of units. */
async function notesIn(host: Host, a1: string): Promise<readonly (readonly string[])[]> {
  const script = `return book.getSheetByName('${NAME}').getRange('${a1}').getNotes();`;
  return (await act(host, script)) as readonly (readonly string[])[];
}

describe('mergers of 2020 in the tables of 2019', () => {
  it('are not there yet at the end of 2019, and are once staff type a day of 2020; the tables stay as they were', async () => {
    const host = await openStaffBook(await exampleBook(), APRIL_2020);
    const raw = rawValues(await host.tabs(), RAW);
    await host.run(COMMANDS.directory);
    await fillMergers(host);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const fundOf = async (unit: string) => {
      const { display } = tabOf(await host.tabs(), 'Tổng hợp');
      return display.find((cells) => String(cells[1]).endsWith(unit))?.slice(11, 14);
    };
    expect(await fundOf('Quảng Uyên')).toEqual(['63.900.000', '60.750.000', '▼ 95,1%']);
    expect(textOf(tabOf(await host.tabs(), 'Tổng hợp'))).toContain('79.200.000 (14 đơn vị)');
    await fill(host, { K1: '01/03/2020' });
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await fundOf('Quảng Uyên')).toBeUndefined();
    // S29: Hà Quảng 69.000.000 + 58.350.000, Trùng Khánh 72.800.000 + 44.950.000, Quảng Hòa 38.750.000 + 63.900.000.
    expect(await fundOf('Hà Quảng')).toEqual(['127.350.000', '124.300.000', '▼ 97,6%']);
    expect(await fundOf('Trùng Khánh')).toEqual(['117.750.000', '100.250.000', '▼ 85,1%']);
    expect(await fundOf('Quảng Hòa')).toEqual(['102.650.000', '100.350.000', '▼ 97,8%']);
    const page = textOf(tabOf(await host.tabs(), 'Tổng hợp')).replace(/\|*\n/g, ' ');
    expect(page).toContain(
      'còn phải nộp 78.300.000 (13 đơn vị); nộp vượt 1.950.000 (1 đơn vị); sau bù trừ 76.350.000',
    );
    expect(page).toContain('LĐLĐ huyện Quảng Hòa gồm');
    expect(rawValues(await host.tabs(), RAW)).toBe(raw);
  });

  it('are the same page when made again, and colour the raw rows as they stand', async () => {
    const host = await openStaffBook(await exampleBook(), APRIL_2020);
    await host.run(COMMANDS.directory);
    await fillMergers(host);
    await fill(host, { K1: '01/03/2020' });
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.colour);
    const before = JSON.stringify(await host.tabs());
    const fund = tabOf(await host.tabs(), 'Quỹ xã hội');
    const row = fund.values.findIndex((cells) => String(cells[1]).endsWith('Phục Hòa'));
    const other = fund.values.findIndex((cells) => String(cells[1]).endsWith('Quảng Uyên'));
    // Phục Hòa has overpaid, Quảng Uyên owes.
    expect([fund.backgrounds[row]?.[4], fund.backgrounds[other]?.[4]]).toEqual([null, '#f4cccc']);
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.directory);
    await host.run(COMMANDS.colour);
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });

  it('add the column Khi sáp nhập to a list of indicators made before, which is obeyed', async () => {
    const host = await openStaffBook(await exampleBook(), APRIL_2020);
    await host.run(COMMANDS.indicators);
    const listOf = async () => tabOf(await host.tabs(), 'Danh mục chỉ tiêu').values;
    const at = (await listOf())[1]?.indexOf('Khi sáp nhập') ?? -1;
    await act(host, `book.getSheetByName('Danh mục chỉ tiêu').deleteColumns(${at + 1}, 1);`);
    await host.run(COMMANDS.directory);
    await fillMergers(host);
    await fill(host, { K1: '01/03/2020' });
    await host.run(COMMANDS.indicators);
    const [, head = [], ...rows] = await listOf();
    const column = head.indexOf('Khi sáp nhập');
    expect(column).toBe(head.length - 1);
    const news = rows.findIndex(([name]) => name === 'Tin bài') + 3;
    await act(
      host,
      `book.getSheetByName('Danh mục chỉ tiêu').getRange(${news}, ${column + 1}).setValue('giữ một');`,
    );
    await host.run(COMMANDS.summary);
    // Hà Quảng 16 and Thông Nông 15 of one 12; Quảng Hòa has no row of its own: 12 of Phục Hòa and Quảng Uyên.
    const lineIn = async (unit: string) => {
      const { display } = tabOf(await host.tabs(), 'Tổng hợp');
      return display.find((cells) => String(cells[1]).endsWith(unit))?.slice(8, 10);
    };
    expect(await lineIn('Hà Quảng')).toEqual(['12', '31']);
    expect(await lineIn('Quảng Hòa')).toEqual(['12', '17']);
  });
});

describe('days that cannot be read', () => {
  const BOOK = {
    'Hiến máu': table([1, 'Xã Hòa Chung', 10, 9], [2, 'Xã Vĩnh Quang', 8, 8], [3, 'Xã Đức Long', 5, 5]),
  };

  it('are told at their cells, used by nothing, and forgotten once mended', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.directory);
    await act(host, `book.getSheetByName('${NAME}').getRange('G3').setNote('hỏi chị Lan')`);
    await fill(host, { E4: 'Xã Hòa Chung', F4: '31/02/2020', H5: 'năm ngoái', K1: 'hôm qua' });
    const told = (await host.run(COMMANDS.summary)).messages.at(-1)?.text;
    expect(told).toContain("3 ô ngày của trang tính 'Danh mục đơn vị' không đọc được");
    expect(told).toContain('3 đơn vị');
    const [guide, , , second, third] = await notesIn(host, 'E1:K5');
    expect(second?.[1]).toContain('"31/02/2020" không phải là một ngày');
    expect(third?.[3]).toContain('"năm ngoái"');
    expect(guide?.[6]).toContain('"hôm qua"');
    await fill(host, { F4: '01/02/2020', H5: '', K1: '' });
    const mended = (await host.run(COMMANDS.summary)).messages.at(-1)?.text;
    expect(mended).not.toContain('ô ngày');
    expect(mended).toContain('2 đơn vị');
    const notes = (await notesIn(host, 'E1:K5')).flat().filter((note) => note !== '');
    expect(notes).toEqual(['hỏi chị Lan']);
  });

  it('tells a dated choice that leads to itself, in a circle or nowhere', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.directory);
    await fill(host, {
      E3: 'Xã Vĩnh Quang',
      F3: '01/02/2020',
      E4: 'Xã Hòa Chung',
      F4: '01/07/2025',
      E5: 'Xã Lạ',
      F5: '01/02/2020',
    });
    const told = (await host.run(COMMANDS.summary)).messages.at(-1)?.text;
    expect(told).toContain('3 ô ở cột Gộp vào');
    expect(told).toContain('3 đơn vị');
    const notes = (await notesIn(host, 'E3:E5')).flat();
    expect(notes[0]).toContain('Xã Hòa Chung → Xã Vĩnh Quang → Xã Hòa Chung');
    expect(notes[2]).toContain('"Xã Lạ"');
  });

  it('do not fail a tab whose last column is the label of the day', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.directory);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}'); sheet.deleteColumns(11, sheet.getMaxColumns() - 10);`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
  });
});

describe('the tab of units as an xlsx file brings it', () => {
  it('is known by its headings in any order', async () => {
    const file = fileURLToPath(new URL('../../examples/nam-2020.xlsx', import.meta.url));
    const { host: book } = await readXlsx(new Uint8Array(readFileSync(file)));
    const host = await openStaffBook(book, { clock: () => Date.UTC(2020, 1, 29, 5) });
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       const rows = sheet.getRange(1, 1, 19, 8).getValues();
       sheet.getRange(1, 1, 19, 8).setValues(rows.map((cells) => [...cells].reverse()));`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(summary, 'LĐLĐ Hà Quảng')).toContain('|24|6|');
    expect(lineOf(summary, 'LĐLĐ Thông Nông')).toBe('');
    expect(lineOf(summary, 'LĐLĐ Trà Lĩnh')).toContain('|24|2|');
  });

  it('takes no call more for four hundred merged units than for so many others', async () => {
    const calls = async (count: number, isMerged: boolean) => {
      const names = Array.from({ length: count }, (_, at) => `Xã Tân ${at}`);
      const units = names.map((name, at) => {
        const into = isMerged && at % 2 === 1 ? (names[at - 1] ?? '') : '';
        return [at + 1, name, '', '', into, into === '' ? '' : '01/07/2025', '', ''];
      });
      const head = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối', 'Gộp vào', 'Từ ngày', 'Căn cứ', 'Bắt đầu từ'];
      const host = await openStaffBook(
        await gridBook({
          'Hiến máu': table(...names.map((name, at) => [at + 1, name, 10, 9])),
          [NAME]: [head, ...units],
        }),
      );
      await host.run(COMMANDS.summary);
      return (await host.run(COMMANDS.summary)).calls.total;
    };
    // A page of 200 merged units has 200 rows, as one of 200 units that are no others'. The first run may grow tabs.
    expect(await calls(400, true)).toEqual(await calls(200, false));
  });
});
