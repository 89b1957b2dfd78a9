import { describe, expect, it } from 'vitest';
import { readHints } from '../../../src/core/settings/hint';
import {
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  type IndicatorColumn,
} from '../../../src/core/settings/layout';
import { readSettings } from '../../../src/core/settings/read';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed } from '../../../src/core/survey/survey';
import type { Cell, Grid, Tab } from '../../../src/core/workbook/workbook';

type Row = Partial<Record<IndicatorColumn, Cell>>;

const TODAY = { year: 2025, month: 1, day: 10 };

function settingsOf(rows: readonly Row[]): Grid {
  return [
    INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS[column]),
    ...rows.map((cells) => INDICATOR_COLUMNS.map((column) => cells[column] ?? '')),
  ];
}

/** What the pages print of tabs when the settings say this: indicators, a unit's name, target, result and state a row. */
function read(tabs: readonly Tab[], ...rows: readonly Row[]) {
  const grid = settingsOf(rows);
  const hints = readHints(
    grid,
    tabs.map(({ name }) => name),
  );
  const proposed = proposeSources({ tabs }, [], { hints });
  const { settings, faults } = readSettings(grid, indicatorRows(proposed, new Map()));
  const survey = judgeProposed(proposed, { today: TODAY, answers: new Map(), settings });
  const numberOf = (reading: { readonly kind: string }) =>
    'value' in reading ? reading.value : reading.kind;
  return {
    faults: faults.map(({ message }) => message),
    problems: survey.problems.map(({ kind }) => kind),
    printed: survey.indicators.map(({ name, measures }) => [
      name,
      ...measures
        .filter((measure) => measure.rows.length > 0)
        .map(({ unit, target, result }) =>
          [unit.name, numberOf(target.reading), numberOf(result.reading)].join(' | '),
        ),
    ]),
  };
}

function tab(name: string, ...values: readonly (readonly Cell[])[]): Tab {
  const width = Math.max(...values.map((cells) => cells.length));
  return { name, values: values.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')) };
}

/** A school: quarters with sums between them. */
const WATER = tab(
  'Tiết kiệm nước',
  ['Sổ nước các lớp 2024'],
  ['Lớp', 'Khoán', 'T1', 'T2', 'T3', 'Quý I', 'T5', 'Ghi'],
  ['Lớp 6A', 40, 9, 8, 10, 27, 9, ''],
  ['Lớp 6B', 40, 12, 11, 9, 32, 10, 'rò ống'],
  ['Lớp 7A', 36, 8, 9, 9, 26, 7, ''],
);

/** A commune: what recognition reads as the result is last year's column by staff's own words. */
const HOUSES = tab(
  'Nhà văn hóa',
  ['TT', 'Xóm', 'KH giao', 'Kết quả', 'Đã nghiệm thu'],
  [1, 'Xóm Bản Khuông', 2, 2, 1],
  [2, 'Xóm Lũng Luông', 1, 1, 1],
  [3, 'Xóm Nà Sơn', 3, 2, 0],
  ['', 'Cộng', 6, 5, 2],
);

/** A bank branch: percentages beside counts, other units of measure. */
const CARDS = tab(
  'Thẻ',
  ['PGD', 'Giao (thẻ)', 'Phát (thẻ)', 'Tỷ lệ kích hoạt (%)', 'Doanh số (triệu đồng)', 'Giao doanh số (đồng)'],
  ['PGD Trà Lĩnh', 400, 310, 80, 12, 15000000],
  ['PGD Nước Hai', 500, 520, 75, 20, 18000000],
  ['PGD Tà Lùng', 300, 300, 90, 9, 9000000],
);

describe('a declared source', () => {
  it('is obeyed where words say otherwise, in place of what was recognised in the same cells', () => {
    expect(read([HOUSES]).printed).toEqual([
      ['Nhà văn hóa', 'Xóm Bản Khuông | 2 | 2', 'Xóm Lũng Luông | 1 | 1', 'Xóm Nà Sơn | 3 | 2'],
    ]);
    const row = { source: 'Nhà văn hóa › Nhà văn hóa', headerRow: 1, resultColumn: 'E' };
    expect(read([HOUSES], row)).toEqual({
      faults: [],
      problems: [],
      printed: [['Nhà văn hóa', 'Xóm Bản Khuông | 2 | 1', 'Xóm Lũng Luông | 1 | 1', 'Xóm Nà Sơn | 3 | 0']],
    });
  });

  it('stands beside what other columns of the tab give', () => {
    const row = {
      source: 'Nhà văn hóa',
      name: 'Nghiệm thu',
      targetColumn: 'KH giao',
      resultColumn: 'Đã nghiệm thu',
    };
    expect(read([HOUSES], row).printed.map(([name]) => name)).toEqual(['Nhà văn hóa', 'Nghiệm thu']);
  });

  it('of the same figures takes the row of the recognised source out of use, and says so there', () => {
    const { faults, printed } = read(
      [HOUSES],
      { source: 'Nhà văn hóa › Nhà văn hóa', calculation: 'Theo biểu' },
      { source: 'Nhà văn hóa', resultColumn: 'D', targetColumn: 'C', name: 'Theo khai' },
    );
    expect(printed.map(([name]) => name)).toEqual(['Theo khai']);
    expect(faults).toEqual([expect.stringContaining('khai lại ở dòng 3')]);
  });

  it('has no target where none is written, and takes KH chung', () => {
    const row = { source: 'Tiết kiệm nước', headerRow: 2, unitColumn: 'A', resultColumn: 'F', target: 30 };
    expect(read([WATER], row).printed[0]?.slice(1)).toEqual([
      'Lớp 6A | 30 | 27',
      'Lớp 6B | 30 | 32',
      'Lớp 7A | 30 | 26',
    ]);
  });

  it('adds no sum among its own summands, unless staff name the column by itself', () => {
    const row = { source: 'Tiết kiệm nước', headerRow: 2, unitColumn: 'A', targetColumn: 'B' };
    const { faults } = read([WATER], { ...row, resultColumn: 'C:G' });
    expect(faults).toEqual([expect.stringContaining('“F · Quý I” đã là tổng của các cột trước nó')]);
    const named = read([WATER], { ...row, resultColumn: 'C; D; E; G' });
    expect(named.faults).toEqual([]);
    expect(named.printed[0]?.[1]).toBe('Lớp 6A | 40 | 36');
    expect(read([WATER], { ...row, resultColumn: 'C:E; F; G' }).faults).toEqual([]);
  });

  it('adds no percentages, and compares neither them with counts nor one measure with another', () => {
    const row = { source: 'Thẻ', headerRow: 1, unitColumn: 'PGD' };
    const faultsOf = (targetColumn: string, resultColumn: string) =>
      read([CARDS], { ...row, targetColumn, resultColumn }).faults;
    expect(faultsOf('B', 'C:D')).toEqual([expect.stringContaining('là tỷ lệ % nên không cộng')]);
    expect(faultsOf('D', 'C')).toEqual([expect.stringContaining('tỷ lệ % còn kết quả là số lượng')]);
    expect(faultsOf('F', 'E')).toEqual([expect.stringContaining('hai đơn vị tính')]);
  });

  it('that leaves a whole tab out of use says so at the rows of its sources', () => {
    const { printed, faults } = read(
      [HOUSES],
      { source: 'Nhà văn hóa › Nhà văn hóa', calculation: 'Theo biểu' },
      { source: 'Nhà văn hóa', calculation: 'Không sử dụng' },
    );
    expect(printed).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('khai lại ở dòng 3')]);
  });

  it('may leave a whole tab out of use', () => {
    const { printed, problems, faults } = read([HOUSES, WATER], {
      source: 'Nhà văn hóa',
      calculation: 'Không sử dụng',
    });
    expect([printed.flat().filter((text) => text.includes('Xóm')), faults]).toEqual([[], []]);
    expect(problems.filter((kind) => kind === 'rowsWithoutUnit')).toEqual([]);
  });

  it('is told apart from another of the same tab, and from a tab that is not there', () => {
    const rows = [
      {
        source: 'Tiết kiệm nước',
        headerRow: 2,
        unitColumn: 'A',
        targetColumn: 'B',
        resultColumn: 'C',
        name: 'Một',
      },
      {
        source: 'Tiết kiệm nước',
        headerRow: 2,
        unitColumn: 'A',
        targetColumn: 'B',
        resultColumn: 'D',
        name: 'Hai',
      },
      { source: 'Tiết kiệm điện', headerRow: 2, unitColumn: 'A', resultColumn: 'D' },
    ];
    const { printed, faults } = read([WATER], ...rows);
    expect(printed.map(([name, first]) => [name, first])).toEqual([
      ['Một', 'Lớp 6A | 40 | 9'],
      ['Hai', 'Lớp 6A | 40 | 8'],
    ]);
    expect(faults).toEqual([expect.stringContaining('Không tìm thấy nguồn “Tiết kiệm điện”')]);
  });

  it('knows its units where they are written otherwise than in other tabs', () => {
    const union = tab(
      'Tin bài',
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ huyện Bảo Lâm', 12, 9],
      [2, 'LĐLĐ thành phố', 12, 13],
    );
    const visits = tab('Thăm hỏi', ['Nơi', 'Cần', 'Đã'], ['H. Bảo Lâm', 4, 3], ['Thành Phố ', 5, 5]);
    const row = {
      source: 'Thăm hỏi',
      headerRow: 1,
      unitColumn: 'Nơi',
      targetColumn: 'Cần',
      resultColumn: 'Đã',
    };
    expect(read([union, visits], row).printed).toEqual([
      ['Tin bài', 'LĐLĐ huyện Bảo Lâm | 12 | 9', 'LĐLĐ thành phố | 12 | 13'],
      ['Thăm hỏi', 'LĐLĐ huyện Bảo Lâm | 4 | 3', 'LĐLĐ thành phố | 5 | 5'],
    ]);
  });

  it('answers two candidates, which keep nothing else of their tab from being read', () => {
    const mixed = tab(
      'Công tác Đoàn',
      ['TT', 'Chi đoàn', 'Kết nạp', '', 'Tình nguyện', '', ''],
      ['', '', 'KH', 'KQ', 'KH', 'KQ', 'KQ'],
      [1, 'Chi đoàn Bản Giốc', 5, 4, 10, 8, 9],
      [2, 'Chi đoàn Pác Bó', 6, 6, 12, 12, 13],
      [3, 'Chi đoàn Phia Oắc', 4, 5, 8, 7, 7],
    );
    const open = read([mixed]);
    expect(open.printed.map(([name]) => name)).toEqual(['Kết nạp']);
    expect(open.problems).toContain('ambiguousResult');
    const row = { source: 'Công tác Đoàn', targetColumn: 'E', resultColumn: 'G' };
    expect(read([mixed], row)).toMatchObject({
      faults: [],
      problems: [],
      printed: [
        ['Kết nạp', 'Chi đoàn Bản Giốc | 5 | 4', 'Chi đoàn Pác Bó | 6 | 6', 'Chi đoàn Phia Oắc | 4 | 5'],
        [
          'Tình nguyện',
          'Chi đoàn Bản Giốc | 10 | 9',
          'Chi đoàn Pác Bó | 12 | 13',
          'Chi đoàn Phia Oắc | 8 | 7',
        ],
      ],
    });
  });

  it('ends where the next table of the tab begins, whatever heads it', () => {
    const tab2 = tab(
      'Hai bảng',
      ['Nhóm', 'Mốc', 'Được'],
      ['Nhóm Hoa Ban', 5, 4],
      ['Nhóm Hoa Mai', 6, 6],
      ['', '', ''],
      ['Kết quả đợt hai', '', ''],
      ['Nhóm', 'Mốc', 'Được'],
      ['Nhóm Hoa Ban', 7, 1],
    );
    const row = { source: 'Hai bảng', headerRow: 1, unitColumn: 'A', targetColumn: 'B', resultColumn: 'C' };
    expect(read([tab2], row).printed[0]?.slice(1)).toEqual(['Nhóm Hoa Ban | 5 | 4', 'Nhóm Hoa Mai | 6 | 6']);
  });

  it('keeps its figures when rows are inserted above a header named by its label', () => {
    const moved = { ...WATER, values: [['Bìa', '', '', '', '', '', '', ''], ...WATER.values] };
    const row = {
      source: 'Tiết kiệm nước',
      headerRow: '2 · Lớp | Khoán | T1 | T2 | T3',
      unitColumn: 'A',
      targetColumn: 'B',
      resultColumn: 'C',
    };
    expect(read([moved], row).printed).toEqual(read([WATER], row).printed);
    const gone = { ...WATER, values: WATER.values.filter((_, at) => at !== 1) };
    expect(read([gone], row).faults).toEqual([expect.stringContaining('Không còn dòng tiêu đề')]);
  });

  it.each<[string, string]>([
    ['Cả năm', 'year'],
    ['6 tháng đầu năm', '6 months'],
    ['Quý I', 'a quarter'],
    ['Nhiệm kỳ 2021-2025', 'a term'],
    ['năm 2024', 'a year named'],
  ])('takes “%s” as the time of its target', (targetPeriod) => {
    const row = { source: 'Nhà văn hóa › Nhà văn hóa', targetPeriod };
    expect(read([HOUSES], row).faults).toEqual([]);
  });
});

describe('a log told in two rows, of the year and of a half', () => {
  const LOG = tab(
    'Sổ tin bài',
    ['SỔ TIN, BÀI NĂM 2024'],
    ['(24 tin, bài/năm)'],
    ['STT', 'Ngày đăng', 'Đơn vị', 'Tiêu đề'],
    [1, { year: 2024, month: 1, day: 5 }, 'Trường Hòa An', 'Tin một'],
    [2, { year: 2024, month: 8, day: 5 }, 'Trường Hòa An', 'Tin hai'],
  );
  const source = 'Sổ tin bài › Tin bài';
  const half = { name: 'Tin bài 6 tháng', source, target: 12, period: '6 tháng đầu năm 2024' };

  it.each([
    ['Tin, bài', '6 | 2', '12 | 1'],
    ['Tin bài 6 tháng', '24 | 2', '6 | 1'],
  ])('has the targets of a register by printed names: %s', (name, year, part) => {
    const given = tab('Giao', ['Chỉ tiêu', 'Đơn vị', 'KH giao'], [name, 'Trường Hòa An', 6]);
    expect(read([LOG, given], { source }, half)).toMatchObject({
      problems: [],
      printed: [
        ['Tin bài', `Trường Hòa An | ${year}`],
        ['Tin bài 6 tháng', `Trường Hòa An | ${part}`],
      ],
    });
  });
});
