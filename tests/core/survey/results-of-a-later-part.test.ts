import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

const TODAY = '2027-01-15';

function office(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  return [tabOf('Biểu', [[title], [], head, ...rows])];
}

const UNION: readonly (readonly Cell[])[] = [
  ['Xã Hòa An', 20, 6],
  ['Xã Nam Tuấn', 16, 4],
  ['Xã Canh Tân', 24, 27],
];
const union = (head: readonly string[], title = 'KẾT NẠP ĐOÀN VIÊN NĂM 2026') => office(title, head, UNION);
const states = (tabs: ReturnType<typeof office>, today = TODAY) =>
  judged(surveyOn(today, tabs)).map((line) => line.replace(/^.*\d+\/\S+ /, ''));

describe('results of a part of the year beside the year’s plan', () => {
  it.each([
    ['a quarter', union(['Đơn vị', 'KH năm', 'Kết quả quý IV'])],
    ['a month', union(['Đơn vị', 'KH giao năm', 'TH tháng 12'])],
    ['half a year', union(['Đơn vị', 'Chỉ tiêu cả năm', 'TH 6 tháng cuối năm'])],
    ['a plan without its time', union(['Đơn vị', 'KH', 'TH quý IV'])],
    ['no year', union(['Đơn vị', 'KH năm', 'TH quý IV'], 'KẾT NẠP ĐOÀN VIÊN')],
    ['a month that is not named', union(['Đơn vị', 'KH năm', 'TH trong tháng'])],
    ['half a year’s plan', union(['Đơn vị', 'KH 6 tháng', 'TH quý II'])],
  ])('judge nobody to be below it: %s', (_, tabs) => {
    const less = tabs.map(({ name, values }) => ({
      name,
      values: values.map((row) => (row[2] === 27 ? [row[0] ?? '', 24, 7] : row)),
    }));
    expect(states(less)).toEqual(['Đang thực hiện', 'Đang thực hiện', 'Đang thực hiện']);
    expect(summaryText(TODAY, less)).toContain('mới là một phần thời gian của KH');
  });

  it.each([
    [
      'a bank, by its title',
      office(
        'PHÁT HÀNH THẺ QUÝ 4/2026',
        ['Chi nhánh', 'Chỉ tiêu năm 2026', 'Đã thực hiện'],
        [
          ['Hòa An', 400, 95],
          ['Đông Khê', 300, 80],
        ],
      ),
    ],
    [
      'health stations, by their title',
      office(
        'TIÊM CHỦNG 6 THÁNG CUỐI NĂM 2026',
        ['Trạm y tế', 'Kế hoạch cả năm (lượt)', 'Đã tiêm (lượt)'],
        [
          ['Hòa An', 4000, 1950],
          ['Đông Khê', 3000, 1500],
        ],
      ),
    ],
    [
      'schools',
      office(
        'THAO GIẢNG NĂM HỌC 2025-2026',
        ['Trường', 'KH năm học', 'TH học kỳ II'],
        [
          ['Trường THCS Đề Thám', 20, 8],
          ['Trường THCS Hợp Giang', 15, 6],
        ],
      ),
    ],
  ])('of other offices: %s', (_, tabs) => {
    expect(states(tabs)).toEqual(['Đang thực hiện', 'Đang thực hiện']);
    expect(summaryText(TODAY, tabs)).toContain('mới là một phần thời gian của KH');
  });

  it('are so in a tab of each unit too', () => {
    const tab = (unit: string, done: number) =>
      tabOf(unit, [
        [unit.toUpperCase()],
        ['KẾT QUẢ NĂM 2026'],
        ['TT', 'Chỉ tiêu', 'KH năm', 'TH quý IV'],
        [1, 'Kết nạp đoàn viên', 20, done],
        [2, 'Tin bài', 12, 3],
      ]);
    const told = states([tab('Xã Hòa An', 6), tab('Xã Đông Khê', 21)]);
    expect(told).toEqual(['Đang thực hiện', 'Vượt', 'Đang thực hiện', 'Đang thực hiện']);
  });

  it('are called by their rows where these tell the time', () => {
    const tabs = office(
      'THU QUỸ NĂM 2026',
      ['Xã', 'KH năm', 'Tháng', 'Thu trong tháng'],
      [
        ['Xã Hòa An', 60, 'Tháng 10', 5],
        ['', '', 'Tháng 11', 4],
        ['', '', 'Tháng 12', 6],
        ['Xã Đông Khê', 40, 'Tháng 10', 3],
        ['', '', 'Tháng 11', 4],
        ['', '', 'Tháng 12', 2],
      ],
    );
    expect(judged(surveyOn(TODAY, tabs))).toEqual([
      'Xã Hòa An 15/60 Đang thực hiện',
      'Xã Đông Khê 9/40 Đang thực hiện',
    ]);
    expect(summaryText(TODAY, tabs)).toContain('kết quả quý IV/2026 mới là một phần thời gian');
  });

  it('have exceeded at once what should stay below', () => {
    const tabs = office(
      'TAI NẠN LAO ĐỘNG NĂM 2026',
      ['Công ty', 'KH năm (không quá)', 'TH quý IV'],
      [
        ['Công ty An Khang', 5, 1],
        ['Công ty Than', 2, 3],
        ['Công ty Sữa', 9, 1],
      ],
    );
    expect(states(tabs)).toEqual(['Đang thực hiện', 'Chưa đạt', 'Đang thực hiện']);
  });

  it('are judged by what staff say is its own plan', () => {
    const tabs = union(['Đơn vị', 'KH', 'TH quý IV']);
    const targetTime = { kind: 'months', first: 10, last: 12 } as const;
    const [{ key = '' } = {}] = surveyOn(TODAY, tabs).indicators;
    const survey = surveyOn(TODAY, tabs, [{ ...AS_RECOGNISED, key, targetTime }]);
    expect(judged(survey)).toEqual([
      'Xã Hòa An 6/20 Chưa đạt',
      'Xã Nam Tuấn 4/16 Chưa đạt',
      'Xã Canh Tân 27/24 Vượt',
    ]);
  });
});

describe('results that are the year’s', () => {
  const NO_PART = 'mới là một phần thời gian';

  it.each([
    ['counted up', ['Đơn vị', 'KH năm', 'Lũy kế quý IV']],
    ['until the end of a quarter', ['Đơn vị', 'KH năm', 'TH đến hết quý IV']],
    ['until a day', ['Đơn vị', 'KH năm', 'TH đến 31/12']],
    ['a plan of the same quarter', ['Đơn vị', 'KH quý IV', 'TH quý IV']],
  ])('are judged: %s', (_, head) => {
    expect(states(union(head))).toEqual(['Chưa đạt', 'Chưa đạt', 'Vượt']);
    expect(summaryText(TODAY, union(head))).not.toContain(NO_PART);
  });

  it('are judged, and said, where they come to it though a heading names a quarter', () => {
    const tabs = office(
      'KẾT NẠP NĂM 2026',
      ['Đơn vị', 'KH năm', 'TH quý IV'],
      [
        ['Xã Hòa An', 20, 19],
        ['Xã Nam Tuấn', 16, 16],
      ],
    );
    expect(states(tabs)).toEqual(['Chưa đạt', 'Đạt']);
    expect(summaryText(TODAY, tabs)).toContain('coi “TH quý IV” là số đến hết kỳ');
  });

  it('are judged where they come to it and a title names the month of a report', () => {
    const tabs = office(
      'BÁO CÁO THÁNG 12 NĂM 2026',
      ['Đơn vị', 'KH năm', 'Thực hiện'],
      [
        ['Xã Hòa An', 20, 19],
        ['Xã Nam Tuấn', 16, 16],
      ],
    );
    expect(states(tabs)).toEqual(['Chưa đạt', 'Đạt']);
  });

  it('are on their way as before where they begin with the year', () => {
    const tabs = union(['Đơn vị', 'KH năm', 'TH 9 tháng']);
    expect(summaryText(TODAY, tabs)).toContain('chưa đến hạn: tính đến 30/09/2026');
    expect(summaryText(TODAY, tabs)).not.toContain(NO_PART);
  });
});

describe('percentages of a part of the year beside the year’s', () => {
  const rates: readonly (readonly Cell[])[] = [
    ['Xã Hòa An', 95, 96],
    ['Xã Nam Tuấn', 95, 88.5],
    ['Xã Canh Tân', 95, 97],
  ];

  it.each([
    [
      'a quarter',
      'TỶ LỆ THU PHÍ NĂM 2026',
      ['Đơn vị', 'KH năm (%)', 'Tỷ lệ quý III (%)'],
      '“Tỷ lệ quý III (%)”',
    ],
    [
      'one that is not named',
      'TỶ LỆ THU PHÍ NĂM 2026',
      ['Đơn vị', 'KH năm (%)', 'Tỷ lệ quý (%)'],
      '“Tỷ lệ quý (%)”',
    ],
    [
      'a month',
      'TỶ LỆ CHUYÊN CẦN NĂM 2026',
      ['Trường', 'Chỉ tiêu năm (%)', 'TH tháng 10 (%)'],
      '“TH tháng 10 (%)”',
    ],
    [
      'the title’s',
      'TỶ LỆ KHÁM BỆNH QUÝ III NĂM 2026',
      ['Trạm', 'KH năm (%)', 'Kết quả (%)'],
      'kết quả quý III/2026',
    ],
  ])('are said to be of that part, whatever they come to: %s', (_, title, head, told) => {
    const text = summaryText('2026-11-30', office(title, head, rates));
    expect(text).toContain(`${told} là tỷ lệ của một phần thời gian, đang so với KH năm 2026`);
  });

  it.each([
    ['counted up', ['Đơn vị', 'KH năm (%)', 'Lũy kế đến quý III (%)']],
    ['since January', ['Đơn vị', 'KH năm (%)', 'Tỷ lệ 9 tháng (%)']],
    ['the plan’s own time', ['Đơn vị', 'KH quý III (%)', 'Tỷ lệ quý III (%)']],
    ['the year’s', ['Đơn vị', 'KH năm (%)', 'Tỷ lệ năm (%)']],
  ])('are not where they are %s', (_, head) => {
    const text = summaryText('2026-11-30', office('TỶ LỆ THU PHÍ NĂM 2026', head, rates));
    expect(text).toContain('96');
    expect(text).not.toContain('một phần thời gian');
  });
});
