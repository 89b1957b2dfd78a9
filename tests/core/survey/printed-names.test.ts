import { describe, expect, it } from 'vitest';
import { overallLines } from '../../../src/core/discussion/overall';
import { titleOf } from '../../../src/core/report/summary-layout';
import type { Tab } from '../../../src/core/workbook/workbook';
import { tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function surveyed(...tabs: readonly Tab[]) {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings: [] });
}

function names(...tabs: readonly Tab[]): readonly string[] {
  return surveyed(...tabs).indicators.map(({ name }) => name);
}

/** A table of a plan and a result a unit. */
function plain(tab: string, title: string): Tab {
  return tabOf(tab, [
    [title],
    ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
    [1, 'Xã Cô Ba', 20, 21],
    [2, 'Xã Hồng Trị', 30, 12],
  ]);
}

/** Two tabs, plans of several things and their results, with what these are measured in. */
function planned(first: string, second: string, title: string): readonly Tab[] {
  return [
    tabOf('Giao', [
      [`GIAO CHỈ TIÊU ${title}`],
      ['TT', 'Đơn vị', first, second],
      [1, 'Xã Cô Ba', 20, 200],
      [2, 'Xã Hồng Trị', 30, 180],
    ]),
    tabOf('Báo cáo', [
      [`KẾT QUẢ ${title}`],
      ['TT', 'Đơn vị', first, second],
      [1, 'Xã Hồng Trị', 31, 150],
      [2, 'Xã Cô Ba', 20, 230],
    ]),
  ];
}

describe('names of indicators', () => {
  it.each([
    ['KH', 'VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2020', 'Vận động quỹ khuyến học'],
    ['TH', 'TRỒNG CÂY PHÂN TÁN NĂM 2020', 'Trồng cây phân tán'],
    ['KH 2020', 'TIÊM PHÒNG DẠI NĂM 2020', 'Tiêm phòng dại'],
    ['Giao chỉ tiêu', 'HIẾN MÁU NĂM 2020', 'Hiến máu'],
  ])('come from the title where the tab is called as a column is: %s', (tab, title, name) => {
    expect(names(plain(tab, title))).toEqual([name]);
  });

  it.each([
    ['Ngày công', 'KẾT QUẢ LAO ĐỘNG NĂM 2020'],
    ['Tin bài', 'KẾT QUẢ TUYÊN TRUYỀN NĂM 2020'],
    ['BHYT', 'KẾT QUẢ THỰC HIỆN NĂM 2020'],
  ])('are the tab’s where that says what is counted: %s', (tab, title) => {
    expect(names(plain(tab, title))).toEqual([tab]);
  });

  it.each([
    ['Phát triển hội viên (người)', 'Quỹ hỗ trợ (triệu đồng)', 'CÔNG TÁC HỘI NĂM 2020'],
    ['Trồng rừng (ha)', 'Sản lượng gỗ (m3)', 'LÂM NGHIỆP NĂM 2020'],
    ['Tiêm vắc xin (liều)', 'Thu viện phí (nghìn đồng)', 'Y TẾ NĂM 2020'],
  ])('have no unit of measure, which the head tells once: %s', (first, second, title) => {
    const { indicators } = surveyed(...planned(first, second, title));
    expect(indicators.map(({ name }) => name)).toEqual(
      [first, second].map((text) => text.replace(/ \(.*/, '')),
    );
    expect(indicators.map(titleOf)).toEqual([first, second]);
  });

  it('keep it where it alone tells them apart, and brackets that say something else', () => {
    expect(names(...planned('Trồng rừng (ha)', 'Trồng rừng (cây)', 'LÂM NGHIỆP NĂM 2020'))).toEqual([
      'Trồng rừng (ha)',
      'Trồng rừng (cây)',
    ]);
    expect(names(...planned('Hội viên (nữ)', 'Hội viên (nam)', 'CÔNG TÁC HỘI NĂM 2020'))).toEqual([
      'Hội viên (nữ)',
      'Hội viên (nam)',
    ]);
  });

  it('are followed by figures in units of money in small letters, what has no plan too', () => {
    const survey = surveyed(
      tabOf('Quỹ', [
        ['THU QUỸ NĂM 2020'],
        ['TT', 'Đơn vị', 'Phải nộp (Triệu đồng)', 'Đã nộp (Triệu đồng)'],
        [1, 'Xã Cô Ba', 20, 21],
        [2, 'Xã Hồng Trị', '', 12],
      ]),
    );
    expect(overallLines(survey)[0]?.text).toContain(': 21/20 triệu đồng, đạt 105,0%; nộp vượt 1 triệu đồng');
    expect(overallLines(survey)[0]?.text).toContain('; ngoài KH 12 triệu đồng');
  });
});
