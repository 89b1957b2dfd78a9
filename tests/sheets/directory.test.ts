import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, formulasOf, lineOf, openStaffBook, table, textOf } from './staff';

const NAME = 'Danh mục đơn vị';
const DAYS = ['Từ ngày', 'Căn cứ', 'Bắt đầu từ'];
const UNIT_DAY = 'Lập bảng theo đơn vị tại ngày';
const HEADINGS = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối', 'Gộp vào', ...DAYS];

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
     if (last > 2) sheet.getRange(3, 1, last - 2, 4).setValue('');
     sheet.getRange(3, 1, rows.length, 4).setValues(rows);`,
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
    const [guide, head, ...rows] = await rowsOf(host);
    expect(guide?.[0]).toContain('Sửa tên, tên gọi khác, khối ở các ô nền vàng');
    expect(guide?.filter((cell) => cell !== '').slice(1)).toEqual([UNIT_DAY]);
    expect(head?.filter((cell) => cell !== '')).toEqual(HEADINGS);
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

  it('takes a standard name that was changed alone for the new one of its unit, run after run', async () => {
    const host = await openStaffBook(
      await gridBook({
        'Đoàn viên': table([1, 'Xã Tân Lập', 10, 5], [2, 'Xã Yên Mỹ', 10, 12], [3, 'Xã Hòa An', 10, 5]),
      }),
    );
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.directory);
    await act(host, `book.getSheetByName('${NAME}').getRange('B3').setValue('CĐ xã Tân Lập Thượng');`);
    const before = JSON.stringify(await rowsOf(host));
    for (const command of [COMMANDS.summary, COMMANDS.directory, COMMANDS.summary, COMMANDS.summary]) {
      await host.run(command);
      const summary = tabOf(await host.tabs(), 'Tổng hợp');
      expect(lineOf(summary, 'CĐ xã Tân Lập Thượng')).toMatch(/^1\|CĐ xã Tân Lập Thượng\|10\|5\|/);
      expect(lineOf(summary, 'Xã Tân Lập')).toBe('');
      expect(textOf(summary)).toContain('CĐ xã Tân Lập Thượng là tên mới của Xã Tân Lập;');
      expect(textOf(summary)).not.toContain('chưa đối chiếu');
    }
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
      `book.getSheetByName('${NAME}').getRange('F3').setValue('cột riêng');
       book.getSheetByName('Tin bài').getRange('A5:D5').setValues([[4, 'LĐLĐ huyện Hà Quảng', 10, 1]]);`,
    );
    const kept = (await rowsOf(host)).slice(0, 4);
    const report = await host.run(COMMANDS.directory);
    expect(report.messages[0]?.text).toContain('Đã thêm 3 đơn vị vào cuối danh mục');
    const rows = await rowsOf(host);
    expect(rows.slice(0, 4)).toEqual(kept);
    expect(
      rows
        .slice(4)
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
    expect(tabOf(tabs, 'Các đơn vị').values[1]?.filter((cell) => cell !== '')).toEqual(HEADINGS);
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
      `book.getSheetByName('${NAME}').getRange('C3:D4').setValues([["'=2+2; __proto__x", "'=Khối"], ["'@a", 'constructor']])`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.directory)).error).toBeNull();
    expect(await formulasOf(host, NAME)).toEqual([]);
    const rows = await rowsOf(host);
    expect(rows.slice(1).map(([, name]) => name)).toEqual([
      'Tên chuẩn',
      '=1+1',
      '__proto__',
      'constructor',
      '<b>A</b>',
    ]);
    expect(rows[2]?.slice(2, 4)).toEqual(['=2+2; __proto__x', '=Khối']);
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

describe('Gộp vào', () => {
  const TWO = {
    'Hiến máu': table([1, 'Xã Hòa Chung', 10, 9], [2, 'Xã Vĩnh Quang', 8, 8]),
    'Trồng cây': table([1, 'Xã Hoaf Chung', 10, 12], [2, 'Xã Vĩnh Quang', 8, 7]),
  };
  const ORDER = ['Tên chuẩn', 'Xã Hòa Chung', 'Xã Vĩnh Quang', 'Xã Hoaf Chung'];

  interface MergeCell {
    readonly help: string | null;
    readonly criteria: string | null;
    readonly choices: readonly string[] | string | null;
    readonly note: string;
  }

  /** Dropdowns and notes of a column below its heading. */
  async function mergeCells(host: Host, { letter = 'E', first = 3 } = {}): Promise<MergeCell[]> {
    return (await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       const range = sheet.getRange('${letter}${first}:${letter}' + sheet.getLastRow());
       const notes = range.getNotes();
       return range.getDataValidations().map(([rule], row) => {
         const [source] = rule ? rule.getCriteriaValues() : [null];
         const isList = rule && String(rule.getCriteriaType()) === 'VALUE_IN_LIST';
         return {
           help: rule ? rule.getHelpText() : null,
           criteria: rule ? String(rule.getCriteriaType()) : null,
           choices: source === null ? null : isList ? Array.from(source) : source.getA1Notation(),
           note: notes[row][0],
         };
       });`,
    )) as MergeCell[];
  }

  async function choose(host: Host, cells: Readonly<Record<string, string>>): Promise<void> {
    const script = Object.entries(cells).map(
      ([a1, name]) => `sheet.getRange('${a1}').setValue(${JSON.stringify(name)});`,
    );
    await act(host, `const sheet = book.getSheetByName('${NAME}'); ${script.join(' ')}`);
  }

  it('offers the units a name may be meant for, with the reason, and joins nothing', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    const report = await host.run(COMMANDS.directory);
    expect(report.messages[0]?.text).toContain('2 tên có thể là tên khác của đơn vị đã có');
    expect((await rowsOf(host)).slice(1).map(([, name]) => name)).toEqual(ORDER);
    const [first, second, third] = await mergeCells(host);
    expect(third?.choices).toEqual(['Xã Hòa Chung', 'Xã Vĩnh Quang']);
    expect(third?.note).toContain('Xã Hòa Chung (gõ Telex còn sót)');
    expect(first?.choices).toEqual(['Xã Hoaf Chung', 'Xã Vĩnh Quang']);
    expect([second?.criteria, second?.note]).toEqual(['VALUE_IN_RANGE', '']);
    expect(String(second?.choices)).toMatch(/^B3:B/);
    expect((await host.run(COMMANDS.summary)).messages.at(-1)?.text).toContain('3 đơn vị');
  });

  it('is obeyed, its note goes, and nothing else of the tab changes', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await choose(host, { E5: 'Xã Hòa Chung' });
    const before = JSON.stringify(await rowsOf(host));
    const raw = rawValues(await host.tabs(), Object.keys(TWO));
    const report = await host.run(COMMANDS.summary);
    expect(report.messages.at(-1)?.text).toContain('2 biểu, 2 đơn vị');
    expect(lineOf(tabOf(await host.tabs(), 'Tổng hợp'), 'Xã Hòa Chung')).toContain(
      '10|9|▼ 90,0%|10|12|120,0%|1/2',
    );
    await host.run(COMMANDS.directory);
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
    expect(rawValues(await host.tabs(), Object.keys(TWO))).toBe(raw);
    const cells = await mergeCells(host);
    expect(cells.map(({ note }) => note)).toEqual(['', '', '']);
    expect(cells.map(({ criteria }) => criteria)).toEqual(Array(3).fill('VALUE_IN_RANGE'));
  });

  it('tells what cannot be followed at its cell, keeps the unit, and forgets it when it is mended', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await choose(host, { E3: 'Xã Hoaf Chung', E4: 'Xã Khác', E5: 'Xã Hòa Chung' });
    await act(host, `book.getSheetByName('${NAME}').getRange('E4').setNote('hỏi chị Lan')`);
    const told = await host.run(COMMANDS.directory);
    expect(told.messages[0]?.text).toContain('3 ô ở cột Gộp vào của');
    const notes = (await mergeCells(host)).map(({ note }) => note);
    expect(notes[0]).toContain('Xã Hòa Chung → Xã Hoaf Chung → Xã Hòa Chung');
    expect(notes[1]).toMatch(/^hỏi chị Lan\nTiện ích Chỉ tiêu: nội dung ô này chưa dùng được\.\n/);
    expect((await host.run(COMMANDS.summary)).messages.at(-1)?.text).toContain('3 đơn vị');
    await choose(host, { E3: '', E4: '' });
    await host.run(COMMANDS.directory);
    expect((await mergeCells(host)).map(({ note }) => note)).toEqual(['', 'hỏi chị Lan', '']);
  });

  it('is told at its cell and forgotten by the summary too', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await choose(host, { E4: 'Xã Khác' });
    const told = (await host.run(COMMANDS.summary)).messages.at(-1)?.text;
    expect(told).toContain("1 ô ở cột Gộp vào của trang tính 'Danh mục đơn vị' chưa dùng được");
    expect((await mergeCells(host))[1]?.note).toContain('đơn vị tên "Xã Khác"');
    await choose(host, { E4: '', E5: 'Xã Hòa Chung' });
    const mended = (await host.run(COMMANDS.summary)).messages.at(-1)?.text;
    expect(mended).not.toContain('Gộp vào');
    expect((await mergeCells(host)).map(({ note }) => note)).toEqual(['', '', '']);
  });

  it('writes nothing when all stands, and leaves dropdowns of the staff alone', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await act(
      host,
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['của cơ quan'], true).build();
       book.getSheetByName('${NAME}').getRange('E5').setDataValidation(rule);`,
    );
    const before = JSON.stringify(await mergeCells(host));
    await host.run(COMMANDS.directory);
    expect(JSON.stringify(await mergeCells(host))).toBe(before);
    expect(before).toContain('của cơ quan');
  });

  it('comes to a tab made before, without the first line, behind what staff keep, and nothing typed moves', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       sheet.deleteRows(1, 1);
       sheet.getRange('E:E').clearDataValidations().clearNote();
       sheet.getRange('F1:J1').setValue('');
       sheet.getRange('E1:E4').setValues([['Số điện thoại'], ['xã'], [''], ['']]);
       sheet.getRange('C4').setValue('Hòa Chung cũ');`,
    );
    const typed = (await rowsOf(host)).map((cells) => cells.slice(0, 5));
    expect((await host.run(COMMANDS.summary)).messages.at(-1)?.text).toContain('3 đơn vị');
    await host.run(COMMANDS.directory);
    const rows = await rowsOf(host);
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual(typed);
    expect(rows.map((cells) => cells.slice(5).filter((cell) => cell !== ''))).toEqual([
      ['Gộp vào', ...DAYS, UNIT_DAY],
      ...Array(3).fill([]),
    ]);
    expect((await mergeCells(host, { letter: 'F', first: 2 }))[2]?.choices).toEqual([
      'Xã Hòa Chung',
      'Xã Vĩnh Quang',
    ]);
    expect((await mergeCells(host, { first: 2 })).every(({ help }) => help === null)).toBe(true);
  });

  it('is found wherever staff move the columns, for new units too', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       const rows = sheet.getRange('A2:E5').getValues();
       sheet.getRange('A2:E5').clearDataValidations().clearNote();
       sheet.getRange('A2:F5').setValues(rows.map(([tt, name, other, group, merge]) => [merge, 'ghi', group, name, other, tt]));
       sheet.getRange('A5').setValue('Xã Hòa Chung');
       book.getSheetByName('Trồng cây').getRange('A4:D4').setValues([[3, 'Xã Đức Long', 10, 1]]);`,
    );
    const report = await host.run(COMMANDS.directory);
    expect(report.messages[0]?.text).toContain('Đã thêm 1 đơn vị');
    expect((await rowsOf(host))[5]?.slice(0, 6)).toEqual(['', '', '', 'Xã Đức Long', '', 4]);
    expect((await mergeCells(host, { letter: 'A' })).map(({ criteria }) => criteria)).toEqual(
      Array(4).fill('VALUE_IN_RANGE'),
    );
  });

  it('refuses a tab whose heading Tên chuẩn is gone and writes nothing into it', async () => {
    const host = await openStaffBook(await gridBook(TWO));
    await host.run(COMMANDS.directory);
    await act(host, `book.getSheetByName('${NAME}').getRange('B2').setValue('Đơn vị')`);
    const before = JSON.stringify(await rowsOf(host));
    expect((await host.run(COMMANDS.directory)).error).toContain('không còn tiêu đề "Tên chuẩn"');
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
  });

  it('is finished by the next run when one was cut off at any call', async () => {
    const old = await openStaffBook(await gridBook(TWO));
    await old.run(COMMANDS.directory);
    await act(
      old,
      `const sheet = book.getSheetByName('${NAME}');
       sheet.getRange('E:E').clearDataValidations().clearNote().clearContent();
       sheet.getRange('A4:D4').setValues([['', '', '', '']]);`,
    );
    const saved = await old.save();
    const whole = await openStaffBook(saved);
    const { calls } = await whole.run(COMMANDS.directory);
    const end = JSON.stringify([await rowsOf(whole), await mergeCells(whole)]);
    for (let killAt = 1; killAt <= calls.total; killAt += 1) {
      const host = await openStaffBook(saved);
      expect((await host.run(COMMANDS.directory, { killAt })).killed).toBe(true);
      expect((await host.run(COMMANDS.directory)).error).toBeNull();
      expect([killAt, JSON.stringify([await rowsOf(host), await mergeCells(host)])]).toEqual([killAt, end]);
    }
  });

  it('takes the same number of calls for ten units and for four hundred', async () => {
    const calls = async (count: number) => {
      const rows = (mark: string) =>
        table(
          ...Array.from({ length: count }, (_, at) => [
            at + 1,
            `Xã Hoa${at % 2 ? mark : ''} Lư ${at}`,
            10,
            9,
          ]),
        );
      const host = await openStaffBook(await gridBook({ A: rows(''), B: rows('f') }));
      return [
        (await host.run(COMMANDS.directory)).calls.total,
        (await host.run(COMMANDS.directory)).calls.total,
      ];
    };
    expect(await calls(400)).toEqual(await calls(10));
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
       sheet.getRange('L7').setValue('Người trả lời');
       for (let row = 8; row <= 13; row++) {
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
       const rows = sheet.getRange('A8:L13').getValues().reverse();
       sheet.getRange('A8:E13').setValues(rows.map((cells) => cells.slice(0, 5)));
       sheet.getRange('H8:L13').setValues(rows.map((cells) => cells.slice(7)));`,
    );
    for (const run of [1, 2]) {
      await host.run(COMMANDS.summary);
      const { values } = tabOf(await host.tabs(), LIST);
      expect(typedOf(values), `run ${run}`).toEqual(['A', 'B', 'C', 'D', 'E', 'G'].map(together));
      expect(values[6]?.[11]).toBe('Người trả lời');
    }
  });

  it('moves with a unit that reached its target, or that is gone, and comes back', async () => {
    const host = await openStaffBook(await gridBook({ Thu: ROWS }));
    await host.run(COMMANDS.summary);
    await typeReasons(host);
    await act(
      host,
      `const sheet = book.getSheetByName('Thu'); sheet.getRange('D2').setValue(50); sheet.deleteRows(3, 1);`,
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
      `const sheet = book.getSheetByName('Thu'); sheet.getRange('D2').setValue(0); sheet.insertRowsAfter(2, 1);
       sheet.getRange('A3:D3').setValues([[2, 'Trường B', 10, 1]]);`,
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
       sheet.getRange('D7').setValue('Cụm');
       sheet.getRange('D8').setValue('cụm 1');
       const filter = sheet.getFilter();
       if (filter) filter.remove();
       sheet.getRange('A7:M13').createFilter();`,
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
