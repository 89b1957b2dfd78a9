import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

const bundles = new Map<string, string>();

let pages: ReadonlyMap<string, string> | null = null;

/** The very bundle that is pushed, what staff do in the sheet behind it: one text in a worker, so that worlds that know it tell it at once. */
export function pushedBundle(staff: string): string {
  const known = bundles.get(staff);
  if (known !== undefined) return known;
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8') + staff;
  bundles.set(staff, code);
  return code;
}

/** The pages of dialogs that are pushed with it, by their file names. */
export function pushedPages(): ReadonlyMap<string, string> {
  if (pages !== null) return pages;
  const names = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  pages = new Map(names.map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
  return pages;
}
