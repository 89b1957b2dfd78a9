import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, gridBook, rawValues, rowOf, tabOf } from './open-book';
import { act, openStaffBook, table } from './staff';

const NOTES = 'Sổ trực của văn phòng';
const STAFF = {
  'Thu học phí': table([1, 'Trường Tiểu học Sông Bằng', 10, 5], [2, 'Trường Mầm non Hợp Giang', 10, 12]),
  [NOTES]: [
    ['Ngày', 'Người trực', 'Việc đã làm'],
    ['Thứ hai', 'Nông Thị Mai', 'Tiếp 3 lượt công dân'],
    ['Thứ ba', 'Hoàng Văn Tú', 'Chuyển 12 công văn'],
  ],
};

/** A book with all our tabs, and what `keys` of the mark name set to the tab of notes. */
async function bookWithMark(...keys: readonly (readonly ['pages' | 'settings', string])[]): Promise<Host> {
  const host = await openStaffBook(await gridBook(STAFF));
  for (const command of [COMMANDS.summary, COMMANDS.check, COMMANDS.directory, COMMANDS.indicators])
    expect((await host.run(command)).error).toBeNull();
  await act(
    host,
    `const mark = book.createDeveloperMetadataFinder().withKey('chi-tieu.pages').find()[0];
     const value = JSON.parse(mark.getValue());
     for (const [part, key] of ${JSON.stringify(keys)}) value[part][key] = book.getSheetByName('${NOTES}').getSheetId();
     mark.setValue(JSON.stringify(value));`,
  );
  return host;
}

/** The tab that the mark names. */
async function marked(host: Host, part: 'pages' | 'settings', key: string): Promise<unknown> {
  return act(
    host,
    `const value = JSON.parse(book.createDeveloperMetadataFinder().withKey('chi-tieu.pages').find()[0].getValue());
     return book.getSheetById(value['${part}']['${key}']).getName();`,
  );
}

function told({ messages }: Awaited<ReturnType<Host['run']>>): string {
  return messages.map(({ text }) => text).join('\n');
}

describe('a mark that names a tab of the staff', () => {
  it.each<['pages' | 'settings', string, string, string]>([
    ['pages', 'summary', COMMANDS.summary, 'Tổng hợp (tự động)'],
    ['pages', 'below', COMMANDS.summary, 'Đơn vị chưa đạt (tự động)'],
    ['pages', 'record', COMMANDS.summary, 'Chỉ tiêu (nội bộ) (tự động)'],
    ['pages', 'check', COMMANDS.check, 'Kiểm tra số liệu (tự động)'],
    ['settings', 'directory', COMMANDS.directory, 'Danh mục đơn vị'],
    ['settings', 'indicators', COMMANDS.indicators, 'Danh mục chỉ tiêu'],
  ])('has nothing written there: %s %s', async (part, key, command, name) => {
    const host = await bookWithMark([part, key]);
    const before = rawValues(await host.tabs(), Object.keys(STAFF));
    const report = await host.run(command);
    expect(report.error).toBeNull();
    expect(told(report)).toContain(`Không ghi vào '${NOTES}' vì ở đó không có tiêu đề`);
    expect(rawValues(await host.tabs(), Object.keys(STAFF))).toBe(before);
    expect(await marked(host, part, key)).toBe(name);
    const again = await host.run(command);
    expect(again.error).toBeNull();
    expect(told(again)).not.toContain('Không ghi vào');
    expect(rawValues(await host.tabs(), Object.keys(STAFF))).toBe(before);
  });

  it('makes a new page with its merged cells', async () => {
    const host = await bookWithMark(['pages', 'summary']);
    const before = tabOf(await host.tabs(), 'Tổng hợp');
    await host.run(COMMANDS.summary);
    const made = tabOf(await host.tabs(), 'Tổng hợp (tự động)');
    expect(made.values.slice(4)).toEqual(before.values.slice(4));
    const merged = (tab: string) =>
      act(
        host,
        `return book.getSheetByName('${tab}').getDataRange().getMergedRanges().map((range) => range.getA1Notation());`,
      );
    expect(await merged('Tổng hợp (tự động)')).toEqual(await merged('Tổng hợp'));
  });

  it('may name them all', async () => {
    const pages = ['summary', 'below', 'check', 'record'].map((key) => ['pages', key] as const);
    const settings = ['directory', 'indicators'].map((key) => ['settings', key] as const);
    const host = await bookWithMark(...pages, ...settings);
    const before = rawValues(await host.tabs(), Object.keys(STAFF));
    for (const command of [COMMANDS.colour, COMMANDS.summary, COMMANDS.check])
      expect((await host.run(command)).error).toBeNull();
    expect(rawValues(await host.tabs(), Object.keys(STAFF))).toBe(before);
  });

  it.each<['pages' | 'settings', string]>([
    ['pages', 'check'],
    ['settings', 'directory'],
  ])('has our colours taken off and its cells put back like any other: %s %s', async (part, key) => {
    const host = await bookWithMark();
    await host.run(COMMANDS.colour);
    await act(
      host,
      `const mark = book.createDeveloperMetadataFinder().withKey('chi-tieu.pages').find()[0];
       const value = JSON.parse(mark.getValue());
       value.${part}.${key} = book.getSheetByName('Thu học phí').getSheetId();
       mark.setValue(JSON.stringify(value));`,
    );
    const rules = () =>
      act(host, "return book.getSheetByName('Thu học phí').getConditionalFormatRules().length;");
    expect(await rules()).toBeGreaterThan(0);
    expect((await host.run(COMMANDS.uncolour)).error).toBeNull();
    expect(await rules()).toBe(0);
    expect((await host.run(COMMANDS.undo)).error).toBeNull();
    expect(await rules()).toBeGreaterThan(0);
  });

  it('does not take one page of ours for another', async () => {
    const host = await bookWithMark();
    await act(
      host,
      `const mark = book.createDeveloperMetadataFinder().withKey('chi-tieu.pages').find()[0];
       const value = JSON.parse(mark.getValue());
       value.pages.summary = value.pages.check;
       mark.setValue(JSON.stringify(value));`,
    );
    const check = tabOf(await host.tabs(), 'Kiểm tra số liệu').values;
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(tabOf(await host.tabs(), 'Kiểm tra số liệu').values).toEqual(check);
    expect(await marked(host, 'pages', 'summary')).toBe('Tổng hợp (tự động)');
  });
});

describe('a page of ours that staff changed', () => {
  it('stays ours while its note or its headings stand', async () => {
    const host = await bookWithMark();
    await act(
      host,
      `const summary = book.getSheetByName('Tổng hợp');
       summary.getRange('A1').clearNote();
       const list = book.getSheetByName('Đơn vị chưa đạt');
       list.getRange('A1:Z4').getValues().forEach((row, r) => row.forEach((text, c) => {
         if (text === 'Đơn vị') list.getRange(r + 1, c + 1).setValue('Trường');
       }));`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(told(report)).not.toContain('Không ghi vào');
    expect(await marked(host, 'pages', 'summary')).toBe('Tổng hợp');
    expect(await marked(host, 'pages', 'below')).toBe('Đơn vị chưa đạt');
  });
});

describe('a record that somebody changed', () => {
  it.each([
    ['A1', 'Ghi nhớ', 'Chỉ tiêu (nội bộ) (tự động)'],
    ['A2', 'null', 'Chỉ tiêu (nội bộ)'],
    ['A2', '', 'Chỉ tiêu (nội bộ)'],
    ['A2', '{"state":"done"', 'Chỉ tiêu (nội bộ)'],
  ])('is begun anew, which is told: %s holds %j', async (cell, text, name) => {
    const host = await bookWithMark();
    const typed = 'Do mưa lũ kéo dài';
    await act(
      host,
      `book.getSheetByName('Chỉ tiêu (nội bộ)').getRange('${cell}').setValue('${text}');
       const list = book.getSheetByName('Đơn vị chưa đạt');
       list.getRange(list.getLastRow(), 9).setValue('${typed}');`,
    );
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(told(report)).toContain("Trang tính nội bộ 'Chỉ tiêu (nội bộ)' đã bị sửa nên được lập lại");
    expect(await marked(host, 'pages', 'record')).toBe(name);
    const tabs = await host.tabs();
    expect(rowOf(tabOf(tabs, 'Đơn vị chưa đạt'), 8, typed)).toBeGreaterThan(0);
    expect(tabOf(tabs, 'Tổng hợp').values[0]?.[0]).toBe('');
    expect(told(await host.run(COMMANDS.summary))).not.toContain('đã bị sửa');
  });

  it('says that a damaged B1 cannot be undone, and remembers the next command', async () => {
    const rates = [
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'],
      [1, 'Trường Tiểu học Sông Bằng', 10, 5, ''],
      [2, 'Trường Mầm non Hợp Giang', 10, 12, ''],
    ];
    const host = await openStaffBook(await gridBook({ Thu: rates }));
    const before = rawValues(await host.tabs(), ['Thu']);
    await host.run(COMMANDS.rates);
    await act(host, `book.getSheetByName('Chỉ tiêu (nội bộ)').getRange('B1').setValue('{"state":')`);
    const undo = await host.run(COMMANDS.undo);
    expect(undo.error).not.toBeNull();
    expect(undo.error).not.toMatch(/Error|undefined|JSON/);
    await act(host, `book.getSheetByName('Thu').getRange('E2:E3').setValues([[''], ['']])`);
    expect((await host.run(COMMANDS.rates)).error).toBeNull();
    expect(rawValues(await host.tabs(), ['Thu'])).not.toBe(before);
    expect((await host.run(COMMANDS.undo)).error).toBeNull();
    expect(rawValues(await host.tabs(), ['Thu'])).toBe(before);
  });
});
