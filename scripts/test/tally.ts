/** What came of some tests; `flaky` names those that failed and then passed. */
export type Tally = { passed: number; failed: number; flaky: readonly string[] };

/** The count of a step that is one test by itself. */
export const single = (done: boolean): Tally => ({ passed: done ? 1 : 0, failed: done ? 0 : 1, flaky: [] });

/** All counts as one. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  flaky: tallies.flatMap(({ flaky }) => flaky),
});

/** A runner that failed without counting a failure counts as one. */
export const honest = (tally: Tally, done: boolean): Tally => (!done && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

type Suite = { suites?: Suite[]; specs?: { title: string; file: string; tests: { status: string }[] }[] };

const specsOf = ({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> => [...specs, ...suites.flatMap(specsOf)];

/** The count in a report of Vitest. */
export const readVitest = (report: unknown): Tally => {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests, flaky: [] };
};

/** The count in a report of Playwright. */
export const readPlaywright = (report: unknown): Tally => {
  const { stats, ...suite } = report as Suite & { stats: { expected: number; unexpected: number; flaky: number } };
  const flaky = specsOf(suite).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    flaky: flaky.map(({ file, title }) => `${file}: ${title}`),
  };
};

/** Names each test that passed only when it was tried again. */
export const flakyLines = ({ flaky }: Tally): string[] =>
  flaky.length === 0 ? [] : ['Passed only when tried again:', ...flaky.map((name) => `  ${name}`), ''];

/** “N passed, N failed”. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
