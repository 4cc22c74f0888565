import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();
const port = Number(process.env['TEST_PORT'] ?? 4331);

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  fullyParallel: true,
  // Limits, not waits: a busy machine is slow, not wrong.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // What passes only when tried again is named at the end of `npm test`.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // A worker would answer in place of the faults that tests make; those of the worker let it in.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: {
    command: `node scripts/serve.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
