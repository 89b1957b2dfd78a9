import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(header: readonly Row[], rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Biểu', [['AN TOÀN THỰC PHẨM NĂM 2024'], ...header, ...rows])]);
  return {
    lines: verdicts(survey).flatMap(([, ...lines]) => lines),
    foot: footnotes(survey, []).filter((line) => /cộng từ|không xét/.test(line)),
  };
}

const ROWS: readonly Row[] = [
  [1, 'Xã Cô Ba', 20, 15, 2],
  [2, 'Xã Hồng Trị', 15, 13, 2],
];

describe('what is planned to be looked at, and how it came out', () => {
  it.each<[string, readonly Row[]]>([
    ['places', [['TT', 'Xã', 'KH kiểm tra', 'Số cơ sở đạt', 'Số cơ sở không đạt']]],
    ['samples', [['TT', 'Xã', 'Số mẫu theo KH xét nghiệm', 'Mẫu đạt', 'Mẫu không đạt']]],
    [
      'a band over the outcomes',
      [
        ['TT', 'Xã', 'Kế hoạch thẩm định', 'Kết quả', ''],
        ['', '', '', 'Đạt yêu cầu', 'Chưa đạt'],
      ],
    ],
  ])('is done in whichever way: %s', (_, header) => {
    expect(read(header, ROWS)).toEqual({
      lines: ['Xã Cô Ba 17/20 Chưa đạt', 'Xã Hồng Trị 15/15 Đạt'],
      foot: ["An toàn thực phẩm: kết quả cộng từ 2 cột (D, E) của 'Biểu'."],
    });
  });

  it('is only what was good where a typed rate says so, the other column named', () => {
    const header = ['TT', 'Xã', 'KH kiểm tra', 'Đạt', 'Không đạt', '% KH'];
    const rows = ROWS.map((row, at): Row => [...row, at === 0 ? 75 : 86.7]);
    expect(read([header], rows)).toEqual({
      lines: ['Xã Cô Ba 15/20 Chưa đạt', 'Xã Hồng Trị 13/15 Chưa đạt'],
      foot: ['Biểu: bảng này không xét cột Không đạt (E3:E4).'],
    });
  });

  it('is what was reached where that is planned: the failures are named unless they are what the plan lacks', () => {
    const header = ['TT', 'Xã', 'KH', 'Đạt', 'Không đạt'];
    expect(read([header], ROWS)).toEqual({
      lines: ['Xã Cô Ba 15/20 Chưa đạt', 'Xã Hồng Trị 13/15 Chưa đạt'],
      foot: ['Biểu: bảng này không xét cột Không đạt (E3:E4).'],
    });
    const lacking = ROWS.map(([at = '', unit = '', plan, good]): Row => {
      return [at, unit, plan ?? '', good ?? '', Number(plan) - Number(good)];
    });
    expect(read([header], lacking).foot).toEqual([]);
  });

  it('is the column that says it was done, beside its outcomes', () => {
    const header = ['TT', 'Xã', 'KH kiểm tra', 'Đã kiểm tra', 'Đạt', 'Không đạt'];
    const rows = ROWS.map(([at = '', unit = '', plan = 0, good = 0, bad = 0]): Row => {
      return [at, unit, plan, Number(good) + Number(bad), good, bad];
    });
    expect(read([header], rows).lines).toEqual(['Xã Cô Ba 17/20 Chưa đạt', 'Xã Hồng Trị 15/15 Đạt']);
  });
});
