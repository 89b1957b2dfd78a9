import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { closeOpenRanges, type RowsOf, reopenRanges } from '../../../src/local/engine/open-ranges';

const rowsOf: RowsOf = (tab) => (tab === 'Quỹ xã hội' ? 50 : tab === "Tab's" ? 60 : 1000);

describe('closeOpenRanges()', () => {
  it.each([
    ['=SUM(A2:A)', '=SUM(A2:A$1000)'],
    ['=TYLE(B2:B,A2:A)', '=TYLE(B2:B$1000,A2:A$1000)'],
    ['=SUM($B5:$B)*2', '=SUM($B5:$B$1000)*2'],
    ['=SUM($B$5:$b)', '=SUM($B$5:$b$1000)'],
    ['=A2 : A', '=A2 : A$1000'],
    ["=SUM('Quỹ xã hội'!C2:D)", "=SUM('Quỹ xã hội'!C2:D$50)"],
    ["=SUM('Tab''s'!C2:D)", "=SUM('Tab''s'!C2:D$60)"],
    ['=SUM(Tổng!C2:D)', '=SUM(Tổng!C2:D$1000)'],
    ['={A2:A,B2:B}', '={A2:A$1000,B2:B$1000}'],
    ['=A1000:A', '=A1000:A$1000'],
  ])('writes %s as %s', (formula, expected) => {
    expect(closeOpenRanges(formula, rowsOf)).toBe(expected);
  });

  it.each([
    '=SUM(A:A)',
    '=SUM(A2:A5)',
    '=SUM(A2:$A$5)',
    '="A2:A"&"x""A2:A"',
    "='A2:A'!B1",
    "='Ai''A2:A'!B1+1",
    '=TEN_A2:A',
    '=A2:TONG',
    '=A2:N(1)',
    '=A0:A',
    '=A1001:A',
    '=2:2',
  ])('leaves %s', (formula) => {
    expect(closeOpenRanges(formula, rowsOf)).toBe(formula);
  });
});

describe('reopenRanges()', () => {
  it.each([
    ['=SUM(A2:A$1000)', '=SUM(A2:A)'],
    ["=SUM('Quỹ xã hội'!$C$2:$D$50,1)", "=SUM('Quỹ xã hội'!$C$2:$D,1)"],
  ])('writes %s as %s', (formula, expected) => {
    expect(reopenRanges(formula, rowsOf)).toBe(expected);
  });

  it.each(['=SUM(A2:A1000)', '=SUM(A2:A$999)', '=SUM(A2:A$1200)', '="A2:A$1000"', "='A2:A$1000'!B1"])(
    'leaves %s',
    (formula) => {
      expect(reopenRanges(formula, rowsOf)).toBe(formula);
    },
  );

  it('gives back every formula that was closed', () => {
    const piece = fc.constantFrom(
      'A2',
      ':',
      'A',
      '$B',
      '5',
      '"A2:A',
      '"',
      "'Quỹ xã hội'!",
      ',',
      '(',
      ')',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const formula = `=${pieces.join('')}`;
        expect(reopenRanges(closeOpenRanges(formula, rowsOf), rowsOf)).toBe(formula);
      }),
    );
  });

  it('reads 50.000 characters without delay', () => {
    const cost = costOf(() => {
      for (const part of ["'", '"', 'A', 'A2:', 'A2 ', ' '])
        closeOpenRanges(`=${part.repeat(50_000 / part.length)}`, rowsOf);
      closeOpenRanges(`=A2${' '.repeat(50_000)}B`, rowsOf);
    }, 100);
    expect(cost).toBeLessThan(100);
  });
});
