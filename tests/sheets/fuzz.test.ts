import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedBook } from '../core/fuzz/office-book';
import { brokenInHost } from './host-laws';
import { closeBooks } from './open-book';

/** `npm run fuzz` asks for many more, from a seed of its own. */
const GRIDS = Number(env.FUZZ_HOST ?? 2);
const SEED = Number(env.FUZZ_SEED ?? 2019);

/** Milliseconds after which a book hangs for certain, on a machine that others keep busy too. */
const HANGING = 900_000;

describe('the bundle on books that offices might keep', () => {
  it(
    `runs on ${GRIDS} of them without an exception or a changed cell, twice alike, in any order of tabs, with core's figures`,
    async () => {
      const books = fc.asyncProperty(typedBook, async (book) => {
        try {
          expect(await brokenInHost(book)).toEqual([]);
        } finally {
          closeBooks();
        }
      });
      await fc.assert(books, { numRuns: GRIDS, seed: SEED });
    },
    GRIDS * HANGING,
  );
});
