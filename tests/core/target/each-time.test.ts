import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { areOfAllMonths, eachInMeasure } from '../../../src/core/target/each-measure';
import { eachInHeading, longerOfTwo, monthsOfEach, timesOfEach } from '../../../src/core/target/each-time';

describe('monthsOfEach()', () => {
  it.each([
    ['', ' tin/tháng', 1],
    ['mỗi tháng ', ' tin', 1],
    ['hằng tháng nộp ', ' báo cáo', 1],
    ['', ' buổi mỗi tháng', 1],
    ['', ' tin/quý', 3],
    ['mỗi quý ', '', 3],
    ['', ' tin/6 tháng', 6],
    ['', ' tin/ba tháng', 3],
    ['', ' tin / sáu tháng', 6],
    ['', ' tin/12 tháng', 12],
    ['', ' buổi/2 quý', 6],
    ['', ' lượt/tuần', 0],
    ['mỗi ngày ', ' lượt', 0],
  ])('of a figure between "%s" and "%s" is %d', (before, behind, months) => {
    expect(monthsOfEach({ before, behind })).toBe(months);
  });

  it.each([
    ['', ' tin'],
    ['năm ', ' tin'],
    ['trong tháng ', ' tin'],
    ['', ' tin/6 tháng đầu năm'],
    ['', ' tin/quý 3'],
    ['', ' tin/tháng năm'],
    ['mỗi thángx ', ''],
    ['', ' tin/quýt'],
  ])('of a figure between "%s" and "%s" is not said', (before, behind) => {
    expect(monthsOfEach({ before, behind })).toBeNull();
  });
});

describe('eachInHeading()', () => {
  it.each([
    ['KH/tháng', 1, true],
    ['Chỉ tiêu (tin/quý)', 3, true],
    ['Mỗi quý', 3, true],
    ['KH/6 tháng', 6, true],
    ['KH tháng', 1, false],
    ['KH THÁNG', 1, false],
    ['Định mức quý (tin)', 3, false],
    ['KH 1 tháng', 1, false],
    ['KH 01 tháng', 1, false],
    ['Tháng', 1, false],
    ['Quý', 3, false],
  ])('takes "%s" for figures of each of %d months; said: %s', (text, months, isSaid) => {
    expect(eachInHeading([text])).toEqual({ months, isSaid, text });
    expect(eachInHeading(['Tin, bài', text])).toEqual({ months, isSaid, text });
  });

  it.each([
    'KH năm',
    'KH trong tháng',
    'KH của quý',
    'KH cả quý',
    'Cộng các tháng',
    'KH ba tháng',
    'KH 3 tháng',
    'KH 11 tháng',
    'Tháng 5',
    'KH tháng 5',
    'KH/12 tháng',
    'Lượt/ngày',
    'KH năm/quý',
    'Tháng trước',
  ])('takes "%s" for no such figures', (text) => {
    expect(eachInHeading([text])).toBeNull();
  });
});

describe('longerOfTwo()', () => {
  it.each([
    ['KH năm/quý', 12],
    ['Chỉ tiêu tháng (quý)', 3],
    ['KH quý hoặc năm', 12],
    ['KH tháng hay quý', 3],
    ['Tháng/Năm', 12],
  ])('takes of "%s" the one of %d months', (text, months) => {
    expect(longerOfTwo(['Tin, bài', text])).toEqual({ months, isSaid: false, isEither: true, text });
  });

  it.each(['KH năm', 'KH tháng/tháng', 'Tháng/quý II', 'Quý/năm 2024', 'Nămm/quý', 'KH/quý'])(
    'finds in "%s" one at most',
    (text) => {
      expect(longerOfTwo([text])).toBeNull();
    },
  );
});

describe('timesOfEach()', () => {
  it.each([
    [1, 'năm 2024', 12],
    [1, '6 tháng đầu năm 2024', 6],
    [3, 'năm 2024', 4],
    [3, 'quý II/2024', 1],
    [6, 'năm 2024', 2],
    [3, 'tháng 5/2024', null],
    [3, '5 tháng đầu năm 2024', null],
    [0, 'năm 2024', null],
    [1, 'từ 05/02/2024 đến 10/03/2024', null],
    [1, null, null],
  ])('%d months go into %s %s times', (months, time, times) => {
    expect(timesOfEach(months, time === null ? null : parsePeriod(time))).toBe(times);
  });
});

describe('eachInMeasure()', () => {
  it.each([
    ['buổi/tháng', 1, 'buổi'],
    ['tin / quý', 3, 'tin'],
    ['Lượt mỗi tháng', 1, 'Lượt'],
    ['TIN/THÁNG', 1, 'TIN'],
    ['báo cáo hằng quý', 3, 'báo cáo'],
  ])('reads "%s" as so many in each of %d months of "%s"', (text, months, measure) => {
    expect(eachInMeasure(text)).toEqual({ months, measure });
  });

  it.each(['buổi', 'buổi/năm', 'lượt/ngày', 'tháng', 'người/tháng 5', null])(
    'reads "%s" as no such measure',
    (text) => {
      expect(eachInMeasure(text)).toBeNull();
    },
  );
});

describe('areOfAllMonths()', () => {
  it.each([
    ['229 buổi, of 20 in each month of a year', [20, 229, 12], true],
    ['21 buổi, of 20 in each month of a year', [20, 21, 12], false],
    ['70 buổi, of 20 in each month of a year', [20, 70, 12], true],
    ['69 buổi, of 20 in each month of a year', [20, 69, 12], false],
    ['20 buổi in a month', [20, 20, 1], false],
    ['nothing yet', [20, 0, 12], false],
    ['no target', [0, 5, 12], false],
  ] as const)('tells of %s', (_, [target, result, times], expected) => {
    expect(areOfAllMonths([{ target, result, times }])).toBe(expected);
    expect(
      areOfAllMonths([
        { target: 0, result: 0, times },
        { target, result, times },
      ]),
    ).toBe(expected);
  });

  it('adds up what all units have', () => {
    const units = [
      { target: 2, result: 3, times: 12 },
      { target: 18, result: 226, times: 12 },
    ];
    expect(areOfAllMonths(units)).toBe(true);
    expect(areOfAllMonths([])).toBe(false);
  });
});
