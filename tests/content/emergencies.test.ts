import { describe, expect, it } from 'vitest';
import { emergencyCards } from '../../src/search/source.ts';
import { site } from '../../src/site.config.ts';
import { ask, emergencies, index, linesOf, queriesOf, readEmergency } from '../search/library.ts';
import { catalogue } from './own.ts';

const cardsFor = (query: string): string[] => readEmergency(query).map(({ id }) => id);
const texts = new Map(emergencyCards(catalogue).map((card) => [card.id, card]));

/** Which card each phrase of emergency.tsv must show first. */
const expected: Record<string, string> = {
  'chest pain now': 'heart-attack',
  'crushing chest and jaw pain left arm': 'heart-attack',
  "can't breathe": 'trouble-breathing',
  "face drooping arm weak can't speak": 'stroke',
  'coughing up blood': 'internal-bleeding',
  'sore swollen calf and short of breath': 'trouble-breathing',
  'one calf swollen hot after flight': 'leg-clot',
  "numb between legs can't pee": 'cauda-equina',
  'back pain and legs going weak': 'spinal-cord-pressure',
  'worst headache of my life sudden': 'sudden-severe-headache',
  'fever stiff neck and rash': 'meningitis',
  "neck broken can't feel hands after crash": 'neck-or-back-injury',
  'hit head vomiting and confused': 'head-injury',
  'hot red swollen joint and fever': 'hot-swollen-joint',
  'pregnant and bleeding': 'bleeding-or-pain-in-pregnancy',
  'pregnant bad headache seeing spots': 'pre-eclampsia',
  'baby not breathing': 'not-breathing',
  'took too many pills': 'poisoning',
  suicidal: 'suicidal-thoughts',
  'want to kill myself': 'suicidal-thoughts',
  "can't stop hurting myself": 'self-harm',
  'massage therapist sexually assaulted me': 'sexual-harm',
  'my partner hits me': 'family-violence',
};

/** Phrases of other files that raise a card, and rightly. */
const rightly: Record<string, string[]> = {
  // Both sources of the sign want back pain with weight loss seen today: cancer or infection in the spine.
  'back pain and losing weight': ['back-pain-with-illness'],
};

/** Phrases of signs that wait until this week, and that only more would make urgent. */
const calmly: Record<string, string[]> = {
  // Swelling alone waits; short breath with it raises the card.
  'both-legs-swollen': ['both ankles swollen', 'legs swollen by evening', 'swolen legs no injury', 'fluid in both legs'],
  // Cannot be told from “massage for an injury”.
  'worse-after-massage': ['masage injury'],
};

describe('emergencies', () => {
  it('have the text of every card ready in the results page', () =>
    expect([...texts.keys()]).toEqual(emergencies.cards.map(({ id }) => id)));

  it.each(queriesOf('emergency.tsv'))('“%s” shows its card first', (query) => expect(cardsFor(query)[0]).toBe(expected[query]));
  it.each(linesOf('emergency-more.txt'))('“%s” shows a card', (query) => expect(cardsFor(query)).not.toEqual([]));
  it.each([...queriesOf('queries.tsv'), ...queriesOf('more-queries.tsv'), ...linesOf('calm.txt')])(
    '“%s” raises no alarm, or the one it should',
    (query) => expect(cardsFor(query)).toEqual(rightly[query] ?? []),
  );
  it.each(
    catalogue
      .allSigns()
      .filter(({ rules }) => rules.length > 0)
      .map(({ id, words }) => [id, words] as const),
  )('every phrase of %s raises its card, but for what can wait', (id, words) =>
    expect(words.filter((phrase) => !cardsFor(phrase).includes(id))).toEqual(calmly[id] ?? []),
  );

  it('reads the same phrases with a letter swapped, and with their words in another order', () => {
    const swapped = (word: string): string =>
      word.length < 6 ? word : word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4);
    for (const query of queriesOf('emergency.tsv')) expect(cardsFor(query.split(' ').map(swapped).join(' ')), query).not.toEqual([]);
    for (const query of [
      'now pain chest',
      'weak arm, face drooping',
      'rash and stiff neck with fever',
      'bleeding and pregnant',
      'swollen calf: one, hot, after a flight',
    ])
      expect(cardsFor(query), query).not.toEqual([]);
  });
  it('never leads to the trap articles while a card shows', () => {
    const ids = (query: string): string[] => ask(query).hits.map(({ id }) => id);
    expect(ids('crushing chest and jaw pain left arm')).not.toContain('conditions/temporomandibular-disorder');
    expect(ids("face drooping arm weak can't speak")).not.toContain('conditions/stroke-recovery');
  });
  it('shows the region’s own numbers', () => {
    const { emergency, mentalHealth, suicideCrisis, lifeline, sexualHarm, poisons } = site.region.phones;
    const numbers = (query: string): string[] => cardsFor(query).flatMap((id) => texts.get(id)?.ring.map(({ number }) => number) ?? []);
    expect(numbers('chest pain now')).toEqual([emergency.number]);
    expect(numbers('suicidal')).toEqual([emergency, mentalHealth, suicideCrisis, lifeline].map((phone) => phone?.number));
    expect(numbers('massage therapist sexually assaulted me')).toContain(sexualHarm?.number);
    expect(numbers('took too many pills')).toContain(poisons?.number);
    for (const { say } of texts.values()) expect(say).not.toMatch(/[{}]/);
  });
  it('puts consent beside sexual harm, where that guide is written', () => {
    const guide = 'guides/consent-and-boundaries';
    if (index.articles.some(({ id }) => id === guide)) expect(ask('massage therapist sexually assaulted me').hits[0]?.id).toBe(guide);
  });
});
