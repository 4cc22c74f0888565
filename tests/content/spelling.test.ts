import { describe, expect, it } from 'vitest';
import { ask, linesOf } from '../search/library.ts';

describe('words that are words', () => {
  it.each(linesOf('words.txt'))('“%s” is never read as another', (word) => {
    for (const query of [word, `${word} massage`, `is massage safe with ${word}`]) {
      expect(ask(query).lookedFor, query).toBeUndefined();
      expect(ask(query, true).lookedFor, query).toBeUndefined();
    }
  });
  it('offers a likelier word beside what was typed, and looks for what was typed', () => {
    const { offer, lookedFor } = ask('sore mussels');
    expect(offer).toBe('sore muscles');
    expect(lookedFor).toBeUndefined();
  });
  it('reads straight and curly quotes the same', () => expect(ask('can’t sleep').hits).toEqual(ask("can't sleep").hits));
});

describe('a question of health that no page answers', () => {
  it.each(['haemochromatosis', 'measles massage', 'hiv', 'sarcoidosis', 'metformin', 'is massage safe with bronchiectasis'])(
    '“%s” leads to the safety guide',
    (query) => {
      const { hits, unknown } = ask(query);
      expect(hits[0]?.id).toBe('guides/is-massage-safe-for-me');
      expect(unknown).toBeDefined();
    },
  );
  it('is told from one that pages do answer, and from what has nothing to do with health', () => {
    expect(ask('sciatica').unknown).toBeUndefined();
    expect(ask('massage during chemo').unknown).toBeUndefined();
    expect(ask('what if i get an erection during a massage').hits[0]?.id).toBe('guides/things-people-are-shy-to-ask');
    expect(ask('bitcoin price')).toMatchObject({ hits: [], unanswered: false });
  });
  it('is said of massage too', () => {
    const { hits, unanswered } = ask('massage music playlist');
    expect(unanswered).toBe(true);
    expect(hits.map(({ id }) => id)).toEqual(['guides/what-to-expect', 'guides/is-massage-safe-for-me']);
  });
});
