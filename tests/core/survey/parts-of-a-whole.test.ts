import { describe, expect, it } from 'vitest';
import { doubtLines, footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

function read(title: string, headings: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const body = rows.map((row, at) => [at + 1, ...row]);
  const survey = surveyTabs([tabOf('Biểu', [[title], ['TT', 'Đơn vị', ...headings], ...body])]);
  const told = (lines: readonly string[]) => lines.filter((line) => /các cột/.test(line));
  return {
    units: Object.values(inShort(survey))[0],
    foot: told(footnotes(survey, [])),
    doubts: told(doubtLines(survey)),
  };
}

const QUARTERS = ['KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'];

describe('a column that adds up parts of the year', () => {
  it('is no figure of a unit where it is 0 over blanks', () => {
    const { units, foot, doubts } = read(
      'HIẾN MÁU NĂM 2024',
      QUARTERS,
      ['Trạm Đông Khê', 100, 30, 20, 25, 30, 105],
      ['Trạm Tà Lùng', 40, 10, '', 12, 8, 30],
      ['Trạm Cô Ba', 10, '', '', '', '', 0],
      ['Trạm Hồng Trị', 10, 0, '', '', '', 0],
    );
    expect(units).toEqual([
      'Trạm Đông Khê 100 | 105 exceeded',
      'Trạm Tà Lùng 40 | 30 below',
      'Trạm Cô Ba 10 | blank noData',
      'Trạm Hồng Trị 10 | 0 below',
    ]);
    expect(foot).toEqual([
      'Hiến máu: ghi 0 nhưng các cột được cộng đều để trống nên xem là chưa có số liệu: Trạm Cô Ba (Biểu!H5).',
    ]);
    expect(doubts).toEqual([]);
  });

  it('is no figure of any unit before anything is reported', () => {
    const { units } = read(
      'THU QUỸ NĂM 2024',
      ['Kế hoạch', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Cộng'],
      ['Lớp 10A', 50, '', '', '', 0],
      ['Lớp 10B', 40, '', '', '', 0],
    );
    expect(units).toEqual(['Lớp 10A 50 | blank noData', 'Lớp 10B 40 | blank noData']);
  });

  it('is told where a formula did not count a quarter that is typed as text, where figures are discussed too', () => {
    const { units, foot, doubts } = read(
      'KHÁM SỨC KHỎE NĂM 2024',
      QUARTERS,
      ['Bệnh viện A', 100, 30, 20, 25, 30, 105],
      ['Bệnh viện B', 40, 10, 10, 12, 8, 40],
      ['Bệnh viện C', 18, 9, '9', 0, 1, 10],
    );
    expect(units?.[2]).toBe('Bệnh viện C 18 | 10 below');
    expect(foot).toEqual([
      'Khám sức khỏe: kết quả không bằng tổng các cột trong dòng, đang xét theo số đã ghi, cần xem lại: Bệnh viện C ghi 10, các cột cộng được 19, chưa cộng E5 là số gõ dạng chữ.',
    ]);
    expect(doubts).toEqual(foot);
  });

  it('is told where it is another figure, in amounts of its unit of measure', () => {
    const { foot } = read(
      'GIẢI NGÂN NĂM 2024 (triệu đồng)',
      ['Kế hoạch', '6 tháng đầu năm', '6 tháng cuối năm', 'Cộng'],
      ['Chi nhánh A', 3000, '1,2 tỷ', 800, 2000],
      ['Chi nhánh B', 2000, 900, 700, 1600],
      ['Chi nhánh C', 1000, 500, 400, 950],
    );
    expect(foot).toHaveLength(1);
    expect(foot[0]).toContain('Chi nhánh C ghi 950, các cột cộng được 900.');
  });

  it.each([
    ['that is counted up, not added', ['Trạm A', 9, 3, 5, 8, 9, 9], ['Trạm B', 9, 2, 4, 7, 8, 8]],
    ['of which most rows are no sum', ['Trạm A', 9, 3, 5, 8, 9, 11], ['Trạm B', 9, 2, 4, 7, 8, 7]],
  ])('is judged as it is %s', (_, ...rows) => {
    const { units, foot } = read('HIẾN MÁU NĂM 2024', QUARTERS, ...rows, ['Trạm C', 9, '', '', '', '', 0]);
    expect(units?.[2]).toBe('Trạm C 9 | 0 below');
    expect(foot).toEqual([]);
  });
});
