import { beforeEach, describe, expect, test } from 'vitest';
import { wideSource } from '../../tests/content/wide.ts';
import { certaintyWords, speedWords, verdictWords } from '../evidence/wording.ts';
import type { Finding } from '../schemas/index.ts';
import { site } from '../site.config.ts';
import { createCatalogue, type Catalogue } from './create.ts';
import { articleView, cardOf, outlookOf, withoutBrackets, type ArticleView } from './view.ts';

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
let catalogue: Catalogue;
let knee: ArticleView;
let shoulder: ArticleView;
let pressing: ArticleView;
let calmer: ArticleView;
let walkers: ArticleView;
let home: ArticleView;

beforeEach(() => {
  catalogue = createCatalogue(wideSource);
  const view = (id: string): ArticleView => articleView(catalogue, id);
  knee = view('conditions/aching-knee');
  shoulder = view('conditions/sore-shoulder');
  pressing = view('techniques/firm-pressing');
  calmer = view('benefits/calmer-walks');
  walkers = view('client-groups/walkers');
  home = view('guides/going-home');
});
const { emergency, healthline } = site.region.phones;

test('an article that is not written has no view', () => {
  expect(() => articleView(catalogue, 'conditions/stiff-neck')).toThrow('No article is called conditions/stiff-neck.');
});

describe('The head of an article', () => {
  test('has its title, kind, addresses and minutes, and the region’s numbers in its summary', () => {
    expect(knee).toMatchObject({
      title: 'Aching knee (gonalgia)',
      kind: 'Condition',
      path: '/conditions/aching-knee/',
      shortPath: '/a/aching-knee/',
      minutes: 1,
      summary: `Ring ${emergency.number} for a knee that you cannot stand on.`,
    });
    expect(knee.article.id).toBe('conditions/aching-knee');
  });

  test('is dated by the day of review, not of publication, and says when it is due', () => {
    expect(knee.version).toEqual({ day: new Date('2026-03-02'), due: new Date('2027-04-03') });
  });

  test('says whom to ring', () => {
    expect(knee.help).toEqual({
      emergency: emergency.number,
      unsure: { name: healthline.name, number: healthline.number },
      line: `In an emergency ring ${emergency.number}; not sure, ring ${healthline.name} on ${healthline.number}.`,
    });
  });
});

describe('The answer', () => {
  test('has each point with the numbers of its sources by how sure they are, the surest first and what is no evidence last', () => {
    expect(knee.answers.map(({ sources }) => sources)).toEqual([
      [
        { certainty: undefined, numbers: [1] },
        { certainty: undefined, numbers: [2] },
      ],
      [
        { certainty: 'moderate', numbers: [4] },
        { certainty: 'very-low', numbers: [3] },
      ],
      [{ certainty: 'low', numbers: [3] }],
    ]);
  });

  test('has the region’s numbers in it', () => {
    expect(knee.answers[1]?.text).toBe(`It may hurt less for a week; ring ${healthline.number}.`);
  });

  test('comes to the least sure of the first point that rests on results; results that differ are mixed', () => {
    expect(knee.outlook).toEqual({ direction: 'mixed', certainty: 'very-low' });
    expect(pressing.outlook).toEqual({ direction: 'benefit', certainty: 'moderate' });
    expect(shoulder.outlook).toEqual({ direction: 'no-difference', certainty: 'low' });
  });
});

describe('What results come to', () => {
  const result = (direction: Finding['direction'], certainty: Finding['certainty']): Finding =>
    ({ direction, certainty }) as unknown as Finding;

  test('is as sure as the least sure of them, whatever their order', () => {
    expect(outlookOf([result('benefit', 'low'), result('benefit', 'high'), result('benefit', 'moderate')])).toEqual({
      direction: 'benefit',
      certainty: 'low',
    });
  });

  test('is mixed where they differ', () => {
    expect(outlookOf([result('benefit', 'low'), result('no-difference', 'moderate')])?.direction).toBe('mixed');
  });

  test('leaves out advice and background, and is nothing where there is no result', () => {
    expect(outlookOf([result('advice', 'not-rated'), result('harm', 'high'), result('not-applicable', 'very-low')])).toEqual({
      direction: 'harm',
      certainty: 'high',
    });
    expect(outlookOf([result('advice', 'high'), result('not-applicable', 'high')])).toBeUndefined();
    expect(outlookOf([])).toBeUndefined();
  });
});

describe('The claim that an article answers', () => {
  test('has its verdict in words, the least certainty it rests on, and its studies in the order given', () => {
    const { studies, ...claim } = calmer.claim ?? { studies: [] };
    expect(claim).toEqual({
      said: 'It calms every walk',
      rating: 'partly',
      label: verdictWords.partly.label,
      because: 'One review found less pain.',
      certainty: 'very-low',
    });
    expect(studies.map(({ finding, number, reference }) => [finding.id, number, reference.id])).toEqual([
      ['aching-knee--newer-2024-fixture', 2, 'newer-2024-fixture'],
      ['aching-knee--maker-2020-fixture', 1, 'maker-2020-fixture'],
    ]);
  });

  test('is none on a condition', () => {
    expect(knee.claim).toBeUndefined();
  });
});

describe('Warnings', () => {
  test('of a condition are there with what to do, how fast and their sources', () => {
    expect(shoulder.flags).toEqual([
      {
        sign: 'The arm went weak after a fall',
        action: `Ring ${emergency.number}`,
        speed: 'now',
        speedWords: speedWords.now,
        numbers: [1],
      },
    ]);
    expect(walkers.flags).toEqual([]);
  });

  test('of a condition come most urgent first, whatever the order of its file', () => {
    expect(knee.flags.map(({ sign, speed, numbers }) => [sign, speed, numbers])).toEqual([
      ['The leg went blue', 'now', [2, 1]],
      ['The knee is hot', 'today', [1]],
    ]);
  });

  test('of precautions come strictest first, with the region’s numbers', () => {
    expect(ids(knee.precautions)).toEqual(['burnt-skin', 'fresh-wound', 'zoster', 'a-bruise']);
    expect(knee.precautions.at(-1)).toMatchObject({ title: 'A bruise', action: `Press less; ring ${healthline.number} if unsure.` });
    expect(knee.precautions.map(({ level }) => level)).toEqual(
      ['burnt-skin', 'fresh-wound', 'zoster', 'a-bruise'].map((id) => catalogue.allPrecautions().find((one) => one.id === id)?.level),
    );
    expect(home.precautions).toEqual([]);
  });
});

describe('Where an article leads', () => {
  test('uses have a card and a reason, both ways', () => {
    expect(knee.uses).toEqual([
      {
        id: 'techniques/firm-pressing',
        slug: 'firm-pressing',
        href: '/techniques/firm-pressing/',
        title: 'Firm pressing (shiatsu)',
        kind: 'Technique',
        summary: pressing.summary,
        why: 'Knees like a firm hand',
      },
    ]);
    expect(pressing.uses.map(({ id, why }) => [id, why])).toEqual([
      ['conditions/aching-knee', 'Knees like a firm hand'],
      ['conditions/sore-shoulder', 'Firm for a stiff shoulder'],
    ]);
    expect(calmer.uses).toEqual([]);
  });

  test('a benefit or client group leads to its conditions and techniques', () => {
    expect([ids(calmer.conditions), ids(calmer.techniques)]).toEqual([['conditions/aching-knee'], ['techniques/firm-pressing']]);
    expect([ids(walkers.conditions), ids(walkers.techniques)]).toEqual([
      ['conditions/aching-knee'],
      ['techniques/even-strokes', 'techniques/firm-pressing'],
    ]);
    expect([knee.conditions, knee.techniques, home.conditions, home.techniques]).toEqual([[], [], [], []]);
  });

  test('a condition or technique matters to client groups, then to benefits', () => {
    expect(ids(knee.matters)).toEqual(['client-groups/walkers', 'benefits/calmer-walks']);
    expect(ids(pressing.matters)).toEqual(['client-groups/walkers', 'benefits/calmer-walks']);
    expect([walkers.matters, calmer.matters]).toEqual([[], []]);
  });

  test('related articles are there', () => {
    expect(ids(knee.next)).toEqual(['conditions/sore-shoulder', 'client-groups/walkers']);
  });

  test('what people say about it leads to where that is answered, without the claim that the article itself answers', () => {
    expect(knee.claims).toEqual([
      {
        id: 'presses-knees',
        says: 'Pressing mends knees',
        href: '/claims/#presses-knees',
        verdict: 'partly',
        label: verdictWords.partly.label,
      },
    ]);
    expect(pressing.claims).toEqual([
      { id: 'a-description', says: 'Pressing is an old craft', href: '/claims/#a-description', verdict: undefined, label: undefined },
    ]);
    expect(ids(articleView(catalogue, 'benefits/looser-shoulders').claims)).toEqual(['presses-knees']);
  });

  test('its text leads to what is written; what is planned has no address', () => {
    expect([...knee.links]).toEqual([['techniques/firm-pressing', '/techniques/firm-pressing/']]);
  });

  test('a card has the region’s numbers too', () => {
    expect(cardOf(knee.article)).toEqual({
      id: 'conditions/aching-knee',
      slug: 'aching-knee',
      href: '/conditions/aching-knee/',
      title: 'Aching knee (gonalgia)',
      kind: 'Condition',
      summary: knee.summary,
    });
  });
});

describe('Evidence', () => {
  test('studies have the number of their source; results are counted without advice and background', () => {
    expect(knee.studies.map(({ finding, number, reference }) => [finding.id, number, reference.id])).toEqual([
      ['aching-knee--newer-2024-fixture', 4, 'newer-2024-fixture'],
      ['sore-shoulder--maker-2020-fixture', 3, 'maker-2020-fixture'],
      ['aching-knee--maker-2020-fixture', 3, 'maker-2020-fixture'],
      ['aching-knee--newer-2024-fixture--2', 4, 'newer-2024-fixture'],
      ['aching-knee--older-1999-fixture', 1, 'older-1999-fixture'],
      ['aching-knee--lone-fixture', 2, 'lone-fixture'],
    ]);
    expect(knee.results).toBe(4);
  });

  test('sources are numbered from 1 in the order in which they are met', () => {
    expect(knee.sources.map(({ number, reference }) => [number, reference.id])).toEqual([
      [1, 'older-1999-fixture'],
      [2, 'lone-fixture'],
      [3, 'maker-2020-fixture'],
      [4, 'newer-2024-fixture'],
      [5, 'prose-2015-fixture'],
    ]);
  });

  test('a condition has its row of the map, a technique its column, named without what stands in brackets', () => {
    const strip = (view: ArticleView): string[][] => view.strip.map(({ condition, technique, title }) => [condition, technique, title]);
    expect(strip(knee)).toEqual([
      ['aching-knee', 'firm-pressing', 'Firm pressing'],
      ['aching-knee', 'massage', strip(knee)[1]?.[2] ?? ''],
      ['aching-knee', 'even-strokes', 'Even strokes'],
    ]);
    expect(strip(knee)[1]?.[2]).toMatch(/^[A-Z].*[a-z]$/);
    expect(strip(articleView(catalogue, 'techniques/slow-kneading'))).toEqual([
      ['stiff-neck', 'slow-kneading', 'Stiff neck'],
      ['sore-shoulder', 'slow-kneading', 'Sore shoulder'],
    ]);
    expect(strip(pressing)).toEqual([['aching-knee', 'firm-pressing', 'Aching knee']]);
    expect([calmer.strip, walkers.strip, home.strip]).toEqual([[], [], []]);
  });
});

test('a second name in brackets is left out of a title, at its end only', () => {
  expect(withoutBrackets('Cupping (hijama)')).toBe('Cupping');
  expect(withoutBrackets('Pain (lasting) at night')).toBe('Pain (lasting) at night');
  expect(withoutBrackets('Kneading')).toBe('Kneading');
});

test('every certainty that a view can have has its words', () => {
  expect(certaintyWords[knee.outlook?.certainty ?? 'high'].label).not.toBe(certaintyWords.high.label);
});
