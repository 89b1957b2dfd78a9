import { describe, expect, it } from 'vitest';
import { unitsOfNames } from '../../../src/core/unit/units-of-names';

describe('unitsOfNames()', () => {
  it('takes names that normalise to one together, units as they first come', () => {
    const { names, unitOf } = unitsOfNames(
      new Map([
        ['LĐLĐ huyện Bảo Lạc', 1],
        ['CĐ ngành Y tế', 3],
        ['LĐLĐ Bảo Lạc', 16],
        ['Bảo Lâm', 2],
      ]),
    );
    expect(names).toEqual(['LĐLĐ Bảo Lạc', 'CĐ ngành Y tế', 'Bảo Lâm']);
    expect([...unitOf.values()]).toEqual([0, 1, 0, 2]);
  });

  it('shows the longest of spellings that are as frequent', () => {
    const uses = new Map([
      ['Bảo Lạc', 2],
      ['LĐLĐ huyện Bảo Lạc', 2],
    ]);
    expect(unitsOfNames(uses).names).toEqual(['LĐLĐ huyện Bảo Lạc']);
  });

  it('leaves a short name of two units alone', () => {
    const uses = new Map([
      ['huyện Hà Quảng', 1],
      ['xã Hà Quảng', 1],
      ['LĐLĐ Hà Quảng', 1],
    ]);
    expect(unitsOfNames(uses).names).toHaveLength(3);
  });

  it('finds no unit in signs', () => {
    const { names, unitOf } = unitsOfNames(new Map([['…', 4]]));
    expect([names, unitOf.size]).toEqual([[], 0]);
  });
});
