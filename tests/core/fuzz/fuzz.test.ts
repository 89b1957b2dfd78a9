import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLaws } from './broken-laws';
import { officeBook } from './office-book';

/** `npm run fuzz` asks for many more, from a seed of its own. */
const GRIDS = Number(env.FUZZ_GRIDS ?? 20);
const SEED = Number(env.FUZZ_SEED ?? 2019);

describe('core on books that offices might keep', () => {
  it(`reads ${GRIDS} of them without an exception, twice alike, in any order of tabs, every total its parts, every figure a fate`, () => {
    fc.assert(
      fc.property(officeBook, (book) => {
        expect(brokenLaws(book)).toEqual([]);
      }),
      { numRuns: GRIDS, seed: SEED },
    );
  });
});
