import { describe, expect, test } from 'vitest';
import { catalogueOf, problemsIn, replace, soundTree, type Tree } from '../../tests/content/fixture.ts';
import { versionLine } from '../reading-list/messages.ts';
import { articleJsonLd } from '../seo/json-ld.ts';
import { reviewedCount, reviewPhrase, reviewSentence } from './clinical-review.ts';
import { feedFor, filedCovers } from './codes.ts';
import type { Catalogue } from './create.ts';
import { summaryOf } from './summaries.ts';
import { articleView } from './view.ts';

const condition = 'conditions/sore-shoulder.mdx';
const id = 'conditions/sore-shoulder';
const origin = new URL('https://example.org');

/** The fixture with a review of its condition by somebody who does not exist. */
function reviewedTree(): Tree {
  const tree = soundTree();
  replace(
    tree,
    condition,
    'clinicalReview: none',
    `clinicalReview:
  name: A. Fixture
  registration: { body: Board of Fixtures, number: '1' }
  scope: the whole page
  on: 2026-12-01`,
  );
  return tree;
}

const phrase = 'reviewed by A. Fixture (Board of Fixtures, 1) on 1 December 2026';

/** What practice software is told for a code. */
const feedOf = (catalogue: Catalogue, file: string): string | undefined =>
  filedCovers(catalogue)
    .filter(({ params }) => params.file === file)
    .map(({ props: { cover, pattern } }) => feedFor(catalogue, cover, pattern, origin).entries[0]?.summaryHtml)[0];

/** What each surface says of whether a clinician has reviewed the condition. */
function surfaces(tree: Tree) {
  const catalogue = catalogueOf(tree);
  const view = articleView(catalogue, id);
  return {
    foot: reviewSentence(view.review),
    printed: versionLine('https://example.org/a/sore-shoulder/', view.version.day, reviewPhrase(view.review)),
    paper: summaryOf(view, origin).review,
    machines: articleJsonLd(view, 'Knead to Know', 'en-NZ', (path) => `https://example.org${path}`) as { '@graph': object[] },
    clinics: feedOf(catalogue, 'M25.51'),
    whole: reviewedCount(catalogue.articlesIn().map(({ data }) => data.clinicalReview)),
  };
}

describe('while no clinician has reviewed a page', () => {
  const said = surfaces(soundTree());

  test('every surface says so', () => {
    expect(said.foot).toBe('Not yet reviewed by a clinician.');
    expect(said.paper).toBe('Not yet reviewed by a clinician.');
    expect(said.printed).toMatch(/ · not yet reviewed by a clinician$/);
    expect(said.clinics).toContain('General information; not yet reviewed by a clinician.');
    expect(said.whole).toBe('No page has been reviewed by a clinician yet.');
  });

  test('no machine is told of a reviewer', () => {
    expect(JSON.stringify(said.machines)).not.toContain('reviewedBy');
  });
});

describe('once a clinician has reviewed a page', () => {
  const said = surfaces(reviewedTree());

  test('every surface says who, where registered, and when', () => {
    expect(said.foot).toBe(`R${phrase.slice(1)}: the whole page.`);
    expect(said.paper).toBe(said.foot);
    expect(said.printed).toContain(phrase);
    expect(said.clinics).toContain(`General information; ${phrase}.`);
    expect(said.whole).toBe('Of 6 pages, 1 has been reviewed by a clinician, whom the page names.');
    expect(JSON.stringify(said)).not.toMatch(/not yet reviewed/i);
  });

  test('machines are told the name and the registration', () => {
    expect(said.machines['@graph'][0]).toMatchObject({
      reviewedBy: {
        '@type': 'Person',
        name: 'A. Fixture',
        identifier: { '@type': 'PropertyValue', propertyID: 'Board of Fixtures', value: '1' },
      },
    });
  });

  test('other pages still say that nobody has', () => {
    expect(reviewSentence(articleView(catalogueOf(reviewedTree()), 'guides/what-to-expect').review)).toBe(
      'Not yet reviewed by a clinician.',
    );
  });
});

test.each([
  ['without a registration', /\n {2}registration:.*/, 'clinicalReview.registration'],
  ['without a register’s number', ", number: '1'", 'clinicalReview.registration.number'],
  ['without what was reviewed', /\n {2}scope:.*/, 'clinicalReview.scope'],
  ['without a day', /\n {2}on:.*/, 'clinicalReview.on'],
])('a reviewer %s is refused', (_what, from, field) => {
  const tree = reviewedTree();
  replace(tree, condition, from, '');
  expect(problemsIn(tree).map((problem) => [problem.field, problem.message])).toEqual([[field, 'is missing']]);
});
