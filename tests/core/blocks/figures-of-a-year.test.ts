import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

function read(header: Row, rows: readonly Row[], title: string) {
  const survey = surveyTabs([tabOf('Biểu', [[title], header, ...rows])]);
  return {
    lines: verdicts(survey).map(([, ...lines]) => lines),
  };
}

describe('a column of one year', () => {
  it('holds figures and no times, with a total row without words', () => {
    const { lines } = read(
      ['STT', 'Công an xã', 'Năm 2023', 'Chỉ tiêu 2024', 'Thực hiện 2024'],
      [
        [1, 'Công an xã Phục Hòa', 10, 9, 8],
        [2, 'Công an xã Hạ Lang', 4, 3, 5],
        ['', '', 14, 12, 13],
      ],
      'SỐ VỤ TAI NẠN GIAO THÔNG NĂM 2024',
    );
    expect(lines).toEqual([['Công an xã Phục Hòa 8/9 Đạt', 'Công an xã Hạ Lang 5/3 Chưa đạt']]);
  });
});
