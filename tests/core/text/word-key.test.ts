import { describe, expect, it } from 'vitest';
import { wordKey } from '../../../src/core/text/word-key';

describe('wordKey', () => {
  it.each([
    ['Hoà  An', 'hòa an'],
    ['HOÀ AN', 'hòa an'],
    ['Ho\u0061\u0300 An\u00a0', 'hòa an'],
    ['LUỸ KẾ', 'lũy kế'],
    ['Qúy I', 'quý i'],
  ])('takes %j for %j', (typed, key) => {
    expect(wordKey(typed)).toBe(key);
  });

  it('tells names apart that differ in a mark', () => {
    expect(wordKey('Hòa An')).not.toBe(wordKey('Hóa An'));
  });
});
