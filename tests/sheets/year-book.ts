import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { readXlsx } from '../../src/local/xlsx/read';
import { COMMANDS, openBook, tabOf, type } from './open-book';

/** The invented year 2020 as it stands on a day: "2020-05-31". */
export async function yearBook(today: string, person: readonly string[] = []): Promise<Host> {
  const file = fileURLToPath(new URL('../../examples/nam-2020.xlsx', import.meta.url));
  const { host } = await readXlsx(new Uint8Array(readFileSync(file)));
  return openOn(today, host, person);
}

/** Opens a workbook on a day; `person`: what somebody answers to its questions. */
export function openOn(today: string, workbook: HostWorkbook, person: readonly string[] = []): Promise<Host> {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return openBook(workbook, {
    clock: () => Date.UTC(year, month - 1, day, 5),
    ...(person.length > 0 ? { person } : {}),
  });
}

/** Says in `Danh mục chỉ tiêu` that its first indicators are judged monthly, or by the quarter. */
export async function chooseMonths(host: Host, { every = 'Hằng tháng', rows = 1 } = {}): Promise<void> {
  await host.run(COMMANDS.indicators);
  const { values } = tabOf(await host.tabs(), 'Danh mục chỉ tiêu');
  const header = values.findIndex((cells) => cells.includes('Đánh giá'));
  const column = String.fromCharCode(65 + (values[header] ?? []).indexOf('Đánh giá'));
  const cells = Array.from({ length: rows }, (_, row) => [`${column}${header + row + 2}`, every]);
  await type(host, 'Danh mục chỉ tiêu', Object.fromEntries(cells));
}
