import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

/** A table of targets, results and typed rates. */
function rated(...rows: readonly (readonly [number, number, Cell])[]) {
  const body = rows.map((row, index) => [index + 1, `Trường ${'ABCDEFGHIJ'.charAt(index)}`, ...row]);
  return check(book(['TT', 'Đơn vị', 'KH', 'Kết quả', 'Tỷ lệ %'], ...body));
}

function kinds(findings: ReturnType<typeof check>): string[] {
  return findings.map((one) => `${one.kind} ${cellsOf(one)}`);
}

describe('findRates()', () => {
  it.each<[string, readonly (readonly [number, number, Cell])[], string[]]>([
    [
      'nothing in rounded percent points',
      [
        [8, 7, 87.5],
        [3, 2, 66.7],
        [3, 1, 33.3],
        [4, 4, 100],
      ],
      [],
    ],
    [
      'nothing in rounded fractions',
      [
        [8, 7, 0.875],
        [3, 2, 0.667],
        [3, 1, 0.333],
        [4, 4, 1],
      ],
      [],
    ],
    [
      'nothing in fractions that a formula computed',
      [
        [3, 2, 2 / 3],
        [7, 3, 3 / 7],
        [9, 7, 7 / 9],
      ],
      [],
    ],
    [
      'nothing where what is below 100 % never prints as 100',
      [
        [1000, 999, 99],
        [3, 2, 67],
        [7, 5, 71],
      ],
      [],
    ],
    [
      'a column that cuts off',
      [
        [3, 2, 66.6],
        [3, 1, 33.3],
        [4, 3, 75],
      ],
      ['rateTruncated E2'],
    ],
    [
      'a row rounded against its column',
      [
        [3, 2, 66.7],
        [6, 5, 83.3],
        [7, 6, 85.7],
        [9, 5, 55.5],
      ],
      ['rateRounding E5'],
    ],
    [
      'a rate that no rounding gives',
      [
        [3, 2, 66.7],
        [3, 1, 33.3],
        [4, 3, 57],
      ],
      ['rateWrong E4'],
    ],
    [
      'fractions among percent points',
      [
        [3, 2, 66.7],
        [3, 1, 33.3],
        [4, 3, 0.75],
      ],
      ['rateScale E4'],
    ],
    [
      'a blank beside a result, not beside 0',
      [
        [3, 2, 66.7],
        [3, 1, 33.3],
        [4, 3, ''],
        [5, 0, ''],
      ],
      ['rateBlank E4'],
    ],
    [
      'nothing in a decimal more where it is the whole truth',
      [
        [12, 7, 58.3],
        [8, 4, 50],
        [16, 7, 43.75],
      ],
      [],
    ],
    [
      'nothing in fractions and percentages that are text',
      [
        [8, 7, '0,875'],
        [3, 2, '66,7%'],
        [4, 4, '1'],
      ],
      ['numberAsText E2 E3 E4'],
    ],
  ])('finds %s', (_, rows, expected) => {
    expect(kinds(rated(...rows))).toEqual(expected);
  });

  it('asks what a column means when most of it is no result by target', () => {
    const [finding] = ofKind(rated([3, 2, 11], [3, 1, 12], [4, 3, 13], [5, 4, 80]), 'rateWrong');
    expect(finding?.severity).toBe('Cần xem lại');
    expect(finding && findingWords(finding).suggestion).toContain('đổi tiêu đề');
  });
});

describe('findOrder()', () => {
  const sorted: readonly (readonly [number, number, Cell])[] = [
    [100, 100, 100],
    [1000, 974, 97],
    [10_000, 9649, 96],
    [10_000, 9551, 96],
    [10_000, 9583, 96],
    [100, 50, 50],
  ];

  it('finds a row below one with a lower exact rate in a table sorted by printed rates', () => {
    const findings = ofKind(rated(...sorted), 'sortedByRounded');
    expect(findings.map((one) => [cellsOf(one), one.above.unit])).toEqual([['E6', 'Trường D']]);
  });

  it('says nothing of a table in another order', () => {
    const [first, ...others] = sorted;
    const shuffled = first ? [...others, first] : others;
    expect(ofKind(rated(...shuffled), 'sortedByRounded')).toEqual([]);
  });
});
