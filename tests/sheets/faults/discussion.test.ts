import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, note, openBook, rowOf, tabOf, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';

/** The example with the page made, lines rewritten, a column added and a note; one of the lines is gone since. */
async function rewrittenBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.discussion);
  const page = tabOf(await host.tabs(), 'Định hướng thảo luận');
  const row = rowOf(page, 3, 'II · Tin bài · LĐLĐ Phục Hòa · 2019') + 1;
  await type(host, page.name, {
    [`C${row}`]: EXPLANATION,
    [`C${row + 1}`]: TYPED.solution,
    [`A${row + 2}`]: TYPED.beside,
    [`C${row + 3}`]: TYPED.formula,
  });
  await note(host, page.name, { [`C${row + 4}`]: TYPED.note });
  await type(host, 'Tin bài', { C12: 12 });
  return host.save();
}

disturbEveryCall('Định hướng thảo luận, first run', { command: COMMANDS.discussion, book: exampleBook });
disturbEveryCall('Định hướng thảo luận with rewritten lines', {
  command: COMMANDS.discussion,
  book: rewrittenBook,
});
