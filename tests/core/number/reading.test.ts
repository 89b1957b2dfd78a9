import { describe, expect, it } from 'vitest';
import { isUnreadable, type Reading } from '../../../src/core/number/reading';

describe('isUnreadable()', () => {
  it.each<[Reading, boolean]>([
    [{ kind: 'number', value: 0 }, false],
    [{ kind: 'blank' }, false],
    [{ kind: 'dash' }, false],
    [{ kind: 'ellipsis' }, false],
    [{ kind: 'excluded' }, false],
    [{ kind: 'ambiguous', text: '1.5', readings: [1.5, 15] }, true],
    [{ kind: 'error', text: '#REF!' }, true],
    [{ kind: 'percent', text: '96%' }, true],
    [{ kind: 'unreadable', text: 'khoảng 5' }, true],
  ])('tells of %o: %s', (reading, expected) => {
    expect(isUnreadable(reading)).toBe(expected);
  });
});
