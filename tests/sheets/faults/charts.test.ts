import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, note, openBook, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';
import { fewUnitsBook } from './short-book';

/** The example with its summary, which the charts are drawn from. */
async function summedBook(): Promise<HostWorkbook> {
  const host = await openBook(await fewUnitsBook());
  await host.run(COMMANDS.summary);
  return host.save();
}

/** The same with the page made, and texts, a formula and a note of the staff beside its figures. */
async function typedBook(): Promise<HostWorkbook> {
  const host = await openBook(await summedBook());
  await host.run(COMMANDS.charts);
  const tab = (await host.tabs()).find(({ name }) => name === 'Biểu đồ');
  const rows = tab?.values.flatMap((cells, row) => (cells[0] === 'Quỹ xã hội' ? [row + 1] : [])) ?? [];
  const [first = 0, second = 0] = rows;
  await type(host, 'Biểu đồ', {
    ...{ [`O${first}`]: TYPED.beside, [`P${first}`]: TYPED.formula },
    ...{ [`O${second}`]: TYPED.solution, [`Q${second}`]: EXPLANATION },
  });
  await note(host, 'Biểu đồ', { [`O${second}`]: TYPED.note });
  return host.save();
}

disturbEveryCall('Biểu đồ, first run', { command: COMMANDS.charts, book: summedBook });
disturbEveryCall('Biểu đồ with texts beside its figures', { command: COMMANDS.charts, book: typedBook });
