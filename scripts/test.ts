/** Installs a browser where none is, builds the site, runs every test, and ends with “N passed, N failed”. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

type Tally = { passed: number; failed: number };

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
};

/** One step that is a test by itself: it passes or fails as a whole. */
const step = (command: string, args: string[]): Tally => (run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function unitTests(): Tally {
  const done = run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']);
  return tally('test-results/unit.json', done, (report) => ({
    passed: Number(report['numPassedTests']),
    failed: Number(report['numFailedTests']),
  }));
}

function siteTests(browser: string): Tally {
  const done = run('playwright', ['test'], { CHROME_PATH: browser });
  return tally('test-results/site.json', done, (report) => {
    const stats = report['stats'] as { expected: number; unexpected: number; flaky: number };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  });
}

/** Counts from a runner's report; a runner that failed without counting a failure counts as one. */
function tally(path: string, done: boolean, read: (report: Record<string, unknown>) => Tally): Tally {
  try {
    const counted = read(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
    return !done && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const browser = ensureBrowser();
// First the check of types: it also writes the types of collections, which the linter reads.
const tallies = [step('astro', ['check', '--minimumFailingSeverity', 'hint']), step('eslint', ['.', '--max-warnings', '0'])];
const built = run('astro', ['build']);
tallies.push(built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
tallies.push(unitTests());
if (built) tallies.push(siteTests(browser));
const passed = tallies.reduce((sum, one) => sum + one.passed, 0);
const failed = tallies.reduce((sum, one) => sum + one.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
