import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** A log of what units told in the course of the year, beside the tab of their plans. */
function survey(name: string, header: Row, rows: readonly Row[], plans: readonly Row[]) {
  const judged = surveyTabs([
    tabOf('Sổ báo cáo', [['SỔ THEO DÕI NĂM 2024'], header, ...rows]),
    tabOf('Giao KH', [
      ['GIAO CHỈ TIÊU NĂM 2024'],
      ['TT', 'Đơn vị', name],
      ...plans.map((row, at) => [at + 1, ...row]),
    ]),
  ]);
  return { told: verdicts(judged), foot: footnotes(judged, []).join(' ').replace(/\s+/g, ' ') };
}

describe('amounts of a log that count up what was done to their day', () => {
  it.each([
    ['Lũy kế thu quỹ (triệu đồng)', 'Thu quỹ (triệu đồng)', ['Chi hội Nà Cáp', 'Chi hội Pác Rà']],
    ['Thu phí (lũy kế)', 'Thu phí', ['Trường THCS Cô Ba', 'Trường THCS Hòa An']],
    ['Thu quỹ cộng dồn', 'Thu quỹ', ['Chi bộ 1', 'Chi bộ 2']],
    ['Lũy kế số cây trồng từ đầu năm', 'Số cây trồng', ['Trạm Hòa An', 'Trạm Cô Ba']],
    ['Trồng cây - lũy kế', 'Trồng cây', ['Xã Bảo Lạc', 'Xã Cô Ba']],
  ])('are never added: the last of each unit counts, and the foot says so: %s', (heading, name, units) => {
    const [first = '', second = ''] = units;
    const { told, foot } = survey(
      name,
      ['Ngày báo cáo', 'Đơn vị', heading],
      [
        ['30/04/2024', first, 4],
        ['30/04/2024', second, 3],
        ['31/08/2024', second, 6],
        ['31/08/2024', first, 7],
        ['31/12/2024', first, 10],
        ['31/12/2024', second, 6],
      ],
      [
        [first, 10],
        [second, 8],
      ],
    );
    expect(told.map(([, ...own]) => own)).toEqual([[`${first} 10/10 Đạt`, `${second} 6/8 Chưa đạt`]]);
    expect(foot).toContain('số lũy kế, mỗi đơn vị lấy dòng sau cùng');
    expect(foot).not.toContain('cộng 6 dòng');
  });

  it('are a fault where they fall, or their days do not tell which is the last', () => {
    const read = (rows: readonly Row[]) =>
      survey('Thu quỹ', ['Ngày', 'Đơn vị', 'Lũy kế thu quỹ'], rows, [
        ['Xã Cô Ba', 10],
        ['Xã Hòa An', 10],
        ['Xã Bảo Lạc', 5],
      ]).told;
    const plain: readonly Row[] = [
      ['30/06/2024', 'Xã Hòa An', 9],
      ['31/12/2024', 'Xã Hòa An', 11],
      ['31/12/2024', 'Xã Bảo Lạc', 5],
    ];
    const falling = read([['30/06/2024', 'Xã Cô Ba', 9], ['31/12/2024', 'Xã Cô Ba', 4], ...plain]);
    const sameDay = read([['31/12/2024', 'Xã Cô Ba', 4], ['31/12/2024', 'Xã Cô Ba', 9], ...plain]);
    for (const [[, ...units] = []] of [falling, sameDay]) {
      expect(units).toContain('Xã Hòa An 11/10 Vượt');
      expect(units.find((one) => one.startsWith('Xã Cô Ba'))).toMatch(/Lỗi số liệu/);
    }
  });

  it('are not those of one payment each, which are added', () => {
    const { told, foot } = survey(
      'Thu quỹ',
      ['Ngày', 'Đơn vị', 'Thu quỹ'],
      [
        ['30/06/2024', 'Xã Cô Ba', 4],
        ['31/12/2024', 'Xã Cô Ba', 6],
        ['31/12/2024', 'Xã Hòa An', 7],
      ],
      [
        ['Xã Cô Ba', 10],
        ['Xã Hòa An', 8],
      ],
    );
    expect(told.map(([, ...own]) => own)).toEqual([['Xã Cô Ba 10/10 Đạt', 'Xã Hòa An 7/8 Chưa đạt']]);
    expect(foot).not.toContain('lũy kế');
  });
});
