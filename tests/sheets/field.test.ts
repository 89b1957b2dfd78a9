import { afterEach, describe, expect, it } from 'vitest';
import { runBundle } from '../field/bundle-run';
import { fieldCases } from '../field/case-files';
import { unmet } from '../field/expectations';
import { none, surprises } from '../field/open-expectations';
import { closeBooks } from './open-book';

const CASES = fieldCases().map((one) => [one.name, one] as const);

afterEach(closeBooks);

describe('workbooks of the field, run by the bundle', () => {
  it.each(CASES)('%s: fails what is open and nothing else', async (name, one) => {
    expect(surprises(name, unmet(await runBundle(one), one.expected))).toEqual(none(name));
  });
});
