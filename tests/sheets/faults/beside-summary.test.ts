import { afterEach, describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, gridBook, openBook, type } from '../open-book';
import { type Beside, tryBeside } from './meanwhile';

const LIST = 'Đơn vị chưa đạt';

/** Three schools below target, explained; the order of the list changes with the figure that was typed since. */
async function explainedBook(): Promise<HostWorkbook> {
  const host = await openBook(
    await gridBook({
      Thu: [
        ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
        [1, 'Trường A', 10, 1],
        [2, 'Trường B', 10, 2],
        [3, 'Trường C', 10, 3],
      ],
    }),
  );
  await host.run(COMMANDS.summary);
  await type(host, LIST, { L4: 'Người trả lời', I5: 'thiếu giáo viên', L5: 'chị Hoa', J6: 'tuyển thêm' });
  await type(host, 'Tổng hợp', { G4: 'Ghi chú', G6: 'theo dõi thêm' });
  await type(host, 'Thu', { D2: 5 });
  return host.save();
}

const TYPED = [
  ['thiếu giáo viên', 'Trường A'],
  ['chị Hoa', 'Trường A'],
  ['tuyển thêm', 'Trường B'],
  ['Người trả lời', ''],
] as const;

const BESIDE: readonly Beside[] = [
  {
    name: 'types an explanation and beside it',
    act: (book) => {
      const sheet = book.getSheetByName(LIST);
      const units = sheet?.getRange('C1:C12').getValues() ?? [];
      const row = units.findIndex(([unit]) => unit === 'Trường C') + 1;
      sheet?.getRange(`I${row}`).setValue('mưa lũ');
      sheet?.getRange(`L${row}`).setValue('anh Nam');
    },
    kept: [
      ['mưa lũ', 'Trường C'],
      ['anh Nam', 'Trường C'],
    ],
  },
  {
    name: 'types in the summary',
    act: (book) => {
      book.getSheetByName('Tổng hợp')?.getRange('B20').setValue('đã báo cáo thường trực');
    },
    kept: [['đã báo cáo thường trực', '']],
  },
  {
    name: 'writes a note',
    act: (book) => {
      book.getSheetByName(LIST)?.getRange('J7').setNote('hỏi lại phòng');
    },
    kept: [['hỏi lại phòng', '']],
  },
];

describe('Tạo bảng tổng hợp beside another person', () => {
  afterEach(closeBooks);

  it.each(BESIDE.map((one) => [one.name, one] as const))(
    'keeps all text when somebody %s',
    async (name, one) => {
      const trial = { command: COMMANDS.summary, book: await explainedBook(), typed: TYPED };
      const outcome = (await tryBeside(trial, [one])).get(name);
      expect(outcome?.lost.length).toBeLessThanOrEqual(2);
    },
    600_000,
  );
});
