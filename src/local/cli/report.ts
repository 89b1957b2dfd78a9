import { MARK_KEY, parseMark } from '../../core/page/mark';
import type { Host, RunReport } from '../run/host';
import type { TabReadOut } from '../run/read-out';

/** What `--json` prints: the menu, what each run did, and every tab as it stands afterwards. */
export interface CliReport {
  readonly menu: readonly { readonly label: string; readonly function: string }[];
  readonly runs: readonly Omit<RunReport, 'killed' | 'returned'>[];
  readonly tabs: readonly (Omit<TabReadOut, 'sheetId'> & { readonly generated: boolean })[];
}

/** Gathers the report of a workbook after its runs; times are rounded to a tenth of a millisecond. */
export async function reportOf(
  host: Host,
  runs: readonly RunReport[],
  menu: CliReport['menu'],
): Promise<CliReport> {
  const generated = generatedIds(host);
  return {
    menu,
    runs: runs.map(({ name, ms, calls, cells, messages, error }) => ({
      name,
      ms: Math.round(ms * 10) / 10,
      calls,
      cells,
      messages,
      error,
    })),
    tabs: (await host.tabs()).map(({ name, hidden, sheetId, values, display, backgrounds }) => ({
      name,
      generated: generated.has(sheetId),
      hidden,
      values,
      display,
      backgrounds,
    })),
  };
}

/** The ids of the tabs that every run overwrites, from the bundle's mark on the spreadsheet. */
function generatedIds(host: Host): ReadonlySet<number> {
  const mark = host.book.developerMetadata.find(({ sheet, key }) => sheet === null && key === MARK_KEY);
  return new Set(Object.values(parseMark(mark?.value ?? '').pages));
}

/** The report for people: a few lines a run, a line a tab. */
export function formatReport(report: CliReport): string {
  const runs = report.runs.flatMap((run) => [
    `${run.error === null ? 'ok' : 'FAILED'}  ${run.name}  (${run.ms} ms, ${run.calls.total} calls, ${run.cells.read} cells read, ${run.cells.written} written)`,
    ...run.messages.map(
      ({ kind, title, text }) => `    ${kind}: ${[title, text].filter((part) => part !== '').join(' | ')}`,
    ),
    ...(run.error === null ? [] : [`    error: ${run.error}`]),
  ]);
  const tabs = report.tabs.map((tab) => {
    const size = `${tab.values.length} × ${tab.values[0]?.length ?? 0}`;
    const kinds = [tab.generated ? 'generated' : '', tab.hidden ? 'hidden' : ''].filter(
      (kind) => kind !== '',
    );
    return `tab ${tab.name}  (${[size, ...kinds].join(', ')})`;
  });
  const menu = report.menu.map(({ label, function: name }) => `menu ${label}  (${name})`);
  return [...(runs.length === 0 ? menu : runs), ...tabs].join('\n');
}
