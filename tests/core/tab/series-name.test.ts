import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import {
  monthsIn,
  partOfYear,
  periodOfTab,
  roundOf,
  withoutOwnDay,
  withoutPeriod,
} from '../../../src/core/tab/series-name';

const time = (text: string) => (text === '' ? null : parsePeriod(text));

describe('monthsIn() and withoutPeriod()', () => {
  it.each([
    ['Tin bài T1', 1, 1, 'Tin bài'],
    ['Tin bài (tháng 2/2020)', 2, 2, 'Tin bài'],
    ['Tin bài tháng 02', 2, 2, 'Tin bài'],
    ['Tin bài thg 3', 3, 3, 'Tin bài'],
    ['Thg3', 3, 3, ''],
    ['TH3', 3, 3, ''],
    ['TH3 2024', 3, 3, ''],
    ['Quý II', 4, 6, ''],
    ['Tin bài - quý 4 năm 2024', 10, 12, 'Tin bài'],
    ['Q3 Tin bài', 7, 9, 'Tin bài'],
    ['9 tháng', 1, 9, ''],
    ['6 tháng đầu năm 2020', 1, 6, ''],
    ['Quỹ 6 tháng cuối năm', 7, 12, 'Quỹ'],
    ['Tháng Mười', 10, 10, ''],
    ['Tháng mười một', 11, 11, ''],
    ['Tháng năm', 5, 5, ''],
    ['Hiến máu đợt 2 tháng 5', 5, 5, 'Hiến máu đợt 2'],
    ['Ngày 12 tháng 5', 5, 5, 'Ngày 12'],
  ])('of "%s" are %d to %d, and "%s" is left', (name, first, last, rest) => {
    expect(monthsIn(name)).toEqual({ first, last });
    expect(withoutPeriod(name)).toBe(rest);
  });

  it.each([
    ['Tin bài', 'Tin bài'],
    ['Tin bài 2024', 'Tin bài'],
    ['Tin bài năm 2024', 'Tin bài'],
    ['Tin bài đến 30/9', 'Tin bài'],
    ['Quỹ lũy kế đến 30.11.2026', 'Quỹ'],
    ['T13', 'T13'],
    ['Quý 5', 'Quý 5'],
    ['Quỹ 2', 'Quỹ 2'],
    ['Khối TH3', 'Khối TH3'],
    ['0 tháng', '0 tháng'],
    ['Tháng năm nay', 'Tháng năm nay'],
  ])('of "%s" are none, and "%s" is left', (name, rest) => {
    expect(monthsIn(name)).toBeNull();
    expect(withoutPeriod(name)).toBe(rest);
  });
});

describe('withoutOwnDay()', () => {
  it.each([
    ['Quỹ 30.9', 'tính đến 30/9/2026', 'Quỹ'],
    ['Quỹ ngày 30/09/2026', 'tính đến 30/9/2026', 'Quỹ'],
    ['Quỹ 30.8', 'tính đến 30/9/2026', 'Quỹ 30.8'],
    ['Quỹ 30.9', 'năm 2026', 'Quỹ 30.9'],
    ['Quỹ 30.9', '', 'Quỹ 30.9'],
    ['Quỹ đến 30/9', 'tính đến 30/9/2026', 'Quỹ đến 30/9'],
  ])('of "%s" of figures %s is "%s"', (name, period, rest) => {
    expect(withoutOwnDay(name, time(period)).trim()).toBe(rest);
  });
});

describe('periodOfTab()', () => {
  it.each([
    ['T5', 'năm 2020', 'tháng 5/2020'],
    ['Quý II', 'năm 2020', 'quý II/2020'],
    ['Tháng 5/2021', 'năm 2020', 'tháng 5/2021'],
    ['Quỹ đến 30/9', 'năm 2020', 'tính đến ngày 30/9/2020'],
    ['2024', '', 'năm 2024'],
    ['Thu quỹ 2024', '', 'năm 2024'],
    ['T5', '', undefined],
    ['T5', 'nhiệm kỳ 2020-2025', undefined],
    ['T2', 'từ 05/08/2024 đến 11/08/2024', undefined],
    ['Tin bài', 'năm 2020', undefined],
    ['Tin bài', '', undefined],
  ])('of the tab "%s" in a table on "%s" is %s', (name, table, label) => {
    const found = periodOfTab(name, time(table));
    expect(found?.end).toEqual(label === undefined ? undefined : time(label)?.end);
    expect(found?.start).toEqual(label === undefined ? undefined : time(label)?.start);
  });
});

describe('roundOf() and partOfYear()', () => {
  it.each([
    ['Hiến máu - đợt 2', { number: 2, rest: 'Hiến máu' }, '#2'],
    ['Lần II', { number: 2, rest: '' }, '#2'],
    ['Vòng 1 thi', { number: 1, rest: 'thi' }, '#1'],
    ['Đợt hè', null, null],
    ['Hiến máu', null, null],
    ['Hiến máu tháng 5', null, '{"first":5,"last":5}'],
    ['Đợt 2 tháng 5', { number: 2, rest: '' }, '{"first":5,"last":5}'],
  ])('of "%s" are %j and %s', (name, round, part) => {
    expect([roundOf(name), partOfYear(name)]).toEqual([round, part]);
  });
});
