import { describe, expect, it } from 'vitest';
import { columnNumber, engineFormula, fileFormula, shiftFormula } from '../../../src/local/xlsx/formulas';

describe('engineFormula()', () => {
  it.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))', '=SORT(UNIQUE(A1:A3))'],
    ['"_xlfn."&\'_xlfn.tab\'!A1', '="_xlfn."&\'_xlfn.tab\'!A1'],
    ['IFERROR(__xludf.DUMMYFUNCTION("TYLE(A1,""tron"")"),50)', '=TYLE(A1,"tron")'],
    ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),50)', null],
  ])('reads %s as %s', (formula, expected) => {
    expect(engineFormula(formula)).toBe(expected);
  });
});

describe('fileFormula()', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=Sort(UNIQUE(A1:A3))', '_xlfn._xlws.Sort(_xlfn.UNIQUE(A1:A3))'],
    ['=IF(A1="SORT(x)",\'IFS(\'!A1,TYLE(1,2))', 'IF(A1="SORT(x)",\'IFS(\'!A1,TYLE(1,2))'],
    ['=RESORT(A1)', 'RESORT(A1)'],
  ])('writes %s as %s', (formula, expected) => {
    expect(fileFormula(formula)).toBe(expected);
  });
});

describe('shiftFormula()', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
    ['SUM(Z9:AA10)', 'SUM(AB12:AC13)'],
    ['SUM(A:B,$A:A,2:$3,B2:B,$B2:C)', 'SUM(C:D,$A:C,5:$3,D5:D,$B5:E)'],
    ["Q1!A1+'Q1'!A:A+LOG10(A1)", "Q1!C4+'Q1'!C:C+LOG10(C4)"],
    ['\'Quý A1\'!B2&"B2"', '\'Quý A1\'!D5&"B2"'],
    ['LOG10(A1)+TEN_A1+A1B', 'LOG10(C4)+TEN_A1+A1B'],
  ])('copies %s three rows down and two columns to the right as %s', (formula, expected) => {
    expect(shiftFormula(formula, 3, 2)).toBe(expected);
  });
});

describe('columnNumber()', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['XFD', 16_383],
  ])('counts %s as %d', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
  });
});
