import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { readLogDate } from '../../../src/core/log/date';
import type { Cell } from '../../../src/core/workbook/workbook';

function read(cell: Cell, period = ''): string | null {
  const date = readLogDate(cell, parsePeriod(period));
  if (date === null) return null;
  const [first, last] = [formatDate(date.first), formatDate(date.last)];
  return first === last ? first : `${first}-${last}`;
}

describe('readLogDate()', () => {
  it.each([
    ['29/01/2019', '29/01/2019'],
    ['ngày 29 /01/2019', '29/01/2019'],
    ['29-1-2019', '29/01/2019'],
    ['29.01.2019', '29/01/2019'],
    ['Ngày 5 tháng 1 năm 2019', '05/01/2019'],
    ['5/1/19', '05/01/2019'],
    ['2019-01-29', '29/01/2019'],
    ['tháng 4/2020', '01/04/2020-30/04/2020'],
    ['Tháng 02 năm 2020', '01/02/2020-29/02/2020'],
    ['T4/2020', '01/04/2020-30/04/2020'],
    ['tháng 4/20', '01/04/2020-30/04/2020'],
    ['4/2020', '01/04/2020-30/04/2020'],
    ['05-07/01/2020', '05/01/2020-07/01/2020'],
    ['30/1 - 02/2/2020', '30/01/2020-02/02/2020'],
    ['từ 30/12/2019 đến 02/01/2020', '30/12/2019-02/01/2020'],
    ['8h30 ngày 05/01/2019', '05/01/2019'],
    ['05/01/2019 08:30', '05/01/2019'],
    ['Thứ 7, 05/01/2019', '05/01/2019'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['5/1', 'năm 2019', '05/01/2019'],
    ['ngày 5 tháng 1', 'năm 2019', '05/01/2019'],
    ['tháng 4', 'năm 2019', '01/04/2019-30/04/2019'],
    ['T4', '6 tháng đầu năm 2019', '01/04/2019-30/04/2019'],
    ['5/10', 'năm học 2019-2020', '05/10/2019'],
    ['5/1', 'năm học 2019-2020', '05/01/2020'],
  ])('reads "%s" under "%s" as %s', (text, period, expected) => {
    expect(read(text, period)).toBe(expected);
  });

  it.each([
    '5/1',
    'tháng 4',
    '31/11/2019',
    '05/13/2019',
    '05/01/2109',
    'hôm qua',
    '',
    '12 tin',
    '07/01-05/01/2020',
  ])('finds no date in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes no year from a period of several', () => {
    expect(read('5/1', 'giai đoạn 2016-2020')).toBeNull();
    expect(read('5/7', 'năm học 2019-2020')).toBeNull();
  });

  it('takes a plain number for no date', () => {
    expect(read(43_494)).toBeNull();
  });

  it('takes days that no calendar has, and years far away, for slips', () => {
    expect(read({ year: 2019, month: 2, day: 29 })).toBeNull();
    expect(read({ year: 1900, month: 1, day: 5 })).toBeNull();
    expect(read({ year: 2019, month: 1, day: 29 })).toBe('29/01/2019');
  });

  it('never throws, and what begins never ends before it', () => {
    const text = fc.array(
      fc.constantFrom('5', '12', '2019', '/', '-', ' ', 'tháng', 'ngày', 'T', 'h', 'đến'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const date = readLogDate(parts.join(''), parsePeriod('năm học 2019-2020'));
        if (date === null) return;
        const days = [date.first, date.last].map(({ year, month, day }) => year * 400 + month * 32 + day);
        expect(days[0]).toBeLessThanOrEqual(days[1] ?? 0);
      }),
    );
  });
});
