import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const tabs = Object.entries(sheets).map(([name, rows]) => tabOf(name, rows));
  const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  return { told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

const XA = [
  ['Xã Cô Ba', 11, 5],
  ['Xã Hồng Trị', 10, 7],
];

describe('targets in one tab and results under the same headings in another', () => {
  it.each([
    [
      'by titles, the columns in another order',
      'Tin bài',
      {
        'Giao chỉ tiêu': [
          ['GIAO CHỈ TIÊU NĂM 2024'],
          ['TT', 'Đơn vị', 'Hiến máu', 'Tin bài'],
          [1, 'Xã Hồng Trị', 6, 10],
          [2, 'Xã Cô Ba', 5, 12],
        ],
        'Tổng hợp báo cáo': [
          ['KẾT QUẢ THỰC HIỆN NĂM 2024'],
          ['TT', 'Đơn vị', 'Tin bài', 'Hiến máu'],
          ...XA.map((row, index) => [index + 1, ...row]),
        ],
      },
    ],
    [
      'by the tabs’ names',
      'Sáng kiến',
      {
        'Kế hoạch 2024': [
          ['Trường', 'Sáng kiến', 'Học sinh giỏi'],
          ['Trường TH Cô Ba', 12, 5],
          ['Trường TH Hồng Trị', 10, 6],
        ],
        'Thực hiện 2024': [
          ['Trường', 'Sáng kiến', 'Học sinh giỏi'],
          ['Trường TH Cô Ba', 11, 5],
          ['Trường TH Hồng Trị', 10, 7],
        ],
      },
    ],
    [
      'by titles of other words',
      'Huy động',
      {
        'Chỉ tiêu': [
          ['CHỈ TIÊU GIAO CÁC CHI NHÁNH NĂM 2024'],
          ['STT', 'Chi nhánh', 'Huy động', 'Dư nợ'],
          [1, 'CN Cô Ba', 12, 5],
          [2, 'CN Hồng Trị', 10, 6],
        ],
        'Số liệu': [
          ['TÌNH HÌNH THỰC HIỆN NĂM 2024'],
          ['STT', 'Chi nhánh', 'Huy động', 'Dư nợ'],
          [1, 'CN Cô Ba', 11, 5],
          [2, 'CN Hồng Trị', 10, 7],
        ],
      },
    ],
  ])('are met %s', (_, name, sheets) => {
    const { told, problems } = survey(sheets);
    expect(problems).toEqual([]);
    expect((told[name] ?? []).map((line) => line.replace(/^.*(?=\b1[02] \|)/, '')).sort()).toEqual([
      '10 | 10 met',
      '12 | 11 below',
    ]);
  });

  it('are not met where headings differ, or where no words say which are results', () => {
    const other = survey({
      'Giao chỉ tiêu': [['GIAO CHỈ TIÊU NĂM 2024'], ['Đơn vị', 'Tin bài', 'Hiến máu'], ...XA],
      'Kết quả': [['KẾT QUẢ NĂM 2024'], ['Đơn vị', 'Tin bài', 'Trồng cây'], ...XA],
    });
    expect(other.told).toEqual({});
    expect(other.problems).toContain('ambiguousResult');
    const silent = survey({
      'Giao chỉ tiêu': [['GIAO CHỈ TIÊU NĂM 2024'], ['Đơn vị', 'Tin bài', 'Hiến máu'], ...XA],
      'Bảng 2': [['SỐ LIỆU NĂM 2024'], ['Đơn vị', 'Tin bài', 'Hiến máu'], ...XA],
    });
    expect(silent.told).toEqual({});
  });
});
