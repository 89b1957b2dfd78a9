import { expect, it } from 'vitest';
import type { TabReadOut } from '../../src/local/run/node-host';
import { loadHost } from '../local/run/open-host';
import { COMMANDS, exampleBook, openBook } from './open-book';

const DAY = { asOf: '2026-11-22' } as const;
const ORDER = [
  COMMANDS.indicators,
  COMMANDS.directory,
  COMMANDS.summary,
  COMMANDS.check,
  COMMANDS.summary,
  COMMANDS.rates,
  COMMANDS.clean,
  COMMANDS.undo,
] as const;

/** What people see after a command, without the ids of tabs, which are drawn by chance. */
function seen(tabs: readonly TabReadOut[]): unknown {
  return tabs
    .filter(({ hidden }) => !hidden)
    .map(({ name, values, display, backgrounds }) => ({ name, values, display, backgrounds }));
}

it('a run in a world that was used before ends as in a fresh one, which Apps Script gives it', async () => {
  const { nodeRealm } = await loadHost();
  const fresh = await openBook(await exampleBook(), { ...DAY, realm: nodeRealm });
  const used = await openBook(await exampleBook(), DAY);
  for (const command of ORDER) {
    const [one, other] = [await fresh.run(command), await used.run(command)];
    const told = ({ calls, messages, error }: typeof one) => ({ calls, messages, error });
    expect(told(other), command).toEqual(told(one));
    expect(seen(await used.tabs()), command).toEqual(seen(await fresh.tabs()));
  }
});
