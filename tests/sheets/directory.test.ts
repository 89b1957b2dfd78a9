import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, formulasOf, lineOf, openStaffBook, table, textOf } from './staff';

const NAME = 'Danh mục đơn vị';
const HEADINGS = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối'];

const BOOK = {
  'Đoàn viên': table(
    [1, 'LĐLĐ huyện Bảo Lâm', 10, 5],
    [2, 'CĐ ngành Y tế', 10, 12],
    [3, 'Ban Nữ công', 10, 5],
  ),
  'Tin bài': table([1, 'Bảo Lâm', 10, 5], [2, 'Sở Y tế', 5, 1], [3, 'Ban Nữ công', 1, 1]),
};

async function rowsOf(host: Host): Promise<(string | number | boolean)[][]> {
  return tabOf(await host.tabs(), NAME).values;
}

/** Writes the directory as staff leave it. */
async function rewrite(host: Host, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const cells = JSON.stringify([...rows]);
  await act(
    host,
    `const sheet = book.getSheetByName('${NAME}');
     const rows = ${cells};
     const last = sheet.getLastRow();
     if (last > 1) sheet.getRange(2, 1, last - 1, 4).setValue('');
     sheet.getRange(2, 1, rows.length, 4).setValues(rows);`,
  );
}

describe('Danh mục đơn vị', () => {
  it('lists the 21 units of 2019 with the other names they were found under', async () => {
    const host = await openStaffBook(await exampleBook());
    const raw = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
    const before = rawValues(await host.tabs(), raw);
    const report = await host.run(COMMANDS.directory);
    expect(report.error).toBeNull();
    expect(report.messages[0]?.text).toContain('Đã lập danh mục 21 đơn vị');
    const [head, ...rows] = await rowsOf(host);
    expect(head).toEqual(HEADINGS);
    expect(rows.map(([ordinal]) => ordinal)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(rows[0]?.[1]).toBe('LĐLĐ thành phố');
    const groups = rows.map(([, , , group]) => group);
    expect(groups.filter((group) => group === 'Khối huyện, thành phố')).toHaveLength(13);
    expect(groups.filter((group) => group === 'Khối ngành')).toHaveLength(4);
    expect(rawValues(await host.tabs(), raw)).toBe(before);
  });

  it('is made on request only, and a second request changes nothing', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.summary);
    expect((await host.tabs()).map(({ name }) => name)).not.toContain(NAME);
    await host.run(COMMANDS.directory);
    const before = JSON.stringify(await rowsOf(host));
    const again = await host.run(COMMANDS.directory);
    expect(again.messages[0]?.text).toContain('không có gì thay đổi');
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
  });

  it('is no raw table, and the summary stays as it was', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.summary);
    const bodyOf = async () => tabOf(await host.tabs(), 'Tổng hợp').values.slice(5);
    const before = JSON.stringify(await bodyOf());
    await host.run(COMMANDS.directory);
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain('2 biểu, 4 đơn vị');
    expect(JSON.stringify(await bodyOf())).toBe(before);
  });

  it('is obeyed: another name, a joined name, another group, another order', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.directory);
    await rewrite(host, [
      [1, 'Công đoàn Y tế', 'CĐ ngành Y tế; Sở Y tế', 'Khối sự nghiệp'],
      [2, 'Huyện Bảo Lâm', 'LĐLĐ huyện Bảo Lâm\nBảo Lâm', 'Khối huyện, thành phố'],
      [3, 'Ban Nữ công', '', 'Khối cơ quan'],
    ]);
    const before = JSON.stringify(await rowsOf(host));
    const raw = rawValues(await host.tabs(), Object.keys(BOOK));
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain('2 biểu, 3 đơn vị');
    const tabs = await host.tabs();
    const page = tabOf(tabs, 'Tổng hợp');
    expect(lineOf(page, 'Công đoàn Y tế')).toContain('10|12|120,0%|5|1|▼ 20,0%|1/2');
    expect(lineOf(page, 'Huyện Bảo Lâm')).toContain('10|5|▼ 50,0%|10|5|▼ 50,0%|0/2');
    const labels = page.values.map((cells) => cells[1]);
    const order = [
      'Khối sự nghiệp',
      'Công đoàn Y tế',
      'Khối huyện, thành phố',
      'Huyện Bảo Lâm',
      'Khối cơ quan',
      'Ban Nữ công',
    ];
    expect(labels.filter((label) => order.includes(String(label)))).toEqual(order);
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
    expect(rawValues(tabs, Object.keys(BOOK))).toBe(raw);
  });

  it('gets new units behind its rows, which stay as staff left them', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.directory);
    await rewrite(host, [
      ['', 'Huyện Bảo Lâm', 'LĐLĐ huyện Bảo Lâm; Bảo Lâm', ''],
      [7, '  Ban Nữ công ', 'ghi chú: xem lại', 'Khối cơ quan'],
    ]);
    await act(
      host,
      `book.getSheetByName('${NAME}').getRange('F2').setValue('cột riêng');
       book.getSheetByName('Tin bài').getRange('A5:D5').setValues([[4, 'LĐLĐ huyện Hà Quảng', 10, 1]]);`,
    );
    const kept = (await rowsOf(host)).slice(0, 3);
    const report = await host.run(COMMANDS.directory);
    expect(report.messages[0]?.text).toContain('Đã thêm 3 đơn vị vào cuối danh mục');
    const rows = await rowsOf(host);
    expect(rows.slice(0, 3)).toEqual(kept);
    expect(
      rows
        .slice(3)
        .map(([, name]) => name)
        .sort(),
    ).toEqual(['CĐ ngành Y tế', 'LĐLĐ huyện Hà Quảng', 'Sở Y tế'].sort());
  });

  it('stays ours when staff rename it, and theirs is left alone', async () => {
    const host = await openStaffBook(await gridBook({ ...BOOK, Khác: [['ghi chép']] }));
    await host.run(COMMANDS.directory);
    await act(
      host,
      `book.getSheetByName('${NAME}').setName('Các đơn vị');
       book.getSheetByName('Khác').setName('${NAME}');`,
    );
    await host.run(COMMANDS.directory);
    const tabs = await host.tabs();
    expect(tabOf(tabs, NAME).values).toEqual([['ghi chép']]);
    expect(tabOf(tabs, 'Các đơn vị').values[0]).toEqual(HEADINGS);
    expect(tabs).toHaveLength(4);
  });

  it('is made again when it was deleted', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.directory);
    const before = JSON.stringify(await rowsOf(host));
    await act(host, `book.deleteSheet(book.getSheetByName('${NAME}'))`);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.directory)).error).toBeNull();
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
  });

  it('takes names of any kind, in the tables and typed, as text', async () => {
    const host = await openStaffBook(
      await gridBook({
        Thu: table(
          [1, '=1+1', 10, 5],
          [2, '__proto__', 10, 5],
          [3, 'constructor', 10, 5],
          [4, '<b>A</b>', 10, 5],
        ),
      }),
    );
    await host.run(COMMANDS.directory);
    await act(
      host,
      `book.getSheetByName('${NAME}').getRange('C2:D3').setValues([["'=2+2; __proto__x", "'=Khối"], ["'@a", 'constructor']])`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.directory)).error).toBeNull();
    expect(await formulasOf(host, NAME)).toEqual([]);
    const rows = await rowsOf(host);
    expect(rows.map(([, name]) => name)).toEqual([
      'Tên chuẩn',
      '=1+1',
      '__proto__',
      'constructor',
      '<b>A</b>',
    ]);
    expect(rows[1]?.slice(2)).toEqual(['=2+2; __proto__x', '=Khối']);
    const page = textOf(tabOf(await host.tabs(), 'Tổng hợp'));
    expect(page).toContain('|=Khối|');
    expect(page).toContain('|constructor|');
  });

  it('refuses a protected directory by its name and changes nothing', async () => {
    const made = await openStaffBook(await gridBook(BOOK));
    await made.run(COMMANDS.directory);
    await act(
      made,
      `book.getSheetByName('Tin bài').getRange('A5:D5').setValues([[4, 'LĐLĐ huyện Hà Quảng', 10, 1]])`,
    );
    const saved = await made.save();
    const id = Object.values(saved.snapshot.sheets).find((sheet) => sheet.name === NAME)?.id ?? '';
    const host = await openStaffBook({ ...saved, protectedTabs: [id] });
    const before = JSON.stringify(await host.tabs());
    expect((await host.run(COMMANDS.directory)).error).toContain(`Trang tính '${NAME}' đang được bảo vệ`);
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });
});

describe('text typed in Đơn vị chưa đạt', () => {
  const LIST = 'Đơn vị chưa đạt';
  const ROWS = table(
    ...['A', 'B', 'C', 'D', 'E', 'G'].map((letter, index) => [index + 1, `Trường ${letter}`, 10, index]),
  );

  /** Types a reason, a solution and a column of their own beside every unit. */
  async function typeReasons(host: Host): Promise<void> {
    await act(
      host,
      `const sheet = book.getSheetByName('${LIST}');
       sheet.getRange('L4').setValue('Người trả lời');
       for (let row = 5; row <= 10; row++) {
         const unit = sheet.getRange(row, 3).getValue();
         sheet.getRange(row, 9, 1, 4).setValues([['vì ' + unit, 'làm ' + unit, '', 'chị ' + unit]]);
       }`,
    );
  }

  function typedOf(values: readonly (readonly (string | number | boolean)[])[]) {
    const found = values.filter((cells) => String(cells[8]).startsWith('vì '));
    return found.map((cells) => [cells[2], cells[8], cells[9], cells[11]]);
  }

  const together = (letter: string) =>
    [`Trường ${letter}`, `vì Trường ${letter}`, `làm Trường ${letter}`, `chị Trường ${letter}`] as const;

  it('survives sorting by staff: it follows the unit, not the row', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    await typeReasons(host);
    await act(
      host,
      `const sheet = book.getSheetByName('${LIST}');
       const rows = sheet.getRange('A5:L10').getValues().reverse();
       sheet.getRange('A5:E10').setValues(rows.map((cells) => cells.slice(0, 5)));
       sheet.getRange('H5:L10').setValues(rows.map((cells) => cells.slice(7)));`,
    );
    for (const run of [1, 2]) {
      await host.run(COMMANDS.summary);
      const { values } = tabOf(await host.tabs(), LIST);
      expect(typedOf(values), `run ${run}`).toEqual(['A', 'B', 'C', 'D', 'E', 'G'].map(together));
      expect(values[3]?.[11]).toBe('Người trả lời');
    }
  });

  it('moves with a unit that reached its target, or that is gone, and comes back', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    await typeReasons(host);
    await act(
      host,
      `book.getSheetByName('Thu').getRange('D2').setValue(50); book.getSheetByName('Thu').getRange('B3').setValue('Trường khác')`,
    );
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.summary);
    const { values } = tabOf(await host.tabs(), LIST);
    const rowOf = (text: string) => values.findIndex((cells) => cells.includes(text));
    expect(typedOf(values)).toHaveLength(6);
    expect(rowOf('vì Trường A')).toBeGreaterThan(rowOf('Đã đạt (lưu ý kiến cũ)'));
    expect(rowOf('vì Trường A')).toBeLessThan(rowOf('Không còn đối chiếu được'));
    expect(rowOf('vì Trường B')).toBeGreaterThan(rowOf('Không còn đối chiếu được'));
    await act(
      host,
      `book.getSheetByName('Thu').getRange('D2').setValue(0); book.getSheetByName('Thu').getRange('B3').setValue('Trường B')`,
    );
    await host.run(COMMANDS.summary);
    const back = tabOf(await host.tabs(), LIST).values;
    expect(typedOf(back)).toEqual(['A', 'B', 'C', 'D', 'E', 'G'].map(together));
    expect(back.flat()).not.toContain('Không còn đối chiếu được');
  });

  it('survives a column inserted between ours, and a filter of the staff', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    await typeReasons(host);
    await act(
      host,
      `const sheet = book.getSheetByName('${LIST}');
       sheet.insertColumnsAfter(3, 1);
       sheet.getRange('D4').setValue('Cụm');
       sheet.getRange('D5').setValue('cụm 1');
       const filter = sheet.getFilter();
       if (filter) filter.remove();
       sheet.getRange('A4:M10').createFilter();`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const text = textOf(tabOf(await host.tabs(), LIST));
    for (const letter of ['A', 'B', 'C', 'D', 'E', 'G']) {
      for (const typed of together(letter)) expect(text).toContain(typed);
    }
    expect(text).toContain('Cụm');
    expect(text).toContain('cụm 1');
    const row = tabOf(await host.tabs(), LIST).values.find((cells) => cells.includes('vì Trường A'));
    expect(row).toContain('cụm 1');
  });
});
