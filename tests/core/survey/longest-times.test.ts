import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function told(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const tab = tabOf('Sheet1', [[title], [], [...head], ...rows.map((row) => [...row])]);
  const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
  return Object.values(inShort(surveyWorkbook({ tabs: [tab] }, options)));
}

describe('the longest that something may take', () => {
  it('is no target of how many are done, before these', () => {
    const rows = [
      ['Xã Hòa An', 15, 30, 31],
      ['Xã Đông Khê', 10, 25, 24],
    ];
    expect(
      told('GIẢI QUYẾT HỒ SƠ NĂM 2026', ['Đơn vị', 'Thời hạn tối đa (ngày)', 'Kế hoạch', 'Thực hiện'], rows),
    ).toEqual([['Xã Hòa An 30 | 31 exceeded', 'Xã Đông Khê 25 | 24 below']]);
  });

  it.each([
    [
      'KHÁM CHỮA BỆNH NĂM 2026',
      ['Trạm y tế', 'Kế hoạch (lượt)', 'Đã khám (lượt)', 'Thời gian tối đa (phút)'],
    ],
    ['CHO VAY NĂM 2026', ['Phòng giao dịch', 'Chỉ tiêu (món)', 'Thực hiện (món)', 'Số ngày tối đa']],
  ])('is none behind them either: %s', (title, head) => {
    const rows = [
      ['Hòa An', 30, 31, 15],
      ['Đông Khê', 25, 24, 10],
    ];
    expect(told(title, head, rows)).toEqual([['Hòa An 30 | 31 exceeded', 'Đông Khê 25 | 24 below']]);
  });

  it('is the target of how long it took', () => {
    const rows = [
      ['Xã Hòa An', 15, 16],
      ['Xã Đông Khê', 10, 9],
    ];
    expect(
      told('HỒ SƠ NĂM 2026', ['Đơn vị', 'Thời hạn tối đa (ngày)', 'Thời gian giải quyết (ngày)'], rows),
    ).toEqual([['Xã Hòa An 15 | 16 below', 'Xã Đông Khê 10 | 9 met']]);
  });
});
