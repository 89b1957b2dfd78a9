import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/run/node-host';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, deleteTab, exampleBook, openBook, rawValues, tabOf, type } from '../open-book';
import { disturbEveryCall, EXPLANATION, TYPED } from './disturb';
import { keptState } from './kept-state';
import { CLOCK } from './states-before-calls';

/** The example with its summary, and an explanation on it. */
async function summaryBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.summary);
  await type(host, 'Đơn vị chưa đạt', { I9: EXPLANATION });
  return host.save();
}

/** The same with the tab made, changed by staff, and parted from a summary that was deleted and made again. */
async function partedBook(): Promise<HostWorkbook> {
  const host = await openBook(await summaryBook());
  await host.run(COMMANDS.unitSheet);
  await type(host, 'Phiếu đơn vị', {
    B2: 'LĐLĐ Hà Quảng',
    A1: TYPED.beside,
    A45: TYPED.formula,
    F3: TYPED.solution,
  });
  await deleteTab(host, 'Tổng hợp');
  await host.run(COMMANDS.summary);
  return host.save();
}

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội', 'Đơn vị chưa đạt', 'Tổng hợp'];

// The engine does not work out a new tab's formulas alike in a copy that was made in the midst of a run, so each run is killed in fact.
describe('Phiếu đơn vị, killed or failing at every call', () => {
  afterEach(closeBooks);

  it('leaves every other tab alone, and the next run ends as an undisturbed one', async () => {
    const book = await summaryBook();
    const undisturbed = await openBook(book, CLOCK);
    const raw = rawValues(await undisturbed.tabs(), RAW);
    const { calls } = await undisturbed.run(COMMANDS.unitSheet);
    const labels = async (host: Host) => {
      await type(host, 'Phiếu đơn vị', { B2: 'LĐLĐ Hà Quảng' });
      return JSON.stringify(tabOf(await host.tabs(), 'Phiếu đơn vị').display);
    };
    const end = await labels(undisturbed);
    const repaired = new Set<string>();
    for (let call = 1; call <= calls.total; call += 1) {
      const host = await openBook(book, CLOCK);
      await host.run(COMMANDS.unitSheet, call % 2 === 0 ? { killAt: call } : { failAt: call });
      const state = keptState(await host.save());
      if (repaired.has(state)) {
        closeBooks();
        continue;
      }
      expect(rawValues(await host.tabs(), RAW), `call ${call}`).toBe(raw);
      expect((await host.run(COMMANDS.unitSheet)).error, `call ${call}`).toBeNull();
      expect(await labels(host), `call ${call}`).toBe(end);
      repaired.add(state);
      closeBooks();
    }
  });
});

disturbEveryCall('Phiếu đơn vị that lost its summary', { command: COMMANDS.unitSheet, book: partedBook });
