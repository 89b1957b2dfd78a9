import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, exampleBook, openBook, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';

/** The example after the tab was made: staff gave a unit another target, one that does not exist too, and keep a column of their own. */
async function keptBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.register);
  await type(host, 'Giao chỉ tiêu', {
    ...{ A2: 'Tin bài', B2: 'LĐLĐ Hạ Lang', C2: 18, E2: TYPED.solution, F2: EXPLANATION },
    ...{ A3: 'Tin bài', B3: 'Huyện Không Có', C3: 18, H3: TYPED.beside, I3: TYPED.formula },
  });
  return host.save();
}

disturbEveryCall('Giao chỉ tiêu', { command: COMMANDS.register, book: exampleBook });
disturbEveryCall('Giao chỉ tiêu with rows of the staff', { command: COMMANDS.register, book: keptBook });
