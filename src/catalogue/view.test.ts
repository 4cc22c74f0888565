import { beforeEach, describe, expect, test } from 'vitest';
import { wide, wideSource } from '../../tests/content/wide.ts';
import { certaintyWords, speedWords, verdictWords } from '../evidence/wording.ts';
import type { RatedFinding } from '../evidence/rating.ts';
import { bodyAreas, type Direction, type Rung } from '../schemas/vocabulary.ts';
import { site } from '../site.config.ts';
import { localised } from '../source/index.ts';
import { createCatalogue, type Catalogue } from './create.ts';
import { articleView, cardOf, outlookOf, signPage, signsByArea, withoutBrackets, type ArticleView } from './view.ts';

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
let catalogue: Catalogue;
let knee: ArticleView;
let shoulder: ArticleView;
let pressing: ArticleView;
let calmer: ArticleView;
let walkers: ArticleView;
let home: ArticleView;

beforeEach(() => {
  catalogue = createCatalogue(localised(wideSource, site.country, site.region));
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
  test('has each point with the numbers of its sources; only an answer wears a certainty, and advice wears none', () => {
    expect(knee.answers.map(({ kind, outlook, numbers }) => [kind, outlook?.direction, outlook?.certainty, numbers])).toEqual([
      ['answer', undefined, undefined, [1]],
      ['fact', undefined, undefined, [2]],
      ['answer', 'harm', 'very-low', [3]],
      ['answer', 'benefit', 'moderate', [4]],
      ['answer', 'no-difference', 'low', [3]],
    ]);
  });

  test('names danger signs with how fast each asks for help, and gives precautions at their own strength', () => {
    expect(walkers.answers).toEqual([
      { kind: 'do', text: 'Sit down when you like.', links: [], numbers: [] },
      {
        kind: 'sign',
        text: `Get help first: A blue leg (${speedWords.now.toLowerCase()}); A weak arm (${speedWords.today.toLowerCase()}).`,
        links: [
          { title: 'A blue leg', href: '/signs/blue-leg/', label: speedWords.now },
          { title: 'A weak arm', href: '/signs/weak-arm/', label: speedWords.today },
        ],
        numbers: [],
      },
      {
        kind: 'care',
        text: 'With burnt skin: no massage there until it has closed. With a bruise: press less around it.',
        links: [],
        numbers: [],
      },
    ]);
  });

  test('says whose rating it is where it is ours', () => {
    const finding = wide.findingNamed('aching-knee--maker-2020-fixture');
    const rating = { certainty: 'very-low', ours: true, start: 'no group to compare with', down: [] } as const;
    const ours = articleView(
      { ...wide, findingNamed: (id) => (id === finding.id ? { ...finding, rating } : wide.findingNamed(id)) },
      knee.article.id,
    );
    expect(ours.outlook?.ours).toBe(true);
    expect(knee.outlook?.ours).toBe(false);
    expect(ours.answers[2]?.outlook?.note).toBe('our rating: no group to compare with');
    expect(knee.answers[2]?.outlook?.note).toBeUndefined();
  });

  test('has the region’s numbers in it', () => {
    expect(knee.answers[2]?.text).toBe(`It may leave a bruise; ring ${healthline.number}.`);
  });

  test('comes to the first point that rests on a result, whatever comes before and after it', () => {
    expect(knee.outlook).toEqual({ direction: 'harm', certainty: 'very-low', ours: false });
    expect(pressing.outlook).toEqual({ direction: 'benefit', certainty: 'moderate', ours: false });
    expect(shoulder.outlook).toEqual({ direction: 'no-difference', certainty: 'low', ours: false });
  });
});

describe('What results come to', () => {
  const result = (direction: Direction, certainty: Rung, ours = false): RatedFinding => ({
    ...wide.findingNamed('aching-knee--maker-2020-fixture'),
    direction,
    rating: { certainty, ours, down: [] },
  });
  const background = (direction: 'advice' | 'not-applicable'): RatedFinding => {
    const { rating: _none, ...finding } = result(direction, 'high');
    return finding;
  };

  test('is as sure as the least sure of them, whatever their order', () => {
    expect(outlookOf([result('benefit', 'low'), result('benefit', 'high'), result('benefit', 'moderate')])).toEqual({
      direction: 'benefit',
      certainty: 'low',
      ours: false,
    });
  });

  test('is our rating where the least sure is, not where a surer one is', () => {
    expect(outlookOf([result('benefit', 'moderate'), result('benefit', 'low', true)])?.ours).toBe(true);
    expect(outlookOf([result('benefit', 'low', true), result('benefit', 'very-low')])?.ours).toBe(false);
    expect(outlookOf([result('benefit', 'low'), result('benefit', 'low', true)])?.ours).toBe(true);
  });

  test('is mixed where they differ', () => {
    expect(outlookOf([result('benefit', 'low'), result('no-difference', 'moderate')])?.direction).toBe('mixed');
  });

  test('leaves out advice and background, and is nothing where there is no result', () => {
    expect(outlookOf([background('advice'), result('harm', 'high'), background('not-applicable')])).toEqual({
      direction: 'harm',
      certainty: 'high',
      ours: false,
    });
    expect(outlookOf([background('advice'), background('not-applicable')])).toBeUndefined();
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
      sure: { certainty: 'very-low', ours: false },
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
  test('of a condition are there with what a person would notice, what to do and how fast', () => {
    expect(shoulder.signs).toEqual([
      {
        id: 'weak-arm',
        title: 'A weak arm',
        href: '/signs/weak-arm/',
        speed: 'today',
        speedWords: speedWords.today,
        parts: 'after a fall, with any one of: an arm that will not lift; or a hand that drops things',
        noticed: 'if after a fall, with any one of: an arm that will not lift; or a hand that drops things',
        steps: [
          { text: `If your face droops too: ring ${emergency.number} now.`, speed: 'now', speedWords: speedWords.now },
          { text: 'See a doctor today.', speed: 'today', speedWords: speedWords.today },
        ],
        action: `If your face droops too: ring ${emergency.number} now. See a doctor today.`,
        massage: 'Have no massage.',
      },
    ]);
    expect(walkers.signs).toEqual([]);
  });

  test('of a condition come most urgent first, whatever the order of its file', () => {
    expect(knee.signs.map(({ title, speed }) => [title, speed])).toEqual([
      ['A blue leg', 'now'],
      ['A hot knee', 'today'],
    ]);
  });

  test('have a page of their own with each part, whom to ring, their sources and the articles that show them', () => {
    const page = signPage(catalogue, 'blue-leg');
    expect(page.any).toEqual(['the leg went blue', 'the leg is cold']);
    expect([page.all, signPage(catalogue, 'weak-arm').all]).toEqual([[], ['after a fall']]);
    expect(page.ring).toEqual([emergency, healthline]);
    expect(ids(page.references)).toEqual(['lone-fixture', 'older-1999-fixture']);
    expect(ids(page.articles)).toEqual(['conditions/aching-knee']);
    expect(() => signPage(catalogue, 'x')).toThrow('No danger sign is called x.');
  });

  test('stand under each part of the body, most urgent first, told in full once', () => {
    const shown = signsByArea(catalogue).map(({ label, signs }) => [label, ...signs.map(({ sign, told }) => [sign.id, told])]);
    expect(shown).toEqual([
      [bodyAreas.arm, ['weak-arm', false]],
      [bodyAreas.leg, ['blue-leg', false], ['hot-knee', false]],
      [bodyAreas.joint, ['hot-knee', true]],
    ]);
  });

  test('belong to precautions too, most urgent first, whatever the order of their file', () => {
    expect(knee.precautions.map(({ id, signs }) => [id, ids(signs)])).toEqual([
      ['burnt-skin', ['weak-arm']],
      ['fresh-wound', ['weak-arm']],
      ['zoster', ['blue-leg', 'hot-knee']],
      ['a-bruise', []],
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
        verdict: { sign: 'mixed', words: 'Results differ' },
        regions: ['shoulder', 'knee'],
      },
    ]);
    expect(pressing.uses.map(({ id, why, verdict }) => [id, why, verdict.words])).toEqual([
      ['conditions/aching-knee', 'Knees like a firm hand', 'Results differ'],
      ['conditions/sore-shoulder', 'Firm for a stiff shoulder', 'No study of it alone found'],
    ]);
    expect(calmer.uses).toEqual([]);
  });

  test('a use that was studied stands before one that was not, and its row says so', () => {
    const verdicts = wide
      .articlesIn()
      .flatMap(({ id }) => [articleView(wide, id).uses.map(({ verdict }) => verdict.words === 'No study of it alone found')]);
    for (const unstudied of verdicts) expect(unstudied).toEqual([...unstudied].sort((a, b) => Number(a) - Number(b)));
    expect(pressing.uses.map(({ verdict }) => verdict.words).at(-1)).toBe('No study of it alone found');
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
      regions: ['knee'],
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
