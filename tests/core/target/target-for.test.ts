import { describe, expect, it } from 'vitest';
import { constantFigure, type Figure, NO_FIGURE } from '../../../src/core/figure/figure';
import { parseNumber } from '../../../src/core/number/parse';
import {
  adjustedColumnsOf,
  assignedTo,
  commonFigure,
  commonTarget,
  givenTo,
  hasTarget,
  type IndicatorTarget,
  lacksCommonTarget,
  ownTarget,
  shiftOf,
  targetColumnOf,
  targetColumnsOf,
  timesOfColumn,
  unassignedOf,
  withoutAssignment,
  withoutRegister,
} from '../../../src/core/target/indicator-target';
import { layersOf, targetFor } from '../../../src/core/target/target-for';
import {
  constantStretch,
  isCappedByLine,
  statedTarget,
  type TargetSource,
} from '../../../src/core/target/target-source';
import { plansUnder } from './plans-in-short';

type Constant = Extract<TargetSource, { kind: 'constant' }>;

const typed = (cell: string): Figure => ({ ...NO_FIGURE, reading: parseNumber(cell), typed: cell });

/** Units 0, 1 and 2 of a table: 10, a blank cell and a dash; others have no row. */
const CELLS: ReadonlyMap<number, Figure> = new Map([
  [0, typed('10')],
  [1, typed('')],
  [2, typed('-')],
]);
const cellsOf = (unit: number) => CELLS.get(unit) ?? null;

const constant = (text: string, more: Partial<Constant> = {}): Constant => ({
  kind: 'constant',
  value: 24,
  from: 'note',
  line: { row: 0, column: 0, text },
  explains: 0,
  of: 0,
  ...more,
});

const COLUMN: TargetSource = { kind: 'column', column: 3 };
const FOR_ALL = constant('24 tin, bài/năm');
const EXCEPTED = constant('24 tin, bài/năm; riêng A 12', {
  exception: { names: ['A'], value: 12 },
  excepted: new Set([1]),
});

const [PLAN] = plansUnder(['GIAO CHỈ TIÊU TIN, BÀI'], ['Chỉ tiêu giao']);
if (PLAN === undefined) throw new Error('no plan was read');

const assigned = (own: IndicatorTarget & { kind: 'column' | 'constant' | 'none' }): IndicatorTarget => ({
  kind: 'assignment',
  assignment: PLAN,
  figures: new Map([
    [0, typed('40')],
    [1, typed('')],
  ]),
  times: 1,
  own,
});

const registered = (under: ReturnType<typeof withoutRegister>): IndicatorTarget => ({
  kind: 'register',
  entries: [],
  figures: new Map([
    [0, typed('60')],
    [5, typed('70')],
  ]),
  named: new Set([0]),
  unassigned: 8,
  under,
});

const REGISTER = registered(withoutRegister(assigned(COLUMN)));

describe('targetFor()', () => {
  const find = (unit: number, from: IndicatorTarget, scope: ReadonlySet<number> | null = null) =>
    targetFor(unit, layersOf(from, cellsOf, scope)).typed;

  it.each<[string, IndicatorTarget, readonly unknown[]]>([
    ['the cells of a column', COLUMN, ['10', '', '-', '']],
    ['a figure for everybody', FOR_ALL, [24, 24, 24, 24]],
    ['a figure for all but some', EXCEPTED, [24, 12, 24, 24]],
    ['a column whose blank cells staff gave a figure', { ...COLUMN, common: 6 }, ['10', 6, '-', 6]],
    ['the rows of a list', { kind: 'rows' }, ['10', '', '-', '']],
    ['nothing', { kind: 'none' }, ['', '', '', '']],
    ['what staff answered', { kind: 'answer', value: 7 }, [7, 7, 7, 7]],
    ['a table of targets over a column', assigned(COLUMN), ['40', '', '-', '']],
    ['a table of targets over a figure for everybody', assigned(FOR_ALL), ['40', 24, 24, 24]],
    ['a register over both', REGISTER, ['60', '', '-', '']],
    ['a register over a figure for everybody', registered(FOR_ALL), ['60', 24, 24, 24]],
  ])('takes from %s the first that says something: %o', (_, from, expected) => {
    expect([0, 1, 2, 3].map((unit) => find(unit, from))).toEqual(expected);
  });

  it('gives what is said for everybody to the units of a scope only', () => {
    const scope = new Set([1, 3]);
    expect([0, 1, 2, 3].map((unit) => find(unit, FOR_ALL, scope))).toEqual(['', 24, '', 24]);
    expect([0, 1, 2, 3, 4].map((unit) => find(unit, { ...COLUMN, common: 6 }, scope))).toEqual([
      '10',
      6,
      '-',
      6,
      '',
    ]);
    expect(find(0, assigned(FOR_ALL), scope)).toBe('40');
  });

  it('says of a unit of which no source speaks that it has no figure', () => {
    expect(targetFor(0, [])).toBe(NO_FIGURE);
    expect(targetFor(9, layersOf(COLUMN, cellsOf))).toBe(NO_FIGURE);
  });

  it('keeps the blank cell of the highest source where none says more', () => {
    const own = typed('');
    const layers = [() => null, () => own, () => typed('')].map((of) => ({ from: COLUMN, of }));
    expect(targetFor(0, layers)).toBe(own);
  });
});

describe('what an indicator’s target says', () => {
  it('of the sources below a register and a table of targets', () => {
    expect(ownTarget(REGISTER)).toBe(COLUMN);
    expect(ownTarget(assigned(COLUMN))).toBe(COLUMN);
    expect(ownTarget(FOR_ALL)).toBe(FOR_ALL);
    expect(withoutRegister(FOR_ALL)).toBe(FOR_ALL);
    expect(withoutRegister(REGISTER).kind).toBe('assignment');
    expect(withoutAssignment(assigned(COLUMN))).toBe(COLUMN);
    expect(withoutAssignment(REGISTER)).toMatchObject({ kind: 'register', under: COLUMN });
  });

  it('of one unit', () => {
    const of = (unit: number) => [assignedTo(unit, REGISTER)?.typed, givenTo(unit, REGISTER)?.typed];
    expect([0, 1, 2, 5].map(of)).toEqual([
      ['60', '60'],
      ['', ''],
      [undefined, undefined],
      ['70', undefined],
    ]);
    expect([assignedTo(0, COLUMN), givenTo(0, FOR_ALL)]).toEqual([null, null]);
    expect(givenTo(0, assigned(COLUMN))?.typed).toBe('40');
  });

  it('of everybody', () => {
    const all = [
      COLUMN,
      FOR_ALL,
      EXCEPTED,
      { kind: 'none' },
      REGISTER,
      registered({ kind: 'none' }),
    ] as const;
    expect(all.map(commonTarget)).toEqual([null, 24, null, null, null, null]);
    expect(all.map(hasTarget)).toEqual([true, true, true, false, true, true]);
    expect(all.map(lacksCommonTarget)).toEqual([false, false, false, true, false, true]);
    expect(all.map(unassignedOf)).toEqual([null, null, null, null, 8, 8]);
  });

  it('of a unit that no source tells of, within a scope', () => {
    const scope = new Set([1]);
    expect(commonFigure(1, EXCEPTED, scope)).toEqual(constantFigure(12));
    expect(commonFigure(1, registered(EXCEPTED), scope)).toEqual(constantFigure(12));
    expect(commonFigure(2, EXCEPTED, scope)).toBeNull();
    expect(commonFigure(1, EXCEPTED, null)).toBeNull();
    expect(commonFigure(1, COLUMN, scope)).toBeNull();
  });

  it('of its columns', () => {
    const parts: TargetSource = { kind: 'column', column: 6, added: [2, 4, 6], shift: -1 };
    const each = { months: 1, isSaid: true, text: 'KH/tháng' };
    expect([COLUMN, parts, FOR_ALL].map(targetColumnOf)).toEqual([3, 6, null]);
    expect([COLUMN, parts, FOR_ALL].map(targetColumnsOf)).toEqual([[3], [2, 4, 6], []]);
    expect([COLUMN, parts, FOR_ALL].map(shiftOf)).toEqual([0, -1, 0]);
    const monthly = [12, null].map((times): TargetSource => ({ ...COLUMN, each: { ...each, times } }));
    expect([COLUMN, ...monthly, FOR_ALL].map(timesOfColumn)).toEqual([1, 12, 1, 1]);
    const adjusted = [true, false].map(
      (counts): TargetSource => ({ ...COLUMN, adjusted: { columns: [5, 4], counts } }),
    );
    expect([COLUMN, ...adjusted, FOR_ALL].map(adjustedColumnsOf)).toEqual([[], [5, 4], [], []]);
  });
});

describe('statedTarget()', () => {
  it.each<[string, TargetSource, readonly (number | null)[]]>([
    ['a column', COLUMN, [null, null]],
    ['a column with a figure of staff for blank cells', { ...COLUMN, common: 6 }, [6, 6]],
    ['a line', FOR_ALL, [24, 24]],
    ['a line with an exception', EXCEPTED, [24, 12]],
    [
      'a line whose exception names nobody known',
      { ...FOR_ALL, exception: { names: ['A'], value: 12 } },
      [24, 24],
    ],
    ['the rows of a list', { kind: 'rows' }, [null, null]],
    ['nothing', { kind: 'none' }, [null, null]],
  ])('of %s is for two units %j', (_, target, expected) => {
    expect([0, 1].map((unit) => statedTarget(unit, target))).toEqual(expected);
  });
});

describe('isCappedByLine()', () => {
  it('is true of a line that says how much there may be at the most', () => {
    const capped = constant('Không quá 2 cuộc', { isCeiling: true });
    expect([capped, FOR_ALL, COLUMN].map(isCappedByLine)).toEqual([true, false, false]);
  });
});

describe('constantStretch()', () => {
  it.each([
    ['12 tin bài/12 tháng trở lên', { kind: 'months', first: 1, last: 12 }],
    ['12 tin (năm)', { kind: 'months', first: 1, last: 12 }],
    ['6 tin trong 6 tháng đầu năm', { kind: 'months', first: 1, last: 6 }],
    ['4 tiết trong học kỳ I', { kind: 'semester', half: 1 }],
    ['24 tin trong nhiệm kỳ', { kind: 'term' }],
  ])('of "%s" is %j', (text, stretch) => {
    expect(constantStretch(constant(text))).toEqual(stretch);
  });

  it('is the time that the line states with its year', () => {
    expect(constantStretch(constant('3 tin trong quý I/2020'))).toMatchObject({
      kind: 'stated',
      period: { label: 'quý I/2020' },
    });
  });

  it.each(['24 tin, bài', 'Tháng 2 tin', '2 tin trong tháng 1', '3 tin trong quý II', '3 tin đến 30/6'])(
    'of "%s" is not said',
    (text) => {
      expect(constantStretch(constant(text))).toBeNull();
    },
  );

  it('is none where the figure is of each month, and without a line', () => {
    const monthly = constant('2 tin/tháng trong năm', { each: { value: 2, months: 1 } });
    expect([monthly, constant('', { line: null }), COLUMN].map(constantStretch)).toEqual([null, null, null]);
  });
});
