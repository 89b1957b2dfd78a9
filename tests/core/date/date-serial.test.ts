import { describe, expect, it } from 'vitest';
import { dateOfSerial, dateSerial } from '../../../src/core/date/date-serial';

describe('dateSerial()', () => {
  it.each([
    [{ year: 1899, month: 12, day: 31 }, 1],
    [{ year: 1970, month: 1, day: 1 }, 25_569],
    [{ year: 2019, month: 1, day: 29 }, 43_494],
    [{ year: 2020, month: 2, day: 29 }, 43_890],
    [{ year: 99, month: 12, day: 31 }, -657_435],
  ])('counts %j as day %d', (date, serial) => {
    expect(dateSerial(date)).toBe(serial);
  });
});

describe('dateOfSerial()', () => {
  it.each([
    [43_494, { year: 2019, month: 1, day: 29 }],
    [43_494.99, { year: 2019, month: 1, day: 29 }],
    [-657_435, { year: 99, month: 12, day: 31 }],
    [Number.NaN, null],
    [1e12, null],
    [-1e6, null],
  ])('reads %d as %j', (serial, date) => {
    expect(dateOfSerial(serial)).toEqual(date);
  });
});
