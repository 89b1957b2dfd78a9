import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/date/calendar-date';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const UNITS = ['Tổ Điện 1', 'Tổ Điện 2', 'Tổ Điện 3'];

function planOf(year: number, figures: readonly number[]): Tab {
  const rows = UNITS.map((unit, at): Cell[] => [at + 1, unit, figures[at] ?? '']);
  return tabOf(`KH ${year}`, [[`GIAO CHỈ TIÊU TIN BÀI NĂM ${year}`], ['TT', 'Tổ', 'Chỉ tiêu'], ...rows]);
}

function resultOf(name: string, title: string, figures: readonly number[]): Tab {
  const rows = UNITS.map((unit, at): Cell[] => [at + 1, unit, figures[at] ?? '']);
  return tabOf(name, [[title], ['TT', 'Tổ', 'Số tin bài'], ...rows]);
}

function logOf(days: readonly string[]): Tab {
  const rows = days.map((day, at): Cell[] => [day, UNITS[at % 3] ?? '', `Bài ${at}`]);
  return tabOf('Sổ tin bài', [['SỔ THEO DÕI TIN BÀI'], ['Ngày đăng', 'Tổ', 'Tên bài'], ...rows]);
}

function told(today: CalendarDate, ...tabs: readonly Tab[]): readonly string[] {
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return Object.values(inShort(survey)).flat();
}

const SPRING = { year: 2027, month: 4, day: 10 };

describe('a plan of last year', () => {
  it.each([
    ['THÁNG 1 NĂM 2027', 'T1'],
    ['2 THÁNG ĐẦU NĂM 2027', 'KQ'],
    ['QUÝ I NĂM 2027', 'Quý I'],
  ])('is none of %s, and that of its own year is the one where both stand', (time, tab) => {
    const result = resultOf(tab, `KẾT QUẢ ĐĂNG TIN BÀI ${time}`, [3, 2, 1]);
    expect(told(SPRING, planOf(2026, [18, 28, 10]), result)).toEqual([
      'Tổ Điện 1 blank | 3 noPlan',
      'Tổ Điện 2 blank | 2 noPlan',
      'Tổ Điện 3 blank | 1 noPlan',
    ]);
    expect(told(SPRING, planOf(2026, [18, 28, 10]), planOf(2027, [20, 30, 12]), result)).toEqual([
      'Tổ Điện 1 20 | 3 inProgress',
      'Tổ Điện 2 30 | 2 inProgress',
      'Tổ Điện 3 12 | 1 inProgress',
    ]);
  });

  it('is none of a log whose days are all of this year', () => {
    const log = logOf(['10/01/2027', '10/02/2027', '10/03/2027', '11/03/2027']);
    const states = told(SPRING, planOf(2026, [18, 28, 10]), log).map((line) => line.split(' ').pop());
    expect(states).toEqual(['noPlan', 'noPlan', 'noPlan']);
  });

  it('is that of a report until a day soon after its year, and of a log with days in it', () => {
    const late = resultOf('KQ', 'KẾT QUẢ ĐĂNG TIN BÀI NĂM 2026 (đến ngày 31/01/2027)', [18, 20, 10]);
    expect(told({ year: 2027, month: 2, day: 5 }, planOf(2026, [18, 28, 10]), late)).toEqual([
      'Tổ Điện 1 18 | 18 met',
      'Tổ Điện 2 28 | 20 below',
      'Tổ Điện 3 10 | 10 met',
    ]);
    const log = logOf(['10/10/2026', '10/11/2026', '10/12/2026', '11/12/2026']);
    expect(told({ year: 2027, month: 1, day: 10 }, planOf(2026, [2, 2, 1]), log)).toEqual([
      'Tổ Điện 1 2 | 2 met',
      'Tổ Điện 2 2 | 1 below',
      'Tổ Điện 3 1 | 1 met',
    ]);
  });
});
