import { describe, expect, it } from 'vitest';
import { cleanGroupName, groupUnits } from '../../../src/core/unit/group';

describe('cleanGroupName()', () => {
  it.each([
    ['I. Khối huyện', 'Khối huyện'],
    ['A. Khối ngành:', 'Khối ngành'],
    ['II - Khối ngành', 'Khối ngành'],
    ['III Các Ban', 'Các Ban'],
    ['1) Khối trường', 'Khối trường'],
    ['  Khối\u00a0huyện ', 'Khối huyện'],
    ['Vùng cao', 'Vùng cao'],
    ['', null],
    [' : ', null],
    [null, null],
  ])('takes %j for %j', (text, name) => {
    expect(cleanGroupName(text)).toBe(name);
  });
});

describe('groupUnits()', () => {
  it('has no group for no unit', () => {
    expect(groupUnits([])).toEqual({ groups: [], groupOf: [] });
  });

  it('keeps a stated block of offices outside the unions though one of them is called otherwise', () => {
    const { groups } = groupUnits([
      { kind: 'office', level: null, stated: 'Các Ban, Văn phòng' },
      { kind: 'other', level: null, stated: 'Các Ban, Văn phòng' },
      { kind: 'district', level: 'huyện', stated: null },
    ]);
    expect(groups).toEqual([
      { name: 'Các Ban, Văn phòng', union: false },
      { name: 'Khối huyện, thành phố', union: true },
    ]);
  });

  it('leaves a single block without a name', () => {
    const unit = { kind: 'sector', level: null, stated: 'Khối ngành' } as const;
    expect(groupUnits([unit, unit])).toEqual({ groups: [{ name: '', union: true }], groupOf: ['', ''] });
  });
});

describe('groups of communes', () => {
  const commune = { kind: 'district', level: 'phường', stated: null } as const;
  const district = { kind: 'district', level: 'huyện', stated: null } as const;
  const sector = { kind: 'sector', level: null, stated: null } as const;

  it.each([
    [
      [commune, sector],
      ['Khối xã, phường', 'Khối ngành'],
    ],
    [
      [commune, { ...commune, level: null }, { ...commune, level: 'đặc khu' }, sector],
      ['Khối xã, phường', 'Khối ngành'],
    ],
    [
      [district, commune, sector],
      ['Khối huyện, thành phố', 'Khối xã, phường', 'Khối ngành'],
    ],
    [
      [district, { ...district, level: null }, sector],
      ['Khối huyện, thành phố', 'Khối ngành'],
    ],
  ])('stand apart from districts', (units, names) => {
    expect(groupUnits(units).groups.map(({ name }) => name)).toEqual(names);
  });

  it('take no district into a group that a table states for its communes', () => {
    const stated = { ...commune, stated: 'Các xã, phường' };
    expect(groupUnits([stated, commune, district]).groupOf).toEqual([
      'Các xã, phường',
      'Các xã, phường',
      'Khối huyện, thành phố',
    ]);
  });
});
