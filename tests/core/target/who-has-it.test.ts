import { describe, expect, it } from 'vitest';
import { scopeWords } from '../../../src/core/target/scope';
import { type Candidates, unitsInScope, unitsWithTarget } from '../../../src/core/target/who-has-it';
import { deriveDirectory } from '../../../src/core/unit/derive';

/** Units of one table in their order, those of them that staff listed, and what other sources tell of, by index. */
function candidatesOf(
  names: readonly string[],
  {
    listed = [],
    told = [],
  }: { readonly listed?: readonly number[]; readonly told?: readonly number[][] } = {},
): Candidates {
  const rows = names.map((name, row) => ({ table: 0, row, name, ordinal: null, group: null }));
  const { directory } = deriveDirectory(rows, []);
  const indexOf = (at: number) => directory.units.find(({ name }) => name === names[at])?.index ?? -1;
  return {
    directory,
    listed: new Map(listed.map((at) => [indexOf(at), names[at]])),
    told: told.map((units) => new Set(units.map(indexOf))),
  };
}

const namesOf = ({ directory }: Candidates, units: ReadonlySet<number>) =>
  directory.units.filter(({ index }) => units.has(index)).map(({ name }) => name);

const indexesOf = ({ directory }: Candidates, names: readonly string[]) =>
  new Set(directory.units.filter(({ name }) => names.includes(name)).map(({ index }) => index));

const DISTRICTS = ['LĐLĐ huyện Hòa An', 'LĐLĐ huyện Hạ Lang'];
const SECTORS = ['CĐ ngành Y tế'];
const COMMUNES = ['CĐ xã Bế Triều', 'CĐ xã Minh Tâm'];
const BASES = ['CĐCS Công ty A', 'CĐCS Công ty B'];
const OFFICES = ['Ban Tổ chức', 'Văn phòng'];
const FIRMS = ['Công ty TNHH A', 'Công ty TNHH B'];
const ALL = [...DISTRICTS, ...SECTORS, ...COMMUNES, ...BASES, ...OFFICES, ...FIRMS];

describe('unitsWithTarget()', () => {
  const found = (candidates: Candidates, own: readonly string[]) => {
    const { who, units } = unitsWithTarget(indexesOf(candidates, own), candidates);
    return [who, namesOf(candidates, units)] as const;
  };

  it.each([
    ['districts', ['LĐLĐ huyện Hòa An'], 'unions', [...DISTRICTS, ...SECTORS]],
    ['a sector', ['CĐ ngành Y tế'], 'unions', [...DISTRICTS, ...SECTORS, ...COMMUNES]],
    ['communes', ['CĐ xã Bế Triều'], 'unions', [...SECTORS, ...COMMUNES]],
    ['CĐCS only', ['CĐCS Công ty A'], 'unions', BASES],
    [
      'CĐCS and a district',
      ['CĐCS Công ty A', 'LĐLĐ huyện Hòa An'],
      'unions',
      [...DISTRICTS, ...SECTORS, ...BASES],
    ],
    [
      'an office and a district',
      ['Ban Tổ chức', 'LĐLĐ huyện Hòa An'],
      'unions',
      [...DISTRICTS, ...SECTORS, 'Ban Tổ chức'],
    ],
    ['enterprises only', ['Công ty TNHH A'], 'inSource', ['Công ty TNHH A']],
    ['nobody', [], 'inSource', []],
  ])('gives it, where a log tells of %s, to the unions meant: %j, %s', (_, own, who, expected) => {
    const [by, units] = found(candidatesOf(ALL), own);
    expect([by, new Set(units)]).toEqual([who, new Set(expected)]);
  });

  it('gives it to unions that staff listed, where they listed some, and to those the log tells of', () => {
    const candidates = candidatesOf(ALL, { listed: [0] });
    expect(found(candidates, ['CĐ ngành Y tế'])).toEqual(['unions', ['LĐLĐ huyện Hòa An', 'CĐ ngành Y tế']]);
  });

  it('takes bare names beside unions for unions where staff listed them', () => {
    const names = ['LĐLĐ huyện Hòa An', 'Bảo Lạc', 'Trường Hà'];
    expect(found(candidatesOf(names, { listed: [0, 1] }), ['LĐLĐ huyện Hòa An'])[1]).toEqual([
      'LĐLĐ huyện Hòa An',
      'Bảo Lạc',
    ]);
    expect(found(candidatesOf(names), ['LĐLĐ huyện Hòa An'])[1]).toEqual(['LĐLĐ huyện Hòa An']);
  });

  it.each([
    ['Lớp', ['Lớp 1A', 'Lớp 1B'], ['Lớp 2A', 'Đội Sao đỏ'], ['Lớp 1A', 'Lớp 1B', 'Lớp 2A']],
    [
      'Trạm and Trường',
      ['Trạm Y tế Bế Triều', 'Trạm Y tế Minh Tâm', 'Trường Hoa Ban', 'Trường Sơn Ca'],
      ['Trạm Y tế Hòa An', 'Chi cục Thuế'],
      ['Trạm Y tế Bế Triều', 'Trạm Y tế Minh Tâm', 'Trường Hoa Ban', 'Trường Sơn Ca', 'Trạm Y tế Hòa An'],
    ],
  ])('gives it, without unions, to all that are called %s', (_, own, others, expected) => {
    const [by, units] = found(candidatesOf([...own, ...others]), own);
    expect([by, new Set(units)]).toEqual(['alike', new Set(expected)]);
  });

  it('gives it, where names have nothing in common, to those that stand with most of them in one source', () => {
    const names = ['Lớp 1A', 'Tổ Toán', 'Nhóm Sơn Ca', 'Khoa Nội', 'Kho A'];
    const own = names.slice(0, 3);
    const both = candidatesOf(names, {
      told: [
        [0, 1, 3],
        [2, 4],
      ],
    });
    expect(found(both, own)).toEqual(['alike', ['Lớp 1A', 'Tổ Toán', 'Nhóm Sơn Ca', 'Khoa Nội']]);
    const half = candidatesOf(names, { told: [[0, 3]] });
    expect(found(half, names.slice(0, 2))).toEqual(['alike', ['Lớp 1A', 'Tổ Toán']]);
  });
});

describe('unitsInScope()', () => {
  const scoped = (
    candidates: Candidates,
    kind: 'inSource' | 'unions' | 'everyone',
    told: readonly string[],
  ) => new Set(namesOf(candidates, unitsInScope({ kind }, indexesOf(candidates, told), candidates)));

  it.each([
    ['inSource', ['Ban Tổ chức', 'LĐLĐ huyện Hòa An'], ['Ban Tổ chức', 'LĐLĐ huyện Hòa An']],
    ['everyone', ['LĐLĐ huyện Hòa An'], ALL],
    ['unions', ['LĐLĐ huyện Hòa An', 'Ban Tổ chức'], [...DISTRICTS, ...SECTORS]],
    ['unions', ['Ban Tổ chức'], [...DISTRICTS, ...SECTORS, ...COMMUNES]],
    ['unions', ['CĐCS Công ty A'], BASES],
  ] as const)('means by %s, of sources that tell of %j, %j', (kind, told, expected) => {
    expect(scoped(candidatesOf(ALL), kind, told)).toEqual(new Set(expected));
  });

  it('means those that staff listed, where they listed some, and of everybody also those told of', () => {
    const candidates = candidatesOf(ALL, { listed: [0, 7] });
    expect(scoped(candidates, 'everyone', ['CĐ ngành Y tế'])).toEqual(
      new Set(['LĐLĐ huyện Hòa An', 'Ban Tổ chức', 'CĐ ngành Y tế']),
    );
    expect(scoped(candidates, 'unions', ['CĐ ngành Y tế'])).toEqual(new Set(['LĐLĐ huyện Hòa An']));
  });

  it('means by a khối its units, listed or not', () => {
    const candidates = candidatesOf(ALL, { listed: [0] });
    const { group } = candidates.directory.units.find(({ name }) => name === 'CĐ ngành Y tế') ?? {
      group: '',
    };
    expect(namesOf(candidates, unitsInScope({ kind: 'group', group }, new Set(), candidates))).toEqual(
      SECTORS,
    );
    expect(scopeWords({ kind: 'group', group })).toBe(group);
  });
});

describe('scopeWords()', () => {
  it.each([
    ['inSource', 'Đơn vị có trong nguồn'],
    ['unions', 'Mọi công đoàn'],
    ['everyone', 'Mọi đơn vị'],
  ] as const)('of %s are "%s"', (kind, words) => {
    expect(scopeWords({ kind })).toBe(words);
  });
});
