import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { graphProblems, pageProblems, proseProblems } from '../../src/catalogue/rules/index.ts';
import { wordsShown } from '../../src/catalogue/rules/hard-pages.ts';
import { articleView } from '../../src/catalogue/view.ts';
import { sentenceOf } from '../../src/evidence/verdict.ts';
import { precautionLevels } from '../../src/schemas/vocabulary.ts';
import { describe as inWords } from '../../src/source/index.ts';
import { foundingArticles, foundingClaims } from './founding.ts';
import { catalogue, source } from './own.ts';

const { claims, findings, glossary: terms, precautions, references } = source.entries;
const written = new Set<string>(source.articles.map(({ id }) => id));

test('the content graph has no problem', () => {
  expect(graphProblems(source).map(inWords)).toEqual([]);
});

test('an editor would send nothing back', () => {
  expect([...proseProblems(source), ...pageProblems(source)].map(inWords)).toEqual([]);
});

test('half of all pages show at most 1,500 words before anything is opened', () => {
  const words = catalogue
    .articlesIn()
    .map(({ id }) => wordsShown(articleView(catalogue, id)))
    .sort((a, b) => a - b);
  expect(words[words.length >> 1]).toBeLessThanOrEqual(1500);
});

describe('what the site was founded on', () => {
  test('every founding article is written', () => {
    expect(foundingArticles.filter((id) => !written.has(id))).toEqual([]);
  });

  test.each(Object.entries(foundingClaims))('the claim “%s” is dealt with, in every article that must', (id, articles) => {
    const claim = claims.find((one) => one.id === id);
    expect(claim, `src/content/claims/${id}.yaml`).toBeDefined();
    expect(claim?.data.articles).toEqual(expect.arrayContaining([...articles]));
  });
});

test('a claim about an effect rests on a finding', () => {
  expect(claims.filter(({ data }) => data.kind === 'effect' && data.findings.length === 0).map(({ id }) => id)).toEqual([]);
});

describe('safety', () => {
  test.each([
    'pregnancy',
    'cancer',
    'blood-clots',
    'blood-thinners',
    'osteoporosis',
    'heart-failure',
    'kidney-disease',
    'liver-disease',
    'fever-and-infection',
    'recent-surgery',
    'recent-injury',
    'fracture',
    'numbness',
    'diabetes',
    'epilepsy',
    'implants-and-devices',
    'high-blood-pressure',
    'varicose-veins',
    'recent-vaccination',
    'recent-cortisone-injection',
    'medicines-that-change-feeling',
    'skin-problems',
  ])('“%s” is a precaution with a level, a question, and what to do', (id) => {
    const precaution = precautions.find((one) => one.id === id)?.data;
    expect(precaution).toBeDefined();
    expect(precautionLevels).toContain(precaution?.level);
    expect(precaution?.question).toMatch(/\?$/);
  });

  test('every precaution is shown by an article', () => {
    const used = new Set(source.articles.flatMap(({ data }) => data.precautions));
    expect(precautions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every technique and client group says who should take care', () => {
    expect(
      source.articles
        .filter(({ section, data }) => ['techniques', 'client-groups'].includes(section) && data.precautions.length === 0)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('findings', () => {
  const sentences = findings.flatMap(({ id, data }) => {
    const sentence = sentenceOf(data);
    return sentence === undefined ? [] : [{ id, sentence }];
  });

  test('every checked finding reads as one sentence', () => {
    const odd = sentences.filter(
      ({ sentence }) =>
        !/^\p{Lu}|^\d/u.test(sentence) ||
        !/[.!?]$/.test(sentence) ||
        /\.\.| {2}| [,.;]|undefined|,,/.test(sentence) ||
        sentence.length > 600,
    );
    expect(odd).toEqual([]);
  });

  test('an effect in words has its numbers in numbers or says there are none, and no relative risk stands alone', () => {
    const alone = findings.filter(
      ({ data }) =>
        data.checked &&
        /\b(?:RR|OR|HR|[Rr]elative risk|[Oo]dds ratio)\b/.test(data.effect) &&
        !/out of|per cent|%|of \d/i.test(data.effect),
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test('a condition, technique or benefit shows at least one, or says that none was found', () => {
    const topics = new Set(findings.flatMap(({ data }) => data.topics));
    expect(
      source.articles
        .filter(({ id, data, body }) => !topics.has(id) && !data.noStudies && !body.uses.some(({ name }) => name === 'Finding'))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('words explained', () => {
  test('there are at least 80, each with a name of its own', () => {
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect(new Set(terms.map(({ data }) => data.term.toLowerCase())).size).toBe(terms.length);
  });
});

test('what was withheld is not in the project', () => {
  const ids = new Set([...references, ...findings].map(({ id }) => id));
  const path = 'src/content/withheld.yaml';
  const withheld = existsSync(path)
    ? (parse(readFileSync(path, 'utf8')) as Record<'references' | 'findings', { id: string }[] | undefined>)
    : undefined;
  expect([...(withheld?.references ?? []), ...(withheld?.findings ?? [])].filter(({ id }) => ids.has(id))).toEqual([]);
});
