import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeller, edits, type Near } from './spelling.ts';

const words = [
  'sciatica',
  'fibromyalgia',
  'sore',
  'sole',
  'anxiety',
  'depression',
  'neck',
  'lymphoedema',
  'carpal',
  'feather',
  'lights',
  'massage',
];
const surely = (near: Near | undefined): string | undefined => (near?.sure ? near.word : undefined);
const speller = createSpeller(new Map(words.map((word) => [word, 3])));
const mend = (word: string): string | undefined => surely(speller(word));

describe('spelling', () => {
  // A word that is used often is meant by a slip that would be too bold for a rare one.
  const oftenUsed = createSpeller(
    new Map(
      ['muscles', 'tight', 'neck', 'physio', 'fascia', 'posture', 'often', 'stress', 'endorphins', 'coughing'].map((word) => [word, 20]),
    ),
  );
  const often = (word: string): string | undefined => surely(oftenUsed(word));
  it.each([
    ['mussels', 'muscles'],
    ['tite', 'tight'],
    ['nexk', 'neck'],
    ['fizio', 'physio'],
    ['fasha', 'fascia'],
    ['poscher', 'posture'],
    ['offen', 'often'],
    ['stess', 'stress'],
    ['indorfins', 'endorphins'],
    ['cofing', 'coughing'],
  ])('hears %s as %s', (typed, meant) => expect(often(typed)).toBe(meant));
  it.each(['next', 'physics', 'aaaaaaaaaa', 'test'])('does not hear “%s” as a word of the site', (typed) =>
    expect(often(typed)).toBeUndefined(),
  );

  it.each([
    ['siatica', 'sciatica'],
    ['fybromyalgia', 'fibromyalgia'],
    ['anxeity', 'anxiety'],
    ['depresion', 'depression'],
    ['nek', 'neck'],
    ['lymphodema', 'lymphoedema'],
    ['carpel', 'carpal'],
    ['masage', 'massage'],
  ])('mends %s to %s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each(['score', 'weather', 'flights', 'sale', 'zzzzzz', 'ne', '12345'])('leaves “%s” alone: it is another word', (typed) =>
    expect(mend(typed)).toBeUndefined(),
  );

  it('counts a swap of neighbours as one edit, and never more than the longer word', () => {
    expect(edits('anxeity', 'anxiety', 3)).toBe(1);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.string({ maxLength: 12 }),
        (a, b) => edits(a, b, 12) === edits(b, a, 12) && edits(a, b, 12) <= Math.max(a.length, b.length),
      ),
    );
  });
});
