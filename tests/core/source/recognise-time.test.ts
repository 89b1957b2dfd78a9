import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { unitWorkbook } from '../../../scripts/large-workbook.mjs';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Workbook } from '../../../src/core/workbook/workbook';

const TABS = 20;
const ROWS = 5000;
const COLUMNS = 30;
const MOST_MS = 1000;
const TRIES = 3;

/** CPU milliseconds of one reading, which other processes of the machine do not add to. */
function cpuOf(workbook: Workbook): number {
  const before = cpuUsage();
  recogniseTables(workbook);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

describe('recogniseTables(), in time', () => {
  const workbook = unitWorkbook({ tabs: TABS, rows: ROWS });

  it('finds all units of 20 tabs of 5.000 × 30 cells', () => {
    expect(
      workbook.tabs.map(({ values }) => [values.length, new Set(values.map((row) => row.length))]),
    ).toEqual(Array.from({ length: TABS }, () => [ROWS, new Set([COLUMNS])]));
    const { tables, problems } = recogniseTables(workbook);
    expect(problems).toEqual([]);
    expect(tables.map(({ rows, indicators }) => [rows.length, indicators.length])).toEqual(
      Array.from({ length: TABS }, () => [ROWS - 4, 9]),
    );
  });

  it('reads them in less than 1 s of CPU', () => {
    const times: number[] = [];
    while (times.length < TRIES && !times.some((ms) => ms < MOST_MS)) times.push(cpuOf(workbook));
    expect(Math.min(...times), `CPU ms of each try: ${times.join(', ')}`).toBeLessThan(MOST_MS);
  });
});
