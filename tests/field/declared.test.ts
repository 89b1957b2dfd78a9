import { describe, expect, it } from 'vitest';
import { INDICATOR_COLUMNS, INDICATOR_HEADINGS, type IndicatorColumn } from '../../src/core/settings/layout';
import type { Cell, Grid } from '../../src/core/workbook/workbook';
import { fieldCases } from './case-files';
import { runDeclared } from './core-run';
import { unmet } from './expectations';
import { OPEN } from './open-expectations';

type Row = Partial<Record<IndicatorColumn, Cell>>;

/** A row of the settings: the tab, its header row, and the columns of units, targets and results. */
function row(source: string, headerRow: Cell, columns: string, more: Row = {}): Row {
  const [unitColumn = '', targetColumn = '', resultColumn = ''] = columns.split(' | ');
  return { source, headerRow, unitColumn, targetColumn, resultColumn, ...more };
}

/** What an office would write for every workbook of the field that has a table with a row a unit. */
const DECLARED: Readonly<Record<string, readonly Row[]>> = {
  c01_bands_products: [
    row('T9', 5, 'B | C | H', { name: 'Tổng cộng' }),
    row('T9', 5, 'B | D | J', { name: 'Ghi nợ' }),
    row('T9', 5, 'B | E | L', { name: 'Di động TS' }),
    row('T9', 5, 'B | F | N', { name: 'Sim thẻ VNP' }),
    row('T9', 5, 'B | G | P', { name: 'KD TM' }),
  ],
  c04_months_no_total: [row('Tin bài 2024', 3, 'B | C | D:O')],
  c04b_months_total: [row('Tin bài 2024', 3, 'Đơn vị | KH năm | Cộng')],
  c05b_quarters_only: [row('Đoàn viên', 3, 'B | C; E; G; I | D; F; H; J')],
  c08_percent_indicator: [row('BHYT', 3, 'B | C | D')],
  c10_less_is_better: [
    row('Hộ nghèo', 3, 'Xã | Kế hoạch | Thực hiện'),
    row('TNGT', 3, 'B | C | D'),
    row('TNGT', 4, 'B | E | F', { name: 'Nợ đọng BHXH' }),
  ],
  c18_carry_over: [row('Quỹ', 3, 'B | C | D')],
  c20_cell_styles: [row('Kết quả', 3, 'B | C | D')],
  c21_mixed_percent: [row('BHYT', 3, 'B | C | D')],
  c22_percent_target_counts: [row('Mầm non', 3, 'Trường | Chỉ tiêu giao (%) | Tỷ lệ huy động (%)')],
  c23_two_targets: [
    row('Thu NS', 4, 'B | C | F', { name: 'Tỉnh giao' }),
    row('Thu NS', 4, 'B | D | F', { name: 'Huyện giao' }),
  ],
  c26_footers: [row('Quỹ', 7, 'B | C | D')],
  c27_adjusted: [row('Đoàn viên', 3, 'B | C; D | E')],
  c28_money_words: [row('Doanh thu', 3, 'Chi nhánh | Target | Actual')],
  c30_term: [
    row('Đoàn viên', 3, 'B | D | E'),
    row('Đoàn viên', 3, 'B | C | F', { name: 'Nhiệm kỳ', targetPeriod: 'giai đoạn 2021-2025' }),
  ],
  c34_one_base: [
    row('Tiêm chủng', 3, 'B | C | D', { name: 'Mũi 1' }),
    row('Tiêm chủng', 3, 'B | C | E', { name: 'Mũi 2' }),
    row('Tiêm chủng', 3, 'B | C | F', { name: 'Mũi 3' }),
  ],
  c50a_note_row_mid: [row('Quỹ', 3, 'B | C | D')],
  c51_trailing_rows: [row('Quỹ', 3, 'B | C | D')],
  c53_half_year_vs_year: [row('Đoàn viên', 3, 'B | C | D')],
  c54_month_report_cumulative: [row('Quỹ', 3, 'B | C | E')],
  c56_own_summary: [row('Quỹ', 3, 'B | C | D'), row('Tin bài', 3, 'B | C | D')],
  c59_disbursement: [row('Giải ngân', 4, 'B | D | I')],
  c60_ward_abbreviations: [row('Đoàn viên', 3, 'B | C | D'), row('Quỹ', 3, 'B | C | D')],
  c62_coverage_base: [row('BHYT', 3, 'B | KH giao (%) | Tỷ lệ bao phủ (%)')],
  c67a_note_col_mid: [row('Quỹ', 3, 'B | C | D')],
  c69_star_group: [row('Quỹ', 3, 'B | C | D')],
  c70_second_page_header: [row('Quỹ', 3, 'B | C | D')],
  c73_x_marks: [row('Hội nghị', 3, 'B | C | D')],
  c75_month_and_cum_bands: [
    row('Doanh thu', 4, 'B | G | H'),
    row('Doanh thu', 3, 'B | C | H', { name: 'Năm' }),
  ],
  c76_month_tabs_cum: [row('Tháng 9', 3, 'B | C | E')],
  c80b_children_letters: [row('Quỹ', 3, 'B | C | D')],
  c81_whole_as_unit: [row('BHYT', 3, 'B | C | D')],
  c84_numbered_names: [row('Quỹ', 3, 'A | B | C'), row('Tin', 3, 'A | B | C')],
  c88_ratio_control: [row('BHYT', 3, 'B | C | D')],
};

/** Workbooks without a table that has a row a unit: forms, logs, columns that are units, several rows a unit. */
const OTHER_SHAPES = [
  'c02_industry_months',
  'c07a_transposed_bands',
  'c13a_long_merged',
  'c38_form_responses',
  'c45_form_sub_rows',
  'c55_kh_th_rows',
  'c63_form_less',
  'c65_h1_h2_rows',
  'c85a_form_remark_mid',
  'c85c_log_remark_mid',
];

const REFUSED = 'c12_fraction_cells';

/** Of names, which no row of the settings tells of. */
const OF_NAMES: readonly string[] = OPEN['office/c60_ward_abbreviations.xlsx'] ?? [];

function settings(rows: readonly Row[]): Grid {
  return [
    INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS[column]),
    ...rows.map((cells) => INDICATOR_COLUMNS.map((column) => cells[column] ?? '')),
  ];
}

const CASES = fieldCases().filter(({ path }) => path.startsWith('office/'));
const nameOf = (path: string) => path.replace(/^office\/|\.xlsx$/g, '');

describe('tables of the field, declared in Danh mục chỉ tiêu alone', () => {
  it.each(
    CASES.flatMap((one) => {
      const rows = DECLARED[nameOf(one.path)];
      return rows === undefined ? [] : [[nameOf(one.path), one, rows] as const];
    }),
  )('%s gives the expected figures', async (_, one, rows) => {
    const { faults, ...said } = await runDeclared(one, settings(rows));
    const open = unmet(said, one.expected).filter((line) => !OF_NAMES.includes(line));
    expect({ open, faults }).toEqual({ open: [], faults: [] });
  });

  it('c12_fraction_cells is refused at its cell: 45/50 is no figure', async () => {
    const one = CASES.find(({ path }) => nameOf(path) === REFUSED);
    const said = one && (await runDeclared(one, settings([row('Phần mềm', 3, 'B | C | D')])));
    expect(said?.faults).toEqual([expect.stringContaining('Cột D không có số')]);
    expect(said?.summary).toBeNull();
  });

  it('are all there are', () => {
    const known = [...Object.keys(DECLARED), ...OTHER_SHAPES, REFUSED].sort();
    expect(CASES.map(({ path }) => nameOf(path)).sort()).toEqual(known);
  });
});
