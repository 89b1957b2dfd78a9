import { describe, expect, it } from 'vitest';
import { evidenceLines } from '../../../src/core/report/evidence-lines';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { typedWorkbook } from '../survey/cao-bang';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

import { plan, texts } from './pages';

const TODAY = { year: 2025, month: 1, day: 5 };

function linesOf(workbook: Workbook): readonly string[] {
  return evidenceLines(surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() }), workbook);
}

function bookOf(header: readonly string[], ...rows: readonly (readonly Cell[])[]): Workbook {
  return { tabs: [tabOf('Tiêm chủng', [header, ...rows])] };
}

describe('evidenceLines()', () => {
  it('tells of the fund of 2019 what agrees and what does not, and nothing of the other tables', () => {
    expect(linesOf(typedWorkbook())).toEqual([
      'Quỹ xã hội: 17 dòng; khớp 15/17 tỷ lệ, 14/14 số còn phải nộp đã ghi.',
    ]);
  });

  it('stands at the foot of the summary', () => {
    expect(texts(plan(typedWorkbook()).summary).flat().join(' ')).toContain('khớp 15/17 tỷ lệ');
  });

  it('tells rates that the figures do not give, of a health station', () => {
    const header = ['TT', 'Trạm y tế', 'Kế hoạch', 'Đã tiêm', 'Tỷ lệ (%)'];
    const rows = [
      [1, 'Trạm Y tế xã Đức Long', 200, 150, 31],
      [2, 'Trạm Y tế xã Nam Tuấn', 100, 90, 90],
      [3, 'Trạm Y tế xã Bình Long', 80, 70, 87.5],
    ];
    expect(linesOf(bookOf(header, ...rows))).toEqual(['Tiêm chủng: 3 dòng; khớp 2/3 tỷ lệ đã ghi.']);
  });

  it('tells sums that nothing adds up to, of a school', () => {
    const header = ['TT', 'Lớp', 'Kế hoạch', 'Thực hiện', 'Còn thiếu'];
    const rows = [
      [1, 'Lớp 6A', 20, 18, 2],
      [2, 'Lớp 6B', 30, 25, 5],
      ['', 'Tổng cộng', 50, 44, 7],
    ];
    expect(linesOf(bookOf(header, ...rows))).toEqual([
      'Tiêm chủng: 2 dòng; khớp 2/2 số còn thiếu đã ghi; dòng cộng không khớp ở D4.',
    ]);
  });

  it('says nothing where all agrees, or nothing was typed to agree, of a branch of a bank', () => {
    const header = ['TT', 'Chi nhánh', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'];
    expect(linesOf(bookOf(header, [1, 'Chi nhánh Hòa An', 20, 18, 90], ['', 'Cộng', 20, 18, 90]))).toEqual(
      [],
    );
    expect(linesOf(bookOf(header.slice(0, 4), [1, 'Chi nhánh Hòa An', 20, 18]))).toEqual([]);
  });
});
