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

  it.each([
    ['in other words', ['STT', 'Đội', 'KH giao', 'Đã thực hiện'], [4, 'Đội Vị Quang', 5, 4]],
    ['with its columns exchanged', ['TT', 'Đội', 'Thực hiện', 'Kế hoạch'], [7, 'Đội Vị Quang', 4, 5]],
  ] as const)('goes on where rows were taken out between them: %s', (_, heads, last) => {
    expect(linesOf([...first, heads, last])).toEqual([3]);
  });

  it('is another table under a title of its own, and a figure without a name no page number', () => {
    expect(linesOf([...first, ['THU PHÍ NĂM 2024'], ...second])).toEqual([2, 2]);
    expect(linesOf([...first, [], ['', '', 22, 20], ...second])).not.toEqual([4]);
  });
});

describe('a second page below the first whose header stands otherwise', () => {
  const told = (title: string, rows: readonly (readonly Cell[])[]) => {
    const workbook = { tabs: [tabOf('In', [[title], ...rows])] };
    return inShort(surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() }));
  };

  it.each<[string, string, readonly (readonly Cell[])[]]>([
    [
      'with its columns exchanged, in a unit of measure that the title says',
      'THU ĐẢNG PHÍ NĂM 2024 (nghìn đồng)',
      [
        ['TT', 'Chi bộ', 'Phải nộp', 'Đã nộp', 'Còn thiếu'],
        [1, 'Chi bộ A', 120, 120, 0],
        [2, 'Chi bộ B', 90, 80, 10],
        ['TT', 'Chi bộ', 'Đã nộp', 'Phải nộp', 'Còn thiếu'],
        [3, 'Chi bộ C', 64, 80, 16],
        [4, 'Chi bộ D', 50, 50, 0],
      ],
    ],
    [
      'in other words, with a column for notes',
      'THU ĐẢNG PHÍ NĂM 2024',
      [
        ['STT', 'Trường', 'KH', 'TH', 'Tỷ lệ %'],
        [1, 'Chi bộ A', 120, 120, 100],
        [2, 'Chi bộ B', 90, 80, 88.9],
        ['TT', 'Tên trường', 'Chỉ tiêu', 'Kết quả', 'Ghi chú'],
        [3, 'Chi bộ C', 80, 64, ''],
        [4, 'Chi bộ D', 50, 50, ''],
      ],
    ],
    [
      'with plans and results in rows',
      'THU ĐẢNG PHÍ NĂM 2024',
      [
        ['TT', 'Chi bộ', 'Nội dung', 'Thu đảng phí'],
        [1, 'Chi bộ A', 'Kế hoạch', 120],
        ['', '', 'Thực hiện', 120],
        [2, 'Chi bộ B', 'Kế hoạch', 90],
        ['', '', 'Thực hiện', 80],
        ['STT', 'Tên chi bộ', 'Nội dung', 'Thu đảng phí'],
        [3, 'Chi bộ C', 'Kế hoạch', 80],
        ['', '', 'Thực hiện', 64],
        [4, 'Chi bộ D', 'Kế hoạch', 50],
        ['', '', 'Thực hiện', 50],
      ],
    ],
  ])('goes on with it: %s', (_, title, rows) => {
    expect(told(title, rows)).toEqual({
      'Thu đảng phí': [
        'Chi bộ A 120 | 120 met',
        'Chi bộ B 90 | 80 below',
        'Chi bộ C 80 | 64 below',
        'Chi bộ D 50 | 50 met',
      ],
    });
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'counts something else',
      [
        ['TT', 'Xã', 'TH hiến máu', 'KH hiến máu'],
        [3, 'Xã C', 6, 8],
        [4, 'Xã D', 5, 5],
      ],
    ],
    [
      'is numbered anew',
      [
        ['TT', 'Xã', 'TH tin bài', 'KH tin bài'],
        [1, 'Xã C', 6, 8],
        [2, 'Xã D', 5, 5],
      ],
    ],
    [
      'tells of one indicator more',
      [
        ['TT', 'Xã', 'KH tin bài', 'TH tin bài', 'KH hiến máu', 'TH hiến máu'],
        [3, 'Xã C', 6, 8, 1, 1],
        [4, 'Xã D', 5, 5, 2, 1],
      ],
    ],
  ])('is another table where it %s', (_, second) => {
    const first: readonly (readonly Cell[])[] = [
      ['TT', 'Xã', 'KH tin bài', 'TH tin bài'],
      [1, 'Xã A', 12, 12],
      [2, 'Xã B', 9, 8],
    ];
    const lines = Object.values(told('KẾT QUẢ NĂM 2024', [...first, ...second]));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(({ length }) => length === 2)).toBe(true);
  });
});
