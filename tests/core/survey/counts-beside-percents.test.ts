import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(tab: string, title: string, ...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf(tab, [[title], ...rows])]);
  return { lines: verdicts(survey), problems: problems(survey) };
}

const COUNTS = ['Chi hội 1 580/600 Chưa đạt', 'Chi hội 2 360/350 Vượt'];
const SHARES = ['Chi hội 1 72.5/75 Chưa đạt', 'Chi hội 2 72/70 Vượt'];

describe('counts beside percentages, planned and reached', () => {
  it.each([
    ['Số lượng', '%'],
    ['SL', '%'],
    ['Tổng số', '(%)'],
    ['Số người', 'Tỷ lệ (%)'],
    ['Số hội viên', '%'],
    ['SL', 'Tỷ lệ %'],
  ])('are both judged, and the count is called as its table is: %s | %s', (count, percent) => {
    const { lines, problems: told } = read(
      'Hội viên',
      'THU HÚT HỘI VIÊN NĂM 2024',
      ['TT', 'Chi hội', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', '', count, percent, count, percent],
      [1, 'Chi hội 1', 600, 75, 580, 72.5],
      [2, 'Chi hội 2', 350, 70, 360, 72],
    );
    expect(told).toEqual([]);
    expect(lines.map(([, ...rows]) => rows)).toEqual([COUNTS, SHARES]);
    expect(lines[0]?.[0]).toBe('Hội viên');
    expect(lines[1]?.[0]).toMatch(/^Tỷ lệ/);
  });

  it('are called as their table is, too, where the percentage is the rate of the two', () => {
    const { lines } = read(
      'Biểu 2',
      'TẬP HUẤN CÁN BỘ Y TẾ NĂM 2024',
      ['TT', 'Trạm', 'Kế hoạch (người)', 'Thực hiện', ''],
      ['', '', '', 'Số người', 'Tỷ lệ'],
      [1, 'Trạm 1', 60, 58, '96,7%'],
      [2, 'Trạm 2', 35, 36, '102,9%'],
    );
    expect(lines).toEqual([['Tập huấn cán bộ y tế (người)', 'Trạm 1 58/60 Chưa đạt', 'Trạm 2 36/35 Vượt']]);
  });

  it.each([
    ['two counts', ['Số hộ', 'Số khẩu'], ['Kế hoạch', 'Thực hiện'], ['Số hộ', 'Số khẩu']],
    [
      'a count of a thing of its own',
      ['Số nhà xây mới', 'Tỷ lệ (%)'],
      ['Kế hoạch', 'Thực hiện'],
      ['Số nhà xây mới', 'Tỷ lệ (%)'],
    ],
    [
      'a count below bands that say more',
      ['Số hộ', 'Tỷ lệ (%)'],
      ['Kế hoạch giảm', 'Kết quả giảm'],
      ['Số hộ', 'Tỷ lệ (%)'],
    ],
  ])('keep the names of %s', (_, headings, [plan = '', done = ''], names) => {
    const { lines } = read(
      'Nước sạch',
      'HỘ DÙNG NƯỚC SẠCH NĂM 2024',
      ['TT', 'Xã', plan, '', done, ''],
      ['', '', ...headings, ...headings],
      [1, 'Xã Đông Khê', 60, 75, 58, 72.5],
      [2, 'Xã Hạ Lang', 35, 70, 36, 72],
    );
    expect(lines.map(([name]) => name)).toEqual(names);
  });
});
