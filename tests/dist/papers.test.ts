import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { reviewSentence } from '../../src/catalogue/clinical-review.ts';
import { catalogue, source } from '../content/own.ts';
import { articleView } from '../../src/catalogue/view.ts';
import { dayInWords, isoDay } from '../../src/text/iso-day.ts';
import { site } from '../../src/site.config.ts';
import { files, pages } from './pages.ts';

const { articles } = source;
const { emergency, healthline } = site.region.phones;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Articles whose warnings, which are never cut, need more than both sides of a sheet. */
const longWarnings = ['is-massage-safe-for-me', 'people-with-cancer', 'pregnant-people'];

test(
  'every article has a short version, on one sheet but for long warnings, with its title, answer, short link, version, warnings and numbers to ring',
  { timeout: 240_000 },
  async () => {
    for (const { id, slug } of articles) {
      const view = articleView(catalogue, id);
      const bytes = readFileSync(`dist/pdf/${slug}.pdf`);
      expect(bytes.toString('latin1'), slug).toMatch(/pdfuaid:part>1</);
      const paper = await getDocument({ data: Uint8Array.from(bytes) }).promise;
      expect(paper.numPages, slug).toBeLessThanOrEqual(longWarnings.includes(slug) ? 3 : 2);
      const pages = await Promise.all(Array.from({ length: paper.numPages }, (_, index) => paper.getPage(index + 1)));
      const items = (await Promise.all(pages.map((one) => one.getTextContent()))).flatMap((content) => content.items);
      const said = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
      for (const text of [
        view.title,
        `/a/${slug}/`,
        `Version of ${dayInWords(isoDay(view.version.day))}`,
        `In an emergency ring ${emergency.number}`,
        healthline.number,
        'What has changed since:',
        reviewSentence(view.article.data.clinicalReview),
        ...view.signs.flatMap(({ parts, steps }) => [parts, ...steps.map((step) => step.text)]),
        ...view.answers.flatMap(({ kind, text }) => (kind === 'sign' || kind === 'care' ? [] : text)),
        ...view.precautions.map(({ rule }) => rule),
      ])
        expect(said, `${slug}: ${text}`).toContain(squeezed(text));
      expect(said, slug).not.toMatch(/\{\w+\}|undefined|\[object/);
      await paper.cleanup();
    }
  },
);

test('every article links to its summary and its code, and both are there', () => {
  for (const { id, slug } of articles) {
    const html = pages.find(({ path }) => path === `/${id}/`)?.html ?? '';
    expect(html, id).toContain(`href="/pdf/${slug}.pdf"`);
    expect(html, id).toContain(`src="/qr/${slug}.svg"`);
    for (const file of [`pdf/${slug}.pdf`, `qr/${slug}.svg`]) expect(files.has(file), file).toBe(true);
  }
});
