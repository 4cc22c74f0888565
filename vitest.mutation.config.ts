import { defineConfig } from 'vitest/config';

/** The tests that stand beside their modules: quick enough to be run once for every change that mutation testing makes. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 300_000 },
});
