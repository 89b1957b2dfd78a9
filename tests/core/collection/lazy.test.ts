import { describe, expect, it } from 'vitest';
import { lazy } from '../../../src/core/collection/lazy';

describe('lazy()', () => {
  it('makes its value when it is first asked for, and only then', () => {
    let made = 0;
    const value = lazy(() => {
      made += 1;
      return { made };
    });
    expect(made).toBe(0);
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });

  it('keeps null and undefined like any other value', () => {
    let made = 0;
    const nothing = lazy(() => {
      made += 1;
      return made > 1 ? 'again' : null;
    });
    expect([nothing(), nothing()]).toEqual([null, null]);
  });
});
