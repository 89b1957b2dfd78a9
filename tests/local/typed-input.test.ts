import { describe, expect, it } from 'vitest';
import { parseTypedInput } from '../../src/local/typed-input';

const YEAR = 2020;

describe('parseTypedInput()', () => {
  it.each<[string, number, string | undefined]>([
    ['58,3', 58.3, undefined],
    ['78.800.000', 78_800_000, '#,##0'],
    ['1.380', 1380, '#,##0'],
    ['1.380,5', 1380.5, '#,##0.00'],
    ['1,380', 1.38, undefined],
    [',5', 0.5, undefined],
    ['102%', 1.02, '0%'],
    ['102 %', 1.02, '0%'],
    ['58,3%', 0.583, '0.00%'],
    ['-5%', -0.05, '0%'],
    ['07', 7, undefined],
    ['10 ', 10, undefined],
    ['   1576', 1576, undefined],
    ['-2', -2, undefined],
    ['+2', 2, undefined],
    ['1e5', 100_000, '0.00E+00'],
    ['1.000 ₫', 1000, '#,##0 "₫"'],
    ['1.000₫', 1000, '#,##0 "₫"'],
    ['12/10', 44_116, 'dd/mm/yyyy'],
    ['1.5', 43_952, 'dd/mm/yyyy'],
    ['1.5.2019', 43_586, 'dd/mm/yyyy'],
    ['29/01/2019', 43_494, 'dd/mm/yyyy'],
    ['29-1-2019', 43_494, 'dd/mm/yyyy'],
    ['29/1/19', 43_494, 'dd/mm/yyyy'],
    ['2019-01-29', 43_494, 'yyyy-mm-dd'],
    ['5/2020', 43_952, 'mm/yyyy'],
    ['12:30', 12.5 / 24, 'hh:mm'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['29/01/2019 12:00', 43_494.5, 'dd/mm/yyyy hh:mm:ss'],
  ])('reads %j as the number %d shown as %s', (text, value, numberFormat) => {
    expect(parseTypedInput(text, YEAR)).toEqual(
      numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat },
    );
  });

  it.each([
    '1. ',
    ' ',
    '\u00a012',
    '12\u00a0',
    'LĐLĐ thành phố ',
    '31/11',
    '5/20',
    '30/2/2019',
    '1.2.3.4',
    '1,380,000',
    '1.483.900đ',
    '@ai',
    '-',
    '+',
    '=',
    '12 tin bài/12 tháng',
    '12:75',
    '__proto__',
  ])('leaves %j as text', (text) => {
    expect(parseTypedInput(text, YEAR)).toEqual({ kind: 'text', value: text });
  });

  it.each<[string, string]>([
    ["'12/10", '12/10'],
    ["'=A1", '=A1'],
    ["''x", "'x"],
  ])('takes the apostrophe off %j', (text, value) => {
    expect(parseTypedInput(text, YEAR)).toEqual({ kind: 'text', value });
  });

  it.each<[string, string]>([
    ['=A1+1', '=A1+1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
    ['- 12 tin bài', '=- 12 tin bài'],
  ])('takes %j for the formula %j', (text, formula) => {
    expect(parseTypedInput(text, YEAR)).toEqual({ kind: 'formula', formula });
  });

  it('reads TRUE and false as booleans', () => {
    expect(parseTypedInput('TRUE', YEAR)).toEqual({ kind: 'boolean', value: true });
    expect(parseTypedInput('false', YEAR)).toEqual({ kind: 'boolean', value: false });
  });

  it.each(['', "'"])('reads %j as a blank cell', (text) => {
    expect(parseTypedInput(text, YEAR)).toEqual({ kind: 'blank' });
  });

  it('takes a 29 February only in a leap year', () => {
    expect(parseTypedInput('29/2', 2020)).toMatchObject({ kind: 'number' });
    expect(parseTypedInput('29/2', 2019)).toEqual({ kind: 'text', value: '29/2' });
  });
});
