import type { Page } from '../../src/core/page/page';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Host, RunReport, TabReadOut } from '../../src/local/run/node-host';
import { pagesOf, TODAY } from '../core/fuzz/broken-laws';
import { type PrintedRow, printedRows } from '../field/said';
import { COMMANDS, gridBook, openBook, rawValues } from './open-book';

/** The second check says what is new since the first; a third says what the second did. */
const ORDER = [COMMANDS.summary, COMMANDS.check, COMMANDS.colour, COMMANDS.check, COMMANDS.uncolour] as const;
/** What no refusal in Vietnamese holds. */
const FOREIGN = /Error|Exception|undefined|NaN|null|JSON|\[object/;
const AS_OF = [TODAY.year, TODAY.month, TODAY.day].map((part) => String(part).padStart(2, '0')).join('-');

/** What the laws ask of the bundle's commands on every workbook; each sentence names the law that does not hold. */
export async function brokenInHost(workbook: Workbook): Promise<readonly string[]> {
  const names = workbook.tabs.map(({ name }) => name);
  const host = await open(workbook);
  const before = await host.tabs();
  const broken: string[] = [];
  const run = async (command: string) => {
    broken.push(...thrownBy(await host.run(command), command));
    const now = await host.tabs();
    if (rawValues(now, names) !== rawValues(before, names)) broken.push(`${command} changes raw cells`);
    return now;
  };
  for (const command of ORDER) await run(command);
  const once = pagesSeen(await host.tabs(), names);
  await run(COMMANDS.summary);
  const again = pagesSeen(await run(COMMANDS.check), names);
  if (JSON.stringify(once) !== JSON.stringify(again)) broken.push(`run again: ${firstChange(once, again)}`);
  const summary = once.find(({ name }) => name === 'Tổng hợp');
  const { survey, pages } = pagesOf(workbook);
  if (survey.indicators.length > 0) broken.push(...otherFigures(pages.asValues.rows, summary));
  const turned = await open({ tabs: [...workbook.tabs].reverse() });
  broken.push(...thrownBy(await turned.run(COMMANDS.summary), 'tabs in another order'));
  const other = (await turned.tabs()).find(({ name }) => name === 'Tổng hợp');
  const isCompared = (row: PrintedRow) => survey.regrouped.length === 0 || !isOfGroup(row);
  if (figuresOf(summary, isCompared) !== figuresOf(other, isCompared))
    broken.push('tabs in another order give other figures');
  return broken;
}

function open({ tabs }: Workbook): Promise<Host> {
  return gridBook(Object.fromEntries(tabs.map(({ name, values }) => [name, values]))).then((book) =>
    openBook(book, { asOf: AS_OF }),
  );
}

function thrownBy({ error, messages }: RunReport, command: string): readonly string[] {
  const said = [error ?? '', ...messages.map(({ text }) => text)].find((text) => FOREIGN.test(text));
  return said === undefined ? [] : [`${command}: ${said}`];
}

interface PageSeen {
  readonly name: string;
  readonly values: TabReadOut['values'];
  readonly display: TabReadOut['display'];
}

function pagesSeen(tabs: readonly TabReadOut[], raw: readonly string[]): readonly PageSeen[] {
  return tabs
    .filter(({ name, hidden }) => !hidden && !raw.includes(name))
    .map(({ name, values, display }) => ({ name, values, display }));
}

function firstChange(once: readonly PageSeen[], again: readonly PageSeen[]): string {
  const lines = (pages: readonly PageSeen[]) =>
    pages.flatMap(({ name, values }) => values.map((row, at) => `${name} ${at + 1}: ${row.join('|')}`));
  const [before, after] = [lines(once), lines(again)];
  const at = before.findIndex((line, index) => line !== after[index]);
  return `${before[at]} became ${after[at]}`;
}

/** Figures of the summary, sums and rates of the engine among them, that are not what core decides of the same cells. */
function otherFigures(rows: Page['rows'], summary: PageSeen | undefined): readonly string[] {
  if (summary === undefined) return [];
  return rows.flatMap((row, at) =>
    row.flatMap(({ content }, column) => {
      if (typeof content !== 'number') return [];
      const shown = summary.values[at]?.[column];
      const isNear =
        typeof shown === 'number' && Math.abs(shown - content) <= 1e-9 * Math.max(1, Math.abs(content));
      return isNear ? [] : [`figure in ${at + 1}:${column + 1}: ${shown} for ${content}`];
    }),
  );
}

/** The figures of each line of the summary, whatever the order of lines and indicators. */
/** Whether a row adds up a group, numbered I, II: where tables disagree on who is in it, the first of them is followed. */
function isOfGroup({ ordinal }: PrintedRow): boolean {
  return /^[IVX]+$/.test(ordinal);
}

function figuresOf(
  summary: Omit<PageSeen, 'name'> | undefined,
  isCompared: (row: PrintedRow) => boolean,
): string {
  if (summary === undefined) return '';
  const rows = printedRows({ ...summary, notes: [] }).filter(isCompared);
  const lines = rows.flatMap(({ figures }) =>
    figures.map(({ target, result, rate }) => JSON.stringify([target, result, rate])),
  );
  return lines.sort().join('\n');
}
