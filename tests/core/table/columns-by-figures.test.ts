import { describe, expect, it } from 'vitest';
import { withCounts } from '../../../src/core/table/counts';
import { withDifferences } from '../../../src/core/table/differences';
import { withoutEarlierStates } from '../../../src/core/table/earlier-states';
import { withNamedParts } from '../../../src/core/table/named-parts';
import { withRemainders } from '../../../src/core/table/remainders';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver, rolesIn } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

describe('withDifferences()', () => {
  const HEADINGS = 'Năm 2025 | Chỉ tiêu 2026 | Năm 2026 | So sánh';
  const read = (headings: string, rows: Rows) => {
    const { columns, evidence } = columnsOver(headings, rows);
    return rolesIn(withDifferences(columns, evidence)).split(' | ').pop();
  };

  it.each<[string, string, Rows, string]>([
    [
      'what one column is above another',
      HEADINGS,
      [
        [10, 20, 15, 5],
        [30, 20, 42, 12],
      ],
      'comparison',
    ],
    [
      'rates',
      HEADINGS,
      [
        [10, 20, 15, 75],
        [30, 20, 42, 210],
      ],
      'rate',
    ],
    [
      'a difference in one row only',
      HEADINGS,
      [
        [10, 20, 15, 5],
        [30, 20, 42, 13],
      ],
      'rate',
    ],
    ['one row', HEADINGS, [[10, 20, 15, 5]], 'rate'],
    [
      'a percent sign',
      `${HEADINGS} (%)`,
      [
        [10, 20, 15, 5],
        [30, 20, 42, 12],
      ],
      'rate',
    ],
  ])('with %s', (_, headings, rows, role) => {
    expect(read(headings, rows)).toBe(role);
  });
});

describe('withRemainders()', () => {
  const read = (heading: string, rows: Rows) => {
    const { columns, evidence } = columnsOver(`Kế hoạch vốn | Giải ngân | ${heading}`, rows);
    return rolesIn(withRemainders(columns, evidence));
  };

  it('takes what is left of a plan for no plan where it is their difference', () => {
    expect(read('Kế hoạch vốn còn lại', [[100, 40, 60]])).toBe('target | result | shortfall');
    expect(
      read('Kế hoạch vốn còn lại', [
        [100, 40, 60],
        [50, 20, 31],
      ]),
    ).toBe('target | result | target');
    expect(read('Kế hoạch vốn còn lại', [])).toBe('target | result | target');
    expect(read('Kế hoạch vốn năm sau', [[100, 40, 60]])).toBe('target | result | comparison');
  });
});

describe('withoutEarlierStates()', () => {
  it.each([
    ['Năm 2024 | Kế hoạch 2025 | Năm 2025', 'comparison | target | -'],
    ['Dư nợ 31/12/2024 | Kế hoạch dư nợ 2025 | Dư nợ 31/10/2025', 'comparison | target | -'],
    ['Năm 2025 | Kế hoạch 2025 | Năm 2024', '- | target | -'],
    ['Năm 2024 | Kế hoạch 2025 | Đoàn viên 2025', '- | target | -'],
    ['Năm 2024 | Kế hoạch | Năm 2025', '- | target | -'],
    ['Năm 2024 | Năm 2025', '- | -'],
  ])('reads "%s" as %s', (headings, roles) => {
    expect(rolesIn(withoutEarlierStates(columnsOver(headings).columns))).toBe(roles);
  });
});

describe('withNamedParts()', () => {
  const BANDS = 'Kế hoạch vốn | | | Giải ngân';
  const HEADINGS = 'Kéo dài | Năm 2026 | Tổng | Lũy kế';
  const labels = (headings: string, rows: Rows) => {
    const { columns, evidence } = columnsOver(headings, rows, BANDS);
    return withNamedParts(columns, evidence).map(({ subject }) => subject);
  };

  it('calls a part by its time where the total is the sum of it and of others', () => {
    expect(
      labels(HEADINGS, [
        [10, 90, 100, 5],
        [20, 30, 50, 5],
      ])[1],
    ).toBe('Năm 2026');
    expect(
      labels(HEADINGS, [
        [10, 90, 100, 5],
        [20, 30, 51, 5],
      ])[1],
    ).toBe('');
    expect(labels(HEADINGS, [[10, 90, 100, 5]])[1]).toBe('');
    expect(
      labels('Năm 2025 | Năm 2026 | Tổng | Lũy kế', [
        [10, 90, 100, 5],
        [20, 30, 50, 5],
      ])[1],
    ).toBe('');
  });
});

describe('withCounts()', () => {
  const read = (headings: string, rows: Rows, bands = '') => {
    const { grid, units, columns } = columnsOver(headings, rows, bands);
    return withCounts(grid, units, columns).map(({ role, label }) => `${role ?? '-'} ${label}`.trim());
  };

  it.each<[string, string, Rows, readonly string[]]>([
    ['', 'Người có thẻ', [[12], [14]], ['- Người có thẻ']],
    ['', 'Số thẻ', [[12], [14]], ['- Số thẻ']],
    ['', 'Người có thẻ', [['An'], ['Bình']], ['other']],
    ['', 'Số thẻ', [[12345678], [14]], ['other']],
    [
      '',
      'Căn cước KH | Căn cước TH',
      [
        [12, 10],
        [14, 12],
      ],
      ['target Căn cước', 'result Căn cước'],
    ],
    [
      'Kế hoạch | Thực hiện',
      'Căn cước | Căn cước',
      [
        [12, 10],
        [14, 12],
      ],
      ['target Căn cước', 'result Căn cước'],
    ],
    [
      'Kế hoạch | Thực hiện',
      'Nợ đọng | Nợ đọng',
      [
        [12, 10],
        [14, 12],
      ],
      ['target Nợ đọng', 'result Nợ đọng'],
    ],
  ])('under "%s" reads "%s" over %j as %j', (bands, headings, rows, expected) => {
    expect(read(headings, rows, bands)).toEqual(expected);
  });
});
