import { describe, expect, it } from 'vitest';
import { noteSize } from '../../src/local/note-size';

describe('noteSize()', () => {
  it.each([
    ['', 40],
    ['Theo biểu', 40],
    ['a'.repeat(70), 80],
    ['một\nhai\n\nbốn', 100],
    ['a'.repeat(5000), 320],
  ])('makes a note of %j %i pixels high', (text, height) => {
    expect(noteSize(text)).toEqual({ width: 260, height });
  });
});
