import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyTabs } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(...tabs: readonly (readonly [name: string, title: string, rows: Rows])[]) {
  const survey = surveyTabs(tabs.map(([name, title, rows]) => tabOf(name, [[title], ...rows])));
  return {
    told: Object.values(inShort(survey)),
    foot: footnotes(survey, []).join(' ').replace(/\s+/g, ' '),
  };
}

const HALVES = ['6 tháng đầu năm', '6 tháng cuối năm'];

/** Rows of units for the halves of the year. */
function inHalves(units: Readonly<Record<string, readonly (readonly Cell[])[]>>): Rows {
  return Object.entries(units).flatMap(([name, rows], index) =>
    rows.map((cells, at) => [at === 0 ? index + 1 : '', at === 0 ? name : '', HALVES[at] ?? '', ...cells]),
  );
}

describe('percentages, rates and averages of parts of the year', () => {
  it.each<[string, string, readonly Cell[], Readonly<Record<string, Rows>>, readonly string[]]>([
    [
      'the title says %',
      'TỶ LỆ HỘ NGHÈO NĂM 2024 (%)',
      ['TT', 'Xã', 'Kỳ', 'KH', 'TH'],
      {
        'Xã Cô Ba': [
          [12, 11.5],
          [11, 10.2],
        ],
        'Xã Hồng Trị': [
          [15, 14],
          [13, 13.5],
        ],
      },
      ['Xã Cô Ba 11 | 10.2 met', 'Xã Hồng Trị 13 | 13.5 below'],
    ],
    [
      'signs say it',
      'KẾT QUẢ GIẢI QUYẾT HỒ SƠ NĂM 2024',
      ['TT', 'Đơn vị', 'Kỳ', 'Chỉ tiêu', 'Kết quả'],
      {
        'UBND xã Cô Ba': [
          ['98%', '97%'],
          ['98%', '99%'],
        ],
        'UBND xã Hồng Trị': [
          ['98%', '98,5%'],
          ['98%', '96%'],
        ],
      },
      ['UBND xã Cô Ba 98 | 99 exceeded', 'UBND xã Hồng Trị 98 | 96 below'],
    ],
    [
      'the title begins as a rate does',
      'TỶ LỆ CHUYÊN CẦN NĂM 2024',
      ['TT', 'Trường', 'Kỳ', 'KH', 'TH'],
      {
        'Trường TH Đề Thám': [
          [97, 98],
          [98, 96],
        ],
        'Trường TH Hợp Giang': [
          [95, 95],
          [95, 97],
        ],
      },
      ['Trường TH Đề Thám 98 | 96 below', 'Trường TH Hợp Giang 95 | 97 exceeded'],
    ],
  ])('are those of the last part, not added: %s', (_, title, head, units, told) => {
    const found = read(['Biểu', title, [head, ...inHalves(units)]]);
    expect(found.told).toEqual([told]);
    expect(found.foot).toContain('mỗi đơn vị lấy dòng sau cùng');
  });

  it('are those of the row of the whole year where there is one between them', () => {
    const rows = ['Xã Cô Ba', 'Xã Hồng Trị'].flatMap((name, at) => [
      [at + 1, name, HALVES[0] ?? '', 90, 88],
      ['', '', HALVES[1] ?? '', 90, 94],
      ['', '', 'Cả năm', 90, 91],
    ]);
    const { told } = read(['Biểu', 'TỶ LỆ TIÊM CHỦNG (%)', [['TT', 'Xã', 'Kỳ', 'KH', 'TH'], ...rows]]);
    expect(told).toEqual([['Xã Cô Ba 90 | 91 exceeded', 'Xã Hồng Trị 90 | 91 exceeded']]);
  });

  it('are none where figures are far beyond: a title "Tỷ lệ" over money is added', () => {
    const units = {
      'Xã Cô Ba': [
        [250, 243],
        [250, 237],
      ],
      'Xã Hồng Trị': [
        [205, 218],
        [205, 212],
      ],
    };
    const rows = [['TT', 'Xã', 'Kỳ', 'KH', 'TH'], ...inHalves(units)];
    const { told } = read(['Biểu', 'TỶ LỆ THU QUỸ NĂM 2024', rows]);
    expect(told).toEqual([['Xã Cô Ba 500 | 480 below', 'Xã Hồng Trị 410 | 430 exceeded']]);
  });
});

/** Plan and result at the end of each quarter. */
const MEMBERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'Hội CCB Cô Ba': [
    [200, 198],
    [205, 204],
    [208, 209],
    [210, 212],
  ],
  'Hội CCB Hồng Trị': [
    [170, 170],
    [172, 171],
    [175, 174],
    [180, 176],
  ],
  'Hội CCB Huy Giáp': [
    [118, 118],
    [118, 118],
    [120, 119],
    [120, 120],
  ],
};
const AT_LAST = [
  'Hội CCB Cô Ba 210 | 212 exceeded',
  'Hội CCB Hồng Trị 180 | 176 below',
  'Hội CCB Huy Giáp 120 | 120 met',
];
const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

function inRows(units: typeof MEMBERS): Rows {
  const rows = Object.entries(units).flatMap(([name, told]) =>
    told.map((pair, at) => [at === 0 ? name : '', QUARTERS[at] ?? '', ...pair]),
  );
  return [['Đơn vị', 'Thời điểm', 'KH', 'TH'], ...rows];
}

function inColumns(units: typeof MEMBERS): Rows {
  return [
    ['Đơn vị', ...QUARTERS.flatMap((quarter) => [`KH ${quarter}`, `TH ${quarter}`])],
    ...Object.entries(units).map(([name, told]) => [name, ...told.flat()]),
  ];
}

describe('how much there is at the end of each part of the year', () => {
  it.each([
    ['the title says so', 'SỐ HỘI VIÊN CUỐI QUÝ NĂM 2024'],
    ['the title says so', 'DƯ NỢ CHO VAY NĂM 2024'],
    ['plans and results of all units hardly rise', 'CÔNG TÁC HỘI VIÊN NĂM 2024'],
  ])('is that of the last one, in rows and in columns: %s', (_, title) => {
    expect(read(['Biểu', title, inRows(MEMBERS)]).told).toEqual([AT_LAST]);
    const { told, foot } = read(['Biểu', title, inColumns(MEMBERS)]);
    expect(told).toEqual([AT_LAST]);
    expect(foot).toContain('là lũy kế hoặc số cuối kỳ (cột C, E, G, I) nên lấy cột I, không cộng');
  });

  it('is added where one unit falls, as what is done in each quarter does', () => {
    const units = {
      ...MEMBERS,
      'Hội CCB Huy Giáp': [
        [118, 125],
        [118, 110],
        [120, 119],
        [120, 120],
      ] as const,
    };
    const [told = []] = read(['Biểu', 'CÔNG TÁC HỘI NĂM 2024', inColumns(units)]).told;
    expect(told[0]).toBe('Hội CCB Cô Ba 823 | 823 met');
  });

  it('is added where a title tells of what is done to it', () => {
    const units = {
      A: [
        [50, 50],
        [50, 49],
      ],
      B: [
        [60, 61],
        [60, 60],
      ],
      C: [
        [40, 40],
        [40, 39],
      ],
    };
    const rows = Object.entries(units).map(([name, told]) => [`PGD ${name}`, ...told.flat()]);
    const head = [
      'Đơn vị',
      'KH 6 tháng đầu năm',
      'TH 6 tháng đầu năm',
      'KH 6 tháng cuối năm',
      'TH 6 tháng cuối năm',
    ];
    const [told = []] = read(['Biểu', 'THU HỒI DƯ NỢ NĂM 2024', [head, ...rows]]).told;
    expect(told[0]).toBe('PGD A 100 | 99 below');
  });

  it('is that of the last tab where the heading says so', () => {
    const tab = (month: number, [first, second]: readonly [number, number]) => {
      const rows = [
        ['Trường', 'Kế hoạch', 'Hiện có'],
        ['Trường TH Đề Thám', 200, first],
        ['Trường TH Hợp Giang', 250, second],
      ];
      return [`T${month}`, `SỐ HỌC SINH THÁNG ${month} NĂM 2024`, rows] as const;
    };
    const { told, foot } = read(tab(10, [198, 250]), tab(11, [199, 248]), tab(12, [201, 246]));
    expect(told).toEqual([['Trường TH Đề Thám 200 | 201 exceeded', 'Trường TH Hợp Giang 250 | 246 below']]);
    expect(foot).toContain('lấy số của kỳ gần nhất, T12; không cộng T10, T11');
  });
});
