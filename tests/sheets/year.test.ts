import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { readXlsx } from '../../src/local/xlsx/read';
import { COMMANDS, closeBooks, openBook, rawValues, tabOf, type } from './open-book';

afterEach(closeBooks);

async function yearBook(today: string): Promise<Host> {
  const file = fileURLToPath(new URL('../../examples/nam-2020.xlsx', import.meta.url));
  const { host } = await readXlsx(new Uint8Array(readFileSync(file)));
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return openBook(host, { clock: () => Date.UTC(year, month - 1, day, 5) });
}

describe('Tạo bảng tổng hợp in a year with targets of their own', () => {
  it('judges each unit by the target of the day, tells why, and leaves the tab alone', async () => {
    const host = await yearBook('2020-07-31');
    const before = rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu']);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    const lineOf = (unit: string) => display.find((cells) => cells[1] === unit)?.slice(2, 5);
    expect(lineOf('LĐLĐ Hạ Lang')).toEqual(['18', '10', '55,6%']);
    expect(lineOf('CĐ ngành NN&PTNT')).toEqual(['12', '6', '50,0%']);
    expect(display.map((cells) => cells[0]).join(' ')).toContain(
      'giao riêng: LĐLĐ Bảo Lâm 12, CĐ ngành NN&PTNT 12 (01 biên chế); LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (CV 900/LĐLĐ: thiếu người).',
    );
    expect(rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu'])).toBe(before);
  });

  it('says on the live line that a target was changed', async () => {
    const host = await yearBook('2020-07-31');
    await host.run(COMMANDS.summary);
    const liveLine = async () => tabOf(await host.tabs(), 'Tổng hợp').values[4]?.[0];
    expect(await liveLine()).toBe('Giao chỉ tiêu: Khớp với biểu gốc');
    await type(host, 'Giao chỉ tiêu', { C4: '15' });
    expect(await liveLine()).toContain('Biểu gốc đã thay đổi');
  });
});
