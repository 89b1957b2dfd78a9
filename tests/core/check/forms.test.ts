import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { cellA1 } from '../../../src/core/workbook/a1';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2026, month: 11, day: 22 };

function form(name: string, rows: readonly (readonly Cell[])[]): Tab {
  return {
    name,
    values: [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2020', '', '', '', '', ''],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %'],
      ...rows.map((row) => [...row]),
    ],
  };
}

function findings(tabs: readonly Tab[]): readonly string[] {
  const workbook = { tabs };
  const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return checkWorkbook(survey, { workbook, formulas: new Map(), today: TODAY }).map(
    ({ kind, spots: [{ place, unit }] }) => `${kind} ${place.tab}!${cellA1(place)} ${unit ?? ''}`,
  );
}

const RIGHT: readonly (readonly Cell[])[] = [
  [1, 'Học sinh chuyển cấp', 'em', 120, 114, 95],
  [2, 'Thu quỹ khuyến học', 'đồng', 24000000, 30000000, 125],
  [3, 'Phòng học kiên cố', 'phòng', 8, 2, 25],
];

describe('checkWorkbook() on forms', () => {
  it('says nothing of figures that are as different as their rows', () => {
    expect(findings([form('Trường Hòa An', RIGHT), form('Trường Nam Tuấn', RIGHT)])).toEqual([]);
  });

  it('finds a wrong rate, a blank result and a figure that cannot be read, and whose they are', () => {
    const wrong: readonly (readonly Cell[])[] = [
      [1, 'Học sinh chuyển cấp', 'em', 120, 114, 59],
      [2, 'Thu quỹ khuyến học', 'đồng', 24000000, '', ''],
      [3, 'Phòng học kiên cố', 'phòng', 8, 'hai phòng', ''],
      [4, 'Sách thư viện', 'cuốn', 200, 210, 105],
      [5, 'Buổi ngoại khóa', 'buổi', 10, 9, 90],
    ];
    expect(findings([form('Trường Hòa An', wrong), form('Trường Nam Tuấn', RIGHT)])).toEqual([
      'rateWrong Trường Hòa An!F3 Trường Hòa An',
      'unreadableNumber Trường Hòa An!E5 Trường Hòa An',
      'resultBlank Trường Hòa An!E4 Trường Hòa An',
    ]);
  });
});
