import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, openBook, rowOf, tabOf, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';
import { shortBook } from './short-book';

/** The first units of the example with its pages made, an opinion given, and figures frozen once before. */
async function frozenBook(): Promise<HostWorkbook> {
  const host = await openBook(await shortBook(), { person: ['OK', '31.12.2019'] });
  await host.run(COMMANDS.summary);
  await type(host, 'Đơn vị chưa đạt', { I8: EXPLANATION });
  await host.run(COMMANDS.snapshot);
  return host.save();
}

/** The same with a figure changed, a reason typed, and the summary changed by hand since. */
async function changedBook(): Promise<HostWorkbook> {
  const host = await openBook(await frozenBook());
  await type(host, 'Quỹ xã hội', { E5: 39500000 });
  await host.run(COMMANDS.summary);
  await type(host, 'Thay đổi sau chốt', { F5: TYPED.solution });
  const summary = tabOf(await host.tabs(), 'Tổng hợp');
  await type(host, 'Tổng hợp', { [`M${rowOf(summary, 1, 'LĐLĐ huyện Thông Nông') + 1}`]: TYPED.beside });
  return host.save();
}

disturbEveryCall('Chốt số liệu, after another one', { command: COMMANDS.snapshot, book: frozenBook });
disturbEveryCall('Tổng hợp compared with frozen figures', { command: COMMANDS.summary, book: changedBook });
