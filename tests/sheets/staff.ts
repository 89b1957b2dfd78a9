import type { Cell } from '../../src/core/workbook/workbook';
import type { Host, HostOptions, TabReadOut } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { closedAfterTest, loadHost } from '../local/run/open-host';
import { usedAgain } from '../local/run/worlds';
import { pushedBundle } from './pushed-bundle';

/** Stands behind the bundle: what staff do in the sheet between two commands, as statements over `book`. */
const ACTS = `
function staffAct() {
  const script = PropertiesService.getScriptProperties().getProperty('act');
  const told = new Function('book', script)(SpreadsheetApp.getActive());
  if (told !== undefined) SpreadsheetApp.getActive().toast(JSON.stringify(told));
}
`;

/** Opens a workbook with the very bundle that is pushed, ready for {@link act}; closed after the test. */
export async function openStaffBook(
  workbook: HostWorkbook,
  options: Partial<Omit<HostOptions, 'workbook' | 'code' | 'realm'>> = {},
): Promise<Host> {
  const { createHost, nodeRealm } = await loadHost();
  const code = pushedBundle(ACTS);
  const host = await createHost({
    realm: usedAgain(nodeRealm, code, workbook),
    ...options,
    workbook,
    code,
  });
  return closedAfterTest(host);
}

/** Does in the sheet what the statements say; gives what they return. */
export async function act(host: Host, script: string): Promise<unknown> {
  host.book.scriptProperties.set('act', script);
  const { error, messages } = await host.run('staffAct');
  if (error !== null) throw new Error(`Staff cannot do this: ${error}`);
  const [told] = messages;
  return told ? JSON.parse(told.text) : undefined;
}

/** Every formula of a tab, one a line with its cell's place. */
export async function formulasOf(host: Host, tab: string): Promise<string[]> {
  const script = `const rows = book.getSheetByName(${JSON.stringify(tab)}).getDataRange().getFormulas();
    return rows.flatMap((cells, row) => cells.flatMap((text, column) => text ? [[row, column, text].join(' ')] : []));`;
  return (await act(host, script)) as string[];
}

/** All cells of a tab as lines. */
export function textOf(tab: TabReadOut): string {
  return tab.values.map((cells) => cells.join('|')).join('\n');
}

/** The row of a tab that has exactly this text in one of its cells, as one line; '' for none. */
export function lineOf(tab: TabReadOut, text: string): string {
  return tab.display.find((cells) => cells.includes(text))?.join('|') ?? '';
}

/** A table of units under one header; rows are TT, unit, target, result. */
export function table(...rows: readonly (readonly Cell[])[]): Cell[][] {
  return [['TT', 'Đơn vị', 'KH giao', 'Kết quả'], ...rows.map((row) => [...row])];
}
