import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/core/collection/remembered';

describe('remembered()', () => {
  it('reads a text once and gives the same again, nothing too', () => {
    const read: string[] = [];
    const length = remembered((text) => {
      read.push(text);
      return text === '' ? undefined : text.length;
    }, 10);
    expect(['xã', '', 'xã', ''].map(length)).toEqual([2, undefined, 2, undefined]);
    expect(read).toEqual(['xã', '']);
  });

  it('keeps no more than it may, and goes on', () => {
    const read: string[] = [];
    const same = remembered((text) => {
      read.push(text);
      return text;
    }, 2);
    expect(['a', 'b', 'a', 'c', 'c', 'a'].map(same)).toEqual(['a', 'b', 'a', 'c', 'c', 'a']);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });
});
