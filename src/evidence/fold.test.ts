import { describe, expect, it } from 'vitest';
import { linesOf, rowsThatFit } from './fold.ts';

describe('what fits a phone screen', () => {
  it('is at least one row', () => expect(rowsThatFit([900, 10], 500)).toBe(1));
  it('is as many as there is room for', () => expect(rowsThatFit([100, 100, 100], 250)).toBe(2));
  it('is nothing where there is nothing', () => expect(rowsThatFit([], 500)).toBe(0));
  it('counts lines up', () => expect([linesOf('', 10), linesOf('x'.repeat(10), 10), linesOf('x'.repeat(11), 10)]).toEqual([1, 1, 2]));
});
