import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

/** Plan and result of each unit, by quarters that each have both. */
function judged(...rows: readonly (readonly Cell[])[]) {
  const head = ['TT', 'Trạm y tế', 'Quý I', '', 'Quý II', '', 'Quý III', '', 'Quý IV', ''];
  const below = ['', '', ...[1, 2, 3, 4].flatMap(() => ['KH', 'TH'])];
  const tab = tabOf('Khám', [
    ['KHÁM BỆNH NĂM 2024'],
    head,
    below,
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
  const today = { year: 2025, month: 1, day: 15 };
  const survey = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  return Object.values(inShort(survey)).flat();
}

describe('quarters whose plans are counted up', () => {
  const OTHERS = [
    ['Cô Ba', 100, 90, 200, 210, 300, 280, 400, 410],
    ['Hồng Trị', 50, 45, 100, 96, 150, 160, 200, 190],
    ['Bảo Toàn', 80, 85, 160, 150, 240, 250, 320, 330],
  ];
  const told = ['Cô Ba 400 | 410 exceeded', 'Hồng Trị 200 | 190 below', 'Bảo Toàn 320 | 330 exceeded'];

  it.each([
    ['a plan with a figure too few', [60, 55, 120, 125, 18, 170, 240, 245]],
    ['a result with a figure too few', [60, 55, 120, 125, 180, 17, 240, 245]],
    ['a plan left blank', [60, 55, '', 125, 180, 170, 240, 245]],
    ['the first plan left blank', ['', 55, 120, 125, 180, 170, 240, 245]],
  ])('stay so with a slip in one row: %s', (_, row) => {
    expect(judged(...OTHERS, ['Khánh Xuân', ...row])).toEqual([...told, 'Khánh Xuân 240 | 245 exceeded']);
  });

  it('are not decided where a row tells that its own are each quarter’s', () => {
    expect(judged(...OTHERS, ['Khánh Xuân', 60, 55, 60, 50, 60, 70, 60, 70])).toEqual([]);
  });

  it('are each quarter’s own where plans fall or grow little', () => {
    const own = [
      ['Cô Ba', 100, 90, 110, 110, 120, 80, 130, 110],
      ['Hồng Trị', 50, 45, 40, 46, 60, 60, 50, 40],
      ['Bảo Toàn', 80, 85, 90, 70, 95, 90, 99, 85],
    ];
    expect(judged(...own)).toEqual([
      'Cô Ba 460 | 390 below',
      'Hồng Trị 200 | 191 below',
      'Bảo Toàn 364 | 330 below',
    ]);
  });
});
