import { describe, expect, test } from 'vitest';
import { wide, wideSource } from '../../tests/content/wide.ts';
import { articleJsonLd } from '../seo/json-ld.ts';
import { detailOf } from '../search/source.ts';
import { feedFor, filedCovers } from './codes.ts';
import { createCatalogue } from './create.ts';
import { facetOf } from './facets.ts';
import { summaryOf } from './summaries.ts';
import { articleView, cardOf } from './view.ts';

const origin = new URL('https://example.org');
const views = () => wide.articlesIn().map(({ id }) => articleView(wide, id));

describe('Every surface of an article says what its view says', () => {
  test.each(wideSource.articles.map(({ id }) => id))('%s', (id) => {
    const view = articleView(createCatalogue(wideSource), id);
    const { certainty, direction, ours = false } = view.outlook ?? {};
    const detail = detailOf(view);
    expect([detail.certainty, detail.direction, detail.ours ?? false]).toEqual([certainty, direction, ours]);
    if (view.article.section === 'conditions') expect(facetOf(view)).toBe(certainty);
    if (view.claim) expect(facetOf(view)).toBe(view.claim.rating);

    const printed = summaryOf(view, origin);
    expect(printed.claim?.verdict).toBe(view.claim?.label);
    // Signs and precautions stand in full further down the sheet.
    const inFull = view.answers.filter(({ kind }) => !['sign', 'care'].includes(kind)).map(({ text }) => text);
    expect(printed.answers.flatMap(({ lines }) => lines).toSorted()).toEqual(inFull.toSorted());
    for (const { label, bullets } of view.replies) {
      const lines = bullets.filter(({ kind }) => kind !== 'care').map(({ text }) => text);
      if (lines.length > 0) expect(printed.answers).toContainEqual({ heading: label, lines });
    }
    expect(printed.card?.title).toBe(view.tool?.title);
    expect(printed.precautions).toEqual(view.precautions.map(({ rule }) => rule));
    expect(printed.version).toBe(view.version.day.toISOString().slice(0, 10));

    const graph = JSON.stringify(articleJsonLd(view, 'Site', 'en-NZ', (path) => `https://example.org${path}`));
    for (const said of [printed.summary, detail.summary, cardOf(view.article).summary]) expect(said).toBe(view.summary);
    expect(graph).toContain(JSON.stringify(view.summary));
    expect(graph).toContain(`"dateModified":"${printed.version}"`);
    for (const shown of [printed.title, detail.title, cardOf(view.article).title]) expect(shown).toBe(view.title);
  });

  test('the answer to a code has the words and the day of the page', () => {
    const files = filedCovers(wide);
    for (const view of views())
      if (view.article.section === 'conditions')
        for (const code of view.codes) {
          const { cover, pattern } = files.find(({ params }) => params.file === code)?.props ?? {};
          const entry = cover && feedFor(wide, cover, pattern ?? '', origin).entries.find(({ id }) => id === view.article.id);
          expect(entry?.title).toBe(view.title);
          expect(entry?.updated).toEqual(view.version.day);
          for (const { text } of view.answers) expect(entry?.summaryHtml).toContain(text);
        }
  });
});

describe('What is handed over on paper', () => {
  const printed = (id: string) => summaryOf(articleView(wide, id), origin);

  test('has what to do: care for oneself, or the adaptations of a session', () => {
    expect(printed('conditions/aching-knee').steps).toEqual({
      heading: 'What you can do today',
      rows: ['Move it a little', 'Rest it a little', 'Keep it warm'].map((text) => ({ title: null, text, picture: null })),
      whole: null,
    });
    expect(printed('client-groups/walkers').steps).toEqual({
      heading: 'A session adapted to you',
      rows: ['Sit if you like', 'Start with the feet', 'Stop when it hurts'].map((text) => ({ title: null, text, picture: null })),
      whole: null,
    });
    expect(printed('techniques/firm-pressing').steps).toBeNull();
  });

  test('has the drawing of a technique, and of a session its parts', () => {
    expect(printed('techniques/firm-pressing').picture).toBe('firm-pressing');
    expect(printed('conditions/aching-knee').picture).toBeNull();
    const session = wide.sessionSteps();
    const steps = summaryOf(articleView(wide, 'techniques/firm-pressing'), origin, session).steps;
    expect(steps?.rows.map(({ title, text }) => [title, text])).toEqual(session.steps.map(({ title, text }) => [title, text]));
    expect(steps?.whole).toContain(`${session.whole.from} to ${session.whole.to} minutes`);
  });

  test('has its warning signs, whom to ring, and its short address in words and as a code', () => {
    const knee = printed('conditions/aching-knee');
    const view = articleView(wide, 'conditions/aching-knee');
    expect(knee.redFlags).toEqual(
      view.signs.map(({ title, parts, steps, speedWords }) => ({
        sign: `${title}: ${parts}`,
        do: steps.map(({ text }) => text).join(' '),
        speedWords,
      })),
    );
    expect(knee.redFlags.map(({ sign }) => sign)).toEqual([
      'A blue leg: any one of: the leg went blue; or the leg is cold',
      'A hot knee: the knee is hot',
    ]);
    expect(knee.help).toBe(view.help.line);
    expect(knee.shortAddress).toContain('example.org/a/aching-knee');
    expect(knee.address).toBe('https://example.org/a/aching-knee/');
    expect(knee.versionWords).toContain('March 2026');
    expect([knee.language, knee.region, knee.kind, knee.clinic]).toEqual(['en', 'NZ', 'Condition', null]);
    expect(knee.claim).toBeNull();
    expect(printed('benefits/calmer-walks').claim).toMatchObject({ said: 'It calms every walk', because: 'One review found less pain.' });
  });
});
