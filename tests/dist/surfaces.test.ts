import { describe, expect, test } from 'vitest';
import { foundOf } from '../../src/evidence/found.ts';
import { certaintyWords, verdictWords } from '../../src/evidence/wording.ts';
import type { Direction, Rung, Verdict } from '../../src/schemas/vocabulary.ts';
import { all, one, page as pageAt, readJson, textOf } from './pages.ts';

type Listed = {
  id: string;
  section: string;
  title: string;
  summary: string;
  reviewed: string;
  outlook?: { direction: Direction; certainty: Rung; ours: boolean };
  verdict?: { rating: Verdict };
};
type Detail = { title: string; summary: string; certainty?: Rung; direction?: Direction; ours?: true };

const { articles } = readJson('api/articles.json') as { articles: Listed[] };
const details = (readJson('search/details.json') as { articles: Record<string, Detail> }).articles;
const directory = (readJson('r/articles.json') as { articles: Record<string, { id: string; summary: string; reviewed: string }> }).articles;
const listed = Object.values(directory);

/** What an index says of an article: the text of its card. */
function cardOf({ id, section }: Listed): string {
  const card = all(pageAt(`/${section}/`), '[data-entry]').find((entry) => one(entry, `a[href="/${id}/"]`));
  return card ? textOf(card) : '';
}

describe('Index, search, data and page agree', () => {
  test('there is something to compare', () => {
    expect(articles.filter(({ outlook }) => outlook).length).toBeGreaterThan(20);
  });

  test.each(articles.map((article) => [article.id, article] as const))('on %s', (id, article) => {
    const { outlook, verdict, section, reviewed } = article;
    expect([details[id]?.certainty, details[id]?.direction]).toEqual([outlook?.certainty, outlook?.direction]);
    expect(details[id]?.ours ?? false).toBe(outlook?.ours ?? false);
    expect([details[id]?.title, details[id]?.summary]).toEqual([article.title, article.summary]);
    const inList = listed.find((one) => one.id === id);
    expect([inList?.summary, inList?.reviewed]).toEqual([article.summary, reviewed]);
    const card = cardOf(article);
    const page = pageAt(`/${id}/`);
    if (section === 'conditions' && outlook) {
      const answer = one(page, '.answer');
      for (const said of [card, answer ? textOf(answer) : '']) {
        expect(said).toContain(foundOf(outlook).words);
        expect(said).toContain(certaintyWords[outlook.certainty].label);
      }
      expect(card.includes('(our rating)')).toBe(outlook.ours);
    }
    if (section === 'conditions' && !outlook) expect(card).not.toContain('certainty');
    if (verdict) for (const said of [card, textOf(page)]) expect(said).toContain(verdictWords[verdict.rating].label);
    expect(page.html).toContain(`"dateModified":"${reviewed}"`);
  });
});
