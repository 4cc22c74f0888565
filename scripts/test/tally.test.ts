import { expect, test } from 'vitest';
import { flakyLines, honest, lastLine, readPlaywright, readVitest, single, total } from './tally.ts';

test('counts add up, and a test that passed only on its second try is named', () => {
  const site = readPlaywright({
    stats: { expected: 3, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [{ title: 'opens', file: 'menu.spec.ts', tests: [{ status: 'expected' }] }],
        suites: [{ specs: [{ title: 'closes', file: 'menu.spec.ts', tests: [{ status: 'flaky' }] }] }],
      },
    ],
  });
  const sum = total([single(true), readVitest({ numPassedTests: 10, numFailedTests: 0 }), site]);
  expect(lastLine(sum)).toBe('15 passed, 1 failed');
  expect(flakyLines(sum)).toEqual(['Passed only when tried again:', '  menu.spec.ts: closes', '']);
  expect(flakyLines(single(true))).toEqual([]);
});

test('a runner that breaks off without counting a failure counts as one', () => {
  expect(honest({ passed: 5, failed: 0, flaky: [] }, false).failed).toBe(1);
  expect(honest({ passed: 5, failed: 2, flaky: [] }, false).failed).toBe(2);
  expect(honest({ passed: 5, failed: 0, flaky: [] }, true).failed).toBe(0);
});
