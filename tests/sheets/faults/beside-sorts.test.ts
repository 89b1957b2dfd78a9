import { afterEach, describe, expect, it } from 'vitest';
import type { Meanwhile, TabReadOut } from '../../../src/local/run/node-host';
import { COMMANDS, closeBooks, gridBook, openBook, tabOf } from '../open-book';
import { lostBeside, wrongBeside } from './meanwhile';

const TAB = 'Thu';
const CALLED = 'thucHienThayDoi';

/** Untidy names, a text number and blank rates; each school has a figure of its own. */
const SCHOOLS = [
  [1, 'Trường A ', 12, 17, '', 'ghi A'],
  [2, 'Trường B', 12, '07', 58.3, 'ghi B'],
  [3, 'Trường C ', 12, 9, '', 'ghi C'],
] as const;

function rawBook() {
  return gridBook({ [TAB]: [['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %', 'Ghi chú'], ...SCHOOLS] });
}

async function bookAfter(command: string) {
  const host = await openBook(await rawBook());
  await host.run(command);
  return host.save();
}

/** What the page with the list of changes sends when every change is kept. */
async function kept(command: string): Promise<readonly unknown[]> {
  const host = await openBook(await rawBook(), { person: ['NO'] });
  const { messages } = await host.run(command);
  const page = messages.find(({ kind }) => kind === 'dialog');
  const [, json = ''] = /id="choices">(.*)<\/script>/.exec(page?.text ?? '') ?? [];
  const choices: { command: string; tabs: readonly { rows: readonly (readonly string[])[] }[] } =
    JSON.parse(json);
  closeBooks();
  return [choices.command, choices.tabs.flatMap(({ rows }) => rows.map(([key]) => key))];
}

/** Sorts the rows the other way round, as a person does by a filter. */
const sorts: Meanwhile['act'] = (book) => {
  const rows = book.getSheetByName(TAB)?.getRange('A2:F4');
  rows?.setValues([...rows.getValues()].reverse());
};

/** Rows in which a figure or rate stands that is another school's. */
function mixedRows(tabs: readonly TabReadOut[]): readonly string[] {
  const rows = tabOf(tabs, TAB).values.slice(1);
  return rows.flatMap(([, name, target, result, rate, note]) => {
    const own = SCHOOLS.find(([, school]) => school.trim() === String(name).trim());
    if (!own) return [String(name)];
    const isOwn = Number(result) === Number(own[3]) && note === own[5];
    const isRate = rate === '' || Math.abs(Number(rate) - (100 * Number(result)) / Number(target)) < 1;
    return isOwn && isRate ? [] : [[name, result, rate, note].join(' ')];
  });
}

const NOBODY = async () => [];

describe.each([
  ['Điền cột tỷ lệ…', COMMANDS.rates, NOBODY, rawBook],
  ['Chuẩn hóa số liệu…', COMMANDS.clean, NOBODY, rawBook],
  ['the page with the list of changes', CALLED, () => kept(COMMANDS.clean), rawBook],
  ['Danh sách chọn đơn vị…', COMMANDS.lists, NOBODY, rawBook],
  ['Hoàn tác of rates', COMMANDS.undo, NOBODY, () => bookAfter(COMMANDS.rates)],
  ['Hoàn tác of tidied cells', COMMANDS.undo, NOBODY, () => bookAfter(COMMANDS.clean)],
] as const)('%s while somebody sorts', (_, command, args, book) => {
  afterEach(closeBooks);

  it('puts nothing into the row of another school', async () => {
    const trial = { command, args: await args(), book: await book(), act: sorts };
    expect(await wrongBeside(trial, mixedRows)).toEqual([]);
  });
});

describe('the page with the list of changes beside other people', () => {
  afterEach(closeBooks);

  it('keeps what they type in its cells, but for the two calls before a range is written', async () => {
    const types = {
      act: (book: Parameters<Meanwhile['act']>[0]) => {
        const sheet = book.getSheetByName(TAB);
        sheet?.getRange('D3').setValue('đang đối chiếu');
        sheet?.getRange('B4').setValue('Trường D sáp nhập');
      },
      kept: [
        ['đang đối chiếu', 'Trường B'],
        ['Trường D sáp nhập', ''],
      ] as const,
    };
    const args = await kept(COMMANDS.clean);
    const lost = await lostBeside({
      command: CALLED,
      args,
      book: await rawBook(),
      typed: [['ghi A', 'Trường A']],
      types,
      moves: [],
    });
    expect(lost.get('ghi A')).toEqual([]);
    for (const [text, at] of lost) expect(at.length, text).toBeLessThanOrEqual(2);
  });
});
