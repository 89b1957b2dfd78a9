import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, openBook } from '../open-book';
import { disturbEveryCall } from './disturb';
import { shortBook } from './short-book';

async function colouredBook(): Promise<HostWorkbook> {
  const host = await openBook(await shortBook());
  await host.run(COMMANDS.colour);
  return host.save();
}

disturbEveryCall('Bỏ tô màu', { command: COMMANDS.uncolour, book: colouredBook });
