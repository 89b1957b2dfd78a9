import { describe, expect, it } from 'vitest';
import {
  filteredColumns,
  headWithKept,
  isRepeated,
  readKept,
  withKept,
} from '../../../src/core/page/kept-list';
import { BLANK, type PageCell, type PreviousPage } from '../../../src/core/page/page';
import type { ListForm } from '../../../src/core/page/pages';
import type { Cell } from '../../../src/core/workbook/workbook';

const FORM: ListForm = {
  headings: ['TT', 'Trạm y tế', 'Tình trạng', 'Ý kiến', 'Hạn'],
  telling: [1, 2],
  typed: [3, 4],
  alone: ['Đã đạt'],
};

function page(values: Cell[][], more: Partial<PreviousPage> = {}): PreviousPage {
  return { values, formulas: [], formats: [], notes: [], ...more };
}

function read(previous: PreviousPage | null) {
  return readKept(previous, FORM, (textOf) => textOf(1) || null);
}

function contents(cells: readonly PageCell[]) {
  return cells.map(({ content }) => content);
}

const HEAD: Cell[] = ['TT', 'Trạm y tế', 'Tình trạng', 'Ý kiến', 'Hạn'];
const EMPTY = FORM.headings.map(() => BLANK);

describe('readKept()', () => {
  it('finds typed columns by their headings wherever they stand, and those that staff added', () => {
    const kept = read(
      page([
        ['TT', 'Trạm y tế', 'Người ghi', 'Ý kiến', 'Tình trạng', 'Hạn'],
        [1, 'Trạm Bản Ngà', 'anh Páo', 'thiếu thuốc', 'Chưa đạt', ''],
      ]),
    );
    expect(kept.ownColumns).toEqual([0, 1, 4, 3, 5]);
    expect(kept.addedColumns).toEqual([2]);
    expect(kept.rows).toEqual([{ row: 1, key: 'Trạm Bản Ngà', typed: true }]);
    expect(filteredColumns(kept)).toBe(9);
  });

  it('keeps a row without a key unless it is one of ours', () => {
    const kept = read(page([HEAD, ['Đã đạt', '', '', '', ''], ['', '', '', 'của ai?', '']]));
    expect(kept.rows).toEqual([{ row: 2, key: null, typed: true }]);
  });

  it.each([
    ['Hạn', ['30/6', '30/9'], []],
    ['Hạn', ['30/6', '31/12'], [5]],
    ['Hạn cũ', ['30/6', '30/9'], [5]],
  ])(
    'takes a column %s with %j beside 30/6 and 30/9 for a column of the staff: %j',
    (heading, cells, added) => {
      const rows = ['30/6', '30/9'].map((due, index) => [
        index + 1,
        `Trạm ${index}`,
        'Chưa đạt',
        '',
        due,
        cells[index] ?? '',
      ]);
      expect(read(page([[...HEAD, heading], ...rows])).addedColumns).toEqual(added);
    },
  );

  it('lets a cell merged over several rows stand for each of them', () => {
    const merges = [{ row: 1, column: 3, rows: 3, columns: 1 }];
    const rows: Cell[][] = [
      [1, 'Trạm A', 'Chưa đạt', 'mưa lũ', ''],
      [2, 'Trạm B', 'Chưa đạt', '', ''],
      ['', '', '', '', ''],
    ];
    const { previous } = read(page([HEAD, ...rows], { merges }));
    expect(previous.values.map((cells) => cells[3])).toEqual(['Ý kiến', 'mưa lũ', 'mưa lũ', '']);
  });
});

describe('withKept()', () => {
  const previous = page(
    [
      [...HEAD, 'Ghi chú'],
      [1, 'Trạm A', 'Chưa đạt', 'mưa lũ', { year: 2026, month: 6, day: 30 }, 'gọi lại'],
      [2, 'Trạm B', 'Chưa đạt', 'thiếu người', '', ''],
    ],
    { notes: [[], ['', '', 'chị Sính hỏi'], []] },
  );
  const kept = read(previous);

  it('puts text, added columns and notes of one row where it belongs now', () => {
    const cells = withKept({ cells: EMPTY, sources: [{ row: 1, lead: 'Trạm A' }], carried: [] }, 9, kept);
    expect(contents(cells)).toEqual(['', '', '', 'mưa lũ', { year: 2026, month: 6, day: 30 }, 'gọi lại']);
    expect(cells[2]?.note).toBe('chị Sính hỏi');
  });

  it('puts a note of the staff below ours', () => {
    const draft = {
      cells: EMPTY.map((cell) => ({ ...cell, note: 'Nguồn: Thu!E5' })),
      sources: [{ row: 1, lead: '' }],
    };
    expect(withKept({ ...draft, carried: [] }, 9, kept)[2]?.note).toBe('Nguồn: Thu!E5\nchị Sính hỏi');
  });

  it('joins the text of rows that are one now, each led by its own name', () => {
    const sources = [1, 2].map((row) => ({ row, lead: row === 1 ? 'Trạm A' : 'Trạm B' }));
    const cells = withKept({ cells: EMPTY, sources, carried: [] }, 9, kept);
    expect(contents(cells).slice(3)).toEqual([
      'Trạm A: mưa lũ\nTrạm B: thiếu người',
      { year: 2026, month: 6, day: 30 },
      'gọi lại',
    ]);
  });

  it('carries cells of ours where a row lost its key', () => {
    const cells = withKept({ cells: EMPTY, sources: [{ row: 2, lead: '' }], carried: [0, 1, 2] }, 9, kept);
    expect(contents(cells).slice(0, 4)).toEqual([2, 'Trạm B', 'Chưa đạt', 'thiếu người']);
  });
});

describe('headWithKept()', () => {
  it('keeps what stands beside the title and over added columns, and nothing over ours', () => {
    const kept = read(
      page([
        ['DANH SÁCH', '', 'in khổ A4', '', '', ''],
        [...HEAD, 'Ghi chú'],
        [1, 'Trạm A', '', '', '', 'x'],
      ]),
    );
    const head = headWithKept([EMPTY, EMPTY], kept);
    expect(head.map(contents)).toEqual([
      ['', '', 'in khổ A4', '', '', ''],
      ['', '', '', '', '', 'Ghi chú'],
    ]);
  });
});

describe('isRepeated()', () => {
  it.each([
    ['mưa lũ', true],
    ['', true],
    ['nắng hạn', false],
  ])('a row with %j beside one with "mưa lũ": %s', (text, expected) => {
    const kept = read(page([HEAD, [1, 'Trạm A', '', 'mưa lũ', ''], [2, 'Trạm A', '', text, '']]));
    expect(isRepeated(kept, 2, 1)).toBe(expected);
  });
});
