import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, costOf, growthOf } from '../../../scripts/cost.mjs';
import { indicatorNameKey } from '../../../src/core/form/indicator-name-key';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { anyFormBook } from './any-form-book';

describe('recogniseTables() on any form', () => {
  it('gives forms that fit their tab, and never a table beside them', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyFormBook, (book) => {
        const { tables, logs, forms, problems } = recogniseTables(book);
        const others = new Set([...tables, ...logs].map((one) => one.tab));
        for (const { place } of problems) expect(book.tabs.map(({ name }) => name)).toContain(place.tab);
        for (const form of forms) {
          seen += 1;
          expect(others.has(form.tab)).toBe(false);
          const height = book.tabs.find(({ name }) => name === form.tab)?.values.length ?? 0;
          const places = form.rows.map(({ row }) => row);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(Math.min(...places)).toBeGreaterThan(form.header.last);
          expect(Math.max(...places)).toBeLessThan(height);
          const keys = form.rows.map(({ name }) => indicatorNameKey(name));
          expect(new Set(keys).size).toBe(keys.length);
          expect(form.unit.name.trim()).not.toBe('');
          expect(form.title.trim()).not.toBe('');
          const columns = [form.nameColumn, form.targetColumn, form.resultColumn];
          const inRows = form.rows.some(({ targetShift = 0 }) => targetShift !== 0);
          expect(new Set(columns).size).toBe(inRows ? 2 : 3);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('takes cells of 50.000 characters', () => {
    for (const unit of [
      'Đơn vị: ',
      'CỦA LĐLĐ ',
      '1.1 ',
      '- ',
      'Trong đó ',
      '(((',
      'a) (b',
      '. ',
      '.',
      '- -',
      '\n',
      'TRƯỜNG ',
      ' ',
      'năm 2019 ',
      '…',
    ]) {
      const long = `${unit.repeat(Math.ceil(50_000 / unit.length)).slice(0, 49_999)}x`;
      const values = rectangle([
        [long],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH'],
        [1, long, long, 5, 5],
        [2, 'Tin', 'tin', 5, 5],
      ]);
      const tabs = [long, 'B'].map((name) => ({ name, values }));
      expect(costOf(() => recogniseTables({ tabs }), 50)).toBeLessThan(50);
    }
  });

  it.each<[string, (row: number) => readonly Cell[]]>([
    [
      'rows',
      (row) => [row + 1, `Chỉ tiêu số ${row}`, 'người', ...Array.from({ length: 27 }, (_, n) => row * n)],
    ],
    ['parts', (row) => ['-', 'Nữ', 'người', ...Array.from({ length: 27 }, (_, n) => row * n)]],
    ['headers', (row) => (row % 50 === 0 ? ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH'] : [1, 'Tin', 'tin', 1, 1])],
    ['words', (row) => [`dòng ${row}`, 'Nội dung', ...Array.from({ length: 28 }, (_, n) => `dòng ${n}`)]],
  ])('reads tabs of many %s in time that grows with cells only', (_, rowOf) => {
    const growth = growthOf((size) => {
      const body = Array.from({ length: size }, (__, at) => rowOf(at));
      const values = rectangle([['BÁO CÁO NĂM 2020'], ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH', '%'], ...body]);
      const tabs = ['Hòa An a', 'Hòa An b'].map((name) => ({ name, values }));
      return () => recogniseTables({ tabs });
    }, 125);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});
