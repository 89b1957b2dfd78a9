import { describe, expect, it } from 'vitest';
import { staffLines } from '../../src/core/page/note-lines';
import { fieldCases } from './case-files';
import { runCore } from './core-run';
import { unmet } from './expectations';
import { none, OPEN, surprises } from './open-expectations';

const CASES = fieldCases().map((one) => [one.name, one] as const);

describe('workbooks of the field, decided by core', () => {
  it.each(CASES)('%s: fails what is open and nothing else', async (name, one) => {
    const said = await runCore(one);
    expect(surprises(name, unmet(said, one.expected))).toEqual(none(name));
    const notes = [said.summary, said.below].flatMap((page) => page?.notes ?? []);
    expect(notes.filter((note) => staffLines(note) !== '')).toEqual([]);
  });

  it('has no open expectation of a case that is not there', () => {
    const names = CASES.map(([name]) => name);
    expect(Object.keys(OPEN).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('refuses an expectation that nobody evaluates', async () => {
    const [first] = fieldCases();
    const said = first ? await runCore(first) : null;
    expect(() => said && unmet(said, { 'pairs: unit, colour': [] })).toThrow(RangeError);
  });
});
