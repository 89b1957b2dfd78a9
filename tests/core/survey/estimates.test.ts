import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../src/core/problem/problem-words';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(header: Row, rows: readonly Row[], title = 'KẾT QUẢ THU QUỸ THÁNG 12 NĂM 2024') {
  const survey = surveyTabs([tabOf('Biểu', [[title], header, ...rows])]);
  return {
    lines: verdicts(survey).map(([, ...lines]) => lines),
    problems: problems(survey),
    told: survey.problems.map(problemWords),
    foot: footnotes(survey, []),
  };
}

describe('an estimate', () => {
  it('is the result where it adds up what was done in every row, and the foot says so', () => {
    const { lines, foot } = read(
      ['TT', 'Điện lực', 'KH năm', 'TH 9 tháng', 'TH quý IV', 'Ước cả năm'],
      [
        [1, 'Điện lực Hòa An', 430, 300, 141, 441],
        [2, 'Điện lực Hà Quảng', 320, 210, 100, 310],
        [3, 'Điện lực Bảo Lạc', 100, 60, 40, 100],
      ],
      'SẢN LƯỢNG ĐIỆN NĂM 2024',
    );
    expect(lines).toEqual([
      ['Điện lực Hòa An 441/430 Vượt', 'Điện lực Hà Quảng 310/320 Chưa đạt', 'Điện lực Bảo Lạc 100/100 Đạt'],
    ]);
    expect(foot.filter((line) => line.includes('số ước'))).toEqual([
      "Sản lượng điện: kết quả là số ước, cột F của 'Biểu' (Ước cả năm).",
    ]);
  });

  it.each<[string, Row, string]>([
    ['a plan of the next year', ['TT', 'Điện lực', 'KH 2024', 'Ước TH 2024', 'KH 2025'], 'Ước TH 2024'],
    ['the result of last year', ['TT', 'Tổ', 'TH 2023', 'KH 2024', 'Ước thực hiện'], 'Ước thực hiện'],
  ])('is told as the reason where it stands alone, beside %s', (_, header, heading) => {
    const { told } = read(header, [
      [1, `${String(header[1])} Một`, 430, 441, 460],
      [2, `${String(header[1])} Hai`, 320, 310, 330],
    ]);
    expect(told).toEqual([`chỉ có số ước (cột ${heading}), chưa có cột kết quả`]);
  });

  it('is none beside a result, and none of a year without a plan', () => {
    const beside = read(
      ['TT', 'Tổ', 'KH 2024', 'TH 11 tháng', 'Ước TH 2024'],
      [
        [1, 'Tổ Một', 430, 400, 441],
        [2, 'Tổ Hai', 320, 300, 310],
      ],
      'KẾT QUẢ THU QUỸ NĂM 2024',
    );
    expect(beside.lines.flat().join()).not.toContain('441');
    const other = read(
      ['TT', 'Tổ', 'KH 2025', 'Ước TH 2024'],
      [
        [1, 'Tổ Một', 430, 441],
        [2, 'Tổ Hai', 320, 310],
      ],
    );
    expect(other.problems).toEqual(['headerWithoutResult Biểu 2:2']);
  });
});
