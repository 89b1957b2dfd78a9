import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, costOf, growthOf } from '../../../scripts/cost.mjs';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { anyBodyBook, anyBook } from './any-book';

/** A day of another realm in the column of units of measure, which no text can be made of. */
const DAY: Cell = Object.assign(Object.create(null), { year: 2019, month: 5, day: 1 });
const DAY_FOR_A_MEASURE: Workbook = {
  tabs: [
    {
      name: 'Tin bài',
      values: [
        ['TIN, BÀI NĂM 2019', '', '', ''],
        ['TT', 'Đơn vị', 'Còn phải nộp', ''],
        ['', 'Đơn vị', '', 'Đơn vị'],
        ['TT', 1990, 'Cộng', ''],
        [false, ' ', 'Cộng', DAY],
        ['Xã Cô Ba', '', '', '\u0000'],
      ],
    },
  ],
};

describe('recogniseTables() for any grid', () => {
  it.each([
    ['random grids', anyBook],
    ['random bodies', anyBodyBook],
  ])('gives tables that fit their grid: %s', (_, books) => {
    fc.assert(
      fc.property(books, (book) => {
        const { tables, problems } = recogniseTables(book);
        const names = tables.flatMap(({ indicators }) =>
          indicators.map(({ name }) => name.trim().toLowerCase()),
        );
        expect(new Set(names).size).toBe(names.length);
        for (const { place } of problems) expect(book.tabs.map(({ name }) => name)).toContain(place.tab);
        for (const table of tables) {
          const grids = book.tabs.filter(({ name }) => name === table.tab).map(({ values }) => values);
          const height = Math.max(...grids.map((grid) => grid.length));
          const rows = table.rows.map(({ row }) => row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          expect(Math.min(...rows)).toBeGreaterThan(table.header.last);
          expect(Math.max(...rows)).toBeLessThan(height);
          expect(table.rows.some(({ kind }) => kind === 'unit')).toBe(true);
          expect(table.rows.every(({ name }) => name !== '')).toBe(true);
          expect(table.indicators.length).toBeGreaterThan(0);
          const columns = table.indicators.map(({ resultColumn }) => resultColumn);
          const pairs = table.indicators.map(({ resultColumn, target }) =>
            JSON.stringify([resultColumn, target]),
          );
          expect(new Set(pairs).size).toBe(pairs.length);
          expect(columns).not.toContain(table.unitColumn);
        }
      }),
      { numRuns: 400, examples: [[DAY_FOR_A_MEASURE]] },
    );
  });

  it('changes nothing in the workbook', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const before = JSON.stringify(book);
        recogniseTables(book);
        expect(JSON.stringify(book)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('takes cells of 50.000 characters', () => {
    const units = [
      'Đơn vị ',
      '12 tin, bài ',
      '1.380',
      ' ',
      'I. ',
      '((',
      '- ',
      'quý ',
      'ngày 1/1/2020 đến ',
      'năm 2019 - ',
    ];
    for (const unit of units) {
      const long = unit.repeat(Math.ceil(50_000 / unit.length)).slice(0, 50_000);
      const values = rectangle([
        [long],
        ['TT', 'Đơn vị', 'KH', 'KQ'],
        [1, long, long, 5],
        [2, 'Hòa An', 5, 5],
        [long],
      ]);
      const cost = costOf(() => {
        expect(recogniseTables({ tabs: [{ name: long, values }] }).tables.length).toBeLessThan(2);
      }, 50);
      expect(cost).toBeLessThan(50);
    }
  });
});

describe('recogniseTables() on much', () => {
  const body = (rows: number, figure: (n: number) => Cell) =>
    Array.from({ length: rows }, (_, row) => [
      row + 1,
      `Đơn vị số ${row}`,
      ...Array.from({ length: 28 }, (__, column) => figure(row * 28 + column)),
    ]);
  const header = [
    'TT',
    'Tên đơn vị',
    ...Array.from({ length: 28 }, (_, n) => ['KH', 'KQ', 'Tỷ lệ', 'Ghi chú'][n % 4] ?? ''),
  ];
  const bands = [
    '',
    '',
    ...Array.from({ length: 28 }, (_, n) => (n % 4 === 0 ? `Chỉ số ${'abcdefg'.charAt(n / 4)}` : '')),
  ];

  it.each([
    ['numbers', (n: number): Cell => n],
    ['typed text', (n: number): Cell => `${n % 900}.380 `],
    ['words', (n: number): Cell => `chữ ${n % 5000}`],
  ])('reads tabs of 30 columns of %s in time that grows with cells only', (_, figure) => {
    const growth = growthOf((size) => {
      const values = rectangle([['BIỂU TỔNG HỢP NĂM 2020'], bands, header, ...body(size, figure)]);
      const tabs = Array.from({ length: 2 }, (__, n) => ({ name: `Tab ${n}`, values }));
      return () => recogniseTables({ tabs });
    }, 125);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});
