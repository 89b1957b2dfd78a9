import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

describe('a result whose time covers that of the others', () => {
  it.each<{ readonly words: string; readonly today: string; readonly rows: Rows; readonly expected: string }>(
    [
      {
        words: 'months and their quarter, with plans of their own under bands',
        today: '2024-10-08',
        rows: [
          ['THU NỢ ĐẾN HẠN QUÝ III NĂM 2024'],
          ['Phòng giao dịch', 'Tháng 7', '', 'Tháng 8', '', 'Tháng 9', '', 'Quý III', ''],
          [
            '',
            'Kế hoạch',
            'Thực hiện',
            'Kế hoạch',
            'Thực hiện',
            'Kế hoạch',
            'Thực hiện',
            'Kế hoạch',
            'Thực hiện',
          ],
          ['PGD Hòa An', 30, 31, 25, 20, 40, 41, 95, 92],
          ['PGD Hạ Lang', 12, 12, 14, 15, 10, 11, 36, 38],
        ],
        expected: 'PGD Hòa An 92/95 Chưa đạt',
      },
      {
        words: 'quarters and the half of the year',
        today: '2024-07-03',
        rows: [
          ['SƠ KẾT 6 THÁNG ĐẦU NĂM 2024'],
          ['TT', 'Trạm Y tế', 'Quý I', '', 'Quý II', '', '6 tháng đầu năm', ''],
          ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
          [1, 'Trạm Y tế Lê Lợi', 50, 44, 60, 61, 110, 105],
          [2, 'Trạm Y tế Cần Yên', 20, 22, 25, 25, 45, 47],
        ],
        expected: 'Trạm Y tế Lê Lợi 105/110 Chưa đạt',
      },
      {
        words: 'a month and the months since January',
        today: '2024-09-04',
        rows: [
          ['TIÊU THỤ ĐIỆN THÁNG 8 NĂM 2024'],
          ['Điện lực', 'KH năm 2024', 'Thực hiện tháng 8', 'Thực hiện 8 tháng'],
          ['Điện lực Hòa An', 1200, 110, 790],
          ['Điện lực Bảo Lạc', 500, 41, 350],
        ],
        expected: 'Điện lực Hòa An 790/1200 Đang thực hiện',
      },
      {
        words: 'a month and the year that it ends',
        today: '2025-01-06',
        rows: [
          ['Chi nhánh', 'Chỉ tiêu năm 2024', 'TH tháng 12/2024', 'TH năm 2024'],
          ['Chi nhánh Đông Khê', 300, 22, 290],
          ['Chi nhánh Nước Hai', 240, 25, 251],
        ],
        expected: 'Chi nhánh Đông Khê 290/300 Chưa đạt',
      },
    ],
  )('is judged: $words', ({ today, rows, expected }) => {
    const survey = surveyOn(today, [tabOf('Biểu', rows)]);
    expect(judged(survey)).toHaveLength(2);
    expect(judged(survey)[0]).toBe(expected);
    expect(summaryText(today, [tabOf('Biểu', rows)])).not.toContain('chưa đọc');
  });

  it('is a form’s as well', () => {
    const rows: Rows = [
      ['BỆNH VIỆN ĐA KHOA HUYỆN HÒA AN'],
      ['HOẠT ĐỘNG CHUYÊN MÔN 8 THÁNG NĂM 2024'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'TH tháng 8', 'TH 8 tháng', 'Đạt % KH'],
      [1, 'Lượt khám', 'lượt', 9000, 700, 6300, 70],
      [2, 'Phẫu thuật', 'ca', 120, 9, 96, 80],
      [3, 'Ngày giường bệnh', 'ngày', 800, 90, 600, 75],
    ];
    expect(judged(surveyOn('2024-09-04', [tabOf('T8', rows)]))).toEqual([
      'Bệnh viện đa khoa huyện Hòa An 6300/9000 Đang thực hiện',
      'Bệnh viện đa khoa huyện Hòa An 96/120 Đang thực hiện',
      'Bệnh viện đa khoa huyện Hòa An 600/800 Đang thực hiện',
    ]);
  });

  it.each<{ readonly words: string; readonly rows: Rows }>([
    {
      words: 'is not filled in yet',
      rows: [
        ['Chi nhánh', 'KH năm 2024', 'TH tháng 8', 'TH 8 tháng'],
        ['Chi nhánh Đông Khê', 300, 22, ''],
        ['Chi nhánh Nước Hai', 240, 25, ''],
      ],
    },
    {
      words: 'holds less than its part',
      rows: [
        ['Chi nhánh', 'KH năm 2024', 'TH tháng 8', 'TH 8 tháng'],
        ['Chi nhánh Đông Khê', 300, 220, 22],
        ['Chi nhánh Nước Hai', 240, 205, 25],
      ],
    },
    {
      words: 'only touches another’s',
      rows: [
        ['Chi nhánh', 'KH năm 2024', 'TH quý II', 'TH 5 tháng cuối năm'],
        ['Chi nhánh Đông Khê', 300, 100, 150],
        ['Chi nhánh Nước Hai', 240, 90, 140],
      ],
    },
  ])('is none that $words', ({ rows }) => {
    const survey = surveyOn('2024-09-04', [tabOf('Biểu', rows)]);
    expect(judged(survey)).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['ambiguousResult']);
  });
});

describe('an open column that results of parts of a year add up to', () => {
  it.each([
    [
      'halves, with typed rates of it',
      ['TH 6 tháng đầu năm', 'TH 6 tháng cuối năm', 'Cả năm', 'Tỷ lệ (%)'],
      true,
    ],
    ['quarters', ['Kết quả quý III', 'Kết quả quý IV', 'Tổng cộng'], false],
    ['the halves of a school year', ['Đã thực hiện HK I', 'Đã thực hiện HK II', 'Cả năm'], false],
  ] as const)('is the result: %s', (_, headings, isRated) => {
    const row = (name: string, plan: number, one: number, other: number) => [
      ...[name, plan, one, other, one + other],
      ...(isRated ? [Math.round((1000 * (one + other)) / plan) / 10] : []),
    ];
    const rows: Rows = [
      ['TUYÊN TRUYỀN PHÁP LUẬT NĂM 2024'],
      ['Trường', 'Chỉ tiêu năm', ...headings],
      row('Trường THCS Hoàng Tung', 30, 14, 15),
      row('Trường THCS Bế Triều', 24, 10, 15),
      row('Trường THCS Dân Chủ', 18, 9, 9),
    ];
    expect(judged(surveyOn('2025-01-06', [tabOf('Biểu', rows)]))).toEqual([
      'Trường THCS Hoàng Tung 29/30 Chưa đạt',
      'Trường THCS Bế Triều 25/24 Vượt',
      'Trường THCS Dân Chủ 18/18 Đạt',
    ]);
  });

  it('is asked about where a row is no sum', () => {
    const rows: Rows = [
      ['Trường', 'Chỉ tiêu năm', 'TH 6 tháng đầu năm', 'TH 6 tháng cuối năm', 'Cả năm'],
      ['Trường THCS Hoàng Tung', 30, 14, 15, 29],
      ['Trường THCS Bế Triều', 24, 10, 15, 22],
      ['Trường THCS Dân Chủ', 18, 9, 9, 18],
    ];
    const survey = surveyOn('2025-01-06', [tabOf('Biểu', rows)]);
    expect(judged(survey)).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['ambiguousResult']);
  });
});
