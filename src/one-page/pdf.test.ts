import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { readPaper, tagsOf, typeOf, wordsOf } from '../../tests/site/paper.ts';
import { cardOf } from './card.ts';
import { letterheadOf } from './letterhead.ts';
import type { Look } from './look.ts';
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
  picture: null,
  answers: [
    { heading: 'Does it help?', lines: ['A dummy did about as well: ≥ 12 weeks.', 'Keep moving.'] },
    { heading: 'Is it safe for me?', lines: ['Some people are sore.'] },
  ],
  claim: null,
  redFlags: [{ sign: 'A stiff neck with a fever', do: 'Ring 111.', speedWords: 'Now' }],
  steps: {
    heading: 'What you can do today',
    rows: [
      { title: null, text: 'Turn your head slowly.', picture: 'turn' },
      { title: 'Rest', text: 'Not for long.', picture: null },
    ],
    whole: null,
  },
  precautions: [
    'With blood thinners: ask your doctor before you have massage.',
    'With thin bones: ask your doctor before you have massage.',
  ],
  card: null,
  shortAddress: 'kneadtoknow.example/a/neck-pain/',
  address: 'https://kneadtoknow.example/a/neck-pain/',
  version: '2026-11-21',
  versionWords: '21 November 2026',
  changesAddress: 'kneadtoknow.example/changes/',
  review: 'Not yet reviewed by a clinician.',
  help: 'In an emergency ring 111.',
};
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#eed"/></svg>';
const look: Look = {
  size: 'standard',
  paper: 'a4',
  brand: '#7a2048',
  letterhead: null,
  drawings: { turn: { svg: square, shows: 'A head turns.' }, knead: { svg: square, shows: 'Hands knead.' } },
};
const letterhead = {
  ...letterheadOf({
    name: 'Harbour Hands',
    city: 'Whanganui',
    address: { street: '1 Quay Street', postcode: '4500' },
    phone: '(06) 555 0100',
    texts: true,
    bookingUrl: 'https://harbourhands.example/book',
  }),
  logo: '/tests/content/harbour-hands.svg',
};

const open = (pdf: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: Uint8Array.from(pdf) }).promise;
const made = (changes: Partial<Summary> = {}, looks: Partial<Look> = {}): Promise<PDFDocumentProxy> =>
  open(summaryPdf({ ...summary, ...changes }, { ...look, ...looks }, template).pdf);
const said = async (paper: PDFDocumentProxy): Promise<string> => (await wordsOf(paper)).join(' ').replace(/\s+/g, ' ');

describe('The short version', () => {
  test('is one tagged page with a title and a language, and says all that it should', async () => {
    const { pdf, pages } = summaryPdf(summary, look, template);
    const paper = await open(pdf);
    const { info } = await paper.getMetadata();
    expect([pages, paper.numPages]).toEqual([1, 1]);
    expect(((await paper.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect(info).toMatchObject({ Language: 'en-NZ', Title: 'Kōrero about neck pain, Knead to Know' });
    const text = await said(paper);
    for (const words of [
      'Kōrero about neck pain',
      'Does it help?',
      '≥ 12 weeks',
      'Is it safe for me?',
      'Some people are sore.',
      'Get help first if',
      'Now: A stiff neck with a fever. Ring 111.',
      'What you can do today',
      'Turn your head slowly.',
      'Rest. Not for long.',
      'With blood thinners: ask your doctor before you have massage.',
      'Given by',
      'Next visit',
      'Note',
      'kneadtoknow.example/a/neck-pain/',
      'Version of 21 November 2026',
      'What has changed since: kneadtoknow.example/changes/',
      'Not yet reviewed by a clinician',
      '1 of 1',
    ])
      expect(text).toContain(words);
  });

  test('carries the PDF/UA-1 mark', () => {
    expect(Buffer.from(summaryPdf(summary, look, template).pdf).toString('latin1')).toMatch(/pdfuaid:part>1</);
  });

  test('has its headings, its lists and the words of its drawings as tags', async () => {
    const tags = await tagsOf(await made({ picture: 'knead' }));
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    for (const role of ['H2', 'L', 'LI', 'Link']) expect(roles).toContain(role);
    const pictures = tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));
    expect(pictures).toEqual(['Hands knead.', 'A head turns.', 'QR code of kneadtoknow.example/a/neck-pain/']);
  });

  test.each([
    ['standard', 12],
    ['large', 16],
  ] as const)('in %s type has no letter below %i points, and whom to ring no smaller than the text', async (size, least) => {
    const letters = await typeOf(await made({}, { size, letterhead }));
    expect(Math.min(...letters.map(({ points }) => points))).toBe(least);
    const help = letters.filter(({ words }) => words.includes('In an emergency ring 111.'));
    // Once in the frame of the danger signs, and at the foot of every page.
    expect(help.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...help.map(({ points }) => points))).toBeGreaterThan(least);
    expect(Math.min(...help.map(({ points }) => points))).toBeGreaterThanOrEqual(least);
  });

  test('says whom to ring where there is no danger sign, and on the back of the sheet too', async () => {
    const long = await made({ redFlags: [], precautions: Array.from({ length: 60 }, (_, index) => `Precaution ${index}.`) });
    const pages = await wordsOf(long);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain('In an emergency ring 111.');
    expect(pages[1]).toContain('2 of 2');
    expect(pages.join(' ')).not.toContain('Get help first if');
  });

  test.each([
    ['a4', [595, 842]],
    ['us-letter', [612, 792]],
  ] as const)('fits %s', async (paper, size) => {
    const sheet = await (await made({}, { paper })).getPage(1);
    expect(sheet.view.slice(2).map(Math.round)).toEqual(size);
  });

  test.each(['standard', 'large'] as const)('has a code that reads from a copy in grey at 100 dots to the inch (%s)', async (size) => {
    const paper = await made({}, { size });
    expect(await readPaper(paper, { page: paper.numPages, dotsPerInch: 100, grey: true })).toBe(summary.address);
  });

  test('shows signs of its own setting language as signs', async () => {
    expect(await said(await made())).toContain('It may help #a little* $today$ [x] @y <z> "so" `raw` \\n.');
  });

  test('says what people say, and what became of it', async () => {
    const text = await said(await made({ claim: { said: 'It flushes toxins', verdict: 'Not shown', because: 'Nobody measured it.' } }));
    expect(text).toMatch(/It flushes toxins.*Not shown\. Nobody measured it\./);
  });

  test('names the clinician who reviewed it, where one has', async () => {
    const review = 'Reviewed by A. Fixture (Board of Fixtures, 1) on 1 December 2026: the whole page.';
    const text = await said(await made({ review }));
    expect(text).toContain(review);
    expect(text).not.toMatch(/not yet reviewed/i);
  });

  test('is the same file for the same summary', () => {
    const [one, other] = [summaryPdf(summary, look, template).pdf, summaryPdf(summary, look, template).pdf];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('runs on where it must, and no further', async () => {
    const long = (times: number): Partial<Summary> => ({
      answers: [{ heading: 'In short', lines: Array.from({ length: 4 }, () => 'A long and plain sentence. '.repeat(times)) }],
    });
    expect((await made(long(40))).numPages).toBe(2);
    expect(() => summaryPdf({ ...summary, ...long(400) }, look, template)).toThrow(/does not fit: it needs more than 4 pages/);
    expect(() => summaryPdf({ ...summary, ...long(400) }, { ...look, size: 'large' }, template)).toThrow(/in large print does not fit/);
  });
});

describe('The letterhead of a clinic', () => {
  test('has its name, where it is, how to ring, and how to book, as a code too', async () => {
    const paper = await made({ clinic: 'Harbour Hands' }, { letterhead });
    const text = await said(paper);
    for (const words of [
      'Harbour Hands',
      '1 Quay Street, Whanganui 4500',
      'Ring or text (06) 555 0100',
      'Book: harbourhands.example/book',
      'With Knead to Know',
    ])
      expect(text).toContain(words);
    expect((await tagsOf(paper)).flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : [])).slice(0, 2)).toEqual([
      'Logo of Harbour Hands',
      'QR code of harbourhands.example/book',
    ]);
    const scan = { dotsPerInch: 100, grey: true };
    expect(await readPaper(paper, { ...scan, to: 0.4 })).toBe('https://harbourhands.example/book');
    expect(await readPaper(paper, { ...scan, from: 0.6 })).toBe(summary.address);
  });

  test('says no more than the clinic does', () => {
    expect(letterheadOf({ name: 'Harbour Hands', city: 'Whanganui', texts: false })).toEqual({
      name: 'Harbour Hands',
      place: 'Whanganui',
      phone: null,
      ring: 'Ring',
      logo: null,
      booking: null,
    });
    expect(letterheadOf({ name: 'A', city: 'B', texts: false, logo: { light: '/light.png', dark: '/dark.png' } }).logo).toBe(
      '/public/light.png',
    );
  });

  test('stands on no paper of a copy without a clinic', async () => {
    const text = await said(await made());
    expect(text).not.toMatch(/Book:|With Knead to Know/);
  });
});

describe('The card to fill in', () => {
  const cards = [
    cardOf({ kind: 'score-card', title: 'Scores of four visits', measures: ['Pain today'], visits: 4, decide: 'Then decide.', rules: [] }),
    cardOf({ kind: 'diary', title: 'Four weeks', days: 28, note: ['Pain', 'Sleep'], look: 'Look for a pattern.', rules: [] }),
    cardOf({
      kind: 'tell-your-therapist',
      title: 'Tell your therapist',
      tell: ['I have gout.'],
      avoid: ['My left knee'],
      precautions: [],
      rules: ['With gout: ask.'],
    }),
    cardOf({ kind: 'doctors-yes', title: 'A yes first', ask: ['May I?'], of: 'surgeon', rules: [] }),
    cardOf({ kind: 'questions', title: 'To ask', ask: ['How long?'], of: 'therapist', rules: [] }),
    cardOf({ kind: 'wear-and-bring', title: 'For the day', wear: ['Shorts'], bring: ['Water'], say: ['Hello'], rules: [] }),
  ];

  test.each(cards.map((card) => [card.title, card] as const))('“%s” is whole on one page, in either size', async (_, card) => {
    for (const size of ['standard', 'large'] as const) {
      const pages = await wordsOf(await made({ card }, { size }));
      const all = card.blocks.flatMap((block) => {
        if (block.kind === 'words') return [block.text];
        if (block.kind === 'table') return [block.corner, ...block.columns, ...block.rows];
        return block.kind === 'signed' ? block.labels : block.lines;
      });
      const squeezed = pages.map((page) => page.replace(/\s/g, ''));
      const page = squeezed.findIndex((words) => words.includes(card.title.replace(/\s/g, '')));
      for (const words of all) expect(squeezed[page], `${size}: ${words}`).toContain(words.replace(/\s/g, ''));
    }
  });

  test('is a table to whoever hears it read, with its visits named', async () => {
    const paper = await made({ card: cards[0] ?? null });
    const roles = (await tagsOf(paper)).map(({ role }) => role);
    for (const role of ['Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
    expect(await said(paper)).toContain('Visit 4');
  });
});
