import { describe, expect, it } from 'vitest';
import { withAdjustments } from '../../../src/core/target/adjusted-plans';
import { adjustedCounts } from '../../../src/core/target/adjusted-target';
import { isOtherMeasure, mayBeOfPlan, sumOfUnits } from '../../../src/core/target/alike-figures';
import { plansToldOnce } from '../../../src/core/target/copied-plans';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { gridsOf, plansOf, unitsWith } from './plans-in-short';

describe('adjustedCounts()', () => {
  /** Rows of a unit each: assigned target, adjusted one, result, typed rate. */
  const counts = (rows: readonly (readonly Cell[])[], adjusted: readonly number[] = [1]) =>
    adjustedCounts(
      rows,
      rows.map((_, row) => ({ kind: 'unit', row })),
      { assigned: 0, adjusted, result: 2, rate: 3 },
    );

  it.each<[string, readonly (readonly Cell[])[], boolean]>([
    ['rates of the adjusted target', [[50, 45, 46, '102,2']], true],
    ['rates of the assigned target', [[50, 45, 46, '92']], false],
    ['cut rates of the assigned target', [[60, 45, 46, '76,6']], false],
    [
      'cut rates of the adjusted target',
      [
        [50, 45, 46, '102,2'],
        [50, 30, 47, '156,6'],
      ],
      true,
    ],
    ['rates of neither', [[50, 45, 46, '80']], true],
    [
      'rates of as many of both',
      [
        [50, 45, 46, '102,2'],
        [50, 45, 46, '92'],
      ],
      true,
    ],
    [
      'rates of more of the assigned one',
      [
        [50, 45, 46, '92'],
        [50, 45, 46, '92'],
        [50, 45, 46, '102,2'],
      ],
      false,
    ],
    ['no rate', [[50, 45, 46, '']], true],
    ['no adjusted target', [[50, '', 46, '92']], true],
    ['no assigned target', [['', 45, 46, '92']], true],
    ['an adjusted target of 0', [[50, 0, 46, '92']], true],
    ['one target told twice', [[50, 50, 46, '92']], true],
    ['no rows', [], true],
  ])('with %s', (_, rows, expected) => {
    expect(counts(rows)).toBe(expected);
  });

  it('looks at rows of units only', () => {
    const rows = [[50, 45, 46, '92']];
    const columns = { assigned: 0, adjusted: [1], result: 2, rate: 3 };
    expect(adjustedCounts(rows, [{ kind: 'total', row: 0 }], columns)).toBe(true);
    expect(adjustedCounts(rows, [{ kind: 'unit', row: 0 }], { ...columns, rate: null })).toBe(true);
  });

  it('takes of several adjusted targets the first that is filled', () => {
    expect(counts([[50, 40, 46, '102,2', 45]], [4, 1])).toBe(true);
    expect(counts([[50, 45, 46, '92', '']], [4, 1])).toBe(false);
  });
});

/** A tab with one column of targets of three units. */
const planTab = (name: string, title: string, heading = 'Chỉ tiêu giao') =>
  tabOf(name, [[title], ['TT', 'Đơn vị', heading], ...unitsWith(1)]);

describe('withAdjustments()', () => {
  const adjusted = (...tabs: readonly ReturnType<typeof planTab>[]) =>
    withAdjustments(plansOf(tabs), gridsOf(tabs)).map(({ table, later }) => [
      table.tab,
      later?.map(({ plan }) => plan.table.tab).join(),
    ]);

  const PLAN = planTab('Giao', 'GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024');
  const CHANGE = planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024');

  it('gives a plan what it was changed to in a table of its own', () => {
    expect(adjusted(PLAN, CHANGE)).toEqual([['Giao', 'Điều chỉnh']]);
    expect(adjusted(CHANGE, PLAN)).toEqual([['Giao', 'Điều chỉnh']]);
    const undated = planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG');
    expect(adjusted(PLAN, undated)).toEqual([['Giao', 'Điều chỉnh']]);
    const founding = planTab('Giao', 'GIAO CHỈ TIÊU THÀNH LẬP HTX NĂM 2024');
    const alike = planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU HTX THÀNH LẬP MỚI NĂM 2024');
    expect(adjusted(founding, alike)).toEqual([['Giao', 'Điều chỉnh']]);
  });

  it.each([
    ['of another year', planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2023')],
    ['of another thing', planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU THU NGÂN SÁCH NĂM 2024')],
    [
      'in another unit of measure',
      planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024', 'Chỉ tiêu giao (ha)'),
    ],
    ['by so much more', planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024', 'Bổ sung')],
    [
      'by so much more or less',
      planTab('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024', 'Số giao (+/-)'),
    ],
  ])('leaves a plan beside a change %s', (_, change) => {
    expect(adjusted(PLAN, change)).toEqual([
      ['Giao', undefined],
      ['Điều chỉnh', undefined],
    ]);
  });

  it('leaves plans where several could be the one, or were changed twice', () => {
    const second = planTab('Giao lại', 'GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024');
    expect(adjusted(PLAN, second, CHANGE)).toHaveLength(3);
    const again = planTab('Lần 2', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024');
    expect(adjusted(PLAN, CHANGE, again)).toHaveLength(3);
  });

  it('takes figures below zero for what is taken away', () => {
    const less = tabOf('Điều chỉnh', [
      ['ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG NĂM 2024'],
      ['TT', 'Đơn vị', 'Chỉ tiêu giao'],
      ...unitsWith(1).map(([at = '', name = '']) => [at, name, -2]),
    ]);
    expect(adjusted(PLAN, less)).toHaveLength(2);
  });
});

describe('plansToldOnce()', () => {
  const told = (...tabs: readonly ReturnType<typeof planTab>[]) => {
    const { assignments, copies } = plansToldOnce(plansOf(tabs), gridsOf(tabs));
    return [assignments.map(({ table }) => table.tab), [...copies.values()]];
  };
  const TITLE = 'GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024';

  it('leaves a copy of a tab out, and says of which', () => {
    expect(told(planTab('Giao', TITLE), planTab('Bản in', TITLE))).toEqual([['Giao'], ['Giao']]);
    const named = plansToldOnce(plansOf([planTab('Giao', TITLE)]), new Map());
    expect([named.assignments.length, named.copies.size]).toEqual([1, 0]);
  });

  it.each([
    ['of another year', planTab('Năm trước', 'GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2023')],
    ['in another unit of measure', planTab('Theo ha', TITLE, 'Chỉ tiêu giao (ha)')],
    ['of each month', planTab('Theo tháng', TITLE, 'Chỉ tiêu/tháng')],
    [
      'with another figure',
      tabOf('Sửa', [
        [TITLE],
        ['TT', 'Đơn vị', 'Chỉ tiêu giao'],
        ...unitsWith(1).map((row) => [...row.slice(0, 2), 9]),
      ]),
    ],
    [
      'of other units',
      tabOf('Khác', [
        [TITLE],
        ['TT', 'Đơn vị', 'Chỉ tiêu giao'],
        ...['Trạm y tế A', 'Trạm y tế B', 'Trạm y tế C'].map((name, row) => [row + 1, name, row + 1]),
      ]),
    ],
  ])('keeps a plan %s', (_, other) => {
    expect(told(planTab('Giao', TITLE), other)).toEqual([['Giao', other.name], []]);
  });

  it('tells plans of months apart by their tabs', () => {
    const title = 'GIAO CHỈ TIÊU TRỒNG RỪNG';
    expect(told(planTab('KH T1', title), planTab('KH T2', title))).toEqual([['KH T1', 'KH T2'], []]);
  });

  it('keeps two columns of one tab', () => {
    const tab = tabOf('Giao', [
      ['GIAO CHỈ TIÊU NĂM 2024'],
      ['TT', 'Đơn vị', 'Tin, bài', 'Tin, bài'],
      ...unitsWith(1).map((row) => [...row, row[2] ?? '']),
    ]);
    expect(told(tab)).toEqual([['Giao', 'Giao'], []]);
  });
});

describe('what figures say of a plan and a result', () => {
  it.each([
    [100, 300, true],
    [100, 301, false],
    [100, 5, true],
    [100, 4, false],
    [0, 5, true],
    [100, 0, true],
    [-1, 500, true],
  ])('%d planned may be of %d done: %s', (plan, result, expected) => {
    expect(mayBeOfPlan(plan, result)).toBe(expected);
  });

  it.each([
    ['đồng', 'triệu đồng', true],
    ['hộ', 'người', true],
    ['hộ', 'hộ', false],
    [null, 'hộ', false],
    ['hộ', null, false],
  ])('%s are of another measure than %s: %s', (target, result, expected) => {
    expect(isOtherMeasure(target, result)).toBe(expected);
  });

  it('adds up what units have, and no totals', () => {
    const grid = [
      ['A', 5, '1.200'],
      ['B', 'x', ''],
      ['Cộng', 5, 1200],
    ];
    const rows = (['unit', 'unit', 'total'] as const).map((kind, row) => ({
      kind,
      row,
      name: '',
      ordinal: null,
      group: null,
    }));
    expect(sumOfUnits(grid, { rows }, [1, 2])).toBe(1205);
    expect(sumOfUnits(grid, { rows }, [])).toBe(0);
  });
});
