import { describe, expect, test } from 'vitest';
import { ledgerOf, ledgerWords } from '../../src/catalogue/ledger.ts';
import { statementPath } from '../../src/catalogue/places.ts';
import { catalogue, source } from './own.ts';

const { statements } = ledgerOf(source);
const referenceIds = new Set(source.entries.references.map(({ id }) => id));

describe('every statement of the site', () => {
  test('rests on a publication, or is listed as resting on none', () => {
    expect(statements.filter(({ references, state }) => (references.length === 0) !== (state === 'unsourced'))).toEqual([]);
    expect(statements.flatMap(({ references }) => references).filter((id) => !referenceIds.has(id))).toEqual([]);
  });

  test('has words, a key and a page', () => {
    for (const statement of statements) {
      expect(statement.key).toMatch(/^[0-9a-f]{12}$/);
      expect(statement.text.length, statement.key).toBeGreaterThan(10);
      expect(statement.text, statement.key).not.toMatch(/undefined|\[object/);
      expect(statementPath(catalogue, statement)).toMatch(/^\/.+\/(?:#.+)?$/);
    }
  });

  test('has the same key only where its words and sources are the same', () => {
    for (const [key, same] of Map.groupBy(statements, (one) => one.key)) {
      const [first] = same;
      for (const one of same) expect(one.references, key).toEqual(first?.references);
      expect(new Set(same.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))).size, key).toBe(1);
    }
  });

  test('that is called read has a record for each of its sources', () => {
    const read = statements.filter(({ state }) => state === 'read');
    expect(read.filter(({ against }) => against.length === 0 || against.some(({ last }) => !last))).toEqual([]);
  });
});

test('every finding, precaution and claim makes a statement', () => {
  const made = new Set(statements.map(({ where }) => `${where.collection} ${where.id}`));
  for (const collection of ['findings', 'precautions', 'claims'] as const)
    expect(source.entries[collection].map(({ id }) => `${collection} ${id}`).filter((entry) => !made.has(entry))).toEqual([]);
});

test('every page says how many statements it makes, and counts none as read that has no record', () => {
  for (const article of catalogue.articlesIn()) {
    const page = catalogue.ledgerFor(article);
    expect(page.statements, article.id).toBeGreaterThan(1);
    expect(page.read, article.id).toBeLessThanOrEqual(page.statements);
    expect(page.read > 0, article.id).toBe(page.last !== undefined);
    expect(ledgerWords(page), article.id).toMatch(page.read === 0 ? /None has been read/ : / again, /);
  }
});
