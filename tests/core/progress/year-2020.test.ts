import { describe, expect, it } from 'vitest';
import { followYear, monthsOf, paceOf } from './followed';

// KH 24 but 12 for Bảo Lâm and NN&PTNT, 18 for Hạ Lang from 01/07. K of 24 after m months is 2m, of 12 m, of 18
// 2 3 5 6 8 9 11 12 14 15 17 18; a month asks for K(m) − K(m−1).
describe('the months of the year 2020', () => {
  it.each([
    // 5 months: 24 → 10, 12 → 5. Seven months are left.
    ['LĐLĐ Thạch An', '5 of 10, 0/5 months, 3 more a month'],
    ['LĐLĐ Hạ Lang', '7 of 10, 2/5 months, 3 more a month'],
    ['LĐLĐ Hòa An', '8 of 10, 3/5 months, 3 more a month'],
    ['LĐLĐ Trùng Khánh', '9 of 10, 4/5 months, 3 more a month'],
    ['LĐLĐ Bảo Lâm', '5 of 5, 4/5 months, 1 more a month'],
    ['CĐ ngành NN&PTNT', '6 of 5, 1/5 months, 1 more a month'],
    ['LĐLĐ Thành phố', '10 of 10, 5/5 months, 2 more a month'],
    ['CĐ ngành Y tế', '20 of 10, 5/5 months, 1 more a month'],
  ])('on 31/05: %s %s', (unit, expected) => {
    expect(paceOf(followYear('31/05/2020'), unit)).toBe(expected);
  });

  it('on 15/06 are still five, with what June has so far', () => {
    const on = followYear('15/06/2020');
    expect(paceOf(on, 'LĐLĐ Thạch An')).toBe('6 of 10, 0/5 months, 3 more a month');
    expect(monthsOf(on, 'CĐ ngành Y tế')).toBe('4 4 4 4 4 3 0 0 0 0 0 0');
    expect(monthsOf(on, 'LĐLĐ Hòa An')).toBe('2 1! 2 2 1! 3 0 0 0 0 0 0');
  });

  it('on 30/06 judge Hạ Lang by 24 in every month, and Y tế needs nothing more', () => {
    const on = followYear('30/06/2020');
    expect(paceOf(on, 'LĐLĐ Hạ Lang')).toBe('9 of 12, 3/6 months, 3 more a month');
    expect(paceOf(on, 'CĐ ngành Y tế')).toBe('24 of 12, 6/6 months, no more a month');
  });

  it('on 31/07 judge July by 18, and June as it was', () => {
    // July asks for K(7) − K(6) = 11 − 9 = 2 of 18; (18 − 10) / 5 = 1,6 → 2.
    const on = followYear('31/07/2020');
    expect(paceOf(on, 'LĐLĐ Hạ Lang')).toBe('10 of 11, 3/7 months, 2 more a month');
    expect(monthsOf(on, 'LĐLĐ Hạ Lang')).toBe('1! 2 1! 2 1! 2 1! 0 0 0 0 0');
    expect(paceOf(on, 'CĐ ngành NN&PTNT')).toBe('6 of 7, 1/7 months, 2 more a month');
  });

  it.each([
    // August asks Hạ Lang for 1, then 2 1 2 1: met in February, April, June, August, October, December.
    ['LĐLĐ Hạ Lang', '18 of 18, 6/12 months, no more a month'],
    ['LĐLĐ Thạch An', '24 of 24, 6/12 months, no more a month'],
    ['CĐ ngành NN&PTNT', '12 of 12, 2/12 months, no more a month'],
    ['LĐLĐ Trùng Khánh', '19 of 24, 7/12 months, no more a month'],
  ])('after the year: %s %s', (unit, expected) => {
    expect(paceOf(followYear('10/01/2021'), unit)).toBe(expected);
  });

  it('ask for their share of 90 % where that is enough', () => {
    // K of 21,6 is 2 4 6 8 9, so that May asks for 1, which Hòa An has; (21,6 − 8) / 7 = 1,94 → 2.
    expect(paceOf(followYear('31/05/2020', { threshold: 90 }), 'LĐLĐ Hòa An')).toBe(
      '8 of 9, 4/5 months, 2 more a month',
    );
  });
});
