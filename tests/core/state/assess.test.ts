import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessmentInput, assess } from '../../../src/core/state/assess';
import { type Assessment, STATES, type StateKey } from '../../../src/core/state/assessment';
import { reading } from './readings';

type Short = number | string;
type Options = Omit<AssessmentInput, 'target' | 'result'>;

function assessed(result: Short, target: Short, options: Options = {}): Assessment {
  return assess({ target: reading(target), result: reading(result), ...options });
}

/** What a measure adds to totals, in short. */
function adds({ inTargets, inResults, provisional, withholdsRate }: Assessment) {
  return [inTargets, inResults, provisional ? 'provisional' : withholdsRate ? 'no rate' : ''];
}

const LESS: Options = { direction: 'less' };
const RUNNING: Options = { periodEnded: false };

describe('assess()', () => {
  it.each<[string, Short, Short, Options, StateKey]>([
    ['1: not in the table', 5, 5, { listed: false }, 'absent'],
    ['2: marked as excluded', 5, 5, { excluded: true }, 'notApplicable'],
    ['2: x as result', 'x', 5, {}, 'notApplicable'],
    ['2: x as target', 5, 'x', {}, 'notApplicable'],
    ['2 before 3', 'x', 5, { duplicate: true }, 'notApplicable'],
    ['2b: a percentage of a count', '96%', 5, {}, 'dataError'],
    ['2b: a count of a percentage', 5, '96%', {}, 'dataError'],
    ['2 before 2b', '96%', 'x', {}, 'notApplicable'],
    ['3: two rows of one unit', 5, 5, { duplicate: true }, 'dataError'],
    ['3: two rows of one unit, of a share 0 of 0', 0, 0, { duplicate: true, ratio: true }, 'dataError'],
    ['4: unreadable target', 5, 'năm', {}, 'dataError'],
    ['4: ambiguous target', 5, '1.5', {}, 'dataError'],
    ['4: error cell as target', 5, '#REF!', {}, 'dataError'],
    ['4: dots as target', 5, '…', {}, 'dataError'],
    ['4: negative target', 5, -1, {}, 'dataError'],
    ['5: unreadable result', 'năm', 5, {}, 'dataError'],
    ['5: ambiguous result', '1.5', 5, {}, 'dataError'],
    ['5: error cell as result', '#REF!', 5, {}, 'dataError'],
    ['5 before 6', '#REF!', '', { tableHasTarget: false }, 'dataError'],
    ['5 before 7', '#REF!', '', {}, 'dataError'],
    ['6: no target in the table', 5, '', { tableHasTarget: false }, 'noPlan'],
    ['6: neither target nor result', '', '', { tableHasTarget: false }, 'noPlan'],
    ['7: both blank', '', '', {}, 'notAssigned'],
    ['7: dash and blank', '', '-', {}, 'notAssigned'],
    ['7: 0 and 0', 0, 0, {}, 'notAssigned'],
    ['7: 0 and a dash', '-', 0, {}, 'notAssigned'],
    ['7: blank and 0 where less is better', 0, '', LESS, 'notAssigned'],
    ['8: result without a target', 3, 0, {}, 'offPlan'],
    ['8: result, dash as target', 3, '-', LESS, 'offPlan'],
    ['9: negative result without a target', -3, 0, {}, 'dataError'],
    ['10: blank result', '', 5, {}, 'noData'],
    ['10: dots', '…', 5, {}, 'noData'],
    ['10: dash', '-', 5, {}, 'noData'],
    ['10: dots without a target', '…', '', {}, 'noData'],
    ['10: blank where less than 0 is wanted', '', 0, LESS, 'noData'],
    ['10: dots although blank is zero', '…', 5, { blankIsZero: true }, 'noData'],
    ['11: blank is zero', '', 5, { blankIsZero: true }, 'below'],
    ['12: 0 of 0 where less is better', 0, 0, LESS, 'met'],
    ['12: below 0 of 0 where less is better', -1, 0, LESS, 'met'],
    ['12: 1 of 0 where less is better', 1, 0, LESS, 'below'],
    ['13: 5 of 5 where less is better', 5, 5, LESS, 'met'],
    ['13: 4 of 5, never exceeded', 4, 5, LESS, 'met'],
    ['11b: 6 of 5 where less is better, below at once', 6, 5, { ...LESS, ...RUNNING }, 'below'],
    ['11b: 5 of 5 where less is better, not yet reached', 5, 5, { ...LESS, ...RUNNING }, 'inProgress'],
    ['11b: 0 of 0 where less is better, while the period runs', 0, 0, { ...LESS, ...RUNNING }, 'inProgress'],
    ['11b: 1 of 0 where less is better, while the period runs', 1, 0, { ...LESS, ...RUNNING }, 'below'],
    ['11b: 54 of 50 from 110 %', 54, 50, { ...LESS, ...RUNNING, threshold: 110 }, 'inProgress'],
    ['14: 4 of 5 while the period runs', 4, 5, RUNNING, 'inProgress'],
    ['14: 8 of 24 with 10 to be there', 8, 24, { ...RUNNING, paced: 10 }, 'late'],
    ['14: 10 of 24 with 10 to be there', 10, 24, { ...RUNNING, paced: 10 }, 'onPace'],
    ['14: 0 of 24 with none to be there yet', 0, 24, { ...RUNNING, paced: 0 }, 'onPace'],
    ['15: 8 of 24 with 10 to be there', 8, 24, { paced: 10 }, 'below'],
    ['15: 4 of 5', 4, 5, {}, 'below'],
    ['16: 24 of 24 with 10 to be there', 24, 24, { ...RUNNING, paced: 10 }, 'met'],
    ['16: 5 of 5', 5, 5, {}, 'met'],
    ['16: 5 of 5 while the period runs', 5, 5, RUNNING, 'met'],
    ['17: 6 of 5', 6, 5, {}, 'exceeded'],
  ])('gives row %s: result %j, target %j', (_, result, target, options, state) => {
    expect(assessed(result, target, options).state).toBe(state);
  });

  it.each<[Short, Short, Options, string, number | null, number | null]>([
    [94_300_000, 94_500_000, {}, 'Chưa đạt', 200_000, null],
    [-2, 5, {}, 'Chưa đạt', 7, null],
    [5, -1, {}, 'Lỗi số liệu', null, null],
    [3, 0, {}, 'Ngoài KH', null, null],
    [0, 0, {}, 'Không giao', null, null],
    ['', 0, {}, 'Không giao', null, null],
    [95, 100, { threshold: 90 }, 'Đạt', 5, null],
    [102, 100, { threshold: 105 }, 'Chưa đạt', null, 2],
    [106, 100, { threshold: 105 }, 'Vượt', null, 6],
    [0, 0, LESS, 'Đạt', null, null],
    [6, 5, LESS, 'Chưa đạt', null, 1],
    [54, 50, { ...LESS, threshold: 110 }, 'Đạt', null, 4],
    [102, 100, { threshold: 105, periodEnded: false }, 'Đang thực hiện', null, null],
    [80_750_000, 78_800_000, {}, 'Vượt', null, 1_950_000],
    [8, 24, { paced: 10, periodEnded: false }, 'Chậm tiến độ', 2, null],
    [10, 24, { paced: 10, periodEnded: false }, 'Đúng tiến độ', 14, null],
    [4, 5, RUNNING, 'Đang thực hiện', 1, null],
  ])('reads %j of %j with %j as %s', (result, target, options, words, shortfall, surplus) => {
    const assessment = assessed(result, target, options);
    expect(STATES[assessment.state]).toBe(words);
    expect([assessment.shortfall, assessment.surplus]).toEqual([shortfall, surplus]);
  });

  it.each<[Short, Short, Options, readonly (number | string | null)[]]>([
    [5, 5, { listed: false }, [null, null, '']],
    ['x', 5, {}, [null, null, '']],
    [5, 5, { duplicate: true }, [null, null, 'no rate']],
    ['96%', 5, {}, [null, null, 'no rate']],
    [5, '96%', {}, [null, null, 'no rate']],
    [26, 25, { ratio: true }, [null, null, 'no rate']],
    [5, -1, { ratio: true }, [null, 5, 'no rate']],
    [5, 'năm', { ratio: true }, [null, 5, 'no rate']],
    [0, 0, { ratio: true }, [null, null, '']],
    ['…', '', {}, [null, 0, 'provisional']],
    [5, 'năm', {}, [null, 5, 'no rate']],
    ['', 'năm', {}, [null, null, 'no rate']],
    ['năm', 5, {}, [5, null, 'provisional']],
    ['năm', '', {}, [null, null, 'provisional']],
    [5, '', { tableHasTarget: false }, [null, 5, 'no rate']],
    ['', 0, {}, [null, 0, '']],
    [3, 0, {}, [null, 3, '']],
    [-3, 0, {}, [null, -3, 'no rate']],
    ['', 5, {}, [5, 0, 'provisional']],
    ['', 5, { blankIsZero: true }, [5, 0, '']],
    [0, 0, LESS, [0, 0, '']],
    [0, 5, {}, [5, 0, '']],
    [-5, 5, {}, [5, -5, '']],
    [4, 5, RUNNING, [5, 4, '']],
    [6, 5, {}, [5, 6, '']],
  ])('adds %j of %j with %j to targets and results as %j', (result, target, options, expected) => {
    expect(adds(assessed(result, target, options))).toEqual(expected);
  });

  it('keeps the figures of a rate apart, for pages to round', () => {
    expect(assessed(-2, 5).rate).toEqual({ result: -2, target: 5 });
    expect(assessed(6, 5, LESS).rate).toEqual({ result: 6, target: 5 });
    expect(assessed(1, 0, LESS).rate).toBeNull();
    expect(assessed(5, -1).rate).toBeNull();
    expect(assessed('', 5).rate).toBeNull();
    expect(assessed(3, 0).rate).toBeNull();
  });

  it.each([
    [0, 0, 'notApplicable'],
    ['', 0, 'notApplicable'],
    ['', '', 'notApplicable'],
    ['-', '', 'notApplicable'],
    [26, 25, 'dataError'],
    [5, '', 'dataError'],
    [5, 0, 'dataError'],
    ['', 8, 'noData'],
    [0, 8, 'below'],
    [7, 8, 'below'],
    [8, 8, 'met'],
    [-1, 0, 'dataError'],
    [5, -1, 'dataError'],
    ['năm', 8, 'dataError'],
  ])('judges %j of all %j as a share: %s (rows 2 and 2b)', (result, target, state) => {
    const assessment = assessed(result, target, { ratio: true });
    expect(assessment.state).toBe(state);
    if (state === 'dataError' && result !== 'năm') expect(assessment.withholdsRate).toBe(true);
  });

  const short = fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.constantFrom('', '-', '…', 'x', '#REF!', '1.5', 'năm'),
  );
  const flags = fc.record<Required<Options>>({
    threshold: fc.integer({ min: 10, max: 200 }),
    direction: fc.constantFrom('more', 'less'),
    periodEnded: fc.boolean(),
    paced: fc.integer({ min: 0, max: 50 }),
    listed: fc.boolean(),
    excluded: fc.boolean(),
    duplicate: fc.boolean(),
    tableHasTarget: fc.boolean(),
    blankIsZero: fc.boolean(),
    ratio: fc.boolean(),
    isItem: fc.boolean(),
  });

  it('never throws, and gives a rate only with a target in the total', () => {
    fc.assert(
      fc.property(short, short, flags, (result, target, options) => {
        const assessment = assessed(result, target, options);
        expect(assessment.rate === null || assessment.inTargets === assessment.rate.target).toBe(true);
        expect(
          [assessment.shortfall, assessment.surplus].every((amount) => amount === null || amount > 0),
        ).toBe(true);
      }),
    );
  });
});
