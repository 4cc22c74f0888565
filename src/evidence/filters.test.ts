import { describe, expect, it } from 'vitest';
import { passes, readFilters, writeFilters } from './filters.ts';

describe('the filters in the address', () => {
  const known = { conditions: new Set(['neck-pain']), techniques: new Set(['massage']) };
  it('survive the way there and back', () => {
    const filters = { condition: 'neck-pain', technique: 'massage', certainty: 'low', design: 'rct' };
    expect(readFilters(writeFilters(filters), known)).toEqual(filters);
  });
  it('leave out what names nothing', () =>
    expect(readFilters('?condition=<script>&technique=toString&certainty=perfect&design=&x=1', known)).toEqual({}));
  it('are no query where nothing is chosen', () => expect(writeFilters({})).toBe(''));
  it('must all fit', () => {
    const one = { condition: 'neck-pain', technique: 'massage', certainty: 'low', design: 'rct' };
    expect(passes(one, {})).toBe(true);
    expect(passes(one, { condition: 'neck-pain', certainty: 'low' })).toBe(true);
    expect(passes(one, { condition: 'neck-pain', certainty: 'high' })).toBe(false);
  });
});
