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

describe('the next page of a numbered table', () => {
  const header = ['TT', 'Đội', 'Kế hoạch', 'Thực hiện'];
  const first: readonly (readonly Cell[])[] = [
    header,
    [1, 'Đội Nà Sác', 10, 9],
    [2, 'Đội Sóc Giang', 12, 12],
  ];
  const second: readonly (readonly Cell[])[] = [header, [3, 'Đội Cần Yên', 8, 9], [4, 'Đội Vị Quang', 5, 5]];

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['its title says that it goes on', [['THU QUỸ NĂM 2024 (tiếp theo)']]],
    ['its title says so in short', [['THU QUỸ NĂM 2024 (Tiếp)']]],
    ['a page number stands above it', [[], ['', '', 1]]],
    ['a page number stands right below the last row', [['', '', '', 2], []]],
  ])('goes on where %s', (_, between) => {
    expect(linesOf([...first, ...between, ...second])).toEqual([4]);
  });

  it('is another table under a title of its own, and a figure without a name no page number', () => {
    expect(linesOf([...first, ['THU PHÍ NĂM 2024'], ...second])).toEqual([2, 2]);
    expect(linesOf([...first, [], ['', '', 22, 20], ...second])).not.toEqual([4]);
  });
});
