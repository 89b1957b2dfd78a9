import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/{core,functions,build}/**/*.test.ts'] },
      },
      {
        test: {
          name: 'local',
          include: ['tests/{sheets,local}/**/*.test.ts'],
          globalSetup: ['tests/local/build-once.ts'],
          server: { deps: { external: [/\/build\/local\//] } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
