import { afterEach, describe, expect, it } from 'vitest';
import type { Meanwhile } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, gridBook, openBook, tabOf, type } from '../open-book';
import { type Kept, lostBeside } from './meanwhile';

const LIST = 'Đơn vị chưa đạt';
const CHECK = 'Kiểm tra số liệu';

type Book = Parameters<Meanwhile['act']>[0];

/** Schools below target, explained; the order of the list changes with the figure that was typed since. */
async function explainedBook(): Promise<HostWorkbook> {
  const host = await openBook(
    await gridBook({
      Thu: [
        ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
        [1, 'Trường A', 10, 1],
        [2, 'Trường B', 10, 2],
        [3, 'Trường C', 10, 'không rõ'],
        [4, 'Trường D', 10, 4],
      ],
    }),
  );
  await host.run(COMMANDS.summary);
  await host.run(COMMANDS.check);
  await type(host, LIST, { L7: 'Người trả lời', I8: 'thiếu giáo viên', L8: 'chị Hoa', J9: 'tuyển thêm' });
  await type(host, 'Tổng hợp', { G4: 'Ghi chú' });
  await type(host, 'Thu', { D2: 5 });
  return host.save();
}

const TYPED: readonly Kept[] = [
  ['thiếu giáo viên', 'Trường A'],
  ['chị Hoa', 'Trường A'],
  ['tuyển thêm', 'Trường B'],
  ['Người trả lời', ''],
];

/** Where the headings of the lists stand. */
const HEADINGS: Readonly<Record<string, string>> = { [LIST]: 'A7:P7', [CHECK]: 'A4:P4' };

/**
 * Types under a heading, in the row of a list that has a text in a column. Reads no more than these: a formula that the run wrote has no
 * result yet.
 */
function typeBeside(
  book: Book,
  tab: string,
  at: { heading: string; column: string; row: string; text: string },
): void {
  const sheet = book.getSheetByName(tab);
  const [headings = []] = sheet?.getRange(HEADINGS[tab] ?? '').getValues() ?? [];
  const cells = sheet?.getRange(`${at.column}1:${at.column}30`).getValues() ?? [];
  const column = headings.indexOf(at.heading);
  const row = cells.findIndex(([cell]) => String(cell).includes(at.row));
  if (row >= 0 && column >= 0) sheet?.getRange(row + 1, column + 1).setValue(at.text);
}

const EXPLANATION = 'Ý kiến giải trình (nguyên nhân, vướng mắc)';

const TYPES = {
  act: (book: Book) => {
    typeBeside(book, LIST, { heading: EXPLANATION, column: 'C', row: 'Trường D', text: 'mưa lũ' });
    typeBeside(book, LIST, { heading: 'Người trả lời', column: 'C', row: 'Trường D', text: 'anh Nam' });
    book.getSheetByName('Tổng hợp')?.getRange('B22').setValue('đã báo cáo thường trực');
    book.getSheetByName(LIST)?.getRange('H9').setNote('hỏi lại phòng');
  },
  kept: [
    ['mưa lũ', 'Trường D'],
    ['anh Nam', 'Trường D'],
    ['đã báo cáo thường trực', ''],
    ['hỏi lại phòng', ''],
  ] as const,
};

/** Sorts the list's first two rows the other way round: what says of whom they are, and what is typed beside. */
function sortRows(book: Book): void {
  const list = book.getSheetByName(LIST);
  for (const columns of ['B8:C9', 'I8:L9']) {
    const range = list?.getRange(columns);
    range?.setValues([...range.getValues()].reverse());
  }
}

const MOVES: readonly Meanwhile['act'][] = [
  sortRows,
  (book) => book.getSheetByName(LIST)?.insertRowsBefore(8, 1),
  (book) => book.getSheetByName(LIST)?.insertColumnsBefore(4, 1),
  (book) => book.getSheetByName('Tổng hợp')?.insertColumnsBefore(3, 1),
  (book) => book.getSheetByName(LIST)?.getFilter()?.remove(),
  (book) => book.getSheetByName(LIST)?.getRange('K8:K9').merge(),
  (book) => book.getSheetByName('Thu')?.setName('Thu quý I'),
  (book) => book.getSheetByName('Thu')?.deleteRow(2),
  (book) => {
    const check = book.getSheetByName(CHECK);
    if (check) book.deleteSheet(check);
  },
];

describe('Tạo bảng tổng hợp beside other people', () => {
  afterEach(closeBooks);

  it('keeps what they type, but for the two calls before it is written over', async () => {
    const book = await explainedBook();
    const lost = await lostBeside({ command: COMMANDS.summary, book, typed: TYPED, types: TYPES, moves: [] });
    for (const [text] of TYPED) expect(lost.get(text), text).toEqual([]);
    for (const [text] of TYPES.kept) expect(lost.get(text)?.length, text).toBeLessThanOrEqual(2);
  });

  it('keeps what was typed while they insert, delete, merge and rename, and doubles no column for good', async () => {
    const book = await explainedBook();
    const none = { act: () => undefined, kept: [] };
    const lost = await lostBeside({
      command: COMMANDS.summary,
      book,
      typed: TYPED,
      types: none,
      moves: MOVES,
      check: (tabs, label) => {
        const headings = tabOf(tabs, LIST)
          .values.flat()
          .filter((cell) => cell === 'Thời hạn');
        expect(headings, label).toHaveLength(1);
      },
    });
    for (const [text, at] of lost) expect(at, text).toEqual([]);
  });
});

describe('Kiểm tra số liệu beside other people', () => {
  afterEach(closeBooks);

  it('keeps the reasons they type, but for the two calls before these are written over', async () => {
    const types = {
      act: (book: Book) => {
        typeBeside(book, CHECK, {
          heading: 'Lý do chấp nhận (không nhắc lại)',
          column: 'E',
          row: 'không rõ',
          text: 'đã hỏi trường',
        });
      },
      kept: [['đã hỏi trường', '']] as const,
    };
    const book = await explainedBook();
    const lost = await lostBeside({ command: COMMANDS.check, book, typed: TYPED, types, moves: [] });
    for (const [text] of TYPED) expect(lost.get(text), text).toEqual([]);
    expect(lost.get('đã hỏi trường')?.length).toBeLessThanOrEqual(2);
  });
});
