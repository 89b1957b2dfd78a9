import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/local/number-display';
import { parseTypedInput } from '../../src/local/typed-input';

describe('formatCell()', () => {
  it.each<[number, string | undefined, string]>([
    [58.3, undefined, '58,3'],
    [58.3, 'General', '58,3'],
    [16 / 12, undefined, '1,333333333'],
    [100 / 3, undefined, '33,33333333'],
    [0.1 + 0.2, undefined, '0,3'],
    [78_800_000, undefined, '78800000'],
    [1234567890123, undefined, '1234567890123'],
    [1e20, undefined, '1E+20'],
    [-2.5, undefined, '-2,5'],
    [0, undefined, '0'],
    [78_800_000, '#,##0', '78.800.000'],
    [0, '#,##0', '0'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [1.02, '0%', '102%'],
    [0.575, '0%', '58%'],
    [0.285, '0%', '29%'],
    [1.005, '0.00', '1,01'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [0.583, '0.00%', '58,30%'],
    [0.9997, '"▼ "0.0%', '▼ 100,0%'],
    [88 / 94, '"▼ "0.0%"*"', '▼ 93,6%*'],
    [88 / 94, '"▼ "0.0%\\*', '▼ 93,6%*'],
    [5, '0.0#', '5,0'],
    [5.25, '0.0#', '5,25'],
    [5, '000', '005'],
    [0.5, '#.0', ',5'],
    [0.5, '.0', ',5'],
    [0, '#', ''],
    [12_500_000, '#,##0,', '12.500'],
    [1500, '0.00E+00', '1,50E+03'],
    [0.0015, '0.0E+0', '1,5E-3'],
    [1000, '#,##0 "₫"', '1.000 ₫'],
    [1000, '#,##0 [$₫-42A]', '1.000 ₫'],
    [-5, '[Red]0;[Blue]"âm "0;"không"', 'âm 5'],
    [0, '0;-0;"không"', 'không'],
    [-5, '0;', ''],
    [0, '#,##0;-#,##0;"–"', '–'],
    [3, '0_);(0)', '3 '],
    [-3, '0_);(0)', '(3)'],
    [7, '@', '7'],
    [7, '"Số "General', 'Số 7'],
    [43_494, 'dd/mm/yyyy', '29/01/2019'],
    [43_494, 'd/m/yy', '29/1/19'],
    [43_494.5, 'dd/mm/yyyy hh:mm:ss', '29/01/2019 12:00:00'],
    [43_494, 'yyyy-mm-dd', '2019-01-29'],
    [0.75, 'h:mm', '18:00'],
    [1.5, '[h]:mm', '36:00'],
    [43_494, 'dddd, dd mmmm yyyy', '29/01/2019'],
    [0.5, '# ?/?', '0,5'],
    [5, '[>100]0;0', '5'],
    [1234567, '000-000', '1234567'],
  ])('shows %d under %j as %j', (value, pattern, shown) => {
    expect(formatCell(value, pattern)).toBe(shown);
  });

  it.each<[string | boolean, string | undefined, string]>([
    ['1. ', '#,##0', '1. '],
    ['Hòa An', '@', 'Hòa An'],
    ['Hòa An', '0;-0;0;"LĐLĐ "@', 'LĐLĐ Hòa An'],
    ['#DIV/0!', '0.0%', '#DIV/0!'],
    [true, undefined, 'TRUE'],
    [false, '0', 'FALSE'],
  ])('shows %j under %j as %j', (value, pattern, shown) => {
    expect(formatCell(value, pattern)).toBe(shown);
  });

  it('shows a whole number so that typing it again gives it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(parseTypedInput(formatCell(value, '#,##0'), 2020)).toMatchObject({ kind: 'number', value });
      }),
    );
  });

  it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])('shows %d as #NUM!', (value) => {
    expect(formatCell(value, '#,##0')).toBe('#NUM!');
    expect(formatCell(value, undefined)).toBe('#NUM!');
  });

  it('takes any pattern without throwing', () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), (value, pattern) => {
        expect(typeof formatCell(value, pattern)).toBe('string');
      }),
    );
  });
});
