import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, gridBook, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const LIST = 'Đơn vị chưa đạt';

const ROWS: Cell[][] = [
  ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
  [1, 'Chi đoàn Nà Giàng', 10, 1],
  [2, 'Chi đoàn Sóc Hà', 10, 2],
  [3, 'Chi đoàn Pác Bó', 10, 3],
];

async function listed(): Promise<Host> {
  const host = await openStaffBook(await gridBook({ 'Hiến máu': ROWS }));
  await host.run(COMMANDS.summary);
  return host;
}

/** The cells of a list's rows by unit, from a column on. */
async function besideUnits(host: Host, tab: string, from: number): Promise<Record<string, unknown[]>> {
  const { values } = tabOf(await host.tabs(), tab);
  const rows = values.filter(([, , unit]) => String(unit).startsWith('Chi đoàn'));
  return Object.fromEntries(rows.map((cells) => [String(cells[2]), cells.slice(from, from + 4)]));
}

describe('text that people type in Đơn vị chưa đạt', () => {
  it('travels with its row when they add a column and sort by the filter', async () => {
    const host = await listed();
    await act(
      host,
      `const sheet = book.getSheetByName('${LIST}');
       sheet.getRange('L7:L10').setValues([['Cán bộ'], ['anh Tú'], ['chị Lý'], ['anh Páo']]);
       const filter = sheet.getFilter().getRange();
       const rows = sheet.getRange(8, 1, 3, filter.getNumColumns());
       const kept = rows.getValues().reverse().map((cells) => cells.map((cell, at) => (at === 5 || at === 6 ? '' : cell)));
       rows.setValues(kept);`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await besideUnits(host, LIST, 11)).toEqual({
      'Chi đoàn Nà Giàng': ['anh Tú', '', ''],
      'Chi đoàn Sóc Hà': ['chị Lý', '', ''],
      'Chi đoàn Pác Bó': ['anh Páo', '', ''],
    });
  });

  it('stays in notes too, below and above what the add-in says of a figure and of the page', async () => {
    const host = await listed();
    await act(
      host,
      `const [list, summary] = ['${LIST}', 'Tổng hợp'].map((name) => book.getSheetByName(name));
       const add = (cell, text) => cell.setNote(cell.getNote() + '\\n' + text);
       add(list.getRange('E8'), 'đếm lại giấy hẹn');
       add(list.getRange('A1'), 'in khổ A4');
       add(summary.getRange('D7'), 'chờ bệnh viện xác nhận');
       add(summary.getRange('A1'), 'gửi trước ngày 20');`,
    );
    const notes = () =>
      act(
        host,
        `return ['${LIST}', 'Tổng hợp'].map((name) => ['A1', name === '${LIST}' ? 'E8' : 'D7'].map((at) =>
           book.getSheetByName(name).getRange(at).getNote().split('\\n')));`,
      );
    const typed = (await notes()) as readonly (readonly string[][])[];
    expect(typed.flat().map((lines) => lines.slice(lines[1]?.startsWith('Lập lúc') ? 2 : 1))).toEqual([
      ['in khổ A4'],
      ['đếm lại giấy hẹn'],
      ['gửi trước ngày 20'],
      ['chờ bệnh viện xác nhận'],
    ]);
    for (const run of [1, 2]) {
      expect((await host.run(COMMANDS.summary)).error, `run ${run}`).toBeNull();
      expect(await notes(), `run ${run}`).toEqual(typed);
    }
  });

  it('stands in each row of cells that they merged, and the list has its filter again', async () => {
    const host = await listed();
    await act(
      host,
      `const sheet = book.getSheetByName('${LIST}');
       sheet.getRange('I8').setValue('thiếu người hiến');
       sheet.getFilter().remove();
       sheet.getRange('I8:I9').merge();`,
    );
    for (const run of [1, 2]) {
      expect((await host.run(COMMANDS.summary)).error, `run ${run}`).toBeNull();
      const beside = await besideUnits(host, LIST, 8);
      expect(Object.values(beside).map(([text]) => text)).toEqual([
        'thiếu người hiến',
        'thiếu người hiến',
        '',
      ]);
    }
    const merges = await act(
      host,
      `return book.getSheetByName('${LIST}').getFilter().getRange().getMergedRanges().length;`,
    );
    expect(merges).toBe(0);
  });

  it('goes to the list that is made anew when the file was converted, and the old tab is left as it is', async () => {
    const host = await listed();
    await act(
      host,
      `book.getSheetByName('${LIST}').getRange('I8:J8').setValues([['bận mùa vụ', 'hẹn tháng sau']]);`,
    );
    const converted = await openStaffBook({ ...(await host.save()), developerMetadata: [] });
    const before = JSON.stringify(tabOf(await converted.tabs(), LIST).values);
    const report = await converted.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    const beside = await besideUnits(converted, `${LIST} (tự động)`, 8);
    expect(beside['Chi đoàn Nà Giàng']?.slice(0, 2)).toEqual(['bận mùa vụ', 'hẹn tháng sau']);
    expect(JSON.stringify(tabOf(await converted.tabs(), LIST).values)).toBe(before);
  });

  it('follows a unit that is renamed in its raw row alone, and this is told once', async () => {
    const host = await listed();
    await act(
      host,
      `book.getSheetByName('${LIST}').getRange('I8').setValue('bận mùa vụ');
       book.getSheetByName('Hiến máu').getRange('B2').setValue('Chi đoàn Trường Hà');`,
    );
    const told = ({ messages }: Awaited<ReturnType<Host['run']>>) =>
      messages.map(({ text }) => text).join(' ');
    expect(told(await host.run(COMMANDS.summary))).toContain(
      "Ở 'Hiến máu', 'Chi đoàn Trường Hà' nay đứng ở dòng của 'Chi đoàn Nà Giàng'",
    );
    expect((await besideUnits(host, LIST, 8))['Chi đoàn Trường Hà']?.[0]).toBe('bận mùa vụ');
    expect(told(await host.run(COMMANDS.summary))).not.toContain('Nà Giàng');
  });

  it('follows the tab of its source to another name, which names the indicator', async () => {
    const host = await listed();
    await act(
      host,
      `book.getSheetByName('${LIST}').getRange('I8').setValue('bận mùa vụ');
       book.getSheetByName('Hiến máu').setName('Hiến máu tình nguyện');`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const { values } = tabOf(await host.tabs(), LIST);
    expect(values[7]?.slice(1, 3)).toEqual(['Hiến máu tình nguyện', 'Chi đoàn Nà Giàng']);
    expect(values[7]?.[8]).toBe('bận mùa vụ');
    expect(values.flat()).not.toContain('Không còn đối chiếu được');
  });
});
