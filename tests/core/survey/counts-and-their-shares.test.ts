import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(title: string, rows: readonly Row[], tab = 'Biểu') {
  const survey = surveyTabs([tabOf(tab, [[title], ...rows])]);
  return {
    measures: survey.indicators.map(({ measure, mean }) => measure ?? mean ?? 'counts'),
    lines: verdicts(survey).map(([, ...lines]) => lines),
    shares: footnotes(survey, []).filter((line) => line.includes('không đếm vào')),
  };
}

const COUNTS: readonly Row[] = [
  [1, 'Xã Cô Ba', 45, 46],
  [2, 'Xã Hồng Trị', 36, 34],
  [3, 'Xã Đức Hạnh', 27, 27],
];

describe('how many there are, under a title that tells of a rate', () => {
  it.each<[string, string, string]>([
    ['TỶ LỆ CÁN BỘ ĐẠT CHUẨN NĂM 2024', 'KH (SL)', 'TH (SL)'],
    ['TỶ LỆ HỘI VIÊN CÓ THẺ NĂM 2024', 'KH SL', 'TH SL'],
    ['TỶ SUẤT TRẺ ĐẾN LỚP NĂM 2024', 'Số lượng giao', 'Số lượng thực hiện'],
  ])('are counts and add up: %s, %s', (title, target, result) => {
    const { measures, lines } = read(title, [['TT', 'Xã', target, result], ...COUNTS]);
    expect(measures).toEqual(['counts']);
    expect(lines).toEqual([['Xã Cô Ba 46/45 Vượt', 'Xã Hồng Trị 34/36 Chưa đạt', 'Xã Đức Hạnh 27/27 Đạt']]);
  });

  it('are percentages where no heading counts, or one says so', () => {
    const title = 'TỶ LỆ CÁN BỘ ĐẠT CHUẨN NĂM 2024';
    expect(read(title, [['TT', 'Xã', 'KH', 'TH'], ...COUNTS]).measures).toEqual(['%']);
    expect(read(title, [['TT', 'Xã', 'KH SL (%)', 'TH SL (%)'], ...COUNTS]).measures).toEqual(['%']);
  });
});

describe('a count and its percentage under both bands, without the base', () => {
  const shares = (figures: readonly (readonly number[])[], heads: readonly [string, string]) => [
    ['TT', 'Xã', 'Kế hoạch', '', 'Thực hiện', ''],
    ['', '', ...heads, ...heads],
    ...figures.map((own, at): Row => [at + 1, ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Đức Hạnh'][at] ?? '', ...own]),
  ];
  const OF_ONE = [
    [45, 90, 46, 92],
    [36, 90, 34, 85],
    [27, 90, 27, 90],
  ];

  it.each<[string, readonly [string, string], string]>([
    ['CÁN BỘ ĐẠT CHUẨN NĂM 2024', ['SL', 'TL (%)'], 'TL'],
    ['TỶ LỆ CÁN BỘ ĐẠT CHUẨN NĂM 2024', ['SL', 'TL (%)'], 'TL'],
    ['BAO PHỦ BHYT NĂM 2024', ['Số người', 'Tỷ lệ (%)'], 'Tỷ lệ'],
  ])('are one fact, counted once: %s', (title, heads, name) => {
    const { measures, shares: told } = read(title, shares(OF_ONE, heads));
    expect(measures).toEqual(['counts', '%']);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${name}: là tỷ lệ % của `);
  });

  it('are rounded as they are typed: 452 of 499 is 90,6, and 460 is 92,2', () => {
    const rounded = [
      [452, 90.6, 460, 92.2],
      [361, 90.3, 340, 85],
    ];
    expect(read('BAO PHỦ BHYT NĂM 2024', shares(rounded, ['Số người', 'Tỷ lệ (%)'])).shares).toHaveLength(1);
  });

  it('are two indicators where the percentages are too small and round to tell', () => {
    const small = [
      [15, 5, 14.8, 4.2],
      [15, 5, 15.6, 6.1],
    ];
    expect(read('DÂN SỐ NĂM 2024', shares(small, ['Số trẻ', 'Tỷ lệ (%)'])).shares).toEqual([]);
  });

  it('are two indicators where the percentages are of something else', () => {
    const other = [
      [45, 90, 46, 85],
      [36, 90, 34, 95],
      [27, 90, 27, 90],
    ];
    expect(read('BHYT NĂM 2024', shares(other, ['Số thẻ', 'Hài lòng (%)'])).shares).toEqual([]);
    expect(read('BHYT NĂM 2024', shares(OF_ONE, ['Số thẻ', 'Hài lòng (%)'])).shares).toEqual([]);
    const one = [
      [45, 90, 46, 92],
      [36, 90, 34, 95],
    ];
    expect(read('BHYT NĂM 2024', shares(one, ['Số thẻ', 'TL (%)'])).shares).toEqual([]);
  });
});
