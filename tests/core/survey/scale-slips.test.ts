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
    expect(told).toEqual([expect.stringMatching(/^Có thể là [\d.,]+, cùng cỡ với số còn lại/)]);
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

describe('all figures thousands of times off', () => {
  const linesOf = (...figures: readonly (readonly [Cell, Cell])[]) => {
    const rows = figures.map(([plan, done], at): Cell[] => [at + 1, `Chi hội ${at + 1}`, plan, done]);
    const survey = surveyTabs([tabOf('Thu', [['TT', 'Chi hội', 'KH', 'Đã thu'], ...rows])]);
    return footnotes(survey, []).filter((line) => line.includes('mọi đơn vị'));
  };

  it.each<[string, (readonly [number, number])[], string]>([
    [
      'nghìn đồng against đồng',
      [
        [12_000_000, 12_500],
        [9_000_000, 8100],
        [20_000_000, 20_000],
      ],
      'bằng khoảng 1/1.000 KH',
    ],
    [
      'đồng against triệu',
      [
        [12, 12_500_000],
        [9, 8_100_000],
      ],
      'gấp khoảng 1.000.000 lần KH',
    ],
    [
      'kg against tấn',
      [
        [1.5, 1620],
        [2.2, 1800],
        [1, 950],
        [3, 700],
      ],
      'gấp khoảng 1.000 lần KH',
    ],
  ])('are told: %s', (_, figures, words) => {
    expect(linesOf(...figures)).toEqual([expect.stringContaining(words)]);
  });

  it.each<[string, (readonly [number, number])[]]>([
    [
      'the first of the year, at other rates',
      [
        [12_000_000, 12_500],
        [9_000_000, 210_000],
        [20_000_000, 20_000],
      ],
    ],
    [
      'the first few of thousands',
      [
        [1000, 1],
        [2000, 2],
        [3000, 2],
      ],
    ],
    ['one unit', [[12_000_000, 12_500]]],
    [
      'many times more',
      [
        [5, 300],
        [3, 150],
      ],
    ],
  ])('are not: %s', (_, figures) => {
    expect(linesOf(...figures)).toEqual([]);
  });

  it('are told of one month among others, in whose unit of measure it may be', () => {
    const month = (name: string, heading: string, figures: readonly number[]) =>
      tabOf(name, [
        [`THU HỌC PHÍ THÁNG ${name.slice(1)}/2024`],
        ['TT', 'Trường', heading],
        ...figures.map((figure, at): Cell[] => [at + 1, `Trường MN ${at + 1}`, figure]),
      ]);
    const linesWith = (plain: string, heading: string) =>
      footnotes(
        surveyTabs([
          month('T1', plain, [11_000_000, 9_100_000]),
          month('T2', plain, [12_500_000, 9_300_000]),
          month('T3', heading, [12_000, 9000]),
          month('T4', plain, [11_700_000, 9_000_000]),
        ]),
        [],
      ).filter((line) => line.includes('mọi đơn vị'));
    expect(linesWith('Đã thu', 'Đã thu')).toEqual([
      expect.stringContaining("ở 'T3' bằng khoảng 1/1.000 số các kỳ khác"),
    ]);
    expect(linesWith('Đã thu (đồng)', 'Đã thu (nghìn đồng)')).toEqual([]);
  });
});
