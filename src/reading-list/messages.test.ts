import { describe, expect, test } from 'vitest';
import { linesOf } from './directory.ts';
import { emailAddress, emailBlock, forTheNotes, linkCard, message, smsAddress, versionLine } from './messages.ts';
import { counted } from '../text/words.ts';

const lines = linesOf(['depression', 'stress'], {
  articles: {
    depression: { id: 'conditions/depression', title: 'Depression', summary: '', minutes: 5, reviewed: '2026-11-21' },
    stress: { id: 'conditions/stress', title: 'Stress', summary: '', minutes: 4, reviewed: '2026-10-01' },
  },
  retired: {},
});
const address = 'https://kneadtoknow.example/r/#depression+stress';

describe('A message to a client', () => {
  test('says how much there is to read and names no illness but in the link', () => {
    expect(message(lines, address, 'Rata Clinic')).toBe(
      `From Rata Clinic: some reading for you (2 articles, about 9 minutes). No sign-in needed.\n${address}`,
    );
    expect(message(lines, '', undefined)).toBe('Some reading for you (2 articles, about 9 minutes). No sign-in needed.\n');
    expect(counted(1, 'article')).toBe('1 article');
  });

  test('goes into an e-mail with its link in words and in full, and what a clinic is called runs nothing', () => {
    expect(emailBlock(lines, `${address}&note=a`, 'Rata & <Co>')).toEqual({
      text: message(lines, `${address}&note=a`, 'Rata & <Co>'),
      html:
        '<p>From Rata &#38; &#60;Co&#62;: some reading for you (2 articles, about 9 minutes). No sign-in needed.</p>' +
        `<p><a href="${address}&#38;note=a">Open your reading list</a></p><p><small>${address}&#38;note=a</small></p>`,
    });
  });

  test('keeps its link whole in the addresses that open a text message or an e-mail', () => {
    expect(new URLSearchParams(smsAddress(address).split('?')[1]).get('body')).toBe(address);
    const email = new URLSearchParams(emailAddress('Reading & more', address).split('?')[1]);
    expect([email.get('subject'), email.get('body')]).toEqual(['Reading & more', address]);
  });
});

test('A printed page names its address, its version, and whether a clinician has reviewed it', () => {
  const line = (review: string): string => versionLine('https://kneadtoknow.example/a/stress/', new Date('2026-10-01'), review);
  expect(line('not yet reviewed by a clinician')).toBe(
    'kneadtoknow.example/a/stress/ · version of 1 October 2026 · not yet reviewed by a clinician',
  );
  expect(line('reviewed by A. Fixture')).toMatch(/ · reviewed by A\. Fixture$/);
});

test('The text for the notes gives date, titles, short addresses and version dates', () => {
  expect(
    forTheNotes(lines, 'Start with the first.', '2026-11-22', 'Knead to Know', (slug) => `https://kneadtoknow.example/a/${slug}/`, address),
  ).toBe(
    `Reading given 22 November 2026, Knead to Know:
1. Depression, kneadtoknow.example/a/depression/ (version of 21 November 2026)
2. Stress, kneadtoknow.example/a/stress/ (version of 1 October 2026)
Note to client: Start with the first.
Whole list: ${address}`,
  );
});

test('The card for a website holds no script, loads nothing, and shows signs as signs', () => {
  const card = linkCard('Aches & “pains” <script>', 'It\'s "fine"', 'https://kneadtoknow.example/a/aches/?a=1&b="', 'Knead to Know');
  expect(card).not.toMatch(/<script|<img|src=|onclick|url\(/);
  expect(card).toContain('Aches &#38; “pains” &#60;script&#62;');
  expect(card).toContain('href="https://kneadtoknow.example/a/aches/?a=1&#38;b=&#34;"');
});
