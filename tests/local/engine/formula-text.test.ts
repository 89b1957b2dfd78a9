import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEngineFormula, toEngineFormula } from '../../../src/local/engine/formula-text';

function translated(formula: string, locale = 'vi_VN'): string {
  const translation = toEngineFormula(formula, locale);
  return translation.kind === 'formula' ? translation.formula : '#ERROR!';
}

describe('toEngineFormula()', () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=ROUND(A1*1,5;0)', '=ROUND(A1*1.5,0)'],
    ['=SUM(1,2)', '=SUM(1.2)'],
    ['=A1&";,1,5"&"a""b;"', '=A1&";,1,5"&"a""b;"'],
    ["='Quỹ; xã, hội'!A1+'Tab''s; 1,5'!B2", "='Quỹ; xã, hội'!A1+'Tab''s; 1,5'!B2"],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
    ['=SUM({1\\2};3)', '=SUM({1,2},3)'],
    ['={SUM(1;2)\\3}', '={SUM(1,2),3}'],
    ['=1,5E-3+2', '=1.5E-3+2'],
    ['=STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
    ['=Tổng!$A$1*5/100', '=Tổng!$A$1*5/100'],
  ])('writes %s as %s', (formula, expected) => {
    expect(translated(formula)).toBe(expected);
  });

  it.each(['=SUM(A1,B1)', '=A1,5', '=SUM(1, 2)', '=IF(A1>0,,1)', '=ROUND(1.5;0)', '=SUM("a",1)', '=1,5,2'])(
    'refuses %s in vi_VN',
    (formula) => {
      expect(toEngineFormula(formula, 'vi_VN').kind).toBe('refused');
    },
  );

  it('takes both separators in en_US', () => {
    expect(translated('=ROUND(1.5;0)+SUM(A1,B1)&";"', 'en_US')).toBe('=ROUND(1.5,0)+SUM(A1,B1)&";"');
  });
});

describe('fromEngineFormula()', () => {
  it.each([
    ['=ROUND(A1*1.5,0)', '=ROUND(A1*1,5;0)'],
    ['=A1&",1.5"', '=A1&",1.5"'],
    ['={1,2;3,4}', '={1\\2;3\\4}'],
  ])('writes %s as %s', (formula, expected) => {
    expect(fromEngineFormula(formula, 'vi_VN')).toBe(expected);
  });

  it('gives back every formula that was translated', () => {
    const piece = fc.constantFrom(
      'A1',
      '1,5',
      '12',
      '"a;b,c"',
      "'T; ,'!B2",
      ';',
      '(',
      ')',
      '+',
      'SUM(',
      '{',
      '}',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const formula = `=${pieces.join(' ')}`;
        const translation = toEngineFormula(formula, 'vi_VN');
        if (translation.kind === 'refused') return;
        const again = toEngineFormula(fromEngineFormula(translation.formula, 'vi_VN'), 'vi_VN');
        expect(again).toEqual(translation);
      }),
    );
  });
});
