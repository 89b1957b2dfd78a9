import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook } from '../open-book';
import { disturbEveryCall } from './disturb';

async function colouredBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.colour);
  return host.save();
}

disturbEveryCall('Bỏ tô màu', { command: COMMANDS.uncolour, book: colouredBook });
