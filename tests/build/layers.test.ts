import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url));

/** An import or re-export of another folder's module that is more than types. */
const NEEDED = /^(?:import|export) (?!type )[^;]*? from '\.\.\/([\w-]+)\//gm;

/** The folders that each folder's modules need, by its name. */
function neededFolders(files: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  for (const [folder, text] of files) {
    const own = needed.get(folder) ?? new Set();
    needed.set(folder, own);
    for (const [, other = ''] of text.matchAll(NEEDED)) own.add(other);
  }
  return needed;
}

/** An import or re-export of another module, types too. */
const NAMED = /^(?:import|export) [^;]*? from '(\.[^']+)'/gm;

/** The modules that each module names, types too, by their paths without an ending. */
function namedModules(files: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  return new Map(
    files.map(([path, text]) => {
      const others = [...text.matchAll(NAMED)].map(([, other = '']) =>
        posix.join(posix.dirname(path), other),
      );
      return [path, new Set(others)];
    }),
  );
}

/** The folders or modules that are left when those that need none of the others go, again and again: each is on a circle or needs one. */
function onCircles(needed: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = new Set(needed.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const folder of [...left])
      if (![...(needed.get(folder) ?? [])].some((other) => left.has(other))) left.delete(folder);
  }
  return [...left].sort();
}

describe('src/core', () => {
  const modules = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path): [string, string] => [
      path.replaceAll('\\', '/').replace(/\.ts$/, ''),
      readFileSync(join(CORE, path), 'utf8'),
    ]);

  it('has folders of which no two need each other, by whatever way', () => {
    const needed = neededFolders(modules.map(([path, text]) => [path.split('/')[0] ?? '', text]));
    expect(needed.size).toBeGreaterThan(20);
    expect(onCircles(needed)).toEqual([]);
  });

  it('has modules of which no two name each other, by whatever way, types too', () => {
    expect(onCircles(namedModules(modules))).toEqual([]);
  });
});

describe('onCircles()', () => {
  const TEXTS = [
    ['a', "import { one } from '../b/one';"],
    ['b', "import type { A } from '../a/a';\nimport {\n  two,\n} from '../c/two';"],
    ['c', "export { three } from '../d/three';\nimport { own } from './own';"],
    ['d', ''],
  ] as const;

  it('is empty where folders stand above each other, types aside', () => {
    expect(onCircles(neededFolders(TEXTS))).toEqual([]);
  });

  it('names modules that name each other, be it for a type', () => {
    const [one, two, other] = [
      ['a/one', "import type { Two } from './two';"],
      ['a/two', "import {\n  three,\n} from '../b/three';\nexport { one } from './one';"],
      ['b/three', ''],
    ] as const;
    expect(onCircles(namedModules([one, two, other]))).toEqual(['a/one', 'a/two']);
  });

  it('names folders that need each other over others', () => {
    const round = [...TEXTS, ['d', "import { type B, one } from '../b/one';"]] as const;
    expect(onCircles(neededFolders(round))).toEqual(['a', 'b', 'c', 'd']);
  });
});
