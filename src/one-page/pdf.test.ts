import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { qrSource } from '../reading-list/qr.ts';
import { summaryPdf } from './pdf.ts';
import type { Summary } from './summary.ts';

const template = readFileSync('src/one-page/summary.typ', 'utf8');
const summary: Summary = {
  siteName: 'Knead to Know',
  clinic: null,
  language: 'en',
  region: 'NZ',
  kind: 'Condition',
  title: 'Kōrero about neck pain',
  summary: 'It may help #a little* $today$ [x] @y <z> "so" `raw` \\n.',
  claim: null,
  inShort: ['A dummy did about as well: ≥ 12 weeks.', 'Keep moving.'],
  redFlags: [{ sign: 'A stiff neck with a fever', do: 'Ring 111.', speedWords: 'Now' }],
  steps: { heading: 'What you can do today', rows: ['Turn your head slowly.'] },
  precautions: [
    'With blood thinners: ask your doctor before you have massage.',
    'With thin bones: ask your doctor before you have massage.',
  ],
  shortAddress: 'kneadtoknow.example/a/neck-pain/',
  code: qrSource('https://kneadtoknow.example/a/neck-pain/'),
  version: '2026-11-21',
  versionWords: '21 November 2026',
  changesAddress: 'kneadtoknow.example/changes/',
  review: 'Not yet reviewed by a clinician.',
  help: 'In an emergency ring 111.',
};

async function read(pdf: Uint8Array): Promise<{ pages: number; text: string; marked: boolean; language: unknown; title: unknown }> {
  const document = await getDocument({ data: Uint8Array.from(pdf) }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  const { info } = await document.getMetadata();
  return {
    pages: document.numPages,
    text: content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' '),
    marked: Boolean(((await document.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')),
    language: (info as Record<string, unknown>)['Language'],
    title: (info as Record<string, unknown>)['Title'],
  };
}

describe('The one-page summary', () => {
  test('is one tagged page with a title and a language, and says all that it should', async () => {
    const page = await read(summaryPdf(summary, template));
    expect(page).toMatchObject({ pages: 1, marked: true, language: 'en-NZ', title: 'Kōrero about neck pain, Knead to Know' });
    for (const words of [
      'Kōrero about neck pain',
      'In short',
      '≥ 12 weeks',
      'Get help first if',
      'Now: A stiff neck with a fever. Ring 111.',
      'What you can do today',
      'Turn your head slowly.',
      'With blood thinners: ask your doctor before you have massage.',
      'kneadtoknow.example/a/neck-pain/',
      'Version of 21 November 2026',
      'What has changed since: kneadtoknow.example/changes/',
      'Not yet reviewed by a clinician',
      'In an emergency ring 111.',
    ])
      expect(page.text).toContain(words);
  });

  test('carries the PDF/UA-1 mark', () => {
    expect(Buffer.from(summaryPdf(summary, template)).toString('latin1')).toMatch(/pdfuaid:part>1</);
  });

  test('shows signs of its own setting language as signs', async () => {
    expect((await read(summaryPdf(summary, template))).text).toContain('It may help #a little* $today$ [x] @y <z> "so" `raw` \\n.');
  });

  test('names the clinic, and what people say, where there is one', async () => {
    const { text } = await read(
      summaryPdf(
        { ...summary, clinic: 'Rata Clinic', claim: { said: 'It flushes toxins', verdict: 'Not shown', because: 'Nobody measured it.' } },
        template,
      ),
    );
    expect(text).toContain('Rata Clinic, with Knead to Know');
    expect(text).toMatch(/It flushes toxins.*Not shown\. Nobody measured it\./);
  });

  test('names the clinician who reviewed it, where one has', async () => {
    const review = 'Reviewed by A. Fixture (Board of Fixtures, 1) on 1 December 2026: the whole page.';
    const { text } = await read(summaryPdf({ ...summary, review }, template));
    expect(text).toContain(review);
    expect(text).not.toMatch(/not yet reviewed/i);
  });

  test('is the same file for the same summary', () => {
    expect(Buffer.from(summaryPdf(summary, template)).equals(Buffer.from(summaryPdf(summary, template)))).toBe(true);
  });

  test('runs on to the back of the sheet where it must, and no further', async () => {
    const long = (times: number): Summary => ({
      ...summary,
      inShort: Array.from({ length: 4 }, () => 'A long and plain sentence. '.repeat(times)),
    });
    expect((await read(summaryPdf(long(40), template))).pages).toBe(2);
    expect(() => summaryPdf(long(400), template)).toThrow(/does not fit: it needs more than three pages/);
  });
});
