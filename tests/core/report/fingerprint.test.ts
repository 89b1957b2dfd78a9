import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintDifferences, fingerprintOf } from '../../../src/core/report/fingerprint';
import type { Cell } from '../../../src/core/workbook/workbook';
import { plan } from './pages';

/** True where two columns cannot be told apart. */
function isSame(one: readonly Cell[], other: readonly Cell[]): boolean {
  return JSON.stringify(fingerprintOf(one).kept) === JSON.stringify(fingerprintOf(other).kept);
}

const cell = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom<Cell>('', 'Phường Hợp Giang', 'Phường Sông Bằng', '05/01/2020', '06/01/2020'),
  fc.constant<Cell>({ year: 2020, month: 5, day: 4 }),
);

describe('fingerprintOf()', () => {
  it.each<[string, readonly Cell[], readonly Cell[]]>([
    ['a figure', [1, 2, 3], [1, 2, 4]],
    ['figures that change places', [1, 2, 3], [2, 1, 3]],
    ['a blank for 0', [1, 0], [1, '']],
    ['a figure that became text', [1, 2], [1, '2']],
    ['a tick', [true, false], [false, true]],
    ['a day', [{ year: 2020, month: 1, day: 5 }], [{ year: 2020, month: 1, day: 6 }]],
    ['a typed day', ['05/01/2020'], ['05/02/2020']],
    ['a typed day without zeros', ['5/1/2020'], ['5/2/2020']],
    ['a typed day, year first', ['2020-01-05'], ['2020-02-05']],
    ['day and month that change places', ['01/02/2020'], ['02/01/2020']],
    ['an amount with decimals', [1_234_567.5, 0.1], [1_234_567.5, 0.2]],
    ['the last syllable', ['Chi đoàn 10A'], ['Chi đoàn 10B']],
    ['names that change places', ['Bảo Lâm', 'Bảo Lạc'], ['Bảo Lạc', 'Bảo Lâm']],
    ['a mark', ['Hòa An'], ['Hoà An']],
    ['an error', ['#N/A', 1], ['', 1]],
  ])('tells %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it.each<[string, readonly Cell[], readonly Cell[]]>([
    [
      'names that differ only in the middle, as the guide says',
      ['Quỹ tín dụng nhân dân Sông Hiến xã Hưng Đạo'],
      ['Quỹ tín dụng nhân dân Sông Bằng xã Hưng Đạo'],
    ],
  ])('does not tell %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it('tells one cell that changed, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.nat(), cell, (cells, at, other) => {
        const row = at % cells.length;
        fc.pre(JSON.stringify(cells[row]) !== JSON.stringify(other));
        const changed = cells.map((old, index) => (index === row ? other : old));
        expect(isSame(cells, changed)).toBe(false);
      }),
    );
  });

  it('asks exact sums of whole figures, and allows others the error of floating sums only', () => {
    const whole = fingerprintOf(Array.from({ length: 100_000 }, () => 78_800_000));
    const parts = fingerprintOf(Array.from({ length: 100_000 }, () => 0.1));
    const margins = ({ kept, figures }: typeof whole) => kept.slice(figures.length);
    expect(margins(whole)).toEqual([0, 0, 0, 0]);
    expect(Math.max(...margins(parts))).toBeLessThan(1e-4);
  });

  it('writes no comma, no decimal and no constant list into the formula', () => {
    const print = fingerprintOf(['Tổ 1', 2.5, { year: 2020, month: 1, day: 5 }]);
    const column = { tab: "Sổ 'A'", area: { row: 2, column: 1, rows: 3, columns: 1 }, copyColumn: 4 };
    expect(fingerprintDifferences(print, column)).not.toMatch(/[,.{}]/);
  });
});

describe('a log of 100.000 rows', () => {
  const rows = 100_000;
  const log = plan({
    tabs: [
      {
        name: 'Sổ bán hàng',
        values: [
          ['SỔ BÁN HÀNG NĂM 2020'],
          ['Ngày', 'Cửa hàng', 'Số lượng'],
          ...Array.from({ length: rows }, (_, index): Cell[] => [
            { year: 2020, month: (index % 12) + 1, day: (index % 28) + 1 },
            ['Cửa hàng Chợ Xanh', 'Cửa hàng Bến Xe'][index % 2] ?? '',
            (index % 7) + 0.5,
          ]),
        ],
      },
    ],
  });

  it('leaves pages and the record sizes of their own', () => {
    const copied = log.sources.flatMap(({ columns }) => columns);
    expect(copied.map(({ area }) => area.rows)).toEqual([rows, rows, rows]);
    expect(Math.max(...copied.map(({ values }) => values.length))).toBeLessThanOrEqual(12);
    expect(Math.max(log.summary.rows.length, log.below.rows.length)).toBeLessThan(40);
  });
});
