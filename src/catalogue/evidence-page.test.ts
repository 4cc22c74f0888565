import { expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { evidencePage } from './evidence-page.ts';
import { articleView } from './view.ts';

const views = wide.articlesIn().map(({ id }) => articleView(wide, id));
const pageOf = (view: (typeof views)[number]) => evidencePage(wide, view, (heading) => heading.toLowerCase().replaceAll(' ', '-'));
const [studied] = views.filter(({ studies }) => studies.length > 1);

test('the page of an article holds all its studies and all its sources, under the article’s numbers', () => {
  for (const view of views) {
    const { studies, sources } = pageOf(view);
    expect(studies.map(({ finding }) => finding.id)).toEqual(view.studies.map(({ finding }) => finding.id));
    expect(sources.map(({ number, reference }) => [number, reference.id])).toEqual(
      view.sources.map(({ number, reference }) => [number, reference.id]),
    );
  }
});

test('each source names what rests on it: statements of the article where they stand, and studies of the table', () => {
  if (!studied) throw new Error('The wide tree has no article with two studies.');
  const { sources } = pageOf(studied);
  for (const { reference, resting } of sources) expect(resting.length, reference.id).toBeGreaterThan(0);
  const hrefs = sources.flatMap(({ resting }) => resting.map(({ href }) => href));
  for (const { finding } of studied.studies) expect(hrefs).toContain(`/${studied.article.id}/evidence/#study-${finding.id}`);
  expect(hrefs).toContain(`/${studied.article.id}/`);
});

test('a study says whether the article speaks of it, and the page how far the studies were read', () => {
  if (!studied) throw new Error('The wide tree has no article with two studies.');
  const { studies, depth } = pageOf(studied);
  expect(studies.some(({ used }) => used)).toBe(true);
  expect(depth.fullText + depth.abstract + depth.once).toBe(studies.length);
});

test('an article cites its own sources first: what only its table rests on comes after them', () => {
  for (const view of views) expect(view.cited).toBeLessThanOrEqual(view.sources.length);
  expect(views.every(({ studies, evidence }) => (evidence !== undefined) === studies.length > 0)).toBe(true);
});
