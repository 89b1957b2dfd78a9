import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { eachOfMeasure, eachTarget } from '../../../src/core/table/each-target';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

/** What is multiplied of a target, a result and perhaps a rate under headings. */
function read(headings: string, rows: Rows, time = 'năm 2024', measure: string | null = null) {
  const { grid, units, columns } = columnsOver(headings, rows);
  const of = (role: string) => columns.find((one) => one.role === role) ?? null;
  const [target, result, rate] = [of('target'), of('result'), of('rate')];
  if (result === null) throw new Error('a result is wanted');
  const period = time === '' ? null : parsePeriod(time);
  const own = { target, result, rate };
  return measure === null
    ? eachTarget(grid, own, { columns, rows: units, period })
    : eachOfMeasure(grid, own, { rows: units, period, measure });
}

describe('eachTarget()', () => {
  const MORE: Rows = [
    [2, 20],
    [3, 40],
  ];

  it.each<[string, string, Rows, number | null]>([
    ['KH/tháng | TH', 'năm 2024', MORE, 12],
    ['KH/quý | TH', 'năm 2024', MORE, 4],
    ['KH/tháng | TH 6 tháng', 'năm 2024', MORE, 6],
    ['KH/tháng | TH', '', MORE, null],
    ['KH/tháng | TH 6 tháng', '', MORE, 6],
    ['KH năm/quý | TH', 'năm 2024', MORE, null],
    ['KH tháng | TH 6 tháng', 'năm 2024', MORE, 6],
  ])('of "%s" in "%s" is multiplied by %s', (headings, time, rows, times) => {
    const found = read(headings, rows, time);
    expect(found).not.toBeNull();
    expect(found?.times).toBe(times);
  });

  it.each<[string, string, string, Rows]>([
    ['no target of each month', 'KH | TH', 'năm 2024', MORE],
    ['a result of one month too', 'KH/tháng | TH/tháng', 'năm 2024', MORE],
    ['a month that is not named', 'KH/tháng | TH trong tháng', 'năm 2024', MORE],
    ['the month itself', 'KH/tháng | TH', 'tháng 5/2024', MORE],
    [
      'rates of the figures as they stand',
      'KH/tháng | TH | Tỷ lệ (%)',
      'năm 2024',
      [
        [20, 10, '50'],
        [40, 30, '75'],
      ],
    ],
    [
      'a heading that may be of one month, and no more done',
      'KH tháng | TH',
      'năm 2024',
      [
        [20, 20],
        [30, 35],
      ],
    ],
    ['a heading that may be of one month, and no time', 'KH tháng | TH', '', MORE],
  ])('is none of %s', (_, headings, time, rows) => {
    expect(read(headings, rows, time)).toBeNull();
  });

  it('multiplies where rates are of all months', () => {
    expect(
      read('KH/tháng | TH | Tỷ lệ (%)', [
        [2, 12, '50'],
        [4, 36, '75'],
      ])?.times,
    ).toBe(12);
    expect(read('KH tháng | TH', MORE)?.times).toBe(12);
  });
});

describe('eachOfMeasure()', () => {
  it.each<[string, Rows, string, number | undefined]>([
    ['buổi/tháng', [[20, 229]], 'năm 2024', 12],
    ['buổi/tháng', [[20, 21]], 'năm 2024', undefined],
    ['buổi/quý', [[20, 79]], 'năm 2024', 4],
    ['buổi', [[20, 229]], 'năm 2024', undefined],
    ['buổi/tháng', [[20, 229]], '', undefined],
    [
      'buổi/tháng',
      [
        ['', 229],
        [20, ''],
      ],
      'năm 2024',
      undefined,
    ],
  ])('in %s of %j in "%s" multiplies by %s', (measure, rows, time, times) => {
    expect(read('KH | TH', rows, time, measure)?.times).toBe(times);
  });

  it('names the measure, and does not multiply where rates are of the figures as they stand', () => {
    expect(read('KH | TH', [[20, 229]], 'năm 2024', 'buổi/tháng')).toMatchObject({
      months: 1,
      measure: 'buổi',
      isMeasure: true,
      text: 'buổi/tháng',
    });
    const rows = [
      [20, 220, '1100'],
      [10, 120, '1200'],
    ];
    expect(read('KH | TH | Tỷ lệ (%)', rows, 'năm 2024', 'buổi/tháng')).toBeNull();
  });
});
