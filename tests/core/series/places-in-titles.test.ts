import { describe, expect, it } from 'vitest';
import { surveyTabs, tabOf } from '../survey/office-grids';

/** Tabs of two units each under a title, none of them twice. */
function indicatorsOf(...tabs: readonly (readonly [tab: string, title: string])[]) {
  const survey = surveyTabs(
    tabs.map(([name, title], index) =>
      tabOf(name, [
        [title],
        ['TT', 'Tổ', 'Kế hoạch', 'Thực hiện'],
        [1, `Tổ ${index * 2 + 1}`, 50, 52],
        [2, `Tổ ${index * 2 + 2}`, 40, 36],
      ]),
    ),
  );
  return survey.indicators.map(({ name, measures }) => {
    return `${name}: ${measures.filter(({ assessment }) => assessment.state !== 'absent').length}`;
  });
}

describe('tabs of places under one title', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'rangers of districts and a town',
      [
        ['H. Hòa An', 'TRỒNG RỪNG NĂM 2024 - HUYỆN HÒA AN'],
        ['Sheet2', 'TRỒNG RỪNG NĂM 2024 - THÀNH PHỐ CAO BẰNG'],
        ['QH', 'TRỒNG RỪNG NĂM 2024 - HUYỆN QUẢNG HÒA'],
      ],
      'Trồng rừng: 6',
    ],
    [
      'associations of communes, in brackets',
      [
        ['Sheet1', 'KẾT NẠP HỘI VIÊN NĂM 2024 (XÃ CÔ BA)'],
        ['Sheet2', 'KẾT NẠP HỘI VIÊN NĂM 2024 (XÃ HỒNG TRỊ)'],
      ],
      'Kết nạp hội viên: 4',
    ],
    [
      'blocks called after where they lie',
      [
        ['Khối Bắc', 'THU QUỸ KHUYẾN HỌC NĂM 2024'],
        ['Khối Nam', 'THU QUỸ KHUYẾN HỌC NĂM 2024'],
        ['Khối Đông Nam', 'THU QUỸ KHUYẾN HỌC NĂM 2024'],
      ],
      'Thu quỹ khuyến học: 6',
    ],
  ])('are one table: %s', (_, tabs, indicator) => {
    expect(indicatorsOf(...tabs)).toEqual([indicator]);
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'what is counted',
      [
        ['Sheet1', 'KẾT NẠP HỘI VIÊN NĂM 2024 (XÃ CÔ BA)'],
        ['Sheet2', 'TẬP HUẤN HỘI VIÊN NĂM 2024 (XÃ HỒNG TRỊ)'],
      ],
    ],
    [
      'words that begin as a place does',
      [
        ['Sheet1', 'TRỢ CẤP XÃ HỘI NĂM 2024'],
        ['Sheet2', 'TRỢ CẤP XÃ ĐỘI NĂM 2024'],
      ],
    ],
    [
      'rounds',
      [
        ['Đợt 1', 'HIẾN MÁU NĂM 2024'],
        ['Đợt 2', 'HIẾN MÁU NĂM 2024'],
      ],
    ],
  ])('are not, where they are told apart by %s', (_, tabs) => {
    expect(indicatorsOf(...tabs)).toHaveLength(2);
  });
});
