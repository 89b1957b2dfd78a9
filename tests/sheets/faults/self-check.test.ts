import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, gridBook, openBook, openCopy, rawValues, tabOf, type } from '../open-book';
import { CLOCK } from './states-before-calls';

const REPORT = 'Tự kiểm tra cài đặt';
const TYPED = 'đã xem, chị Mai';

/** Between two calls that are disturbed; the number of calls of a run is no multiple of it. */
const STEP = 13;

function staffBook(): Promise<HostWorkbook> {
  return gridBook({
    Thu: [
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Xã Cô Ba', 10, 9],
    ],
  });
}

/** A report of an earlier check with a note of whoever installed the add-in, and the first of two more clicks where wanted. */
async function checkedBook({ begun }: { readonly begun: boolean }): Promise<Host> {
  const host = await openBook(await staffBook(), CLOCK);
  await host.run(COMMANDS.selfCheck);
  await host.run(COMMANDS.selfCheck);
  await type(host, REPORT, { I8: TYPED });
  if (begun) await host.run(COMMANDS.selfCheck);
  return host;
}

/** Clicks that it takes at the most until all is told: a call that failed in the first click is told by the second, and then tried again. */
const CLICKS = { killAt: 3, failAt: 5 } as const;

/** Clicks until the report finds nothing, and looks at what is left. */
async function expectRepaired(
  host: Host,
  { clicks, label }: { readonly clicks: number; readonly label: string },
): Promise<void> {
  const told = async () => tabOf(await host.tabs(), REPORT).display[1]?.[0] ?? '';
  const raw = rawValues(await host.tabs(), ['Thu']);
  for (let click = 0; click < clicks; click += 1) {
    expect((await host.run(COMMANDS.selfCheck)).error, label).toBeNull();
    if ((await told()).includes(' 0 điểm không khớp')) break;
  }
  const tabs = await host.tabs();
  expect(await told(), label).toContain('0 điểm không khớp');
  expect(
    tabs.map(({ name }) => name),
    label,
  ).toEqual(['Thu', REPORT]);
  expect(tabOf(tabs, REPORT).display[7]?.[8], label).toBe(TYPED);
  expect(rawValues(tabs, ['Thu']), label).toBe(raw);
  expect(host.book.developerMetadata, label).toEqual([]);
  expect(host.book.protections, label).toEqual([]);
}

describe.each([
  ['the first click', false],
  ['the second click', true],
])('Tự kiểm tra cài đặt, %s cut off', (_, begun) => {
  afterEach(closeBooks);

  it.each(['killAt', 'failAt'] as const)('%s: the next clicks clean up and tell all', async (fault) => {
    const start = (await checkedBook({ begun })).copy();
    const whole = await (await openCopy(start, CLOCK)).run(COMMANDS.selfCheck);
    const first = fault === 'killAt' ? 2 : 7;
    for (let call = first; call <= whole.calls.total; call += STEP) {
      const host = await openCopy(start, CLOCK);
      await host.run(COMMANDS.selfCheck, { [fault]: call });
      await expectRepaired(host, { clicks: CLICKS[fault], label: `${fault} ${call}` });
      closeBooks();
    }
  });
});
