import { expect, test } from 'vitest';
import { bar, bytes, kilobytes, median, table } from './bar.ts';

test('a median stands in the middle, or between the two middle values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('sizes are told in bytes and in thousands of bytes', () => {
  expect([bytes(14203.4), kilobytes(14203)]).toEqual(['14,203 B', '14.2 kB']);
});

test('the table lines up, and names a miss loudly', () => {
  expect(
    table([bar('first paint', '≤ 1 kB', '2 kB', false), bar('links', '0 broken', '0', true), bar('search', '–', 'none', undefined)]),
  ).toBe(
    [
      'what         bar       found',
      'first paint  ≤ 1 kB    2 kB   MISS',
      'links        0 broken  0      pass',
      'search       –         none   –',
    ].join('\n'),
  );
});
