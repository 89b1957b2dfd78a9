import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { env, pid } from 'node:process';
import { defineConfig } from 'vitest/config';

/** Tests of the host wait two thirds of their time for the engine to come to rest: more of them than cores keep the cores busy. */
const hosts = Math.min(8, 2 * availableParallelism());

/** A folder for reports that can be added up, one for each run of vitest. */
const reports = env.TEST_REPORTS;

export default defineConfig({
  test: {
    reporters:
      reports === undefined
        ? ['default']
        : ['default', ['json', { outputFile: join(reports, `${pid}.json`) }]],
    projects: [
      {
        test: { name: 'unit', include: ['tests/{core,functions,build,field}/**/*.test.ts'] },
      },
      {
        test: {
          name: 'local',
          include: ['tests/{sheets,local}/**/*.test.ts'],
          globalSetup: ['tests/local/build-once.ts'],
          maxWorkers: hosts,
          sequence: { groupOrder: 1 },
          server: { deps: { external: [/\/build\/local\//] } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-once.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
