import { describe, expect, it } from 'vitest';
import { INDICATORS_GUIDE } from '../../src/core/settings/layout';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, formulasOf, lineOf, openStaffBook, table, textOf } from './staff';

const NAME = 'Danh mục chỉ tiêu';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const OPEN = [
  'Chỉ tiêu',
  'ĐVT',
  'Nguồn số liệu',
  'Cách tính',
  'KH chung',
  'Áp dụng cho',
  'Mức tính đạt (%)',
  'Thời hạn',
  'Đánh giá',
  'Căn cứ',
];
const FOLDED = [
  'Dòng tiêu đề',
  'Cột đơn vị',
  'Cột kế hoạch',
  'Cột kết quả',
  'Kỳ của KH',
  'Chỉ đếm dòng có',
  'Chiều',
  'Ô kết quả trống',
  'Kỳ',
  'Khi sáp nhập',
];
const HEADINGS = [...OPEN, ...FOLDED];

const BOOK = {
  'Đoàn viên': table([1, 'LĐLĐ huyện Bảo Lâm', 10, 5], [2, 'CĐ ngành Y tế', 10, 12]),
  'Tin bài': table([1, 'LĐLĐ huyện Bảo Lâm', 10, 5], [2, 'CĐ ngành Y tế', 5, 1]),
};

async function rowsOf(host: Host, name = NAME): Promise<(string | number | boolean)[][]> {
  return tabOf(await host.tabs(), name).values;
}

/** Types into cells of the tab, by A1 notation. */
async function type(host: Host, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await act(
    host,
    `const sheet = book.getSheetByName('${NAME}');
     for (const [a1, value] of ${JSON.stringify(Object.entries(cells))}) sheet.getRange(a1).setValue(value);`,
  );
}

/** Notes of the tab below its headings, by place. */
async function notesOf(host: Host): Promise<Readonly<Record<string, string>>> {
  return (await act(
    host,
    `const range = book.getSheetByName('${NAME}').getDataRange();
     const notes = {};
     range.getNotes().forEach((row, at) => row.forEach((note, column) => {
       if (at > 1 && note) notes[range.getCell(at + 1, column + 1).getA1Notation()] = note;
     }));
     return notes;`,
  )) as Readonly<Record<string, string>>;
}

/** The words of the dropdown in a cell; null for none. */
async function wordsOf(host: Host, a1: string): Promise<unknown> {
  return act(
    host,
    `const rule = book.getSheetByName('${NAME}').getRange('${a1}').getDataValidation();
     return rule ? rule.getCriteriaValues()[0] : null;`,
  );
}

describe('Danh mục chỉ tiêu', () => {
  it('shows what was recognised in 2019, ten columns open, and touches no raw cell', async () => {
    const host = await openStaffBook(await exampleBook());
    const before = rawValues(await host.tabs(), RAW);
    const report = await host.run(COMMANDS.indicators);
    expect(report.error).toBeNull();
    expect(report.messages[0]?.text).toContain('Đã lập danh mục 4 chỉ tiêu');
    const [guide, head, ...rows] = await rowsOf(host);
    expect(guide?.filter((cell) => cell !== '')).toEqual([INDICATORS_GUIDE]);
    expect(head).toEqual(HEADINGS);
    const rest = [
      '',
      100,
      '',
      'Cả kỳ',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Càng cao càng tốt',
      'Chưa có số liệu',
      '',
      'Theo cách giao',
    ];
    expect(rows).toEqual([
      ['CĐCS', '', 'Phát triển đoàn viên › CĐCS', 'Theo biểu', '', ...rest],
      ['Đ/viên', '', 'Phát triển đoàn viên › Đ/viên', 'Theo biểu', '', ...rest],
      ['Tin bài', '', 'Tin bài › Tin bài', 'Theo biểu', 12, ...rest],
      ['Quỹ xã hội', 'đồng', 'Quỹ xã hội › Quỹ xã hội', 'Theo biểu', '', ...rest],
    ]);
    expect(await notesOf(host)).toEqual({});
    expect(rawValues(await host.tabs(), RAW)).toBe(before);
    const { snapshot, columnDepths } = await host.save();
    const [id = '', sheet] = Object.entries(snapshot.sheets).find(([, one]) => one.name === NAME) ?? [];
    expect(columnDepths.get(id)).toEqual([...OPEN.map(() => 0), ...FOLDED.map(() => 1)]);
    const hidden = [...HEADINGS.keys()].filter((column) => sheet?.columnData?.[column]?.hd === 1);
    expect(hidden).toEqual(FOLDED.map((_, index) => OPEN.length + index));
    expect(sheet?.freeze?.ySplit).toBe(2);
  });

  it('offers the sources of the workbook, and what each of them allows', async () => {
    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.indicators);
    const sources = (await rowsOf(host)).slice(2).map((row) => row[2]);
    expect(await wordsOf(host, 'C3')).toEqual([...sources, ...RAW]);
    expect(await wordsOf(host, 'D6')).toEqual([
      'Theo biểu',
      'Cộng các dòng cùng đơn vị',
      'Tỷ lệ hai cột',
      'Số dòng đã xong / số dòng',
      'Không sử dụng',
    ]);
    expect(await wordsOf(host, 'M6')).toEqual([
      'C · Tổng số ĐV',
      'D · Số tiền phải nộp',
      'E · Số tiền đã nộp',
      'F · Số tiền còn phải nộp',
    ]);
    expect(await wordsOf(host, 'Q3')).toEqual(['Càng cao càng tốt', 'Càng thấp càng tốt']);
    expect(await wordsOf(host, 'R6')).toEqual(['Chưa có số liệu', 'Tính là 0']);
    expect(await wordsOf(host, 'A3')).toBeNull();
    expect(await wordsOf(host, 'E3')).toBeNull();
  });

  it('is made on request only, and a second request changes nothing', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.summary);
    expect((await host.tabs()).map(({ name }) => name)).not.toContain(NAME);
    await host.run(COMMANDS.indicators);
    const before = JSON.stringify((await host.save()).snapshot.sheets);
    const again = await host.run(COMMANDS.indicators);
    expect(again.messages[0]?.text).toContain('không thêm dòng nào');
    const broughtToFront = 1;
    expect(again.calls.write).toBe(broughtToFront);
    expect(JSON.stringify((await host.save()).snapshot.sheets)).toBe(before);
  });

  it('is no raw table, costs a summary two calls and changes nothing in it', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.summary);
    const { calls } = await host.run(COMMANDS.summary);
    const bodyOf = async () => tabOf(await host.tabs(), 'Tổng hợp').values.slice(3);
    const before = JSON.stringify(await bodyOf());
    await host.run(COMMANDS.indicators);
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain('2 biểu, 2 đơn vị');
    expect(JSON.stringify(await bodyOf())).toBe(before);
    const perTab = 1;
    expect(report.calls.write).toBe(calls.write);
    expect(report.calls.read).toBe(calls.read + 2 + perTab * 2);
  });

  it('is obeyed: another name, a threshold, a source that is not used; a common target stands below the column of targets', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.indicators);
    await type(host, { A3: 'Kết nạp', E3: 20, G3: 60, D4: 'không sử dụng' });
    const kept = JSON.stringify(await rowsOf(host));
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(textOf(page)).toContain('Kết nạp');
    expect(textOf(page)).not.toContain('Tin bài');
    expect(lineOf(page, 'CĐ ngành Y tế')).toContain('10|12|120,0%');
    expect(lineOf(page, 'LĐLĐ huyện Bảo Lâm')).toContain('10|5|▼ 50,0%');
    expect(JSON.stringify(await rowsOf(host))).toBe(kept);
  });

  it('says so when no indicator is used', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.indicators);
    await type(host, { D3: 'Không sử dụng', D4: 'Không sử dụng' });
    expect((await host.run(COMMANDS.summary)).error).toContain('Mọi chỉ tiêu đều đang chọn “Không sử dụng”');
    expect((await host.run(COMMANDS.indicators)).error).toBeNull();
  });

  it('gets new sources behind its rows, which stay as staff left them', async () => {
    const host = await openStaffBook(await gridBook({ ...BOOK, Mới: [['x']] }));
    await host.run(COMMANDS.indicators);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       sheet.getRange('A3').setValue('Tên của tôi');
       sheet.getRange('U2:U3').setValues([['Người theo dõi'], ['chị Hoa']]);
       sheet.getRange('G4').setValue('');
       book.getSheetByName('Mới').getRange('A1:D2').setValues([['TT', 'Đơn vị', 'KH giao', 'Kết quả'], [1, 'CĐ ngành Y tế', 3, 1]]);`,
    );
    const kept = await rowsOf(host);
    const report = await host.run(COMMANDS.indicators);
    expect(report.messages[0]?.text).toContain('Đã thêm 1 chỉ tiêu vào cuối danh mục');
    const rows = await rowsOf(host);
    expect(rows.slice(0, kept.length)).toEqual(kept);
    expect(rows.slice(kept.length).map((row) => [row[0], row[2], row[20]])).toEqual([
      ['Mới', 'Mới › Mới', ''],
    ]);
    expect(await wordsOf(host, 'C3')).toContain('Mới › Mới');
    expect(await wordsOf(host, 'D5')).toContain('Theo biểu');
  });

  it('obeys and dresses a tab made before there was its first line, and moves none of its rows', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.indicators);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       sheet.deleteRows(1, 1);
       sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations().clearFormat().clearNote();
       sheet.getRange('A2').setValue('Kết nạp');
       const mark = book.createDeveloperMetadataFinder().withKey('chi-tieu.pages').find()[0];
       mark.setValue(JSON.stringify({ ...JSON.parse(mark.getValue()), settings: {} }));`,
    );
    const before = await rowsOf(host);
    expect(before[0]).toEqual(HEADINGS);
    const { error, messages } = await host.run(COMMANDS.indicators);
    expect(error).toBeNull();
    expect(messages[0]?.text).toContain('không thêm dòng nào');
    expect(await rowsOf(host)).toEqual(before);
    expect(await wordsOf(host, 'D2')).toContain('Không sử dụng');
    const looks = await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       return [sheet.getFrozenRows(), ...['A1', 'A4'].map((a1) => sheet.getRange(a1).getBackground()), sheet.getRange('C1').getNote() !== ''];`,
    );
    expect(looks).toEqual([1, '#d9e2f3', '#fff9e5', true]);
    await host.run(COMMANDS.summary);
    expect(textOf(tabOf(await host.tabs(), 'Tổng hợp'))).toContain('Kết nạp');
  });

  it('tells a wrong entry at its cell until it is mended, and keeps notes of the staff', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.indicators);
    await type(host, { E3: "'1.5", G3: 0.9, D4: 'Đếm số dòng', C5: 'Biểu › không còn' });
    await act(host, `book.getSheetByName('${NAME}').getRange('G3').setNote('hỏi lại')`);
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(report.messages.at(-1)?.text).toContain(
      `4 ô trong danh mục chỉ tiêu chưa dùng được: ${NAME}!E3, G3, D4, C5;`,
    );
    const notes = await notesOf(host);
    expect(Object.keys(notes)).toEqual(['E3', 'G3', 'D4', 'C5']);
    expect(notes.E3).toContain('1,5 hoặc 15');
    expect(notes.G3).toMatch(/^hỏi lại\n.*\n.*ghi 90 nếu là 90%/);
    const told = await host.run(COMMANDS.indicators);
    expect(told.messages[0]?.text).toContain('4 ô');
    expect(await notesOf(host)).toEqual(notes);
    await type(host, { E3: 15, G3: 90, D4: '', C5: '' });
    expect((await host.run(COMMANDS.summary)).messages.at(-1)?.text).not.toContain('chưa dùng được');
    expect(await notesOf(host)).toEqual({ G3: 'hỏi lại' });
  });

  it('stays ours when staff rename it and move its columns, and theirs is left alone', async () => {
    const host = await openStaffBook(await gridBook({ ...BOOK, Khác: [['ghi chép']] }));
    await host.run(COMMANDS.indicators);
    await act(
      host,
      `const sheet = book.getSheetByName('${NAME}');
       const rows = sheet.getRange('A2:R4').getValues().map((row) => [row[2], row[0], row[6]]);
       sheet.getRange('A2:R4').clearContent();
       sheet.getRange('A2:C4').setValues(rows);
       sheet.getRange('C3').setValue(50);
       sheet.setName('Các chỉ tiêu');
       book.getSheetByName('Khác').setName('${NAME}');`,
    );
    const before = await rowsOf(host, 'Các chỉ tiêu');
    expect((await host.run(COMMANDS.indicators)).error).toBeNull();
    await host.run(COMMANDS.summary);
    expect(await rowsOf(host)).toEqual([['ghi chép']]);
    expect(await rowsOf(host, 'Các chỉ tiêu')).toEqual(before);
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'LĐLĐ huyện Bảo Lâm')).toContain('10|5|50,0%');
  });

  it('goes by another name where staff have a tab of that name, and is made again when it was deleted', async () => {
    const host = await openStaffBook(await gridBook({ ...BOOK, [NAME]: [['của phòng']] }));
    await host.run(COMMANDS.indicators);
    const own = `${NAME} (tự động)`;
    const before = JSON.stringify(await rowsOf(host, own));
    await act(host, `book.deleteSheet(book.getSheetByName('${own}'))`);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.indicators)).error).toBeNull();
    expect(JSON.stringify(await rowsOf(host, own))).toBe(before);
    expect(await rowsOf(host)).toEqual([['của phòng']]);
  });

  it('leaves a copy that staff made alone, and says so', async () => {
    const host = await openStaffBook(await gridBook(BOOK));
    await host.run(COMMANDS.indicators);
    await act(
      host,
      `const sheet = book.insertSheet('Bản sao');
       sheet.getRange('A1:R4').setValues(book.getSheetByName('${NAME}').getRange('A1:R4').getValues());`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(report.messages.at(-1)?.text).toContain("Không đọc và không ghi vào 'Bản sao'");
    expect(report.messages.at(-1)?.text).toContain('2 biểu');
  });

  it('takes names of any kind, in the tables and typed, as text', async () => {
    const header = ['TT', 'Đơn vị', 'KH giao', 'Kết quả'];
    const host = await openStaffBook(
      await gridBook({ '=1+1': [header, [1, 'A', 1, 1]], __proto__x: [header, [1, 'A', 1, 0]] }),
    );
    await host.run(COMMANDS.indicators);
    await type(host, { A3: "'=2+2", A4: 'constructor' });
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.indicators)).error).toBeNull();
    expect(await formulasOf(host, NAME)).toEqual([]);
    const page = textOf(tabOf(await host.tabs(), 'Tổng hợp'));
    expect(page).toContain('=2+2');
    expect(page).toContain('constructor');
  });

  it('does not keep a summary from being made where it is protected, but refuses to add rows', async () => {
    const made = await openStaffBook(await gridBook({ ...BOOK, Mới: [['x']] }));
    await made.run(COMMANDS.indicators);
    await type(made, { E3: "'1.5" });
    await act(
      made,
      `book.getSheetByName('Mới').getRange('A1:D2').setValues([['TT', 'Đơn vị', 'KH giao', 'Kết quả'], [1, 'CĐ ngành Y tế', 3, 1]]);`,
    );
    const saved = await made.save();
    const id = Object.values(saved.snapshot.sheets).find((sheet) => sheet.name === NAME)?.id ?? '';
    const host = await openStaffBook({ ...saved, protectedTabs: [id] });
    const summary = await host.run(COMMANDS.summary);
    expect(summary.error).toBeNull();
    expect(summary.messages.at(-1)?.text).toContain(`${NAME}!E3`);
    const before = JSON.stringify(await rowsOf(host));
    expect((await host.run(COMMANDS.indicators)).error).toContain(`Trang tính '${NAME}' đang được bảo vệ`);
    expect(JSON.stringify(await rowsOf(host))).toBe(before);
  });
});
