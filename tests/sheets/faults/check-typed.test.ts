import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook, type } from '../open-book';
import { disturbEveryCall, EXPLANATION } from './disturb';

/** The example after a check, with a reason typed, one finding mended and a new one. */
async function checkedBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.check);
  await type(host, 'Kiểm tra số liệu', { H5: EXPLANATION });
  await type(host, 'Quỹ xã hội', { A23: 'Đã xong', E9: '-' });
  return host.save();
}

disturbEveryCall('Kiểm tra số liệu, with a reason typed', { command: COMMANDS.check, book: checkedBook });
