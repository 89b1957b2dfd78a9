import { describe, expect, it } from 'vitest';
import { type RowState, rowState } from '../../../src/core/list/row-state';
import type { Cell } from '../../../src/core/workbook/workbook';

const DAYS = {
  due: { year: 2020, month: 3, day: 31 },
  today: { year: 2020, month: 3, day: 20 },
  period: {
    label: 'năm 2020',
    start: { year: 2020, month: 1, day: 1 },
    end: { year: 2020, month: 12, day: 31 },
  },
};

describe('rowState()', () => {
  it.each<[Cell, RowState]>([
    ['', 'open'],
    ['  \u00a0', 'open'],
    ['-', 'open'],
    ['…', 'open'],
    [0, 'open'],
    [-5, 'open'],
    [false, 'open'],
    ['chưa', 'open'],
    ['Chưa ký', 'open'],
    ['Không có đề án', 'open'],
    ['Đang giải quyết', 'open'],
    ['Sẽ nộp trong quý II', 'open'],
    ['Chờ thẩm định', 'open'],
    ['Từ chối', 'open'],
    ['Tạm dừng do mưa', 'open'],
    ['Nháp', 'open'],
    ['50%', 'open'],
    ['100%', 'done'],
    [true, 'done'],
    [36000000, 'done'],
    ['36.000.000', 'done'],
    ['1.5', 'unreadable'],
    ['Đã ký', 'done'],
    ['Có', 'done'],
    ['CV 12/UBND', 'done'],
    ['✓', 'done'],
    [{ year: 2020, month: 3, day: 15 }, 'done'],
    ['15/03/2020', 'done'],
    ['15/3', 'done'],
    ['Đã trả lời ngày 15/03/2020', 'done'],
    ['Đã trả lời ngày 05/04/2020', 'late'],
    ['Đã trả lời ngày 15/3', 'done'],
    ['Đã trả lời ngày 05/04', 'late'],
    ['CV 12/UBND ngày 15/3', 'done'],
    ['Đã xong 5/4 hộ', 'done'],
    ['Trình ngày 10/3, xong ngày 28/4/2020', 'done'],
    ['Trình ngày 10/04/2020, xong ngày 28/04/2020', 'late'],
    [{ year: 2020, month: 4, day: 5 }, 'late'],
    [{ year: 2020, month: 3, day: 25 }, 'toCome'],
    ['x', 'asked'],
    [' X ', 'asked'],
    ['v', 'asked'],
    ['#N/A', 'unreadable'],
  ])('takes %j for %s', (cell, state) => {
    expect(rowState(cell, DAYS)).toBe(state);
  });

  it('knows of no last day where there is none', () => {
    const days = { ...DAYS, due: null, today: { year: 2021, month: 1, day: 10 } };
    expect(rowState('05/04/2020', days)).toBe('done');
  });
});
