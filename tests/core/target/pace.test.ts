import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { endOfMonth, paceOn } from '../../../src/core/target/pace';

const day = (year: number, month: number, of: number): CalendarDate => ({ year, month, day: of });

const YEAR = { start: day(2020, 1, 1), end: day(2020, 12, 31) };
const SCHOOL_YEAR = { start: day(2024, 9, 1), end: day(2025, 5, 31) };
const TO_25_DECEMBER = { start: day(2020, 1, 1), end: day(2020, 12, 24) };

describe('paceOn()', () => {
  it.each([
    [day(2020, 5, 31), 'month', YEAR, 5, 12, day(2020, 5, 31)],
    [day(2020, 5, 30), 'month', YEAR, 4, 12, day(2020, 4, 30)],
    [day(2020, 6, 15), 'month', YEAR, 5, 12, day(2020, 5, 31)],
    [day(2020, 6, 15), 'quarter', YEAR, 3, 12, day(2020, 3, 31)],
    [day(2020, 1, 30), 'month', YEAR, 0, 12, null],
    [day(2020, 3, 30), 'quarter', YEAR, 0, 12, null],
    [day(2021, 2, 1), 'month', YEAR, 12, 12, day(2020, 12, 31)],
    [day(2021, 2, 1), 'quarter', YEAR, 12, 12, day(2020, 12, 31)],
    [day(2020, 12, 23), 'month', TO_25_DECEMBER, 11, 12, day(2020, 11, 30)],
    [day(2020, 12, 24), 'month', TO_25_DECEMBER, 12, 12, day(2020, 12, 24)],
    [day(2025, 1, 31), 'month', SCHOOL_YEAR, 5, 9, day(2025, 1, 31)],
    [day(2025, 5, 31), 'quarter', SCHOOL_YEAR, 9, 9, day(2025, 5, 31)],
    [day(2020, 4, 30), 'quarter', { start: day(2020, 1, 1), end: day(2020, 4, 30) }, 4, 4, day(2020, 4, 30)],
    [day(2020, 4, 29), 'quarter', { start: day(2020, 1, 1), end: day(2020, 4, 30) }, 3, 4, day(2020, 3, 31)],
  ] as const)('on %j judges by the %s, of %j, %d months of %d', (on, every, time, months, of, until) => {
    expect(paceOn(on, time, every)).toEqual({ every, months, of, until });
  });
});

describe('endOfMonth()', () => {
  it.each([
    [1, day(2024, 9, 30)],
    [4, day(2024, 12, 31)],
    [5, day(2025, 1, 31)],
    [6, day(2025, 2, 28)],
    [12, day(2025, 5, 31)],
  ])('of a school year is for month %d %j', (count, expected) => {
    expect(endOfMonth(SCHOOL_YEAR.start, count, SCHOOL_YEAR.end)).toEqual(expected);
  });
});
