import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readSource } from '../../src/catalogue/integrity/index.ts';
import { dayInWords } from '../../src/reading-list/messages.ts';
import { site } from '../../src/site.config.ts';
import { files, pages } from './pages.ts';

const { articles } = readSource(process.cwd());
const { emergency, healthline } = site.region.phones;
const squeezed = (text: string): string => text.replace(/\s/g, '');

test(
  'every article has a one-page summary, on one page, with its title, answer, short link, version, warnings and numbers to ring',
  { timeout: 240_000 },
  async () => {
    for (const { slug, data } of articles) {
      const bytes = readFileSync(`dist/pdf/${slug}.pdf`);
      expect(bytes.toString('latin1'), slug).toMatch(/pdfuaid:part>1</);
      const paper = await getDocument({ data: Uint8Array.from(bytes) }).promise;
      expect(paper.numPages, slug).toBe(1);
      const { items } = await (await paper.getPage(1)).getTextContent();
      const said = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
      const flags = (data['redFlags'] as { sign: string }[] | undefined) ?? [];
      const answers = data['inShort'] as { text: string }[];
      for (const text of [
        String(data['title']),
        `/a/${slug}/`,
        `Version of ${dayInWords((data['reviewed'] as Date).toISOString().slice(0, 10))}`,
        `In an emergency ring ${emergency.number}`,
        healthline.number,
        'Not yet reviewed by a clinician',
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
