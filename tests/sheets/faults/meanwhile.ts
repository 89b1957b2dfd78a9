import { expect } from 'vitest';
import type { Host, Meanwhile, TabReadOut } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { closeBooks, openBook } from '../open-book';

/** What another person does, and the texts that must be in the book afterwards, each with what stands in its row. */
export interface Beside {
  readonly name: string;
  readonly act: Meanwhile['act'];
  /** A text, and a text that must stand in the same row of the same tab; '' for any row. */
  readonly kept: readonly (readonly [string, string])[];
}

/** What is tried: a command on a book, beside people who do these things. */
export interface Trial {
  readonly command: string;
  readonly args?: readonly unknown[];
  readonly book: HostWorkbook;
  /** Texts that were typed before the run. */
  readonly typed: Beside['kept'];
}

/** The positions that were tried, and those at which a text was lost. */
export interface Outcome {
  readonly tried: number;
  readonly lost: readonly number[];
}

function isKept(tabs: readonly TabReadOut[], notes: string, [text, beside]: Beside['kept'][number]): boolean {
  const rows = tabs.filter(({ hidden }) => !hidden).flatMap(({ values }) => values);
  const found = rows.filter((cells) => cells.some((cell) => String(cell).includes(text)));
  if (found.length === 0) return notes.includes(text) && beside === '';
  return beside === '' || found.some((cells) => cells.some((cell) => String(cell).includes(beside)));
}

async function lostIn(host: Host, kept: Beside['kept']): Promise<readonly string[]> {
  const tabs = await host.tabs();
  const visible = JSON.stringify((await host.save()).snapshot.resources ?? []);
  return kept.filter((one) => !isKept(tabs, visible, one)).map(([text]) => text);
}

/**
 * Runs a command once for each of its counted calls, another person acting right before that call, and once more without
 * anybody. Tells where a text was lost at the end.
 */
export async function tryBeside(
  { command, args = [], book, typed }: Trial,
  beside: readonly Beside[],
): Promise<Map<string, Outcome>> {
  const plain = await openBook(book);
  const { calls, error } = await plain.run(command, { args });
  expect(error).toBeNull();
  closeBooks();
  const outcomes = new Map<string, Outcome>();
  for (const { name, act, kept } of beside) {
    const lost: number[] = [];
    for (let call = 1; call <= calls.total; call += 1) {
      const host = await openBook(book);
      await host.run(command, { args, meanwhile: { beforeCall: call, act } });
      const first = await lostIn(host, [...typed, ...kept]);
      await host.run(command, { args });
      const second = await lostIn(host, [...typed, ...kept]);
      if (first.length + second.length > 0) lost.push(call);
      closeBooks();
    }
    outcomes.set(name, { tried: calls.total, lost });
    console.log(`${command}, ${name}: ${calls.total} positions tried, lost at ${JSON.stringify(lost)}`);
  }
  return outcomes;
}
