// Builds the preview page: the engine's screen, the host, the add-in of dist/ and the examples.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build, isStale } from './build.mjs';
import { rememberedNumbers, withoutHyphenation } from './build-local.mjs';
import { engineText } from './quick-engine.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src', 'local', 'preview');
const DIST = join(ROOT, 'dist');
const EXAMPLES = join(ROOT, 'examples');
const FONTS = join(ROOT, 'node_modules', '@fontsource', 'tinos', 'files');
const OUTPUT = join(ROOT, 'build', 'preview');

/**
 * Where the engine's screen knows no separator of arguments but `,` and gives no way to name another: a click on a cell puts the
 * cell into the formula being typed, chosen cells are joined, and help shows the arguments of a function.
 * @type {readonly { file: string, from: string, to: string }[]}
 */
const SEPARATORS = [
  {
    file: 'engine-formula',
    from: 'function matchRefDrawToken(char) {\n\treturn ',
    to: 'function matchRefDrawToken(char) {\n\treturn char === ";" || ',
  },
  { file: 'sheets-formula-ui', from: 'isPreNodeRef ? "," : ""', to: 'isPreNodeRef ? ";" : ""' },
  { file: 'sheets-formula-ui', from: 'theLastList.join(",")', to: 'theLastList.join(";")' },
  {
    file: 'sheets-formula-ui',
    from: 'i === value.length - 1 ? "" : ","',
    to: 'i === value.length - 1 ? "" : "; "',
  },
  { file: 'sheets-formula-ui', from: '=> item.example).join(",")', to: '=> item.example).join(";")' },
];

/**
 * Puts `;` there as the page is built; the engine is pinned, and a text that is no longer found stops the build.
 * @type {esbuild.Plugin}
 */
const semicolons = {
  name: 'semicolons',
  setup(page) {
    page.onLoad({ filter: /@univerjs[\\/][a-z-]+[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => {
      let contents = engineText(path, readFileSync(path, 'utf8'));
      for (const { file, from, to } of SEPARATORS) {
        if (!path.includes(`${sep}${file}${sep}`)) continue;
        if (!contents.includes(from))
          throw new Error(`Find the separator of arguments in "${path}": "${from}"`);
        contents = contents.replaceAll(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Builds the page with the add-in of dist/ and the examples; gives its folder, which is emptied before.
 * @param {{ output?: string }} [options] `output`: build/preview unless given
 */
export async function buildPreview({ output = OUTPUT } = {}) {
  if (isStale()) await build();
  rmSync(output, { recursive: true, force: true });
  for (const folder of ['', 'add-in', 'examples', 'fonts'])
    mkdirSync(join(output, folder), { recursive: true });
  const shared = /** @satisfies {esbuild.BuildOptions} */ ({
    outdir: output,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await esbuild.build({
    ...shared,
    entryPoints: { page: join(SOURCE, 'page.ts'), engine: join(SOURCE, 'engine.css') },
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation, rememberedNumbers, semicolons],
  });
  await esbuild.build({ ...shared, entryPoints: [join(SOURCE, 'google-script.ts')], format: 'iife' });
  for (const name of ['index.html', 'page.css', 'icon.svg']) {
    copyFileSync(join(SOURCE, name), join(output, name));
  }
  copyFileSync(join(DIST, 'Code.js'), join(output, 'add-in', 'Code.js'));
  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.xlsx'));
  for (const name of examples) copyFileSync(join(EXAMPLES, name), join(output, 'examples', name));
  const fonts = readdirSync(FONTS).filter((file) => /-(?:latin|vietnamese)-[47]00-\w+\.woff2$/.test(file));
  for (const name of fonts) copyFileSync(join(FONTS, name), join(output, 'fonts', name));
  writeFileSync(join(output, 'contents.json'), JSON.stringify({ examples }));
  return output;
}
