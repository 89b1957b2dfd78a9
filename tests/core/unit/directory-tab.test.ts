import { describe, expect, it } from 'vitest';
import { deriveDirectory } from '../../../src/core/unit/derive';
import { planDirectoryNotes } from '../../../src/core/unit/directory-notes';
import { planDirectory } from '../../../src/core/unit/directory-plan';
import { readListedUnits } from '../../../src/core/unit/listed';
import { planMergeColumn } from '../../../src/core/unit/merge-column';
import { mergeSentences } from '../../../src/core/unit/merge-messages';
import type { Cell, Grid } from '../../../src/core/workbook/workbook';

const OLD_HEADER = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối'];
const HEADER = [...OLD_HEADER, 'Gộp vào'];
const DAYS = ['Từ ngày', 'Căn cứ', 'Bắt đầu từ'];
const UNIT_DAY = ['', 'Lập bảng theo đơn vị tại ngày'];
const BLANK = ['', '', '', '', '', '', '', ''];

/** The directory of two tables, as what stands in the tab is obeyed. */
function directoryOf(grid: Grid, ...tables: readonly (readonly string[])[]) {
  const rows = tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
  return deriveDirectory(rows, readListedUnits(grid)).directory;
}

const TABLES = [
  ['Xã Hòa Chung', 'Xã Vĩnh Quang'],
  ['Xã Hoaf Chung', 'Xã Vĩnh Quang'],
];

describe('planDirectory()', () => {
  it.each([[[]], [[['']]]])('makes all of a blank tab %j', (blank: Grid) => {
    expect(planDirectory(blank, directoryOf([], ...TABLES))).toEqual({
      headings: null,
      row: 0,
      column: 0,
      cells: [
        [expect.stringMatching(/^Sửa tên, tên gọi khác, khối/), ...BLANK.slice(1), ...UNIT_DAY],
        [...HEADER, ...DAYS, '', ''],
        [1, 'Xã Hòa Chung', ...BLANK],
        [2, 'Xã Vĩnh Quang', ...BLANK],
        [3, 'Xã Hoaf Chung', ...BLANK],
      ],
      units: 3,
    });
  });

  it('adds new units below, under the headings wherever they stand, and numbers them on', () => {
    const grid: Cell[][] = [
      ['Danh mục', '', '', '', '', '', ''],
      ['x', 'Gộp vào', 'Tên chuẩn', 'Ghi chú', 'TT', 'Khối', 'Tên gọi khác'],
      ['', '', 'Xã Vĩnh Quang', 'giữ', 1, '', ''],
      ['', 'Xã Vĩnh Quang', 'Xã Hoaf Chung', '', 2, '', ''],
    ];
    expect(planDirectory(grid, directoryOf(grid, ...TABLES))).toEqual({
      headings: { row: 1, column: 7, cells: [...DAYS, ...UNIT_DAY] },
      row: 4,
      column: 1,
      cells: [['', 'Xã Hòa Chung', '', 3, '', '']],
      units: 1,
    });
  });

  it('gives a tab made before the column the heading behind what staff keep, even in other rows', () => {
    const grid: Cell[][] = [
      [...OLD_HEADER, '', ''],
      [1, 'Xã Hòa Chung', '', '', 'của cơ quan', ''],
      [2, 'Xã Hoaf Chung', '', '', '', ''],
      [3, 'Xã Vĩnh Quang', '', '', '', ''],
    ];
    const plan = planDirectory(grid, directoryOf(grid, ...TABLES));
    const headings = { row: 0, column: 5, cells: ['Gộp vào', ...DAYS, ...UNIT_DAY] };
    expect(plan).toEqual({ headings, row: 4, column: 0, cells: [], units: 0 });
  });

  it('puts what is missing where so many columns are blank, the day of the units right of its label', () => {
    const grid: Cell[][] = [
      [...HEADER, 'Từ ngày', '', 'Điện thoại'],
      [1, 'Trường A', '', '', '', '', '', '0206'],
    ];
    expect(planDirectory(grid, directoryOf(grid))?.headings).toEqual({
      row: 0,
      column: 8,
      cells: ['Căn cứ', 'Bắt đầu từ', ...UNIT_DAY],
    });
    const whole: Cell[][] = [
      [...HEADER, ...DAYS, ...UNIT_DAY],
      [1, 'Trường A'],
    ];
    expect(planDirectory(whole, directoryOf(whole))?.headings).toBeNull();
  });

  it('refuses a tab with text and no heading Tên chuẩn', () => {
    expect(planDirectory([['Đơn vị'], ['Xã Hòa Chung']], directoryOf([], ...TABLES))).toBeNull();
  });
});

describe('planMergeColumn()', () => {
  const grid = (...merges: readonly string[]): Cell[][] => [
    HEADER,
    [1, 'Xã Hòa Chung', '', '', merges[0] ?? ''],
    [2, 'Xã Vĩnh Quang', '', '', merges[1] ?? ''],
    [3, 'Xã Hoaf Chung', '', '', merges[2] ?? ''],
  ];

  function columnOf(cells: Grid) {
    const column = planMergeColumn(cells, directoryOf(cells, ...TABLES));
    if (!column) throw new RangeError('Give the tab the column Gộp vào');
    return column;
  }

  it('offers suggestions first, then the other names, and says why', () => {
    const { choices, suggested, faults, rows, first } = columnOf(grid());
    expect([...choices]).toEqual([
      [1, ['Xã Hoaf Chung', 'Xã Vĩnh Quang']],
      [3, ['Xã Hòa Chung', 'Xã Vĩnh Quang']],
    ]);
    expect(suggested.map(({ row }) => row)).toEqual([1, 3]);
    expect(suggested[1]?.message).toContain('Có thể là: Xã Hòa Chung (gõ Telex còn sót).');
    expect([faults, rows, first]).toEqual([[], [1, 2, 3], 1]);
  });

  it('has nothing more to suggest once a name is merged', () => {
    const { choices, suggested, faults } = columnOf(grid('', '', 'Xã Hòa Chung'));
    expect([choices.size, suggested, faults]).toEqual([0, [], []]);
  });

  it.each([
    [['', '', 'Xã Hòa'], 'không có, hoặc có nhiều, đơn vị tên "Xã Hòa"'],
    [['', '', 'xã hoaf chung'], 'gộp vào chính nó'],
    [['Xã Hoaf Chung', '', 'Xã Hòa Chung'], 'Xã Hoaf Chung → Xã Hòa Chung → Xã Hoaf Chung'],
  ])('says what is wrong with %j', (merges, words) => {
    const { faults, suggested } = columnOf(grid(...merges));
    expect(faults.find(({ row }) => row === 3)?.message).toContain(words);
    expect(suggested.map(({ row }) => row)).toContain(3);
  });

  it('offers suggestions alone among more names than a dropdown takes', () => {
    const many = Array.from({ length: 600 }, (_, at) => `Trường Tân ${at}`);
    const cells: Cell[][] = [
      HEADER,
      ...['Xã Hòa Chung', 'Xã Hoaf Chung', ...many].map((name) => ['', name, '', '', '']),
    ];
    const directory = directoryOf(cells, ['Xã Hòa Chung', ...many], ['Xã Hoaf Chung']);
    expect(planMergeColumn(cells, directory)?.choices.get(2)).toEqual(['Xã Hòa Chung']);
  });

  it('is none where there is no such column', () => {
    expect(planMergeColumn([OLD_HEADER, [1, 'Xã Hòa Chung', '', '']], directoryOf([]))).toBeNull();
  });
});

describe('names of two rows', () => {
  const notesOf = (...rows: readonly (readonly Cell[])[]) => {
    const grid = [[...HEADER, ...DAYS], ...rows];
    const plan = planDirectoryNotes(grid, planMergeColumn(grid, directoryOf(grid)));
    return (plan?.faults ?? []).map(({ row, column, message }) => `${row},${column} ${message}`);
  };

  it('are told at the row that is not used', () => {
    expect(notesOf([1, 'Trạm Y tế Ba Bể'], [2, 'Trạm Y tế Na Rì'], [3, 'TYT Ba Bể'])).toEqual([]);
    expect(notesOf([1, 'Xã Hòa An'], [2, 'Xã Na Rì'], [3, 'Xã Hoà An'])).toEqual([
      '3,1 “Xã Hoà An” đã là Tên chuẩn ở dòng 2 nên dòng này chưa được dùng. Hãy xóa dòng này, hoặc ghi tên khác.',
    ]);
  });

  it('are told at another name that is a unit’s standard name', () => {
    expect(notesOf([1, 'Lớp 1A'], [2, 'Lớp 1B', 'B; Lớp 1A'])).toEqual([
      '2,2 “Lớp 1A” là Tên chuẩn ở dòng 2 nên tên này chưa được dùng ở đây. Hãy xóa ở đây; là một đơn vị thì ghi ở cột Gộp vào của dòng 2.',
    ]);
  });

  it('are told at both rows that have one other name', () => {
    expect(
      notesOf([1, 'CN Hà Nội', 'Chi nhánh I'], [2, 'CN Huế', 'H'], [3, 'CN Cao Bằng', 'Chi nhánh I']),
    ).toEqual([
      expect.stringContaining('1,2 “Chi nhánh I” cũng là'),
      expect.stringContaining('ở dòng 2 nên'),
    ]);
  });

  it('may be those of a row that goes into the other', () => {
    expect(notesOf([1, 'Lớp 1A', 'Lớp 1B; 1B'], [2, 'Lớp 1B', '1B', '', 'Lớp 1A'])).toEqual([]);
  });
});

describe('mergeSentences()', () => {
  it('says what there is to do, and nothing otherwise', () => {
    expect(mergeSentences('Danh mục đơn vị', { suggested: 2, faults: 1 })).toEqual([
      '2 tên có thể là tên khác của đơn vị đã có: xem ghi chú và chọn ở cột Gộp vào.',
      "1 ô ở cột Gộp vào của trang tính 'Danh mục đơn vị' chưa dùng được, lý do ghi ở ghi chú của ô.",
    ]);
    expect(mergeSentences('Danh mục đơn vị', { suggested: 0, faults: 0 })).toEqual([]);
  });
});
