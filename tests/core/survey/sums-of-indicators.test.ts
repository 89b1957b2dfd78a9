import { describe, expect, it } from 'vitest';
import { sumLine } from '../../../src/core/report/sum-lines';
import { countedOnce } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { surveyTabs, tabOf } from './office-grids';

const UNITS = ['Nam Tuấn', 'Đức Long', 'Bế Văn Đàn', 'Cách Linh', 'Kim Cúc'];

function surveyOf(heading: readonly (readonly Cell[])[], figures: readonly (readonly number[])[]): Survey {
  const rows = figures.map((own, at) => [at + 1, `Xã ${UNITS[at] ?? ''}`, ...own]);
  return surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], [], ...heading, ...rows])]);
}

const sumLines = (survey: Survey) => survey.indicators.flatMap((one) => sumLine(one, survey));
const counted = ({ indicators }: Survey) => countedOnce(indicators).map(({ name }) => name);

describe('percentages of a plan and of what was done, made from the counts beside them', () => {
  it.each([
    [
      'a health insurance office, percentages behind the counts',
      [
        ['TT', 'Xã', 'Dân số', 'Kế hoạch', '', 'Thực hiện', ''],
        ['', '', '', 'Số người', 'Tỷ lệ (%)', 'Số người', 'Tỷ lệ (%)'],
      ],
      [
        [5000, 4750, 95, 4800, 96],
        [4000, 3800, 95, 3760, 94],
        [3000, 2760, 92, 2850, 95],
      ],
      'Số người',
    ],
    [
      'a school, before them and rounded',
      [
        ['TT', 'Trường', 'Số học sinh', 'Chỉ tiêu giao', '', 'Kết quả', ''],
        [
          '',
          '',
          '',
          'Tỷ lệ khá, giỏi (%)',
          'Học sinh khá, giỏi',
          'Học sinh khá, giỏi',
          'Tỷ lệ khá, giỏi (%)',
        ],
      ],
      [
        [431, 60, 259, 270, 62.6],
        [317, 65, 206, 190, 59.9],
        [269, 70, 188, 188, 69.9],
      ],
      'Học sinh khá, giỏi',
    ],
    [
      'a youth union',
      [
        ['TT', 'Xã', 'Tổng số thanh niên', 'Giao', '', 'Đạt', ''],
        ['', '', '', 'Số lượng', '%', 'Số lượng', '%'],
      ],
      [
        [800, 600, 75, 580, 72.5],
        [500, 350, 70, 360, 72],
        [900, 630, 70, 630, 70],
      ],
      '',
    ],
  ])('stand on the page, and count for no unit beside them: %s', (_, heading, figures, name) => {
    const survey = surveyOf(heading, figures);
    expect(survey.indicators).toHaveLength(2);
    expect(counted(survey)).toHaveLength(1);
    expect(counted(survey)[0]).toContain(name);
    expect(sumLines(survey)).toEqual([
      expect.stringMatching(/: là tỷ lệ % của .+ nên không đếm vào Số chỉ tiêu đạt\.$/),
    ]);
  });

  it('count by themselves where the plan is a percentage of its own', () => {
    const heading = [
      ['TT', 'Xã', 'Dân số', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', '', '', 'Số người', 'Tỷ lệ (%)', 'Số người', 'Tỷ lệ (%)'],
    ];
    const survey = surveyOf(heading, [
      [5000, 4500, 95, 4800, 96],
      [4000, 3900, 93, 3760, 94],
      [3000, 2700, 92, 2850, 95],
    ]);
    expect(counted(survey)).toHaveLength(2);
    expect(sumLines(survey)).toEqual([]);
  });
});

describe('an indicator that is the sum of others of its table', () => {
  it.each([
    [
      'first, over pairs with typed rates',
      [
        ['TT', 'Xã', 'Tổng cộng', '', '', 'Lúa nước', '', '', 'Ngô lai', '', ''],
        ['', '', 'KH', 'TH', '%', 'KH', 'TH', '%', 'KH', 'TH', '%'],
      ],
      [
        [50, 45, 90, 30, 25, 83.3, 20, 20, 100],
        [60, 60, 100, 40, 42, 105, 20, 18, 90],
        [30, 31, 103.3, 10, 10, 100, 20, 21, 105],
      ],
      ['Lúa nước', 'Ngô lai'],
    ],
    [
      'last, as Chung',
      [
        ['TT', 'Xã', 'Tổ nữ công', '', 'Tổ xe ôm', '', 'Tổ bốc vác', '', 'Chung', ''],
        ['', '', 'Chỉ tiêu', 'Kết quả', 'Chỉ tiêu', 'Kết quả', 'Chỉ tiêu', 'Kết quả', 'Chỉ tiêu', 'Kết quả'],
      ],
      [
        [5, 4, 3, 3, 2, 1, 10, 8],
        [6, 6, 2, 1, 4, 5, 12, 12],
        [4, 3, 7, 7, 1, 1, 12, 11],
        [2, 2, 2, 2, 2, 2, 6, 6],
      ],
      ['Tổ nữ công', 'Tổ xe ôm', 'Tổ bốc vác'],
    ],
    [
      'under the bands of target and result',
      [
        ['TT', 'Xã', 'Kế hoạch', '', '', 'Thực hiện', '', ''],
        ['', '', 'Tổng số', 'Lớp ngày', 'Lớp tối', 'Tổng số', 'Lớp ngày', 'Lớp tối'],
      ],
      [
        [50, 30, 20, 45, 25, 20],
        [60, 40, 20, 60, 42, 18],
        [30, 10, 20, 31, 10, 21],
      ],
      ['Lớp ngày', 'Lớp tối'],
    ],
    [
      'called by what it counts',
      [
        ['TT', 'Xã', 'Dự toán giao', '', '', 'Thực hiện', '', ''],
        ['', '', 'Tổng thu', 'Thuế', 'Phí', 'Tổng thu', 'Thuế', 'Phí'],
      ],
      [
        [50, 30, 20, 45, 25, 20],
        [60, 40, 20, 60, 42, 18],
        [30, 10, 20, 31, 10, 21],
      ],
      ['Thuế', 'Phí'],
    ],
  ])('stands on the page, and counts for no unit beside them: %s', (_, heading, figures, names) => {
    const survey = surveyOf(heading, figures);
    expect(survey.indicators).toHaveLength(names.length + 1);
    expect(counted(survey)).toEqual(names);
    expect(sumLines(survey)).toEqual([
      expect.stringMatching(
        new RegExp(`là tổng của ${names.join(', ')} nên không đếm vào Số chỉ tiêu đạt\\.$`),
      ),
    ]);
  });

  it('is none of how many a unit reached, and its units are listed all the same', () => {
    const heading = [
      ['TT', 'Xã', 'Tổng số', '', 'Lớp ngày', '', 'Lớp tối', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
    ];
    const rows = [
      [1, 'Xã Nam Tuấn', 50, 45, 30, 25, 20, 20],
      [2, 'Xã Đức Long', 60, 60, 40, 42, 20, 18],
      [3, 'Xã Cách Linh', 30, 31, 10, 10, 20, 21],
    ];
    const { summary, below } = plan({
      tabs: [tabOf('Biểu 1', [['MỞ LỚP NĂM 2024'], [], ...heading, ...rows])],
    });
    const lines = texts(summary).map((line) => line.filter((text) => text !== ''));
    const reached = (unit: string) => lines.find((line) => line.includes(unit))?.pop();
    expect(rows.map(([, unit]) => reached(String(unit)))).toEqual(['1/2', '1/2', '2/2']);
    const listed = texts(below).filter((line) => line.includes('Chưa đạt'));
    expect(listed.map((line) => line.find((text) => text.startsWith('Xã')))).toEqual([
      'Xã Nam Tuấn',
      'Xã Nam Tuấn',
      'Xã Đức Long',
    ]);
  });

  it('names units in which it is not', () => {
    const heading = [
      ['TT', 'Xã', 'Nhà tình nghĩa', '', 'Nhà đồng đội', '', 'Cộng', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
    ];
    const survey = surveyOf(heading, [
      [5, 4, 3, 3, 8, 7],
      [6, 6, 2, 1, 8, 7],
      [4, 3, 7, 7, 11, 12],
      [2, 2, 9, 8, 11, 10],
      [1, 2, 3, 3, 4, 5],
    ]);
    expect(sumLines(survey)).toEqual([
      expect.stringContaining('; khác ở Xã Bế Văn Đàn (12, các chỉ tiêu ấy cộng được 10).'),
    ]);
  });

  it.each([
    [
      'whose name says what it counts',
      ['Đàn gia súc', '', 'Trâu', '', 'Bò', ''],
      [
        [50, 45, 30, 25, 20, 20],
        [60, 60, 40, 42, 20, 18],
        [30, 31, 10, 10, 20, 21],
      ],
    ],
    [
      'that no sum explains',
      ['Tổng số', '', 'Hội viên nữ', '', 'Hội viên trẻ', ''],
      [
        [50, 45, 30, 25, 21, 21],
        [60, 60, 40, 42, 19, 19],
        [30, 31, 10, 10, 22, 23],
      ],
    ],
    [
      'whose targets alone add up',
      ['Chung', '', 'Tổ 1', '', 'Tổ 2', ''],
      [
        [50, 49, 30, 25, 20, 20],
        [60, 63, 40, 42, 20, 18],
        [30, 35, 10, 10, 20, 21],
      ],
    ],
  ])('is counted like any other where it is one %s', (_, bands, figures) => {
    const pairs = bands.map((_band, at) => (at % 2 === 0 ? 'KH' : 'TH'));
    const survey = surveyOf(
      [
        ['TT', 'Xã', ...bands],
        ['', '', ...pairs],
      ],
      figures,
    );
    expect(counted(survey)).toHaveLength(3);
    expect(sumLines(survey)).toEqual([]);
  });
});
