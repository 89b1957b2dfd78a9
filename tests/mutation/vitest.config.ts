import { defineConfig } from 'vitest/config';

/** The unit tests of core as StrykerJS runs them: in threads, which take no flags of V8. */
export default defineConfig({
  test: {
    include: ['tests/core/**/*.test.ts'],
    isolate: false,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
