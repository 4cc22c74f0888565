/**
 * Runs the tests and ends with “N passed, N failed”.
 *   npm test         what guards every change: types, style, units, content, the built site, and the tests of the browser that are tagged @core
 *   npm run verify   everything
 */
import { rmSync, mkdirSync } from 'node:fs';
import './which-node.ts';
import { ensureBrowser } from './browser.ts';
import { browserTests, command, unitTests, type Step } from './test/steps.ts';
import { flakyLines, lastLine, total, type Tally } from './test/tally.ts';

const build = command('astro', 'build');

const guards: Step[] = [
  // First the check of types: it also writes the types of collections, which the linter reads.
  command('astro', 'check', '--minimumFailingSeverity', 'hint'),
  command('eslint', '.', '--max-warnings', '0'),
  command('prettier', '--check', '.'),
  command('knip'),
  build,
  unitTests,
];

const tiers: Record<string, Step[]> = {
  core: [...guards, browserTests('--grep', '@core')],
  // A step more goes at the end of this list.
  all: [
    ...guards,
    browserTests(),
    command('vitest', 'run', '--config', 'vitest.floor.config.ts'),
    command('vitest', 'run', '--config', 'vitest.slow.config.ts'),
    command('node', 'scripts/fuzz.ts'),
    command('stryker', 'run'),
  ],
};

const steps = tiers[process.argv[2] ?? 'core'];
if (!steps) throw new Error(`Say one of ${Object.keys(tiers).join(', ')}.`);
// What an earlier build left would be tested in place of a failed one.
for (const folder of ['test-results', 'dist']) rmSync(folder, { recursive: true, force: true });
mkdirSync('test-results');
process.env['CHROME_PATH'] = ensureBrowser();

const tallies: Tally[] = [];
for (const step of steps) {
  const tally = step();
  tallies.push(tally);
  if (step === build && tally.failed > 0) {
    console.log('\nThe site was not built: the tests that need it did not run.');
    break;
  }
}
const sum = total(tallies);
console.log(`\n${[...flakyLines(sum), lastLine(sum)].join('\n')}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
