import { describe, expect, it } from 'vitest';
import { columnContent, decideResults, wordingOf } from '../../../src/core/tab/figures';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from '../table/columns-in-short';

const unitsOf = (cells: readonly Cell[]) => cells.map((_, row) => ({ kind: 'unit' as const, row }));
const gridOf = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe('columnContent()', () => {
  it.each<[readonly Cell[], string]>([
    [[12, '1.380', ''], 'figures'],
    [['1.5'], 'figures'],
    [['#REF!', ''], 'figures'],
    [[12, 'Nguyễn Văn A'], 'figures'],
    [[12, 'An', 'Bình'], 'words'],
    [['An', 'Bình'], 'words'],
    [['12 tin', '14 tin'], 'words'],
    [[5, '12 tin', '14 tin'], 'figures'],
    [['chưa báo cáo'], 'words'],
    [[5, 'chưa báo cáo', 'chưa báo cáo'], 'figures'],
    [['', '-', 'x', '…'], 'blank'],
    [['≥ 95'], 'figures'],
    [[], 'blank'],
  ])('of %j is %s', (cells, content) => {
    expect(columnContent(gridOf(cells), unitsOf(cells), 0)).toBe(content);
  });

  it('looks at the first 200 units only', () => {
    const cells = [...Array.from({ length: 200 }, () => 'An'), ...Array.from({ length: 300 }, () => 12)];
    expect(columnContent(gridOf(cells), unitsOf(cells), 0)).toBe('words');
    const totals = cells.map((_, row) => ({ kind: row < 200 ? ('total' as const) : ('unit' as const), row }));
    expect(columnContent(gridOf(cells), totals, 0)).toBe('figures');
  });
});

describe('wordingOf()', () => {
  const of = (cells: readonly Cell[], plans: readonly Cell[] = []) =>
    wordingOf(
      cells.map((cell, row) => [cell, plans[row] ?? '']),
      unitsOf(cells),
      { column: 0, plans: plans.length === 0 ? [] : [1] },
    );

  it.each<[readonly Cell[], readonly Cell[], string | null]>([
    [['12 đồng chí', '8 đồng chí'], [], 'counted'],
    [['8,5 ha', '12 ha', ''], [], 'counted'],
    [['12 đồng chí', '8 người'], [], null],
    [[12, 8], [], null],
    [['An', 'Bình'], [], null],
    [['12/15', '8/15'], [], 'ofWhole'],
    [['12/15', '8/10'], [15, 10], 'ofWhole'],
    [['12/15', '8/10'], [15, 11], null],
    [['12 tin', '8 tin', '5 tin', 'chưa tổ chức'], [], 'counted'],
    [['12 tin', 'chưa tổ chức'], [], null],
    [['15 hộ', '09 hộ', '~5', '6 hộ'], [], 'counted'],
    [['12 lớp', '10+2', 8], [], 'counted'],
    [['7 ca', '5-7', '3 ca', 'trên 20'], [], 'counted'],
    [['15 hộ', '~5'], [], null],
    [['12 lớp', '8 buổi', '~5', '6 lớp'], [], null],
    [['~5', '10+2', '5-7', '6 hộ'], [], null],
    [['', '-'], [], null],
  ])('of %j beside plans of %j is %s', (cells, plans, wording) => {
    expect(of(cells, plans)).toBe(wording);
  });
});

describe('decideResults()', () => {
  const decide = (headings: string, rows: readonly (readonly Cell[])[], bands = '') => {
    const { grid, units, columns } = columnsOver(headings, rows, bands);
    const decision = decideResults(grid, units, columns);
    return decision.kind === 'decided' ? rolesIn(decision.columns) : decision.kind;
  };
  const two = (...row: readonly Cell[]) => [row, row];

  it.each([
    ['KH | Thực hiện', 'target | result'],
    ['KH | Đoàn viên', 'target | result'],
    ['KH | Tổng số | Nữ', 'target | result | -'],
    ['KH | Nam | Nữ', 'ambiguous'],
    ['Tổng số hộ | KH', 'noResult'],
    ['KH | Tồn đọng', 'noResult'],
    ['KH | Đang thi công', 'noResult'],
    ['KH 2026 | Số vụ năm 2026 | Số vụ năm 2025', 'target | result | comparison'],
    ['KH 2024 | Số vụ năm 2026 | Số vụ năm 2025', 'ambiguous'],
    ['KH', 'noResult'],
  ])('of "%s" over figures is %s', (headings, expected) => {
    expect(decide(headings, two(20, 15, 10))).toBe(expected);
  });

  it('takes no words and no years for results', () => {
    expect(decide('KH | Kết quả | Đoàn viên', two(20, 'Tốt', 10))).toBe('target | other | result');
    expect(decide('KH | Kết quả', two(20, 'Tốt'))).toBe('words');
    expect(decide('KH | Năm công nhận', two(20, 2022))).toBe('noResult');
    expect(decide('KH | Năm công nhận', two(20, 22))).toBe('target | result');
    expect(decide('KH | Kết quả', two(20, '12 tin'))).toBe('target | result');
  });

  it('takes no target that nobody filled in where rates stand, and no running total', () => {
    expect(decide('KH | TH | Tỷ lệ (%)', two('', 15, 75))).toBe('other | result | rate');
    expect(decide('KH | TH', two('', 15))).toBe('target | result');
    expect(decide('KH | TH quý II | Lũy kế', two(20, 15, ''))).toBe('target | result | other');
    expect(decide('KH | Lũy kế', two(20, ''))).toBe('target | result');
  });

  it('takes what stands behind the target of each band for its result', () => {
    expect(decide('Giao | Nộp | Giao | Nộp', two(20, 15, 10, 5), 'Quỹ A | | Quỹ B |')).toBe(
      'target | result | target | result',
    );
    expect(decide('Giao | Nộp | Giao | Chi', two(20, 15, 10, 5), 'Quỹ A | | Quỹ B |')).toBe('ambiguous');
  });
});
