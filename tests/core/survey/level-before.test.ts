import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly (number | string)[];

const FIGURES = [
  [20, 15, 14],
  [18, 12, 13],
  [9, 6, 6],
  [10, 8, 7],
] as const;

function read(title: string, headings: readonly string[], figures: readonly Row[] = FIGURES) {
  const rows = figures.map((row, index) => [index + 1, `Phường ${index + 1}`, ...row]);
  const survey = surveyTabs([tabOf('Sheet1', [[title], ['TT', 'Phường', ...headings], ...rows])]);
  return { all: verdicts(survey), foot: footnotes(survey, []).join('\n') };
}

describe('a title that tells of less of what nobody wants', () => {
  it.each([
    ['KẾT QUẢ KÉO GIẢM TỘI PHẠM NĂM 2024', ['Số vụ phạm tội năm 2023', 'KH năm 2024', 'Kết quả năm 2024']],
    ['GIẢM TỶ LỆ HỌC SINH BỎ HỌC NĂM 2024', ['Tỷ lệ bỏ học đầu năm (%)', 'Kế hoạch (%)', 'Thực hiện (%)']],
    ['PHÒNG NGỪA TAI NẠN ĐUỐI NƯỚC NĂM 2024', ['Số vụ năm 2023', 'Chỉ tiêu năm 2024', 'Số vụ năm 2024']],
    ['XỬ LÝ NỢ XẤU NĂM 2024 (tỷ đồng)', ['Nợ xấu 31/12/2023', 'KH nợ xấu 31/12/2024', 'Nợ xấu 31/12/2024']],
  ])(
    'has targets that are not to be passed where they stay below how much there was: %s',
    (title, headings) => {
      const { all, foot } = read(title, headings);
      expect(all[0]?.slice(1)).toEqual([
        'Phường 1 14/15 Đạt',
        'Phường 2 13/12 Chưa đạt',
        'Phường 3 6/6 Đạt',
        'Phường 4 7/8 Đạt',
      ]);
      expect(foot).toContain('càng thấp càng tốt (KH thấp hơn mức đầu năm hoặc năm trước trong biểu');
    },
  );

  it('is named by the heading of what there was, without its time', () => {
    const { all } = read('GIẢM NGHÈO NĂM 2024', [
      'Tỷ lệ hộ nghèo năm 2023 (%)',
      'KH 2024 (%)',
      'TH 2024 (%)',
    ]);
    expect(all[0]?.[0]).toBe('Tỷ lệ hộ nghèo (%) ↓');
  });

  it.each([
    ['GIẢM NGHÈO', 'Hộ nghèo', 'Hộ nghèo thoát nghèo'],
    ['PHÒNG NGỪA BỎ HỌC', 'Học sinh bỏ học', 'Học sinh trở lại lớp'],
    ['XỬ LÝ NỢ ĐỌNG', 'Doanh nghiệp nợ đọng', 'Doanh nghiệp được tư vấn'],
  ])('is not told by what is planned and done of something else: %s', (title, unwanted, wanted) => {
    const survey = surveyTabs([
      tabOf('Sheet1', [
        [`${title} NĂM 2024`],
        ['TT', 'Phường', unwanted, '', wanted, ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Phường 1', 50, 45, 30, 32],
        [2, 'Phường 2', 60, 66, 32, 31],
        [3, 'Phường 3', 70, 70, 40, 44],
      ]),
    ]);
    expect(survey.indicators.map(({ name, direction }) => [name, direction])).toEqual([
      [unwanted, 'less'],
      [wanted, 'more'],
    ]);
  });

  it('is not read so where the figures are by how much, and the foot says which way they are', () => {
    const figures = [
      [320, 40, 45],
      [410, 60, 48],
      [280, 35, 35],
    ];
    const { all, foot } = read(
      'GIẢM NGHÈO NĂM 2024',
      ['Hộ nghèo năm 2023', 'Kế hoạch', 'Thực hiện'],
      figures,
    );
    expect(all[0]?.slice(1)).toEqual([
      'Phường 1 45/40 Vượt',
      'Phường 2 48/60 Chưa đạt',
      'Phường 3 35/35 Đạt',
    ]);
    expect(foot).toContain('càng cao càng tốt (theo tiêu đề');
  });

  it.each([
    ['GIẢM NGHÈO NĂM 2024', ['Hộ nghèo đầu năm', 'KH giảm (hộ)', 'Đã giảm (hộ)']],
    ['THU HỒI NỢ ĐỌNG NĂM 2024', ['Nợ đọng đầu năm', 'Kế hoạch thu', 'Đã thu']],
    ['TRỒNG RỪNG NĂM 2024', ['Năm 2023', 'Kế hoạch 2024', 'Thực hiện 2024']],
    ['TUYÊN TRUYỀN PHÒNG NGỪA TAI NẠN NĂM 2024', ['Số buổi năm 2023', 'Kế hoạch 2024', 'Số buổi năm 2024']],
  ])('is none where what is done is counted: %s, %s', (title, headings) => {
    const { all } = read(title, headings);
    expect(all[0]?.slice(1)).toContain('Phường 1 14/15 Chưa đạt');
  });
});
