import { defineConfig } from 'vitest/config';

/** Tests of dist/ in the oldest browser served; they need a build. */
export default defineConfig({
  test: { include: ['tests/floor/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});
