import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const ENTRY = 'src/main.ts';
const SOURCES = [
  'src/main.ts',
  'src/core',
  'src/functions',
  'src/sheets',
  'appsscript',
  'scripts/build.mjs',
  'package.json',
];

/** The version that the banner and the dialog `Hướng dẫn` show. */
export const VERSION = versionOf(join(ROOT, 'package.json'));

/** @satisfies {esbuild.BuildOptions} */
const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  metafile: true,
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  loader: { '.html': 'text' },
  define: { VERSION: JSON.stringify(VERSION) },
  // A package is known by its path below node_modules, wherever that folder really lies.
  preserveSymlinks: true,
};

const MANIFEST = 'appsscript.json';

/** The one global of the bundle that is not a function: every wrapper calls through it. */
export const GLOBAL_NAME = 'ChiTieu';

/** The lines of the bundle break near here, so that Google's editor and a diff can show them. */
const LONGEST_LINE = 160;

/**
 * Builds what clasp pushes: Code.js, which holds the html of dialogs too, and appsscript.json. The same sources give the same
 * bytes on every machine. Throws when an export of src/main.ts cannot be wrapped.
 * @param {{ outdir?: string }} [options] `outdir` is made when missing; dist/ unless given
 * @returns {Promise<string[]>} the names of the files written, sorted
 */
export async function build({ outdir = DIST } = {}) {
  const code = await bundle();
  mkdirSync(outdir, { recursive: true });
  for (const name of readdirSync(outdir)) {
    if (name.endsWith('.html')) rmSync(join(outdir, name));
  }
  copyFileSync(join(ROOT, 'appsscript', MANIFEST), join(outdir, MANIFEST));
  replaceFile(join(outdir, 'Code.js'), code);
  return ['Code.js', MANIFEST];
}

/**
 * Whether something that Code.js is made of changed after it was written, or it is missing. A removed file
 * counts: it changes the time of its folder.
 * @param {{ outdir?: string }} [options]
 */
export function isStale({ outdir = DIST } = {}) {
  const built = statSync(join(outdir, 'Code.js'), { throwIfNoEntry: false });
  return built === undefined || SOURCES.some((source) => newestChange(join(ROOT, source)) > built.mtimeMs);
}

/** @returns {Promise<string>} the text of Code.js */
async function bundle() {
  const { outputs, inputs } = (await esbuild.build({ ...OPTIONS, format: 'esm' })).metafile;
  const names = Object.values(outputs).flatMap((output) => output.exports);
  const modules = (inputs[ENTRY]?.imports ?? []).map((imported) => imported.path);
  const footer = await Promise.all(names.map((name) => wrapper(name, modules)));
  const { outputFiles } = await esbuild.build({
    ...OPTIONS,
    format: 'iife',
    globalName: GLOBAL_NAME,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LONGEST_LINE,
    banner: { js: [banner(), ...licences(Object.keys(inputs))].join('\n') },
    footer: { js: footer.join('\n') },
  });
  return outputFiles.map((file) => file.text).join('');
}

function banner() {
  const line = `// Chỉ tiêu ${VERSION}. Generated from src/ by "npm run build". Edit the sources, not this file.`;
  return `/** @OnlyCurrentDoc */\n${line}`;
}

/** @param {string} path of a package.json */
function versionOf(path) {
  return String(JSON.parse(readFileSync(path, 'utf8')).version);
}

/**
 * The licence texts that must travel with the packages found among the inputs.
 * @param {string[]} inputs
 */
function licences(inputs) {
  const packages = inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(packages)].sort().map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`Cannot bundle a package without a licence file: "${name}"`);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim();
    return `/*\n${name} ${version}\n\n${text}\n*/`;
  });
}

/**
 * The top-level function that Apps Script sees for an export: its doc comment and one call into the bundle.
 * @param {string} name
 * @param {string[]} modules paths that src/main.ts exports from
 */
async function wrapper(name, modules) {
  for (const module of modules) {
    const source = readFileSync(join(ROOT, module), 'utf8');
    const start = source.indexOf(`export function ${name}(`);
    if (start < 0) continue;
    const parameters = await parametersOf(name, source);
    const declaration = `function ${name}(${parameters}) { return ${GLOBAL_NAME}.${name}(${parameters}); }`;
    return `${docBefore(name, source.slice(0, start))}\n${declaration}`;
  }
  throw new Error(
    `Cannot wrap "${name}": no module exported by ${ENTRY} declares "export function ${name}("`,
  );
}

/**
 * @param {string} name
 * @param {string} source the text before the declaration
 */
function docBefore(name, source) {
  const before = source.trimEnd();
  const start = before.lastIndexOf('/**');
  if (start < 0 || before.indexOf('*/', start) !== before.length - 2) {
    throw new Error(`Cannot wrap "${name}": a doc comment must stand right before its declaration`);
  }
  return before.slice(start);
}

/**
 * Parameter names as they stand once the types are stripped: "kq, kh".
 * @param {string} name
 * @param {string} source
 */
async function parametersOf(name, source) {
  const { code } = await esbuild.transform(source, { loader: 'ts', charset: 'utf8' });
  const list = new RegExp(`function ${name}\\(([\\w$, ]*)\\) \\{`).exec(code)?.[1];
  if (list === undefined) throw new Error(`Cannot wrap "${name}": its parameters must be plain names`);
  return list;
}

/**
 * @param {string} path of a file or folder, which may be missing
 * @returns {number} time in milliseconds
 */
export function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => newestChange(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Puts a file in place in one step, so that nobody reads half of it.
 * @param {string} path
 * @param {string} text
 */
function replaceFile(path, text) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  const written = await build();
  console.log(`dist: ${written.join(', ')}`);
}
