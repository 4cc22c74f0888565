import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { reviewSentence } from '../../src/catalogue/clinical-review.ts';
import { source } from '../content/own.ts';
import { files, pages } from './pages.ts';

const { articles } = source;
const squeezed = (text: string): string => text.replace(/\s/g, '');

test(
  'every article has a one-page summary, on one page, with its title, answer, short link, version and warnings',
  { timeout: 240_000 },
  async () => {
    for (const { slug, data } of articles) {
      const bytes = readFileSync(`dist/pdf/${slug}.pdf`);
      expect(bytes.toString('latin1'), slug).toMatch(/pdfuaid:part>1</);
      const paper = await getDocument({ data: Uint8Array.from(bytes) }).promise;
      expect(paper.numPages, slug).toBe(1);
      const { items } = await (await paper.getPage(1)).getTextContent();
      const said = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
      const flags = 'redFlags' in data ? data.redFlags : [];
      const answers = data.inShort;
      for (const text of [
        String(data['title']),
        `/a/${slug}/`,
        'Version of',
        'What has changed since:',
        reviewSentence(data.clinicalReview),
        ...flags.map(({ sign }) => sign),
        ...answers.map(({ text: answer }) => answer.split('{')[0] ?? ''),
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
