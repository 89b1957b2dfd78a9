import { expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook, tabOf, type } from '../open-book';
import { chooseMonths } from '../year-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';
import { callsOf, fewUnitsBook } from './short-book';

/** The example with months chosen for two of its indicators. */
async function monthlyBook(example: HostWorkbook): Promise<HostWorkbook> {
  const host = await openBook(example);
  await chooseMonths(host, { rows: 2 });
  return host.save();
}

/** The same with the page made, and texts to the right of units, of totals and below everything. */
async function typedBook(example: HostWorkbook): Promise<HostWorkbook> {
  const host = await openBook(await monthlyBook(example));
  await host.run(COMMANDS.progress);
  const { values } = tabOf(await host.tabs(), 'Tiến độ');
  await type(host, 'Tiến độ', {
    V4: 'Người theo dõi',
    V7: TYPED.beside,
    W7: TYPED.formula,
    V9: TYPED.solution,
    [`B${values.length + 3}`]: EXPLANATION,
  });
  return host.save();
}

it.each([
  ['on a first run', monthlyBook],
  ['with texts beside it', typedBook],
])('makes no fewer calls for a few units than for all %s', async (_, bookOf) => {
  const few = await callsOf(COMMANDS.progress, await bookOf(await fewUnitsBook()));
  const all = await callsOf(COMMANDS.progress, await bookOf(await exampleBook()));
  expect(few).toBeGreaterThanOrEqual(all);
});

disturbEveryCall('Tiến độ, first run', {
  command: COMMANDS.progress,
  book: async () => monthlyBook(await fewUnitsBook()),
});
disturbEveryCall('Tiến độ with texts beside it', {
  command: COMMANDS.progress,
  book: async () => typedBook(await fewUnitsBook()),
});
