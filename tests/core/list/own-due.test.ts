import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { ownDue } from '../../../src/core/list/own-due';
import type { Cell } from '../../../src/core/workbook/workbook';

function dueOf(cell: Cell, year: string | null = 'năm 2025'): string | null {
  const due = ownDue(cell, year === null ? null : parsePeriod(year));
  return due === null || due === 'unreadable' ? due : formatDate(due);
}

describe('ownDue()', () => {
  it.each<[Cell, string | null]>([
    [{ year: 2025, month: 11, day: 20 }, '20/11/2025'],
    ['20/11', '20/11/2025'],
    ['trước 15/12', '14/12/2025'],
    ['Trước ngày 15/12/2025', '14/12/2025'],
    ['hết tháng 11', '30/11/2025'],
    ['Tháng 11', '30/11/2025'],
    ['trước tháng 4/2025', '31/03/2025'],
    ['Trong quý III', '30/09/2025'],
    ['chậm nhất ngày 10/6', '10/06/2025'],
    ['Hoàn thành trước ngày 01/7', '30/06/2025'],
    ['Năm 2026', '31/12/2026'],
    ['', null],
    ['-', null],
    ['\u00a0', null],
    ['abc', 'unreadable'],
    ['Thường xuyên', 'unreadable'],
    ['31/02', 'unreadable'],
    [12, 'unreadable'],
    ['15/12 hoặc 20/12', 'unreadable'],
  ])('reads %j as %s', (cell, expected) => {
    expect(dueOf(cell)).toBe(expected);
  });

  it('needs a year from somewhere', () => {
    expect([dueOf('trước 15/12', null), dueOf('trước 15/12/2024', null)]).toEqual([
      'unreadable',
      '14/12/2024',
    ]);
  });

  it('finds the year of a school year by the month', () => {
    expect(['trước 15/12', 'hết tháng 3'].map((text) => dueOf(text, 'năm học 2024-2025'))).toEqual([
      '14/12/2024',
      '31/03/2025',
    ]);
  });
});
