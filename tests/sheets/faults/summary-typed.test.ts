import { expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, note, openBook, tabOf, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';
import { callsOf, fewUnitsBook } from './short-book';

/** The example after a first run, with an explanation typed and a figure changed. */
async function secondRunBook(example: HostWorkbook): Promise<HostWorkbook> {
  const host = await openBook(example);
  await host.run(COMMANDS.summary);
  const list = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
  const row = list.values.findIndex((cells) => cells[1] === 'Quỹ xã hội' && cells[2] === 'LĐLĐ Trà Lĩnh');
  await type(host, 'Đơn vị chưa đạt', {
    L7: 'Theo dõi',
    [`I${row + 1}`]: EXPLANATION,
    [`J${row + 1}`]: TYPED.solution,
    [`L${row + 1}`]: TYPED.beside,
    [`J${row + 2}`]: TYPED.formula,
  });
  await note(host, 'Đơn vị chưa đạt', { [`H${row + 1}`]: TYPED.note });
  await type(host, 'Tin bài', { C7: 30 });
  return host.save();
}

it('makes as many calls for a few units as for all', async () => {
  const few = await callsOf(COMMANDS.summary, await secondRunBook(await fewUnitsBook()));
  expect(few).toBe(await callsOf(COMMANDS.summary, await secondRunBook(await exampleBook())));
});

disturbEveryCall('Tạo bảng tổng hợp, with typed text', {
  command: COMMANDS.summary,
  book: async () => secondRunBook(await fewUnitsBook()),
});
