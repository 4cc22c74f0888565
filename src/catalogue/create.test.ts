import { beforeEach, describe, expect, test } from 'vitest';
import { wideSource } from '../../tests/content/wide.ts';
import { createCatalogue, groupOf, type Article, type Catalogue, type Use } from './create.ts';

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const why = (uses: readonly Use[]): string[] => uses.map(({ article, why: reason }) => `${article.id}: ${reason}`);

let catalogue: Catalogue;

/** An article of the tree, which has it. */
function the<One extends Article>(id: One['id']): One {
  const article = catalogue.articleById(id);
  if (!article) throw new Error(id);
  return article as One;
}
let knee: Article;
let shoulder: Article;
let pressing: Article;
let kneading: Article;
let strokes: Article;
let calmer: Article<'benefits'>;
let walkers: Article<'client-groups'>;
let rowers: Article<'client-groups'>;

beforeEach(() => {
  catalogue = createCatalogue(wideSource);
  knee = the('conditions/aching-knee');
  shoulder = the('conditions/sore-shoulder');
  pressing = the('techniques/firm-pressing');
  kneading = the('techniques/slow-kneading');
  strokes = the('techniques/even-strokes');
  calmer = the<Article<'benefits'>>('benefits/calmer-walks');
  walkers = the<Article<'client-groups'>>('client-groups/walkers');
  rowers = the<Article<'client-groups'>>('client-groups/rowers');
});

test('the tree is sound, so that nothing below is missing for another reason', () => {
  expect(wideSource.problems).toEqual([]);
});

describe('Articles', () => {
  test('come by title, all or those of a section', () => {
    expect(ids(catalogue.articlesIn('techniques'))).toEqual([
      'techniques/even-strokes',
      'techniques/firm-pressing',
      'techniques/slow-kneading',
    ]);
    expect(ids(catalogue.articlesIn())).toEqual([
      'guides/what-to-expect',
      'conditions/aching-knee',
      'benefits/calmer-walks',
      'techniques/even-strokes',
      'techniques/firm-pressing',
      'guides/going-home',
      'benefits/looser-shoulders',
      'client-groups/rowers',
      'techniques/slow-kneading',
      'conditions/sore-shoulder',
      'client-groups/walkers',
      'science/shoulder-warmth',
    ]);
  });

  test('stand in the groups of their index, in its order and with its words; empty groups are left out', () => {
    const shown = (section: Parameters<typeof catalogue.groupedArticles>[0]): [string, string, string[]][] =>
      catalogue.groupedArticles(section).map(({ key, label, articles }) => [key, label, ids(articles)]);
    expect(shown('conditions')).toEqual([
      ['arms-and-hands', 'Shoulders, arms and hands', ['conditions/sore-shoulder']],
      ['legs-and-feet', 'Hips, legs and feet', ['conditions/aching-knee']],
    ]);
    expect(shown('techniques')).toEqual([
      ['classic-strokes', 'Classic strokes', ['techniques/even-strokes', 'techniques/slow-kneading']],
      ['firm-and-focused', 'Firm and focused work', ['techniques/firm-pressing']],
    ]);
    expect([groupOf(pressing), groupOf(knee)]).toEqual(['firm-and-focused', 'legs-and-feet']);
  });

  test('are found by their id; what is planned is not', () => {
    expect(knee.data.title).toBe('Aching knee (gonalgia)');
    expect(catalogue.articleById('conditions/stiff-neck')).toBeUndefined();
    expect(catalogue.articleById('stiff-neck')).toBeUndefined();
  });

  test('are planned until they are written', () => {
    expect(catalogue.plannedArticles()).toEqual([
      { id: 'techniques/sea-massage', section: 'techniques', slug: 'sea-massage', title: 'Sea massage', group: 'traditions' },
      { id: 'conditions/stiff-neck', section: 'conditions', slug: 'stiff-neck', title: 'Stiff neck', group: 'back-and-neck' },
    ]);
  });

  test('leave an old address when they are retired', () => {
    expect(catalogue.retiredSlugs()).toEqual([
      ['rowing-arm', { to: 'conditions/sore-shoulder' }],
      ['magic', { withdrawn: 'Its only source was taken back.' }],
    ]);
  });
});

describe('Uses', () => {
  test('of a condition are its techniques, each with why; what is not written is left out', () => {
    expect(why(catalogue.techniquesFor(knee))).toEqual(['techniques/firm-pressing: Knees like a firm hand']);
    expect(why(catalogue.techniquesFor(shoulder))).toEqual([
      'techniques/firm-pressing: Firm for a stiff shoulder',
      'techniques/slow-kneading: It suits a tired arm',
    ]);
  });

  test('of a technique are its conditions, each with why', () => {
    expect(why(catalogue.usesOf(pressing))).toEqual([
      'conditions/aching-knee: Knees like a firm hand',
      'conditions/sore-shoulder: Firm for a stiff shoulder',
    ]);
    expect(why(catalogue.usesOf(kneading))).toEqual(['conditions/sore-shoulder: It suits a tired arm']);
    expect([catalogue.usesOf(strokes), catalogue.usesOf(knee), catalogue.techniquesFor(pressing)]).toEqual([[], [], []]);
  });
});

describe('Benefits and client groups', () => {
  test('that name a condition or technique are told apart on its page', () => {
    expect(ids(catalogue.clientGroupsFor(knee))).toEqual(['client-groups/walkers']);
    expect(ids(catalogue.benefitsFor(knee))).toEqual(['benefits/calmer-walks']);
    expect(ids(catalogue.clientGroupsFor(strokes))).toEqual(['client-groups/walkers']);
    expect(ids(catalogue.benefitsFor(strokes))).toEqual([]);
    expect(ids(catalogue.clientGroupsFor(kneading))).toEqual(['client-groups/rowers']);
    expect(ids(catalogue.benefitsFor(pressing))).toEqual(['benefits/calmer-walks']);
    expect([catalogue.benefitsFor(walkers), catalogue.clientGroupsFor(walkers)]).toEqual([[], []]);
  });

  test('lead to their conditions and techniques in the order they give; what is not written is left out', () => {
    expect(ids(catalogue.conditionsOf(calmer))).toEqual(['conditions/aching-knee']);
    expect(ids(catalogue.techniquesOf(calmer))).toEqual(['techniques/firm-pressing']);
    expect(ids(catalogue.techniquesOf(walkers))).toEqual(['techniques/even-strokes', 'techniques/firm-pressing']);
    expect(ids(catalogue.conditionsOf(rowers))).toEqual(['conditions/sore-shoulder']);
  });
});

describe('What to read next', () => {
  test('comes from both ends of every edge, once, guides first, then by title; what is not written is left out', () => {
    expect(ids(catalogue.relatedArticles(shoulder))).toEqual([
      'guides/what-to-expect',
      'guides/going-home',
      'conditions/aching-knee',
      'techniques/slow-kneading',
    ]);
    expect(ids(catalogue.relatedArticles(knee))).toEqual(['conditions/sore-shoulder', 'client-groups/walkers']);
    expect(ids(catalogue.relatedArticles(strokes))).toEqual(['guides/what-to-expect']);
    expect(catalogue.relatedArticles(pressing)).toEqual([]);
  });
});

describe('Findings', () => {
  const ofKnee = [
    'aching-knee--newer-2024-fixture',
    'aching-knee--maker-2020-fixture',
    'aching-knee--newer-2024-fixture--2',
    'aching-knee--older-1999-fixture',
    'aching-knee--lone-fixture',
  ];

  test('of a topic come strongest first: checked before unchecked, results before advice before background', () => {
    expect(ids(catalogue.findingsAbout('conditions/aching-knee'))).toEqual(ofKnee);
    expect(ids(catalogue.findingsAbout('conditions/stiff-neck'))).toEqual(['stiff-neck--newer-2024-fixture']);
    expect(catalogue.findingsAbout('conditions/nothing')).toEqual([]);
  });

  test('of an article are those of its topic and those it rests on, each once', () => {
    expect(ids(catalogue.findingsFor(knee))).toEqual([
      'aching-knee--newer-2024-fixture',
      'sore-shoulder--maker-2020-fixture',
      'aching-knee--maker-2020-fixture',
      'aching-knee--newer-2024-fixture--2',
      'aching-knee--older-1999-fixture',
      'aching-knee--lone-fixture',
    ]);
    expect(ids(catalogue.findingsFor(calmer))).toEqual([
      'aching-knee--newer-2024-fixture',
      'sore-shoulder--maker-2020-fixture',
      'aching-knee--maker-2020-fixture',
    ]);
  });

  test('of a publication come strongest first', () => {
    expect(ids(catalogue.findingsFrom('newer-2024-fixture'))).toEqual([
      'aching-knee--newer-2024-fixture',
      'stiff-neck--newer-2024-fixture',
      'aching-knee--newer-2024-fixture--2',
    ]);
    expect(catalogue.findingsFrom('prose-2015-fixture')).toEqual([]);
  });

  test('are all there, strongest first', () => {
    expect(ids(catalogue.allFindings())).toEqual([
      'aching-knee--newer-2024-fixture',
      'stiff-neck--newer-2024-fixture',
      'sore-shoulder--maker-2020-fixture',
      'aching-knee--maker-2020-fixture',
      'aching-knee--newer-2024-fixture--2',
      'sore-shoulder--maker-2020-fixture--2',
      'aching-knee--older-1999-fixture',
      'aching-knee--lone-fixture',
    ]);
  });
});

describe('Entries by name', () => {
  test('are found', () => {
    expect(catalogue.findingNamed('aching-knee--maker-2020-fixture').direction).toBe('harm');
    expect(catalogue.referenceNamed('newer-2024-fixture').issued).toEqual({ 'date-parts': [[2024]] });
  });

  test('that nothing has are an error which says what was looked for', () => {
    expect(() => catalogue.findingNamed('x')).toThrow('No finding is called x.');
    expect(() => catalogue.referenceNamed('x')).toThrow('No reference is called x.');
    expect(() => catalogue.signNamed('x')).toThrow('No danger sign is called x.');
    expect(() => catalogue.precautionNamed('x')).toThrow('No precaution is called x.');
  });

  test('are listed: references by id, terms by word, precautions strictest first, danger signs most urgent first, claims by id', () => {
    expect(ids(catalogue.allReferences())).toEqual([
      'lone-fixture',
      'maker-2020-fixture',
      'newer-2024-fixture',
      'older-1999-fixture',
      'prose-2015-fixture',
    ]);
    expect(ids(catalogue.allTerms())).toEqual(['bursa', 'tendon']);
    expect(ids(catalogue.allPrecautions())).toEqual(['deep-clot', 'fresh-wound', 'burnt-skin', 'zoster', 'a-bruise']);
    expect(ids(catalogue.allSigns())).toEqual(['blue-leg', 'weak-arm', 'hot-knee']);
    expect(ids(catalogue.allClaims())).toEqual(['a-description', 'mends-shoulders', 'presses-knees']);
  });
});

describe('Body regions', () => {
  test('with articles come in the order of their file', () => {
    expect(ids(catalogue.regionsWithArticles())).toEqual(['knee', 'shoulder']);
  });

  test('lead to their articles by title', () => {
    expect(ids(catalogue.articlesAt('knee'))).toEqual(['conditions/aching-knee', 'benefits/calmer-walks', 'techniques/firm-pressing']);
    expect(catalogue.articlesAt('shin')).toEqual([]);
  });
});

describe('Precautions', () => {
  test('of an article come strictest first, whatever the order of its file', () => {
    expect(ids(catalogue.precautionsFor(knee))).toEqual(['burnt-skin', 'fresh-wound', 'zoster', 'a-bruise']);
    expect(ids(catalogue.precautionsFor(pressing))).toEqual(['fresh-wound', 'zoster', 'a-bruise']);
    expect(catalogue.precautionsFor(strokes)).toEqual([]);
  });

  test('lead to the articles that show them, by title', () => {
    expect(ids(catalogue.articlesWith('zoster'))).toEqual(['conditions/aching-knee', 'techniques/firm-pressing', 'client-groups/walkers']);
    expect(catalogue.articlesWith('nothing')).toEqual([]);
  });

  test('are asked in the order and groups of the safety check, emergencies first', () => {
    const { signs, groups } = catalogue.safetyQuestions();
    expect(ids(signs)).toEqual(['blue-leg', 'weak-arm']);
    expect(groups.map(({ title, precautions }) => [title, ids(precautions)])).toEqual([
      ['Today', ['zoster', 'a-bruise']],
      ['Skin', ['burnt-skin']],
    ]);
  });

  test('that an article misspells stop it: a warning is never dropped without a word', () => {
    const broken = createCatalogue({
      ...wideSource,
      articles: wideSource.articles.map((one) =>
        one.id === knee.id ? ({ ...one, data: { ...one.data, precautions: ['burnt-skim'] } } as Article) : one,
      ),
    });
    const article = broken.articleById(knee.id);
    expect(() => article && broken.precautionsFor(article)).toThrow('No precaution is called burnt-skim.');
  });
});

describe('Danger signs', () => {
  test('of an article come fastest first, whatever the order of its file and their rank', () => {
    expect(ids(catalogue.signsFor(knee))).toEqual(['blue-leg', 'hot-knee']);
    expect(ids(catalogue.signsFor(shoulder))).toEqual(['weak-arm']);
    expect(catalogue.signsFor(walkers)).toEqual([]);
  });

  test('lead to the articles that show them, by title', () => {
    expect(ids(catalogue.articlesWithSign('blue-leg'))).toEqual(['conditions/aching-knee']);
    expect(catalogue.articlesWithSign('nothing')).toEqual([]);
  });

  test('that an article misspells stop it: a sign is never dropped without a word', () => {
    const broken = createCatalogue({
      ...wideSource,
      articles: wideSource.articles.map((one) =>
        one.id === knee.id ? ({ ...one, data: { ...one.data, signs: ['blew-leg'] } } as Article) : one,
      ),
    });
    const article = broken.articleById(knee.id);
    expect(() => article && broken.signsFor(article)).toThrow('No danger sign is called blew-leg.');
  });
});

describe('Claims', () => {
  test('of an article are those that name it', () => {
    expect(ids(catalogue.claimsFor(knee))).toEqual(['presses-knees']);
    expect(ids(catalogue.claimsFor(the('benefits/looser-shoulders')))).toEqual(['mends-shoulders', 'presses-knees']);
    expect(catalogue.claimsFor(shoulder)).toEqual([]);
  });
});

describe('Citations', () => {
  const order = ['older-1999-fixture', 'lone-fixture', 'maker-2020-fixture', 'newer-2024-fixture', 'prose-2015-fixture'];

  test('are numbered as a reader meets them, from 1', () => {
    expect(catalogue.referencesOf(knee)).toEqual(order);
    expect(order.map((reference) => catalogue.citationNumber(knee, reference))).toEqual([1, 2, 3, 4, 5]);
    expect(catalogue.citationNumber(calmer, 'newer-2024-fixture')).toBe(2);
    expect(catalogue.referencesOf(the('guides/going-home'))).toEqual(['maker-2020-fixture']);
  });

  test('that an article has not are an error', () => {
    expect(() => catalogue.citationNumber(strokes, 'lone-fixture')).toThrow('techniques/even-strokes does not cite lone-fixture.');
  });

  test('lead back to the articles that cite a publication, by title, each once', () => {
    expect(ids(catalogue.citedBy('lone-fixture'))).toEqual(['conditions/aching-knee']);
    expect(ids(catalogue.citedBy('newer-2024-fixture'))).toEqual([
      'conditions/aching-knee',
      'benefits/calmer-walks',
      'techniques/firm-pressing',
    ]);
    expect(ids(catalogue.citedBy('prose-2015-fixture'))).toEqual(['conditions/aching-knee']);
    expect(catalogue.citedBy('nothing')).toEqual([]);
  });

  test('lead back to what else rests on a publication', () => {
    const { signs, precautions, terms, claims } = catalogue.alsoRestingOn('older-1999-fixture');
    expect([ids(signs), ids(precautions), ids(terms), ids(claims)]).toEqual([
      ['blue-leg', 'hot-knee'],
      ['burnt-skin'],
      ['bursa'],
      ['a-description'],
    ]);
    expect(ids(catalogue.alsoRestingOn('newer-2024-fixture').claims)).toEqual(['presses-knees']);
    expect(catalogue.alsoRestingOn('prose-2015-fixture')).toEqual({ signs: [], precautions: [], terms: [], claims: [] });
  });
});

describe('The evidence map', () => {
  const places = (side: 'conditions' | 'techniques'): [string, string, [string, boolean][]][] =>
    catalogue
      .evidenceMap()
      [side].filter((group) => group.places.length > 0)
      .map(({ key, label, places: row }) => [key, label, row.map(({ slug, written }) => [slug, written])]);

  test('has a place for every condition and technique in its group, and says which are not written', () => {
    expect(places('conditions')).toEqual([
      ['back-and-neck', 'Back and neck', [['stiff-neck', false]]],
      ['arms-and-hands', 'Shoulders, arms and hands', [['sore-shoulder', true]]],
      ['legs-and-feet', 'Hips, legs and feet', [['aching-knee', true]]],
    ]);
    expect(places('techniques')).toEqual([
      [
        'broad',
        'Not one technique',
        [
          ['massage', false],
          ['manual-therapy', false],
          ['touch', false],
        ],
      ],
      [
        'classic-strokes',
        'Classic strokes',
        [
          ['even-strokes', true],
          ['slow-kneading', true],
        ],
      ],
      ['firm-and-focused', 'Firm and focused work', [['firm-pressing', true]]],
      ['traditions', 'Living traditions', [['sea-massage', false]]],
    ]);
    const map = catalogue.evidenceMap();
    expect(map.conditions).toHaveLength(10);
    expect(map.techniques.flatMap((group) => group.places).map(({ title }) => title)).toContain('Sea massage');
    expect(map.techniques[0]?.places.map(({ group }) => group)).toEqual(['broad', 'broad', 'broad']);
    expect(map.conditions[2]?.places[0]).toEqual({ slug: 'sore-shoulder', title: 'Sore shoulder', group: 'arms-and-hands', written: true });
  });

  test('has a cell for what was studied, marks strongest first', () => {
    const cells = catalogue
      .evidenceMap()
      .cells.map(({ condition, technique, marks }) => [condition, technique, ...marks.map(({ direction }) => direction)]);
    expect(cells).toEqual([
      ['aching-knee', 'firm-pressing', 'benefit', 'harm'],
      ['aching-knee', 'massage', 'benefit', 'advice'],
      ['stiff-neck', 'slow-kneading', 'benefit'],
      ['sore-shoulder', 'slow-kneading', 'no-difference'],
      ['sore-shoulder', 'massage', 'no-difference', 'insufficient'],
      ['aching-knee', 'even-strokes', 'mixed'],
    ]);
  });
});

describe('The rest', () => {
  test('minutes to read', () => {
    expect(catalogue.minutesToRead(knee)).toBe(1);
    expect(catalogue.minutesToRead(shoulder)).toBeGreaterThan(1);
  });

  test('the steps of a session', () => {
    expect(catalogue.sessionSteps().steps.map(({ title }) => title)).toEqual(['Talk', 'Work', 'After']);
  });

  test('ready-made lists come by title, with their written articles in their order and the minutes of all', () => {
    const lists = catalogue.readingLists();
    expect(lists.map(({ title, articles }) => [title, ids(articles)])).toEqual([
      ['Rowing', ['conditions/sore-shoulder', 'techniques/slow-kneading']],
      ['Walking', ['guides/going-home', 'conditions/aching-knee']],
    ]);
    expect(lists[0]?.minutes).toBe(catalogue.minutesToRead(shoulder) + catalogue.minutesToRead(kneading));
  });

  test('a file that holds one thing and is missing is an error that names it', () => {
    const without = createCatalogue({ ...wideSource, singles: {} });
    expect(() => without.sessionSteps()).toThrow('src/content/session.yaml is missing.');
    expect(() => without.retiredSlugs()).toThrow('src/content/retired.yaml is missing.');
    expect(() => without.safetyQuestions()).toThrow('src/content/safety.yaml is missing.');
    expect(without.plannedArticles()).toEqual([]);
  });
});

test('how people speak is handed to search whole', () => {
  const { synonyms, outside } = catalogue.language();
  expect(synonyms.illnesses).toHaveProperty('gout');
  expect(ids(outside)).toEqual(['animals']);
});

test('the danger signs and the ideas they combine are handed to search under their names', () => {
  const { ideas } = catalogue.language();
  expect(catalogue.allSigns().map(({ id, title }) => [id, title])).toEqual([
    ['blue-leg', 'A blue leg'],
    ['weak-arm', 'A weak arm'],
    ['hot-knee', 'A hot knee'],
  ]);
  expect([...ideas]).toEqual([['weak', ['weak', 'floppy']]]);
});
