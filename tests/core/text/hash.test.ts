import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/hash';

describe('hashText()', () => {
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('gives "%s" the published FNV-1a', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });
});
