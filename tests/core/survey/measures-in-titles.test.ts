import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const HONEY: Rows = [
  [1, 'HTX Bản Ngà', 1200, 1100],
  [2, 'HTX Đông Khê', 800, 900],
];
const IN_TONS: Rows = [
  [1, 'HTX Bản Ngà', 1.3, 1.2],
  [2, 'HTX Đông Khê', 0.9, 0.9],
];

function table(title: readonly string[], rows: Rows, headings = ['KH', 'TH']): Rows {
  return [...title.map((line) => [line]), ['TT', 'HTX', ...headings], ...rows];
}

describe('a unit of measure in brackets above a table', () => {
  it.each([
    [
      'of its title',
      ['SẢN LƯỢNG MẬT ONG QUÝ III NĂM 2024 (kg)'],
      ['SẢN LƯỢNG MẬT ONG QUÝ IV NĂM 2024 (tấn)'],
    ],
    [
      'on a line of its own',
      ['SẢN LƯỢNG MẬT ONG QUÝ III NĂM 2024', '(Kg)'],
      ['SẢN LƯỢNG MẬT ONG QUÝ IV NĂM 2024', '(tấn)'],
    ],
    [
      'beside brackets of something else',
      ['SẢN LƯỢNG MẬT ONG (12 HTX) QUÝ III NĂM 2024 (kg)'],
      ['SẢN LƯỢNG MẬT ONG (12 HTX) QUÝ IV NĂM 2024 (tấn)'],
    ],
    [
      'behind the title without brackets',
      ['SẢN LƯỢNG MẬT ONG QUÝ III NĂM 2024 - ĐVT: kg'],
      ['SẢN LƯỢNG MẬT ONG QUÝ IV NĂM 2024 - ĐVT: tấn'],
    ],
  ])('converts a quarter that is measured otherwise, and says so: %s', (_, third, fourth) => {
    const survey = surveyTabs([
      tabOf('Quý III', table(third, HONEY)),
      tabOf('Quý IV', table(fourth, IN_TONS)),
    ]);
    const [first, ...others] = verdicts(survey);
    expect(first?.slice(1)).toEqual(['HTX Bản Ngà 2300/2500 Chưa đạt', 'HTX Đông Khê 1800/1700 Vượt']);
    expect(first?.[0]?.toLowerCase()).toBe('sản lượng mật ong (kg)');
    expect(others).toEqual([]);
    expect(footnotes(survey, []).join('\n')).toMatch(/'Quý IV' ghi bằng tấn, đã đổi ra kg/i);
  });

  it.each([
    ['areas', 'm2', 'ha', [10_000, 9000], [2, 1.5], '24000/30000'],
    ['so many of a thing', 'lượt', 'nghìn lượt', [1200, 1100], [1.3, 1.2], '2300/2500'],
    ['lengths', 'km', 'm', [1.2, 1.1], [1300, 1200], '2.3/2.5'],
  ])('converts %s', (_, own, other, third, fourth, wanted) => {
    const row = (figures: readonly number[]): Rows => [
      [1, 'HTX Bản Ngà', ...figures],
      [2, 'HTX Đông Khê', ...figures],
    ];
    const tabs = [
      tabOf('Quý III', table([`PHẦN VIỆC ĐÃ NHẬN QUÝ III NĂM 2024 (${own})`], row(third))),
      tabOf('Quý IV', table([`PHẦN VIỆC ĐÃ NHẬN QUÝ IV NĂM 2024 (${other})`], row(fourth))),
    ];
    expect(verdicts(surveyTabs(tabs))).toEqual([
      [
        expect.stringContaining(`(${own})`),
        `HTX Bản Ngà ${wanted} Chưa đạt`,
        `HTX Đông Khê ${wanted} Chưa đạt`,
      ],
    ]);
  });

  it.each([
    ['which no factor leads to', 'hộ', HONEY],
    ['that its figures are not in', 'tấn', HONEY],
  ])('keeps a quarter apart in a unit of measure %s', (_, measure, rows) => {
    const tabs = [
      tabOf('Quý III', table(['CHĂM SÓC VƯỜN CHÈ QUÝ III NĂM 2024 (kg)'], HONEY)),
      tabOf('Quý IV', table([`CHĂM SÓC VƯỜN CHÈ QUÝ IV NĂM 2024 (${measure})`], rows)),
    ];
    expect(verdicts(surveyTabs(tabs)).map(([, first]) => first)).toEqual([
      'HTX Bản Ngà 1100/1200 Chưa đạt',
      'HTX Bản Ngà 1100/1200 Chưa đạt',
    ]);
  });

  it.each([
    ['both say the same', '(m2)'],
    ['one says nothing', ''],
  ])('leaves quarters together where %s', (_, measure) => {
    const title = (quarter: string) => `DIỆN TÍCH RỪNG CHĂM SÓC QUÝ ${quarter} NĂM 2024`;
    const tabs = [
      tabOf('Quý III', table([`${title('III')} (m2)`], HONEY)),
      tabOf('Quý IV', table([`${title('IV')} ${measure}`], HONEY)),
    ];
    expect(verdicts(surveyTabs(tabs))).toEqual([
      ['Diện tích rừng chăm sóc (m2)', 'HTX Bản Ngà 2200/2400 Chưa đạt', 'HTX Đông Khê 1800/1600 Vượt'],
    ]);
  });

  it('keeps a plan from results that are measured otherwise, and says so', () => {
    const plan = HONEY.map((row) => row.slice(0, 3));
    const done = IN_TONS.map((row) => [row[0] ?? '', row[1] ?? '', row[3] ?? '']);
    const tabs = (unit: string) => [
      tabOf('Giao', table(['KẾ HOẠCH THU HÁI CHÈ NĂM 2024 (kg)'], plan, ['Sản lượng'])),
      tabOf('Kết quả', table([`THỰC HIỆN THU HÁI CHÈ NĂM 2024 (${unit})`], done, ['Sản lượng'])),
    ];
    const survey = surveyTabs(tabs('tấn'));
    expect(verdicts(survey)[0]?.[1]).toBe('HTX Bản Ngà 1.2/blank Chưa có KH');
    expect(footnotes(survey, []).join('\n')).toContain("Chưa dùng KH giao ở 'Giao' vì chưa có kết quả");
    expect(verdicts(surveyTabs(tabs('kg')))[0]?.[1]).toBe('HTX Bản Ngà 1.2/1200 Chưa đạt');
  });

  it.each([
    ['the headings say another', 'THU HÁI CHÈ NĂM 2024 (tấn)', ['KH (ha)', 'TH (ha)'], '(ha)'],
    ['the headings speak of money', 'MUA CHÈ NĂM 2024 (tấn)', ['Số tiền KH', 'Số tiền TH'], '(đồng)'],
    ['the title says two', 'NĂNG SUẤT (tạ/ha), SẢN LƯỢNG CHÈ (tấn) NĂM 2024', ['KH', 'TH'], null],
    ['the brackets tell of the units', 'THU HÁI CHÈ NĂM 2024 (12 HTX)', ['KH', 'TH'], null],
  ])('is not believed where %s', (_, title, headings, wanted) => {
    const rows: Rows = [
      [1, 'HTX Bản Ngà', 12000, 11000],
      [2, 'HTX Đông Khê', 8000, 9000],
    ];
    const [indicator] = surveyTabs([tabOf('Biểu 1', table([title], rows, headings))]).indicators;
    expect(indicator?.measure ?? null).toBe(wanted?.slice(1, -1) ?? null);
  });

  it('leaves the title what it tells of an average', () => {
    const title = 'THỜI GIAN GIẢI QUYẾT HỒ SƠ TRUNG BÌNH NĂM 2024 (ngày)';
    const survey = surveyTabs([tabOf('HS', table([title], HONEY, ['Quy định', 'Thực tế']))]);
    expect(survey.indicators[0]?.measure).toBe('ngày');
    expect(footnotes(survey, []).join('\n')).toContain('là số bình quân nên không cộng các đơn vị');
  });

  it('is not that of what a heading counts beside other things', () => {
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        ['GIEO TRỒNG VỤ ĐÔNG NĂM 2024 (ha)'],
        ['TT', 'Xã', 'Diện tích', '', 'Số hộ trồng', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Xã Đông Khê', 12, 11, 40, 41],
        [2, 'Xã Hạ Lang', 8, 9, 30, 28],
      ]),
    ]);
    expect(verdicts(survey).map(([name]) => name)).toEqual(['Diện tích (ha)', 'Số hộ trồng']);
  });
});
