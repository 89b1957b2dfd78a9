import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const UNITS = ['Chi nhánh Nguyên Bình', 'Chi nhánh Hà Quảng', 'Chi nhánh Hạ Lang', 'Chi nhánh Bảo Lạc'];

function survey(rows: Rows) {
  const judged = surveyTabs([tabOf('Sheet1', rows)]);
  const [indicator] = judged.indicators;
  const total =
    indicator &&
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    );
  return { told: verdicts(judged)[0] ?? [], foot: footnotes(judged, []).join(' '), total };
}

/** A row a unit: what is planned and done, behind the cells that all rows have. */
function rowsOf(figures: readonly (readonly [number, number])[], ...alike: readonly Cell[]): Rows {
  return figures.map(([plan, done], at) => [at + 1, UNITS[at] ?? '', ...alike, plan, done]);
}

const OF_ALL = [
  [4, 50],
  [3, 30],
  [4, 49],
  [2, 24],
] as const;
const OF_ONE = [
  [4, 5],
  [3, 2],
  [4, 4],
  [2, 2],
] as const;

describe('figures of each month by their unit of measure', () => {
  it.each<[string, string, string, Rows]>([
    [
      'a line',
      'buổi/tháng',
      '12',
      [['GIAO BAN NĂM 2024'], ['ĐVT: buổi/tháng'], ['TT', 'Đơn vị', 'KH', 'TH'], ...rowsOf(OF_ALL)],
    ],
    [
      'a column',
      'hợp đồng/quý',
      '4',
      [
        ['HỢP ĐỒNG MỚI NĂM 2024'],
        ['TT', 'Chi nhánh', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
        ...rowsOf(
          OF_ALL.map(([plan, done]) => [plan * 3, done] as const),
          'hợp đồng/quý',
        ),
      ],
    ],
  ])(
    'has targets multiplied that %s tells of, where results are of all months',
    (_, measure, times, rows) => {
      const { told, foot } = survey(rows);
      const thing = measure.replace(/\/.*/, '');
      expect(told[0]).toMatch(new RegExp(`\\(${thing}\\)$`));
      expect(told.slice(1)).toEqual([
        'Chi nhánh Nguyên Bình 50/48 Vượt',
        'Chi nhánh Hà Quảng 30/36 Chưa đạt',
        'Chi nhánh Hạ Lang 49/48 Vượt',
        'Chi nhánh Bảo Lạc 24/24 Đạt',
      ]);
      expect(foot).toContain(`ĐVT '${measure}' là của mỗi`);
      expect(foot).toContain(`nên KH là số ghi × ${times}.`);
    },
  );

  it.each<[string, Rows]>([
    [
      'are of one month too',
      [['GIAO BAN NĂM 2024'], ['ĐVT: buổi/tháng'], ['TT', 'Đơn vị', 'KH', 'TH'], ...rowsOf(OF_ONE)],
    ],
    [
      'stand beside several units of measure',
      [
        ['KẾT QUẢ NĂM 2024'],
        ['TT', 'Đơn vị', 'ĐVT', 'KH', 'TH'],
        ...rowsOf(OF_ONE, 'buổi/tháng').map((row, at) =>
          at === 0 ? row.map((cell, column) => (column === 2 ? 'buổi' : cell)) : row,
        ),
      ],
    ],
  ])('keeps targets where results %s', (_, rows) => {
    const { told, foot } = survey(rows);
    expect(told.slice(1, 3)).toEqual(['Chi nhánh Nguyên Bình 5/4 Vượt', 'Chi nhánh Hà Quảng 2/3 Chưa đạt']);
    expect(foot).not.toContain('số ghi ×');
  });
});

describe('money of each month', () => {
  const table = (title: string, measure: string, ...more: Rows): Rows => [
    [title],
    ['TT', 'Đơn vị', `Kế hoạch (${measure})`, `Thực hiện (${measure})`],
    ...rowsOf(OF_ONE),
    ...more,
  ];

  it.each([
    ['MỨC LƯƠNG NĂM 2024', 'triệu đồng/tháng'],
    ['THU NHẬP CỦA NGƯỜI LAO ĐỘNG NĂM 2024', 'triệu đồng/tháng'],
    ['HỌC PHÍ NĂM 2024', 'nghìn đồng/tháng'],
  ])('is nothing that adds up where each gets it: %s', (title, measure) => {
    const { total, foot } = survey(table(title, measure));
    expect(total?.added).toBe(false);
    expect(foot).toContain('là số bình quân nên không cộng các đơn vị');
  });

  it.each<[string, Rows]>([
    ['what a unit collects', table('THU QUỸ XÃ HỘI NĂM 2024', 'triệu đồng/tháng')],
    ['what the table itself adds', table('MỨC NỘP QUỸ NĂM 2024', 'triệu đồng/tháng', ['', 'Cộng', 13, 13])],
    ['what is of no time', table('MỨC NỘP QUỸ NĂM 2024', 'triệu đồng')],
  ])('adds up for %s', (_, rows) => {
    expect(survey(rows).total).toMatchObject({ added: true, result: 13 });
  });

  it("is each one's in forms of units too", () => {
    const judged = surveyTabs(
      UNITS.slice(0, 2).map((unit) =>
        tabOf(unit, [
          ['KẾT QUẢ NĂM 2024'],
          ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
          [1, 'Tiền lương', 'triệu đồng/tháng', 8, 9],
          [2, 'Dư nợ', 'tỷ đồng', 20, 21],
        ]),
      ),
    );
    expect(footnotes(judged, []).join(' ')).toContain(
      'Tiền lương: là số bình quân nên không cộng các đơn vị',
    );
    expect(footnotes(judged, []).join(' ')).not.toContain('Dư nợ: là số bình quân');
  });
});
