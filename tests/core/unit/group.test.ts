import { describe, expect, it } from 'vitest';
import { cleanGroupName, groupUnits } from '../../../src/core/unit/group';
import type { UnitLife } from '../../../src/core/unit/named-row';
import { parseUnitName } from '../../../src/core/unit/parse-name';

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

describe('a group that staff’s list names for some units', () => {
  const listedAs = (name: string, group: string, life?: UnitLife) => {
    const { kind, level } = parseUnitName(name);
    return {
      name,
      kind,
      level,
      stated: group === '' ? null : group,
      listed: { group, ...(life && { life }) },
    };
  };

  it.each([
    ['communes', ['Xã An Bình', 'Xã Cao Sơn', 'Phường Hợp Giang'], 'Khối B', 'Khối xã, phường'],
    [
      'districts',
      ['LĐLĐ huyện Hòa An', 'LĐLĐ huyện Hạ Lang', 'LĐLĐ huyện Bảo Lạc'],
      'Vùng cao',
      'Khối huyện, thành phố',
    ],
    ['schools', ['Trường THCS A', 'Trường THCS B', 'Trường THCS C'], 'Cụm 1', 'Đơn vị khác'],
  ])('stands for those alone: %s', (_, [first = '', ...others], group, rest) => {
    const { groupOf, groups } = groupUnits([
      listedAs(first, group),
      ...others.map((name) => listedAs(name, '')),
    ]);
    expect(groupOf).toEqual([group, rest, rest]);
    expect(groups.map(({ name }) => name)).toEqual([group, rest]);
  });

  it('is that of units outside the list, too, and of those that went into others', () => {
    const joins = { into: 'Xã An Bình', from: { year: 2025, month: 7, day: 1 } };
    const gone = listedAs('Xã Cao Sơn', '', { begins: null, joins, ends: null, basis: '' });
    const { listed: _, ...outside } = listedAs('Xã Hòa Lạc', '');
    const sector = listedAs('CĐ ngành Y tế', 'Khối ngành');
    expect(groupUnits([listedAs('Xã An Bình', 'Các xã'), gone, outside, sector]).groupOf).toEqual([
      'Các xã',
      'Các xã',
      'Các xã',
      'Khối ngành',
    ]);
  });
});

describe('groups that nobody stated', () => {
  const named = (name: string) => {
    const { kind, level } = parseUnitName(name);
    return { name, kind, level, stated: null };
  };
  const groupsOf = (...names: readonly string[]) =>
    groupUnits(names.map(named)).groups.map(({ name }) => name);

  it.each([
    [['TP. Lạng Sơn', 'Bắc Sơn', 'Bình Gia']],
    [['P. Tam Thanh', 'Xã Quảng Lạc', 'Xã Mai Pha']],
    [['Thị xã Nghĩa Lộ', 'Văn Chấn', 'Ngành Giáo dục']],
    [['Phường Tân Thịnh', 'Hợp Minh', 'Trạm Y tế']],
    [['CĐ BHXH tỉnh', 'CĐ Thuế tỉnh', 'CĐ Sở Y tế', 'CĐ Sở Nội vụ']],
    [['Kho bạc tỉnh', 'Cục Thuế', 'Sở Xây dựng']],
  ])('are none where a name may be of the same kind as others and does not say so: %j', (names) => {
    expect(groupsOf(...names)).toEqual(['']);
  });

  it('leave the offices apart from all others', () => {
    expect(groupsOf('LĐLĐ Bắc Sơn', 'Bình Gia', 'Ban Tổ chức')).toEqual(['Các đơn vị', 'Các Ban, Văn phòng']);
  });

  it.each([
    [
      ['Huyện Bắc Sơn', 'Huyện Bình Gia', 'Bệnh viện đa khoa'],
      ['Khối huyện, thành phố', 'Đơn vị khác'],
    ],
    [
      ['LĐLĐ huyện Bắc Sơn', 'CĐ ngành Y tế'],
      ['Khối huyện, thành phố', 'Khối ngành'],
    ],
    [
      ['Phường Tân Thịnh', 'Kho bạc', 'Công ty May'],
      ['Khối xã, phường', 'Đơn vị khác'],
    ],
    [
      ['CĐ ngành Y tế', 'CĐ ngành Giáo dục', 'Công ty May'],
      ['Khối ngành', 'Đơn vị khác'],
    ],
  ])('are made of names that say what they are: %j', (names, groups) => {
    expect(groupsOf(...names)).toEqual(groups);
  });

  it('stay as staff stated them', () => {
    const units = [named('TP. Lạng Sơn'), { ...named('Bắc Sơn'), stated: 'Vùng cao' }, named('Bình Gia')];
    expect(groupUnits(units).groups.map(({ name }) => name)).toContain('Khối huyện, thành phố');
  });
});
