import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, growthOf } from '../../../scripts/cost.mjs';
import { isInPeriod, logPeriod } from '../../../src/core/log/period';
import { logProblems } from '../../../src/core/log/problems';
import { tallyLog } from '../../../src/core/log/tally';
import { wantsMerges } from '../../../src/core/log/wants-merges';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { anyLogTab } from './any-log-tab';
import { countsOf, rowsOfNames } from './log-in-short';

/** An event as clerks type it: day of 2019 or 2020, unit, title, amount. */
const event = fc.tuple(
  fc.constantFrom<Cell>('05/01/2020', '6/2/2020', 'tháng 3/2020', '07/04/2019', 'chưa rõ', {
    year: 2020,
    month: 5,
    day: 8,
  }),
  fc.constantFrom<Cell>('Hòa An', 'Hạ Lang', 'Bảo Lạc', ''),
  fc.constantFrom<Cell>('Tin A', 'Tin B', 'Tin C'),
  fc.constantFrom<Cell>(5, 0.1, '1.200.000', '2,5', '', 'năm'),
);
const HEADER: readonly Cell[] = ['Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền'];
const TITLE = ['SỔ THU NĂM 2020'];
/** An event that makes the log one, whatever the others are. */
const SURE: readonly Cell[] = ['05/01/2020', 'Hòa An', 'Tin', 5];

function readLog(rows: readonly (readonly Cell[])[]) {
  const values = rectangle(rows);
  const [log] = recogniseTables({ tabs: [{ name: 'Sổ thu', values }] }).logs;
  if (log === undefined) throw new Error('a log expected');
  return { log, values };
}

/** The tallies of every name, in the order of names. */
function tallies(rows: readonly (readonly Cell[])[]): readonly string[] {
  const { log, values } = readLog(rows);
  return log.indicators.flatMap((indicator) => countsOf(values, log, indicator)).sort();
}

describe('logs, whatever is typed', () => {
  it('are read without an exception, each row one event at most', () => {
    fc.assert(
      fc.property(anyLogTab, (tab) => {
        wantsMerges(tab);
        wantsMerges({ name: tab.name, values: tab.values });
        for (const log of recogniseTables({ tabs: [tab] }).logs) {
          const rows = log.rows.map(({ row }) => row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          expect(log.indicators.length).toBeGreaterThan(0);
          const { rowsOfUnit } = rowsOfNames(log);
          for (const indicator of log.indicators) {
            tallyLog(tab.values, log, { indicator, period: logPeriod(log), rowsOfUnit });
          }
          logProblems(tab.values, log, logPeriod(log));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('give counts that sum to the events with a unit within the period', () => {
    const counted = fc.array(
      event.map((cells) => cells.slice(0, 3)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(counted, (events) => {
        const { log, values } = readLog([TITLE, HEADER.slice(0, 3), SURE.slice(0, 3), ...events]);
        const [indicator] = log.indicators;
        const period = logPeriod(log);
        if (indicator === undefined || period === null) throw new Error('an indicator and a period expected');
        const { rowsOfUnit } = rowsOfNames(log);
        const found = [...tallyLog(values, log, { indicator, period, rowsOfUnit }).values()];
        const sum = found.reduce(
          (all, { reading }) => all + (reading.kind === 'number' ? reading.value : 0),
          0,
        );
        const within = log.rows.filter(
          ({ name, date }) => name !== '' && date !== null && isInPeriod(date, period),
        );
        expect(sum).toBe(within.length);
        expect(log.rows.length).toBe(events.length + 1);
      }),
    );
  });

  it('give the same whatever order columns stand in', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), order, (events, columns) => {
        const rows: readonly (readonly Cell[])[] = [HEADER, SURE, ...events];
        const shuffled = rows.map((cells) => columns.map((column) => cells[column] ?? ''));
        expect(tallies([TITLE, ...shuffled])).toEqual(tallies([TITLE, ...rows]));
      }),
    );
  });

  it.each([['05/01/2020'], ['']])(
    'keep the last events, whose days are words, where amounts stand first: %j',
    (day) => {
      const rows: readonly (readonly Cell[])[] = [
        ['Số tiền', 'Đơn vị', 'Tiêu đề', 'Ngày'],
        ...[5, 5].map((amount): readonly Cell[] => [
          amount,
          'Hòa An',
          'Tin',
          { year: 2020, month: 5, day: 8 },
        ]),
        [day === '' ? '' : 5, 'Hạ Lang', 'Tin', day],
        ...[5, 5].map((amount): readonly Cell[] => [amount, 'Hòa An', 'Tin A', 'tháng 3/2020']),
      ];
      expect(tallies([TITLE, ...rows])).toContain('Hòa An: 20');
    },
  );

  it('give the same in whatever order events stand', () => {
    const events = fc.array(event, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(events, (all) => {
        const rows = [TITLE, HEADER, SURE];
        expect(tallies([...rows, ...[...all].reverse()])).toEqual(tallies([...rows, ...all]));
      }),
    );
  });

  it('are read and tallied in time that grows with events only', () => {
    const growth = growthOf((size) => {
      const rows = Array.from({ length: size }, (_, index): readonly Cell[] => [
        index + 1,
        index % 2 === 0 ? `${(index % 28) + 1}/${(index % 12) + 1}/2020` : { year: 2020, month: 3, day: 5 },
        `Đơn vị ${index % 50}`,
        `Tin số ${index}`,
        index % 3 === 0 ? '1.200.000' : index,
      ]);
      const values = rectangle([['TT', 'Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền'], ...rows]);
      return () => {
        const merged = wantsMerges({ name: 'Sổ thu', values });
        const [log] = recogniseTables({ tabs: [{ name: 'Sổ thu', values }] }).logs;
        const [indicator] = log?.indicators ?? [];
        if (log === undefined || indicator === undefined) throw new Error('a log expected');
        const rowsOfUnit = new Map(Array.from({ length: 50 }, (_, unit): [number, number[]] => [unit, []]));
        for (const { row } of log.rows) rowsOfUnit.get(row % 50)?.push(row);
        const found = tallyLog(values, log, { indicator, period: logPeriod(log), rowsOfUnit });
        expect([merged, log.rows.length, found.size]).toEqual([false, size, 50]);
      };
    }, 625);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});
