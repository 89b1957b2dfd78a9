import { expect } from 'vitest';
import type { BookCopy } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { openBook, openCopy } from '../open-book';
import { keptState } from './kept-state';

/** The clock stands still, for runs write down when they began: what two of them leave alike is told to be alike. */
export const CLOCK = { asOf: '2026-11-22' } as const;

/** What a run that is killed leaves behind, and the calls, from 1, at which it does. */
export interface StateBeforeCalls {
  readonly calls: readonly number[];
  readonly copy: BookCopy;
}

/**
 * Every state that a run of a command passes through, in order: what stands before a call is what a run killed there leaves, for a
 * killed run does nothing more. So one run tells of all of them. Three calls are killed in fact, to see that it is so.
 */
export async function statesBeforeCalls(book: HostWorkbook, command: string): Promise<StateBeforeCalls[]> {
  const host = await openBook(book, CLOCK);
  const start = host.copy();
  const states: { text: string; calls: number[]; copy: BookCopy }[] = [];
  const report = await host.run(command, {
    beforeCall(call) {
      const copy = host.copy();
      const text = keptState(copy.workbook);
      const last = states.at(-1);
      if (last?.text === text) last.calls.push(call);
      else states.push({ text, calls: [call], copy });
    },
  });
  expect(report.error).toBeNull();
  const written = states.slice(1);
  const looked = new Set([written[0], written[Math.floor(written.length / 2)], written.at(-1)]);
  for (const state of looked) if (state !== undefined) await expectKilledSo(start, { command, state });
  return states;
}

async function expectKilledSo(
  start: BookCopy,
  { command, state: { calls, copy } }: { readonly command: string; readonly state: StateBeforeCalls },
): Promise<void> {
  const killed = await openCopy(start, CLOCK);
  const report = await killed.run(command, { killAt: calls[0] ?? 1 });
  expect(report.killed, `call ${calls[0]}`).toBe(true);
  const [left, copied] = [await openedAgain(killed.copy()), await openedAgain(copy)];
  expect(copied, `call ${calls[0]}`).toBe(left);
}

/** The engine writes a list without entries otherwise once it was opened: both are looked at after they were. */
async function openedAgain(copy: BookCopy): Promise<string> {
  const host = await openCopy(copy, CLOCK);
  return keptState(await host.save());
}
