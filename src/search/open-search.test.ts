import { expect, it } from 'vitest';
import { openSearch } from './open-search.ts';

it('describes the search page, escaped, with a short name of at most 16 characters', () => {
  const text = openSearch({
    name: 'Knead & Know, of Wellington',
    description: '<b>',
    language: 'en-NZ',
    search: 'https://example.org/search/',
    icon: 'https://example.org/favicon.svg',
  });
  expect(text).toContain('template="https://example.org/search/#q={searchTerms}"');
  expect(text).toContain('<ShortName>Knead &#38; Know, of</ShortName>');
  expect(text).not.toContain('<b>');
});
