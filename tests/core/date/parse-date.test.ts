import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/date/parse-date';

describe('parseDate()', () => {
  it.each([
    '29/01/2019',
    'ngày 29 /01/2019',
    ' Ngày\u00a029/1/2019 ',
    '29-01-2019',
    '29.1.2019',
    'ngày 29 tháng 01 năm 2019',
    '2019-01-29',
  ])('reads %j', (text) => {
    expect(parseDate(text)).toEqual({ year: 2019, month: 1, day: 29 });
  });

  it.each([
    '',
    '31/11/2019',
    '29/02/2019',
    '29/01/19',
    '2019',
    'từ 29/01/2019',
    '29/01/2019 đến',
    43494,
    true,
    '1/2/3/2019',
  ])('finds no date in %j', (cell) => {
    expect(parseDate(cell)).toBeNull();
  });

  it('gives a date cell back', () => {
    expect(parseDate({ year: 2020, month: 2, day: 29 })).toEqual({ year: 2020, month: 2, day: 29 });
  });
});
