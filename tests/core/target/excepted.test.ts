import { describe, expect, it } from 'vitest';
import { withExcepted } from '../../../src/core/target/excepted';
import type { TargetSource } from '../../../src/core/target/target-source';
import { directoryFromList } from '../../../src/core/unit/find';

const DIRECTORY = directoryFromList(
  ['Trạm Y tế Hòa An', 'Trạm Y tế Hạ Lang', 'CĐ ngành Thông tin và Truyền thông'].map((name) => ({
    name,
    aliases: [],
    group: '',
  })),
);

const excepting = (...names: readonly string[]): TargetSource => ({
  kind: 'constant',
  value: 24,
  from: 'note',
  line: null,
  explains: 0,
  of: 0,
  exception: { names, value: 12 },
});

describe('withExcepted()', () => {
  it.each([
    [['Trạm Y tế Hạ Lang'], ['Trạm Y tế Hạ Lang']],
    [['Trạm Y tế Hạ Lang và Trạm Y tế Hòa An'], ['Trạm Y tế Hạ Lang', 'Trạm Y tế Hòa An']],
    [['CĐ ngành Thông tin và Truyền thông'], ['CĐ ngành Thông tin và Truyền thông']],
    [
      ['Trạm Y tế Hạ Lang', 'Trạm Y tế Hòa An'],
      ['Trạm Y tế Hạ Lang', 'Trạm Y tế Hòa An'],
    ],
  ])('finds the units that %j name', (names, expected) => {
    const target = withExcepted(excepting(...names), DIRECTORY);
    const excepted = (target?.kind === 'constant' ? target.excepted : null) ?? new Set();
    const found = DIRECTORY.units.filter(({ index }) => excepted.has(index)).map(({ name }) => name);
    expect(new Set(found)).toEqual(new Set(expected));
  });

  it.each([
    [['Trạm Y tế Bảo Lạc']],
    [['Trạm Y tế Hạ Lang', 'xã mới']],
    [['Trạm Y tế Hạ Lang và xã mới']],
    [[]],
  ])('knows nobody’s figure where it names %j', (names) => {
    expect(withExcepted(excepting(...names), DIRECTORY)).toBeNull();
  });

  it('leaves targets without an exception as they are', () => {
    for (const target of [{ kind: 'none' }, { kind: 'column', column: 3 }] as const)
      expect(withExcepted(target, DIRECTORY)).toBe(target);
  });
});
