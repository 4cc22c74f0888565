import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { honest, readPlaywright, readVitest, single, type Tally } from './tally.ts';

/** One part of a run. */
export type Step = () => Tally;

function run(program: string, args: readonly string[]): boolean {
  console.log(`\n> ${program} ${args.join(' ')}`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

function counted(path: string, done: boolean, read: (report: unknown) => Tally): Tally {
  try {
    return honest(read(JSON.parse(readFileSync(path, 'utf8'))), done);
  } catch {
    return single(false);
  }
}

/** A command that passes or fails as a whole. */
export const command =
  (program: string, ...args: string[]): Step =>
  () =>
    single(run(program, args));

/** Every test that runs without a browser. */
export const unitTests: Step = () => {
  const report = 'test-results/unit.json';
  return counted(report, run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]), readVitest);
};

/** Tests in a browser: all, or those that `args` choose. */
export const browserTests =
  (...args: string[]): Step =>
  () =>
    counted('test-results/site.json', run('playwright', ['test', ...args]), readPlaywright);
