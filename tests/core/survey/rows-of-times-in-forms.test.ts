import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const UNITS = ['Trường Sơn Lộ', 'Trường Cô Ba', 'Trường Bảo Toàn'];
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** A tab a unit under a title, whose rows are times. */
function read(title: string, rowsOf: (at: number) => Rows) {
  const survey = surveyTabs(UNITS.map((unit, at) => tabOf(unit, [[title], ...rowsOf(at)])));
  return {
    lines: verdicts(survey),
    foot: footnotes(survey, []),
    unread: survey.unread.map(({ tab, areas }) => `${tab} ${areas[0].row + 1}`),
    problems: problems(survey),
  };
}

describe("a unit's tab whose rows are times", () => {
  it('is told by the row that sums up its months', () => {
    const {
      lines,
      unread,
      problems: told,
    } = read('THEO DÕI TIN BÀI NĂM 2024', (at) => [
      ['Tháng', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
      ...MONTHS.map((month) => [`Tháng ${month}`, 2, month === 5 ? at + 1 : 2, '']),
      ['Cộng', 24, 23 + at, ''],
    ]);
    expect(lines).toEqual([
      ['Tin bài', 'Trường Sơn Lộ 23/24 Chưa đạt', 'Trường Cô Ba 24/24 Đạt', 'Trường Bảo Toàn 25/24 Vượt'],
    ]);
    expect([...unread, ...told]).toEqual([]);
  });

  it('has as many indicators as bands, and halves of the year that are no more of them', () => {
    const { lines, unread } = read('KẾT QUẢ CÔNG TÁC NĂM 2024', (at) => [
      ['Quý', 'Kết nạp đoàn viên', '', 'Tin, bài', ''],
      ['', 'KH', 'TH', 'KH', 'TH'],
      ['I', 3, 3, 6, 5],
      ['II', 3, 4, 6, 7],
      ['6 tháng đầu năm', 6, 7, 12, 12],
      ['III', 3, at, 6, 6],
      ['IV', 3, 3, 6, 5],
      ['Cả năm', 12, 10 + at, 24, 23],
    ]);
    expect(lines.map(([name, , second]) => [name, second])).toEqual([
      ['Kết nạp đoàn viên', 'Trường Cô Ba 11/12 Chưa đạt'],
      ['Tin, bài', 'Trường Cô Ba 23/24 Chưa đạt'],
    ]);
    expect(unread).toEqual([]);
  });

  it('is added where no row sums it up and one plan stands above all', () => {
    const { lines, foot, unread } = read('PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', (at) => [
      ['Quý', 'KH năm', 'Kết quả'],
      ['Quý I', 20 + at, 5],
      ['Quý II', '', 4],
      ['Quý III', '', 6],
      ['Quý IV', '', 6],
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      'Trường Sơn Lộ 21/20 Vượt',
      'Trường Cô Ba 21/21 Đạt',
      'Trường Bảo Toàn 21/22 Chưa đạt',
    ]);
    expect(foot[0]).toMatch(/cộng các kỳ trong biểu của mỗi đơn vị, KH cả năm lấy một lần/);
    expect(unread).toEqual([]);
  });

  it('is told by its last row where it is counted up, months to come left out', () => {
    const { lines, foot, unread } = read('THU QUỸ NĂM 2024 (triệu đồng)', (at) => [
      ['Kỳ', 'Kế hoạch', 'Thực hiện'],
      ['Quý I', 40, 9 + at],
      ['Quý II', 40, 19 + at],
      ['Quý III', 40, 30],
      ['Quý IV', 40, ''],
    ]);
    expect(lines[0]?.[1]).toBe('Trường Sơn Lộ 30/40 Đang thực hiện');
    expect(foot.join()).toMatch(/số tăng dần qua các kỳ/);
    expect(unread).toEqual([]);
  });

  it('reads months that are numbers, a first row like numbers of columns among them, and says where a sum is wrong', () => {
    const { lines, foot } = read('SỐ TIN BÀI NĂM 2024', (at) => [
      ['Tháng', 'Chỉ tiêu', 'Đã đăng'],
      ...MONTHS.map((month) => [month, 2, month === 1 ? 3 : 2]),
      ['Tổng cộng', 24, at === 1 ? 26 : 25],
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      'Trường Sơn Lộ 25/24 Vượt',
      'Trường Cô Ba 26/24 Vượt',
      'Trường Bảo Toàn 25/24 Vượt',
    ]);
    expect(foot).toContain(
      'Cần xem lại: Trường Cô Ba!C15: dòng Tổng cộng không bằng tổng các dòng phía trên, đang tính theo dòng này.',
    );
  });

  it('is refused where no title says of which year it is', () => {
    const { lines, problems: told } = read('THEO DÕI TIN BÀI', () => [
      ['Tháng', 'Kế hoạch', 'Thực hiện'],
      ...MONTHS.map((month) => [`Tháng ${month}`, 2, 2]),
    ]);
    expect(lines).toEqual([]);
    expect(told).toHaveLength(3);
  });
});
