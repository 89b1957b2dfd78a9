import { describe, expect, it } from 'vitest';
import { modelledSeconds } from '../../../src/local/preview/last-run';

describe('modelledSeconds()', () => {
  it('takes 0,2 to 0,3 s a call and 118.000 cells a second', () => {
    const calls = { total: 40, read: 20, write: 20 };
    const { least, most } = modelledSeconds({ calls, cells: { read: 100_000, written: 18_000 } });
    expect(least).toBeCloseTo(9, 10);
    expect(most).toBeCloseTo(13, 10);
  });
});
