import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function linesOf(rows: readonly (readonly Cell[])[]) {
  const workbook = { tabs: [tabOf('Biểu', [['THU QUỸ NĂM 2024'], ...rows])] };
  const judged = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return Object.values(inShort(judged)).map((lines) => lines.length);
}

describe('a header in other words on the next page of a table without numbers', () => {
  it.each([
    ['Trạm y tế', 'Kế hoạch', 'Thực hiện', 'KH giao', 'Kết quả'],
    ['Chi nhánh', 'Phải thu', 'Đã thu', 'Phải nộp', 'Đã nộp'],
    ['Trường', 'Chỉ tiêu', 'TH', 'Kế hoạch', 'Đạt được'],
  ])('goes on with the same units’ heading %s', (unit, target, result, other, another) => {
    const rows = [
      [unit, target, result],
      [`${unit} Cô Ba`, 10, 9],
      [`${unit} Hồng Trị`, 12, 12],
      [unit, other, another],
      [`${unit} Khánh Xuân`, 8, 9],
      [`${unit} Xuân Trường`, 5, 5],
    ];
    expect(linesOf(rows)).toEqual([4]);
  });

  it.each([
    [
      'counts something else',
      ['Xã', 'KH tin bài', 'TH tin bài'],
      ['Xã', 'KH hiến máu', 'TH hiến máu'],
      'Xã Khánh Xuân',
    ],
    ['tells of a unit again', ['Xã', 'KH', 'TH'], ['Xã', 'Kế hoạch', 'Thực hiện'], 'Xã Cô Ba'],
    ['is headed by other units', ['Xã', 'KH', 'TH'], ['Trường', 'KH giao', 'Thực hiện'], 'Trường TH Cô Ba'],
  ])('is another table where it %s', (_, first, second, name) => {
    const rows = [
      first,
      ['Xã Cô Ba', 10, 9],
      ['Xã Hồng Trị', 12, 12],
      second,
      [name, 8, 9],
      [`${name} B`, 5, 5],
    ];
    expect(linesOf(rows)).toEqual([2, 2]);
  });
});
