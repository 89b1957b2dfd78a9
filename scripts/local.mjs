// The command line of the local host: builds what is older than its sources, then runs it.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, env, exit } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, isStale, newestChange } from './build.mjs';
import { buildLocal } from './build-local.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'build', 'building');
const CLI = join(ROOT, 'build', 'local', 'cli.mjs');
const HOST_SOURCES = [
  'src/local',
  'src/core',
  'scripts/build-local.mjs',
  'scripts/quick-engine.mjs',
  'scripts/own-places.mjs',
  'scripts/quoted-tabs.mjs',
  'scripts/sheets-errors.mjs',
  'package-lock.json',
];
const LONGEST_BUILD = 60_000;

/** Builds dist/ and the host where sources are newer; only one process does at a time. */
async function buildWhatIsStale() {
  if (!isStale() && !isHostStale()) return;
  await takeLock();
  try {
    if (isStale()) await build();
    if (isHostStale()) await buildLocal();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function isHostStale() {
  const built = statSync(CLI, { throwIfNoEntry: false });
  return (
    built === undefined || HOST_SOURCES.some((source) => newestChange(join(ROOT, source)) > built.mtimeMs)
  );
}

/** A lock that is older than any build was left behind by a process that was killed. */
async function takeLock() {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - since > LONGEST_BUILD) rmSync(LOCK, { recursive: true, force: true });
      else await wait(100);
    }
  }
}

/** npm runs a script in the project's folder; names of files are meant from where npm was called. */
function callersFolder() {
  return env.npm_lifecycle_event === 'local' && env.INIT_CWD !== undefined ? env.INIT_CWD : cwd();
}

await buildWhatIsStale();
/** @type {{ main(words: string[], place: { dist: string, cwd: string }): Promise<number> }} */
const { main } = await import(pathToFileURL(CLI).href);
exit(await main(argv.slice(2), { dist: join(ROOT, 'dist'), cwd: callersFolder() }));
