import { defineConfig } from 'vitest/config';

/** Tests that start servers of their own: too slow for every save, held before anything goes out. */
export default defineConfig({
  test: { include: ['tests/**/*.slow.test.ts'], environment: 'node', testTimeout: 300_000, hookTimeout: 300_000 },
});
