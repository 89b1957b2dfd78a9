import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { readMeasure } from '../../../src/core/measure/measure';
import { findConstantTarget, unusedProblems } from '../../../src/core/target/constant-target';
import type { Cell } from '../../../src/core/workbook/workbook';

const lineOf = (text: string, row: number) => ({ row, column: 0, text });

/** What lines say of a column "Số tin, bài", or of the one that is given, over rows of result and typed rate. */
function found(
  above: readonly string[],
  {
    time = 'năm 2024',
    column = 'Số tin, bài',
    below = [],
    rows = [],
  }: {
    readonly time?: string;
    readonly column?: string | null;
    readonly below?: readonly string[];
    readonly rows?: readonly (readonly Cell[])[];
  } = {},
) {
  return findConstantTarget(rows, {
    rows: rows.map((_, row) => ({ kind: 'unit', row })),
    resultColumn: 0,
    rateColumn: rows.length === 0 ? null : 1,
    linesAbove: above.map(lineOf),
    linesBelow: below.map((text, row) => lineOf(text, row + 10)),
    things: ['tin, bài'],
    counted:
      column === null ? null : { measured: readMeasure([column], []), texts: [column], usual: () => null },
    period: time === '' ? null : parsePeriod(time),
  });
}

describe('findConstantTarget()', () => {
  it.each([
    ['Chỉ tiêu 2 tin/tháng', 'năm 2024', 24, { value: 2, months: 1 }],
    ['Chỉ tiêu 2 tin/tháng', '6 tháng đầu năm 2024', 12, { value: 2, months: 1 }],
    ['Chỉ tiêu 2 tin/tháng', 'tháng 5/2024', 2, undefined],
    ['Chỉ tiêu 3 tin/quý', 'năm 2024', 12, { value: 3, months: 3 }],
    ['Chỉ tiêu 3 tin/quý', 'tháng 5/2024', 3, undefined],
    ['Chỉ tiêu 6 tin/6 tháng', 'năm 2024', 12, { value: 6, months: 6 }],
    ['Chỉ tiêu 12 tin/12 tháng', 'năm 2024', 12, undefined],
    ['Chỉ tiêu 24 tin', 'năm 2024', 24, undefined],
  ])('reads "%s" in %s as %d', (line, time, value, each) => {
    const { target, unused } = found([line], { time });
    expect(target).toMatchObject({ kind: 'constant', from: 'note', value });
    expect([target.kind === 'constant' && target.each, unused]).toEqual([each, []]);
  });

  it('multiplies an exception too', () => {
    expect(found(['Chỉ tiêu 2 tin/tháng; riêng Trạm A 1 tin']).target).toMatchObject({
      value: 24,
      exception: { names: ['Trạm A'], value: 12 },
    });
  });

  it('keeps what the line says of its figure', () => {
    const { target } = found(['Chỉ tiêu không quá 10 triệu đồng'], { column: 'Số tiền (đồng)' });
    expect(target).toMatchObject({
      value: 10_000_000,
      behind: ' triệu đồng',
      isCeiling: true,
      scaled: { of: 'money', stated: '10 triệu đồng' },
      line: { row: 0 },
    });
    expect(found(['Chỉ tiêu 12 tin']).target).toEqual({
      kind: 'constant',
      value: 12,
      from: 'note',
      line: lineOf('Chỉ tiêu 12 tin', 0),
      behind: ' tin',
      explains: 0,
      of: 0,
    });
  });

  it.each([
    ['Chỉ tiêu toàn tỉnh: 300 tin', 'năm 2024', 'Số tin, bài', 'all', 300],
    ['Chỉ tiêu 2 tin/tháng', '', 'Số tin, bài', 'time', 2],
    ['Chỉ tiêu 2 lượt/tuần', 'năm 2024', 'Số tin, bài', 'time', 2],
    ['Chỉ tiêu 3 tin/quý', '5 tháng đầu năm 2024', 'Số tin, bài', 'time', 3],
    ['Chỉ tiêu 10 triệu đồng', 'năm 2024', 'Số người', 'measure', 10],
    ['Chỉ tiêu 10 triệu đồng', 'năm 2024', null, 'measure', 10],
  ])('gives nobody what "%s" says in %s over "%s": %s', (line, time, column, why, value) => {
    const { target, unused, contradicting } = found([line], { time, column });
    expect(target).toEqual({ kind: 'none' });
    expect(unused).toMatchObject([{ value, why, line: { row: 0 } }]);
    expect(contradicting).toEqual([]);
  });

  it.each([
    ['Mỗi đơn vị phải nộp 10 triệu đồng', 'Số tiền (đồng)', 10_000_000],
    ['Kế hoạch: 5 triệu đồng/xã', 'Số tiền (đồng)', 5_000_000],
    ['Kế hoạch: 5 triệu đồng', 'Số tiền (đồng)', null],
    ['Kế hoạch: 5 triệu đồng/xã', 'Số tin, bài', null],
  ])('believes below a table "%s" of "%s" where both are money of each unit: %s', (line, column, value) => {
    const { target } = found([], { below: [line], column });
    expect(target.kind === 'constant' ? target.value : null).toBe(value);
  });

  const RATES = [
    [6, '50'],
    [12, '100'],
    [9, '75'],
  ];

  it('believes what typed percentages prove, whatever the line says besides', () => {
    expect(found(['Chỉ tiêu toàn tỉnh: 12 tin'], { rows: RATES })).toMatchObject({
      target: { kind: 'constant', value: 12, from: 'note', explains: 3, of: 3 },
      unused: [],
    });
    expect(found([], { below: ['Chỉ tiêu 12'], rows: RATES }).target).toMatchObject({ from: 'note' });
    expect(found([], { rows: RATES }).target).toMatchObject({ from: 'rates', value: 12, explains: 3, of: 3 });
  });

  it.each([
    ['two lines', ['Chỉ tiêu 24 tin', 'Chỉ tiêu 12 tin'], [], [12, 24]],
    ['a line and percentages', ['Chỉ tiêu 24 tin'], RATES, [12, 24]],
    [
      'a line and percentages of several targets',
      ['Chỉ tiêu 24 tin'],
      [
        [6, '50'],
        [6, '40'],
        [12, '90'],
      ],
      [24],
    ],
  ])('takes none where %s contradict each other', (_, lines, rows, contradicting) => {
    expect(found(lines, { rows })).toEqual({ target: { kind: 'none' }, contradicting, unused: [] });
  });

  it('takes a line that half of the percentages fit', () => {
    const rows = [
      [12, '50'],
      [6, '40'],
    ];
    expect(found(['Chỉ tiêu 24 tin'], { rows }).target).toMatchObject({ value: 24, explains: 1, of: 2 });
  });

  it('takes a figure that several lines say for one', () => {
    expect(found(['Chỉ tiêu 24 tin', 'Mỗi đơn vị 24 tin']).target).toMatchObject({ value: 24 });
    expect(found([])).toEqual({ target: { kind: 'none' }, contradicting: [], unused: [] });
  });
});

describe('unusedProblems()', () => {
  const { unused: money } = found(['Chỉ tiêu 10 triệu đồng'], { column: 'Số người' });
  const { unused: ofAll } = found(['Chỉ tiêu toàn tỉnh: 300 tin']);
  const none = { kind: 'none' } as const;
  const told = (...all: Parameters<typeof unusedProblems>[1]) =>
    unusedProblems('Quỹ', all).map((one) => (one.kind === 'unusedTarget' ? [one.why, one.stated] : one.kind));

  it('names the cell, the figure and why nobody is given it', () => {
    expect(unusedProblems('Quỹ', [{ target: none, unused: money }])).toEqual([
      {
        kind: 'unusedTarget',
        place: { tab: 'Quỹ', row: 0, column: 0 },
        value: 10,
        why: 'measure',
        stated: '10 triệu đồng',
      },
    ]);
  });

  it('tells of another unit of measure once, and not where another indicator of the table has the line', () => {
    const { target } = found(['Chỉ tiêu 10 triệu đồng'], { column: 'Số tiền (đồng)' });
    expect(told({ target: none, unused: money }, { target: none, unused: money })).toEqual([
      ['measure', '10 triệu đồng'],
    ]);
    expect(told({ target: none, unused: money }, { target, unused: [] })).toEqual([]);
    const { target: elsewhere } = found(['', 'Chỉ tiêu 12 tin']);
    expect(told({ target: none, unused: money }, { target: elsewhere, unused: [] })).toHaveLength(1);
  });

  it('tells of what all have together for each indicator', () => {
    expect(told({ target: none, unused: ofAll }, { target: none, unused: ofAll })).toEqual([
      ['all', '300'],
      ['all', '300'],
    ]);
  });
});
