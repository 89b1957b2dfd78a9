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
const MATCHES = 'Sổ tiêm: Khớp với biểu gốc';

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

/** What is typed, and what puts it back. */
const CHANGES: readonly (readonly [
  string,
  Readonly<Record<string, string | number>>,
  Readonly<Record<string, string | number>>,
])[] = [
  ['a figure', { C4000: 3 }, { C4000: 2.1 }],
  ['two figures that change places', { C10: 2.2, C11: 2 }, { C10: 2.1, C11: 2.1 }],
  ['a name of the same length', { B3: 'Trạm Y tế xã Đức Lang' }, { B3: 'Trạm Y tế xã Đức Long' }],
  ['a day', { A5999: "'06/03/2020" }, { A5999: "'05/03/2020" }],
  ['a row more', { A6003: "'07/01/2020", B6003: 'Trạm Y tế xã Đức Long' }, { A6003: '', B6003: '' }],
  ['a cell emptied', { B5: '' }, { B5: 'Trạm Y tế xã Dân Chủ' }],
];

function sizesOf(host: Host): { readonly name: string; readonly cells: number }[] {
  const tabs = host.book.engine.workbook.getSheets();
  return tabs.map((tab) => ({ name: tab.getName(), cells: tab.getRowCount() * tab.getColumnCount() }));
}

async function liveLine(host: Host): Promise<unknown> {
  return tabOf(await host.tabs(), 'Tổng hợp').values[3]?.[0];
}

describe('a log of more rows than are copied', () => {
  it('matches after each run, tells what changed on the live line, and leaves tabs of their own size', async () => {
    const host = await vaccinationBook();
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await liveLine(host), 'first run').toBe(MATCHES);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect(await liveLine(host), 'second run').toBe(MATCHES);
    for (const { name, cells } of sizesOf(host)) {
      if (name !== 'Sổ tiêm') expect(cells, name).toBeLessThan(5000);
    }
    for (const [what, change, back] of CHANGES) {
      await type(host, 'Sổ tiêm', change);
      expect(await liveLine(host), what).toContain('Biểu gốc đã thay đổi');
      await type(host, 'Sổ tiêm', back);
      expect(await liveLine(host), `${what}, put back`).toBe(MATCHES);
    }
  });
});
