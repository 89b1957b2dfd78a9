import { describe, expect, it } from 'vitest';
import { planRates } from '../../../src/core/raw/fill-rates';
import { countsInWords } from '../../../src/core/raw/words';
import { cellA1 } from '../../../src/core/workbook/a1';
import type { Cell } from '../../../src/core/workbook/workbook';
import { type Extra, rawTab, surveyed } from './raw-tabs';

const HEADER = ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'];

/** What would be written into E of a table with these targets, results and typed rates. */
function filled(rows: readonly (readonly [Cell, Cell, Cell])[], extra: Extra = {}): [string, unknown][] {
  const body = rows.map((cells, index) => [index + 1, `Trường ${'ABCDEFGHIK'.charAt(index)}`, ...cells]);
  return changes([HEADER, ...body], extra);
}

function changes(rows: readonly (readonly Cell[])[], extra: Extra = {}): [string, unknown][] {
  const { survey, tabs } = surveyed(rawTab('Thu', rows, extra));
  return planRates(survey, tabs).changes.map(({ place, after }) => [cellA1(place), after]);
}

describe('planRates()', () => {
  it('fills blank cells in percent points with one digit, half-up, where nothing is typed', () => {
    expect(
      filled([
        [12, 7, ''],
        [40, 23, ''],
        [12, 17, ' '],
      ]),
    ).toEqual([
      ['E2', 58.3],
      ['E3', 57.5],
      ['E4', 141.7],
    ]);
  });

  it('writes nothing where a figure, a word or a formula stands', () => {
    expect(
      filled(
        [
          [12, 7, 58.3],
          [12, 9, 'xem lại'],
          [12, 12, ''],
          [12, 6, ''],
        ],
        { formulas: { E4: '=IF(D4>20;1;"")' } },
      ),
    ).toEqual([['E5', 50]]);
  });

  it('skips units without a rate: no result, no target, target 0, twice in the table', () => {
    const rows = [
      HEADER,
      [1, 'Trường A', 12, '', ''],
      [2, 'Trường B', '', 5, ''],
      [3, 'Trường C', 0, 5, ''],
      [4, 'Trường D', 12, 5, ''],
      [5, 'Trường D', 12, 6, ''],
      [6, 'Trường E', 12, 6, ''],
    ];
    expect(changes(rows)).toEqual([['E7', 50]]);
  });

  it('truncates where the typed cells do', () => {
    expect(
      filled([
        [12, 17, 141.6],
        [12, 7, 58.3],
        [12, 29, ''],
      ]),
    ).toEqual([['E4', 241.6]]);
  });

  it('takes as many decimals as were typed', () => {
    expect(
      filled([
        [300, 200, 66.67],
        [12, 7, ''],
      ]),
    ).toEqual([['E3', 58.33]]);
    expect(
      filled([
        [300, 200, 67],
        [12, 7, ''],
      ]),
    ).toEqual([['E3', 58]]);
  });

  it('keeps one digit where no typed cell tells how it is rounded', () => {
    expect(
      filled([
        [1, 1, 100],
        [12, 7, ''],
      ]),
    ).toEqual([['E3', 58.3]]);
  });

  it('writes fractions in a column of fractions, in the format its cells have', () => {
    const { survey, tabs } = surveyed(
      rawTab('Thu', [HEADER, [1, 'Trường A', 86450, 85010, 0.98], [2, 'Trường B', 12, 7, '']], {
        formats: { E2: '0%' },
      }),
    );
    const [change] = planRates(survey, tabs).changes;
    expect([change?.after, change?.format]).toEqual([0.58, { before: '0.###############', after: '0%' }]);
  });

  it('lets the number format decide where nothing is typed', () => {
    expect(filled([[12, 7, '']], { formats: { E2: '0.0%' } })).toEqual([['E2', 0.583]]);
    expect(filled([[12, 7, '']], { formats: { E2: '0%' } })).toEqual([['E2', 0.58]]);
    expect(filled([[12, 7, '']], { formats: { E2: '0.00' } })).toEqual([['E2', 58.33]]);
  });

  it('never leaves a number in a cell of plain text format', () => {
    const { survey, tabs } = surveyed(
      rawTab('Thu', [HEADER, [1, 'Trường A', 12, 7, '']], { formats: { E2: '@' } }),
    );
    expect(planRates(survey, tabs).changes[0]?.format).toEqual({ before: '@', after: 'general' });
  });

  it('fills a total row by its own figures', () => {
    const rows = [
      HEADER,
      [1, 'Trường A', 10, 5, 50],
      [2, 'Trường B', 30, 30, 100],
      ['', 'Tổng cộng', 40, 35, ''],
    ];
    expect(changes(rows)).toEqual([['E4', 87.5]]);
  });

  it.each<[string, Cell[][]]>([
    [
      'a total that lacks a figure typed as text',
      [
        [1, 'Phường A', 100, '90.000', 90],
        [2, 'Phường B', 100, 95, 95],
        ['', 'Tổng cộng', 200, 95, ''],
      ],
    ],
    [
      'a target that was changed below its old sum',
      [
        [1, 'Trường A', 12, 7, 58.3],
        [2, 'Trường B', 12, 12, 100],
        ['', 'Cộng', 20, 19, ''],
      ],
    ],
  ])('leaves a total alone whose own figures are no sum of its units: %s', (_, rows) => {
    const { survey, tabs } = surveyed(rawTab('Thu', [HEADER, ...rows]));
    const { changes: open, leftAlone } = planRates(survey, tabs);
    expect(open).toEqual([]);
    expect(leftAlone).toEqual([
      expect.stringMatching(/để trống vì KH hoặc kết quả ghi ở dòng ấy không bằng cộng các đơn vị/),
    ]);
  });

  it('fills totals of groups and of all of them', () => {
    const rows = [
      HEADER,
      ['I', 'Khối xã', '', '', ''],
      [1, 'Xã A', 10, 5, 50],
      [2, 'Xã B', 10, 10, 100],
      ['', 'Cộng khối xã', 20, 15, ''],
      ['II', 'Khối phường', '', '', ''],
      [3, 'Phường C', 20, 20, 100],
      [4, 'Phường D', 20, 10, 50],
      ['', 'Cộng khối phường', 40, 30, ''],
      ['', 'Tổng cộng', 60, 45, ''],
    ];
    expect(changes(rows)).toEqual([
      ['E5', 75],
      ['E9', 75],
      ['E10', 75],
    ]);
  });

  it.each<[string, Cell[][], [string, unknown][], RegExp | null]>([
    [
      'a result is a word',
      [
        [1, 'Trường A', 10, 9, ''],
        [2, 'Trường B', 10, 'chưa nộp', ''],
        ['', 'Cộng', 20, 9, ''],
      ],
      [['E2', 90]],
      /: dòng 'Cộng' để trống vì tổng còn tạm tính hoặc có kết quả ngoài KH, xem ở Tổng hợp\.$/,
    ],
    [
      'a result has no target',
      [
        [1, 'Trạm A', 40, 30, ''],
        [2, 'Trạm B', '', 10, ''],
        ['', 'Tổng cộng', 40, 40, ''],
      ],
      [['E2', 75]],
      /: dòng 'Tổng cộng' để trống vì /,
    ],
    [
      'one group lacks a result',
      [
        ['I', 'Khối xã', '', '', ''],
        [1, 'Xã A', 10, '', ''],
        [2, 'Xã B', 10, 5, ''],
        ['', 'Cộng khối xã', 20, 5, ''],
        ['II', 'Khối phường', '', '', ''],
        [3, 'Phường C', 10, 5, ''],
        [4, 'Phường D', 10, 10, ''],
        ['', 'Cộng khối phường', 20, 15, ''],
      ],
      [
        ['E4', 50],
        ['E7', 50],
        ['E8', 100],
        ['E9', 75],
      ],
      /: dòng 'Cộng khối xã' để trống vì /,
    ],
    [
      'nothing is missing',
      [
        [1, 'Chi nhánh A', 10, 9, ''],
        [2, 'Chi nhánh B', 10, 12, ''],
        ['', 'Toàn hệ thống', 20, 21, ''],
      ],
      [
        ['E2', 90],
        ['E3', 120],
        ['E4', 105],
      ],
      null,
    ],
  ])('fills a total row only where the pages have its rate: %s', (_, rows, expected, told) => {
    const { survey, tabs } = surveyed(rawTab('Thu', [HEADER, ...rows], {}));
    const plan = planRates(survey, tabs);
    expect(plan.changes.map(({ place, after }) => [cellA1(place), after])).toEqual(expected);
    expect(plan.leftAlone.length).toBe(told === null ? 0 : 1);
    if (told !== null) expect(plan.leftAlone[0]).toMatch(told);
  });

  it('tells a rate that reaches the target by rounding alone', () => {
    const body = [
      [1, 'Trường A', 10, 9, 90],
      [2, 'Trường B', 3, 2, 67],
      [3, 'Trường C', 6_000_000, 5_999_400, ''],
      [4, 'Trường D', 1000, 1000, ''],
      [5, 'Trường E', 1000, 900, ''],
    ];
    const { survey, tabs } = surveyed(rawTab('Thu', [HEADER, ...body], {}));
    const { changes: planned } = planRates(survey, tabs);
    expect(planned.map(({ after, reason }) => [after, reason])).toEqual([
      [100, 'roundedRate'],
      [100, 'rate'],
      [90, 'rate'],
    ]);
    expect(countsInWords(planned)).toBe('3 ô: 1 tỷ lệ làm tròn (chưa đạt), 2 tỷ lệ');
  });

  it('leaves a column of formulas alone and says so', () => {
    const { survey, tabs } = surveyed(
      rawTab('Thu', [HEADER, [1, 'Trường A', 10, 5, 50], [2, 'Trường B', 10, 5, '']], {
        formulas: { E2: '=D2/C2*100' },
      }),
    );
    const { changes: none, leftAlone } = planRates(survey, tabs);
    expect(none).toEqual([]);
    expect(leftAlone.join()).toContain("'Thu', cột tỷ lệ của Thu: cột dùng công thức");
  });

  it('leaves cells alone that a merge covers or a formula above may fill', () => {
    const rows: Cell[][] = [HEADER, [1, 'Trường A', 10, 5, 50], [2, 'Trường B', 10, 5, '']];
    expect(changes(rows, { merges: [{ row: 1, column: 4, rows: 2, columns: 1 }] })).toEqual([]);
    expect(changes(rows, { formulas: { E1: '=TYLE(D1:D9;C1:C9)' } })).toEqual([]);
    expect(changes(rows, { formulas: { D2: '=SUM(F2:G2)' } })).toEqual([['E3', 50]]);
  });
});
