import { describe, expect, test } from 'vitest';
import type { Finding } from '../schemas/index.ts';
import { findingsUsed, grouped, readingMinutes, referencesInOrder, referencesUsed, strongestFirst, yearOf } from './relations.ts';
import { parseArticle, type Body } from '../source/body.ts';
import type { Article } from '../source/index.ts';

const bodyOf = (mdx: string): Body => {
  const read = parseArticle(`---\nx: y\n---\n\n${mdx}`, 'x.mdx');
  if ('message' in read) throw new Error(read.message);
  return read.body;
};

const finding = (id: string, reference: string, parts: Partial<Finding> = {}): Finding => ({
  id,
  topics: ['conditions/x'],
  techniques: [],
  intervention: 'massage',
  population: 'adults',
  comparator: 'waiting',
  outcome: 'pain',
  direction: 'benefit',
  effect: 'Less pain.',
  certainty: 'low',
  certaintyBasis: 'our reading',
  design: 'rct',
  readIn: 'abstract',
  reference,
  ...parts,
});

const findings = new Map([finding('x--a', 'a'), finding('x--b', 'b'), finding('x--c', 'c')].map((one) => [one.id, one]));

/** An article of a section with a verdict, as far as relations read it. */
const article = (parts: object, body = ''): Article =>
  ({ id: 'conditions/x', section: 'conditions', slug: 'x', body: bodyOf(body), data: { inShort: [], ...parts } }) as unknown as Article;

describe('references are numbered as a reader meets them', () => {
  test('answer, verdict, prose, then the rest of the table', () => {
    const meeting = article(
      {
        inShort: [
          { kind: 'answer', finding: 'x--b' },
          { kind: 'fact', findings: [], references: ['s'] },
        ],
        verdict: { findings: ['x--c'] },
      },
      'First <Cite id="p" />. <Finding id="x--a" /> Again <Cite id="s" />.',
    );
    expect(referencesInOrder(meeting, findings, [finding('x--t', 't'), finding('x--b', 'b')])).toEqual(['b', 's', 'c', 'p', 'a', 't']);
  });

  test('a reference met twice keeps its first place, an unknown finding adds none', () => {
    expect(
      referencesInOrder(
        article(
          {
            inShort: [
              { kind: 'answer', finding: 'nothing' },
              { kind: 'answer', finding: 'x--a' },
              { kind: 'fact', findings: [], references: ['a'] },
            ],
          },
          '<Cite id="a" />',
        ),
        findings,
        [],
      ),
    ).toEqual(['a']);
  });
});

describe('what an article rests on', () => {
  const resting = article(
    {
      inShort: [
        { kind: 'answer', finding: 'x--a' },
        { kind: 'fact', findings: [], references: ['s'] },
      ],
      verdict: { findings: ['x--a', 'x--b'] },
    },
    '<Finding id="x--c" /> and <Finding\n  id="x--a" /> <Cite id="p" />',
  );
  test('findings of its answer, verdict and prose, each once', () => expect(findingsUsed(resting)).toEqual(['x--a', 'x--b', 'x--c']));
  test('references it cites by itself, without those of its findings', () => expect(referencesUsed(resting)).toEqual(['s', 'p']));
  test('nothing, where it names nothing', () => expect([findingsUsed(article({})), referencesUsed(article({}))]).toEqual([[], []]));
});

describe('findings, strongest first', () => {
  const years = new Map([
    ['old', 1999],
    ['new', 2024],
  ]);
  const order = (rows: Finding[]): string[] => rows.sort(strongestFirst((id) => years.get(id) ?? 0)).map(({ id }) => id);
  const checked = new Date('2026-01-01');

  test('evidence before advice before background', () => {
    expect(
      order([
        finding('background', 'new', { direction: 'not-applicable', checked }),
        finding('advice', 'new', { direction: 'advice', checked }),
        finding('evidence', 'old'),
      ]),
    ).toEqual(['evidence', 'advice', 'background']);
  });

  test('double-checked before not, whatever the design', () => {
    expect(order([finding('review', 'new', { design: 'systematic-review' }), finding('trial', 'old', { checked })])).toEqual([
      'trial',
      'review',
    ]);
  });

  test('stronger design, then surer, then newer, then by name', () => {
    expect(
      order([
        finding('d', 'old'),
        finding('e', 'old'),
        finding('c', 'new'),
        finding('b', 'old', { certainty: 'moderate' }),
        finding('a', 'old', { design: 'systematic-review', certainty: 'very-low' }),
        finding('f', 'new', { design: 'cohort', certainty: 'high' }),
      ]),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

test('reading takes a minute for 200 words, tags not counted, and never none', () => {
  expect(readingMinutes(bodyOf('word '.repeat(600)))).toBe(3);
  expect(readingMinutes(bodyOf(`<Finding id="x" /> ${'word '.repeat(199)}`))).toBe(1);
  expect(readingMinutes(bodyOf(''))).toBe(1);
});

test('a year is read where it is known', () => {
  expect(yearOf({ issued: { 'date-parts': [[2020, 3, 1]] } })).toBe(2020);
  expect(yearOf(undefined)).toBeUndefined();
});

test('values are grouped under their keys, in order', () => {
  expect(
    grouped([
      ['a', 1],
      ['b', 3],
      ['a', 2],
    ]),
  ).toEqual(
    new Map([
      ['a', [1, 2]],
      ['b', [3]],
    ]),
  );
});
