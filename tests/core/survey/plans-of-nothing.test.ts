import { describe, expect, it } from 'vitest';
import { problemSentences } from '../../../src/core/report/messages';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function plan(title: string, header: Row): Tab {
  return tabOf('KH', [[title], ['TT', ...header], [1, 'Xã Minh Tâm', 2], [2, 'Xã Tĩnh Túc', 3]]);
}

/** A log of which nothing but its own name says what it counts. */
function log(tab: string, title: string): Tab {
  const day = (month: number) => ({ year: 2024, month, day: 3 });
  const rows: readonly Row[] = [
    ['Nông Văn A', 'Xã Minh Tâm', day(3)],
    ['Nông Văn B', 'Xã Minh Tâm', day(4)],
    ['Nông Văn C', 'Xã Tĩnh Túc', day(5)],
  ];
  return tabOf(tab, [[title], ['TT', 'Họ tên', 'Xã', 'Ngày'], ...rows.map((row, at) => [at + 1, ...row])]);
}

describe('a plan that does not say what it is of', () => {
  it.each([
    ['KẾ HOẠCH NĂM 2024', ['Xã', 'KH'], 'Hiến máu', 'DANH SÁCH HIẾN MÁU NĂM 2024'],
    ['CHỈ TIÊU GIAO NĂM 2024', ['Xã', 'Chỉ tiêu'], 'Khám', 'SỔ KHÁM SỨC KHỎE NĂM 2024'],
    ['GIAO NHIỆM VỤ NĂM 2024', ['Xã', 'Chỉ tiêu (người)'], 'Nhập ngũ', 'THEO DÕI NHẬP NGŨ NĂM 2024'],
  ])('is asked for that and for no result: %s', (title, header, tab, listed) => {
    const said = problemSentences(surveyTabs([plan(title, header), log(tab, listed)])).join(' ');
    expect(said).toContain(
      'KH!B2 chỉ có cột KH mà chưa có kết quả cùng tên, cùng kỳ, cùng đơn vị tính nên chưa dùng',
    );
    expect(said).not.toContain('không rõ cột kết quả');
  });

  it('is met by the log once its column has the name', () => {
    const tabs = [
      plan('KẾ HOẠCH NĂM 2024', ['Xã', 'KH hiến máu']),
      log('Hiến máu', 'DANH SÁCH HIẾN MÁU NĂM 2024'),
    ];
    expect(verdicts(surveyTabs(tabs)).map((line) => line.slice(1))).toEqual([
      ['Xã Minh Tâm 2/2 Đạt', 'Xã Tĩnh Túc 1/3 Chưa đạt'],
    ]);
  });

  it('is a table without a known result where other figures stand there', () => {
    const tabs = [
      tabOf('Biểu', [
        ['TÌNH HÌNH NĂM 2024'],
        ['TT', 'Xã', 'Số trẻ sinh', 'Số hộ', 'Số nhà'],
        [1, 'Xã Minh Tâm', 2, 5, 7],
        [2, 'Xã Tĩnh Túc', 3, 6, 8],
      ]),
    ];
    expect(problemSentences(surveyTabs(tabs)).join(' ')).not.toContain('chỉ có cột KH');
  });
});
