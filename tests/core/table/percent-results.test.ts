import { describe, expect, it } from 'vitest';
import { percentBases } from '../../../src/core/table/percent-bases';
import {
  isPercentColumn,
  percentContext,
  withoutShares,
  withPercentResults,
  withStatedRate,
} from '../../../src/core/table/percent-results';
import { withoutTargetBases } from '../../../src/core/table/target-bases';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

function over(headings: string, rows: Rows, bands = '') {
  const { grid, units, columns, evidence } = columnsOver(headings, rows, bands);
  return { columns, evidence, context: percentContext({ values: grid }, units) };
}

describe('isPercentColumn()', () => {
  it.each<[string, readonly Cell[], boolean]>([
    ['Tỷ lệ (%)', [95, 96], true],
    ['Kết quả', ['95%', '96 %'], true],
    ['Kết quả', ['95%', 96], false],
    ['Kết quả', [95, 96], false],
    ['Kết quả', ['', ''], false],
  ])('of "%s" over %j is %s', (heading, cells, expected) => {
    const { columns, context } = over(
      `KH | ${heading}`,
      cells.map((cell) => [20, cell]),
    );
    const [, column] = columns;
    expect(column && isPercentColumn(context, column)).toBe(expected);
  });
});

describe('withPercentResults()', () => {
  const read = (headings: string, rows: Rows) => {
    const { columns, context } = over(headings, rows);
    return rolesIn(withPercentResults(context, columns));
  };

  it.each<[string, string, Rows, string]>([
    [
      'the typed rate is the result of a target in percent',
      'Tổng số trẻ | Số trẻ ra lớp | Tỷ lệ huy động (%) | Chỉ tiêu giao (%)',
      [
        [200, 190, 95, 96],
        [100, 97, 97, 96],
      ],
      '- | other | result | target',
    ],
    [
      'nobody wrote %, and the arithmetic does',
      'Tổng số trẻ | Số trẻ ra lớp | Tỷ lệ huy động | Chỉ tiêu giao',
      [
        [200, 190, 95, 96],
        [300, 291, 97, 96],
      ],
      '- | other | result | target',
    ],
    [
      'the rate is of the target',
      'Chỉ tiêu giao | Số trẻ ra lớp | Tỷ lệ (%)',
      [
        [200, 190, 95],
        [100, 97, 97],
      ],
      'target | result | rate',
    ],
    [
      'the result is in percent itself',
      'KH (%) | TH (%) | Tỷ lệ TH/KH',
      [
        [96, 95, 99],
        [96, 97, 101],
      ],
      'target | result | rate',
    ],
    [
      'a rate against the plan is none',
      'Số trẻ | Số trẻ ra lớp | So với KH (%) | Chỉ tiêu giao (%)',
      [
        [200, 190, 95, 96],
        [100, 97, 97, 96],
      ],
      '- | result | rate | target',
    ],
    [
      'each target has its own percentage by its heading, beside a plan and a result',
      'KH giải ngân | Giải ngân | Tỷ lệ (%) | Chỉ tiêu tỷ lệ hộ nghèo (%) | Tỷ lệ hộ nghèo (%)',
      [
        [200, 190, 95, 5, 4],
        [100, 97, 97, 6, 7],
      ],
      'target | result | rate | target | result',
    ],
    [
      'a pair in percent stands before one of counts',
      'Chỉ tiêu tỷ lệ nợ (%) | Tỷ lệ nợ (%) | Chỉ tiêu thu nợ | Số đã thu nợ',
      [
        [5, 4, 200, 190],
        [6, 7, 100, 97],
      ],
      'target | result | target | result',
    ],
    [
      'points that are missed only compare',
      'Số trẻ | Tỷ lệ (%) | Chỉ tiêu (%) | So với KH',
      [
        [200, 95, 96, -1],
        [100, 97, 96, 1],
      ],
      '- | result | target | comparison',
    ],
  ])('where %s', (_, headings, rows, roles) => {
    expect(read(headings, rows)).toBe(roles);
  });
});

describe('withoutTargetBases()', () => {
  const read = (headings: string, ...rows: Rows) => {
    const { columns, context } = over(headings, rows);
    return rolesIn(withoutTargetBases(context, columns));
  };

  it.each([
    'Số phải thu | Số chậm nộp | Tỷ lệ chậm nộp (%) | Chỉ tiêu giao (%)',
    'Tổng phải nộp | Đã nộp | Tỷ lệ nộp (%) | Chỉ tiêu nộp (%)',
  ])('leaves the columns out that a rate of the target in percent is made from: %s', (headings) => {
    expect(read(headings, [200, 3, 1.5, 1.6], [400, 8, 2, 1.6])).toBe('other | other | rate | target');
  });

  it('keeps a plan with its own result beside a target of another thing', () => {
    const headings = 'Kế hoạch thu | Đã thu | Tỷ lệ (%) | Chỉ tiêu nộp đúng hạn (%)';
    expect(read(headings, [200, 180, 90, 95], [400, 388, 97, 95])).toBe('target | result | rate | target');
    const beside = 'Kế hoạch thu | Đã thu | Tỷ lệ (%) | Chỉ tiêu (%) | TH (%)';
    expect(read(beside, [200, 180, 90, 95, 96], [400, 388, 97, 95, 93])).toMatch(/^target \| result/);
  });
});

describe('withoutShares()', () => {
  const read = (...rows: Rows) => {
    const bands = 'Kế hoạch | | Thực hiện |';
    const { columns, context } = over('Diện tích | Tỷ lệ (%) | Diện tích | Tỷ lệ (%)', rows, bands);
    return rolesIn(withoutShares(context, columns));
  };

  it('takes shares of all units, planned and reached, for nobody’s target', () => {
    expect(read([60, 60, 50, 62.5], [40, 40, 30, 37.5])).toBe('target | comparison | result | comparison');
    expect(read([60, 90, 50, 95], [40, 80, 30, 85])).toBe('target | target | result | result');
    expect(read([60, 60, 50, 95], [40, 40, 30, 85])).toBe('target | target | result | result');
    expect(read([60, 100, 50, 100])).toBe('target | target | result | result');
  });
});

describe('withStatedRate()', () => {
  const read = (headings: string, rows: Rows, ...lines: readonly string[]) => {
    const { columns, context, evidence } = over(headings, rows);
    return rolesIn(withStatedRate(context, columns, { lines, evidence }));
  };
  const SHARES: Rows = [
    [20, 10, '50'],
    [40, 30, '75'],
    [50, 40, '80'],
  ];

  it.each<[string, string, Rows, readonly string[], string]>([
    [
      'a share by its figures',
      'Thụ lý | Giải quyết | Tỷ lệ (%)',
      SHARES,
      ['Chỉ tiêu: 95%'],
      'other | other | result',
    ],
    ['the only column of figures', 'Tỷ lệ (%)', [[95], [97]], ['Chỉ tiêu: 95%'], 'result'],
    ['no line that says what is to be reached', 'Tỷ lệ (%)', [[95], [97]], ['KẾT QUẢ NĂM 2024'], 'rate'],
    ['a plan', 'KH | Giải quyết | Tỷ lệ (%)', SHARES, ['Chỉ tiêu: 95%'], 'target | - | rate'],
    [
      'figures that it is no share of',
      'Thụ lý | Giải quyết | Tỷ lệ (%)',
      [
        [20, 10, '95'],
        [40, 30, '96'],
        [50, 40, '97'],
      ],
      ['Chỉ tiêu: 95%'],
      '- | - | rate',
    ],
    [
      'two rates',
      'Tỷ lệ A (%) | Tỷ lệ B (%)',
      [
        [95, 96],
        [97, 98],
      ],
      ['Chỉ tiêu: 95%'],
      'rate | rate',
    ],
  ])('with %s', (_, headings, rows, lines, roles) => {
    expect(read(headings, rows, ...lines)).toBe(roles);
  });
});

describe('percentBases()', () => {
  const read = (headings: string, rows: Rows) => {
    const { columns, context } = over(headings, rows);
    const result = columns.find(({ role }) => role === 'result');
    if (result === undefined) throw new Error('a result is wanted');
    const target = columns.find(({ role }) => role === 'target') ?? null;
    const own = { result, target };
    return percentBases([own], columns, context).get(own);
  };
  const HEADINGS = 'Số trẻ | Số trẻ tiêm | Kết quả (%) | Chỉ tiêu (%)';

  it.each<[string, string, Rows, { readonly count: number; readonly base: number } | undefined]>([
    [
      'a count and its base',
      HEADINGS,
      [
        [140, 134, '95,7', 95],
        [200, 150, '75', 95],
      ],
      { count: 2, base: 1 },
    ],
    ['one row', HEADINGS, [[140, 134, '95,7', 95]], undefined],
    [
      'all or nothing',
      HEADINGS,
      [
        [140, 140, '100', 95],
        [200, 0, '0', 95],
      ],
      undefined,
    ],
    [
      'other figures',
      HEADINGS,
      [
        [140, 134, '80', 95],
        [200, 150, '85', 95],
      ],
      undefined,
    ],
    [
      'no percentages',
      'Số trẻ | Số trẻ tiêm | Kết quả | Chỉ tiêu',
      [
        [140, 134, 95.7, 95],
        [200, 150, 75, 95],
      ],
      undefined,
    ],
    [
      'three rows of four',
      HEADINGS,
      [
        [140, 134, '95,7', 95],
        [200, 150, '75', 95],
        [100, 80, '80', 95],
        [100, 90, '70', 95],
      ],
      { count: 2, base: 1 },
    ],
  ])('finds %s', (_, headings, rows, expected) => {
    expect(read(headings, rows)).toEqual(expected);
  });
});
