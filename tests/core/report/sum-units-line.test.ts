import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const TITLE: Rows = [['TỔNG HỢP KẾT QUẢ NĂM 2024']];

function told(...tabs: readonly Rows[]): readonly string[] {
  const survey = surveyTabs(tabs.map((rows, at) => tabOf(`Biểu ${at + 1}`, [...TITLE, ...rows])));
  return footnotes(survey, []).filter((line) => line.includes('bằng tổng các đơn vị khác'));
}

const said = (name: string) => [
  `Vẫn tính là đơn vị dù bằng tổng các đơn vị khác ở mọi chỉ tiêu: ${name}; nếu là cột cộng thì ghi Tổng cộng trước tên.`,
];

/** Communes and a third name over target and result, of members and of loans. */
const across = (name: string, ...figures: Rows): Rows => [
  ['TT', 'Nội dung', 'ĐVT', 'Minh Tâm', '', 'Cách Linh', '', name, ''],
  ['', '', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
  [1, 'Kết nạp hội viên', 'người', 20, 18, 25, 28, ...(figures[0] ?? [])],
  [2, 'Vay vốn', 'tr.đ', 900, 950, 700, 690, ...(figures[1] ?? [])],
  [3, 'Tỷ lệ hộ nghèo', '%', 8, 7.5, 10, 11, 9, 9.2],
];

describe('sumUnitsLine()', () => {
  it('tells a column that is the sum of two units, though no word says so', () => {
    expect(told(across('Liên cụm', [45, 46], [1600, 1640]))).toEqual(said('Liên cụm'));
  });

  it('tells it of rows of plan and result, and of tabs of a unit each', () => {
    const down: Rows = [
      ['Chỉ tiêu', 'Nội dung', 'Trạm Cô Ba', 'Trạm Sơn Lộ', 'Phòng khám'],
      ['Tiêm chủng', 'KH', 20, 30, 50],
      ['', 'TH', 22, 30, 52],
      ['Khám thai', 'KH', 200, 300, 500],
      ['', 'TH', 212, 301, 513],
    ];
    expect(told(down)).toEqual(said('Phòng khám'));
    const ofUnit = (unit: string, members: readonly number[], cards: readonly number[]): Rows => [
      [`Đơn vị: ${unit}`],
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      [1, 'Phát triển đoàn viên', ...members],
      [2, 'Thẻ phát hành', ...cards],
    ];
    const branches = [ofUnit('PGD Nước Hai', [10, 12], [200, 190]), ofUnit('PGD Bảo Lạc', [5, 5], [80, 91])];
    expect(told(...branches, ofUnit('Chi nhánh Cao Bằng', [15, 17], [280, 281]))).toEqual(
      said('Chi nhánh Cao Bằng'),
    );
  });

  it('tells none that differs in a figure, says that it adds up, or is added up once in three units', () => {
    expect(told(across('Liên cụm', [45, 46], [1600, 1641]))).toEqual([]);
    expect(told(across('Tổng cộng Liên cụm', [45, 46], [1600, 1640]))).toEqual([]);
    expect(told(across('Liên cụm', [45, 46], ['', '']))).toEqual([]);
  });
});
