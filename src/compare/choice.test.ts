import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

const known = new Set(['kneading', 'cupping', 'stretching', 'tui-na', 'shiatsu']);

describe('the choice in the address of “compare”', () => {
  it('survives the way there and back', () =>
    expect(readChoice(writeChoice(['tui-na', 'kneading']), known)).toEqual(['tui-na', 'kneading']));
  it('holds at most four', () => expect(readChoice('?t=kneading+cupping+stretching+tui-na+shiatsu', known)).toHaveLength(4));
  it('leaves out what it does not know, and repeats', () =>
    expect(readChoice('?t=kneading+kneading+<b>+constructor', known)).toEqual(['kneading']));
  it('may be written with spaces or commas', () =>
    expect(readChoice('?t=kneading,cupping%20stretching', known)).toEqual(['kneading', 'cupping', 'stretching']));
  it('is empty where nothing is chosen', () => {
    expect(readChoice('', known)).toEqual([]);
    expect(writeChoice([])).toBe('');
  });
});
