import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

function read(target: string, result: string, ...figures: readonly (readonly [Cell, Cell])[]) {
  const names = ['Cô Ba', 'Hồng Trị', 'Bảo Toàn', 'Khánh Xuân', 'Hưng Đạo'];
  const tabs = [
    tabOf('Biểu 1', [
      ['TT', 'Đơn vị', target, result],
      ...figures.map(([plan, done], at) => [at + 1, `Đội ${names[at]}`, plan, done]),
    ]),
  ];
  const survey = surveyTabs(tabs);
  const found = checkWorkbook(survey, {
    workbook: { tabs },
    formulas: new Map(),
    today: { year: 2025, month: 1, day: 5 },
  }).filter(({ kind }) => kind === 'scaleSlip');
  return {
    foot: footnotes(survey, []).filter((line) => line.includes('lệch hàng nghìn lần')),
    told: found.map((one) => findingWords(one).expected),
  };
}

describe('a figure thousands of times off', () => {
  it.each([
    [
      'people',
      [
        [1500, 1620],
        [2300, 2.35],
        [1100, 1100],
        [950, 1005],
      ],
      'Đội Hồng Trị KQ 2,35 (Biểu 1!D3), có thể là 2.350',
    ],
    [
      'a target',
      [
        [1.5, 1620],
        [2300, 2350],
        [1100, 1080],
        [950, 1005],
      ],
      'Đội Cô Ba KH 1,5 (Biểu 1!C2), có thể là 1.500',
    ],
    [
      'triệu among đồng',
      [
        [15000000, 15000000],
        [12000000, 11.5],
        [9000000, 9100000],
        [8000000, 8000000],
      ],
      'Đội Hồng Trị KQ 11,5 (Biểu 1!D3), có thể là 11.500.000',
    ],
    [
      'đồng among triệu',
      [
        [15, 15],
        [12, 12000000],
        [9, 9.1],
        [8, 8],
      ],
      'Đội Hồng Trị KQ 12.000.000 (Biểu 1!D3), có thể là 12',
    ],
  ] as const)('is told on the page and in the data check: %s', (_, figures, words) => {
    const { foot, told } = read('Kế hoạch', 'Thực hiện', ...figures);
    expect(foot).toEqual([expect.stringContaining(words)]);
    expect(told).toEqual([expect.stringMatching(/^Có thể là [\d.,]+: KH, KQ cùng dòng/)]);
  });

  it.each([
    [
      'a small result that no scale explains',
      [
        [1500, 1620],
        [2300, 150],
        [1100, 1100],
        [950, 1005],
      ],
    ],
    [
      'a row of another size in both',
      [
        [15, 15],
        [12000, 11800],
        [9, 9.1],
        [8, 8],
      ],
    ],
    [
      'nothing done yet by many',
      [
        [1500, 2],
        [2300, 2],
        [1100, 1],
        [950, 1005],
      ],
    ],
    [
      'a table of two',
      [
        [1500, 1.5],
        [2300, 2300],
      ],
    ],
  ] as const)('is none: %s', (_, figures) => {
    expect(read('Kế hoạch', 'Thực hiện', ...figures)).toEqual({ foot: [], told: [] });
  });
});
