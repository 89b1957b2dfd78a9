import { describe, expect, it } from 'vitest';
import { textWithY, withY } from '../../../src/core/text/i-or-y';
import { foldText } from '../../../src/core/text/normalise';

describe('withY()', () => {
  it.each([
    ['ti', 'ty'],
    ['li', 'ly'],
    ['ki', 'ky'],
    ['si', 'sy'],
    ['qui', 'quy'],
  ])('writes %j as %j', (word, expected) => {
    expect(withY(word)).toBe(expected);
  });

  it.each(['vi', 'i', 'chi', 'thi', 'tin', 'ii', 'bi', 'ty', ''])('leaves %j alone', (word) => {
    expect(withY(word)).toBe(word);
  });
});

describe('textWithY()', () => {
  it('knows the words of a text', () => {
    expect(textWithY('ti le ki i, qui ii don vi')).toBe('ty le ky i, quy ii don vi');
  });
});

describe('foldText()', () => {
  it.each([
    ['Nhiệm kì 2023-2028', 'Nhiệm kỳ 2023-2028'],
    ['Quí I', 'Quý I'],
    ['Tỉ lệ (%)', 'Tỷ lệ (%)'],
  ])('takes %j for %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });
});
