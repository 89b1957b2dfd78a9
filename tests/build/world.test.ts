import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const PUSHED = ['core', 'functions', 'sheets'];

/** What a module could change after it was loaded: a variable, or a collection, that stands outside of every function. */
const KEPT =
  /^(?:export )?(?:let |var |const \w+(?::[^=]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\)|\[\]|\{\}))/m;

describe('the pushed code', () => {
  it('keeps nothing between two runs: no module has a variable, or a collection that begins empty', () => {
    const keeping = PUSHED.flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .filter((file) => KEPT.test(readFileSync(join(SRC, folder, file), 'utf8')))
        .map((file) => join(folder, file)),
    );
    expect(keeping).toEqual([]);
  });

  it('is looked through by a pattern that finds such modules', () => {
    for (const code of [
      'let last = 0;',
      'const seen = new Set<string>();',
      'export const known: string[] = [];',
    ])
      expect(code).toMatch(KEPT);
    expect('const NAMES = new Map([[1, 2]]);').not.toMatch(KEPT);
  });
});
