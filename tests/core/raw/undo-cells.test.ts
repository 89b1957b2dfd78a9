import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedChanges, type CellChange } from '../../../src/core/raw/change';
import type { UndoCell } from '../../../src/core/raw/undo';
import { carriedCells, planUndo } from '../../../src/core/raw/undo-cells';
import { rawTab } from './raw-tabs';

const GENERAL = '0.###############';

/** A change of column B from blank to a figure, in the row of a unit. */
function cell(row: number, name: string, change: Partial<UndoCell> = {}): UndoCell {
  return {
    row,
    column: 1,
    before: '',
    after: 50,
    formatBefore: GENERAL,
    formatAfter: GENERAL,
    witness: { column: 0, name },
    ...change,
  };
}

describe('planUndo()', () => {
  const tab = rawTab(
    'Thu',
    [
      ['Trường A', 50],
      [' Trường B', 50],
      ['Trường C', 60],
      ['Trường D', ''],
      ['Trường khác', 50],
      ['Trường F', 50],
    ],
    { formulas: { B6: '=25*2' } },
  );

  it('puts back what still stands as the action left it, and names what staff changed', () => {
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, row) => cell(row, `Trường ${letter}`));
    const { restored, changed } = planUndo(tab, cells);
    expect(restored.map(({ row, value }) => [row, value])).toEqual([
      [0, ''],
      [1, ''],
    ]);
    expect(changed.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  it('puts a format back unless staff chose another since', () => {
    const formatted = rawTab(
      'Thu',
      [
        ['Trường A', 50],
        ['Trường B', 50],
      ],
      { formats: { B1: '0%', B2: '0.00' } },
    );
    const cells = ['A', 'B'].map((letter, row) =>
      cell(row, `Trường ${letter}`, { formatBefore: '@', formatAfter: '0%' }),
    );
    expect(planUndo(formatted, cells).restored.map(({ format }) => format)).toEqual(['@', '0.00']);
  });
});

describe('planUndo() after rows and columns moved', () => {
  const cells = [50, 60, 70].map((after, row) => cell(row, `Trường ${'ABC'.charAt(row)}`, { after }));
  const placesIn = (values: readonly (readonly (string | number)[])[]) =>
    planUndo(rawTab('Thu', values), cells).restored.map(({ row, column }) => [row, column]);

  it('finds rows again that were sorted, or moved by a row above them', () => {
    expect(
      placesIn([
        ['Thêm', 1],
        ['Trường C', 70],
        ['Trường A', 50],
        ['Trường B', 60],
      ]),
    ).toEqual([
      [2, 1],
      [3, 1],
      [1, 1],
    ]);
  });

  it('finds a column again that was inserted before the names, or between them and it', () => {
    const places = [0, 1, 2].map((row) => [row, 2]);
    expect(
      placesIn([
        [1, 'Trường A', 50],
        [2, 'Trường B', 60],
        [3, 'Trường C', 70],
      ]),
    ).toEqual(places);
    expect(
      placesIn([
        ['Trường A', '', 50],
        ['Trường B', '', 60],
        ['Trường C', '', 70],
      ]),
    ).toEqual(places);
  });

  it('leaves a row whose name stands twice, and a column that only some cells are like', () => {
    expect(
      placesIn([
        ['Khác', 1],
        ['Trường A', 50],
        ['Trường A', 50],
        ['Trường B', 60],
      ]),
    ).toEqual([[3, 1]]);
    expect(
      placesIn([
        ['Trường A', '', 50],
        ['Trường B', '', 60],
        ['Trường C', '', 71],
      ]),
    ).toEqual([]);
  });
});

describe('carriedCells()', () => {
  it('remembers what a run that was cut off had written, and the formats before it', () => {
    const tab = rawTab(
      'Thu',
      [
        ['Trường A', 50],
        ['Trường B', ''],
        ['Trường C', ''],
      ],
      { formats: { B2: '0%' } },
    );
    const begun = [cell(0, 'Trường A'), cell(1, 'Trường B', { formatBefore: '@', formatAfter: '0%' })];
    const next = [cell(1, 'Trường B', { formatBefore: '0%', formatAfter: '0%' }), cell(2, 'Trường C')];
    expect(carriedCells(tab, begun, next).map(({ row, formatBefore }) => [row, formatBefore])).toEqual([
      [0, GENERAL],
      [1, '@'],
      [2, GENERAL],
    ]);
  });
});

describe('agreedChanges()', () => {
  const change = (row: number, after: number): CellChange => ({
    place: { tab: 'Thu', row, column: 1 },
    before: '',
    after,
    format: { before: GENERAL, after: GENERAL },
    reason: 'rate',
    witness: { column: 0, name: 'Trường A' },
  });

  it('keeps only what both looks decide alike; every change is agreed or moved', () => {
    const changes = fc.array(fc.record({ row: fc.nat(5), after: fc.nat(3) }));
    fc.assert(
      fc.property(changes, changes, (asked, now) => {
        const first = asked.map(({ row, after }) => change(row, after));
        const second = now.map(({ row, after }) => change(row, after));
        const { agreed, moved } = agreedChanges(first, second);
        expect(agreed.length + moved.length).toBe(first.length);
        for (const one of agreed) expect(second).toContainEqual(one);
        for (const one of moved) expect(second).not.toContainEqual(one);
      }),
    );
  });
});
