import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessmentInput, assess } from '../../../src/core/state/assess';
import type { JudgeOptions } from '../../../src/core/state/judge';
import { totalOf } from '../../../src/core/state/total';
import { FUND, MEMBERS, NEWS } from './cao-bang-2019';
import { reading } from './readings';

type Pair = readonly [result: number | string | null, target: number | string | null];
type Options = Omit<AssessmentInput, 'target' | 'result'>;

function assessed([result, target]: Pair, options: Options = {}) {
  return assess({ result: reading(result ?? ''), target: reading(target ?? ''), ...options });
}

function total(pairs: readonly Pair[], options: JudgeOptions = {}) {
  return totalOf(
    pairs.map((pair) => assessed(pair, options)),
    options,
  );
}

describe('totalOf()', () => {
  it('adds up the social fund of 2019, keeping what is owed and what was paid too much apart', () => {
    expect(total(FUND)).toMatchObject({
      target: 1_349_500_000,
      result: 1_273_150_000,
      rate: { result: 1_273_150_000, target: 1_349_500_000 },
      state: 'below',
      provisional: false,
      rateWithheld: false,
      shortfall: { sum: 79_200_000, count: 14 },
      surplus: { sum: 2_850_000, count: 3 },
      net: 76_350_000,
      missing: 0,
    });
  });

  it('keeps the targets of the five units without members in the total, which stays provisional', () => {
    const members = total(MEMBERS);
    expect(members).toMatchObject({ target: 94, result: 88, state: 'below', provisional: true, missing: 5 });
    expect([...members.counts]).toEqual([
      ['exceeded', 5],
      ['noData', 5],
    ]);
  });

  it('adds up the news of 2019: 278 of 252, eight units below', () => {
    const news = total(NEWS);
    expect(news).toMatchObject({ target: 252, result: 278, state: 'exceeded', provisional: false });
    expect(news.counts.get('below')).toBe(8);
  });

  it('nets to a negative figure where more was exceeded than is missing', () => {
    expect(
      total([
        [4, 5],
        [9, 5],
      ]).net,
    ).toBe(-3);
  });

  it('adds as on paper: 0,1 and 0,2 of 0,3 is met', () => {
    expect(
      total([
        [0.1, 0.1],
        [0.2, 0.2],
      ]),
    ).toMatchObject({ target: 0.3, result: 0.3, state: 'met' });
  });

  it.each<[string, readonly Pair[]]>([
    [
      'an unreadable target',
      [
        [4, 5],
        [5, 'năm'],
      ],
    ],
    [
      'a negative result without a target',
      [
        [4, 5],
        [-5, 0],
      ],
    ],
  ])('withholds rate and verdict for %s', (_, pairs) => {
    expect(total(pairs)).toMatchObject({ rate: null, state: null, rateWithheld: true });
  });

  it('withholds rate and verdict when a unit stands in two rows', () => {
    const twice = totalOf([assessed([4, 5]), assessed([4, 5], { duplicate: true })]);
    expect(twice).toMatchObject({ target: 5, result: 4, rate: null, state: null, rateWithheld: true });
  });

  it('adds results beyond the plan to the sum, and leaves them out of the rate', () => {
    expect(
      total([
        [4, 5],
        [3, 0],
      ]),
    ).toMatchObject({ target: 5, result: 7, rate: { result: 4, target: 5 }, state: 'below', net: 1 });
  });

  it('adds what units lack of their whole targets, where they are only judged by their pace', () => {
    const paced = { periodEnded: false, paced: 10 };
    const late = totalOf([assessed([8, 24], paced), assessed([11, 24], paced)], { periodEnded: false });
    expect(late).toMatchObject({ target: 48, result: 19, shortfall: { sum: 29, count: 2 }, net: 29 });
    expect([...late.counts.keys()]).toEqual(['late', 'onPace']);
  });

  it.each<[string, readonly Pair[], number | null, object]>([
    [
      'results of units without a target count for it',
      [
        [4, 5],
        [3, 0],
      ],
      10,
      { target: 15, result: 7, rate: { result: 7, target: 15 } },
    ],
    ['it is all there is', [[3, '']], 10, { target: 10, rate: { result: 3, target: 10 }, state: 'below' }],
    ['nothing is done', [['', '']], 10, { target: 10, rate: { result: 0, target: 10 }, state: 'below' }],
    ['results are missing', [['', 5]], 10, { target: 15, rate: null, state: 'noData' }],
    ['there is none', [[3, '']], null, { target: null, result: 3, rate: null, state: null }],
  ])('adds a target of all that no unit has yet to theirs: %s', (_, pairs, unassigned, expected) => {
    const assessments = pairs.map((pair) => assessed(pair));
    expect(totalOf(assessments, { unassigned })).toMatchObject(expected);
  });

  it('adds no percentages, and judges none together', () => {
    const assessments = [96.2, 91].map((value) => assessed([value, 95]));
    expect(totalOf(assessments, { added: false })).toMatchObject({
      added: false,
      target: null,
      result: 0,
      rate: null,
      state: null,
      shortfall: { sum: 0, count: 0 },
      surplus: { sum: 0, count: 0 },
      net: 0,
    });
  });

  it('is provisional without the result that cannot be read', () => {
    expect(
      total([
        [4, 5],
        ['năm', 5],
      ]),
    ).toMatchObject({ target: 10, result: 4, provisional: true, missing: 0 });
  });

  it('has no verdict without any target', () => {
    expect(
      total([
        ['', 0],
        ['x', 5],
      ]),
    ).toMatchObject({ target: null, result: 0, rate: null, state: null });
    expect(totalOf([])).toMatchObject({
      target: null,
      result: 0,
      rate: null,
      state: null,
      provisional: false,
    });
  });

  it('says that there are no figures, not 0 %, when every result is missing', () => {
    expect(
      total([
        ['', 5],
        ['…', 5],
      ]),
    ).toMatchObject({ target: 10, result: 0, rate: null, state: 'noData' });
    expect(
      total([
        ['', 5],
        [3, 0],
      ]),
    ).toMatchObject({ target: 5, result: 3, rate: null, state: 'noData' });
  });

  it.each<[readonly Pair[], JudgeOptions, string]>([
    [[[95, 100]], { threshold: 90 }, 'met'],
    [[[102, 100]], { threshold: 105 }, 'below'],
    [[[4, 5]], { periodEnded: false }, 'inProgress'],
    [
      [
        [0, 0],
        [0, 0],
      ],
      { direction: 'less' },
      'met',
    ],
    [
      [
        [1, 0],
        [0, 2],
      ],
      { direction: 'less' },
      'met',
    ],
    [
      [
        [1, 0],
        [0, 0],
      ],
      { direction: 'less' },
      'below',
    ],
  ])('judges %j with %j as %s', (pairs, options, state) => {
    expect(total(pairs, options).state).toBe(state);
  });

  const figure = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
  const cell = fc.oneof(figure, fc.constantFrom('', '-', '…', 'x', 'năm'));

  it('does not depend on the order of units, and equals the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.array(fc.tuple(cell, cell)), (first, second) => {
        const [a, b, both] = [total(first), total(second), total([...second, ...first])];
        const parts = totalOf([
          ...first.map((pair) => assessed(pair)),
          ...second.map((pair) => assessed(pair)),
        ]);
        expect({ ...both, counts: null }).toEqual({ ...parts, counts: null });
        expect(both.shortfall.sum).toBeCloseTo(a.shortfall.sum + b.shortfall.sum, 6);
        expect(both.missing).toBe(a.missing + b.missing);
      }),
    );
  });

  it('nets shortfalls and surpluses to Σ targets − Σ results where every unit has both figures', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, positive), { minLength: 1 }), (pairs) => {
        const { target, result, net } = total(pairs);
        expect(net).toBe((target ?? 0) - result);
      }),
    );
  });
});
