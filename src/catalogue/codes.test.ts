import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { answeredCodes, codedTopics, feedFor } from './codes.ts';
import { articleView } from './view.ts';

const origin = new URL('https://example.org');

describe('Conditions as practice software finds them', () => {
  test('come by title with their other names and codes', () => {
    expect(codedTopics(wide).map(({ title, names, codes, article }) => [title, names, codes, article.id])).toEqual([
      ['Aching knee (gonalgia)', ['Gonalgia'], ['M25.561', 'M25.56', 'M17.9'], 'conditions/aching-knee'],
      ['Sore shoulder', [], ['M25.51'], 'conditions/sore-shoulder'],
    ]);
  });

  test('answer to their codes and to shorter ones down to three characters, each once, in order', () => {
    expect(answeredCodes(wide)).toEqual(['M17', 'M17.9', 'M25', 'M25.5', 'M25.51', 'M25.56', 'M25.561']);
  });

  test('answer with address, version and the words of their page', () => {
    const { entries, code, base } = feedFor(wide, 'M17.9', origin);
    const view = articleView(wide, 'conditions/aching-knee');
    expect([code, base, entries.length]).toEqual(['M17.9', 'https://example.org/', 1]);
    expect(entries[0]).toMatchObject({
      id: 'conditions/aching-knee',
      title: view.title,
      address: 'https://example.org/conditions/aching-knee/',
      updated: view.version.day,
    });
    for (const { text } of view.answers) expect(entries[0]?.summaryHtml).toContain(`<li>${text}</li>`);
    for (const title of view.answers.flatMap(({ links }) => links).map(({ title }) => title))
      expect(entries[0]?.summaryHtml).toContain(title);
    expect(entries[0]?.summaryHtml).toMatch(/^<p>.*not yet reviewed by a clinician\.<\/p>$/);
    expect(entries[0]?.summaryHtml).toContain(view.summary);
  });

  test('answer none for a code that no condition has', () => {
    expect(feedFor(wide, 'Z99', origin).entries).toEqual([]);
  });
});
