import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

const bundles = new Map<string, string>();

/** The very bundle that is pushed, what staff do in the sheet behind it: one text in a worker, so that worlds that know it tell it at once. */
export function pushedBundle(staff: string): string {
  const known = bundles.get(staff);
  if (known !== undefined) return known;
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8') + staff;
  bundles.set(staff, code);
  return code;
}
