import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host, TabReadOut } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { closeBooks, openBook, openCopy, rawValues } from '../open-book';
import { keptState } from './kept-state';
import { CLOCK, statesBeforeCalls } from './states-before-calls';

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];

/** What the books of these tests have typed in a generated tab, when they have something typed; every one of {@link TYPED} must stay. */
export const EXPLANATION = 'Doanh nghiệp ngừng việc';

/** Other texts, a formula and a note that they may have typed. */
export const TYPED = {
  solution: 'Vận động từng hộ',
  beside: 'Chị Mai theo dõi',
  formula: '=UPPER("gửi lại")',
  note: 'Hỏi lại trước kỳ họp',
} as const;

/** A command to be disturbed: the workbook it begins with, and what its undisturbed end looks like. */
interface Scene {
  readonly book: HostWorkbook;
  readonly calls: number;
  readonly raw: string;
  readonly typed: readonly string[];
  readonly end: string;
  /** States that were looked at, and from which a next run was seen to repair: what reading calls leave behind is one and the same. */
  readonly repaired: Set<string>;
}

/** Everything a reader sees of the spreadsheet, charts among it, without the time at which pages were made. */
async function looks(host: Host): Promise<string> {
  const tabs: readonly TabReadOut[] = await host.tabs();
  const { charts } = await host.save();
  const drawn = charts.map(({ ranges, options, position }) => [
    options,
    ranges.map(({ range }) => range),
    position,
  ]);
  const visible = tabs.filter(({ hidden }) => !hidden).sort((a, b) => a.name.localeCompare(b.name));
  const seen = visible.map(({ name, values, display, backgrounds }) => [name, values, display, backgrounds]);
  return JSON.stringify([seen, drawn.map((one) => JSON.stringify(one)).sort()]).replace(
    /lập lúc [^)]*|lúc \d\d:\d\d ngày [\d/]*/g,
    '',
  );
}

async function scene(book: HostWorkbook, command: string): Promise<Scene> {
  const host = await openBook(book, CLOCK);
  const raw = rawValues(await host.tabs(), RAW);
  const report = await host.run(command);
  expect(report.error).toBeNull();
  const end = await looks(host);
  const typed = typedIn(book);
  expect(typedIn(await host.save()), 'typed text after an undisturbed run').toEqual(typed);
  return { book, calls: report.calls.total, raw, typed, end, repaired: new Set() };
}

/** The texts, formulas and notes of these tests that stand anywhere in a book. */
function typedIn({ snapshot }: HostWorkbook): readonly string[] {
  const text = JSON.stringify(snapshot).replace(/\\+"/g, '"');
  return [EXPLANATION, ...Object.values(TYPED)].filter((one) => text.includes(one));
}

/** Looks at what a disturbed run left, and lets the next run repair it; the host is used up. */
async function repairs(
  given: Scene,
  { command, host, label }: { readonly command: string; readonly host: Host; readonly label: string },
): Promise<void> {
  const left = await host.save();
  const state = keptState(left);
  if (given.repaired.has(state)) return;
  expect(rawValues(await host.tabs(), RAW), `raw cells after ${label}`).toBe(given.raw);
  expect(typedIn(left), `typed text after ${label}`).toEqual(given.typed);
  const repaired = await host.run(command);
  expect(repaired.error, `the next run after ${label}`).toBeNull();
  expect(await looks(host), `the end after ${label}`).toBe(given.end);
  given.repaired.add(state);
}

/**
 * Tests a command on a book with every one of its calls failing, then with the run killed there: raw cells and typed text stay, and
 * the next run ends as an undisturbed one. A state that an earlier call left behind too is not repaired again.
 */
export function disturbEveryCall(
  name: string,
  { command, book }: { readonly command: string; readonly book: () => Promise<HostWorkbook> },
): void {
  describe(`${name}, disturbed at every call`, () => {
    afterEach(closeBooks);
    let given: Scene;

    beforeAll(async () => {
      given = await scene(await book(), command);
    });

    it('leaves raw cells and typed text alone when a call fails, and the next run repairs', async () => {
      for (let call = 1; call <= given.calls; call += 1) {
        const host = await openBook(given.book, CLOCK);
        const report = await host.run(command, { failAt: call });
        expect(report.error, `call ${call}`).toContain('Chưa thực hiện xong lệnh');
        await repairs(given, { command, host, label: `call ${call} failed` });
        closeBooks();
      }
    });

    it('leaves them alone when it is killed at a call, and the next run repairs', async () => {
      const states = await statesBeforeCalls(given.book, command);
      expect(states.flatMap(({ calls }) => calls)).toHaveLength(given.calls);
      for (const { calls, copy } of states) {
        await repairs(given, {
          command,
          host: await openCopy(copy, CLOCK),
          label: `a kill at ${calls.join(', ')}`,
        });
        closeBooks();
      }
    });
  });
}
