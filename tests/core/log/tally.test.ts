import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { logPeriod } from '../../../src/core/log/period';
import { logProblems } from '../../../src/core/log/problems';
import { tallyLog, type UnitTally } from '../../../src/core/log/tally';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rowsOfNames } from './log-in-short';
import { onlyLog } from './logs';

const HEADER = ['Ngày', 'Đơn vị', 'Số tiền (triệu đồng)'];

/** The tally of the one unit that stands in all rows. */
function tally(
  rows: readonly (readonly Cell[])[],
  period: string,
  header: readonly Cell[] = HEADER,
): UnitTally {
  const { log, grid } = onlyLog({ rows: [header, ...rows] });
  const [indicator] = log.indicators;
  const { rowsOfUnit } = rowsOfNames(log);
  const found =
    indicator && tallyLog(grid, log, { indicator, period: parsePeriod(period), rowsOfUnit }).get(0);
  if (found === undefined) throw new Error('a unit expected');
  return found;
}

const number = (value: number) => ({ kind: 'number', value });

describe('tallyLog()', () => {
  it('adds up exactly, in the unit of measure of the column', () => {
    const rows = [
      ['05/01/2020', 'Hòa An', 0.1],
      ['06/01/2020', 'Hòa An', '0,2'],
      ['07/01/2020', 'Hòa An', '1,5 tỷ'],
      ['08/01/2020', 'Hòa An', -1],
    ];
    expect(tally(rows, 'năm 2020').reading).toEqual(number(1499.3));
  });

  it('counts within a period, its first and its last day included', () => {
    const rows = ['31/12/2019', '01/01/2020', '31/03/2020', '01/04/2020'].map((day) => [day, 'Hòa An', 1]);
    expect(tally(rows, 'quý I/2020')).toEqual({
      reading: number(2),
      places: [2, 3].map((row) => ({ tab: 'Sổ', row, column: 2 })),
      outside: 2,
      late: 0,
      toCome: 0,
      undated: 0,
      unreadable: 0,
      blank: 0,
    });
  });

  it('counts a month where all of it lies within', () => {
    const rows = [
      ['tháng 3/2020', 'Hòa An', 1],
      ['05/03/2020', 'Hòa An', 1],
    ];
    expect(tally(rows, 'quý I/2020')).toMatchObject({ reading: number(2), outside: 0 });
    expect(tally(rows, 'tính đến ngày 15/03/2020')).toMatchObject({ reading: number(1), outside: 1 });
  });

  it('does not count what has no date while a period is asked for', () => {
    const rows = [
      ['hôm qua', 'Hòa An', 1],
      ['', 'Hòa An', 1],
      ['05/01/2020', 'Hòa An', 1],
    ];
    expect(tally(rows, 'năm 2020')).toMatchObject({ reading: number(1), undated: 2, outside: 0 });
    expect(tally(rows, 'không nêu kỳ')).toMatchObject({ reading: number(3), undated: 0, outside: 0 });
  });

  it('counts all rows of a log without dates', () => {
    const rows = [
      ['Nông A', 'Hòa An'],
      ['Lý B', 'Hòa An'],
    ];
    expect(tally(rows, 'năm 2020', ['Họ và tên', 'Đơn vị'])).toMatchObject({
      reading: number(2),
      places: [1, 2].map((row) => ({ tab: 'Sổ', row, column: 1 })),
    });
  });

  it('adds nothing for a blank, a dash, an ellipsis and x, and tells how many', () => {
    const rows = ['', '-', '…', 'x', 5].map((cell) => ['05/01/2020', 'Hòa An', cell]);
    expect(tally(rows, 'năm 2020')).toMatchObject({ reading: number(5), blank: 4 });
  });

  it.each(['1.5', 'năm triệu', '#REF!'])('cannot read "%s"', (cell) => {
    const rows = [
      ['05/01/2020', 'Hòa An', 2],
      ['06/01/2020', 'Hòa An', 3],
      ['07/01/2020', 'Hòa An', cell],
    ];
    expect(tally(rows, 'năm 2020')).toMatchObject({
      reading: { kind: 'unreadable', text: cell },
      unreadable: 1,
    });
  });

  it('does not mind what cannot be read outside the period', () => {
    const rows = [
      ['05/01/2020', 'Hòa An', 2],
      ['06/01/2019', 'Hòa An', 'hai'],
    ];
    expect(tally(rows, 'năm 2020')).toMatchObject({ reading: number(2), unreadable: 0, outside: 1 });
  });

  it('gives 0 for a unit without rows of its own', () => {
    const { log, grid } = onlyLog({ rows: [HEADER, ['05/01/2020', 'Hòa An', 1]] });
    const [indicator] = log.indicators;
    if (indicator === undefined) throw new Error('an indicator expected');
    const found = tallyLog(grid, log, { indicator, period: null, rowsOfUnit: new Map([[7, []]]) });
    expect(found.get(7)).toMatchObject({ reading: number(0), places: [] });
  });
});

describe('logPeriod()', () => {
  const periodOf = (title: string, dates: readonly string[]) =>
    logPeriod(onlyLog({ rows: [[title], HEADER, ...dates.map((day) => [day, 'Hòa An', 1])] }).log)?.label ??
    null;

  it.each([
    ['the one stated', 'SỔ THU QUÝ I/2020', ['05/01/2019'], 'quý I/2020'],
    ['the year of all dates', '', ['05/01/2019', 'tháng 4/2019'], 'năm 2019'],
    ['the latest year', '', ['05/01/2020', '06/01/2019', '30/12/2019'], 'năm 2020'],
    ['none without dates', '', ['hôm qua'], null],
  ])('is %s', (_, title, dates, expected) => {
    expect(periodOf(title, dates)).toBe(expected);
  });
});

describe('logProblems()', () => {
  it('tells each kind once, with its rows and the first cell', () => {
    const { log, grid } = onlyLog({
      rows: [
        HEADER,
        ['05/01/2020', 'Hòa An', 1],
        ['06/01/2020', '', 1],
        ['hôm qua', 'Hòa An', 1],
        ['30/02/2020', 'Hòa An', 1],
        ['06/01/2019', 'Hòa An', 'hai'],
        ['07/01/2020', 'Hòa An', 'ba'],
      ],
    });
    expect(
      logProblems(grid, log, logPeriod(log)).map(({ kind, place, rows }) => [
        kind,
        place.row,
        place.column,
        rows,
      ]),
    ).toEqual([
      ['logRowsWithoutUnit', 2, 1, [2]],
      ['logDatesUnreadable', 3, 0, [3, 4]],
      ['logRowsOutsidePeriod', 5, 0, [5]],
      ['logAmountsUnreadable', 6, 2, [6]],
    ]);
  });

  it('tells nothing of dates where no period is asked for', () => {
    const { log, grid } = onlyLog({ rows: [HEADER, ['hôm qua', 'Hòa An', 1]] });
    expect(logProblems(grid, log, null)).toEqual([]);
  });
});
