// Runs every xlsx file of a folder through the local host: npm run corpus -- DIR [--seconds N]. See src/local/cli/corpus.ts.
import { join } from 'node:path';
import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildLocal } from './build-local.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '120' } },
});
const [folder, ...more] = positionals;
const seconds = Number(values.seconds);
if (folder === undefined || more.length > 0 || !(seconds > 0)) {
  stderr.write('Name one folder: npm run corpus -- DIR [--seconds N]\n');
  exit(2);
}
/**
 * @type {{ runCorpus(folder: string, place: { cli: string, cwd: string, write(line: string): void, seconds: number }): number }}
 */
const { runCorpus } = await import(pathToFileURL(join(await buildLocal(), 'corpus.mjs')).href);
exit(
  runCorpus(folder, {
    cli: join(ROOT, 'scripts', 'local.mjs'),
    cwd: env.INIT_CWD ?? cwd(),
    write: (line) => stdout.write(`${line}\n`),
    seconds,
  }),
);
