import { expect } from 'vitest';
import type { Host, Meanwhile, TabReadOut } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { closeBooks, openBook } from '../open-book';

type Act = Meanwhile['act'];

/** A text that must be in the book in the end, and a text that must stand in its row; '' for any row, a note, dropdown or rule too. */
export type Kept = readonly [text: string, beside: string];

/** A command, and what other people do while it runs. */
export interface Trial {
  readonly command: string;
  readonly args?: readonly unknown[];
  readonly book: HostWorkbook;
  /** Typed before the run. */
  readonly typed: readonly Kept[];
  /** Typed before each counted call in turn. */
  readonly types: { readonly act: Act; readonly kept: readonly Kept[] };
  /** Done besides, one before each call, each in its turn: sorts, filters, rows and columns inserted or deleted, merges, renames. */
  readonly moves: readonly Act[];
  /** What must hold of the tabs in the end. */
  readonly check?: (tabs: readonly TabReadOut[], label: string) => void;
}

function isKept(tabs: readonly TabReadOut[], besideCells: string, [text, beside]: Kept): boolean {
  const rows = tabs.filter(({ hidden }) => !hidden).flatMap(({ values }) => values);
  const holds = (cells: readonly unknown[], part: string) =>
    cells.some((cell) => String(cell).includes(part));
  const found = rows.filter((cells) => holds(cells, text));
  if (found.length === 0) return beside === '' && besideCells.includes(text);
  return beside === '' || found.some((cells) => holds(cells, beside));
}

async function lostIn(host: Host, kept: readonly Kept[]): Promise<readonly string[]> {
  const tabs = await host.tabs();
  const { snapshot, dataValidations } = await host.save();
  const beside = JSON.stringify([snapshot.resources, dataValidations]);
  return kept.filter((one) => !isKept(tabs, beside, one)).map(([text]) => text);
}

/**
 * Runs a command once for each of its counted calls, other people acting right before that call, and once more without
 * them. Gives for each text the calls before which it was typed and lost, and prints how many were tried.
 */
export async function lostBeside(trial: Trial): Promise<ReadonlyMap<string, readonly number[]>> {
  const { command, args = [], book, typed, types, moves } = trial;
  const plain = await openBook(book);
  const { calls, error } = await plain.run(command, { args });
  expect(error).toBeNull();
  closeBooks();
  const lost = new Map([...typed, ...types.kept].map(([text]) => [text, [] as number[]]));
  for (let call = 1; call <= calls.total; call += 1) {
    const host = await openBook(book);
    const act: Act = (spreadsheet, app) => {
      types.act(spreadsheet, app);
      moves[call % Math.max(1, moves.length)]?.(spreadsheet, app);
    };
    await host.run(command, { args, meanwhile: { beforeCall: call, act } });
    const first = await lostIn(host, [...typed, ...types.kept]);
    await host.run(command, { args });
    const second = await lostIn(host, [...typed, ...types.kept]);
    for (const text of new Set([...first, ...second])) lost.get(text)?.push(call);
    trial.check?.(await host.tabs(), `somebody acting before call ${call}`);
    closeBooks();
  }
  const told = [...lost].map(
    ([text, at]) => `"${text}" ${at.length === 0 ? 'never' : `before ${at.join(', ')}`}`,
  );
  console.log(`${command}: ${calls.total} positions tried; lost: ${told.join('; ')}`);
  return lost;
}

/** A command that is run once for each of its calls, somebody acting right before that call. */
export interface Position {
  readonly command: string;
  readonly args?: readonly unknown[];
  readonly book: HostWorkbook;
  readonly act: Act;
}

/** Gives the calls before which the act left something wrong, and prints how many were tried. */
export async function wrongBeside(
  { command, args = [], book, act }: Position,
  wrongIn: (tabs: readonly TabReadOut[]) => readonly string[],
): Promise<readonly (readonly [call: number, wrong: readonly string[]])[]> {
  const plain = await openBook(book);
  const { calls } = await plain.run(command, { args });
  closeBooks();
  const wrong: [number, readonly string[]][] = [];
  for (let call = 1; call <= calls.total; call += 1) {
    const host = await openBook(book);
    await host.run(command, { args, meanwhile: { beforeCall: call, act } });
    const found = wrongIn(await host.tabs());
    if (found.length > 0) wrong.push([call, found]);
    closeBooks();
  }
  console.log(`${command}: ${calls.total} positions tried; wrong: ${JSON.stringify(wrong)}`);
  return wrong;
}
