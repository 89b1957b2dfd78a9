import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, ...rows: Rows) {
  const tabs = [tabOf('Biểu 1', [[title], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows])];
  const survey = surveyTabs(tabs);
  const today = { year: 2025, month: 1, day: 5 };
  const findings = checkWorkbook(survey, { workbook: { tabs }, formulas: new Map(), today });
  return {
    units: verdicts(survey).map(([, ...lines]) => lines.length),
    foot: footnotes(survey, []).join('\n'),
    wrong: findings.filter(({ kind }) => kind === 'totalWrong').length,
  };
}

const BEDS: Rows = [
  [1, 'BV đa khoa tỉnh', 500, 500],
  [2, 'BV YHCT', 120, 125],
  [3, 'TTYT Hòa An', 90, 80],
];

describe('a whole that is wider than the table', () => {
  it.each([
    ['below its total', [['', 'Toàn ngành', 710, 705]]],
    [
      'below other rows that it is set against',
      [
        ['', 'Cộng', 710, 705],
        ['', 'Năm 2023', 700, 690],
      ],
    ],
    [
      'below another',
      [
        ['', 'Tổng cộng', 710, 705],
        ['', 'Toàn tỉnh', 2000, 2100],
      ],
    ],
  ])('is named, and no wrong total: %s', (_, behind) => {
    const { units, foot, wrong } = read('SỐ GIƯỜNG BỆNH NĂM 2024', ...BEDS, ...behind, [
      '',
      'Cả nước',
      330_000,
      331_000,
    ]);
    expect(units).toEqual([3]);
    expect(wrong).toBe(0);
    expect(foot).toMatch(/không phải đơn vị nên không cộng: .*Cả nước/);
  });

  it.each(['Bình quân toàn tỉnh', 'Toàn tỉnh'])('is named below averages, too: %s', (own) => {
    const { units, foot } = read(
      'TỶ LỆ BAO PHỦ BHYT NĂM 2024 (%)',
      [1, 'Xã Đông Khê', 95, 96],
      [2, 'Xã Hạ Lang', 92, 90],
      [3, 'Xã Bảo Lạc', 94, 94],
      ['', own, 93.7, 93.3],
      ['', 'Cả nước', 95, 95.2],
    );
    expect(units).toEqual([3]);
    expect(foot).toMatch(/không phải đơn vị nên không cộng: .*Cả nước/);
  });

  it.each([
    ['it is the only one', [['', 'Toàn tỉnh', 710, 706]]],
    [
      'the one above it is of some units alone',
      [
        ['', 'Cộng tuyến huyện', 90, 80],
        ['', 'Toàn ngành', 710, 706],
      ],
    ],
    [
      'it comes to less than the one above it',
      [
        ['', 'Tổng cộng', 710, 705],
        ['', 'Toàn cụm', 710, 690],
      ],
    ],
    [
      'it is called a sum',
      [
        ['', 'Cộng', 710, 705],
        ['', 'Tổng cộng', 710, 706],
      ],
    ],
  ])('is a total where %s, whose slip is told', (_, behind) => {
    const { units, foot, wrong } = read('SỐ GIƯỜNG BỆNH NĂM 2024', ...BEDS, ...behind);
    expect(units).toEqual([3]);
    expect(wrong).toBe(1);
    expect(foot).not.toContain('không phải đơn vị');
  });
});
