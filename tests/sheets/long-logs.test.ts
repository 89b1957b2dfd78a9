import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, gridBook, openBook, tabOf, type } from './open-book';

afterEach(closeBooks);

const EVENTS = 5100;
const UNITS = [
  'Trạm Y tế xã Đức Long',
  'Trạm Y tế xã Nam Tuấn',
  'Trạm Y tế xã Dân Chủ',
  'Trạm Y tế xã Bế Triều',
];
const MATCHES = '';

/** A log with typed days as text, amounts with decimals, and more rows than are copied. */
function vaccinations(): Cell[][] {
  return [
    ['SỔ TIÊM CHỦNG NĂM 2020'],
    ['Ngày tiêm', 'Cơ sở', 'Số mũi', 'Người tiêm'],
    ...Array.from({ length: EVENTS }, (_, index): Cell[] => {
      const day = `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/2020`;
      return [day, UNITS[index % 4] ?? '', 2.1, `Y tá ${index}`];
    }),
  ];
}

async function vaccinationBook(): Promise<Host> {
  const book = await gridBook({ 'Sổ tiêm': vaccinations() }, { tab: { rowCount: EVENTS + 10 } });
  return openBook(book, { person: ['100', 'OK'] });
}

/** What is typed. */
const CHANGES: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['two figures that change places', { C10: 2.2, C11: 2 }],
  ['a name of the same length', { B3: 'Trạm Y tế xã Đức Lang' }],
  ['a day', { A5: "'04/03/2020" }],
  ['a row more', { A5103: "'07/01/2020", B5103: 'Trạm Y tế xã Đức Long' }],
];

/** What stood there. */
const CELLS: Readonly<Record<string, string | number>> = {
  C10: 2.1,
  C11: 2.1,
  B3: 'Trạm Y tế xã Đức Long',
  A5: "'03/03/2020",
};

function sizesOf(host: Host): { readonly name: string; readonly cells: number }[] {
  const tabs = host.book.engine.workbook.getSheets();
  return tabs.map((tab) => ({ name: tab.getName(), cells: tab.getRowCount() * tab.getColumnCount() }));
}

async function liveLine(host: Host): Promise<unknown> {
  return tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0];
}

describe('a log of more rows than are copied', () => {
  it('matches after the run, tells what changed on the live line, and leaves tabs of their own size', async () => {
    const host = await vaccinationBook();
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await liveLine(host)).toBe(MATCHES);
    for (const { name, cells } of sizesOf(host)) {
      if (name !== 'Sổ tiêm') expect(cells, name).toBeLessThan(5000);
    }
    const changed: Record<string, string | number> = {};
    for (const [what, change] of CHANGES) {
      await type(host, 'Sổ tiêm', { ...changed, ...change });
      expect(await liveLine(host), what).toContain('Biểu gốc đã thay đổi');
      for (const cell of Object.keys(change)) changed[cell] = CELLS[cell] ?? '';
    }
    await type(host, 'Sổ tiêm', changed);
    expect(await liveLine(host), 'all put back').toBe(MATCHES);
  });
});
