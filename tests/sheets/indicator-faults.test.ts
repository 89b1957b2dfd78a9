import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { statesBeforeCalls } from './faults/states-before-calls';
import { COMMANDS, closeBooks, gridBook, openBook, openCopy, tabOf, type } from './open-book';
import { table } from './staff';

const NAME = 'Danh mục chỉ tiêu';
const BOOK = {
  'Tin bài': table([1, 'LĐLĐ huyện Bảo Lâm', 10, 5], [2, 'CĐ ngành Y tế', 5, 1]),
};

afterEach(closeBooks);

/** A workbook without the tab. */
function firstBook(): Promise<HostWorkbook> {
  return gridBook(BOOK);
}

/** One whose tab staff have begun to fill, with a wrong entry, while a table was added. */
async function keptBook(): Promise<HostWorkbook> {
  const host = await openBook(await gridBook({ ...BOOK, Quỹ: [] }));
  await host.run(COMMANDS.indicators);
  await type(host, NAME, { A3: 'Tên của phòng', G3: 0.9, U2: 'Người theo dõi' });
  await type(host, 'Quỹ', { A1: 'Đơn vị', B1: 'Phải nộp', C1: 'Đã nộp', A2: 'CĐ ngành Y tế', B2: 5, C2: 1 });
  return host.save();
}

/** Everything of the tab that people see: cells, notes, dropdowns, sizes and groups. */
async function looks(host: Host): Promise<string> {
  const { values, display } = tabOf(await host.tabs(), NAME);
  const { snapshot, dataValidations, columnDepths } = await host.save();
  const [id = '', sheet] = Object.entries(snapshot.sheets).find(([, one]) => one.name === NAME) ?? [];
  const notes = JSON.parse(
    snapshot.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '{}',
  );
  const lists = dataValidations.map(({ range, values: words }) => JSON.stringify([range, words])).sort();
  const texts = Object.values<Record<string, { readonly note: string }>>(notes[id] ?? {}).map((row) =>
    Object.entries(row).map(([column, { note }]) => [column, note]),
  );
  const { columnData, freeze } = sheet ?? {};
  return JSON.stringify([values, display, texts, lists, columnDepths.get(id), columnData, freeze]);
}

describe.each([
  ['opened first', firstBook],
  ['with rows of the staff', keptBook],
])('Danh mục chỉ tiêu %s, killed at every call', (_, bookOf) => {
  it('is completed by the next run', async () => {
    const book = await bookOf();
    const undisturbed = await openBook(book);
    const { calls } = await undisturbed.run(COMMANDS.indicators);
    const end = await looks(undisturbed);
    closeBooks();
    const states = await statesBeforeCalls(book, COMMANDS.indicators);
    expect(states.flatMap((state) => state.calls)).toHaveLength(calls.total);
    for (const { calls: killed, copy } of states) {
      const host = await openCopy(copy);
      expect((await host.run(COMMANDS.indicators)).error, `after call ${killed}`).toBeNull();
      expect(await looks(host), `the end after call ${killed}`).toBe(end);
      closeBooks();
    }
  });
});
