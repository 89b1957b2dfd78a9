import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook, tabOf, type } from '../open-book';
import { chooseMonths } from '../year-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';

/** The example with months chosen for two of its indicators. */
async function monthlyBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await chooseMonths(host, { rows: 2 });
  return host.save();
}

/** The same with the page made, and texts to the right of units, of totals and below everything. */
async function typedBook(): Promise<HostWorkbook> {
  const host = await openBook(await monthlyBook());
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

disturbEveryCall('Tiến độ, first run', { command: COMMANDS.progress, book: monthlyBook });
disturbEveryCall('Tiến độ with texts beside it', { command: COMMANDS.progress, book: typedBook });
