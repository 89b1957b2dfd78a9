import { describe, expect, it } from 'vitest';
import { parseAskedDay } from '../../../src/core/date/asked-day';
import { formatDate } from '../../../src/core/date/calendar-date';

const TODAY = { year: 2021, month: 1, day: 10 };

describe('parseAskedDay()', () => {
  it.each([
    ['', '10/01/2021'],
    ['  hôm nay ', '10/01/2021'],
    ['31/05/2020', '31/05/2020'],
    ['ngày 5 tháng 6 năm 2020', '05/06/2020'],
    ['2020-06-30', '30/06/2020'],
    ['hết tháng 5/2020', '31/05/2020'],
    ['cuối quý II/2020', '30/06/2020'],
    // Without a year the last one that is not to come.
    ['31/12', '31/12/2020'],
    ['9/1', '09/01/2021'],
    ['hết tháng 2', '29/02/2020'],
  ])('reads "%s" as %s', (text, day) => {
    const asked = parseAskedDay(text, TODAY);
    expect(asked && formatDate(asked)).toBe(day);
  });

  it.each(['hôm qua', '31/02/2020', 'tháng sau', '12', 'OK', '30/13'])('takes "%s" for no day', (text) => {
    expect(parseAskedDay(text, TODAY)).toBeNull();
  });
});
