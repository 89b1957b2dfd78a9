import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

afterEach(closeBooks);

const PAGE = 'Biểu đồ';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const DAY = { asOf: '2020-01-15' } as const;
const TITLES = ['CĐCS', 'Đ/viên', 'Tin bài', 'Quỹ xã hội'].map(
  (name) => `Chỉ tiêu ${name} – Tỷ lệ thực hiện (%)`,
);

/** The example with its summary and charts. */
async function drawn(workbook = exampleBook()): Promise<Host> {
  const host = await openStaffBook(await workbook, DAY);
  await host.run(COMMANDS.summary);
  const { error } = await host.run(COMMANDS.charts);
  expect(error).toBeNull();
  return host;
}

/** Types figures and texts into cells of a tab, by A1 notation. */
async function typeIn(host: Host, tab: string, cells: Readonly<Record<string, string | number>>) {
  const typed = Object.entries(cells).map(
    ([a1, value]) => `sheet.getRange('${a1}').setValue(${JSON.stringify(value)});`,
  );
  await act(host, `const sheet = book.getSheetByName('${tab}'); ${typed.join(' ')}`);
}

/** What a script sees of the charts of the page: number, title, ranges, place. */
async function chartsOn(host: Host, tab = PAGE) {
  const seen = await act(
    host,
    `return book.getSheetByName(${JSON.stringify(tab)}).getCharts().map((chart) => ({
      id: chart.getChartId(), title: chart.getOptions().get('title'), headers: chart.getNumHeaders(),
      ranges: chart.getRanges().map((range) => range.getA1Notation()),
      row: chart.getContainerInfo().getAnchorRow(), width: chart.getOptions().get('width'),
    }));`,
  );
  return seen as readonly {
    readonly id: number;
    readonly title: string;
    readonly headers: number;
    readonly ranges: readonly string[];
    readonly row: number;
    readonly width: number;
  }[];
}

/** The rows of an indicator's figures, without the columns that only charts need. */
async function rowsOf(host: Host, indicator: string) {
  const { display } = tabOf(await host.tabs(), PAGE);
  return display.filter((row) => row[0] === indicator).map((row) => row.slice(1, 8).join(' | '));
}

describe('Biểu đồ', () => {
  it('draws a chart an indicator of the summary, and leaves raw tabs alone', async () => {
    const host = await openStaffBook(await exampleBook(), DAY);
    await host.run(COMMANDS.summary);
    const before = rawValues(await host.tabs(), RAW);
    const { messages } = await host.run(COMMANDS.charts);
    expect(messages.at(-1)?.text).toContain('Đã vẽ 4 biểu đồ ở trang Biểu đồ');
    const charts = await chartsOn(host);
    expect(charts.map(({ title }) => title)).toEqual(TITLES);
    expect(charts.map(({ headers }) => headers)).toEqual([1, 1, 1, 1]);
    const tabs = await host.tabs();
    const { display } = tabOf(tabs, PAGE);
    const headings = charts.map(({ ranges }) =>
      ranges.flatMap((range) => {
        const [, first = '', row = '', last = first] = /([A-Z])(\d+):([A-Z])/.exec(range) ?? [];
        return display[Number(row) - 1]?.slice(first.charCodeAt(0) - 65, last.charCodeAt(0) - 64) ?? [];
      }),
    );
    expect(new Set(headings.map((row) => row.join(' | ')))).toEqual(
      new Set(['Tên trên biểu đồ | Đạt | Chưa đạt | Chưa có, lỗi số liệu | Mức cần đạt (%)']),
    );
    expect(rawValues(tabs, RAW)).toBe(before);
  });

  it('shows each unit with its rate and state, and says what is provisional', async () => {
    const host = await drawn();
    const page = tabOf(await host.tabs(), PAGE);
    expect(page.display[0]?.[0]).toBe('');
    expect(await rowsOf(host, 'CĐCS')).toHaveLength(10);
    expect(await rowsOf(host, 'Quỹ xã hội')).toHaveLength(17);
    expect((await rowsOf(host, 'Đ/viên')).find((row) => row.startsWith('LĐLĐ Hà Quảng'))).toBe(
      'LĐLĐ Hà Quảng | 5 |  |  | chưa có SL | Chưa có số liệu | LĐLĐ Hà Quảng (chưa có SL)',
    );
    expect((await rowsOf(host, 'Quỹ xã hội')).at(-1)).toBe(
      'CĐNgành NN & PTNT | 65.500.000 | 54.250.000 |  | 82,8 | Chưa đạt | ▼ CĐNgành NN & PTNT',
    );
    const told = page.display.flat();
    expect(told).toContain('Đạt 5/10 đơn vị; chưa đạt 5.');
    expect(told).toContain('Đạt 5/10 đơn vị; chưa có số liệu 5 (tạm tính).');
    expect(told).toContain('Đạt 13/21 đơn vị; chưa đạt 8.');
    expect(told).toContain('Đạt 3/17 đơn vị; chưa đạt 14.');
  });

  it('judges every unit as the summary does, on examples of two years', async () => {
    for (const [file, asOf] of [
      ['cao-bang-2019.xlsx', '2020-01-15'],
      ['nam-2020.xlsx', '2020-05-15'],
    ] as const) {
      const host = await openStaffBook(await exampleBook(file), { asOf });
      await host.run(COMMANDS.summary);
      await host.run(COMMANDS.charts);
      await host.run(COMMANDS.long);
      const tabs = await host.tabs();
      const states = new Map(
        tabOf(tabs, 'Bảng dọc').values.map((row) => [`${row[3]}|${row[1]}`, row[8]] as const),
      );
      const shown = tabOf(tabs, PAGE).values.filter((row) => states.has(`${row[0]}|${row[1]}`));
      expect(shown.length).toBeGreaterThan(10);
      for (const row of shown) {
        if (row[0] === 'Chỉ tiêu') continue;
        expect(row[6], `${row[0]}, ${row[1]}`).toBe(states.get(`${row[0]}|${row[1]}`));
      }
    }
  });

  it('follows the summary when figures change and it is made again', async () => {
    const host = await drawn();
    const ids = (await chartsOn(host)).map(({ id }) => id);
    await typeIn(host, 'Quỹ xã hội', { E19: 65_500_000 });
    expect(tabOf(await host.tabs(), PAGE).display[0]?.[0]).toContain('Biểu gốc đã thay đổi: Quỹ xã hội');
    await host.run(COMMANDS.summary);
    const page = tabOf(await host.tabs(), PAGE);
    expect((await rowsOf(host, 'Quỹ xã hội')).at(-1)).toContain('| 100,0 | Đạt |');
    expect(page.display.flat()).toContain('Đạt 4/17 đơn vị; chưa đạt 13.');
    expect(page.display[0]?.[0]).toBe('');
    expect((await chartsOn(host)).map(({ id }) => id)).toEqual(ids);
  });

  it('says in its first line that units of the summary are others now', async () => {
    const host = await drawn();
    await typeIn(host, 'Tin bài', { A5: '', B5: '', C5: '', D5: '', E5: '' });
    await host.run(COMMANDS.summary);
    expect(tabOf(await host.tabs(), PAGE).display[0]?.[0]).toBe(
      'Trang Tổng hợp đã đổi khác sau khi vẽ. Đề nghị chạy lại Chỉ tiêu ▸ Biểu đồ.',
    );
    await host.run(COMMANDS.charts);
    expect(tabOf(await host.tabs(), PAGE).display[0]?.[0]).toBe('');
  });

  it('is the same when run twice, with what staff typed beside the figures and the charts that they made', async () => {
    const host = await drawn();
    const first = tabOf(await host.tabs(), PAGE);
    const row = first.values.findIndex((cells) => cells[1] === 'LĐLĐ Hòa An') + 1;
    await typeIn(host, PAGE, { [`O${row}`]: 'Chị Mai' });
    const ids = (await chartsOn(host)).map(({ id }) => id);
    const staffs = `const sheet = book.getSheetByName('${PAGE}');
      sheet.insertChart(sheet.newChart().asComboChart().setTitle('Của cơ quan')
        .addRange(sheet.getRange('B${row}:C${row + 3}')).setPosition(2, 2, 0, 0).build());
      sheet.insertChart(sheet.getCharts()[0].modify().setOption('title', 'Bản sao').build());`;
    await act(host, staffs);
    const typed = tabOf(await host.tabs(), PAGE);
    const before = await chartsOn(host);
    expect(before).toHaveLength(6);
    await host.run(COMMANDS.charts);
    expect(tabOf(await host.tabs(), PAGE)).toEqual(typed);
    expect(await chartsOn(host)).toEqual(before);
    expect(before.slice(0, 4).map(({ id }) => id)).toEqual(ids);
  });

  it('takes away the chart of an indicator that is gone, and gives it back', async () => {
    const host = await drawn();
    await act(host, `book.getSheetByName('Tin bài').hideSheet();`);
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.charts);
    expect((await chartsOn(host)).map(({ title }) => title)).toEqual(
      TITLES.filter((one) => !/Tin bài/.test(one)),
    );
    await act(host, `book.getSheetByName('Tin bài').showSheet();`);
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.charts);
    expect((await chartsOn(host)).map(({ title }) => title).sort()).toEqual([...TITLES].sort());
  });

  it('says what to do where there is no summary, and makes no tab', async () => {
    const host = await openStaffBook(await exampleBook(), DAY);
    const { messages } = await host.run(COMMANDS.charts);
    expect(messages.at(-1)?.text).toContain('Đề nghị chọn Chỉ tiêu ▸ Tạo bảng tổng hợp trước');
    expect((await host.tabs()).map(({ name }) => name)).toEqual(RAW);
  });

  it('is made anew after the tab was deleted', async () => {
    const host = await drawn();
    await act(host, `book.deleteSheet(book.getSheetByName('${PAGE}'));`);
    await host.run(COMMANDS.charts);
    expect(await chartsOn(host)).toHaveLength(4);
  });

  it('calls as often for many units as for few', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, unit) => [`Xã Số ${unit + 1}`, 10, unit % 13]);
      const host = await openStaffBook(
        await gridBook({
          'Hộ nghèo': [['SỐ LỚP TẬP HUẤN NĂM 2020'], ['Đơn vị', 'KH giao', 'Kết quả'], ...rows],
        }),
      );
      await host.run(COMMANDS.summary);
      const first = await host.run(COMMANDS.charts);
      const again = await host.run(COMMANDS.charts);
      const [chart] = await chartsOn(host);
      return { calls: [first.calls, again.calls], width: chart?.width };
    };
    const [few, many] = [await calls(14), await calls(90)];
    expect(many.calls).toEqual(few.calls);
    expect(Math.max(...few.calls.map(({ write }) => write))).toBeLessThanOrEqual(30);
    expect([few.width, many.width]).toEqual([794, 1500]);
  });

  it('leaves out an indicator of more units than a chart can show, and says so', async () => {
    const rows = Array.from({ length: 151 }, (_, unit) => [`Xã Số ${unit + 1}`, 10, unit % 13]);
    const few = rows.slice(0, 3);
    const host = await openStaffBook(
      await gridBook({
        'Hộ nghèo': [['SỐ LỚP TẬP HUẤN NĂM 2020'], ['Đơn vị', 'KH giao', 'Kết quả'], ...rows],
        'Trồng rừng': [['SỐ HA RỪNG TRỒNG NĂM 2020'], ['Đơn vị', 'KH giao', 'Kết quả'], ...few],
      }),
    );
    await host.run(COMMANDS.summary);
    const { messages } = await host.run(COMMANDS.charts);
    expect(messages.at(-1)?.text).toContain('Không vẽ vì có hơn 150 đơn vị: ');
    expect(await chartsOn(host)).toHaveLength(1);
  });
});
