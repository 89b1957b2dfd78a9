import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { env, pid } from 'node:process';
import { defineConfig } from 'vitest/config';
import { coreModules } from './scripts/core-modules.mjs';
import { SaySkipped } from './scripts/say-skipped.mjs';

/** A worker a core. Files of a worker share its modules, which load once: the spreadsheet engine, the vocabulary, what drives a browser. */
const workers = availableParallelism();

/** Milliseconds after which a test hangs for certain, on a machine that others keep busy too: no test is a matter of time. */
const HANGING = 1_800_000;

/**
 * A worker a core already: collecting garbage in more threads only has them wait for each other, for minutes on a busy machine. Workbooks come
 * and go with every test: with room for a few of them (MiB) they are gone before anything is copied. Each has other shapes than the last, so that
 * what V8 optimises it soon drops: only loops of twenty times its own budget are worth it.
 */
const execArgv = [
  ...['--single-threaded-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'],
  '--interrupt-budget=1320000',
];

/** A folder for reports that can be added up, one for each run of vitest. */
const reports = env.TEST_REPORTS;

export default defineConfig({
  test: {
    // What a module's text becomes is kept in node_modules by that text, for the next project and the next run.
    experimental: { fsModuleCache: true },
    reporters:
      reports === undefined
        ? ['default', new SaySkipped()]
        : ['default', new SaySkipped(), ['json', { outputFile: join(reports, `${pid}.json`) }]],
    projects: [
      {
        plugins: [coreModules()],
        test: {
          name: 'unit',
          include: ['tests/{core,functions,build,field}/**/*.test.ts'],
          isolate: false,
          maxWorkers: workers,
          execArgv,
          server: { deps: { external: [/\/build\/core\//] } },
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
      {
        test: {
          name: 'local',
          include: ['tests/{sheets,local}/**/*.test.ts'],
          globalSetup: ['tests/local/build-once.ts'],
          setupFiles: ['tests/local/close-hosts.ts'],
          isolate: false,
          maxWorkers: workers,
          execArgv,
          sequence: { groupOrder: 1 },
          server: { deps: { external: [/\/build\/local\//] } },
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-once.ts'],
          isolate: false,
          maxWorkers: workers,
          sequence: { groupOrder: 2 },
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
    ],
  },
});
