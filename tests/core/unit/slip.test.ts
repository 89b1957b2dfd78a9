import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, mayBeSlip } from '../../../src/core/unit/slip';

describe('editsBetween()', () => {
  it.each([
    ['phong', 'phong', 0],
    ['phogn', 'phong', 1],
    ['lac', 'lam', 1],
    ['hong', 'hongg', 1],
    ['', 'a', 1],
    ['trai', 'chai', 2],
    ['hong', 'sen', 3],
    ['a', 'x'.repeat(50_000), 3],
  ])('of %.12j and %.12j is %i', (word, other, edits) => {
    expect(editsBetween(word, other)).toBe(edits);
    expect(editsBetween(other, word)).toBe(edits);
  });

  it('is one for any letter put in, taken out or replaced', () => {
    const letter = fc.constantFrom(...'aeimnt');
    const anyWord = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(anyWord, fc.nat(), (word, place) => {
        const at = place % word.length;
        expect(editsBetween(word, `${word.slice(0, at)}${word.slice(at + 1)}`)).toBe(1);
        expect(editsBetween(word, `${word.slice(0, at)}q${word.slice(at)}`)).toBe(1);
        expect(editsBetween(word, `${word.slice(0, at)}q${word.slice(at + 1)}`)).toBe(1);
      }),
    );
  });
});

describe('mayBeSlip()', () => {
  it.each([
    ['truong hoa hong', 'truong hoa sen', false],
    ['truong hoa mai', 'truong hoa lan', false],
    ['truong hoa', 'truong mam non hoa hong', false],
    ['truong nguyen chai', 'truong nguyen trai', true],
    ['truong hong phong', 'truong le hong phong', true],
    ['truong hoahong', 'truong hoa hong', true],
    ['khoang san luyen kim', 'luyen kim khoang san', true],
    ['truong hoa', 'truong hoa', true],
  ])('of %j and %j is %j', (own, theirs, may) => {
    expect(mayBeSlip(own.split(' '), theirs.split(' '))).toBe(may);
    expect(mayBeSlip(theirs.split(' '), own.split(' '))).toBe(may);
  });
});
