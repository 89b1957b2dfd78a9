import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function survey(plan: readonly Row[], result: readonly Row[]) {
  const judged = surveyTabs([tabOf('Giao', plan), tabOf('Làm được', result)]);
  const lines = verdicts(judged).map(([name = '', ...own]) => [
    name,
    ...own.map((one) => one.replace(/^.*? (?=\S+\/)/, '')),
  ]);
  return { lines, foot: footnotes(judged, []).join(' ').replace(/\s+/g, ' ') };
}

describe('percentages assigned in a table of their own', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    [
      'health stations',
      [
        ['CHỈ TIÊU TIÊM CHỦNG NĂM 2024'],
        ['TT', 'Trạm', 'Kế hoạch giao (%)'],
        [1, 'Trạm Hòa An', 95],
        [2, 'Trạm Cô Ba', 90],
        [3, 'Trạm Sơn Lộ', 98],
      ],
      [
        ['KẾT QUẢ TIÊM CHỦNG NĂM 2024'],
        ['TT', 'Trạm', 'Số trẻ trong diện', 'Số trẻ tiêm đủ', 'Tỷ lệ (%)'],
        [1, 'Trạm Hòa An', 200, 190, 95],
        [2, 'Trạm Cô Ba', 100, 85, 85],
        [3, 'Trạm Sơn Lộ', 50, 49, 98],
      ],
    ],
    [
      'schools whose title says that it is a rate',
      [
        ['GIAO TỶ LỆ THAM GIA BHYT HỌC SINH NĂM 2024'],
        ['TT', 'Trường', 'Chỉ tiêu (%)'],
        [1, 'THCS Hòa An', '95%'],
        [2, 'THCS Cô Ba', '90%'],
        [3, 'THCS Sơn Lộ', '≥ 98%'],
      ],
      [
        ['KẾT QUẢ THAM GIA BHYT HỌC SINH NĂM 2024'],
        ['TT', 'Trường', 'Số học sinh trong diện', 'Số học sinh đã tham gia', 'Tỷ lệ'],
        [1, 'THCS Hòa An', 200, 190, '95%'],
        [2, 'THCS Cô Ba', 100, 85, '85%'],
        [3, 'THCS Sơn Lộ', 50, 49, '98%'],
      ],
    ],
  ])('are those of the share that the results are of their base: %s', (_, plan, result) => {
    const { lines } = survey(plan, result);
    expect(lines.map(([, ...own]) => own)).toEqual([['95/95 Đạt', '85/90 Chưa đạt', '98/98 Đạt']]);
    expect(lines[0]?.[0]).toContain('(%)');
  });

  it('are never set against a count, and the page names them', () => {
    const { lines, foot } = survey(
      [
        ['CHỈ TIÊU HỘ CÓ NHÀ TIÊU HỢP VỆ SINH NĂM 2024'],
        ['TT', 'Xóm', 'Chỉ tiêu (%)'],
        [1, 'Xóm Nà Cáp', 95],
        [2, 'Xóm Pác Rà', 90],
      ],
      [
        ['KẾT QUẢ HỘ CÓ NHÀ TIÊU HỢP VỆ SINH NĂM 2024'],
        ['TT', 'Xóm', 'Số hộ có nhà tiêu'],
        [1, 'Xóm Nà Cáp', 190],
        [2, 'Xóm Pác Rà', 85],
      ],
    );
    expect(lines.map(([, ...own]) => own)).toEqual([['190/blank Chưa có KH', '85/blank Chưa có KH']]);
    expect(foot).toContain('Giao!');
  });

  it('leave a share that its row does not have, and counts that are assigned, as they are', () => {
    const result = (last: number): readonly Row[] => [
      ['KẾT QUẢ TIÊM CHỦNG NĂM 2024'],
      ['TT', 'Trạm', 'Số trẻ trong diện', 'Số trẻ tiêm đủ', 'Tỷ lệ (%)'],
      [1, 'Trạm Hòa An', 200, 190, 95],
      [2, 'Trạm Cô Ba', 100, 85, last],
    ];
    const plan = (heading: string, ...figures: readonly number[]): readonly Row[] => [
      ['CHỈ TIÊU TIÊM CHỦNG NĂM 2024'],
      ['TT', 'Trạm', heading],
      ...figures.map((figure, at): Row => [at + 1, ['Trạm Hòa An', 'Trạm Cô Ba'][at] ?? '', figure]),
    ];
    expect(survey(plan('Chỉ tiêu (%)', 95, 90), result(12)).lines[0]?.[0]).not.toContain('(%)');
    const planned = result(85).map((row, at) =>
      at === 1 ? ['TT', 'Trạm', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'] : row,
    );
    expect(survey(plan('Chỉ tiêu (%)', 95, 90), planned).lines[0]?.slice(1)).toEqual([
      '190/200 Chưa đạt',
      '85/100 Chưa đạt',
    ]);
    const counted = survey(plan('Chỉ tiêu (trẻ)', 195, 80), result(85)).lines;
    expect(counted.map(([, ...own]) => own)).toEqual([['190/195 Chưa đạt', '85/80 Vượt']]);
  });
});
