import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

const PLAN = tabOf('Chỉ tiêu', [
  ['CHỈ TIÊU VẬN ĐỘNG NĂM 2024 (nghìn đồng)'],
  ['TT', 'Đơn vị', 'Chỉ tiêu'],
  [1, 'Xã Hòa An', 500],
  [2, 'Xã Nam Tuấn', 500],
]);

const GIFTS: readonly (readonly Cell[])[] = [
  ['01/02/2024', 'Xã Hòa An', 100],
  ['20/02/2024', 'Xã Nam Tuấn', 200],
  ['20/02/2024', 'Xã Nam Tuấn', 200],
  ['15/03/2024', 'Xã Hòa An', 150],
  ['15/08/2024', 'Xã Hòa An', 50],
];

function gifts(tab: string, time: string, rows: readonly (readonly Cell[])[]): Tab {
  return tabOf(tab, [[`SỔ VẬN ĐỘNG ${time} (nghìn đồng)`], ['Ngày', 'Đơn vị', 'Số tiền'], ...rows]);
}

function numbered(tab: string, time: string, rows: readonly (readonly Cell[])[]): Tab {
  const body = rows.map(([day = '', unit = '', sum = ''], at) => [at + 1, unit, sum, day, 'đã nộp']);
  const header = ['TT', 'Đơn vị', 'Số tiền', 'Ngày', 'Ghi chú'];
  return tabOf(tab, [[`SỔ VẬN ĐỘNG ${time} (nghìn đồng)`], header, ...body]);
}

function told(tabs: readonly Tab[]): { readonly verdicts: readonly string[]; readonly foot: string } {
  const survey = surveyTabs(tabs);
  return {
    verdicts: verdicts(survey).flatMap((lines) => lines.slice(1)),
    foot: footnotes(survey, []).join('\n'),
  };
}

describe('rows of a log that stand in a log of a longer time too', () => {
  it.each<[string, readonly Tab[], string]>([
    [
      'a quarter and the year',
      [gifts('Quý I', 'QUÝ I NĂM 2024', GIFTS.slice(0, 4)), gifts('Cả năm', 'NĂM 2024', GIFTS)],
      "cộng 0 dòng quý I/2024 của 'Quý I'; 4 dòng có cả ở 'Cả năm', chỉ tính ở đó.",
    ],
    [
      'two months and the year, in other columns',
      [
        numbered('Cả năm', 'NĂM 2024', GIFTS),
        gifts('T2', 'THÁNG 2 NĂM 2024', GIFTS.slice(0, 3)),
        gifts('T3', 'THÁNG 3 NĂM 2024', GIFTS.slice(3, 4)),
      ],
      "'T2'; 3 dòng có cả ở 'Cả năm', chỉ tính ở đó.",
    ],
    [
      'a month, its quarter and the rest of the year',
      [
        gifts('T2', 'THÁNG 2 NĂM 2024', GIFTS.slice(0, 3)),
        gifts('Quý I', 'QUÝ I NĂM 2024', GIFTS.slice(0, 4)),
        gifts('6 tháng cuối', '6 THÁNG CUỐI NĂM 2024', GIFTS.slice(4)),
      ],
      "'T2'; 3 dòng có cả ở 'Quý I', chỉ tính ở đó.",
    ],
    [
      'times that share months',
      [
        gifts('9 tháng', '9 THÁNG ĐẦU NĂM 2024', GIFTS),
        gifts('6 tháng cuối', '6 THÁNG CUỐI NĂM 2024', GIFTS.slice(4)),
      ],
      "'6 tháng cuối'; 1 dòng có cả ở '9 tháng', chỉ tính ở đó.",
    ],
  ])('count once: %s', (_, tabs, line) => {
    const { verdicts: found, foot } = told([PLAN, ...tabs]);
    expect(found).toEqual(['Xã Hòa An 300/500 Chưa đạt', 'Xã Nam Tuấn 400/500 Chưa đạt']);
    expect(foot).toContain(line);
    expect(foot).not.toContain('đang tính hai lần');
  });

  it('count once as a whole where no day is kept', () => {
    const log = (tab: string, time: string, rows: readonly (readonly Cell[])[]) =>
      tabOf(tab, [
        [`SỔ VẬN ĐỘNG ${time} (nghìn đồng)`],
        ['STT', 'Đơn vị', 'Người ủng hộ', 'Số tiền'],
        ...rows.map(([, unit = '', sum = ''], at): readonly Cell[] => [at + 1, unit, `Ông ${sum}`, sum]),
      ]);
    const year = log('Năm', 'NĂM 2024', GIFTS);
    const half = log('6 tháng', '6 THÁNG ĐẦU NĂM 2024', GIFTS.slice(0, 4));
    const all = told([PLAN, half, year]);
    expect(all.verdicts).toEqual(['Xã Hòa An 300/500 Chưa đạt', 'Xã Nam Tuấn 400/500 Chưa đạt']);
    expect(all.foot).toContain("'6 tháng'; 4 dòng có cả ở 'Năm', chỉ tính ở đó.");
    const other = log('6 tháng', '6 THÁNG ĐẦU NĂM 2024', [...GIFTS.slice(0, 3), ['', 'Xã Hòa An', 145]]);
    expect(told([PLAN, other, year]).foot).toContain("'6 tháng' có 4 dòng (B3, B4, B5, B6) không có ở 'Năm'");
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['of another sum', [['01/02/2024', 'Xã Hòa An', 110], ...GIFTS.slice(1)]],
    ['of another day', [['02/02/2024', 'Xã Hòa An', 100], ...GIFTS.slice(1)]],
    ['that is missing there', GIFTS.slice(1)],
  ])('leave a doubt about one %s, which counts', (_, year) => {
    const { foot } = told([
      PLAN,
      gifts('Quý I', 'QUÝ I NĂM 2024', GIFTS.slice(0, 4)),
      gifts('Cả năm', 'NĂM 2024', year),
    ]);
    expect(foot).toContain("cộng 1 dòng quý I/2024 của 'Quý I'; 3 dòng có cả ở 'Cả năm', chỉ tính ở đó.");
    expect(foot).toContain("'Quý I' có 1 dòng (B3) không có ở 'Cả năm' là sổ của cả thời gian ấy, vẫn tính");
  });

  it.each<[string, readonly Tab[]]>([
    [
      'two halves',
      [
        gifts('6 tháng đầu', '6 THÁNG ĐẦU NĂM 2024', GIFTS.slice(0, 4)),
        gifts('6 tháng cuối', '6 THÁNG CUỐI NĂM 2024', GIFTS.slice(4)),
      ],
    ],
    [
      'a month and a book of the year that begins after it',
      [gifts('T2', 'THÁNG 2 NĂM 2024', GIFTS.slice(0, 3)), gifts('Sổ năm', 'NĂM 2024', GIFTS.slice(3))],
    ],
  ])('add up where none is in both: %s', (_, tabs) => {
    const { verdicts: found, foot } = told([PLAN, ...tabs]);
    expect(found).toEqual(['Xã Hòa An 300/500 Chưa đạt', 'Xã Nam Tuấn 400/500 Chưa đạt']);
    expect(foot).not.toMatch(/có cả ở|đang tính hai lần/);
  });
});
