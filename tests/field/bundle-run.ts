import { PAGES } from '../../src/core/page/pages';
import type { Host, RunReport } from '../../src/local/run/node-host';
import { COMMANDS, openBook } from '../sheets/open-book';
import { type FieldCase, openCase } from './case-files';
import type { Said, Seen } from './said';
import { staffTabs } from './staff-tabs';

/** What the pushed bundle says about a case, in the local host: each file opened once, both commands run. */
export async function runBundle(one: FieldCase): Promise<Said> {
  const book = await openCase(one);
  const host = await openBook(book, { asOf: one.today });
  if (one.directory) await host.run(COMMANDS.directory);
  const summary = await host.run(COMMANDS.summary);
  const check = await host.run(COMMANDS.check);
  const notes = await notesOf(host);
  const tabs = await host.tabs();
  const seen = (name: string): Seen | null => {
    const tab = tabs.find((each) => each.name === name);
    return tab ? { values: tab.values, display: tab.display, notes: notes.get(name) ?? [] } : null;
  };
  return {
    summary: seen(PAGES.summary.name),
    below: seen(PAGES.below.name),
    check: seen(PAGES.check.name),
    questions: summary.messages.filter(({ kind }) => kind === 'prompt').map(({ text }) => text),
    dialog: summary.error === null ? (summary.messages.find(({ kind }) => kind === 'alert')?.text ?? '') : '',
    toast: lastWords(summary),
    checkToast: lastWords(check),
    tabs: staffTabs(book).map(({ name }) => name),
  };
}

function lastWords({ error, messages }: RunReport): string {
  return error ?? messages.filter(({ kind }) => kind === 'toast').at(-1)?.text ?? '';
}

/** The notes of each tab's cells, without blank ones. */
async function notesOf(host: Host): Promise<ReadonlyMap<string, readonly string[]>> {
  const { snapshot } = await host.save();
  const notes = snapshot.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data || '{}';
  const bySheet = JSON.parse(notes) as Record<
    string,
    Record<string, Record<string, { readonly note: string }>>
  >;
  return new Map(
    Object.entries(bySheet).map(([id, rows]) => {
      const texts = Object.values(rows).flatMap((cells) => Object.values(cells).map(({ note }) => note));
      return [snapshot.sheets[id]?.name ?? '', texts];
    }),
  );
}
