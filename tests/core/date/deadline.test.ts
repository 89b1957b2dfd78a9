import { describe, expect, it } from 'vitest';
import { lastDayOf, lastDayText, parseDeadline } from '../../../src/core/date/deadline';
import { parsePeriod } from '../../../src/core/date/parse-period';
import type { Cell } from '../../../src/core/workbook/workbook';

function lastDay(cell: Cell, period: string): string | null {
  const [deadline, around] = [parseDeadline(cell), parsePeriod(period)];
  return deadline && around && lastDayText(lastDayOf(deadline, around));
}

describe('parseDeadline()', () => {
  it.each<[Cell, string, string]>([
    ['trước 25/12', 'năm 2020', 'hết ngày 24/12/2020'],
    ['Trước ngày 25/12/2021', 'năm 2020', 'hết ngày 24/12/2021'],
    ['trước tháng 4/2020', 'năm 2020', 'hết ngày 31/03/2020'],
    ['trước tháng 3', 'năm 2020', 'hết ngày 29/02/2020'],
    ['trước 1/1/2021', 'năm 2020', 'hết ngày 31/12/2020'],
    ['đến hết 25/12', 'năm 2020', 'hết ngày 25/12/2020'],
    ['đến hết ngày 30/6', 'năm 2024', 'hết ngày 30/06/2024'],
    ['chậm nhất 15/11', 'năm 2024', 'hết ngày 15/11/2024'],
    ['hết tháng 6', 'năm 2024', 'hết ngày 30/06/2024'],
    ['cuối quý II/2024', 'năm 2024', 'hết ngày 30/06/2024'],
    ['trước ngày 15 tháng 5', 'năm học 2024-2025', 'hết ngày 14/05/2025'],
    ['20/11', 'năm học 2024-2025', 'hết ngày 20/11/2024'],
    [{ year: 2020, month: 12, day: 25 }, 'năm 2020', 'hết ngày 25/12/2020'],
  ])('reads %j in %s as "%s"', (cell, period, expected) => {
    expect(lastDay(cell, period)).toBe(expected);
  });

  it.each<Cell>(['25/13', 'tháng 4/2020', 'sớm', 'trước', 'trước 31/04', 43830, '31/02/2020'])(
    'refuses %j',
    (cell) => {
      expect(parseDeadline(cell)).toBeNull();
    },
  );
});
