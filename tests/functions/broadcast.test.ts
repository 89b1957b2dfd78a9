import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import { type Answer, broadcast, oneCell } from '../../src/functions/broadcast';

function joined({ a, b }: Readonly<Record<'a' | 'b', Cell>>): Answer {
  return a === 'bad' ? { problem: 'ô không đọc được' } : `${a}|${b}`;
}

function lines(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

describe('broadcast()', () => {
  it('answers single cells with a single value', () => {
    expect(broadcast({ a: 1, b: 2 }, joined)).toBe('1|2');
  });

  it('takes a range of one cell for a single cell', () => {
    expect(broadcast({ a: [[1]], b: [[2]] }, joined)).toBe('1|2');
  });

  it.each([undefined, null, '', '  \u00a0', [], [[]]])('reads %j as blank', (nothing) => {
    expect(broadcast({ a: nothing, b: 2 }, joined)).toBe('|2');
  });

  it.each<[string, unknown, unknown, unknown]>([
    ['two columns', lines(1, 2), lines(3, 4), lines('1|3', '2|4')],
    ['two rows', [[1, 2]], [[3, 4]], [['1|3', '2|4']]],
    ['a column and a cell', lines(1, 2), 3, lines('1|3', '2|3')],
    ['a cell and a row', 1, [[2, 3]], [['1|2', '1|3']]],
    [
      'a block and a column',
      [
        [1, 2],
        [3, 4],
      ],
      lines(5, 6),
      [
        ['1|5', '2|5'],
        ['3|6', '4|6'],
      ],
    ],
    [
      'a block and a row',
      [
        [1, 2],
        [3, 4],
      ],
      [[5, 6]],
      [
        ['1|5', '2|6'],
        ['3|5', '4|6'],
      ],
    ],
  ])('lines up %s as Sheets does', (_, a, b, expected) => {
    expect(broadcast({ a, b }, joined)).toEqual(expected);
  });

  it.each<[unknown, unknown, string]>([
    [lines(1, 2, 3), lines(1, 2), 'a có 3 dòng × 1 cột nhưng b có 2 dòng × 1 cột'],
    [lines(1, 2), lines(1, 2, 3), 'a có 2 dòng × 1 cột nhưng b có 3 dòng × 1 cột'],
    [[[1, 2, 3]], [[1, 2]], 'a có 1 dòng × 3 cột nhưng b có 1 dòng × 2 cột'],
    [lines(1, 2), [[3, 4]], 'a có 2 dòng × 1 cột nhưng b có 1 dòng × 2 cột'],
    [[[3, 4]], lines(1, 2), 'a có 1 dòng × 2 cột nhưng b có 2 dòng × 1 cột'],
  ])('names both sizes when %j and %j do not fit', (a, b, message) => {
    expect(() => broadcast({ a, b }, joined)).toThrow(message);
  });

  it('lays a column against a row where each belongs to each', () => {
    expect(broadcast({ a: lines(1, 2), b: [[3, 4]] }, joined, { crosses: true })).toEqual([
      ['1|3', '1|4'],
      ['2|3', '2|4'],
    ]);
  });

  it('throws the problem of a single cell', () => {
    expect(() => broadcast({ a: 'bad', b: 1 }, joined)).toThrow(/^ô không đọc được$/);
  });

  it('writes a problem among answers in its own place', () => {
    expect(broadcast({ a: lines(1, 'bad', 3), b: 0 }, joined)).toEqual(
      lines('1|0', 'Lỗi: ô không đọc được', '3|0'),
    );
  });

  it('leaves rows behind the last filled one blank, and answers blank rows above it', () => {
    const a = lines(1, '', 3, '', null);
    const b = lines(1, '', '', ' ', undefined);
    expect(broadcast({ a, b }, joined)).toEqual(lines('1|1', '|', '3|', '', ''));
  });

  it('leaves columns behind the last filled one blank', () => {
    expect(broadcast({ a: [[1, '', '']], b: [[1, 2, '']] }, joined)).toEqual([['1|1', '|2', '']]);
  });

  it('answers every row when a cell that stands for all is filled', () => {
    expect(broadcast({ a: lines(1, '', ''), b: 12 }, joined)).toEqual(lines('1|12', '|12', '|12'));
  });

  it('gives blanks for ranges of blanks', () => {
    expect(broadcast({ a: lines('', ''), b: lines('', '') }, joined)).toEqual(lines('', ''));
  });

  it('reads dates of another realm by their calendar day', () => {
    const date: unknown = runInNewContext('new Date(2020, 9, 12)');
    const read = broadcast({ a: date }, ({ a }) => JSON.stringify(a));
    expect(read).toBe('{"year":2020,"month":10,"day":12}');
  });
});

describe('oneCell()', () => {
  it('gives the value of a single cell or of a range of one', () => {
    expect([oneCell('nguong', 90), oneCell('nguong', [[90]]), oneCell('nguong', undefined)]).toEqual([
      90,
      90,
      '',
    ]);
  });

  it('refuses a range', () => {
    expect(() => oneCell('nguong', lines(90, 95))).toThrow(
      'nguong có 2 dòng × 1 cột; tham số này chỉ nhận một ô',
    );
  });
});
