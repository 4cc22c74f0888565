import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Reference } from '../../src/schemas/index.ts';
import { createAsk } from './ask.ts';
import { crossrefNotices, nextVersion } from './crossref.ts';
import { lookUp } from './look-up.ts';
import { kindOf } from './notice.ts';
import { overdueReport, reviewIn } from './overdue.ts';
import { pubmedNotices } from './pubmed.ts';
import { worklist } from './worklist.ts';

const recorded = (name: string): unknown => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
const record = (id: string, parts: Partial<Reference> = {}): Reference => ({
  id,
  type: 'article-journal',
  title: `Title of ${id}`,
  custom: { kind: 'rct', readAt: 'https://example.org' },
  ...parts,
});

describe('what Crossref answers', () => {
  test('a retraction told by publisher and Retraction Watch is one notice, with its day', () => {
    expect(crossrefNotices(recorded('crossref-retracted'))).toEqual([
      { kind: 'retraction', register: 'Crossref', where: 'https://doi.org/10.5555/notice', on: '2025-01-15' },
      { kind: 'concern', register: 'Crossref', where: 'https://doi.org/10.5555/concern', on: '2024-06' },
      { kind: 'retraction', register: 'Crossref', where: 'https://doi.org/10.5555/retracted' },
    ]);
  });
  test('an erratum, and the article that a preprint became', () => {
    expect(crossrefNotices(recorded('crossref-corrected')).map(({ kind, where }) => [kind, where])).toEqual([
      ['correction', 'https://doi.org/10.5555/erratum'],
      ['newer-version', 'https://doi.org/10.5555/printed'],
    ]);
  });
  test('versions before, and what an update replaced, are no news', () => {
    expect(crossrefNotices(recorded('crossref-cochrane'))).toEqual([
      { kind: 'newer-version', register: 'Crossref', where: 'https://doi.org/10.5555/14651858.CD000000.pub3' },
    ]);
  });
  test('nothing, where nothing happened', () => {
    expect(crossrefNotices(recorded('crossref-clean'))).toEqual([]);
  });
  test('the next version of a Cochrane review, and none of anything else', () => {
    expect(nextVersion('10.1002/14651858.CD001929')).toBe('10.1002/14651858.CD001929.pub2');
    expect(nextVersion('10.1002/14651858.CD001929.pub9')).toBe('10.1002/14651858.CD001929.pub10');
    expect(nextVersion('10.1136/bmj.n895')).toBeUndefined();
  });
  test.each([
    ['expression_of_concern', 'concern'],
    ['Expression of concern', 'concern'],
    ['partial_retraction', 'retraction'],
    ['removal', 'retraction'],
    ['corrigendum', 'correction'],
    ['new_version', 'newer-version'],
    ['interesting', 'other'],
  ])('“%s” is %s', (word, kind) => expect(kindOf(word)).toBe(kind));
});

describe('what PubMed answers', () => {
  const notices = pubmedNotices(recorded('pubmed'));
  test('a retraction and a concern, with the notice’s address where it has one', () => {
    expect(notices.get('10000001')).toEqual([
      { kind: 'retraction', register: 'PubMed', where: 'https://pubmed.ncbi.nlm.nih.gov/10000009/' },
      { kind: 'concern', register: 'PubMed', where: 'J Made Up. 2024 Jun;1(1):2' },
    ]);
  });
  test('an erratum and an update, but neither comments nor what it updates', () => {
    expect(notices.get('10000002')?.map(({ kind }) => kind)).toEqual(['correction', 'newer-version']);
  });
  test('nothing for a sound article, and no entry for a number it does not know', () => {
    expect(notices.get('10000003')).toEqual([]);
    expect(notices.has('10000004')).toBe(false);
  });
});

describe('asking', () => {
  const answer = (status: number, body: unknown = {}, retryAfter: string | null = null) => ({
    status,
    ok: status === 200,
    headers: { get: () => retryAfter },
    json: () => Promise.resolve(body),
  });
  const asking = (...answers: (ReturnType<typeof answer> | Error)[]) => {
    const wait = vi.fn((_milliseconds: number) => Promise.resolve());
    const fetch = vi.fn(() => {
      const next = answers.shift();
      return next instanceof Error || next === undefined ? Promise.reject(next ?? new Error('no more answers')) : Promise.resolve(next);
    });
    return { ask: createAsk({ pause: 10, attempts: 3, fetch, wait }), wait, fetch };
  };
  test('it waits before each question', async () => {
    const { ask, wait } = asking(answer(200, 'first'), answer(200, 'second'));
    expect([await ask('a'), await ask('b')]).toEqual(['first', 'second']);
    expect(wait.mock.calls).toEqual([[10], [10]]);
  });
  test('a busy register is asked again, no sooner than it says', async () => {
    const { ask, wait } = asking(answer(429, {}, '7'), new Error('timed out'), answer(200, 'at last'));
    expect(await ask('a')).toBe('at last');
    expect(wait.mock.calls.flat()).toContain(7000);
  });
  test('an unknown identifier is no fault, and a refusal is not asked again', async () => {
    expect(await asking(answer(404)).ask('a')).toBeUndefined();
    const { ask, fetch } = asking(answer(400), answer(200));
    await expect(ask('a')).rejects.toThrow('a answered 400');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
  test('a register that never answers is told as such', async () => {
    await expect(asking(answer(500), answer(500), answer(500)).ask('a')).rejects.toThrow('a did not answer: answered 500');
  });
  test('without a network it gives up after three addresses', async () => {
    const { ask, fetch } = asking();
    for (const address of ['a', 'b', 'c']) await expect(ask(address)).rejects.toThrow('did not answer');
    await expect(ask('d')).rejects.toThrow('d was not asked');
    expect(fetch).toHaveBeenCalledTimes(9);
  });
});

describe('the worklist', () => {
  const records = [
    record('retracted', { DOI: '10.5555/retracted', PMID: '10000001' }),
    record('clean', { DOI: '10.5555/clean', PMID: '10000003' }),
    record('unknown', { PMID: '10000004' }),
    record('broken', { DOI: '10.5555/broken' }),
    record('page', { type: 'webpage' }),
  ];
  const ask = (address: string): Promise<unknown> => {
    if (address.includes('eutils')) return Promise.resolve(recorded('pubmed'));
    if (address.includes('broken')) return Promise.reject(new Error('no answer'));
    return Promise.resolve(recorded(address.includes('retracted') ? 'crossref-retracted' : 'crossref-clean'));
  };
  test('says what happened to which record, and what to do', async () => {
    const text = worklist(await lookUp(records, ask), '2026-11-30');
    expect(text).toContain('4 of 5 records have a DOI or a PubMed number');
    expect(text).toContain('## Retracted or withdrawn (1)');
    expect(text).toContain('`src/content/references/retracted.json` Title of retracted');
    expect(text).toContain('Crossref: https://doi.org/10.5555/notice (2025-01-15)');
    expect(text).toContain('## Not answered (2)');
    expect(text).toMatch(/## No retraction found \(1\)[^#]*`clean`/);
  });
  test('never calls a record sound that a register did not answer for', async () => {
    const text = worklist(await lookUp(records, () => Promise.reject(new Error('no network'))), '2026-11-30');
    expect(text).not.toContain('No retraction found');
    expect(text).toContain('## Not answered (4)');
  });
  test('finds the newest version of a Cochrane review by asking for the next', async () => {
    const known = ['CD001929.pub3', 'CD001929.pub4', 'CD001929.pub5'];
    const cochrane = (address: string) =>
      Promise.resolve(known.some((one) => address.endsWith(one)) ? recorded('crossref-clean') : undefined);
    const [review] = await lookUp([record('furlan', { DOI: '10.1002/14651858.CD001929.pub3' })], cochrane);
    expect(review?.notices).toEqual([
      { kind: 'newer-version', register: 'Crossref', where: 'https://doi.org/10.1002/14651858.CD001929.pub5' },
    ]);
  });
});

describe('what is overdue', () => {
  const read = (...parts: [number] | [number, number] | [number, number, number]) => ({
    accessed: { 'date-parts': [parts] as [typeof parts] },
  });
  test('references read more than two years ago, and reviews past their day', () => {
    const text = overdueReport(
      [record('old', read(2024, 11, 29)), record('young', read(2024, 11, 30)), record('never')],
      [
        { file: 'late.mdx', due: '2026-11-29' },
        { file: 'today.mdx', due: '2026-11-30' },
      ],
      '2026-11-30',
    );
    expect(text).toContain('read more than two years ago (1)');
    expect(text).toContain('`old`, read 2024-11-29');
    expect(text).toContain('past their day (1)');
    expect(text).toContain('`late.mdx`, due 2026-11-29');
  });
  test('the day is read from a page’s head, quoted or not', () => {
    expect(reviewIn('a.mdx', '---\nreviewDue: 2027-05-01\n---\n')).toEqual({ file: 'a.mdx', due: '2027-05-01' });
    expect(reviewIn('a.mdx', "reviewDue: '2027-05-01'")?.due).toBe('2027-05-01');
    expect(reviewIn('a.yaml', 'title: x')).toBeUndefined();
  });
});
