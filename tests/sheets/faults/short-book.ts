import type { HostWorkbook } from '../../../src/local/workbook-state';
import { exampleBook, openBook } from '../open-book';

/** The last rows that are kept, counted from 0: three units of a table or four. */
const LAST_ROW: Readonly<Record<string, number>> = {
  'Phát triển đoàn viên': 7,
  'Tin bài': 8,
  'Quỹ xã hội': 6,
};

/**
 * The rows that are kept as people number them: the head, units that reached their targets and units that did not, the Ban and a sector
 * among them, and what stands below.
 */
const FEW_ROWS: Readonly<Record<string, readonly number[]>> = {
  'Phát triển đoàn viên': [1, 2, 4, 5, 6, 7, 11, 12],
  'Tin bài': [1, 2, 3, 5, 8, 10, 14, 15, 25],
  'Quỹ xã hội': [1, 3, 4, 17, 19, 20, 22, 23],
};

/** The federation's workbook with the first units of each table: rules that colour rows are worked out for a few rows, by as many calls. */
export async function shortBook(): Promise<HostWorkbook> {
  const book = await exampleBook();
  for (const tab of Object.values(book.snapshot.sheets)) {
    const last = LAST_ROW[tab.name ?? ''];
    if (last === undefined) throw new RangeError(`Name the last row of "${tab.name}"`);
    for (const row of Object.keys(tab.cellData ?? {}).map(Number)) {
      if (row > last) delete tab.cellData?.[row];
    }
  }
  return book;
}

/** The federation's workbook with a few units of each table, blank rows as they were: all states, all three tables, by as many calls. */
export async function fewUnitsBook(): Promise<HostWorkbook> {
  const book = await exampleBook();
  for (const tab of Object.values(book.snapshot.sheets)) {
    const kept = FEW_ROWS[tab.name ?? ''];
    if (kept === undefined) throw new RangeError(`Name the rows of "${tab.name}" that are kept`);
    const old = tab.cellData ?? {};
    const rows = kept.map((row): [number, (typeof old)[number]] => {
      const dropped = Object.keys(old).filter(
        (key) => Number(key) < row - 1 && !kept.includes(Number(key) + 1),
      );
      return [row - 1 - dropped.length, old[row - 1] ?? {}];
    });
    tab.cellData = Object.fromEntries(rows);
  }
  return book;
}

/** How many counted calls a command makes on a workbook. */
export async function callsOf(command: string, book: HostWorkbook): Promise<number> {
  const { calls, error } = await (await openBook(book)).run(command);
  if (error !== null) throw new Error(`Count the calls of a run that ends well: ${error}`);
  return calls.total;
}
