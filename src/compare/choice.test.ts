import { describe, expect, it } from 'vitest';
import { firstCompared, readChoice, writeChoice } from './choice.ts';

const known = new Set(['kneading', 'cupping', 'stretching', 'tui-na', 'shiatsu']);

describe('the choice in the address of “compare”', () => {
  it('survives the way there and back', () =>
    expect(readChoice(writeChoice(['tui-na', 'kneading']), known)).toEqual(['tui-na', 'kneading']));
  it('holds at most four', () => expect(readChoice('?t=kneading+cupping+stretching+tui-na+shiatsu', known)).toHaveLength(4));
  it('leaves out what it does not know, and repeats', () =>
    expect(readChoice('?t=kneading+kneading+<b>+constructor', known)).toEqual(['kneading']));
  it('may be written with spaces or commas', () =>
    expect(readChoice('?t=kneading,cupping%20stretching', known)).toEqual(['kneading', 'cupping', 'stretching']));
  it('is of all techniques where the last was taken away, and keeps that', () => {
    expect(writeChoice([])).toBe('?t=all');
    expect(readChoice(writeChoice([]), known)).toEqual([]);
  });
  it('begins with three of a kind, as far as they are written', () => {
    expect(readChoice('', new Set([...known, ...firstCompared]))).toEqual(firstCompared);
    expect(readChoice('?utm=x', known)).toEqual([]);
  });
});
