import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { referenceViews } from './references.ts';

const groups = () => referenceViews(wide);
const record = (id: string) =>
  groups()
    .flatMap(({ records }) => records)
    .find(({ reference }) => reference.id === id);

describe('Publications', () => {
  test('stand by their short names under first letters', () => {
    expect(groups().map(({ letter, records }) => [letter, records.map(({ name }) => name)])).toEqual([
      ['M', ['Maker', 'Maker, 1999', 'Maker, 2015', 'Maker, 2020', 'Maker, 2024']],
    ]);
  });

  test('show every statement, entry and article that rests on them', () => {
    expect(record('older-1999-fixture')).toMatchObject({
      findings: [{ id: 'aching-knee--older-1999-fixture' }],
      also: {
        signs: [
          { href: '/signs/blue-leg/', title: 'A blue leg' },
          { href: '/signs/hot-knee/', title: 'A hot knee' },
        ],
        precautions: [{ href: '/precautions/#burnt-skin', title: 'Burnt skin' }],
        terms: [{ href: '/glossary/#bursa', title: 'Bursa' }],
        claims: [{ href: '/claims/#a-description', title: '“Pressing is an old craft”' }],
      },
    });
    expect(record('older-1999-fixture')?.citedBy.map(({ href }) => href)).toEqual([
      '/conditions/aching-knee/',
      '/techniques/firm-pressing/',
    ]);
  });

  test('name a long claim by its first words', () => {
    const long = 'Massage does all that anybody has ever said of it and a good deal more besides';
    const [group] = referenceViews({
      ...wide,
      alsoRestingOn: () => ({
        signs: [],
        precautions: [],
        terms: [],
        claims: wide
          .allClaims()
          .slice(0, 1)
          .map((claim) => ({ ...claim, says: long })),
      }),
    });
    const title = group?.records[0]?.also.claims[0]?.title ?? '';
    expect(title).toBe('“Massage does all that anybody has ever said of it and a …”');
  });
});
