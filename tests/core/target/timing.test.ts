import { describe, expect, it } from 'vitest';
import { type CalendarDate, formatDate } from '../../../src/core/date/calendar-date';
import { parseDeadline } from '../../../src/core/date/deadline';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { readStretch } from '../../../src/core/date/stretch';
import { statedDue } from '../../../src/core/target/stated-due';
import { isForYear, type NamedTimes, targetStretch, timingOf } from '../../../src/core/target/timing';

const timeOf = (heading: string) => readStretch([heading]);
const timesOf = (target: string, result: string): NamedTimes => ({
  targetTime: timeOf(target),
  resultTime: timeOf(result),
});
const titled = (title: string) => (title === '' ? null : parsePeriod(title));
const on = (day: number, month: number, year: number): CalendarDate => ({ year, month, day });

describe('targetStretch()', () => {
  it.each([
    ['KH năm', 'TH 9 tháng', 'năm 2024', { kind: 'months', first: 1, last: 12 }],
    ['KH quý I', 'TH', 'năm 2024', { kind: 'months', first: 1, last: 3 }],
    ['KH giao', 'TH 6 tháng', 'năm 2024', { kind: 'months', first: 1, last: 12 }],
    ['KH giao', 'TH 6 tháng', '', { kind: 'months', first: 1, last: 12 }],
    ['KH giao', 'TH 6 tháng', '6 tháng đầu năm 2024', { kind: 'months', first: 1, last: 12 }],
    ['KH giao', 'TH học kỳ I', 'năm học 2024-2025', { kind: 'schoolYear' }],
    ['KH giao', 'TH tháng 1', 'năm 2024', { kind: 'months', first: 1, last: 12 }],
    ['KH giao', 'TH đến 31/3', '', { kind: 'months', first: 1, last: 12 }],
  ])('of "%s" beside "%s" under the title %s is %j', (target, result, title, expected) => {
    expect(targetStretch(timesOf(target, result), titled(title))).toEqual(expected);
    expect(isForYear(timesOf(target, result), titled(title))).toBe(target !== 'KH quý I');
  });

  it.each([
    ['KH giao', 'Kết quả', 'năm 2024'],
    ['KH giao', 'TH năm', 'năm 2024'],
    ['KH giao', 'TH tháng 5', 'tháng 5/2024'],
    ['KH giao', 'TH quý II', 'quý II/2024'],
    ['KH giao', 'TH tháng 1', ''],
    ['KH giao', 'TH trong tháng', ''],
    ['KH giao', 'TH trong tháng', 'tháng 5/2024'],
    ['KH tháng', 'TH 6 tháng', '6 tháng đầu năm 2024'],
  ])('of "%s" beside "%s" under the title "%s" is the title’s', (target, result, title) => {
    expect(targetStretch(timesOf(target, result), titled(title))).toBeNull();
    expect(isForYear(timesOf(target, result), titled(title))).toBe(false);
  });
});

describe('timingOf()', () => {
  it.each([
    ['KH năm', 'TH 9 tháng', 'năm 2024', on(1, 3, 2027), false, 'năm 2024', '30/09/2024'],
    ['KH năm', 'TH 9 tháng', 'năm 2024', on(1, 8, 2024), false, 'năm 2024', '01/08/2024'],
    ['KH năm', 'TH', 'năm 2024', on(30, 12, 2024), false, 'năm 2024', '30/12/2024'],
    ['KH năm', 'TH', 'năm 2024', on(31, 12, 2024), true, 'năm 2024', '31/12/2024'],
    ['KH', 'TH', 'năm 2024', on(5, 1, 2025), true, 'năm 2024', '31/12/2024'],
    ['KH', 'TH', 'tháng 5/2024', on(5, 1, 2025), true, 'tháng 5/2024', '31/05/2024'],
    ['KH giao', 'TH tháng 5', 'tháng 5/2024', on(5, 1, 2025), true, 'tháng 5/2024', '31/05/2024'],
    ['KH 6 tháng', 'TH 6 tháng', 'năm 2024', on(1, 7, 2024), true, '6 tháng đầu năm 2024', '30/06/2024'],
    ['KH quý III', 'TH quý III', '9 tháng đầu năm 2024', on(1, 11, 2024), true, 'quý III/2024', '30/09/2024'],
    ['KH năm 2024', 'TH năm 2024', 'năm 2023', on(1, 6, 2025), true, 'năm 2024', '31/12/2024'],
    ['KH năm 2024', 'TH 6 tháng', '', on(1, 6, 2025), false, 'năm 2024', '30/06/2024'],
    ['KH', 'TH năm 2024', '', on(1, 6, 2025), true, 'không rõ', '31/12/2024'],
    [
      'KH nhiệm kỳ 2023-2028',
      'TH năm 2024',
      'năm 2024',
      on(1, 6, 2025),
      false,
      'nhiệm kỳ 2023-2028',
      '31/12/2024',
    ],
    ['KH nhiệm kỳ', 'TH năm 2024', 'năm 2024', on(1, 6, 2025), false, 'không rõ', '31/12/2024'],
    ['KH trong tháng', 'TH trong tháng', 'năm 2024', on(1, 6, 2024), true, 'không rõ', '01/06/2024'],
    ['KH trong tháng', 'TH trong tháng', 'tháng 5/2024', on(1, 6, 2024), true, 'tháng 5/2024', '31/05/2024'],
    [
      'KH năm 2024',
      'TH từ 15/12/2023 đến 14/12/2024',
      'năm 2024',
      on(1, 2, 2025),
      true,
      'từ 15/12/2023 đến 14/12/2024',
      '14/12/2024',
    ],
  ])(
    'of "%s" beside "%s", %s, on %j: due %s, of %s, by %s',
    (target, result, title, today, isDue, time, day) => {
      const timing = timingOf({ ...timesOf(target, result), period: titled(title), due: null }, today);
      expect([
        timing.isDue,
        timing.target?.label ?? 'không rõ',
        timing.day === null ? null : formatDate(timing.day),
      ]).toEqual([isDue, time, day]);
      expect([timing.lastDay, timing.doubtfulYear]).toEqual([null, null]);
      expect(timing.openEnded).toBe(target === 'KH nhiệm kỳ');
    },
  );

  it.each([
    ['KH năm', 'TH 9 tháng', on(1, 10, 2024), false, null],
    ['KH giao', 'TH 6 tháng', on(1, 10, 2024), false, null],
    ['KH 6 tháng', 'TH 6 tháng', on(1, 10, 2024), true, null],
    ['KH năm', 'TH năm', on(1, 10, 2024), true, 2024],
    ['KH năm', 'TH', on(1, 4, 2024), true, 2024],
    ['KH năm', 'TH', on(31, 3, 2024), true, null],
    ['KH năm', 'TH', on(31, 12, 2024), true, null],
    ['KH năm', 'TH', on(30, 12, 2024), true, 2024],
    ['KH năm', 'TH', on(31, 10, 2024), true, 2024],
    ['KH nhiệm kỳ', 'TH', on(1, 10, 2024), false, null],
    ['KH', 'TH', on(1, 10, 2024), true, null],
  ])(
    'without any year, of "%s" beside "%s" on %j: due %s, perhaps of %s',
    (target, result, today, isDue, year) => {
      const timing = timingOf({ ...timesOf(target, result), period: null, due: null }, today);
      expect([timing.isDue, timing.doubtfulYear, timing.target, timing.day]).toEqual([
        isDue,
        year,
        null,
        null,
      ]);
    },
  );

  it.each([
    ['KH năm', 'TH', 'năm 2024', 'trước 25/12', on(23, 12, 2024), false, '24/12/2024'],
    ['KH năm', 'TH', 'năm 2024', 'trước 25/12', on(24, 12, 2024), true, '24/12/2024'],
    ['KH năm', 'TH 9 tháng', 'năm 2024', 'trước 25/12', on(1, 2, 2025), false, '24/12/2024'],
    ['KH 9 tháng', 'TH 9 tháng', 'năm 2024', '15/10/2024', on(14, 10, 2024), false, '15/10/2024'],
    ['KH 9 tháng', 'TH 9 tháng', 'năm 2024', '15/10/2024', on(15, 10, 2024), true, '15/10/2024'],
    ['KH', 'TH', '', '30/6', on(1, 7, 2024), true, '30/06/2024'],
    ['KH', 'TH', '', '30/6', on(1, 6, 2024), false, '30/06/2024'],
    ['KH năm', 'TH 9 tháng', '', '30/6', on(1, 7, 2024), true, '30/06/2024'],
  ])(
    'of "%s" beside "%s", %s, to be done by %s, on %j: due %s by %s',
    (target, result, title, due, today, isDue, lastDay) => {
      const timing = timingOf(
        { ...timesOf(target, result), period: titled(title), due: parseDeadline(due) },
        today,
      );
      expect([timing.isDue, timing.lastDay && formatDate(timing.lastDay)]).toEqual([isDue, lastDay]);
      expect([timing.openEnded, timing.doubtfulYear]).toEqual([false, null]);
    },
  );
});

describe('statedDue()', () => {
  it.each([
    ['KH năm', 'TH 9 tháng', 'năm 2024', 'trước 25/12', {}],
    ['KH', 'TH', 'năm 2024', '30/11', {}],
    ['KH', 'TH', '9 tháng đầu năm 2024', '25/12', { targetTime: timeOf('năm') }],
    ['KH', 'TH', '', '25/12/2024', {}],
    ['KH', 'TH', '9 tháng đầu năm 2024', '30/09/2024', {}],
    ['KH', 'TH', 'quý II/2024', '01/04/2024', {}],
  ])('of "%s" beside "%s", %s, is %s with %j', (target, result, title, typed, times) => {
    const due = parseDeadline(typed) ?? undefined;
    expect(statedDue(due, timesOf(target, result), titled(title))).toEqual({ due, times });
  });

  it.each([
    ['no day', 'năm 2024', ''],
    ['a day without a year in a table without one', '', '25/12'],
    ['a day of the year before', 'năm 2024', '25/12/2023'],
    ['a day of the year after', 'năm 2024', '15/01/2025'],
    ['a day before the quarter', 'quý II/2024', '31/03/2024'],
  ])('is not clear of %s', (_, title, typed) => {
    const due = typed === '' ? undefined : (parseDeadline(typed) ?? undefined);
    expect(statedDue(due, timesOf('KH', 'TH'), titled(title))).toBeNull();
  });
});
