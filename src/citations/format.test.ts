import { describe, expect, test } from 'vitest';
import type { Reference } from '../schemas/index.ts';
import { authorList, datedCitation, lookUpLinks, shortCitation, sourceLine } from './format.ts';

const person = (family: string, given?: string) => (given ? { family, given } : { family });
const reference = (parts: Partial<Reference> = {}): Reference => ({
  id: 'x',
  type: 'article-journal',
  title: 'A title',
  custom: { kind: 'rct', readAt: 'https://example.org' },
  ...parts,
});
const in2024 = { issued: { 'date-parts': [[2024, 5]] } } satisfies Partial<Reference>;

describe('beside a finding', () => {
  const table: [string, Partial<Reference>, string][] = [
    ['one author', { author: [person('Gross', 'AR')], ...in2024 }, 'Gross, 2024'],
    ['two authors', { author: [person('Gross'), person('Sherman')], ...in2024 }, 'Gross and Sherman, 2024'],
    ['three authors', { author: [person('Gross'), person('Sherman'), person('Cook')], ...in2024 }, 'Gross et al., 2024'],
    [
      'a list that is not whole',
      { author: [person('Gross')], ...in2024, custom: { kind: 'rct', readAt: 'x', authors: 'partial' } },
      'Gross et al., 2024',
    ],
    ['a name with a particle', { author: [{ family: 'Berg', 'non-dropping-particle': 'van den' }], ...in2024 }, 'van den Berg, 2024'],
    ['a body', { author: [{ literal: 'Health New Zealand' }], ...in2024 }, 'Health New Zealand, 2024'],
    ['no author but a publisher', { publisher: 'NHS' }, 'NHS'],
    ['no author but a journal', { 'container-title': 'The Lancet', ...in2024 }, 'The Lancet, 2024'],
    ['nothing', {}, 'Unnamed author'],
  ];
  test.each(table)('%s', (_name, parts, text) => expect(shortCitation(reference(parts))).toBe(text));
});

test('in a list of sources a page without a date says when it was read', () => {
  const page = { author: [{ literal: 'NHS' }], accessed: { 'date-parts': [[2026, 11]] } } satisfies Partial<Reference>;
  expect(datedCitation(reference(page))).toBe('NHS, read in 2026');
  expect(datedCitation(reference({ ...page, ...in2024 }))).toBe('NHS, 2024');
});

describe('authors, Vancouver style', () => {
  test('initials follow the name, hyphens and dots fall away', () => {
    expect(
      authorList(
        reference({ author: [person('Theis', 'J-C'), person('Abbott', 'J. Haxby'), { literal: 'The BOOST Group' }, person('Plato')] }),
      ),
    ).toBe('Theis JC, Abbott JH, The BOOST Group, Plato.');
  });

  test('six are named, a seventh is “et al.”', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => person(`Author${letter}`));
    expect(authorList(reference({ author: names.slice(0, 6) }))).toBe('AuthorA, AuthorB, AuthorC, AuthorD, AuthorE, AuthorF.');
    expect(authorList(reference({ author: names }))).toBe('AuthorA, AuthorB, AuthorC, AuthorD, AuthorE, AuthorF, et al.');
  });

  test('a name that ends in a full stop gets no second one', () => {
    expect(authorList(reference({ author: [{ literal: 'Example Inc.' }] }))).toBe('Example Inc.');
  });

  test('a list that is not whole says so; no list says nothing', () => {
    expect(authorList(reference({ author: [person('Gross')], custom: { kind: 'rct', readAt: 'x', authors: 'partial' } }))).toBe(
      'Gross, et al.',
    );
    expect(authorList(reference())).toBeUndefined();
  });
});

describe('where it appeared', () => {
  const table: [Partial<Reference>, string][] = [
    [{ 'container-title': 'Spine', ...in2024, volume: '21', issue: '4', page: '525-534' }, 'Spine. 2024;21(4):525-534'],
    [{ 'container-title': 'Spine', ...in2024, volume: '21', page: 'CD004' }, 'Spine. 2024;21:CD004'],
    [{ 'container-title': 'Spine', ...in2024, page: 'CD004' }, 'Spine. 2024;CD004'],
    [{ 'container-title': 'Spine', ...in2024 }, 'Spine. 2024'],
    [{ publisher: 'ACC', accessed: { 'date-parts': [[2026, 11, 21]] } }, 'ACC. read in 2026'],
    [{ publisher: 'ACC' }, 'ACC'],
  ];
  test.each(table)('%j', (parts, text) => expect(sourceLine(reference(parts))).toBe(text));
});

describe('where to look it up', () => {
  test('DOI, PubMed and PubMed Central, in that order, and no other address beside them', () => {
    expect(
      lookUpLinks(reference({ DOI: '10.1002/14651858.CD004250.pub6', PMID: '123456', PMCID: 'PMC99', URL: 'https://example.org/' })),
    ).toEqual([
      { label: 'doi:10.1002/14651858.CD004250.pub6', href: 'https://doi.org/10.1002/14651858.CD004250.pub6' },
      { label: 'PubMed 123456', href: 'https://pubmed.ncbi.nlm.nih.gov/123456/' },
      { label: 'PMC99', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC99/' },
    ]);
  });

  test('a DOI with brackets makes an address that works', () => {
    const [link] = lookUpLinks(reference({ DOI: '10.1016/S0304-3959(99)00027-0<1>' }));
    expect(link?.href).toBe('https://doi.org/10.1016/S0304-3959(99)00027-0%3C1%3E');
    expect(() => new URL(link?.href ?? '')).not.toThrow();
  });

  test('a page of a body is called by its host', () => {
    expect(lookUpLinks(reference({ URL: 'https://www.acc.co.nz/im-injured' }))).toEqual([
      { label: 'acc.co.nz', href: 'https://www.acc.co.nz/im-injured' },
    ]);
    expect(lookUpLinks(reference())).toEqual([]);
  });
});

describe('a publication that its journal spoke against', () => {
  const marked = (retraction: 'retracted' | 'expression-of-concern' | 'none-found'): Reference =>
    reference({ author: [person('Gross')], 'container-title': 'Spine', ...in2024, custom: { kind: 'rct', readAt: 'x', retraction } });

  test('is marked wherever it is named', () => {
    expect(shortCitation(marked('retracted'))).toBe('Gross, 2024 (retracted)');
    expect(sourceLine(marked('retracted'))).toBe('Spine. 2024 (retracted)');
    expect(shortCitation(marked('expression-of-concern'))).toBe('Gross, 2024 (the journal has expressed concern)');
    expect(shortCitation(marked('none-found'))).toBe('Gross, 2024');
  });
});
