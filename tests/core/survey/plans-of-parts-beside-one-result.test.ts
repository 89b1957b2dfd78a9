import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

const TODAY = '2027-01-15';
const QUARTERS = ['KH quý I', 'KH quý II', 'KH quý III', 'KH quý IV'];
const PLANS = [
  ['Xã Hòa An', 5, 6, 4, 5],
  ['Xã Nam Tuấn', 4, 4, 4, 4],
  ['Xã Đông Khê', 3, 3, 2, 4],
] as const;

function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  return [tabOf('Biểu', [[title], [], head, ...rows])];
}

function quarters(result: string, done: readonly number[], title = 'KẾT NẠP ĐOÀN VIÊN NĂM 2026') {
  return table(
    title,
    ['Đơn vị', ...QUARTERS, result],
    PLANS.map((row, at) => [...row, done[at] ?? '']),
  );
}

const told = (tabs: ReturnType<typeof table>) => judged(surveyOn(TODAY, tabs));

describe('plans of quarters beside one result', () => {
  const HALF = ['Xã Hòa An 12/11 Vượt', 'Xã Nam Tuấn 7/8 Chưa đạt', 'Xã Đông Khê 6/6 Đạt'];

  it.each([
    ['by its heading', quarters('TH 6 tháng', [12, 7, 6])],
    ['counted up until a day', quarters('Lũy kế đến 30/6', [12, 7, 6])],
    ['by the title', quarters('Thực hiện', [12, 7, 6], 'KẾT NẠP ĐOÀN VIÊN 6 THÁNG ĐẦU NĂM 2026')],
  ])('are added that lie within its time: %s', (_, tabs) => {
    expect(told(tabs)).toEqual(HALF);
    expect(summaryText(TODAY, tabs)).toContain('KH cộng từ 2 cột (B, C)');
  });

  it.each([
    ['of the year', quarters('TH cả năm', [21, 15, 12])],
    ['of no named time', quarters('Thực hiện', [21, 15, 12], 'KẾT NẠP ĐOÀN VIÊN')],
  ])('are all added for the result %s', (_, tabs) => {
    expect(told(tabs)).toEqual([
      'Xã Hòa An 21/20 Vượt',
      'Xã Nam Tuấn 15/16 Chưa đạt',
      'Xã Đông Khê 12/12 Đạt',
    ]);
  });

  it('are that of its own quarter where it is of one', () => {
    const own = ['Xã Hòa An 6/6 Đạt', 'Xã Nam Tuấn 3/4 Chưa đạt', 'Xã Đông Khê 4/3 Vượt'];
    expect(told(quarters('TH quý II', [6, 3, 4]))).toEqual(own);
    expect(told(quarters('Thực hiện', [6, 3, 4], 'KẾT NẠP ĐOÀN VIÊN QUÝ II NĂM 2026'))).toEqual(own);
  });

  it('are confirmed by typed rates', () => {
    const tabs = table(
      'KẾT NẠP ĐOÀN VIÊN NĂM 2026',
      ['Đơn vị', ...QUARTERS, 'TH 6 tháng', 'Tỷ lệ (%)'],
      PLANS.map((row, at) => [...row, [12, 7, 5][at] ?? '', [109.1, 87.5, 83.3][at] ?? '']),
    );
    expect(told(tabs).slice(0, 2)).toEqual(HALF.slice(0, 2));
  });

  it.each([
    [
      'health stations',
      table(
        'TIÊM CHỦNG NĂM 2026',
        ['Trạm y tế', 'Kế hoạch Q1', 'Kế hoạch Q2', 'Kế hoạch Q3', 'Đã tiêm 9 tháng'],
        [
          ['Hòa An', 500, 600, 400, 1600],
          ['Đông Khê', 300, 300, 200, 700],
        ],
      ),
      ['Hòa An 1600/1500 Vượt', 'Đông Khê 700/800 Chưa đạt'],
    ],
    [
      'schools',
      table(
        'THAO GIẢNG NĂM HỌC 2025-2026',
        ['Trường', 'KH học kỳ I', 'KH học kỳ II', 'TH cả năm học'],
        [
          ['Trường THCS Đề Thám', 20, 18, 39],
          ['Trường THCS Hợp Giang', 15, 16, 29],
        ],
      ),
      ['Trường THCS Đề Thám 39/38 Vượt', 'Trường THCS Hợp Giang 29/31 Chưa đạt'],
    ],
    [
      'a bank, in months',
      table(
        'PHÁT HÀNH THẺ NĂM 2026',
        ['Chi nhánh', 'Chỉ tiêu tháng 10', 'Chỉ tiêu tháng 11', 'Chỉ tiêu tháng 12', 'Thực hiện quý IV'],
        [
          ['Hòa An', 20, 30, 20, 72],
          ['Đông Khê', 20, 25, 15, 55],
        ],
      ),
      ['Hòa An 72/70 Vượt', 'Đông Khê 55/60 Chưa đạt'],
    ],
  ])('of other offices: %s', (_, tabs, expected) => {
    expect(told(tabs)).toEqual(expected);
  });
});

describe('plans of quarters that are not added', () => {
  const LAST = ['Xã Hòa An 11/10 Vượt', 'Xã Nam Tuấn 9/10 Chưa đạt', 'Xã Đông Khê 10/10 Đạt'];
  const rising = (title: string, plans: readonly number[]) =>
    table(
      title,
      ['Đơn vị', ...QUARTERS, 'TH 6 tháng'],
      PLANS.map(([unit], at) => [unit, ...plans, [11, 9, 10][at] ?? '']),
    );

  it('are counted up where they rise in even steps', () => {
    const tabs = rising('KẾT NẠP ĐOÀN VIÊN NĂM 2026', [5, 10, 15, 20]);
    expect(told(tabs)).toEqual(LAST);
    expect(summaryText(TODAY, tabs)).toContain(
      'KH các kỳ (cột B, C) là lũy kế hoặc số cuối kỳ nên lấy cột C',
    );
  });

  it('are the last where they are percentages', () => {
    expect(told(rising('TỶ LỆ THU ĐOÀN PHÍ NĂM 2026 (%)', [6, 10, 18, 20]))).toEqual(LAST);
  });

  it('are asked about where results come to one of equal plans', () => {
    const survey = surveyOn(TODAY, rising('SỐ ĐOÀN VIÊN NĂM 2026', [10, 10, 10, 10]));
    expect(survey.indicators).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toContain('ambiguousTarget');
  });

  it('are asked about where the result ends within a quarter', () => {
    const survey = surveyOn(TODAY, quarters('TH 5 tháng', [10, 7, 6]));
    expect(survey.indicators).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toContain('ambiguousTarget');
  });
});
