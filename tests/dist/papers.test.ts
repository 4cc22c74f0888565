import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { reviewSentence } from '../../src/catalogue/clinical-review.ts';
import { catalogue, source } from '../content/own.ts';
import { articleView, type ArticleView } from '../../src/catalogue/view.ts';
import { pictures } from '../../src/components/illustrations/pictures/index.ts';
import { techniqueScenes } from '../../src/components/illustrations/techniques.ts';
import { paperName } from '../../src/paths.ts';
import type { PictureName } from '../../src/schemas/picture.ts';
import { dayInWords, isoDay } from '../../src/text/iso-day.ts';
import { site } from '../../src/site.config.ts';
import { counted } from '../../src/text/words.ts';
import { readPaper, tagsOf, typeOf } from '../site/paper.ts';
import { files, origin, page, pages, textOf } from './pages.ts';

const { articles } = source;
const { emergency, healthline } = site.region.phones;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** A sheet printed on both sides, another where warnings, which are never cut, or a card to fill in need it. */
const mostPages = 4;
/** One of each kind, and the longest: in large print all articles are set by the same rules. */
const inLargePrint = ['neck-pain', 'kneading', 'what-to-expect', 'people-with-cancer'];

/** What an article’s short version says, whatever its size of type. */
function expectAll(said: string, view: ArticleView): void {
  for (const text of [
    view.title,
    `/a/${view.article.slug}/`,
    `Version of ${dayInWords(isoDay(view.version.day))}`,
    `In an emergency ring ${emergency.number}`,
    healthline.number,
    'What has changed since:',
    'Given by',
    'Next visit',
    reviewSentence(view.article.data.clinicalReview),
    ...view.signs.flatMap(({ parts, steps }) => [parts, ...steps.map((step) => step.text)]),
    ...view.answers.flatMap(({ kind, text }) => (kind === 'sign' || kind === 'care' ? [] : text)),
    ...(view.steps?.rows.map(({ text }) => text) ?? []),
    ...view.precautions.map(({ rule }) => rule),
    ...(view.tool ? [view.tool.title] : []),
  ])
    expect(said, `${view.article.slug}: ${text}`).toContain(squeezed(text));
  expect(said, view.article.slug).not.toMatch(/\{\w+\}|undefined|\[object/);
}

async function expectPaper(slug: string, view: ArticleView, least: number): Promise<PDFDocumentProxy> {
  const bytes = readFileSync(`dist/pdf/${paperName(slug, least === 16 ? 'large' : 'standard')}.pdf`);
  expect(bytes.toString('latin1'), slug).toMatch(/pdfuaid:part>1</);
  const paper = await getDocument({ data: Uint8Array.from(bytes) }).promise;
  const letters = await typeOf(paper);
  // The foot of a page, which names whom to ring once more, parts a sentence that runs on.
  const foot = new RegExp(`${squeezed(view.help.line)}\\d+of${paper.numPages}`, 'g');
  const said = squeezed(letters.map(({ words }) => words).join(''));
  expect(said.match(foot), slug).toHaveLength(paper.numPages);
  expectAll(said.replaceAll(foot, ''), view);
  expect(Math.min(...letters.map(({ points }) => points)), slug).toBe(least);
  for (const { words, points } of letters) if (words.includes('In an emergency')) expect(points, slug).toBeGreaterThanOrEqual(least);
  return paper;
}

test(
  'every article has a short version of two sheets at most, with its title, answer, short link, version, warnings, card and numbers to ring, none of it below 12 points',
  { timeout: 240_000 },
  async () => {
    for (const { id, slug } of articles) {
      const paper = await expectPaper(slug, articleView(catalogue, id), 12);
      expect(paper.numPages, slug).toBeLessThanOrEqual(mostPages);
      await paper.cleanup();
    }
  },
);

test.each(inLargePrint)('%s says the same in 16 points, and its code reads from a copy in grey', async (slug) => {
  const { id = '' } = articles.find((one) => one.slug === slug) ?? {};
  const paper = await expectPaper(slug, articleView(catalogue, id), 16);
  expect(await readPaper(paper, { page: paper.numPages, dotsPerInch: 100, grey: true })).toBe(`${origin}/a/${slug}/`);
});

test('techniques are drawn on their paper, steps are, and so are the parts of a session', async () => {
  const drawn = async (slug: string): Promise<(string | undefined)[]> => {
    const paper = await getDocument({ data: Uint8Array.from(readFileSync(`dist/pdf/${slug}.pdf`)) }).promise;
    return (await tagsOf(paper)).flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));
  };
  expect(await drawn('kneading')).toContain(techniqueScenes['kneading']?.shows);
  const session = catalogue.sessionSteps().steps.map(({ picture }) => pictures[picture as PictureName].shows);
  expect(await drawn('what-to-expect')).toEqual(expect.arrayContaining(session));
  const steps = articleView(catalogue, 'conditions/neck-pain').steps?.rows.flatMap(({ picture }) => picture ?? []) ?? [];
  expect(await drawn('neck-pain')).toEqual(expect.arrayContaining(steps.map((picture) => pictures[picture].shows)));
});

test('every article links to its short versions, says how long each is, and links to its code; all are there', async () => {
  for (const { id, slug } of articles) {
    const html = pages.find(({ path }) => path === `/${id}/`)?.html ?? '';
    expect(html, id).toContain(`href="/pdf/${slug}.pdf"`);
    expect(html, id).toMatch(/Print the short version, \d pages?/);
    expect(html, id).toMatch(/Large print, \d pages?/);
    expect(html, id).toContain(`src="/qr/${slug}.svg"`);
    for (const file of [`pdf/${slug}.pdf`, `pdf/large-print/${slug}.pdf`, `qr/${slug}.svg`]) expect(files.has(file), file).toBe(true);
  }
  const lengthOf = async (path: string): Promise<number> =>
    (await getDocument({ data: Uint8Array.from(readFileSync(`dist/pdf/${path}.pdf`)) }).promise).numPages;
  const words = textOf(page('/conditions/neck-pain/'));
  expect(words).toContain(`Print the short version, ${counted(await lengthOf('neck-pain'), 'page')}`);
  expect(words).toContain(`Large print, ${counted(await lengthOf('large-print/neck-pain'), 'page')}`);
});
