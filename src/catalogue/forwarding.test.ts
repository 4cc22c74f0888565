import { describe, expect, test } from 'vitest';
import { sectionNames } from '../schemas/vocabulary.ts';
import { forwardings, retiredForGood } from './forwarding.ts';

describe('A retired article', () => {
  test('answers under its slug in every section, because its section is not kept', () => {
    const old = forwardings([['stiff-neck', { to: 'conditions/neck-pain' }]]);
    expect(old.map(({ section }) => section)).toEqual(sectionNames);
    expect(old.every(({ slug, where }) => slug === 'stiff-neck' && 'to' in where && where.to === 'conditions/neck-pain')).toBe(true);
  });

  test('that only moved to another section answers at its old address alone, and its slug lives on', () => {
    const moved: Parameters<typeof forwardings>[0] = [['guides/dose', { to: 'science/dose' }]];
    expect(forwardings(moved)).toEqual([{ section: 'guides', slug: 'dose', where: { to: 'science/dose' } }]);
    expect(retiredForGood(moved)).toEqual([]);
  });
});
