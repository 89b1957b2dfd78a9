import { describe, expect, it } from 'vitest';
import type { Area, Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

function survey(rows: readonly Row[], merges?: readonly Area[]) {
  const tab = { ...tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows]), ...(merges && { merges }) };
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  return { told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

/** Cells of one column merged downwards, each from a row on. */
function merged(
  column: number,
  ...areas: readonly (readonly [row: number, rows: number])[]
): readonly Area[] {
  return areas.map(([row, rows]) => ({ row, column, rows, columns: 1 }));
}

const MODELS: readonly Row[] = [
  ['STT', 'Xóm', 'Mô hình', 'KH (hộ)', 'TH (hộ)'],
  [1, 'Xóm Nà Rẻo', 'Nuôi dê', 12, 10],
  [2, 'Xóm Bản Giới', 'Trồng gừng', 20, 21],
  ['', '', 'Nuôi ong', 6, 5],
  ['', '', 'Trồng lê', 4, 4],
  [3, 'Xóm Khuổi Ry', 'Nuôi gà', 30, 26],
  ['', '', 'Thả cá', 5, 5],
];

const ADDED = ['Xóm Nà Rẻo 12 | 10 below', 'Xóm Bản Giới 30 | 30 met', 'Xóm Khuổi Ry 35 | 31 below'];

describe('rows for works under each unit', () => {
  it('are added where the unit’s cell is merged over them, a first unit with one row too', () => {
    const { told, problems } = survey(MODELS, merged(1, [3, 3], [6, 2]));
    expect([Object.values(told), problems]).toEqual([[ADDED], []]);
  });

  it('are added where the typed total is the sum of all of them', () => {
    const { told } = survey([...MODELS, ['', 'Tổng cộng', '', 77, 71]]);
    expect(Object.values(told)).toEqual([ADDED]);
    const sources: readonly Row[] = [
      ['Đơn vị', 'Nguồn kinh phí', 'Dự toán', 'Đã chi', 'Tỷ lệ'],
      ['Trường THCS Phúc Sen', 'Ngân sách', 900, 880, 97.8],
      ['', 'Xã hội hóa', 120, 150, 125],
      ['Trường TH Quốc Dân', 'Ngân sách', 700, 700, 100],
      ['Cộng', '', 1720, 1730, 100.6],
    ];
    expect(Object.values(survey(sources).told)).toEqual([
      ['Trường THCS Phúc Sen 1020 | 1030 below', 'Trường TH Quốc Dân 700 | 700 met'],
    ]);
  });

  it('are refused where nothing proves it, or the total counts the first rows alone', () => {
    expect(survey(MODELS)).toEqual({ told: {}, problems: ['unclearRows'] });
    const first = survey([...MODELS, ['', 'Tổng cộng', '', 62, 57]]);
    expect(first).toEqual({ told: {}, problems: ['unclearRows'] });
  });

  it.each<[string, readonly Row[]]>([
    [
      'one unit has the same work twice',
      [
        ['Xóm', 'Việc', 'KH', 'TH'],
        ['Xóm Nà Rẻo', 'Làm đường', 12, 10],
        ['', 'Làm đường', 20, 21],
        ['Xóm Bản Giới', 'Đào mương', 6, 5],
        ['', 'Làm đường', 4, 4],
      ],
    ],
    [
      'nothing stands beside them',
      [
        ['TT', 'Đội', 'Kế hoạch', 'Kết quả'],
        [1, 'Đội 1', 12, 10],
        ['', '', 20, 21],
        [2, 'Đội 2', 6, 5],
        ['', '', 4, 4],
        [3, 'Đội 3', 5, 5],
      ],
    ],
  ])('are refused where the first row of each would stand for all: %s', (_, rows) => {
    expect(survey(rows)).toEqual({ told: {}, problems: ['unclearRows'] });
  });

  it('are rows without a name where they have numbers of their own, or few units have such', () => {
    const numbered: readonly Row[] = [
      ['TT', 'Đội', 'Kế hoạch', 'Kết quả'],
      [1, 'Đội 1', 12, 10],
      [2, '', 20, 21],
      [3, 'Đội 3', 6, 5],
      [4, '', 4, 4],
    ];
    const few: readonly Row[] = [
      ['Đội', 'Kế hoạch', 'Kết quả'],
      ['Đội 1', 12, 10],
      ['', 20, 21],
      ['Đội 2', 6, 5],
      ['Đội 3', 4, 4],
    ];
    expect([numbered, few].map((rows) => survey(rows).problems)).toEqual([
      ['rowsWithoutUnit'],
      ['rowsWithoutUnit'],
    ]);
  });

  it('are refused where they are percentages', () => {
    const rates = MODELS.map((row, index) => (index === 0 ? [...row.slice(0, 3), 'KH (%)', 'TH (%)'] : row));
    expect(survey(rates, merged(1, [3, 3], [6, 2]))).toEqual({ told: {}, problems: ['unclearRows'] });
  });

  it('are the units’ own where a column of owners stands before works that are headed as units are', () => {
    const rows: readonly Row[] = [
      ['TT', 'Chủ đầu tư', 'Dự án', 'Kế hoạch vốn', 'Giải ngân'],
      [1, 'UBND xã Thụy Hùng', 'Đường Pò Tập', 500, 400],
      ['', '', 'Nhà văn hóa Đức Chính', 80, 80],
      [2, 'UBND xã Đức Xuân', 'Mương Nà Tậu', 300, 310],
    ];
    expect(Object.values(survey(rows, merged(1, [2, 2])).told)).toEqual([
      ['UBND xã Thụy Hùng 580 | 480 below', 'UBND xã Đức Xuân 300 | 310 exceeded'],
    ]);
  });
});

describe('a row below each unit’s others that is their sum, above a total of all', () => {
  it.each<[string, readonly Row[]]>([
    [
      'kinds',
      [
        ['TT', 'Trung tâm', 'Loại hình', 'Kế hoạch', 'Thực hiện'],
        [1, 'Trung tâm Hòa An', 'Nông nghiệp', 100, 105],
        ['', '', 'Phi nông nghiệp', 60, 40],
        ['', '', 'Cộng', 160, 145],
        [2, 'Trung tâm Bảo Lạc', 'Nông nghiệp', 80, 80],
        ['', '', 'Phi nông nghiệp', 70, 75],
        ['', '', 'Cộng', 150, 155],
        ['', 'Tổng cộng', '', 310, 300],
      ],
    ],
    [
      'halves of the year, the sum first',
      [
        ['TT', 'Trung tâm', 'Kỳ', 'Kế hoạch', 'Thực hiện'],
        [1, 'Trung tâm Hòa An', 'Tổng số', 160, 145],
        ['', '', '6 tháng đầu', 100, 105],
        ['', '', '6 tháng cuối', 60, 40],
        [2, 'Trung tâm Bảo Lạc', 'Tổng số', 150, 155],
        ['', '', '6 tháng đầu', 80, 80],
        ['', '', '6 tháng cuối', 70, 75],
        ['', 'Cộng', '', 310, 300],
      ],
    ],
  ])('proves that they are added: %s', (_, table) => {
    const { told, problems } = survey(table);
    expect(problems).toEqual([]);
    expect(Object.values(told)).toEqual([
      ['Trung tâm Hòa An 160 | 145 below', 'Trung tâm Bảo Lạc 150 | 155 exceeded'],
    ]);
  });

  it('proves nothing where one is another sum', () => {
    const table: readonly Row[] = [
      ['TT', 'Trung tâm', 'Loại hình', 'Kế hoạch', 'Thực hiện'],
      [1, 'Trung tâm Hòa An', 'Nông nghiệp', 100, 105],
      ['', '', 'Phi nông nghiệp', 60, 40],
      ['', '', 'Cộng', 160, 154],
      [2, 'Trung tâm Bảo Lạc', 'Nông nghiệp', 80, 80],
      ['', '', 'Phi nông nghiệp', 70, 75],
      ['', '', 'Cộng', 150, 155],
      ['', 'Tổng cộng', '', 310, 309],
    ];
    expect(survey(table)).toEqual({ told: {}, problems: ['unclearRows'] });
  });
});

describe('a figure in a cell merged over several units', () => {
  const table: readonly Row[] = [
    ['TT', 'Thôn', 'Chỉ tiêu', 'Kết quả', 'Tỷ lệ (%)'],
    [1, 'Thôn Lũng Luông', 20, 20, 100],
    [2, 'Thôn Kéo Nặm', '', 15, 75],
    [3, 'Thôn Nà Ngườm', 30, 33, 110],
  ];

  it.each<[string, number, readonly (readonly [number, number])[]]>([
    ['a target', 2, [[2, 2]]],
    ['a result', 3, [[2, 2]]],
    ['a target of all', 2, [[2, 3]]],
  ])('is refused and named: %s', (_, column, areas) => {
    expect(survey(table, merged(column, ...areas))).toEqual({ told: {}, problems: ['mergedFigures'] });
  });

  it('is read where it is merged to the right, over one unit’s rows, or not at all', () => {
    const wide = [{ row: 2, column: 2, rows: 1, columns: 2 }];
    expect(survey(table, wide).problems).toEqual([]);
    expect(survey(table, []).problems).toEqual([]);
    expect(survey(table, merged(4, [2, 2])).problems).toEqual([]);
  });
});
