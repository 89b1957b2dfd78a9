import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/run/node-host';
import { COMMANDS, closeBooks, gridBook } from '../open-book';
import { act, openStaffBook, table } from '../staff';
import { statesBeforeCalls } from './states-before-calls';

const LIST = 'Đơn vị chưa đạt';
const [FIRST, SECOND, THIRD] = ['Xã Minh Tâm', 'Xã Bế Văn Đàn', 'Xã Cách Linh'] as const;

/** The notes of the list and of the summary by the name in their row. */
function notesByUnit(host: Host): Promise<unknown> {
  return act(
    host,
    `return ['${LIST}', 'Tổng hợp'].map((tab) => {
       const range = book.getSheetByName(tab).getDataRange();
       const [values, notes] = [range.getValues(), range.getNotes()];
       return Object.fromEntries(values.flatMap((row, at) => {
         const name = row.find((cell) => String(cell).startsWith('Xã '));
         const typed = notes[at].filter((note) => note.startsWith('ghi '));
         return name && typed.length > 0 ? [[name, typed]] : [];
       }));
     });`,
  );
}

describe('notes of the staff on rows that change their order', () => {
  it('stand beside their units whatever call of a run was its last, once the next one has ended', async () => {
    const host = await openStaffBook(
      await gridBook({ 'Trồng rừng': table([1, FIRST, 10, 1], [2, SECOND, 10, 2], [3, THIRD, 10, 3]) }),
    );
    await host.run(COMMANDS.summary);
    await act(
      host,
      `for (const [tab, at] of [['${LIST}', 2], ['Tổng hợp', 1]]) {
         const sheet = book.getSheetByName(tab);
         sheet.getDataRange().getValues().forEach((row, index) => {
           if (row[at] === '${FIRST}' || row[at] === '${THIRD}') sheet.getRange(index + 1, at + 1).setNote('ghi ' + row[at]);
         });
       }
       const raw = book.getSheetByName('Trồng rừng');
       raw.getRange('A2:D4').setValues([[1, '${THIRD}', 10, 1], [2, '${SECOND}', 10, 2], [3, '${FIRST}', 10, 3]]);`,
    );
    const typed = { [FIRST]: [`ghi ${FIRST}`], [THIRD]: [`ghi ${THIRD}`] };
    const book = await host.save();
    closeBooks();
    const states = await statesBeforeCalls(book, COMMANDS.summary);
    closeBooks();
    let between = 0;
    for (const { calls, copy } of states) {
      const cut = await openStaffBook(copy.workbook, { memory: copy.memory });
      if (JSON.stringify(await notesByUnit(cut)) !== JSON.stringify([typed, typed])) between += 1;
      expect((await cut.run(COMMANDS.summary)).error).toBeNull();
      expect(await notesByUnit(cut), `after a kill at ${calls.join(', ')}`).toEqual([typed, typed]);
    }
    expect(between, 'states in which a note stood beside another unit').toBeGreaterThan(0);
  });
});
