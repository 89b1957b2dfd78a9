import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as NodeHost from '../../../src/local/run/node-host';
import type { Host, HostOptions, RunReport, TabReadOut } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';

const BUNDLED = join(fileURLToPath(new URL('../../..', import.meta.url)), 'build', 'local', 'host.mjs');
const PRELUDE = `
function tell_(value) { SpreadsheetApp.getActive().toast(JSON.stringify(value)); }
function sheet_(name) { return SpreadsheetApp.getActive().getSheetByName(name || 'Biểu'); }
`;

/** Cells of a tab by row and column, as the engine writes them. */
export type Cells = Parameters<typeof NodeHost.emptyWorkbook>[0][string];

type Options = Partial<Omit<HostOptions, 'workbook'>> & {
  readonly tabs?: Readonly<Record<string, Cells>>;
  readonly workbook?: Parameters<typeof NodeHost.emptyWorkbook>[1];
  readonly saved?: HostWorkbook;
};

const open: Host[] = [];

/** Closes every host that was to be closed after the test. */
export function closeHosts(): void {
  for (const host of open.splice(0)) host.dispose();
}

/** Has a host closed after the test; gives it. */
export function closedAfterTest(host: Host): Host {
  open.push(host);
  return host;
}

/** The host as bundled for Node: the engine does not load in a test directly. */
export async function loadHost(): Promise<typeof NodeHost> {
  return (await import(pathToFileURL(BUNDLED).href)) as typeof NodeHost;
}

/** Opens a workbook with one tab 'Biểu' (unless `tabs` says otherwise) and a bundle; closed after the test. */
export async function openHost(code: string, options: Options = {}): Promise<Host> {
  const { createHost, nodeRealm, emptyWorkbook } = await loadHost();
  const { tabs = { Biểu: {} }, workbook, saved, ...rest } = options;
  const host = await createHost({
    realm: nodeRealm,
    ...rest,
    workbook: saved ?? emptyWorkbook(tabs, workbook),
    code: PRELUDE + code,
  });
  return closedAfterTest(host);
}

/** What a script told through `tell_(…)`, in order. */
export function told(report: RunReport): unknown[] {
  return report.messages
    .filter(({ kind }) => kind === 'toast')
    .map(({ text }) => JSON.parse(text) as unknown);
}

/** Runs statements as one function; gives the report and what they told. */
export async function runScript(
  body: string,
  options: Options = {},
): Promise<{ readonly host: Host; readonly report: RunReport; readonly told: unknown[] }> {
  const host = await openHost(`function main() { ${body} }`, options);
  const report = await host.run('main');
  return { host, report, told: told(report) };
}

/** A tab of the read-out by its name. */
export async function readTab(host: Host, name: string): Promise<TabReadOut> {
  const tab = (await host.tabs()).find((each) => each.name === name);
  if (tab === undefined) throw new RangeError(`Read a tab that exists: "${name}"`);
  return tab;
}
