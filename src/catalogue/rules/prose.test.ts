import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../source/body.ts';
import type { Article, Entry, Source } from '../../source/index.ts';
import type { Claim } from '../../schemas/index.ts';
import { bodyLength } from './article-form.ts';
import { proseProblems } from './index.ts';

const words = (count: number): string => Array.from({ length: count / 10 }, () => 'We rub the sore arm for as long as needed.').join(' ');

/** An article with a body of easy words, long enough for a guide. */
function article(data: object = {}, mdx = words(600), slug = 'x'): Article {
  const file = `src/content/guides/${slug}.mdx`;
  const read = parseArticle(`---\nx: y\n---\n${mdx}`, file);
  if ('message' in read) throw new Error(read.message);
  const front = {
    title: 'A title',
    summary: 'A short line.',
    inShort: [{ kind: 'do', text: 'Rest it.', references: [] }],
    tool: { kind: 'questions', title: 'Ask first', ask: ['What will you do?'], of: 'therapist' },
    generalNumbers: [],
    looked: [],
    signs: [],
    alsoKnownAs: [],
    otherWords: [],
    group: 'first-visit',
    related: [],
    bodyRegions: [],
    precautions: [],
    ...data,
  };
  return {
    section: 'guides',
    slug,
    id: `guides/${slug}`,
    file,
    data: front,
    mdx,
    body: read.body,
    at: () => undefined,
  } as unknown as Article;
}

const sourceOf = (articles: Article[], claims: Entry<Partial<Claim>>[] = []): Source =>
  ({
    articles,
    entries: {
      claims,
      findings: [],
      references: [],
      precautions: [],
      signs: [],
      'reading-lists': [],
      glossary: [],
      'body-regions': [],
    },
    singles: {
      planned: { file: 'src/content/planned.yaml', at: () => undefined, data: { guides: { 'first-visit': { unwritten: 'Unwritten' } } } },
    },
    seen: new Map(),
    permalinks: [],
    unread: new Map(),
    problems: [],
  }) as unknown as Source;
const complaints = (...articles: Article[]): string[] =>
  proseProblems(sourceOf(articles)).map(
    ({ field, line, message, value }) =>
      [field, line && `line ${line}`, message].filter(Boolean).join(' ') + (value === undefined ? '' : `: ${value}`),
  );

test('plain, sourced prose of the right length has no problems', () => {
  expect(complaints(article())).toEqual([]);
});

describe('reading level and length', () => {
  test('a body above grade 9 is sent back', () => {
    expect(complaints(article({}, 'Musculoskeletal rehabilitation necessitates individualised intervention. '.repeat(110)))[0]).toMatch(
      /^body reads above grade 9: \d\d\.\d$/,
    );
  });

  test('a summary or an answer above grade 8 is sent back', () => {
    const hard = 'Individualised physiotherapeutic rehabilitation necessitates multidisciplinary communication.';
    expect(complaints(article({ summary: hard }))).toEqual([expect.stringMatching(/^summary reads above grade 8/)]);
    expect(complaints(article({ inShort: [{ kind: 'do', text: hard, references: [] }] }))).toEqual([
      expect.stringMatching(/^inShort reads above grade 8/),
    ]);
  });

  test('a body that is too short or too long says the bounds', () => {
    const [fewest, most] = bodyLength.guides;
    expect(complaints(article({}, words(100)))).toEqual([`body must have ${fewest} to ${most} words: 100 words`]);
    expect(complaints(article({}, words(2000)))).toContain(`body must have ${fewest} to ${most} words: 2000 words`);
  });
});

describe('words', () => {
  test.each([
    'cornerstone',
    'holistic',
    'Detoxify',
    'detoxifying',
    'unlocks',
    'evidence suggests',
    'game-changer',
    'miracle',
    'boosts',
    'journey',
  ])('“%s” is sent back from title, summary, answer and body', (word) => {
    const text = `It is a ${word} of it.`;
    const found = complaints(
      article({ title: text, summary: text, inShort: [{ kind: 'do', text, references: [] }] }, `${words(600)}\n\n${text}`),
    );
    expect(found.filter((one) => one.includes('does not use'))).toEqual(
      ['title', 'summary', 'inShort.0.text', 'body line 6'].map((field) => `${field} is a word this site does not use: ${word}`),
    );
  });

  test('what people say may be quoted', () => {
    expect(complaints(article({}, `${words(600)}\n\nPeople call it a “detox”.`))).toEqual([]);
  });

  test.each(['Ring 111 now.', 'Call on 0800 611 116.', 'Text 1737 for help.', 'The number is 0508 828 865.'])(
    'a typed phone number is sent back: %s',
    (text) => {
      expect(complaints(article({ generalNumbers: [text] }, `${words(600)}\n\n${text}`))).toEqual([
        expect.stringMatching(/^body line 6 is a typed phone number/),
      ]);
    },
  );
});

describe('numbers', () => {
  const line = 'It took 12 weeks.';
  test('a number with no source beside it is sent back', () => {
    expect(complaints(article({}, `${words(600)}\n\n${line}`))).toEqual([
      `body line 6 holds a number with no <Finding> or <Cite> beside it: ${line}`,
    ]);
  });

  test.each([
    ['cited in the same paragraph', `${line} <Cite id="a" />`],
    ['above a finding', `${line}\n\n<Finding id="a" />`],
    ['below a finding', `<Finding id="a" />\n\n${line}`],
    ['in a table that cites', `| a | b |\n|---|---|\n| ${line} | x |\n| y | <Cite id="a" /> |`],
    ['in a heading', `## ${line}`],
  ])('a number %s is fine', (_name, text) => {
    expect(complaints(article({}, `${words(600)}\n\n${text}`))).toEqual([]);
  });

  test('a number declared as general is fine, once it stands in the body', () => {
    expect(complaints(article({ generalNumbers: ['12 weeks'] }, `${words(600)}\n\n${line}`))).toEqual([]);
    expect(complaints(article({ generalNumbers: ['9 weeks'] }))).toEqual(['generalNumbers stands nowhere in the body: 9 weeks']);
  });

  test('a number in an answer needs a finding or reference', () => {
    expect(complaints(article({ inShort: [{ kind: 'do', text: line, references: [] }] }))).toEqual([
      `inShort.0 holds a number with no finding or reference: ${line}`,
    ]);
    expect(complaints(article({ inShort: [{ kind: 'do', text: line, references: ['a'] }] }))).toEqual([]);
    expect(complaints(article({ inShort: [{ kind: 'do', text: 'Ring {emergency}.', references: [] }] }))).toEqual([]);
  });
});

test('a paragraph that stands in two articles is sent back from both, whatever its case and stops', () => {
  const text = 'The same long paragraph stands here in both of these pages, word for word.';
  expect(
    complaints(article({}, `${words(600)}\n\n${text}`, 'x'), article({}, `${words(610)}\n\n${text.toUpperCase()}`, 'y')).map((one) =>
      one.replace(/:.*/, ''),
    ),
  ).toEqual(['body line 6 stands in 2 places word for word', 'body line 6 stands in 2 places word for word']);
});

test('a claim must be dealt with in written articles, and an effect needs a verdict', () => {
  const claim = {
    id: 'c',
    file: 'src/content/claims/c.yaml',
    data: { kind: 'effect', articles: ['guides/x', 'guides/unwritten'], findings: [], references: [] },
    at: () => undefined,
  } as Entry<Partial<Claim>>;
  expect(proseProblems(sourceOf([article()], [claim])).map(({ field, message, value }) => [field, message, value])).toEqual([
    ['articles', 'is not written yet, so the claim is not dealt with there', 'guides/unwritten'],
    ['verdict', 'is missing: a claim about an effect needs one', undefined],
  ]);
});
