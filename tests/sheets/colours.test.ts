import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host, TabReadOut } from '../../src/local/run/node-host';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, openStaffBook, table } from './staff';

const PINK = '#f4cccc';
const YELLOW = '#fff2cc';
const ORANGE = '#fce5cd';

const ROWS = table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12], [3, 'Trường C', 10, '']);

/** The rules of the first tab in their order, as text. */
async function rulesOf(host: Host): Promise<string[]> {
  const script = `return book.getSheets()[0].getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    const areas = rule.getRanges().map((range) => range.getA1Notation()).join();
    const style = [condition.getBackground(), condition.getFontColor(), condition.getBold()].join();
    return [condition.getCriteriaType(), JSON.stringify(condition.getCriteriaValues()), areas, style].join(' ');
  });`;
  return (await act(host, script)) as string[];
}

/** Puts staff's rules before and behind those that are there. */
async function addStaffRules(host: Host): Promise<void> {
  await act(
    host,
    `const sheet = book.getSheets()[0];
     const rule = () => SpreadsheetApp.newConditionalFormatRule();
     const before = [
       rule().whenNumberGreaterThan(11).setBackground('#00ff00').setRanges([sheet.getRange('D2:D9')]).build(),
       rule().whenFormulaSatisfied('=$C2=99').setBackground('#0000ff').setRanges([sheet.getRange('A2:B9')]).build(),
     ];
     const behind = [rule().whenTextContains('x').setBold(true).setRanges([sheet.getRange('B1:B4')]).build()];
     sheet.setConditionalFormatRules([...before, ...sheet.getConditionalFormatRules(), ...behind]);`,
  );
}

/** The colour of the name and of the result in each row of {@link table}. */
function coloursOf(tab: TabReadOut): (string | null | undefined)[][] {
  return tab.backgrounds.slice(1).map((cells) => [cells[1], cells[3]]);
}

function isOurs(rule: string): boolean {
  return rule.includes('chi-tieu');
}

describe('Tô màu đơn vị chưa đạt', () => {
  it('colours the names and results of the workbook of 2019 and no other cell', async () => {
    const host = await openStaffBook(await exampleBook());
    const before = await host.tabs();
    const report = await host.run(COMMANDS.colour);
    expect(report.error).toBeNull();
    expect(report.messages.map(({ kind }) => kind)).toEqual(['toast']);
    expect(report.messages[0]?.text).toContain('27 lượt chưa đạt, 5 lượt chưa có số liệu');
    expect(report.messages[0]?.text).toContain('nền hồng: chưa đạt');
    const tabs = (await host.tabs()).filter(({ hidden }) => !hidden);
    const names = tabs.map(({ name }) => name);
    expect(rawValues(tabs, names)).toBe(rawValues(before, names));
    const changed = (tab: TabReadOut, colour: string) =>
      tab.backgrounds.flatMap((cells, row) =>
        cells.filter(
          (each, column) =>
            each === colour &&
            before.find(({ name }) => name === tab.name)?.backgrounds[row]?.[column] !== each,
        ),
      ).length;
    /** Name, result and rate of 14 and 8 units. */
    expect(changed(tabOf(tabs, 'Quỹ xã hội'), PINK)).toBe(14 * 3);
    expect(changed(tabOf(tabs, 'Tin bài'), PINK)).toBe(8 * 3);
  });

  it("colours in a unit's own tab, whose rows are indicators, what the summary has below target", async () => {
    const host = await openStaffBook(
      await gridBook({
        'Xã A': [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÃ ĐỘC LẬP NĂM 2020', '', '', ''],
          ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
          [1, 'Kết nạp đoàn viên', 10, 12],
          [2, 'Số vụ tai nạn lao động', 4, 2],
          [3, 'Số vụ vi phạm', 4, 5],
          [4, 'Tin, bài', 12, 11],
        ],
      }),
      { asOf: '2021-01-10' },
    );
    const { messages } = await host.run(COMMANDS.colour);
    expect(messages.at(-1)?.text).toContain('2 lượt chưa đạt');
    expect(coloursOf(tabOf(await host.tabs(), 'Xã A')).slice(1)).toEqual([
      [null, null],
      [null, null],
      [PINK, PINK],
      [PINK, PINK],
    ]);
  });

  it('paints no cell: fills, values and formulas stay as they were', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.colour);
    const painted = await act(host, `return book.getSheets()[0].getRange('A1:D4').getBackgrounds()`);
    expect((painted as string[][]).flat().filter((fill) => fill !== '#ffffff')).toEqual([]);
  });

  it('follows the cells as they change, without a command', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.colour);
    expect(coloursOf(tabOf(await host.tabs(), 'Thu'))).toEqual([
      [PINK, PINK],
      [null, null],
      [YELLOW, YELLOW],
    ]);
    await act(host, `book.getSheets()[0].getRange('D2:D4').setValues([[10], ['…'], ['chưa rõ']])`);
    expect(coloursOf(tabOf(await host.tabs(), 'Thu'))).toEqual([
      [null, null],
      [YELLOW, YELLOW],
      [ORANGE, ORANGE],
    ]);
  });

  it.each<[string, Cell, Cell, Cell, Cell, string | null]>([
    ['whole numbers', 10, 5, '\u00a010', '5 ', PINK],
    ['a result met', 10, 10, '10', '10', null],
    ['a leading zero', 8, 7, '08', '07', PINK],
    ['groups of three', 94_500_000, 94_300_000, '94.500.000', '94.300.000', PINK],
    ['groups at the target', 1500, 1500, '1.500', '1.500', null],
    ['decimals', 58.5, 58.3, '58,5', '58,3', PINK],
    ['decimals below one', 0.5, 0.499, '0,500', '0,499', PINK],
    ['groups and decimals', 1_000_000, 999_999.5, '1.000.000', '999.999,5', PINK],
    ['groups and decimals met', 1380.5, 1380.5, '1.380,5', '1.380,500', null],
    ['a target of 0', 0, 0, '0', '0', null],
    ['no result', 10, '', '10', '\u00a0', YELLOW],
    ['a dash', 10, '-', '10', ' – ', YELLOW],
    ['x', 10, 'x', '10', 'X', null],
    ['no target', '', 3, '-', '3', null],
  ])(
    'gives one colour to %s as numbers and as text',
    async (_, target, result, targetText, resultText, colour) => {
      const others = [
        [2, 'Trường B', 10, 12],
        [3, 'Trường C', 10, 11],
      ];
      const host = await openStaffBook(
        await gridBook({
          Số: table([1, 'Trường A', target, result], ...others),
          Chữ: table([1, 'Trường A', targetText, resultText], ...others),
        }),
      );
      await host.run(COMMANDS.colour);
      const tabs = await host.tabs();
      for (const name of ['Số', 'Chữ'])
        expect(coloursOf(tabOf(tabs, name))[0], name).toEqual([colour, colour]);
    },
  );

  it.each(['1.5', '1,380', '12.34.56', '5-2', 'khoảng 5', '1.380.5', '1.380,5,6'])(
    'does not colour the ambiguous text %s',
    async (text) => {
      const host = await openStaffBook(
        await gridBook({
          Thu: table([1, 'Trường A', 9999, text], [2, 'Trường B', 10, 12], [3, 'Trường C', 1, 2]),
        }),
      );
      expect((await host.run(COMMANDS.colour)).error).toBeNull();
      expect(coloursOf(tabOf(await host.tabs(), 'Thu'))[0]?.[1]).not.toBe(PINK);
    },
  );

  it('colours a sum of 0 over blank quarters as no figure, as the summary has it, until one is filled', async () => {
    const grid: Cell[][] = [
      ['KẾT QUẢ THU QUỸ NĂM 2019'],
      ['TT', 'Đơn vị', 'KH năm', 'Quý I', 'Quý II', 'Cả năm'],
      [1, 'Trường A', 10, 4, 5, 9],
      [2, 'Trường B', 10, 5, 6, 11],
      [3, 'Trường C', 10, '', ' ', 0],
      [4, 'Trường D', 10, 0, '', 0],
    ];
    const host = await openStaffBook(await gridBook({ Quỹ: grid }), { asOf: '2020-01-10' });
    const { messages } = await host.run(COMMANDS.colour);
    expect(messages.at(-1)?.text).toContain('2 lượt chưa đạt, 1 lượt chưa có số liệu');
    const colours = async () =>
      tabOf(await host.tabs(), 'Quỹ')
        .backgrounds.slice(2)
        .map((row) => [row[1], row[5]]);
    expect(await colours()).toEqual([
      [PINK, PINK],
      [null, null],
      [YELLOW, YELLOW],
      [PINK, PINK],
    ]);
    await act(host, `book.getSheets()[0].getRange('E5').setValue(0)`);
    expect((await colours())[2]).toEqual([PINK, PINK]);
  });

  it('colours results and names of units whose plan and result stand in two rows, as they change', async () => {
    const grid: Cell[][] = [
      ['KẾT QUẢ PHÁT TRIỂN RỪNG NĂM 2019'],
      ['TT', 'Đơn vị', 'Nội dung', 'Trồng rừng (ha)', 'Cây phân tán (cây)'],
      [1, 'Hạt Hòa An', 'Kế hoạch', 120, 4500],
      ['', '', 'Thực hiện', 131, 4600],
      ['', '', 'Đạt (%)', 109.2, 102.2],
      [2, 'Hạt Nguyên Bình', 'Kế hoạch', 200, 5200],
      ['', '', 'Thực hiện', 182, 5355],
      ['', '', 'Đạt (%)', 91, 103],
      [3, 'Hạt Thạch An', 'Kế hoạch', 150, 3800],
      ['', '', 'Thực hiện', 150, 3500],
      ['', '', 'Đạt (%)', 100, 92.1],
      [4, 'Hạt Hạ Lang', 'Kế hoạch', 90, 2600],
      ['', '', 'Thực hiện', '', 2612],
      ['', '', 'Đạt (%)', '', 100.5],
    ];
    const host = await openStaffBook(await gridBook({ Rừng: grid }));
    const coloured = async () =>
      Object.fromEntries(
        tabOf(await host.tabs(), 'Rừng').backgrounds.flatMap((cells, row) =>
          cells.flatMap((fill, column) => (fill ? [[`${'ABCDE'[column]}${row + 1}`, fill]] : [])),
        ),
      );
    await host.run(COMMANDS.colour);
    expect(await coloured()).toEqual({
      B6: PINK,
      D7: PINK,
      B9: PINK,
      E10: PINK,
      B12: YELLOW,
      D13: YELLOW,
    });
    await act(
      host,
      "book.getSheets()[0].getRange('D6').setValue(180); book.getSheets()[0].getRange('D4').setValue(7);",
    );
    const now = await coloured();
    expect([now.B3, now.D4, now.B6, now.D7]).toEqual([PINK, PINK, undefined, undefined]);
  });

  it('marks what the summary calls an error', async () => {
    const rows = table(
      [1, 'Trường A', -5, 5],
      [2, 'Trường B', 5, true],
      [3, 'Trường C', '', -2],
      [4, 'Trường D', 0, -2],
      [5, 'Trường E', 5, 'đang làm'],
      [6, 'Trường G', 10, 12],
      [7, 'Trường H', 10, 12],
      [8, 'Trường H', 10, 12],
    );
    const host = await openStaffBook(await gridBook({ Thu: rows }));
    await act(host, `book.getSheets()[0].getRange('D7').setFormula('=1/0')`);
    await host.run(COMMANDS.colour);
    const colours = coloursOf(tabOf(await host.tabs(), 'Thu'));
    expect(colours).toEqual(Array.from({ length: 8 }, () => [ORANGE, ORANGE]));
    await host.run(COMMANDS.summary);
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    const fills = page.values.flatMap(([, name], row) =>
      String(name).startsWith('Trường') ? [page.backgrounds[row]?.[1]] : [],
    );
    expect(fills).toEqual(Array.from({ length: 7 }, () => ORANGE));
  });

  it.each<[string, Cell[], string, (string | null)[]]>([
    [
      'branches of unions',
      ['13 (vượt)', 'Chưa báo cáo', 'x', 9, 12, 'chưa làm'],
      '15',
      [ORANGE, YELLOW, null, PINK, null, ORANGE],
    ],
    [
      'schools',
      ['8*', ' đang tổng hợp ', 'không có số liệu', 10, '9', '…'],
      '',
      [ORANGE, YELLOW, YELLOW, null, PINK, YELLOW],
    ],
    [
      'health stations',
      [12, '1.5', 10, '(chưa có)', '11', 7],
      '12',
      [null, ORANGE, null, YELLOW, null, PINK],
    ],
  ])(
    'gives words and remarks in the results of %s the colour that the summary has',
    async (_, results, mended, expected) => {
      const rows = results.map((result, at): Cell[] => [at + 1, `Đơn vị ${'ABCDEG'[at]}`, 10, result]);
      const host = await openStaffBook(await gridBook({ Thu: table(...rows) }));
      await host.run(COMMANDS.colour);
      const coloured = async () => coloursOf(tabOf(await host.tabs(), 'Thu')).map(([, result]) => result);
      expect(await coloured()).toEqual(expected);
      await host.run(COMMANDS.summary);
      const page = tabOf(await host.tabs(), 'Tổng hợp');
      const fills = page.values.flatMap(([, name], row) =>
        String(name).startsWith('Đơn vị ') && String(name).length === 8 ? [page.backgrounds[row]?.[1]] : [],
      );
      expect(fills).toEqual(expected);
      const wrong = expected.indexOf(ORANGE);
      await act(host, `book.getSheetByName('Thu').getRange('D${wrong + 2}').setValue('${mended}')`);
      expect((await coloured())[wrong]).toBe(mended === '' ? YELLOW : null);
    },
  );

  it('marks in a log, and in no other cell of it, what keeps a row from being counted, until it is mended', async () => {
    const units = ['Trường A', 'Trường B', 'Trường C'];
    const rows = Array.from({ length: 9 }, (_, at): Cell[] => [
      at + 1,
      at === 4 ? 'hôm nào' : { year: 2020, month: 1 + at, day: 3 },
      at === 7 ? '' : (units[at % 3] ?? ''),
      `Tin số ${at + 1}`,
    ]);
    const host = await openStaffBook(
      await gridBook({
        'Sổ tin bài': [
          ['SỔ THEO DÕI TIN, BÀI NĂM 2020'],
          ['TT', 'Ngày đăng', 'Đơn vị', 'Tiêu đề'],
          ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell))),
        ],
      }),
      { asOf: '2021-01-10' },
    );
    const days = rows.flatMap(([, day], at) => (typeof day === 'object' ? [[at + 3, day.month]] : []));
    await act(
      host,
      `const sheet = book.getSheetByName('Sổ tin bài');
       for (const [row, month] of ${JSON.stringify(days)}) sheet.getRange(row, 2).setValue(new Date(2020, month - 1, 3));`,
    );
    const before = rawValues(await host.tabs(), ['Sổ tin bài']);
    const { error, messages } = await host.run(COMMANDS.colour);
    expect(error).toBeNull();
    expect(messages.at(-1)?.text).toContain("Trong sổ theo dõi 'Sổ tin bài' tô cam 2 ô");
    const filled = async () => {
      const { backgrounds } = tabOf(await host.tabs(), 'Sổ tin bài');
      return backgrounds.flatMap((cells, row) =>
        cells.flatMap((fill, column) => (fill === null ? [] : [[row, column, fill]])),
      );
    };
    expect(await filled()).toEqual([
      [6, 1, ORANGE],
      [9, 2, ORANGE],
    ]);
    expect(rawValues(await host.tabs(), ['Sổ tin bài'])).toBe(before);
    await act(host, `book.getSheetByName('Sổ tin bài').getRange('C10').setValue('Trường B');`);
    expect(await filled()).toEqual([[6, 1, ORANGE]]);
    await act(host, `book.getSheetByName('Sổ tin bài').getRange('B7').setValue(new Date(2020, 4, 3));`);
    const mended = await host.run(COMMANDS.colour);
    expect(mended.messages.at(-1)?.text).toContain("Sổ theo dõi 'Sổ tin bài' không có ô nào cần sửa");
    expect(await filled()).toEqual([]);
  });

  it('leaves units without a target alone, whose cell says that none was given', async () => {
    const rows = table([1, 'Trường A', 10, 5], [2, 'Trường B', 'Không giao', 3], [3, 'Trường C', ' KG ', '']);
    const host = await openStaffBook(await gridBook({ Thu: rows }));
    await host.run(COMMANDS.colour);
    expect(coloursOf(tabOf(await host.tabs(), 'Thu'))).toEqual([
      [PINK, PINK],
      [null, null],
      [null, null],
    ]);
  });

  it('changes nothing when it runs again', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await addStaffRules(host);
    await host.run(COMMANDS.colour);
    const before = await rulesOf(host);
    const again = await host.run(COMMANDS.colour);
    expect([again.error, again.calls.write]).toEqual([null, 0]);
    expect(await rulesOf(host)).toEqual(before);
  });

  it("keeps staff's rules in their order, before and behind its own, and follows new rows", async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await addStaffRules(host);
    const staff = await rulesOf(host);
    await host.run(COMMANDS.colour);
    const first = await rulesOf(host);
    expect(first.slice(0, staff.length)).toEqual(staff);
    expect(first.slice(staff.length).every(isOurs)).toBe(true);
    await addStaffRules(host);
    await act(host, `book.getSheets()[0].getRange('A5:D5').setValues([[4, 'Trường D', 10, 1]])`);
    await host.run(COMMANDS.colour);
    const second = await rulesOf(host);
    expect(second.map(isOurs)).toEqual([
      ...[false, false, false, false, false],
      ...first.slice(staff.length).map(() => true),
      false,
    ]);
    expect(second.filter((rule) => !isOurs(rule))).toEqual([
      ...staff.slice(0, 2),
      ...staff,
      ...staff.slice(2),
    ]);
    expect(coloursOf(tabOf(await host.tabs(), 'Thu'))[3]).toEqual([PINK, PINK]);
  });

  it('gives its formulas only `;` and no decimals', async () => {
    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.colour);
    const formulas = (await act(
      host,
      `return book.getSheets().flatMap((sheet) => sheet.getConditionalFormatRules()
         .map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]));`,
    )) as string[];
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      const outsideText = formula.replace(/"[^"]*"/g, '');
      expect(outsideText).not.toMatch(/[,.{}\\]/);
      expect(outsideText).not.toMatch(/REGEX|NUMBERVALUE|LET\(|LAMBDA/);
    }
  });
});

describe('Bỏ tô màu', () => {
  it('leaves no trace: rules, values and looks are what they were', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS, Khác: ROWS }));
    await addStaffRules(host);
    const rules = await rulesOf(host);
    const visible = async () => (await host.tabs()).filter(({ hidden }) => !hidden);
    const tabs = await visible();
    await host.run(COMMANDS.colour);
    const report = await host.run(COMMANDS.uncolour);
    expect(report.messages[0]?.text).toContain('Đã bỏ tô màu');
    expect(await rulesOf(host)).toEqual(rules);
    expect(await visible()).toEqual(tabs);
  });

  it('says so when there is nothing to remove, without a write', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await addStaffRules(host);
    const report = await host.run(COMMANDS.uncolour);
    expect(report.messages[0]?.text).toBe('Không có màu nào của tiện ích để bỏ.');
    expect(report.calls.write).toBe(0);
  });

  it('removes them from tabs that staff have hidden meanwhile', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS, Khác: ROWS }));
    await host.run(COMMANDS.colour);
    await act(host, `book.getSheetByName('Thu').hideSheet()`);
    await host.run(COMMANDS.uncolour);
    expect(await rulesOf(host)).toEqual([]);
  });

  it('works where no table is left', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.colour);
    await act(host, `book.getSheets()[0].getRange('A1:D4').setValue('')`);
    expect((await host.run(COMMANDS.uncolour)).error).toBeNull();
    expect(await rulesOf(host)).toEqual([]);
  });
});
