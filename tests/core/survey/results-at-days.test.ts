import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

describe('one result as it stood on several days', () => {
  it.each<readonly [string, string, Rows]>([
    [
      'three days of a year',
      '2024-12-31',
      [
        ['THU QUỸ HỘI NĂM 2024'],
        ['Chi hội', 'Chỉ tiêu', 'Kết quả đến 30/6', 'Kết quả đến 30/9', 'Kết quả đến 31/12'],
        ['Chi hội Nà Cáp', 50, 20, 30, 45],
        ['Chi hội Tân An', 40, 25, 38, 41],
      ],
    ],
    [
      'days alone',
      '2024-12-31',
      [
        ['THEO DÕI CẤP THẺ NĂM 2024'],
        ['Chi hội', 'KH năm', 'Đến 31/3', 'Đến 30/6', 'Đến 31/12'],
        ['Chi hội Nà Cáp', 50, 20, 30, 45],
        ['Chi hội Tân An', 40, 25, 38, 41],
      ],
    ],
    [
      'days alone, the last one to come',
      '2025-01-05',
      [
        ['TIẾN ĐỘ THU QUỸ NĂM 2024'],
        ['Chi hội', 'Kế hoạch', 'Tính đến 30/06/2024', 'Tính đến 31/12/2024', 'Tính đến 31/01/2025'],
        ['Chi hội Nà Cáp', 50, 30, 45],
        ['Chi hội Tân An', 40, 38, 41],
      ],
    ],
    [
      'the end of the year and of its accounts',
      '2025-02-10',
      [
        ['GIẢI NGÂN NĂM 2024'],
        ['Chi hội', 'KH vốn năm 2024', 'Giải ngân đến 31/12/2024', 'Giải ngân đến 31/01/2025'],
        ['Chi hội Nà Cáp', 50, 40, 45],
        ['Chi hội Tân An', 40, 36, 41],
      ],
    ],
    [
      'bands with rates',
      '2025-02-10',
      [
        ['GIẢI NGÂN NĂM 2024'],
        ['Chi hội', 'KH vốn năm 2024', 'Đã giải ngân đến 31/12/2024', '', 'Đã giải ngân đến 31/01/2025', ''],
        ['', '', 'Số vốn', 'Tỷ lệ', 'Số vốn', 'Tỷ lệ'],
        ['Chi hội Nà Cáp', 50, 40, 80, 45, 90],
        ['Chi hội Tân An', 40, 36, 90, 41, 102.5],
      ],
    ],
  ])('is the latest of them: %s', (_, today, rows) => {
    expect(judged(surveyOn(today, [tabOf('Quỹ', rows)]))).toEqual([
      'Chi hội Nà Cáp 45/50 Chưa đạt',
      'Chi hội Tân An 41/40 Vượt',
    ]);
    expect(summaryText(today, [tabOf('Quỹ', rows)])).toContain('là lũy kế');
  });

  it('falls nowhere, else it is asked', () => {
    const rows: Rows = [
      ['Chi hội', 'Chỉ tiêu năm 2024', 'Kết quả đến 30/6/2024', 'Kết quả đến 31/12/2024'],
      ['Chi hội Nà Cáp', 50, 30, 15],
      ['Chi hội Tân An', 40, 25, 16],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('Quỹ', rows)]))).toEqual([]);
  });

  it('is two things where the words differ', () => {
    const rows: Rows = [
      ['Chi hội', 'KH thu', 'Đã thu đến 30/6', 'KH chi', 'Đã chi đến 31/12'],
      ['Chi hội Nà Cáp', 50, 45, 30, 28],
      ['Chi hội Tân An', 40, 41, 20, 20],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('Quỹ', rows)])).map((line) => line.split(' ')[4])).toEqual([
      '45/50',
      '41/40',
      '28/30',
      '20/20',
    ]);
  });

  it('is no base of the year before, which no plan is measured by', () => {
    const rows: Rows = [
      ['LĐLĐ', 'Đoàn viên có đến 31/12/2023', 'KH phát triển 2024', 'Đoàn viên có đến 31/12/2024'],
      ['LĐLĐ Hòa An', 2350, 30, 2375],
      ['LĐLĐ Hạ Lang', 1960, 40, 1995],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('ĐV', rows)])).join()).not.toContain('2375/30');
  });

  it.each([
    ['the steps of a plan', 'THẺ HỘI VIÊN NĂM 2024', 50, 40],
    ['a plan by its title', 'KẾ HOẠCH CẤP THẺ NĂM 2024', 45, 41],
  ])('is none where days alone head %s', (_, title, first, second) => {
    const rows: Rows = [
      [title],
      ['Chi hội', 'KH năm', 'Đến 30/6', 'Đến 31/12'],
      ['Chi hội Nà Cáp', 50, 20, first],
      ['Chi hội Tân An', 40, 25, second],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('Thẻ', rows)]))).toEqual([]);
  });
});

describe('one result counted up to several times', () => {
  it.each<readonly [string, readonly string[]]>([
    ['quarters', ['Lũy kế quý I', 'Lũy kế 6 tháng', 'Lũy kế 9 tháng', 'Lũy kế cả năm']],
    ['two of them', ['Lũy kế 6 tháng', 'Lũy kế năm']],
    ['an end in words', ['LK 3 tháng', 'LK 6 tháng', 'LK 12 tháng']],
  ])('is the one that covers the others: %s', (_, headings) => {
    const figures = (last: number) => headings.map((_, at) => Math.min(last, 10 * (at + 1)));
    const upTo = (last: number) => [...figures(last).slice(0, -1), last];
    const rows: Rows = [
      ['PHÁT TRIỂN HỘI VIÊN NĂM 2024'],
      ['Chi hội', 'KH năm', ...headings],
      ['Chi hội Nà Cáp', 50, ...upTo(45)],
      ['Chi hội Tân An', 40, ...upTo(41)],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('HV', rows)]))).toEqual([
      'Chi hội Nà Cáp 45/50 Chưa đạt',
      'Chi hội Tân An 41/40 Vượt',
    ]);
  });

  it('is asked where it falls', () => {
    const rows: Rows = [
      ['PHÁT TRIỂN HỘI VIÊN NĂM 2024'],
      ['Chi hội', 'KH năm', 'Lũy kế 6 tháng', 'Lũy kế cả năm'],
      ['Chi hội Nà Cáp', 50, 45, 20],
      ['Chi hội Tân An', 40, 41, 15],
    ];
    expect(judged(surveyOn('2025-01-05', [tabOf('HV', rows)]))).toEqual([]);
  });
});
