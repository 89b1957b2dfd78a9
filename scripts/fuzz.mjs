// Runs core and the bundle on random books that offices might keep: npm run fuzz -- [--seed N] [--grids N] [--host N]. What must hold
// stands in tests/core/fuzz/broken-laws.ts and tests/sheets/host-laws.ts; a failure prints its seed and the smallest book that fails.
import { spawnSync } from 'node:child_process';
import process, { argv, execPath, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} words */
function numbersOf(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      seed: { type: 'string', default: String(Math.trunc(Math.random() * 0x7fffffff)) },
      grids: { type: 'string', default: '10000' },
      host: { type: 'string', default: '200' },
    },
  });
  const wrong = Object.entries(values).find(([, text]) => !/^\d+$/.test(text));
  if (wrong !== undefined) throw new RangeError(`Give --${wrong[0]} a whole number, not "${wrong[1]}"`);
  return values;
}

/**
 * @param {string} project
 * @param {string} file
 * @param {Record<string, string>} env
 */
function run(project, file, env) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, file];
  const { status } = spawnSync(execPath, vitest, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

try {
  const { seed, grids, host } = numbersOf(argv.slice(2));
  stdout.write(`seed ${seed}: ${grids} books through core, ${host} through the local host\n`);
  const ran = [
    grids === '0' || run('unit', 'tests/core/fuzz', { FUZZ_SEED: seed, FUZZ_GRIDS: grids }),
    host === '0' || run('local', 'tests/sheets/fuzz', { FUZZ_SEED: seed, FUZZ_HOST: host }),
  ];
  if (ran.includes(false))
    stderr.write(`Again: npm run fuzz -- --seed ${seed} --grids ${grids} --host ${host}\n`);
  process.exit(ran.includes(false) ? 1 : 0);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}
