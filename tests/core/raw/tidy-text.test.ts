import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayFillOthers } from '../../../src/core/raw/spilling-formula';
import { tidyText } from '../../../src/core/raw/tidy-text';
import { anyText } from '../text/any-text';

describe('tidyText()', () => {
  it.each([
    ['  LĐLĐ   Hà Quảng ', 'LĐLĐ Hà Quảng'],
    ['LĐLĐ\u00a0Hà\u2009Quảng', 'LĐLĐ Hà Quảng'],
    ['Hoa\u0300 An\u200b', 'Hoà An'],
    ['Trường A \r\n  cơ sở 2', 'Trường A\ncơ sở 2'],
    ['\u00a0 \t', ''],
  ])('makes %j %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('changes nothing when it runs again', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});

describe('mayFillOthers()', () => {
  it.each([
    '=TYLE(C5:C20;B5:B20)',
    '=ARRAYFORMULA(A1:A9*2)',
    '=QUERY(A1:C9;"select A")',
    '={1;2}',
    '=B2:B20',
    '=IFERROR(FILTER(A1:A9;B1:B9>1);"")',
  ])('is true for %s', (formula) => {
    expect(mayFillOthers(formula)).toBe(true);
  });

  it.each(['=D5/C5*100', '=SUM(B2:B20)', '=VLOOKUP(A5;X!A:B;2;0)', '=TYLE(D5;C5)', '=SUMIF(A:A;A5;B:B)'])(
    'is false for %s',
    (formula) => {
      expect(mayFillOthers(formula)).toBe(false);
    },
  );
});
