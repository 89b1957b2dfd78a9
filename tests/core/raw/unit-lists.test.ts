import { describe, expect, it } from 'vitest';
import { planLists, type UnitCellList, unitArea, unitCells } from '../../../src/core/raw/unit-lists';
import { surveyWorkbook } from '../survey/survey-workbook';
import { rawTab, surveyed } from './raw-tabs';

const ROWS = [
  ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
  ['I', 'Khối huyện', '', ''],
  [1, 'Trường A', 10, 5],
  [2, 'Trường B', 10, 5],
  ['II', 'Khối ngành', '', ''],
  [3, 'Trường C', 10, 5],
  ['', 'Tổng cộng', 30, 15],
];

const WORDS = { kind: 'words', values: ['Trường A', 'Trường B', 'Trường C'] } as const;
const NONE: UnitCellList = { kind: 'none' };

function planned(present: readonly UnitCellList[]) {
  const [table] = surveyed(rawTab('Thu', ROWS)).survey.tables;
  if (!table) throw new RangeError('Give rows that are a table');
  const cells = unitCells(table);
  const { lists, kept } = planLists(cells, present, WORDS);
  return {
    area: unitArea(cells),
    ranges: lists.map(({ area, before }) => [area.row, area.rows, before]),
    kept,
  };
}

describe('planLists()', () => {
  it('covers rows of units only, neighbours in one range', () => {
    expect(planned([NONE, NONE, NONE, NONE])).toEqual({
      area: { row: 2, column: 1, rows: 4, columns: 1 },
      ranges: [
        [2, 2, null],
        [5, 1, null],
      ],
      kept: 0,
    });
  });

  it("keeps staff's rules, skips what is right already, renews another list of ours", () => {
    const old = { kind: 'words', values: ['Trường A'] } as const;
    expect(
      planned([{ kind: 'staff' }, { kind: 'ours', source: old }, NONE, { kind: 'ours', source: WORDS }]),
    ).toEqual({ area: { row: 2, column: 1, rows: 4, columns: 1 }, ranges: [[3, 1, old]], kept: 1 });
  });

  it('covers the events of a log, of merged cells the first', () => {
    const values = [
      ['Ngày', 'Đơn vị', 'Tên tin, bài'],
      ['05/01/2020', 'Trường A', 'Một'],
      ['06/01/2020', '', 'Hai'],
      ['07/01/2020', 'Trường B', 'Ba'],
      ['08/01/2020', 'Trường A', 'Bốn'],
    ];
    const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    const workbook = { tabs: [{ name: 'Sổ tin', values, merges }] };
    const today = { year: 2026, month: 11, day: 22 };
    const [log] = surveyWorkbook(workbook, { today, listed: [], answers: new Map() }).logs;
    expect(log && unitCells(log)).toEqual({ column: 1, rows: [1, 3, 4] });
  });
});
