import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the local host before the tests that run it: the engine does not load as plain ES modules. */
export function setup(): void {
  const script = fileURLToPath(new URL('../../scripts/build-local.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}
