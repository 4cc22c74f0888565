import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../schemas/index.ts';
import { authorInId, doubles, identifierProblems, isDOI, isISBN, isPMCID, isPMID, yearInId } from './identifiers.ts';

const reference = (parts: Partial<Reference> = {}): Reference => ({
  id: 'gross-2024-neck-pain',
  type: 'article-journal',
  title: 'A title',
  author: [{ family: 'Gross', given: 'A' }, { family: 'Sherman' }],
  issued: { 'date-parts': [[2024, 2]] },
  custom: { kind: 'systematic-review', readAt: 'https://example.org' },
  ...parts,
});
const today = new Date('2026-11-30T00:00:00Z');
const found = (parts: Partial<Reference>) => identifierProblems(reference(parts), today).map(({ field, message }) => `${field} ${message}`);

describe('identifiers', () => {
  test.each([
    '10.1002/14651858.CD001929.pub3',
    '10.1016/S0140-6736(97)11096-0',
    '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-X>3.0.CO;2-2',
    '10.1097/aog.0000000000004345',
  ])('the DOI %s is whole', (doi) => expect(isDOI(doi)).toBe(true));
  test.each([
    '10.1002/14651858.CD001929.',
    '10.1002/abc,',
    '10.1002/a b',
    '10.1016/S0140-6736(97',
    '10.1002/',
    'doi:10.1002/abc',
    '10.1002/abc)',
  ])('the DOI %s is not', (doi) => expect(isDOI(doi)).toBe(false));
  test('numbers of PubMed and PubMed Central', () => {
    expect(['26329399', '1738'].every(isPMID)).toBe(true);
    expect(['012345', '123456789', '26329399.', ''].some(isPMID)).toBe(false);
    expect(isPMCID('PMC8502532')).toBe(true);
    expect(['8502532', 'PMC', 'pmc8502532'].some(isPMCID)).toBe(false);
  });
  test('an ISBN of either length, with hyphens or without', () => {
    expect(['978-92-4-155021-5', '9789241550215', '0-306-40615-2', '080442957X'].every(isISBN)).toBe(true);
    expect(['978-92-4-155021-6', '0-306-40615-3', '97892415502', ''].some(isISBN)).toBe(false);
  });
  test('no single wrong digit of an ISBN passes', () => {
    const whole = '9789241550215';
    fc.assert(
      fc.property(fc.nat(12), fc.nat(9), (place, digit) => {
        const written = whole.slice(0, place) + String(digit) + whole.slice(place + 1);
        expect(isISBN(written)).toBe(written === whole);
      }),
    );
  });
  test('an address that leads to another DOI is told', () => {
    expect(found({ DOI: '10.1002/abc', URL: 'https://doi.org/10.1002/ABC' })).toEqual([]);
    expect(found({ DOI: '10.1002/abc', URL: 'https://doi.org/10.1002/xyz' })).toEqual(['URL leads to another DOI than the record’s']);
  });
});

describe('dates', () => {
  test.each<[string, Partial<Reference>, string]>([
    ['a month 13', { issued: { 'date-parts': [[2024, 13]] } }, 'issued is no day of the calendar'],
    ['30 February', { accessed: { 'date-parts': [[2026, 2, 30]] } }, 'accessed is no day of the calendar'],
    ['tomorrow’s reading', { accessed: { 'date-parts': [[2026, 12, 1]] } }, 'accessed lies in the future'],
    ['an article of 1895', { id: 'a', issued: { 'date-parts': [[1895]] } }, 'issued is before 1900'],
    ['an article of next year', { id: 'a', issued: { 'date-parts': [[2027, 1]] } }, 'issued lies in the future'],
  ])('%s is told', (_name, parts, said) => expect(found(parts)).toEqual([said]));
  test('a month of reading that has begun, an issue dated ahead and an old book are right', () => {
    expect(found({ accessed: { 'date-parts': [[2026, 11]] } })).toEqual([]);
    expect(found({ id: 'a', issued: { 'date-parts': [[2026, 12]] } })).toEqual([]);
    expect(
      found({ id: 'kellogg-1895-art-of-massage', type: 'book', author: [{ family: 'Kellogg' }], issued: { 'date-parts': [[1895]] } }),
    ).toEqual([]);
  });
});

describe('what an id says of its record', () => {
  test.each<[string, Partial<Reference>]>([
    ['the year of publication', {}],
    ['the year it went online, one before print', { id: 'gross-2023-neck-pain' }],
    ['no year', { id: 'gross-neck-pain' }],
    ['a number that is no year', { id: 'hdc-13hdc01307-2024' }],
  ])('the year may be %s', (_name, parts) => expect(yearInId(reference(parts))).toEqual([]));
  test('a year further off is told', () => {
    expect(yearInId(reference({ id: 'gross-2012-neck-pain' }))).toMatchObject([{ field: 'issued', value: '2024' }]);
  });

  test.each<[string, Partial<Reference>]>([
    ['the first author', {}],
    ['a first author of two words', { id: 'pachtman-shetty-2021-x', author: [{ family: 'Pachtman Shetty' }] }],
    ['a first author in plain letters', { id: 'haflidadottir-2021-x', author: [{ family: 'Hafliðadóttir' }] }],
    ['a particle and a name', { id: 'van-den-berg-2020-x', author: [{ family: 'Berg', 'non-dropping-particle': 'van den' }] }],
    ['the same in one word', { id: 'vandenberg-2024-x', author: [{ family: 'van den Berg' }] }],
    ['an apostrophe', { id: 'oconnor-2020-x', author: [{ family: 'O’Connor' }] }],
    ['a topic', { id: 'dry-cupping-sham-jams-2024' }],
    ['a topic and a year', { id: 'working-alliance-2024-chronic-pain' }],
    ['a body', { id: 'nice-2024-ng193', author: [{ literal: 'National Institute for Health and Care Excellence' }] }],
  ])('it may begin with %s', (_name, parts) => expect(authorInId(reference(parts))).toEqual([]));
  test('another person’s name is told', () => {
    expect(authorInId(reference({ id: 'furlan-2024-neck-pain' }))).toMatchObject([{ field: 'author.0', value: 'Gross' }]);
    expect(authorInId(reference({ id: 'sherman-neck-pain' }))).toMatchObject([{ value: 'Gross' }]);
  });
});

test('an identifier carried twice is told at the later record, whatever its case', () => {
  const records = [
    reference({ id: 'a', DOI: '10.1002/ABC', PMID: '26329399' }),
    reference({ id: 'b', DOI: '10.1002/abc', PMID: '26329390' }),
    reference({ id: 'c', PMID: '26329399' }),
  ];
  expect(doubles(records).map(({ id, field, message }) => [id, field, message])).toEqual([
    ['b', 'DOI', 'is also that of a'],
    ['c', 'PMID', 'is also that of a'],
  ]);
});
