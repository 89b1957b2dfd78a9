import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

function survey(header: Row, ...rows: readonly Row[]) {
  const tab = tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], header, ...rows]);
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  return { told: Object.values(inShort(judged)), problems: judged.problems.map(({ kind }) => kind) };
}

describe('figures left of the units', () => {
  it.each<[string, Row, readonly Row[]]>([
    [
      'a plan',
      ['TT', 'Kế hoạch', 'Trạm Y tế', 'Thực hiện'],
      [
        [1, 90, 'Trạm Y tế Cô Ba', 88],
        [2, 60, 'Trạm Y tế Hồng Trị', 66],
        [3, 75, 'Trạm Y tế Huy Giáp', 75],
        ['', 225, 'Tổng cộng', 229],
      ],
    ],
    [
      'all, the rate first and the numbers last',
      ['Tỷ lệ (%)', 'Kết quả', 'Chỉ tiêu giao', 'Trường', 'STT'],
      [
        [97.8, 88, 90, 'Trường THCS Cô Ba', 1],
        [110, 66, 60, 'Trường THCS Hồng Trị', 2],
        [100, 75, 75, 'Trường THCS Huy Giáp', 3],
      ],
    ],
    [
      'a result',
      ['Đã huy động', 'Phòng giao dịch', 'Kế hoạch', 'Ghi chú'],
      [
        [88, 'PGD Cô Ba', 90, 'thiếu khách'],
        [66, 'PGD Hồng Trị', 60, ''],
        [75, 'PGD Huy Giáp', 75, ''],
      ],
    ],
  ])('are read where none on the right are such: %s', (_, header, rows) => {
    const { told, problems } = survey(header, ...rows);
    expect(problems).toEqual([]);
    expect(
      told.map((lines) => lines.map((line) => line.replace(/^.* (Cô Ba|Hồng Trị|Huy Giáp)/, '$1'))),
    ).toEqual([['Cô Ba 90 | 88 below', 'Hồng Trị 60 | 66 exceeded', 'Huy Giáp 75 | 75 met']]);
  });

  it('are none of the table’s where it has its own, or where words stand below', () => {
    const before = survey(
      ['KH năm 2023', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [50, 'Xã Cô Ba', 90, 88],
      [50, 'Xã Hồng Trị', 60, 66],
    );
    expect(before.told).toEqual([['Xã Cô Ba 90 | 88 below', 'Xã Hồng Trị 60 | 66 exceeded']]);
    const words = survey(
      ['Chỉ tiêu', 'Đơn vị', 'Kết quả'],
      ['Tiêm chủng', 'Xã Cô Ba', 88],
      ['Tiêm chủng', 'Xã Hồng Trị', 66],
    );
    expect(words.told).toEqual([['Xã Cô Ba blank | 88 noPlan', 'Xã Hồng Trị blank | 66 noPlan']]);
  });
});
