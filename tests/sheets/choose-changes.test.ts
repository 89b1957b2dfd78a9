import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Faults, Host, RunReport } from '../../src/local/run/node-host';
import { keptState } from './faults/kept-state';
import { COMMANDS, closeBooks, exampleBook, gridBook, openBook, rawValues, tabOf, type } from './open-book';

const CALLED = 'thucHienThayDoi';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const THU: Cell[][] = [
  ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'],
  [1, 'Trường A', 12, 17, 141.6],
  [2, 'Trường B', 12, 7, ''],
  [3, 'Trường C', 12, 9, ''],
  [4, 'Trường D', 12, 6, ''],
];

afterEach(closeBooks);

/** What the page with the list of changes is given. */
interface Listed {
  readonly command: string;
  readonly intro: readonly string[];
  readonly tabs: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

/** Opens the list of a command by answering Không; gives what the page holds. */
async function listOf(host: Host, command: string): Promise<Listed> {
  const { messages, error, calls } = await host.run(command);
  expect([error, calls.write]).toEqual([null, 0]);
  const page = messages.find(({ kind }) => kind === 'dialog');
  const [, json = ''] = /id="choices">(.*)<\/script>/.exec(page?.text ?? '') ?? [];
  return JSON.parse(json) as Listed;
}

/** The keys of the listed cells but those whose row starts with these places. */
function keysOf({ tabs }: Listed, ...dropped: readonly string[]): string[] {
  const rows = tabs.flatMap((tab) => tab.rows);
  return rows.filter(([, place = '']) => !dropped.includes(place)).map(([key = '']) => key);
}

/** Presses the button of the page, which keeps these. */
function send(host: Host, faults: Faults, ...args: readonly unknown[]): Promise<RunReport> {
  return host.run(CALLED, { ...faults, args });
}

async function rates(host: Host): Promise<unknown[]> {
  return tabOf(await host.tabs(), 'Thu').values.map((row) => row[4]);
}

const HEAD = 'Tỷ lệ %';
const answered = { person: ['NO'] };

describe('the list of changes', () => {
  it('shows every cell with its unit, before, after and why, by tab', async () => {
    const host = await openBook(await exampleBook(), answered);
    const { command, intro, tabs } = await listOf(host, COMMANDS.clean);
    expect(command).toBe('cleaning');
    expect(intro).toEqual([
      'Sẽ thay đổi 34 ô: 15 tên đơn vị, 18 chỉ có dấu cách, 1 chữ khác. Bỏ dấu chọn ở ô cần giữ nguyên.',
    ]);
    expect(tabs.flatMap(({ rows }) => rows)).toHaveLength(34);
    const blank = tabs.flatMap(({ rows }) => rows).find(([, , , , , why]) => why === 'chỉ có dấu cách');
    expect(blank?.slice(2)).toEqual([expect.stringMatching(/./), '"␣"', 'trống', 'chỉ có dấu cách']);
  });

  it('cannot be broken by what cells hold', async () => {
    const grid = [...THU, [5, '</script><b>$& x', 12, 6, '']];
    const host = await openBook(await gridBook({ Thu: grid, 'A<!--': [['x']] }), answered);
    const { tabs } = await listOf(host, COMMANDS.rates);
    expect(tabs[0]?.rows.map(([, place, unit]) => [place, unit]).at(-1)).toEqual(['E6', '</script><b>$& x']);
  });

  it('is not opened, and nothing changes, for Hủy', async () => {
    const host = await openBook(await gridBook({ Thu: THU }), { person: ['CANCEL', 'CLOSE'] });
    for (const command of [COMMANDS.rates, COMMANDS.rates]) {
      const report = await host.run(command);
      expect(report.messages.map(({ kind }) => kind)).toEqual(['alert']);
    }
    expect(await rates(host)).toEqual([HEAD, 141.6, '', '', '']);
  });

  it('is told in Vietnamese where several accounts are signed in', async () => {
    const host = await openBook(await gridBook({ Thu: THU }), { ...answered, multipleAccounts: true });
    expect((await host.run(COMMANDS.rates)).error).toContain('nhiều tài khoản Google');
  });
});

describe('thucHienThayDoi()', () => {
  it('changes what is kept, and undo brings everything back', async () => {
    const host = await openBook(await exampleBook(), answered);
    const before = rawValues(await host.tabs(), RAW);
    const listed = await listOf(host, COMMANDS.rates);
    const report = await send(host, {}, listed.command, keysOf(listed, 'F12'));
    const told = 'Điền cột tỷ lệ: đã thay đổi 4 ô.';
    expect(report.returned).toEqual({ done: true, message: told });
    expect(report.messages).toEqual([{ kind: 'toast', title: 'Chỉ tiêu', text: told }]);
    const filled = JSON.parse(before);
    for (const row of [10, 12, 13, 14]) filled[0][row][5] = 0;
    expect(JSON.parse(rawValues(await host.tabs(), RAW))).toEqual(filled);
    await host.run(COMMANDS.undo);
    expect(rawValues(await host.tabs(), RAW)).toBe(before);
  });

  it('leaves a cell that changed while the list stood open, and a rate whose figures did, and names them', async () => {
    const host = await openBook(await gridBook({ Thu: THU }), answered);
    const listed = await listOf(host, COMMANDS.rates);
    await type(host, 'Thu', { E3: 60, D4: 12 });
    const { returned } = await send(host, {}, listed.command, keysOf(listed));
    expect(returned).toEqual({
      done: true,
      message: 'Điền cột tỷ lệ: đã thay đổi 1 ô. Giữ nguyên 2 ô vừa được sửa trong lúc chờ: Thu!E3, Thu!E4.',
    });
    expect(await rates(host)).toEqual([HEAD, 141.6, 60, '', 50]);
  });

  it('refuses when every kept cell changed, and writes nothing', async () => {
    const host = await openBook(await gridBook({ Thu: THU }), answered);
    const listed = await listOf(host, COMMANDS.rates);
    await type(host, 'Thu', { E3: 60 });
    const report = await send(host, {}, listed.command, keysOf(listed, 'E4', 'E5'));
    expect(report.returned).toEqual({ done: false, message: expect.stringContaining('chạy lại lệnh') });
    expect([report.messages, report.calls.write]).toEqual([[], 0]);
  });

  it('says so when nothing is kept', async () => {
    const host = await openBook(await gridBook({ Thu: THU }));
    const report = await send(host, {}, 'rates', []);
    expect(report.returned).toEqual({
      done: true,
      message: 'Không có ô nào được chọn nên chưa có gì thay đổi.',
    });
    expect([report.messages.map(({ kind }) => kind), report.calls.write]).toEqual([['toast'], 0]);
  });

  it.each([
    ['an unknown command', ['colours', []]],
    ['no keys', ['rates', undefined]],
    ['keys that are no texts', ['rates', [1]]],
    ['a text in place of keys', ['rates', 'Thu!E3']],
  ])('refuses %s', async (_, args) => {
    const host = await openBook(await gridBook({ Thu: THU }));
    const report = await send(host, {}, ...args);
    expect(report.error).toContain('RangeError');
    expect(report.calls.total).toBe(0);
  });

  it('waits for nobody and says so while another command runs', async () => {
    const host = await openBook(await gridBook({ Thu: THU }), { lockedByOther: true });
    const report = await send(host, {}, 'rates', ['Thu!E3 x']);
    expect(report.returned).toEqual({ done: false, message: expect.stringContaining('Có người khác') });
  });

  it('is repaired when it is sent again, and undone, wherever it was killed', async () => {
    const book = await gridBook({ Thu: [...THU.slice(0, 3), THU[1] ?? [], ...THU.slice(3)] });
    const first = await openBook(book, answered);
    const listed = await listOf(first, COMMANDS.rates);
    const before = await rates(first);
    const keys = keysOf(listed, 'E6');
    const { calls } = await send(first, {}, listed.command, keys);
    const end = await rates(first);
    expect(end).not.toEqual(before);
    const seen = new Set([keptState(book)]);
    for (let killAt = 1; killAt <= calls.total; killAt += 1) {
      const host = await openBook(book);
      const { killed } = await send(host, { killAt }, listed.command, keys);
      expect(killed).toBe(true);
      const cut = await host.save();
      if (!seen.has(keptState(cut))) {
        await send(host, {}, listed.command, keys);
        expect(await rates(host), `sent again after ${killAt}`).toEqual(end);
        await host.run(COMMANDS.undo);
        expect(await rates(host), `sent again and undone after ${killAt}`).toEqual(before);
        const undone = await openBook(cut);
        await undone.run(COMMANDS.undo);
        expect(await rates(undone), `undone after ${killAt}`).toEqual(before);
      }
      seen.add(keptState(cut));
      closeBooks();
    }
  });
});
