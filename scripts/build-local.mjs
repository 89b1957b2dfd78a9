// Bundles the local host for Node into build/local/*.mjs: the engine does not load as plain ES modules there.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { quickEngine } from './quick-engine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ENTRIES = [
  { in: 'src/local/run/node-host.ts', out: 'host' },
  { in: 'src/local/cli/main.ts', out: 'cli' },
  { in: 'src/local/cli/corpus.ts', out: 'corpus' },
];

/** Languages that the engine's text layout could hyphenate; a host without a screen needs none. */
/** @type {import('esbuild').Plugin} */
export const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onLoad(
      { filter: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z0-9-]+-[\w-]{8}\.js$/ },
      (file) =>
        /index|facade/.test(file.path) ? undefined : { contents: 'export default {}', loader: 'js' },
    );
  },
};

/** Has the engine read texts as numbers through a library that remembers what it read. */
/** @type {import('esbuild').Plugin} */
export const rememberedNumbers = {
  name: 'remembered-numbers',
  setup(build) {
    build.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer.includes('@univerjs')
        ? { path: join(root, 'src', 'local', 'engine', 'number-texts.ts') }
        : undefined,
    );
  },
};

/**
 * Puts a file in place at once, so that nobody who loads it meanwhile finds half of it.
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replaceFile(path, contents) {
  const written = `${path}.${process.pid}`;
  writeFileSync(written, contents);
  renameSync(written, path);
}

/** Builds the entries that exist; gives the folder they stand in. */
export async function buildLocal() {
  const outdir = join(root, 'build', 'local');
  mkdirSync(outdir, { recursive: true });
  const entryPoints = ENTRIES.map((entry) => ({ ...entry, in: join(root, entry.in) })).filter((entry) =>
    existsSync(entry.in),
  );
  const { outputFiles } = await esbuild.build({
    write: false,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    inject: [join(root, 'src', 'local', 'engine', 'timers.ts')],
    plugins: [withoutHyphenation, rememberedNumbers, quickEngine],
  });
  for (const { path, contents } of outputFiles) replaceFile(path, contents);
  return outdir;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildLocal();
