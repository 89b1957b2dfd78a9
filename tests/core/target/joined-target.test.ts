import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { constantFigure, type Figure, NO_FIGURE } from '../../../src/core/figure/figure';
import { joinedTarget, type Merging, type TargetPart } from '../../../src/core/target/joined-target';

const MERGED = { year: 2020, month: 3, day: 1 };

function part(figure: Figure, more: Partial<TargetPart> = {}): TargetPart {
  return { figure, joined: null, isCommon: true, isReplaced: false, isNew: false, ...more };
}

const common = (value: number) => part(constantFigure(value));
const given = (value: number) => part(constantFigure(value), { isCommon: false });
const joined = (one: TargetPart) => ({ ...one, joined: MERGED });

function targetOf(
  parts: readonly TargetPart[],
  period: string,
  merging: Merging = 'asGiven',
): number | string {
  const { reading } = joinedTarget(parts, { merging, time: parsePeriod(period) });
  return reading.kind === 'number' ? reading.value : reading.kind;
}

describe('joinedTarget()', () => {
  it.each([
    ['what everybody has, in a year that was over', [common(12), joined(common(12))], 'năm 2019', 24],
    ['what everybody has, in the year of the merger', [common(24), joined(common(24))], 'năm 2020', 24],
    ['what everybody has, in a year after', [common(24), joined(common(24))], 'năm 2021', 24],
    ['what each was given, in the year of the merger', [given(40), joined(given(60))], 'năm 2020', 100],
    ['what each was given, in a year that was over', [given(40), joined(given(60))], 'năm 2019', 100],
    ['one given of its own beside everybody’s', [common(24), joined(given(10))], 'năm 2020', 34],
    [
      'everybody’s for a new unit, once',
      [{ ...common(24), isNew: true }, joined(common(24))],
      'năm 2020',
      24,
    ],
    [
      'two given for a new unit',
      [{ ...common(24), isNew: true }, joined(given(20)), joined(given(30))],
      'năm 2020',
      50,
    ],
    [
      'one of two, and everybody’s once',
      [{ ...common(24), isNew: true }, joined(given(20)), joined(common(24))],
      'năm 2020',
      44,
    ],
    ['one given to both together', [given(50), { ...joined(given(20)), isReplaced: true }], 'năm 2020', 50],
    [
      'what a part had where the unit has none',
      [part(NO_FIGURE), joined(common(24)), joined(common(24))],
      'năm 2020',
      24,
    ],
  ] as const)('has %s', (_, parts, period, expected) => {
    expect(targetOf(parts, period)).toBe(expected);
  });

  it.each([
    ['adds all of the year of the merger', 'add', [common(24), joined(common(24))], 'năm 2020', 48],
    ['adds nothing of a unit that was gone before', 'add', [common(24), joined(common(24))], 'năm 2021', 24],
    [
      'adds nothing of a new unit’s own',
      'add',
      [{ ...common(24), isNew: true }, joined(common(24)), joined(common(24))],
      'năm 2020',
      48,
    ],
    ['keeps the unit’s own', 'keepOne', [given(40), joined(given(60))], 'năm 2020', 40],
    [
      'keeps the largest where the unit has none',
      'keepOne',
      [part(NO_FIGURE), joined(given(40)), joined(given(60))],
      'năm 2019',
      60,
    ],
  ] as const)('%s where staff say %s', (_, merging, parts, period, expected) => {
    expect(targetOf(parts, period, merging)).toBe(expected);
  });

  it('is none without any, and unreadable where one of them is', () => {
    expect(targetOf([part(NO_FIGURE), joined(part(NO_FIGURE))], 'năm 2020')).toBe('blank');
    const wrong: Figure = { ...constantFigure(0), reading: { kind: 'unreadable', text: '24 tin' } };
    expect(targetOf([given(40), joined(part(wrong, { isCommon: false }))], 'năm 2020')).toBe('unreadable');
  });
});
