import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import type { Host } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, gridBook, openBook, openCopy, tabOf } from '../open-book';
import { keptState } from './kept-state';
import { CLOCK, statesBeforeCalls } from './states-before-calls';

const TAB = 'Thu';
const RECORD = 'Chỉ tiêu (nội bộ)';

/** Two runs of blank rates, a text number, two untidy names: each action writes two ranges. */
const THU: Cell[][] = [
  ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'],
  [1, 'Trường A ', 12, 17, ''],
  [2, 'Trường B', 12, '07', 58.3],
  [3, 'Trường C ', 12, 9, ''],
];

/** A command to be disturbed: its book, the raw cells, dropdowns and rules before it, and after it. */
interface Scene {
  readonly book: HostWorkbook;
  readonly calls: number;
  readonly before: string;
  readonly end: string;
  /** States from which the next runs were seen to repair. */
  readonly repaired: Set<string>;
}

/** Values, dropdowns and colours of the staff's tab. */
async function looks(host: Host): Promise<string> {
  const { values, backgrounds } = tabOf(await host.tabs(), TAB);
  const { dataValidations } = await host.save();
  return JSON.stringify([
    values,
    backgrounds,
    dataValidations.map(({ range, values: list }) => [range, list]),
  ]);
}

/** The book as staff keep it. */
export function rawBook(): Promise<HostWorkbook> {
  return gridBook({ [TAB]: THU });
}

/** The book after a command ran on it. */
export async function bookAfter(command: string): Promise<HostWorkbook> {
  const host = await openBook(await rawBook(), CLOCK);
  await host.run(command);
  return host.save();
}

async function scene(given: HostWorkbook, command: string): Promise<Scene> {
  const host = await openBook(given, CLOCK);
  const before = await looks(host);
  const report = await host.run(command);
  expect(report.error).toBeNull();
  const scene = { book: given, calls: report.calls.total, before, end: await looks(host) };
  closeBooks();
  return { ...scene, repaired: new Set() };
}

/** Cells that are neither as before nor as after the command; ranges are written whole. */
function torn(now: string, { before, end }: Scene): unknown[] {
  const [cells, first, last] = [now, before, end].map((text) => JSON.parse(text)[0] as unknown[][]) as [
    unknown[][],
    unknown[][],
    unknown[][],
  ];
  return cells.flatMap((row, r) => row.filter((cell, c) => cell !== first[r]?.[c] && cell !== last[r]?.[c]));
}

interface Checks {
  readonly command: string;
  /** What `Hoàn tác` brings back; null where it is not tried. */
  readonly undone: string | null;
  /** What happened, for messages. */
  readonly label: string;
}

/** Looks at what a disturbed run left, and lets the next run and undo repair it; the host is used up. */
async function repairs(given: Scene, host: Host, { command, undone, label }: Checks): Promise<void> {
  expect(torn(await looks(host), given), `cells after ${label}`).toEqual([]);
  const cut = await host.save();
  const state = keptState(cut);
  if (given.repaired.has(state)) return closeBooks();
  given.repaired.add(state);
  const next = await host.run(command);
  expect(next.error, `the next run after ${label}`).toBeNull();
  expect(await looks(host), `the end after ${label}`).toBe(given.end);
  const names = (await host.tabs()).map(({ name }) => name);
  expect(names, `tabs after ${label}`).toEqual([TAB, RECORD]);
  if (undone !== null) {
    await host.run(COMMANDS.undo);
    expect(await looks(host), `undone after ${label}`).toBe(undone);
    const other = await openBook(cut, CLOCK);
    await other.run(COMMANDS.undo);
    expect(await looks(other), `undone at once after ${label}`).toBe(undone);
  }
  closeBooks();
}

async function failAtEveryCall(given: Scene, checks: Omit<Checks, 'label'>): Promise<void> {
  for (let call = 1; call <= given.calls; call += 1) {
    const host = await openBook(given.book, CLOCK);
    const { error } = await host.run(checks.command, { failAt: call });
    expect(error, `call ${call}`).toContain('Chưa thực hiện xong lệnh.');
    await repairs(given, host, { ...checks, label: `call ${call} failed` });
  }
}

async function killAtEveryCall(given: Scene, checks: Omit<Checks, 'label'>): Promise<void> {
  const states = await statesBeforeCalls(given.book, checks.command);
  expect(states.flatMap(({ calls }) => calls)).toHaveLength(given.calls);
  for (const { calls, copy } of states) {
    await repairs(given, await openCopy(copy, CLOCK), { ...checks, label: `a kill at ${calls.join(', ')}` });
  }
}

interface Disturbance {
  readonly command: string;
  readonly book: () => Promise<HostWorkbook>;
  readonly fault: 'failing' | 'killed';
  /** Whether `Hoàn tác` brings the cells before the command back. */
  readonly undoes: boolean;
}

/** Tests a command with every one of its calls failing, or with the run killed there. */
export function disturbRaw(name: string, { command, book, fault, undoes }: Disturbance): void {
  describe(`${name}, ${fault} at every call`, () => {
    afterEach(closeBooks);

    it('leaves every cell old or new, and the next run and undo repair', async () => {
      const start = await scene(await book(), command);
      const undone = undoes ? start.before : null;
      if (fault === 'failing') await failAtEveryCall(start, { command, undone });
      else await killAtEveryCall(start, { command, undone });
    });
  });
}
