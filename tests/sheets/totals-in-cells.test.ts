import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { TabReadOut } from '../../src/local/run/node-host';
import { readXlsx } from '../../src/local/xlsx/read';
import { tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const EXAMPLE = join(fileURLToPath(new URL('../..', import.meta.url)), 'examples', 'tin-bai-2019.xlsx');

/** Formulas of TONGHOP side by side in a new tab of the log of 2019, three columns each. */
const FORMULAS = [
  '=TONGHOP(C5:C282;"")',
  '=TONGHOP(C5:C282;;B5:B282;DATE(2019;1;1);DATE(2019;6;30))',
  '=TONGHOP(C5:C282;"";B5:B282;"1/7/2019";"")',
  '=TONGHOP(C283:C290;"")&"."',
  '=TONGHOP(C5:C282;A5:A281)',
].map((formula) => formula.replace(/[ABC]\d+:/g, "'Sổ tin bài'!$&"));

describe('TONGHOP in cells', () => {
  it('spills each unit and its count over the log of 2019', async () => {
    const { host: workbook } = await readXlsx(new Uint8Array(readFileSync(EXAMPLE)));
    const host = await openStaffBook(workbook);
    await act(
      host,
      `const sheet = book.insertSheet('Cộng');
       ${JSON.stringify(FORMULAS)}.forEach((text, at) => sheet.getRange(1, 1 + 3 * at).setFormula(text));`,
    );
    const shown = tabOf(await host.tabs(), 'Cộng');
    const [year, first, second] = [0, 3, 6].map((column) => totalsAt(shown, column));
    expect(year?.size).toBe(21);
    expect(sumOf(year)).toBe(278);
    expect(year?.get('LĐLĐ Bảo Lạc')).toBe(17);
    expect(sumOf(first)).toBeGreaterThan(100);
    expect([...(first ?? [])].map(([name, count]) => [name, count + (second?.get(name) ?? 0)])).toEqual([
      ...(year ?? []),
    ]);
    expect(shown.values.map((cells) => cells[9]).filter((cell) => cell !== '')).toEqual(['.']);
    expect(shown.values[0]?.[12]).toBe('#ERROR!');
    expect(host.errors().map(({ message }) => message)).toEqual([
      'don_vi có 278 dòng × 1 cột nhưng so có 277 dòng × 1 cột; các vùng phải cùng số dòng và số cột',
    ]);
  });
});

/** Names and totals that a formula in a column spilled. */
function totalsAt({ values }: TabReadOut, column: number): ReadonlyMap<string, number> {
  const filled = values.filter((cells) => (cells[column] ?? '') !== '');
  return new Map(filled.map((cells) => [String(cells[column]), Number(cells[column + 1])]));
}

function sumOf(totals: ReadonlyMap<string, number> = new Map()): number {
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}
