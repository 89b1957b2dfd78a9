import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const core = join(root, 'src', 'core') + sep;
const built = join(root, 'build', 'core');

/**
 * Gives tests the modules of `src/core` as Node itself runs them, built once a run. Vitest's own form of a module asks a getter at each use of
 * what another one exports: a fifth of what a reading costs. A run that watches takes the sources, and sees when they change.
 * @returns {import('vitest/config').Plugin}
 */
export function coreModules() {
  let isBuilt = false;
  return {
    name: 'core-modules',
    enforce: 'pre',
    async configureVitest({ vitest, experimental_defineCacheKeyGenerator: keepTextsBy }) {
      isBuilt = !vitest.config.watch;
      keepTextsBy(() => String(isBuilt));
      if (isBuilt) await buildCore();
    },
    resolveId(source, importer) {
      if (!isBuilt || importer === undefined || !source.startsWith('.')) return undefined;
      const path = resolve(dirname(importer), source);
      return path.startsWith(core) ? `${join(built, relative(core, path))}.js` : undefined;
    },
  };
}

/**
 * Builds a file for each module; what several need is a file of its own, so that it exists once. Writes and removes only what is not so already:
 * another run may be reading.
 */
async function buildCore() {
  const { outputFiles } = await esbuild.build({
    entryPoints: filesIn(core).filter((path) => path.endsWith('.ts')),
    outbase: core,
    outdir: built,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    write: false,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  for (const path of filesIn(built)) {
    if (!texts.has(path)) rmSync(path);
    else if (readFileSync(path, 'utf8') === texts.get(path)) texts.delete(path);
  }
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
