import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/dist/**/*.test.ts'],
    // Tests that start a server of their own have minutes: `npx vitest run --config vitest.slow.config.ts`.
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    environment: 'node',
    // The modules of the site and its built pages are read once, not once a file.
    isolate: false,
    pool: 'threads',
    // A limit, not a wait: a busy machine is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
