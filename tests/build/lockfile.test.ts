import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('package-lock.json has a checksum for each package, those for other platforms too', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  const { packages }: { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> } =
    JSON.parse(text);
  const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(without.map(([path]) => path)).toEqual([]);
});
