import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cell, readXlsx as parseXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, makeExample } from '../../../scripts/make-examples.mjs';

function readExample(file: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../../examples/${file}`, import.meta.url)));
}

const committed = readExample('cao-bang-2019.xlsx');
let sheets: readonly Sheet[];

beforeAll(async () => {
  sheets = (await parseXlsx(new Uint8Array(committed), { readStyles: true })).sheets;
});

function values(tab: string): Sheet['rows'] {
  return sheets.find((sheet) => sheet.name === tab)?.rows ?? [];
}

function cell(tab: string, key: string): Cell | undefined {
  return sheets.find((sheet) => sheet.name === tab)?.cells?.get(key);
}

describe('examples', () => {
  it.each(EXAMPLES)('%s is what its script makes', async (file) => {
    const made: Uint8Array = await makeExample(file);
    expect(Buffer.compare(Buffer.from(made), readExample(file))).toBe(0);
  });
});

describe('examples/tin-bai-2019.xlsx', () => {
  it('logs as many items of each unit as the news table of 2019 counts', async () => {
    const {
      sheets: [log],
    } = await parseXlsx(new Uint8Array(readExample('tin-bai-2019.xlsx')));
    const counts = new Map<string, number>();
    for (const row of log?.rows.slice(4) ?? []) {
      const unit = String(row[2] ?? '');
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    const table = values('Tin bài')
      .slice(5)
      .map(([, unit, count]) => [String(unit), count]);
    expect(counts).toEqual(new Map(table as [string, number][]));
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(278);
  });
});

describe('examples/nam-2020.xlsx', () => {
  it('logs 332 items on days 3, 8, 13 of each month, and gives three units a target of their own', async () => {
    const {
      sheets: [log, targets],
    } = await parseXlsx(new Uint8Array(readExample('nam-2020.xlsx')));
    const days = (log?.rows.slice(4) ?? []).map((row) => (row[1] as Date).getUTCDate());
    expect(days).toHaveLength(332);
    expect(new Set(days)).toEqual(new Set([3, 8, 13, 18, 23, 28]));
    const assigned = (targets?.rows.slice(3) ?? []).map((row) => row[2]);
    expect(assigned).toEqual([12, 12, 18]);
  });
});

describe('examples/cao-bang-2019.xlsx', () => {
  it('has the three tabs', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội']);
  });

  it('holds cells as a vi_VN sheet does after typing', () => {
    expect(values('Tin bài').slice(5, 8)).toEqual([
      ['1. ', 'Ban CSPL- Kiểm tra', 12, 100],
      ['2. ', 'Ban TCTGNNC ', 28, 233.3],
      ['3. ', 'Ban Tài chính', 7, 58.3],
    ]);
    expect(values('Quỹ xã hội')[3]).toEqual([
      3,
      'LĐLĐ huyện Bảo Lạc',
      1576,
      78_800_000,
      80_750_000,
      '\u00a0',
      1.02,
      '\u00a0',
    ]);
    expect(cell('Quỹ xã hội', '3,3')?.style?.numFmt).toBe('#,##0');
    expect(cell('Quỹ xã hội', '3,6')?.style?.numFmt).toBe('0%');
    expect(values('Quỹ xã hội')[14]?.slice(0, 3)).toEqual([9, ' LĐLĐ Hà Quảng ', 1380]);
    expect(values('Phát triển đoàn viên')[10]).toEqual([6, 'LĐLĐ Hà Quảng ', 1, 5, 0, null, null, null]);
  });

  it('merges the header of two rows', () => {
    expect(sheets[0]?.merges).toEqual(
      expect.arrayContaining([
        { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
        { startRow: 3, startCol: 2, endRow: 3, endCol: 3 },
        { startRow: 3, startCol: 4, endRow: 3, endCol: 7 },
      ]),
    );
  });

  it('carries the claim and the spelling slips below the fund table', () => {
    const notes = values('Quỹ xã hội')
      .slice(21)
      .map((row) => String(row[0]));
    expect(notes[0]).toMatch(/trên 1,5 tỷ.*31\/12\/2020.*1\.483\.900đ.*99%/);
    expect(notes[1]).toMatch(/Nnvaf.*\S {2}\S/);
  });
});
