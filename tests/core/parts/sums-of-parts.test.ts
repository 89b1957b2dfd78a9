import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

const UNITS = ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Kim Cúc', 'Xã Bảo Toàn'];

/** The figures of units under some headings, without their names, and the kinds of problems; each row is of a unit. */
function read(headings: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const named = rows.map((row, at) => [UNITS[at] ?? '', ...row]);
  const survey = surveyTabs([tabOf('Thu quỹ', [['Đơn vị', ...headings], ...named])]);
  const figures = verdicts(survey).map((line) =>
    line.slice(1).map((one) => / (\S+\/\S+) /.exec(one)?.[1] ?? one),
  );
  return { figures, problems: problems(survey) };
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);

/** Months with what they come to behind every so many of them. */
function withSums<T>(months: readonly T[], size: number, sum: (part: readonly T[], at: number) => T): T[] {
  return Array.from({ length: months.length / size }, (_, at) => {
    const part = months.slice(at * size, (at + 1) * size);
    return [...part, sum(part, at)];
  }).flat();
}

const quarters = (...months: readonly number[]) =>
  withSums(months, 3, (part) => part.reduce((sum, value) => sum + value, 0));

describe('parts of the year beside their sums', () => {
  const headings = ['Kế hoạch', ...withSums(MONTHS, 3, (_, at) => `Quý ${['I', 'II', 'III', 'IV'][at]}`)];

  it('are added once, however they rise', () => {
    const { figures } = read(
      headings,
      [90, ...quarters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)],
      [40, ...quarters(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4)],
      [12, ...quarters(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)],
    );
    expect(figures).toEqual([['78/90', '30/40', '12/12']]);
  });

  it('are so of quarters beside halves, with words for results', () => {
    const halves = [
      'TH quý I',
      'TH quý II',
      'TH 6 tháng đầu năm',
      'TH quý III',
      'TH quý IV',
      'TH 6 tháng cuối năm',
    ];
    const { figures } = read(['KH năm', ...halves], [20, 4, 5, 9, 6, 7, 13], [10, 1, 2, 3, 3, 3, 6]);
    expect(figures).toEqual([['22/20', '9/10']]);
  });

  it.each([
    ['one is not theirs', [1, 2, 3, 6, 1, 1, 1, 4]],
    ['one is told alone', [1, 2, 3, 6, '', '', '', 4]],
  ])('are asked for where %s', (_, wrong) => {
    const { figures, problems: told } = read(
      ['Kế hoạch', ...headings.slice(1, 9)],
      [12, ...quarters(1, 2, 3, 1, 2, 1)],
      [10, ...wrong],
    );
    expect(figures).toEqual([]);
    expect(told).not.toEqual([]);
  });
});

describe('halves of a year', () => {
  it('are added where the second says that it begins in July, and come to the plan', () => {
    const rows = [
      [24, 10, 15],
      [24, 12, 9],
      [24, 11, 13],
      [12, 4, 7],
    ];
    const added = [['25/24', '21/24', '24/24', '11/12']];
    expect(read(['KH 2019', '6 tháng đầu năm', '6 tháng cuối năm'], ...rows).figures).toEqual(added);
    expect(read(['KH năm', 'TH 6 tháng đầu năm', 'TH 6 tháng cuối năm'], ...rows).figures).toEqual(added);
  });

  it('are not where they come to far more than the plan together: the second was counted up', () => {
    const rows = [
      [24, 14, 25],
      [20, 12, 19],
      [16, 8, 16],
    ];
    expect(read(['KH năm', 'TH 6 tháng đầu năm', 'TH 6 tháng cuối năm'], ...rows).figures).not.toContainEqual(
      ['39/24', '31/20', '24/16'],
    );
  });
});

describe('columns that no word calls results', () => {
  const rows = [
    [20, 9, 8, 85],
    [15, 10, 5, 100],
    [12, 6, 8, 116.7],
    [14, 7, 6, 92.9],
  ];

  it.each([
    ['Kế hoạch', 'Nam', 'Nữ', 'Tỷ lệ %'],
    ['Chỉ tiêu', 'Khối trường học', 'Khối doanh nghiệp', 'Đạt %'],
    ['Giao', 'Thành thị', 'Nông thôn', '% KH'],
  ])('are added where the typed rates are of their sum: %s | %s | %s', (...headings) => {
    expect(read(headings, ...rows).figures).toEqual([['17/20', '15/15', '14/12', '13/14']]);
  });

  it('are asked for where the rates are of neither', () => {
    const { figures, problems: told } = read(
      ['Kế hoạch', 'Nam', 'Nữ', 'Tỷ lệ %'],
      ...rows.map(([plan = 0, men = 0, women = 0]) => [plan, men, women, 61]),
    );
    expect(figures).toEqual([]);
    expect(told).not.toEqual([]);
  });
});
