import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, note, openBook, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';

/** The example with the page made, and texts, a formula and a note of the staff to the right of it. */
async function typedBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.long);
  await type(host, 'Bảng dọc', {
    ...{ K1: 'Phụ trách', K7: TYPED.beside, L7: TYPED.formula },
    ...{ K20: TYPED.solution, M30: EXPLANATION },
  });
  await note(host, 'Bảng dọc', { K40: TYPED.note });
  return host.save();
}

disturbEveryCall('Bảng dọc, first run', { command: COMMANDS.long, book: exampleBook });
disturbEveryCall('Bảng dọc with texts beside it', { command: COMMANDS.long, book: typedBook });
