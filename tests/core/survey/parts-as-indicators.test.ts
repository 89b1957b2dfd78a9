import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function judged(rows: readonly (readonly Cell[])[], name = 'Biểu') {
  const survey = surveyWorkbook(
    { tabs: [tabOf(name, rows)] },
    { today: TODAY, listed: [], answers: new Map() },
  );
  return { lines: inShort(survey), problems: survey.problems.map(({ kind }) => kind) };
}

describe('parts of a plan and of its result', () => {
  it('are indicators where both have them, under three rows of bands', () => {
    const { lines } = judged([
      ['TIÊM CHỦNG 9 THÁNG NĂM 2024'],
      ['TT', 'Trạm y tế', 'Số phải tiêm', '', '', 'Số đã tiêm', '', '', 'Tỷ lệ (%)'],
      ['', '', 'Tổng', 'Bao gồm', '', 'Tổng', 'Bao gồm', '', ''],
      ['', '', '', 'Sởi', 'Bạch hầu', '', 'Sởi', 'Bạch hầu', ''],
      [1, 'Trạm Cô Ba', 60, 40, 20, 55, 38, 17, 91.7],
      [2, 'Trạm Hồng Trị', 45, 30, 15, 46, 30, 16, 102.2],
    ]);
    expect(lines).toEqual({
      Tiêm: ['Trạm Cô Ba 60 | 55 below', 'Trạm Hồng Trị 45 | 46 exceeded'],
      Sởi: ['Trạm Cô Ba 40 | 38 below', 'Trạm Hồng Trị 30 | 30 met'],
      'Bạch hầu': ['Trạm Cô Ba 20 | 17 below', 'Trạm Hồng Trị 15 | 16 exceeded'],
    });
  });

  it('are those of the cumulative result where a month stands beside it', () => {
    const parts = ['Cộng', 'Trong đó', ''];
    const { lines, problems } = judged([
      ['HUY ĐỘNG NĂM 2024'],
      [
        'TT',
        'Chi nhánh',
        'Giao năm 2024',
        '',
        '',
        'Thực hiện trong tháng',
        '',
        '',
        'Lũy kế từ đầu năm',
        '',
        '',
      ],
      ['', '', ...parts, ...parts, ...parts],
      ['', '', '', 'Tiền gửi', 'Vốn khác', '', 'Tiền gửi', 'Vốn khác', '', 'Tiền gửi', 'Vốn khác'],
      [1, 'PGD Cô Ba', 100, 60, 40, 10, 5, 5, 95, 61, 34],
      [2, 'PGD Hồng Trị', 80, 50, 30, 8, 4, 4, 81, 50, 31],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual({
      'Huy động': ['PGD Cô Ba 100 | 95 below', 'PGD Hồng Trị 80 | 81 exceeded'],
      'Tiền gửi': ['PGD Cô Ba 60 | 61 exceeded', 'PGD Hồng Trị 50 | 50 met'],
      'Vốn khác': ['PGD Cô Ba 40 | 34 below', 'PGD Hồng Trị 30 | 31 exceeded'],
    });
  });

  it('are those of the column on their left where no band says whose they are', () => {
    const { lines } = judged([
      ['KẾT NẠP ĐOÀN VIÊN NĂM 2024'],
      ['TT', 'Chi đoàn', 'KH kết nạp', 'Trong đó: nữ', 'Đã kết nạp', 'Trong đó: nữ'],
      [1, 'Chi đoàn Cô Ba', 10, 5, 9, 5],
      [2, 'Chi đoàn Hồng Trị', 8, 4, 8, 3],
    ]);
    expect(lines).toEqual({
      'Kết nạp đoàn viên': ['Chi đoàn Cô Ba 10 | 9 below', 'Chi đoàn Hồng Trị 8 | 8 met'],
      Nữ: ['Chi đoàn Cô Ba 5 | 5 met', 'Chi đoàn Hồng Trị 4 | 3 below'],
    });
  });

  it('are told apart by the words of what they are parts of', () => {
    const part = 'Trong đó: bán trú';
    const { lines } = judged([
      ['', 'Trường', 'KH lớp', part, 'TH lớp', part, 'KH học sinh', part, 'TH học sinh', part],
      [1, 'Trường Cô Ba', 10, 5, 9, 5, 90, 40, 91, 39],
    ]);
    expect(lines).toEqual({
      Lớp: ['Trường Cô Ba 10 | 9 below'],
      'lớp – Bán trú': ['Trường Cô Ba 5 | 5 met'],
      'Học sinh': ['Trường Cô Ba 90 | 91 exceeded'],
      'học sinh – Bán trú': ['Trường Cô Ba 40 | 39 below'],
    });
  });

  it('are read and not used where only the result has them', () => {
    const { lines } = judged([
      ['TT', 'Chi hội', 'Kế hoạch', 'Kết quả', '', ''],
      ['', '', '', 'Tổng số', 'Trong đó', ''],
      ['', '', '', '', 'Nữ', 'Dân tộc'],
      [1, 'Chi hội Cô Ba', 10, 9, 5, 1],
    ]);
    expect(lines).toEqual({ 'Kết quả thực hiện': ['Chi hội Cô Ba 10 | 9 below'] });
  });
});

describe('a column "Nam"', () => {
  it('counts men and names no year', () => {
    const { lines } = judged([
      ['TT', 'Chi hội', 'Chỉ tiêu', '', 'Kết quả', ''],
      ['', '', 'Nam', 'Nữ', 'Nam', 'Nữ'],
      [1, 'Chi hội Cô Ba', 10, 8, 9, 8],
    ]);
    expect(lines).toEqual({ Nam: ['Chi hội Cô Ba 10 | 9 below'], Nữ: ['Chi hội Cô Ba 8 | 8 met'] });
  });

  it('is no result of a plan for both by itself', () => {
    const { lines, problems } = judged([
      ['TT', 'Chi hội', 'Chỉ tiêu', 'Kết quả', ''],
      ['', '', '', 'Nam', 'Nữ'],
      [1, 'Chi hội Cô Ba', 10, 4, 5],
      [2, 'Chi hội Hồng Trị', 8, 4, 4],
    ]);
    expect(lines).toEqual({});
    expect(problems).toEqual(['ambiguousResult']);
  });
});

describe('what is no name of an indicator', () => {
  it('is "Lũy kế" and a month "báo cáo", nor "Kế hoạch" of a total', () => {
    const { lines } = judged(
      [
        ['', 'Chủ đầu tư', 'Kế hoạch năm 2024', 'Giải ngân tháng báo cáo', 'Lũy kế giải ngân từ đầu năm'],
        [1, 'BQL Hòa An', 1000, 100, 950],
      ],
      'Vốn công',
    );
    expect(lines).toEqual({ 'Vốn công': ['BQL Hòa An 1000 | 950 below'] });
    const { lines: totals } = judged([
      ['BÁO CÁO THỰC HIỆN KẾ HOẠCH THÁNG 9/2024'],
      ['TT', 'Bưu cục', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', '', 'Tổng cộng', 'Bưu phẩm', 'Tổng cộng', 'Bưu phẩm'],
      [1, 'Bưu cục Cô Ba', 120, 60, 118, 66],
    ]);
    expect(Object.keys(totals)).toEqual(['Tổng cộng', 'Bưu phẩm']);
  });
});
