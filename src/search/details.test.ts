import { describe, expect, it } from 'vitest';
import { choiceOf, parametersOf } from './choice.ts';
import { facetCounts, narrowed, type Details } from './details.ts';

const empty = { condition: [], technique: [], region: [], group: [] };
const details: Details = {
  articles: {
    'conditions/neck-pain': {
      ...empty,
      title: 'Neck pain',
      summary: 's',
      certainty: 'low',
      condition: ['neck-pain'],
      region: ['neck', 'shoulder'],
    },
    'techniques/kneading': {
      ...empty,
      title: 'Kneading',
      summary: 's',
      certainty: 'high',
      condition: ['neck-pain'],
      technique: ['kneading'],
    },
  },
  regions: { neck: 'Neck', shoulder: 'Shoulder' },
};
const ids = ['techniques/kneading', 'conditions/neck-pain', 'about'];

describe('narrowing results', () => {
  it('keeps the order of what fits', () => {
    expect(narrowed(ids, details, { condition: 'neck-pain' })).toEqual(['techniques/kneading', 'conditions/neck-pain']);
    expect(narrowed(ids, details, { condition: 'neck-pain', region: 'neck' })).toEqual(['conditions/neck-pain']);
  });
  it('counts what each value would leave, given the other choices', () => {
    expect(facetCounts(ids, details, { region: 'neck' }, 'condition')).toEqual([{ value: 'neck-pain', label: 'Neck pain', count: 1 }]);
    expect(facetCounts(ids, details, {}, 'certainty').map(({ label }) => label)).toEqual(['High certainty', 'Low certainty']);
  });
  it('shows a chosen value that leaves nothing, whatever the address says', () => {
    expect(facetCounts(ids, details, { region: '__proto__' }, 'region')).toContainEqual({
      value: '__proto__',
      label: '__proto__',
      count: 0,
    });
  });
  it('writes the choice in the address and reads it again', () => {
    const choice = { section: 'conditions', region: 'neck' };
    expect(choiceOf(parametersOf('sore & stiff', choice))).toEqual(choice);
    expect(parametersOf('sore & stiff', choice).toString()).toBe('q=sore+%26+stiff&section=conditions&region=neck');
  });
});
