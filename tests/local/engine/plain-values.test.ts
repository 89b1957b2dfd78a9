import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, isAlike, withoutNull } from '../../../src/local/engine/plain-values';

/** Values of lists and objects; a key that means the prototype is none of the engine's. */
const VALUES = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

class Mark {
  constructor(readonly name: string) {}
}

describe('copyOf()', () => {
  it('gives what holds the same and shares no list or object', () => {
    fc.assert(
      fc.property(VALUES, (value) => {
        const copy = copyOf(value);
        expect(copy).toEqual(value);
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  it('keeps prototypes, dates and patterns, and the holes of lists', () => {
    const given = {
      mark: new Mark('a'),
      day: new Date(5),
      word: /a+/gi,
      list: Object.assign([], { 0: 1, 2: 3 }),
    };
    const copy = copyOf(given);
    expect(copy).toEqual(given);
    expect(copy.mark).toBeInstanceOf(Mark);
    expect(copy.mark).not.toBe(given.mark);
    expect(copy.day).not.toBe(given.day);
    expect(1 in copy.list).toBe(false);
  });

  it('leaves what is neither a list nor an object itself', () => {
    const known = new Map([[1, 2]]);
    expect(copyOf({ known }).known).toBe(known);
    expect(copyOf(copyOf)).toBe(copyOf);
  });
});

describe('isAlike()', () => {
  it('finds a value like its copy and unlike another', () => {
    fc.assert(
      fc.property(VALUES, VALUES, (one, other) => {
        expect(isAlike(one, copyOf(one))).toBe(true);
        expect(isAlike({ part: one }, { part: one, more: null })).toBe(false);
        expect(isAlike(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [[1], { 0: 1 }],
    [[], {}],
    [new Date(1), new Date(2)],
    [/a/, /b/],
    [null, undefined],
    [{ a: undefined }, {}],
  ])('tells %o from %o', (one, other) => {
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(other, one)).toBe(false);
  });
});

describe('withoutNull()', () => {
  it('takes null out of objects in objects, not out of lists, and gives the object itself', () => {
    const style = { bg: null, n: { pattern: undefined, other: 0 }, list: [null], text: '' };
    expect(withoutNull(style)).toBe(style);
    expect(style).toStrictEqual({ n: { other: 0 }, list: [null], text: '' });
  });
});

/** The same value with the keys of its objects in order, so that its text tells all that it holds, and {} from []. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, sorted(part)]);
  return { parts: parts.sort(([one], [other]) => (one < other ? -1 : 1)) };
}
