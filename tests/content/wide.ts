import { parse, stringify } from 'yaml';
import { createCatalogue } from '../../src/catalogue/create.ts';
import { site } from '../../src/site.config.ts';
import { localised } from '../../src/source/index.ts';
import { soundTree, sourceOf, type Path, type Tree } from './fixture.ts';

/**
 * A tree in which every question of the catalogue has an answer that no other question has. Its files are copies of the sound fixture
 * with the fields changed that tell them apart, so that it follows the schemas by itself.
 */
const sound = soundTree();
const text = (path: Path): string => sound.get(path) as string;
type Fields = Record<string, unknown>;

/** An article like the fixture’s, with some fields and, where given, another body. */
function article(path: Path, fields: Fields, body?: string): string {
  const [, front = '', ...rest] = text(path).split(/^---\n/m);
  return `---\n${stringify({ ...(parse(front) as Fields), ...fields })}---\n${body ?? rest.join('---\n')}`;
}
const yaml = (path: Path, fields: Fields): string => stringify({ ...(parse(text(path)) as Fields), ...fields });
const reference = (id: string, fields: Fields): string =>
  JSON.stringify({ ...(JSON.parse(text('references/maker-2020-fixture.json')) as Fields), id, ...fields });
const [finding = {}] = parse(text('findings/conditions/sore-shoulder.yaml')) as Fields[];
const issued = (year: number): Fields => ({ issued: { 'date-parts': [[year]] } });

/** A point of an answer that rests on a finding, and one that rests on publications. */
const answer = (words: string, id: string): Fields => ({ kind: 'answer', text: words, finding: id });
const fact = (words: string, ...references: string[]): Fields => ({ kind: 'fact', text: words, references });

const kneeFindings = [
  {
    ...finding,
    id: 'aching-knee--lone-fixture',
    topics: ['conditions/aching-knee'],
    techniques: [],
    direction: 'not-applicable',
    certainty: 'not-rated',
    reference: 'lone-fixture',
    say: { background: 'Knees ache often.' },
  },
  {
    ...finding,
    id: 'aching-knee--older-1999-fixture',
    topics: ['conditions/aching-knee', 'techniques/firm-pressing'],
    techniques: ['massage'],
    direction: 'advice',
    certainty: 'not-rated',
    design: 'guideline',
    reference: 'older-1999-fixture',
    say: { body: 'A guideline', advises: 'walking' },
  },
  {
    ...finding,
    id: 'aching-knee--maker-2020-fixture',
    topics: ['conditions/aching-knee'],
    techniques: ['firm-pressing'],
    direction: 'harm',
    certainty: 'very-low',
    outcome: 'bruising',
    effect: 'More bruises with firm pressing.',
  },
  {
    ...finding,
    id: 'aching-knee--newer-2024-fixture',
    topics: ['conditions/aching-knee', 'techniques/firm-pressing'],
    techniques: ['firm-pressing', 'massage'],
    direction: 'benefit',
    certainty: 'moderate',
    design: 'systematic-review',
    outcome: 'knee pain',
    effect: 'Less knee pain for a week.',
    reference: 'newer-2024-fixture',
  },
  {
    ...finding,
    id: 'aching-knee--newer-2024-fixture--2',
    topics: ['conditions/aching-knee'],
    techniques: ['even-strokes'],
    direction: 'mixed',
    certainty: 'low',
    effect: 'Some felt it and some did not.',
    reference: 'newer-2024-fixture',
    checked: undefined,
    checkedIn: undefined,
  },
  {
    ...finding,
    id: 'stiff-neck--newer-2024-fixture',
    topics: ['conditions/stiff-neck'],
    techniques: ['slow-kneading'],
    direction: 'benefit',
    certainty: 'high',
    reference: 'newer-2024-fixture',
  },
];

/** The wide tree’s files. */
export const wideTree = (): Tree =>
  new Map([
    ...sound,
    [
      'conditions/aching-knee.mdx',
      article(
        'conditions/sore-shoulder.mdx',
        {
          title: 'Aching knee (gonalgia)',
          summary: 'Ring {emergency} for a knee that you cannot stand on.',
          inShort: [
            answer('Walk a little every day.', 'aching-knee--older-1999-fixture'),
            fact('Knees ache often.', 'lone-fixture'),
            answer('It may leave a bruise; ring {healthline}.', 'aching-knee--maker-2020-fixture'),
            answer('It may hurt less for a week.', 'aching-knee--newer-2024-fixture'),
            answer('Nobody knows about strokes.', 'sore-shoulder--maker-2020-fixture'),
          ],
          alsoKnownAs: ['Gonalgia'],
          bodyRegions: ['knee'],
          precautions: ['a-bruise', 'zoster', 'burnt-skin', 'fresh-wound'],
          related: ['conditions/sore-shoulder', 'conditions/stiff-neck'],
          signs: ['hot-knee', 'blue-leg'],
          group: 'legs-and-feet',
          published: '2026-02-01',
          reviewed: '2026-03-02',
          reviewDue: '2027-04-03',
        },
        '\n## What it is\n\nKnees bend. <Cite id="prose-2015-fixture" /> See <See id="techniques/firm-pressing">pressing</See> and <See id="conditions/stiff-neck">necks</See>.\n',
      ),
    ],
    [
      'techniques/firm-pressing.mdx',
      article('techniques/slow-kneading.mdx', {
        title: 'Firm pressing (shiatsu)',
        inShort: [fact('It is firm.', 'older-1999-fixture'), answer('It may ease knees.', 'aching-knee--newer-2024-fixture')],
        bodyRegions: ['shoulder', 'knee'],
        precautions: ['fresh-wound', 'a-bruise', 'zoster'],
        family: 'firm-and-focused',
        pressure: 4,
        conditions: [
          { id: 'aching-knee', why: 'Knees like a firm hand' },
          { id: 'sore-shoulder', why: 'Firm for a stiff shoulder' },
          { id: 'stiff-neck', why: 'Not written yet' },
        ],
      }),
    ],
    [
      'techniques/even-strokes.mdx',
      article('techniques/slow-kneading.mdx', {
        title: 'Even strokes',
        bodyRegions: [],
        precautions: [],
        pressure: 3,
        conditions: [],
        related: ['guides/what-to-expect'],
      }),
    ],
    [
      'benefits/calmer-walks.mdx',
      article('benefits/looser-shoulders.mdx', {
        title: 'Calmer walks',
        bodyRegions: ['knee'],
        precautions: [],
        claim: 'It calms every walk',
        verdict: {
          rating: 'partly',
          because: 'One review found less pain.',
          findings: ['aching-knee--newer-2024-fixture', 'aching-knee--maker-2020-fixture'],
        },
        group: 'mind-and-mood',
        conditions: ['aching-knee', 'stiff-neck'],
        techniques: ['firm-pressing'],
      }),
    ],
    [
      'client-groups/walkers.mdx',
      article('client-groups/rowers.mdx', {
        title: 'Walkers',
        inShort: [
          { kind: 'do', text: 'Sit down when you like.' },
          { kind: 'sign', signs: ['blue-leg', 'weak-arm'] },
          { kind: 'care', precautions: ['burnt-skin', 'a-bruise'] },
        ],
        signs: [],
        bodyRegions: [],
        precautions: ['zoster'],
        group: 'stages-of-life',
        conditions: ['aching-knee'],
        techniques: ['even-strokes', 'firm-pressing'],
        adaptations: ['Sit if you like', 'Start with the feet', 'Stop when it hurts'],
        related: ['conditions/aching-knee'],
      }),
    ],
    [
      'guides/going-home.mdx',
      article('guides/what-to-expect.mdx', {
        title: 'Going home',
        bodyRegions: [],
        precautions: [],
        group: 'getting-the-most',
        related: ['conditions/sore-shoulder'],
      }),
    ],
    ['findings/conditions/aching-knee.yaml', stringify(kneeFindings, { aliasDuplicateObjects: false })],
    ['references/newer-2024-fixture.json', reference('newer-2024-fixture', issued(2024))],
    ['references/older-1999-fixture.json', reference('older-1999-fixture', issued(1999))],
    ['references/prose-2015-fixture.json', reference('prose-2015-fixture', issued(2015))],
    ['references/lone-fixture.json', reference('lone-fixture', { issued: undefined })],
    [
      'codes/icd10cm.yaml',
      yaml('codes/icd10cm.yaml', {
        covers: [
          { articles: ['conditions/sore-shoulder'], codes: { 'M25.51*': 'Pain in shoulder' } },
          {
            articles: ['conditions/aching-knee'],
            near: ['conditions/sore-shoulder'],
            files: ['M25.561'],
            codes: { 'M25.56*': 'Pain in knee', 'M17.9': 'Osteoarthritis of knee, unspecified' },
          },
          {
            signs: ['blue-leg'],
            precautions: ['deep-clot'],
            codes: { 'I82.4*': 'Deep clots', 'O00-O09': 'A range', 'T3?.1*': 'Any sign' },
          },
          { signs: ['hot-knee'], encounter: 'first', codes: { 'S82*': 'Fracture of lower leg' } },
          { precautions: ['burnt-skin'], encounter: 'later', codes: { 'S82*': 'Fracture of lower leg' } },
          { articles: ['conditions/stiff-neck'], codes: { 'M54.2': 'Cervicalgia' } },
        ],
      }),
    ],
    [
      'codes/rxnorm.yaml',
      yaml('codes/icd10cm.yaml', { covers: [{ precautions: ['a-bruise'], codes: { 11289: 'warfarin' }, names: ['apixaban'] }] }),
    ],
    [
      'precautions/a-bruise.yaml',
      yaml('precautions/fresh-wound.yaml', {
        title: 'A bruise',
        with: 'a bruise',
        level: 'adapt',
        until: undefined,
        how: 'press less around it',
        do: 'Press less; ring {healthline} if unsure.',
        signs: [],
      }),
    ],
    [
      'precautions/burnt-skin.yaml',
      yaml('precautions/fresh-wound.yaml', { title: 'Burnt skin', with: 'burnt skin', references: ['older-1999-fixture'] }),
    ],
    [
      'precautions/zoster.yaml',
      yaml('precautions/fresh-wound.yaml', {
        title: 'A rash of shingles',
        with: 'a rash of shingles',
        level: 'ask-first',
        where: 'anywhere',
        until: undefined,
        whom: 'your doctor',
        signs: ['hot-knee', 'blue-leg'],
      }),
    ],
    [
      'precautions/deep-clot.yaml',
      yaml('precautions/fresh-wound.yaml', { title: 'Clots', with: 'a clot', level: 'never', where: 'anywhere', until: undefined }),
    ],
    [
      'signs/hot-knee.yaml',
      yaml('signs/weak-arm.yaml', {
        title: 'A hot knee',
        rank: 2,
        areas: ['joint', 'leg'],
        any: ['the knee is hot'],
        all: undefined,
        steps: [{ do: 'Ring {healthline} today.', speed: 'today' }],
        ring: ['healthline'],
        references: ['older-1999-fixture'],
      }),
    ],
    [
      'signs/blue-leg.yaml',
      yaml('signs/weak-arm.yaml', {
        title: 'A blue leg',
        rank: 3,
        areas: ['leg'],
        any: ['the leg went blue', 'the leg is cold'],
        all: undefined,
        steps: [{ do: 'Ring {emergency} now.', speed: 'now' }],
        ring: ['emergency', 'healthline'],
        references: ['lone-fixture', 'older-1999-fixture'],
      }),
    ],
    [
      'claims/presses-knees.yaml',
      yaml('claims/mends-shoulders.yaml', {
        says: 'Pressing mends knees',
        findings: ['aching-knee--newer-2024-fixture'],
        articles: ['conditions/aching-knee', 'benefits/looser-shoulders'],
        verdict: 'partly',
      }),
    ],
    [
      'claims/a-description.yaml',
      stringify({
        says: 'Pressing is an old craft',
        kind: 'description',
        shows: 'It is written of in old books.',
        instead: 'It is an old craft.',
        findings: [],
        references: ['older-1999-fixture'],
        articles: ['techniques/firm-pressing'],
      }),
    ],
    [
      'glossary.yaml',
      `${text('glossary.yaml')}bursa:\n  term: Bursa\n  meaning: A cushion in a joint.\n  references: [older-1999-fixture]\n`,
    ],
    [
      'body-regions.yaml',
      `shin: { name: Shin, names: [], views: [front] }\nknee: { name: Knee, names: [], views: [front] }\n${text('body-regions.yaml')}`,
    ],
    [
      'reading-lists/a-walk.yaml',
      yaml('reading-lists/rowing.yaml', {
        title: 'Walking',
        articles: ['conditions/stiff-neck', 'guides/going-home', 'conditions/aching-knee'],
      }),
    ],
    [
      'safety.yaml',
      'signs: [blue-leg, weak-arm]\ngroups:\n  - { title: Today, precautions: [zoster, a-bruise] }\n  - { title: Skin, precautions: [burnt-skin] }\n',
    ],
    [
      'planned.yaml',
      'techniques:\n  traditions:\n    sea-massage: Sea massage\nconditions:\n  back-and-neck:\n    stiff-neck: Stiff neck\n  joints:\n    aching-knee: Aching knee\n',
    ],
    ['retired.yaml', 'rowing-arm: { to: conditions/sore-shoulder }\nmagic: { withdrawn: Its only source was taken back. }\n'],
  ] as [string, string][]);

/** The wide tree as it is read, and what can be asked of it. */
export const wideSource = sourceOf(wideTree());
export const wide = createCatalogue(localised(wideSource, site.country, site.region));
