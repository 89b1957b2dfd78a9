import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';

/** The example after the tab was made: staff keep a column of their own, and have given one row to another unit. */
async function keptBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.directory);
  await type(host, 'Danh mục đơn vị', {
    B6: 'CĐ Khu công nghiệp',
    C6: '',
    F2: 'Người nhập',
    F6: TYPED.beside,
    F7: EXPLANATION,
    F8: TYPED.formula,
  });
  return host.save();
}

disturbEveryCall('Danh mục đơn vị', { command: COMMANDS.directory, book: exampleBook });
disturbEveryCall('Danh mục đơn vị with rows of the staff', { command: COMMANDS.directory, book: keptBook });
