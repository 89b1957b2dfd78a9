import { describe, expect, it } from 'vitest';
import { isDateFormat, isoDate, numberFormatOf } from '../../../src/local/engine/number-format';
import { instantOfSerial, serialOfInstant, zoneMinutes } from '../../../src/local/engine/time-zone';

describe('isDateFormat()', () => {
  it.each(['dd/mm/yyyy', 'mm/yyyy', 'hh:mm:ss', '[h]:mm', '"ngày "dd" tháng "mm'])(
    'is true for %s',
    (pattern) => {
      expect(isDateFormat(pattern)).toBe(true);
    },
  );

  it.each([undefined, 'General', '0', '#,##0 "đồng"', '[Red]0.0%', '@', '0.00E+00', '#,##0\\ \\d'])(
    'is false for %s',
    (pattern) => {
      expect(isDateFormat(pattern)).toBe(false);
    },
  );
});

describe('numberFormatOf()', () => {
  it('shows what the engine gives to TODAY() as vi_VN does', () => {
    expect(numberFormatOf({ n: { pattern: 'yyyy/mm/dd;@' } })).toBe('dd/mm/yyyy');
  });

  it.each(['General', '', '0.###############'])('takes "%s" for none', (pattern) => {
    expect(numberFormatOf({ n: { pattern } })).toBeUndefined();
  });
});

describe('serial numbers', () => {
  it('are days since 30/12/1899', () => {
    expect([isoDate(43_494), isoDate(43_494.99), isoDate(1)]).toEqual([
      '2019-01-29',
      '2019-01-29',
      '1899-12-31',
    ]);
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/Paris'])(
    'travel to instants in %s and back',
    (zone) => {
      for (const serial of [43_494, 43_494.25, 43_905.5, 44_133.75]) {
        expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBeCloseTo(serial, 8);
      }
    },
  );

  it('know summer time', () => {
    expect(zoneMinutes(Date.UTC(2019, 6, 1), 'America/New_York')).toBe(-240);
    expect(zoneMinutes(Date.UTC(2019, 0, 1), 'America/New_York')).toBe(-300);
  });
});
