import { describe, expect, it } from 'vitest';
import { breakLine } from '../../../src/core/report/footnotes';

describe('breakLine()', () => {
  it('breaks at spaces and loses no word', () => {
    const text = 'còn phải nộp 79.200.000 (14 đơn vị); nộp vượt 2.850.000 (3 đơn vị)';
    const lines = breakLine(text, 30);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines.join(' ')).toBe(text);
  });

  it('leaves a word that is too long whole', () => {
    expect(breakLine('a bbbbbbbbbb c', 4)).toEqual(['a', 'bbbbbbbbbb', 'c']);
  });
});
