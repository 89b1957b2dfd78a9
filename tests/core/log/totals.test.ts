import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalByUnit } from '../../../src/core/log/totals';

const ALL = { from: null, to: null };

function day(month: number, of = 1) {
  return { year: 2020, month, day: of };
}

describe('totalByUnit()', () => {
  const columns = {
    units: ['A', 'A', 'A', 'B'],
    amounts: ['1.200.000', '1,5 triệu', '1.5', 7],
    dates: [day(3, 5), day(6, 7), 'tháng 4/2020', 'chưa rõ'],
  };

  it('adds what lies within the days and keeps what cannot be read', () => {
    expect(totalByUnit(columns, ALL)).toEqual([
      {
        name: 'A',
        total: 2_700_000,
        undated: 0,
        undatedText: '',
        unreadable: [{ kind: 'ambiguous', text: '1.5', readings: [1.5, 15] }],
      },
      { name: 'B', total: 0, undated: 1, undatedText: 'chưa rõ', unreadable: [] },
    ]);
  });

  it('counts a month when all of it is within', () => {
    const counted = { ...columns, amounts: null };
    expect(totalByUnit(counted, { from: day(4, 1), to: day(4, 30) })[0]?.total).toBe(1);
    expect(totalByUnit(counted, { from: day(4, 2), to: null })[0]?.total).toBe(1);
    expect(totalByUnit(counted, { from: null, to: day(4, 29) })[0]?.total).toBe(1);
  });

  it('takes a ditto mark for the date above', () => {
    const dates = [day(3, 5), '"', 'nt', day(6)];
    expect(totalByUnit({ ...columns, amounts: null, dates }, { from: day(3), to: day(3, 31) })).toMatchObject(
      [
        { name: 'A', total: 3 },
        { name: 'B', total: 0 },
      ],
    );
  });

  it('loses no event: totals of units add up to the whole, and so do two parts of the time', () => {
    const event = fc.record({
      unit: fc.constantFrom('A', 'B', 'Bảo Lâm', 'Bảo Lạc', 'LĐLĐ Bảo Lạc'),
      amount: fc.integer({ min: -1000, max: 1000 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(event), fc.integer({ min: 1, max: 11 }), (events, cut) => {
        const given = {
          units: events.map(({ unit }) => unit),
          amounts: events.map(({ amount }) => amount),
          dates: events.map(({ month }) => day(month)),
        };
        const sum = (days: Parameters<typeof totalByUnit>[1]) =>
          totalByUnit(given, days).reduce((all, { total }) => all + total, 0);
        const whole = events.reduce((all, { amount }) => all + amount, 0);
        expect(sum(ALL)).toBe(whole);
        expect(sum({ from: null, to: day(cut, 28) }) + sum({ from: day(cut + 1), to: null })).toBe(whole);
      }),
    );
  });
});
