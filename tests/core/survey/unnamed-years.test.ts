import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

function table(...figures: readonly (readonly [plan: number, result: number])[]): Rows {
  return [
    ['TT', 'Đội', 'KH', 'TH'],
    ...figures.map(([plan, result], at) => [at + 1, `Đội ${at + 1}`, plan, result]),
  ];
}

describe('tabs of periods of which no year is known', () => {
  it.each([
    ['quarters and their half-year', ['Quý 1', 'Quý 2', '6 tháng']],
    ['quarters by roman numbers', ['Quý I', 'Quý II', '6 tháng đầu năm']],
    ['two halves and the months that are both', ['3 tháng', '6 tháng', '9 tháng']],
  ])('are not added where one holds the others: %s', (_, names) => {
    const figures = [[[10, 9]], [[10, 11]], [[20, 20]]] as const;
    const tabs = names.map((name, at) => tabOf(name, table(...(figures[at] ?? []))));
    expect(judged(surveyOn('2024-10-05', tabs))).toEqual(['Đội 1 20/20 Đạt']);
  });

  it('are added where each is a time of its own', () => {
    const tabs = ['Quý 1', 'Quý 2', 'Quý 3'].map((name) => tabOf(name, table([10, 9])));
    expect(judged(surveyOn('2024-10-05', tabs))).toEqual(['Đội 1 27/30 Chưa đạt']);
  });
});

describe('tabs of months with a norm above the table', () => {
  const month = (...lines: readonly string[]): Rows => [
    ...lines.map((line) => [line]),
    ['Đơn vị', 'Số tin'],
    ['Đội 1', 2],
    ['Đội 2', 1],
  ];

  it.each(['KH năm 2024: 24 tin/đơn vị', 'Chỉ tiêu năm 2024: mỗi đơn vị 24 tin', 'Kế hoạch 24 tin/năm 2024'])(
    'hold results and no plan of the next month: %s',
    (line) => {
      const tabs = [tabOf('Tháng 1', month(line)), tabOf('Tháng 2', month(line))];
      const survey = surveyOn('2024-03-02', tabs);
      expect(judged(survey)).toEqual(['Đội 1 4/24 Đang thực hiện', 'Đội 2 2/24 Đang thực hiện']);
      expect(survey.indicators.map(({ name }) => name)).toEqual(['Tin']);
    },
  );

  it('of a year are not due in a month, whichever year it is', () => {
    expect(judged(surveyOn('2024-03-02', [tabOf('Tháng 1', month('Mỗi đơn vị 24 tin/năm'))]))).toEqual([
      'Đội 1 2/24 Đang thực hiện',
      'Đội 2 1/24 Đang thực hiện',
    ]);
  });
});
