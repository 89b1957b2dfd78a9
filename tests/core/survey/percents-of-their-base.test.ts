import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(headings: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const names = ['Cô Ba', 'Hồng Trị', 'Bảo Toàn', 'Khánh Xuân'];
  const tabs = [
    tabOf('Kết quả năm 2024', [
      ['TT', 'Đơn vị', ...headings],
      ...rows.map((own, at) => [at + 1, `Đội ${names[at]}`, ...own]),
    ]),
  ];
  const survey = surveyTabs(tabs);
  const told = checkWorkbook(survey, {
    workbook: { tabs },
    formulas: new Map(),
    today: { year: 2025, month: 1, day: 5 },
  }).filter(({ kind }) => kind === 'rateWrong');
  return {
    lines: verdicts(survey).flatMap((line) => line.slice(1).map((one) => one.replace(/^Đội /, ''))),
    foot: footnotes(survey, []).filter((line) => line.includes('tính ra')),
    told: told.map((finding) => findingWords(finding).expected),
    rules: colourRules(survey).flatMap(({ rules }) => rules.map(({ formula }) => formula)),
  };
}

describe('a percentage that is the result', () => {
  it.each([
    [
      'school attendance',
      ['Số HS', 'HS đi học', 'Tỷ lệ chuyên cần (%)', 'Chỉ tiêu (%)'],
      [
        [130, 123, 95, 95],
        [140, 134, 96, 95],
        [90, 81, 90, 95],
      ],
      ['Cô Ba 94.6/95 Chưa đạt', 'Hồng Trị 96/95 Vượt', 'Bảo Toàn 90/95 Chưa đạt'],
      'Đội Cô Ba ghi 95%, tính ra 94,6% (123/130)',
    ],
    [
      'a court that cuts its rates off, columns in another order',
      ['Chỉ tiêu (%)', 'Tỷ lệ giải quyết (%)', 'Giải quyết', 'Thụ lý'],
      [
        [89.5, 89, 223, 248],
        [89.5, 86, 360, 415],
        [89.5, 95, 292, 307],
      ],
      ['Cô Ba 89.9/89.5 Vượt', 'Hồng Trị 86/89.5 Chưa đạt', 'Bảo Toàn 95/89.5 Vượt'],
      'Đội Cô Ba ghi 89%, tính ra 89,9% (223/248)',
    ],
    [
      'a counter of which less is better',
      ['Tổng hồ sơ', 'Quá hạn', 'Tỷ lệ quá hạn (%)', 'Không quá (%)'],
      [
        [500, 12, 2, '≤ 2'],
        [300, 3, 1, '≤ 2'],
        [250, 10, 4, '≤ 2'],
      ],
      ['Cô Ba 2.4/2 Chưa đạt', 'Hồng Trị 1/2 Đạt', 'Bảo Toàn 4/2 Chưa đạt'],
      'Đội Cô Ba ghi 2%, tính ra 2,4% (12/500)',
    ],
  ])('is judged before rounding where its own row has it: %s', (_, headings, rows, lines, told) => {
    const found = read(headings, ...rows);
    expect(found.lines).toEqual(lines);
    expect(found.foot).toEqual([expect.stringContaining(told)]);
    expect(found.told).toEqual([]);
  });

  it('is coloured in the raw table as it is judged', () => {
    const { rules } = read(
      ['Số HS', 'HS đi học', 'Tỷ lệ chuyên cần (%)', 'Chỉ tiêu (%)'],
      [130, 123, 95, 95],
      [140, 134, 96, 95],
      [90, 81, 90, 95],
    );
    expect(rules.filter((formula) => /100\*.*\$D2.*\/.*\$C2/.test(formula))).not.toEqual([]);
    expect(rules.filter((formula) => /\$D3/.test(formula))).toEqual([]);
  });

  it.each([
    ['in whole points', 97, 'ghi 97%'],
    ['with its sign', '98,0%', 'ghi 98%'],
    ['too low', 69.3, 'ghi 69,3%'],
  ])('is told where its row gives another: %s', (_, typed, words) => {
    const found = read(
      ['Số trẻ', 'Đã tiêm', 'Tỷ lệ (%)', 'Chỉ tiêu (%)'],
      [150, 120, typed, 95],
      [140, 134, 95.7, 95],
      [90, 81, 90, 95],
      [60, 58, 96.7, 95],
    );
    expect(found.foot).toEqual([expect.stringMatching(`${words}, tính ra 80% \\(120/150\\)`)]);
    expect(found.foot.join()).toContain('đang xét theo số đã ghi');
    expect(found.told).toEqual([expect.stringMatching(/^Đã tiêm \/ Số trẻ: 80/)]);
  });

  it.each([
    [
      'rounding that leaves the verdict',
      [
        [130, 124, 95.4, 95],
        [140, 134, 95.7, 95],
        [90, 81, 90, 95],
      ],
    ],
    [
      'exactly the target',
      [
        [200, 190, 95, 95],
        [140, 134, 95.7, 95],
        [90, 81, 90, 95],
      ],
    ],
    [
      'columns that give few of the rates',
      [
        [130, 100, 95, 95],
        [140, 90, 96, 95],
        [90, 81, 90, 95],
      ],
    ],
  ])('stays as typed: %s', (_, rows) => {
    const found = read(['Tổng số', 'Đã tiêm', 'Tỷ lệ (%)', 'Chỉ tiêu (%)'], ...rows);
    expect(found.lines[0]).toMatch(`Cô Ba ${rows[0]?.[2]}/95`);
    expect(found.foot).toEqual([]);
    expect(found.told).toEqual([]);
  });
});
