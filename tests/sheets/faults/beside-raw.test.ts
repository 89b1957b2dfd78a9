import { afterEach, describe, expect, it } from 'vitest';
import type { Meanwhile } from '../../../src/local/run/node-host';
import { COMMANDS, closeBooks, gridBook, openBook } from '../open-book';
import { type Kept, lostBeside } from './meanwhile';

const TAB = 'Thu';

/** Rates to fill, a text number, untidy names: each command writes several ranges. */
function rawBook() {
  return gridBook({
    [TAB]: [
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %', 'Ghi chú'],
      [1, 'Trường A ', 12, 17, '', 'ghi trước'],
      [2, 'Trường B', 12, '07', 58.3, ''],
      [3, 'Trường C ', 12, 9, '', ''],
    ],
  });
}

async function bookAfter(command: string) {
  const host = await openBook(await rawBook());
  await host.run(command);
  return host.save();
}

/** Types in cells that the commands write or decide from, what no rule would write there. */
const TYPES = {
  act: (book: Parameters<Meanwhile['act']>[0]) => {
    const sheet = book.getSheetByName(TAB);
    sheet?.getRange('E2').setValue('chờ xác nhận');
    sheet?.getRange('D3').setValue('đang đối chiếu');
    sheet?.getRange('B4').setValue('Trường D sáp nhập');
  },
  kept: [
    ['chờ xác nhận', 'Trường A'],
    ['đang đối chiếu', 'Trường B'],
    ['Trường D sáp nhập', ''],
  ] as const,
};

/** Moves the rows, and types figures of another unit where one of the plan stood. */
const INSERTS = {
  act: (book: Parameters<Meanwhile['act']>[0]) => {
    const sheet = book.getSheetByName(TAB);
    sheet?.insertRowsBefore(3, 1);
    sheet?.getRange('B3:F3').setValues([['Trường mới', 30, 31, 'cả năm', 'nhập thêm']]);
  },
  kept: [
    ['nhập thêm', 'Trường mới'],
    ['cả năm', 'Trường mới'],
  ] as const,
};

const TYPED: readonly Kept[] = [['ghi trước', 'Trường A']];

const COMMANDS_ON_CELLS = [
  ['Điền cột tỷ lệ…', COMMANDS.rates, [], rawBook],
  ['Chuẩn hóa số liệu…', COMMANDS.clean, [], rawBook],
  ['Hoàn tác of rates', COMMANDS.undo, [], () => bookAfter(COMMANDS.rates)],
  ['Hoàn tác of tidied cells', COMMANDS.undo, [], () => bookAfter(COMMANDS.clean)],
] as const;

describe.each(COMMANDS_ON_CELLS)('%s beside other people', (_, command, args, book) => {
  afterEach(closeBooks);

  it.each([
    ['type in the cells', TYPES],
    ['insert a row', INSERTS],
  ])(
    'keeps what they do who %s, but for the two calls before a range is written',
    async (__, types) => {
      const trial = { command, args, book: await book(), typed: TYPED, types, moves: [] };
      const lost = await lostBeside(trial);
      for (const [text, at] of lost) expect(at.length, text).toBeLessThanOrEqual(2);
      expect(lost.get('ghi trước')).toEqual([]);
    },
    900_000,
  );
});
