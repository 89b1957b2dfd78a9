import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../../scripts/cost.mjs';
import { unitWorkbook } from '../../../scripts/large-workbook.mjs';
import { recogniseTables } from '../../../src/core/source/recognise';

const TABS = 20;
const ROWS = 500;
const COLUMNS = 30;

describe('recogniseTables(), in time', () => {
  it('finds all units of 20 tabs of 500 × 30 cells', () => {
    const workbook = unitWorkbook({ tabs: TABS, rows: ROWS });
    expect(
      workbook.tabs.map(({ values }) => [values.length, new Set(values.map((row) => row.length))]),
    ).toEqual(Array.from({ length: TABS }, () => [ROWS, new Set([COLUMNS])]));
    const { tables, problems } = recogniseTables(workbook);
    expect(problems).toEqual([]);
    expect(tables.map(({ rows, indicators }) => [rows.length, indicators.length])).toEqual(
      Array.from({ length: TABS }, () => [ROWS - 4, 9]),
    );
  });

  it('takes four times as long for four times the rows, and for four times the tabs', () => {
    const growths = [
      growthOf((rows) => {
        const workbook = unitWorkbook({ tabs: 2, rows });
        return () => recogniseTables(workbook);
      }, 125),
      growthOf((tabs) => {
        const workbook = unitWorkbook({ tabs, rows: 100 });
        return () => recogniseTables(workbook);
      }, 3),
    ];
    expect(Math.max(...growths)).toBeLessThan(BEYOND_DOUBT);
  });
});
