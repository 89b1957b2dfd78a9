import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

const UNITS = ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'];
const YEAR = [24, 20, 30];

interface Kept {
  readonly title?: string;
  readonly header?: readonly Cell[];
  readonly plans?: readonly Cell[];
}

function tab(name: string, time: string, results: readonly Cell[], kept: Kept = {}): Tab {
  const { title = 'SỐ BUỔI TUYÊN TRUYỀN', header = ['KH năm', 'Thực hiện'], plans = YEAR } = kept;
  return tabOf(name, [
    [`${title} ${time} NĂM 2024`],
    ['TT', 'Đơn vị', ...header],
    ...results.map((result, at): readonly Cell[] => [at + 1, UNITS[at] ?? '', plans[at] ?? '', result]),
  ]);
}

function month(at: number, results: readonly Cell[], kept: Kept = {}): Tab {
  return tab(`T${at}`, `THÁNG ${at}`, results, kept);
}

/** Each month 2, 1 and 3. */
function months(from: number, to: number, kept: Kept = {}): readonly Tab[] {
  return Array.from({ length: to - from + 1 }, (_, at) => month(from + at, [2, 1, 3], kept));
}

function told(tabs: readonly Tab[]): { readonly figures: readonly string[]; readonly foot: string } {
  const survey = surveyTabs(tabs);
  const figures = verdicts(survey).flatMap((lines) => lines.slice(1).map((line) => line.split(' ')[3] ?? ''));
  return { figures, foot: footnotes(survey, []).join('\n') };
}

describe('a tab of a longer time among tabs that tell it part by part', () => {
  it.each<[string, readonly Tab[], readonly string[], string]>([
    [
      'a quarter among months of one plan',
      [...months(1, 3), tab('Quý I', 'QUÝ I', [6, 3, 9]), ...months(4, 5)],
      ['10/24', '5/20', '15/30'],
      'cộng 5 kỳ (T1, T2, T3, T4, T5), KH cả năm lấy một lần; không cộng Quý I vì đã cộng từng kỳ trong đó.',
    ],
    [
      'quarters and a half-year before all months',
      [
        tab('6 tháng', '6 THÁNG ĐẦU', [12, 6, 18]),
        tab('Quý I', 'QUÝ I', [6, 3, 9]),
        tab('Quý II', 'QUÝ II', [6, 3, 9]),
        ...months(1, 12),
      ],
      ['24/24', '12/20', '36/30'],
      'không cộng Quý I, Quý II, 6 tháng vì đã cộng từng kỳ trong đó.',
    ],
    [
      'the last quarter of all months',
      [...months(1, 12), tab('Quý IV', 'QUÝ IV', [6, 3, 9])],
      ['24/24', '12/20', '36/30'],
      'không cộng Quý IV vì đã cộng từng kỳ trong đó.',
    ],
    [
      'a half-year among quarters, each with a plan of its own',
      [
        tab('Q1', 'QUÝ I', [6, 3, 9], { header: ['KH quý', 'Kết quả'], plans: [6, 5, 8] }),
        tab('Q2', 'QUÝ II', [5, 5, 8], { header: ['KH quý', 'Kết quả'], plans: [6, 5, 8] }),
        tab('6T', '6 THÁNG ĐẦU', [11, 8, 17], { header: ['KH', 'Kết quả'], plans: [12, 10, 16] }),
        tab('Q3', 'QUÝ III', [6, 5, 7], { header: ['KH quý', 'Kết quả'], plans: [6, 5, 8] }),
      ],
      ['17/18', '13/15', '24/24'],
      'không cộng 6T (6 tháng đầu năm 2024) vì đã cộng từng kỳ trong đó',
    ],
    [
      'a quarter that nobody filled yet',
      [
        ...months(1, 3),
        tab('Quý I', 'QUÝ I', [6, 3, 9]),
        ...months(4, 5),
        month(6, ['', '', '']),
        tab('Quý II', 'QUÝ II', ['', '', '']),
        month(7, ['', '', '']),
      ],
      ['10/24', '5/20', '15/30'],
      'không cộng Quý I, Quý II vì đã cộng từng kỳ trong đó',
    ],
  ])('is left out and the parts are added: %s', (_, tabs, figures, line) => {
    const { figures: found, foot } = told(tabs);
    expect(found).toEqual(figures);
    expect(foot).toContain(line);
  });

  it('is left out and told where it says otherwise of one unit', () => {
    const { figures, foot } = told([...months(1, 3), tab('Quý I', 'QUÝ I', [6, 4, 9]), ...months(4, 5)]);
    expect(figures).toEqual(['10/24', '5/20', '15/30']);
    expect(foot).toMatch(/Quý I.*Xã Nam Tuấn/);
  });

  it('leaves a doubt where it says otherwise of most units', () => {
    const { foot } = told([...months(1, 3), tab('Quý I', 'QUÝ I', [7, 5, 9]), ...months(4, 5)]);
    expect(foot).toContain('lấy số của kỳ gần nhất, T5');
    expect(foot).toContain('cũng có thể là “Cộng kết quả');
  });

  it.each<[string, readonly Tab[], readonly string[]]>([
    [
      'figures are counted up from month to month',
      [
        month(1, [2, 1, 3]),
        month(2, [4, 2, 6]),
        month(3, [6, 3, 9]),
        tab('Quý I', 'QUÝ I', [6, 3, 9]),
        month(4, [8, 5, 12]),
      ],
      ['8/24', '5/20', '12/30'],
    ],
    ['it is the last', [...months(1, 3), tab('Quý I', 'QUÝ I', [6, 3, 9])], ['6/24', '3/20', '9/30']],
    [
      'each holds the one before',
      [
        tab('Quý I', 'QUÝ I', [6, 3, 9]),
        tab('6 tháng', '6 THÁNG ĐẦU', [12, 6, 18]),
        tab('9 tháng', '9 THÁNG ĐẦU', [18, 9, 27]),
      ],
      ['18/24', '9/20', '27/30'],
    ],
  ])('is as before where %s', (_, tabs, figures) => {
    const { figures: found, foot } = told(tabs);
    expect(found).toEqual(figures);
    expect(foot).toContain('lấy số của kỳ gần nhất');
    expect(foot).not.toContain('cũng có thể');
  });
});
