import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
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

  it('finds a blank rate once, though of some rows of the form less is better', () => {
    const rows: readonly (readonly Cell[])[] = [
      [1, 'Khám bệnh', 'lượt', 4200, 4100, 97.6],
      [2, 'Số ca sốt rét', 'ca', 4, 1, 25],
      [3, 'Tỷ lệ trẻ suy dinh dưỡng', '%', 12, 12, 100],
      [4, 'Thu viện phí', 'triệu đồng', 350, '1,2 tỷ', ''],
    ];
    expect(findings([form('Trạm Vũ Quang', rows), form('Trạm Mỹ Lâm', rows.slice(0, 3))])).toEqual([
      'otherMeasure Trạm Vũ Quang!E6 Trạm Vũ Quang',
      'rateBlank Trạm Vũ Quang!F6 Trạm Vũ Quang',
    ]);
  });

  it('reads an amount in the unit of measure of its row, as the pages do', () => {
    const rows: readonly (readonly Cell[])[] = [
      [1, 'Khám bệnh', 'lượt', 4200, 4100, ''],
      [2, 'Thu viện phí', 'triệu đồng', 350, '1,2 tỷ', ''],
    ];
    const workbook = { tabs: [form('Trạm Vũ Quang', rows), form('Trạm Mỹ Lâm', rows.slice(0, 1))] };
    const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
    const [only] = checkWorkbook(survey, { workbook, formulas: new Map(), today: TODAY }).filter(
      ({ kind }) => kind === 'otherMeasure',
    );
    expect(only && findingWords(only).expected).toBe('Đọc được là 1.200 (ĐVT của cột: theo dòng)');
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

  it('tells a slip of one unit once where the units of a tab stand side by side', () => {
    const tab: Tab = {
      name: 'Biểu 1',
      values: [
        ['KẾT QUẢ NĂM 2025', '', '', '', '', '', '', ''],
        ['TT', 'Chỉ tiêu', 'Xã Thông Huề', '', 'Xã Đoài Khôn', '', 'Xã Cao Thăng', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Kết nạp hội viên', 10, 11, 8, 9, 6, 5],
        [2, 'Mô hình điểm', 1, 'chưa', 2, 2, 1, 1],
        [3, 'Thu quỹ (triệu đồng)', 50, 45, 40, 44, 30, 33],
      ],
    };
    expect(findings([tab]).filter((one) => one.includes('D5'))).toHaveLength(1);
    expect(findings([tab]).join()).toContain('Biểu 1!D5 Xã Thông Huề');
  });
});
