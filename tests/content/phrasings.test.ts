import { expect, it } from 'vitest';
import { emergencies, readEmergency } from '../search/library.ts';
import { calmPhrasings, phrasings } from '../search/phrasings.ts';
import { catalogue } from './own.ts';

const cardsFor = (query: string): string[] => readEmergency(query).map(({ id }) => id);
const raised = new Set(emergencies.cards.map(({ id }) => id));

it('raises the card of a sign for nearly every way of saying its phrases, and for every way without a slip in all but a few', () => {
  const said = catalogue
    .allSigns()
    .filter(({ id }) => raised.has(id))
    .flatMap(({ id, words }) => phrasings(words.filter((phrase) => cardsFor(phrase).includes(id))).map((one) => ({ id, ...one })));
  const missed = said.filter(({ id, said: phrase }) => !cardsFor(phrase).includes(id));
  expect(missed.length / said.length, missed.map(({ said: phrase }) => phrase).join('\n')).toBeLessThanOrEqual(0.02);
  expect(missed.filter(({ way }) => !way.startsWith('with')).length).toBeLessThanOrEqual(3);
});

it('raises no alarm for calm phrases, however they are said', () =>
  expect(calmPhrasings().filter((phrase) => cardsFor(phrase).length > 0)).toEqual([]));
