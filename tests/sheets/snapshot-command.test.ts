import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, rowOf, tabOf, type } from './open-book';
import { act, openStaffBook } from './staff';
import { openOn } from './year-book';

afterEach(closeBooks);

const FROZEN = 'Chốt 31.12.2019';
const CHANGES = 'Thay đổi sau chốt';
const KEPT = 'Tổng hợp (bản sửa tay)';

async function frozenBook(person: readonly string[] = ['OK', '']): Promise<Host> {
  const host = await openOn('2020-01-15', await exampleBook(), person);
  await host.run(COMMANDS.summary);
  const { error } = await host.run(COMMANDS.snapshot);
  expect(error).toBeNull();
  return host;
}

async function names(host: Host): Promise<readonly string[]> {
  return (await host.tabs()).filter(({ hidden }) => !hidden).map(({ name }) => name);
}

async function tab(host: Host, name: string) {
  return tabOf(await host.tabs(), name);
}

function lines(page: { readonly display: readonly (readonly string[])[] }): string {
  return page.display.map((cells) => cells.filter((cell) => cell !== '').join(' | ')).join('\n');
}

describe('Chốt số liệu…', () => {
  it('keeps the figures of the summary in a tab of their own, as values', async () => {
    const host = await frozenBook();
    const [summary, frozen] = [await tab(host, 'Tổng hợp'), await tab(host, FROZEN)];
    const body = (page: typeof summary) => page.display.slice(1, rowOf(page, 1, 'TỔNG CỘNG') + 1);
    expect(body(frozen)).toEqual(body(summary));
    expect(frozen.display[0]?.[0]).toBe('Chốt số liệu lúc 12:00 ngày 15/01/2020');
    expect(JSON.stringify((await host.save()).snapshot.sheets)).toContain(FROZEN);
  });

  it('tells of one figure that changed, and stays as it was', async () => {
    const host = await frozenBook();
    const before = await tab(host, FROZEN);
    await type(host, 'Quỹ xã hội', { E20: 44950000 });
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages.at(-1)?.text).toContain('So với Chốt 31.12.2019: 1 ô thay đổi.');
    expect(messages.at(-1)?.text).toContain('26 lượt chưa đạt');
    const summary = await tab(host, 'Tổng hợp');
    const text = lines(summary);
    expect(text).toContain('So với Chốt 31.12.2019: 1 ô thay đổi.');
    expect(text).toContain('còn phải nộp 64.250.000 (13 đơn vị)');
    expect(summary.display[rowOf(summary, 1, 'TỔNG CỘNG')]?.slice(12, 14)).toEqual([
      '1.288.100.000',
      '▼ 95,5%',
    ]);
    const changes = await tab(host, CHANGES);
    expect(changes.display[4]?.slice(0, 5)).toEqual([
      ...['Quỹ xã hội', 'LĐLĐ Trà Lĩnh', 'Kết quả', '30.000.000', '44.950.000'],
    ]);
    expect(await tab(host, FROZEN)).toEqual(before);
  });

  it('keeps the reasons that staff type, also when the figure is as it was again', async () => {
    const host = await frozenBook();
    await type(host, 'Quỹ xã hội', { E20: 44950000 });
    await host.run(COMMANDS.summary);
    await type(host, CHANGES, { F5: 'Nộp bổ sung ngày 10/01' });
    await host.run(COMMANDS.summary);
    const again = await tab(host, CHANGES);
    expect(again.values[4]?.[5]).toBe('Nộp bổ sung ngày 10/01');
    await host.run(COMMANDS.summary);
    expect(await tab(host, CHANGES)).toEqual(again);
    await type(host, 'Quỹ xã hội', { E20: 30000000 });
    await host.run(COMMANDS.summary);
    const none = await tab(host, CHANGES);
    const lost = rowOf(none, 0, 'Không còn đối chiếu được');
    expect(none.values[lost + 1]).toEqual([
      ...['Quỹ xã hội', 'LĐLĐ Trà Lĩnh', 'Kết quả', '', '', 'Nộp bổ sung ngày 10/01'],
    ]);
  });

  it('ends when its tab is deleted', async () => {
    const clock = () => Date.UTC(2020, 0, 15, 5);
    const host = await openStaffBook(await exampleBook(), { clock, person: ['OK', ''] });
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.snapshot);
    await act(host, `book.getSheetByName('Quỹ xã hội').getRange('E20').setValue(44950000);`);
    await act(host, `book.deleteSheet(book.getSheetByName('${FROZEN}'));`);
    await host.run(COMMANDS.summary);
    expect(lines(await tab(host, 'Tổng hợp'))).not.toContain('So với Chốt');
    expect(await names(host)).not.toContain(CHANGES);
  });

  it('follows a tab that was renamed for good, also on pages that are made later', async () => {
    const grid = [
      ['KẾT NẠP NĂM 2019'],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['LĐLĐ Hòa An', 20, 19],
      ['LĐLĐ Hạ Lang', 30, 31],
    ];
    const clock = () => Date.UTC(2020, 0, 15, 5);
    const host = await openStaffBook(await gridBook({ 'Đoàn viên': grid }), { clock, person: ['OK', ''] });
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.discussion);
    await host.run(COMMANDS.snapshot);
    await act(host, `book.getSheetByName('Đoàn viên').setName('ĐV 2019');`);
    const same = `So với ${FROZEN}: không ô nào thay đổi.`;
    for (const command of [COMMANDS.summary, COMMANDS.discussion, COMMANDS.summary]) {
      await host.run(command);
      expect(lines(await tab(host, 'Tổng hợp'))).toContain(same);
    }
    await act(host, `book.getSheetByName('ĐV 2019').getRange('C3').setValue(20);`);
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages.at(-1)?.text).toContain(`So với ${FROZEN}: 1 ô thay đổi.`);
    const changes = await tab(host, CHANGES);
    expect(changes.display[4]?.slice(0, 5)).toEqual(['ĐV 2019', 'LĐLĐ Hòa An', 'Kết quả', '19', '20']);
  });

  it('gives a second one of a name (2), and compares with the last', async () => {
    const host = await frozenBook(['OK', '', '']);
    await type(host, 'Quỹ xã hội', { E20: 44950000 });
    const { messages } = await host.run(COMMANDS.snapshot);
    expect(messages.at(-1)?.text).toContain(`'${FROZEN} (2)'`);
    await host.run(COMMANDS.summary);
    expect(lines(await tab(host, 'Tổng hợp'))).toContain(`So với ${FROZEN} (2): không ô nào thay đổi.`);
    const shown = await names(host);
    expect(shown).toEqual(expect.arrayContaining([FROZEN, `${FROZEN} (2)`]));
    const { messages: check } = await host.run(COMMANDS.check);
    expect(check.at(-1)?.text).not.toContain(FROZEN);
  });

  it('leaves a tab of the staff of that name alone', async () => {
    const grid = [
      ['KẾT QUẢ NĂM 2019'],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['LĐLĐ Hòa An', 2, 1],
      ['LĐLĐ Hạ Lang', 3, 3],
    ];
    const host = await openOn('2020-01-15', await gridBook({ 'Đoàn viên': grid, [FROZEN]: [['của tôi']] }), [
      '31/12/2019',
    ]);
    await host.run(COMMANDS.snapshot);
    expect((await tab(host, FROZEN)).values).toEqual([['của tôi']]);
    expect(await names(host)).toContain(`${FROZEN} (tự động)`);
  });

  it('writes in as many calls for many units as for few', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, at) => [`Xã Số ${at + 1}`, 10, at % 12]);
      const grid = [['TIN BÀI NĂM 2020'], ['Đơn vị', 'KH', 'Kết quả'], ...rows];
      const host = await openOn('2021-01-15', await gridBook({ 'Tin bài': grid }), ['OK', '']);
      await host.run(COMMANDS.summary);
      const first = await host.run(COMMANDS.snapshot);
      await type(host, 'Tin bài', { C5: 9 });
      const again = await host.run(COMMANDS.summary);
      expect([first.error, again.error]).toEqual([null, null]);
      return [first.calls, again.calls];
    };
    expect(await calls(400)).toEqual(await calls(14));
  });

  it('changes nothing when it is cancelled', async () => {
    const host = await openOn('2020-01-15', await exampleBook(), ['CANCEL']);
    const before = await names(host);
    await host.run(COMMANDS.snapshot);
    expect(await names(host)).toEqual(before);
  });

  it('lists who gave no opinion then and is below target at the end of another year', async () => {
    const year = (of: number, hoaAn: number, haLang: number) => [
      [`TIN BÀI NĂM ${of}`],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['LĐLĐ Hòa An', 12, hoaAn],
      ['LĐLĐ Hạ Lang', 12, haLang],
      ['LĐLĐ Bảo Lạc', 12, 12],
    ];
    const host = await openOn('2021-01-15', await gridBook({ 'Tin bài': year(2019, 7, 8) }), ['OK', '']);
    await host.run(COMMANDS.summary);
    const below = await tab(host, 'Đơn vị chưa đạt');
    await type(host, 'Đơn vị chưa đạt', { [`I${rowOf(below, 2, 'LĐLĐ Hạ Lang') + 1}`]: 'Thiếu người' });
    await host.run(COMMANDS.snapshot);
    await type(host, 'Tin bài', { A1: 'TIN BÀI NĂM 2020', C3: 9, C4: 9 });
    await host.run(COMMANDS.discussion);
    const page = lines(await tab(host, 'Định hướng thảo luận'));
    expect(page).toContain('Chưa có ý kiến ở Chốt 31.12.2019 và nay chưa đạt: LĐLĐ Hòa An (Tin bài).');
    expect(lines(await tab(host, 'Tổng hợp'))).toContain('và nay chưa đạt: LĐLĐ Hòa An (Tin bài).');
    expect(lines(await tab(host, 'Tổng hợp'))).not.toContain('So với Chốt');
  });
});

describe('a Tổng hợp changed by hand', () => {
  it('is kept at the next run, which says so', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    await host.run(COMMANDS.summary);
    const summary = await tab(host, 'Tổng hợp');
    const row = rowOf(summary, 1, 'LĐLĐ Trà Lĩnh') + 1;
    await type(host, 'Tổng hợp', { [`M${row}`]: 44950000 });
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages.at(-1)?.text).toContain(`bản ấy được giữ ở '${KEPT}'`);
    expect((await tab(host, KEPT)).values[row - 1]?.[12]).toBe(44950000);
    expect((await tab(host, 'Tổng hợp')).values[row - 1]?.[12]).toBe(30000000);
    const after = await names(host);
    const again = await host.run(COMMANDS.summary);
    expect(await names(host)).toEqual(after);
    expect(again.messages.map(({ text }) => text).join(' ')).not.toContain(KEPT);
  });

  it('is none where rows were sorted, columns added or texts typed beside it', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    await host.run(COMMANDS.summary);
    const summary = await tab(host, 'Tổng hợp');
    const row = rowOf(summary, 1, 'LĐLĐ Trà Lĩnh') + 1;
    await type(host, 'Tổng hợp', { [`P${row}`]: 'gọi lại', P7: 'Ghi chú', A2: 'CÔNG ĐOÀN TỈNH' });
    await host.run(COMMANDS.summary);
    expect(await names(host)).not.toContain(KEPT);
  });
});
