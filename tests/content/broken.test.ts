import { describe, expect, test } from 'vitest';
import { annotations, report, type Problem } from '../../src/source/index.ts';
import { problemsIn as problemsWithPlaces, replace, soundTree, type Path, type Tree } from './fixture.ts';

const condition = 'conditions/sore-shoulder.mdx';
const technique = 'techniques/slow-kneading.mdx';
const benefit = 'benefits/looser-shoulders.mdx';
const guide = 'guides/what-to-expect.mdx';
const findings = 'findings/conditions/sore-shoulder.yaml';
const reference = 'references/maker-2020-fixture.json';
const precaution = 'precautions/fresh-wound.yaml';
const claim = 'claims/mends-shoulders.yaml';
const list = 'reading-lists/rowing.yaml';

const swap =
  (path: Path, from: string | RegExp, to: string) =>
  (tree: Tree): void =>
    replace(tree, path, from, to);
const put =
  (path: string, content: string | Uint8Array) =>
  (tree: Tree): void =>
    void tree.set(path, content);
const drop =
  (path: Path) =>
  (tree: Tree): void =>
    void tree.delete(path);
const at = (path: string, problem: Omit<Problem, 'file'>): Problem => ({ file: `src/content/${path}`, ...problem });

/** Text that is right where it fits a pattern, or holds some words. */
const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

/** Problems without their places, which have tests of their own below. */
const problemsIn = (tree: Tree): Problem[] =>
  problemsWithPlaces(tree).map(({ line: _line, column: _column, why: _why, ...problem }) => problem);

type Case = [name: string, breakIt: (tree: Tree) => void, problems: Problem[]];

const dangling: Case[] = [
  [
    'a finding in an answer',
    swap(condition, 'finding: sore-shoulder--maker-2020-fixture', 'finding: sore-shoulder--maker-2021-fixture'),
    [
      at(condition, {
        field: 'inShort.0.finding',
        value: 'sore-shoulder--maker-2021-fixture',
        message: 'names no finding',
        nearest: 'sore-shoulder--maker-2020-fixture',
      }),
    ],
  ],
  [
    'a reference in an answer',
    swap(condition, 'references: [maker-2020-fixture]', 'references: [maker-2020-fixtur]'),
    [
      at(condition, {
        field: 'inShort.2.references',
        value: 'maker-2020-fixtur',
        message: 'names no reference',
        nearest: 'maker-2020-fixture',
      }),
    ],
  ],
  [
    'a finding under a verdict',
    swap(benefit, 'yet.\n  findings: [sore-shoulder--maker-2020-fixture]', 'yet.\n  findings: [nothing-like-it]'),
    [at(benefit, { field: 'verdict.findings', value: 'nothing-like-it', message: 'names no finding' })],
  ],
  [
    'the reference of a danger sign',
    swap('signs/weak-arm.yaml', '[maker-2020-fixture]', '[maker-2020-fixtures]'),
    [
      at('signs/weak-arm.yaml', {
        field: 'references',
        value: 'maker-2020-fixtures',
        message: 'names no reference',
        nearest: 'maker-2020-fixture',
      }),
    ],
  ],
  [
    'a danger sign of an article',
    swap(condition, 'signs: [weak-arm]', 'signs: [week-arm]'),
    [at(condition, { field: 'signs', value: 'week-arm', message: 'names no danger sign', nearest: 'weak-arm' })],
  ],
  [
    'a danger sign of a precaution',
    swap(precaution, 'signs: [weak-arm]', 'signs: [week-arm]'),
    [at(precaution, { field: 'signs', value: 'week-arm', message: 'names no danger sign', nearest: 'weak-arm' })],
  ],
  [
    'a danger sign of the safety check',
    swap('safety.yaml', 'signs: [weak-arm]', 'signs: [week-arm]'),
    [at('safety.yaml', { field: 'signs', value: 'week-arm', message: 'names no danger sign', nearest: 'weak-arm' })],
  ],
  [
    'a body region',
    swap(condition, 'bodyRegions: [shoulder]', 'bodyRegions: [shoulders]'),
    [at(condition, { field: 'bodyRegions', value: 'shoulders', message: 'names no body region', nearest: 'shoulder' })],
  ],
  [
    'a precaution',
    swap(technique, 'precautions: [fresh-wound]', 'precautions: [fresh-wounds]'),
    [at(technique, { field: 'precautions', value: 'fresh-wounds', message: 'names no precaution', nearest: 'fresh-wound' })],
  ],
  [
    'a related article',
    swap(condition, 'techniques/slow-kneading,', 'techniques/slow-needing,'),
    [
      at(condition, {
        field: 'related.0',
        value: 'techniques/slow-needing',
        message: 'names no other article, written or planned',
        nearest: 'techniques/slow-kneading',
      }),
    ],
  ],
  [
    'an article related to itself',
    swap(condition, 'techniques/slow-kneading,', 'conditions/sore-shoulder,'),
    [at(condition, { field: 'related.0', value: 'conditions/sore-shoulder', message: 'names no other article, written or planned' })],
  ],
  [
    'a condition of a technique',
    swap(technique, 'id: sore-shoulder\n', 'id: sour-shoulder\n'),
    [
      at(technique, {
        field: 'conditions.0.id',
        value: 'sour-shoulder',
        message: 'names no condition, written or planned',
        nearest: 'sore-shoulder',
      }),
    ],
  ],
  [
    'a technique of a benefit',
    swap(benefit, 'techniques: [slow-kneading]', 'techniques: [slow-kneeding]'),
    [
      at(benefit, {
        field: 'techniques',
        value: 'slow-kneeding',
        message: 'names no technique, written or planned',
        nearest: 'slow-kneading',
      }),
    ],
  ],
  [
    'a condition of a client group',
    swap('client-groups/rowers.mdx', 'conditions: [sore-shoulder]', 'conditions: [xyz]'),
    [at('client-groups/rowers.mdx', { field: 'conditions', value: 'xyz', message: 'names no condition, written or planned' })],
  ],
  [
    'the topic of a finding',
    swap(findings, 'topics: [conditions/sore-shoulder]', 'topics: [conditions/sore-shoulder, conditions/stiff-nek]'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture--2.topics.1',
        value: 'conditions/stiff-nek',
        message: 'names no article, written or planned',
        nearest: 'conditions/stiff-neck',
      }),
    ],
  ],
  [
    'the technique of a finding',
    swap(findings, 'techniques: [massage]', 'techniques: [masage]'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture--2.techniques',
        value: 'masage',
        message: 'names no technique',
        nearest: 'massage',
      }),
    ],
  ],
  [
    'the reference of a finding',
    swap(findings, /reference: maker-2020-fixture\n$/, 'reference: maker-2022-fixture\n'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture--2.reference',
        value: 'maker-2022-fixture',
        message: 'names no reference',
        nearest: 'maker-2020-fixture',
      }),
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture--2.id',
        value: 'sore-shoulder--maker-2020-fixture--2',
        message: 'must end with --maker-2022-fixture',
      }),
    ],
  ],
  [
    'the technique of a precaution',
    swap(precaution, 'references:', 'techniques: [kneading]\nreferences:'),
    [at(precaution, { field: 'techniques', value: 'kneading', message: 'names no technique, written or planned' })],
  ],
  [
    'the reference of a precaution',
    swap(precaution, '[maker-2020-fixture]', '[maker-fixture]'),
    [at(precaution, { field: 'references', value: 'maker-fixture', message: 'names no reference', nearest: 'maker-2020-fixture' })],
  ],
  [
    'the reference of a term',
    swap('glossary.yaml', /$/, '  references: [who-knows]\n'),
    [at('glossary.yaml', { field: 'tendon.references', value: 'who-knows', message: 'names no reference' })],
  ],
  [
    'the article of a term',
    swap('glossary.yaml', /$/, '  article: conditions/sore-shouldre\n'),
    [
      at('glossary.yaml', {
        field: 'tendon.article',
        value: 'conditions/sore-shouldre',
        message: 'names no article, written or planned',
        nearest: 'conditions/sore-shoulder',
      }),
    ],
  ],
  [
    'an article of a reading list',
    swap(list, 'techniques/slow-kneading', 'techniques/slow-kneadin'),
    [
      at(list, {
        field: 'articles.1',
        value: 'techniques/slow-kneadin',
        message: 'names no article, written or planned',
        nearest: 'techniques/slow-kneading',
      }),
    ],
  ],
  [
    'the finding of a claim',
    swap(claim, '--maker-2020-fixture]', '--maker-2020-fixtures]'),
    [
      at(claim, {
        field: 'findings',
        value: 'sore-shoulder--maker-2020-fixtures',
        message: 'names no finding',
        nearest: 'sore-shoulder--maker-2020-fixture',
      }),
    ],
  ],
  [
    'the article of a claim',
    swap(claim, 'benefits/looser-shoulders', 'benefits/loser-shoulders'),
    [
      at(claim, {
        field: 'articles',
        value: 'benefits/loser-shoulders',
        message: 'names no article, written or planned',
        nearest: 'benefits/looser-shoulders',
      }),
    ],
  ],
];

const inBody: Case[] = [
  [
    'an undeclared <Cite>',
    swap(condition, '<Cite id="maker-2020-fixture" />', '<Cite id="maker-2020-fixtrue" />'),
    [
      at(condition, {
        field: 'body <Cite>',
        value: 'maker-2020-fixtrue',
        message: 'names no reference',
        nearest: 'maker-2020-fixture',
      }),
    ],
  ],
  [
    'an undeclared <Finding>',
    swap(condition, '<Finding id="sore-shoulder--maker-2020-fixture" />', '<Finding id="sore-shoulder--maker-2020" />'),
    [
      at(condition, {
        field: 'body <Finding>',
        value: 'sore-shoulder--maker-2020',
        message: 'names no finding',
        nearest: 'sore-shoulder--maker-2020-fixture',
      }),
    ],
  ],
  [
    'an undeclared <Term>',
    swap(condition, '<Term id="tendon">', '<Term id="tendons">'),
    [at(condition, { field: 'body <Term>', value: 'tendons', message: 'names no glossary term', nearest: 'tendon' })],
  ],
  [
    'an undeclared <See>',
    swap(condition, '<See id="conditions/stiff-neck">', '<See id="conditions/stif-neck">'),
    [
      at(condition, {
        field: 'body <See>',
        value: 'conditions/stif-neck',
        message: 'names no article, written or planned',
        nearest: 'conditions/stiff-neck',
      }),
    ],
  ],
  [
    'an undeclared <Phone>',
    swap(condition, '<Phone of="healthline" />', '<Phone of="emergancy" />'),
    [at(condition, { field: 'body <Phone>', value: 'emergancy', message: 'names no phone number', nearest: 'emergency' })],
  ],
  [
    'a component without an id',
    swap(condition, '<Cite id="maker-2020-fixture" />', '<Cite di="maker-2020-fixture" />'),
    [
      at(condition, { field: 'body', value: 'di', message: 'is not an attribute of <Cite>, which has id' }),
      at(condition, { field: 'body <Cite>', value: '', message: 'names no reference' }),
    ],
  ],
  [
    'an unknown component',
    swap(guide, 'Write down', '<Findings /> Write down'),
    [at(guide, { field: 'body', value: 'Findings', message: 'is not a component authors may use', nearest: 'Finding' })],
  ],
  [
    'raw HTML',
    swap(guide, 'Write down', '<b>Write</b> down'),
    [at(guide, { field: 'body', value: 'b', message: 'is not a component authors may use' })],
  ],
  [
    'a raw link',
    swap(guide, 'Write down', '[Write](/conditions/) down'),
    [
      at(guide, {
        field: 'body',
        value: '/conditions/',
        message: 'is a raw link; use <See id> for an article, <Cite id> for a publication',
      }),
    ],
  ],
  [
    'an address that becomes a link by itself',
    swap(guide, 'Write down', 'See https://example.org/ and write down'),
    [
      at(guide, {
        field: 'body',
        value: 'https://example.org/',
        message: 'is a raw link; use <See id> for an article, <Cite id> for a publication',
      }),
    ],
  ],
  [
    'a picture from elsewhere',
    swap(guide, 'Write down', '![A hand](https://example.org/hand.png) Write down'),
    [
      at(guide, {
        field: 'body',
        value: 'https://example.org/hand.png',
        message: 'is a raw link; use <See id> for an article, <Cite id> for a publication',
      }),
    ],
  ],
  [
    'an import',
    swap(guide, '## Before', "import Card from './Card.astro';\n\n## Before"),
    [
      at(guide, {
        field: 'body',
        value: "import Card from './Card.astro';",
        message: 'is code; a body holds words and components only',
      }),
    ],
  ],
  [
    'an expression',
    swap(guide, 'Write down', '{one + one} Write down'),
    [at(guide, { field: 'body', value: 'one + one', message: 'is code; a body holds words and components only' })],
  ],
  ['an unclosed tag', swap(condition, '</Term>', ''), [at(condition, { field: 'body', message: like(/^is not valid MDX: .*<Term>/) })]],
];

const schema: Case[] = [
  [
    'an unknown key',
    swap(condition, 'summary:', 'summery:'),
    [
      at(condition, { field: 'summary', message: 'is missing' }),
      at(condition, { field: 'summery', value: 'summery', message: 'is not a field here', nearest: 'summary' }),
    ],
  ],
  [
    'an unknown key in a list',
    swap('signs/weak-arm.yaml', '{ do: See a doctor today.', '{ does: See a doctor today.'),
    [
      at('signs/weak-arm.yaml', { field: 'steps.1.do', message: 'is missing' }),
      at('signs/weak-arm.yaml', { field: 'steps.1.does', value: 'does', message: 'is not a field here', nearest: 'do' }),
    ],
  ],
  [
    'an unknown key in the parts of a sentence',
    swap(findings, '    change: reduce', '    chnage: reduce'),
    [
      at(findings, { field: 'sore-shoulder--maker-2020-fixture.say.change', message: 'is missing' }),
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture.say.chnage',
        value: 'chnage',
        message: 'is not a field here',
        nearest: 'change',
      }),
    ],
  ],
  ['no danger signs at all', swap(condition, 'signs: [weak-arm]\n', ''), [at(condition, { field: 'signs', message: 'is missing' })]],
  [
    'a danger sign with no source',
    swap('signs/weak-arm.yaml', 'references: [maker-2020-fixture]', 'references: []'),
    [at('signs/weak-arm.yaml', { field: 'references', value: '[]', message: 'has 0 entries and must have at least 1' })],
  ],
  [
    'a danger sign without a step',
    swap('signs/weak-arm.yaml', /steps:[\s\S]*?(?=massage:)/, 'steps: []\n'),
    [at('signs/weak-arm.yaml', { field: 'steps', value: '[]', message: 'has 0 entries and must have at least 1' })],
  ],
  ['no precautions', swap(technique, /precautions:.*\n/, ''), [at(technique, { field: 'precautions', message: 'is missing' })]],
  [
    'a picture that is not drawn',
    swap(condition, 'Rest it a little', '{ do: Rest it a little, picture: rest-in-chairs }'),
    [at(condition, { field: 'selfCare.1.picture', value: 'rest-in-chairs', message: 'names no picture', nearest: 'rest-in-chair' })],
  ],
  [
    'a picture beside a step that says something else',
    swap(
      condition,
      'Move it a little, Rest it a little',
      '{ do: Move it a little, picture: rest-in-chair }, { do: Rest it a little, picture: rest-in-chair }',
    ),
    [at(condition, { field: 'selfCare.0.picture', value: 'rest-in-chair', message: 'stands beside a step that does not say “rest”' })],
  ],
  ['no self-care', swap(condition, /selfCare:.*\n/, ''), [at(condition, { field: 'selfCare', message: 'is missing' })]],
  [
    'a direction outside the vocabulary',
    swap(findings, 'direction: no-difference', 'direction: no-diference'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture.direction',
        value: 'no-diference',
        message: 'must be one of benefit, no-difference, mixed, harm, insufficient, advice, not-applicable',
        nearest: 'no-difference',
      }),
    ],
  ],
  [
    'a certainty outside the vocabulary',
    swap(findings, 'certainty: low', 'certainty: fairly'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture.certainty',
        value: 'fairly',
        message: 'must be one of high, moderate, low, very-low, not-rated',
      }),
    ],
  ],
  [
    'a design outside the vocabulary',
    swap(findings, 'design: rct\n  readIn: full-text', 'design: rtc\n  readIn: full-text'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture.design',
        value: 'rtc',
        message: like(/^must be one of guideline, systematic-review, rct,/),
        nearest: 'rct',
      }),
    ],
  ],
  [
    'a verb outside the vocabulary',
    swap(findings, 'change: reduce', 'change: reduces'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture.say.change',
        value: 'reduces',
        message: like(/^must be one of reduce, /),
        nearest: 'reduce',
      }),
    ],
  ],
  [
    'a verdict outside the vocabulary',
    swap(claim, 'verdict: not-shown', 'verdict: not-show'),
    [
      at(claim, {
        field: 'verdict',
        value: 'not-show',
        message: 'must be one of holds-up, partly, not-shown, wrong',
        nearest: 'not-shown',
      }),
    ],
  ],
  [
    'a level outside the vocabulary',
    swap(precaution, 'level: not-now', 'level: notnow'),
    [at(precaution, { field: 'level', value: 'notnow', message: 'must be one of never, not-now, ask-first, adapt', nearest: 'not-now' })],
  ],
  [
    'a group outside the vocabulary',
    swap(guide, 'group: first-visit', 'group: first-vist'),
    [
      at(guide, {
        field: 'group',
        value: 'first-vist',
        message: like(/^must be one of first-visit, /),
        nearest: 'first-visit',
      }),
    ],
  ],
  [
    'a section that does not exist',
    swap(list, 'conditions/sore-shoulder', 'condition/sore-shoulder'),
    [
      at(list, {
        field: 'articles.0',
        value: 'condition/sore-shoulder',
        message: like(/^must be section\/slug/),
      }),
    ],
  ],
  [
    'an overlong summary',
    swap(guide, /summary:.*/, `summary: ${'long '.repeat(60)}`),
    [at(guide, { field: 'summary', value: `${'long '.repeat(16)}…`, message: 'has 299 characters and must have at most 220' })],
  ],
  [
    'too few search phrases',
    swap(guide, /searchPhrases:.*/, 'searchPhrases: [one way]'),
    [at(guide, { field: 'searchPhrases', value: '["one way"]', message: 'has 1 entry and must have at least 8' })],
  ],
  [
    'the same entry twice',
    swap(guide, 'bodyRegions: [shoulder]', 'bodyRegions: [shoulder, shoulder]'),
    [at(guide, { field: 'bodyRegions', value: '["shoulder","shoulder"]', message: 'holds the same entry twice' })],
  ],
  [
    'a text where a list belongs',
    swap(guide, 'bodyRegions: [shoulder]', 'bodyRegions: shoulder'),
    [at(guide, { field: 'bodyRegions', value: 'shoulder', message: 'must be a list' })],
  ],
  [
    'a pressure of nine',
    swap(technique, 'pressure: 2', 'pressure: 9'),
    [at(technique, { field: 'pressure', value: '9', message: 'must be at most 5' })],
  ],
  [
    'a day that is none',
    swap(guide, 'published: 2026-01-10', 'published: 2026-02-30'),
    [at(guide, { field: 'published', value: '2026-02-30', message: 'must be a day, as YYYY-MM-DD' })],
  ],
  [
    'a code that is none',
    swap('codes/icd10cm.yaml', 'S43.4', 'S43 4'),
    [
      at('codes/icd10cm.yaml', {
        field: 'covers.1.codes.S43 4',
        value: 'S43 4',
        message: 'must look like M54.2 (one code), M54.5* (all below it), T4?.??2* (any one sign) or C00-C96 (from stem to stem)',
      }),
    ],
  ],
  [
    'a reviewer who is not a clinician of record',
    swap(guide, 'clinicalReview: none', 'clinicalReview: Dr Nobody'),
    [at(guide, { field: 'clinicalReview', value: 'Dr Nobody', message: 'must be one of none' })],
  ],
  [
    'a checked finding without the parts of its sentence',
    swap(findings, / {2}say:[\s\S]*?(?= {2}checked:)/, ''),
    [at(findings, { field: 'sore-shoulder--maker-2020-fixture.say', message: 'is missing' })],
  ],
  [
    'a check that does not say what was read',
    swap(findings, '  checkedIn: full-text\n', ''),
    [at(findings, { field: 'sore-shoulder--maker-2020-fixture.checkedIn', message: 'is missing' })],
  ],
];

const rules: Case[] = [
  [
    'a verdict that says more than its findings',
    swap(benefit, 'rating: not-shown', 'rating: holds-up'),
    [at(benefit, { field: 'verdict.rating', value: 'holds-up', message: like(/^does not follow from its findings/) })],
  ],
  [
    'a warning card that leads to no article',
    swap('signs/weak-arm.yaml', 'conditions/sore-shoulder', 'conditions/sore-shoulders'),
    [
      at('signs/weak-arm.yaml', {
        field: 'beside',
        value: 'conditions/sore-shoulders',
        message: 'names no article, written or planned',
        nearest: 'conditions/sore-shoulder',
      }),
    ],
  ],
  [
    'a safety check without a sign',
    swap('safety.yaml', 'signs: [weak-arm]', 'signs: []'),
    [at('safety.yaml', { field: 'signs', value: '[]', message: 'has 0 entries and must have at least 1' })],
  ],
  [
    'a slug in two sections',
    (tree) => tree.set('techniques/what-to-expect.mdx', String(tree.get(technique)).replaceAll(/slow kneading/gi, 'Visiting')),
    ['guides/what-to-expect.mdx', 'techniques/what-to-expect.mdx'].map((path) =>
      at(path, { field: 'slug', value: 'what-to-expect', message: 'is a slug that 2 articles share' }),
    ),
  ],
  [
    'a planned slug that is taken',
    swap('planned.yaml', /$/, 'guides:\n  first-visit:\n    slow-kneading: Kneading slowly\n'),
    [
      at(technique, { field: 'slug', value: 'slow-kneading', message: 'is a slug that 2 articles share' }),
      at('planned.yaml', { field: 'slug', value: 'slow-kneading', message: 'is a slug that 2 articles share' }),
    ],
  ],
  [
    'a title in two places',
    swap(guide, 'title: A first visit', 'title: slow kneading'),
    [
      at(guide, { field: 'title', value: 'slow kneading', message: 'is a title that 2 articles share' }),
      at(technique, { field: 'title', value: 'slow kneading', message: 'is a title that 2 articles share' }),
    ],
  ],
  [
    'a finding’s id in two places',
    swap(findings, 'id: sore-shoulder--maker-2020-fixture--2', 'id: sore-shoulder--maker-2020-fixture'),
    [at(findings, { field: '1.id', value: 'sore-shoulder--maker-2020-fixture', message: 'is an id that another finding has' })],
  ],
  [
    'a finding in the file of another topic',
    swap(findings, 'topics: [conditions/sore-shoulder]', 'topics: [techniques/slow-kneading]'),
    [
      at(findings, {
        field: 'sore-shoulder--maker-2020-fixture--2.topics.0',
        value: 'techniques/slow-kneading',
        message: 'must be conditions/sore-shoulder: a finding lives in the file of its first topic',
      }),
    ],
  ],
  [
    'a reference whose id is not its file’s name',
    swap(reference, '"id": "maker-2020-fixture"', '"id": "maker-2021-fixture"'),
    [at(reference, { field: 'id', value: 'maker-2021-fixture', message: 'must be the file’s name, maker-2020-fixture' })],
  ],
  [
    'a reference that nobody could look up',
    swap(reference, /"DOI":.*,\n/, ''),
    [at(reference, { field: 'DOI', message: 'is missing, and so are PMID, PMCID and an official URL: nobody could look it up' })],
  ],
  [
    'a reference with nothing but a mirror',
    swap(
      reference,
      /"DOI":.*,\n([\s\S]*)"readAt"/,
      '"URL": "https://example.org/copy",\n  "custom": { "kind": "rct", "mirrorURL": "https://example.org/copy", "readAt"',
    ),
    [at(reference, { field: 'DOI', message: 'is missing, and so are PMID, PMCID and an official URL: nobody could look it up' })],
  ],
  [
    'a journal article without authors',
    swap(reference, /"author": [\s\S]*?(?="issued")/, ''),
    [at(reference, { field: 'author', message: 'is missing: complete the record or withhold it' })],
  ],
  [
    'a DOI that two references share',
    (tree) =>
      tree.set(
        'references/maker-2020-twin.json',
        String(tree.get(reference)).replace('"id": "maker-2020-fixture"', '"id": "maker-2020-twin"'),
      ),
    [
      at('references/maker-2020-twin.json', { field: 'DOI', value: '10.1234/fixture.2020', message: 'is also that of maker-2020-fixture' }),
      at('references/maker-2020-twin.json', { field: 'id', value: 'maker-2020-twin', message: 'is cited by nothing' }),
    ],
  ],
  [
    'a reference that nothing cites',
    (tree) =>
      tree.set(
        'references/other-2020-fixture.json',
        String(tree.get(reference))
          .replaceAll('maker-2020-fixture', 'other-2020-fixture')
          .replace('Maker', 'Other')
          .replace('10.1234/fixture.2020', '10.1234/other'),
      ),
    [at('references/other-2020-fixture.json', { field: 'id', value: 'other-2020-fixture', message: 'is cited by nothing' })],
  ],
  [
    'an answer that rests on an unchecked finding',
    swap(condition, 'finding: sore-shoulder--maker-2020-fixture', 'finding: sore-shoulder--maker-2020-fixture--2'),
    [
      at(condition, {
        field: 'inShort.0.finding',
        value: 'sore-shoulder--maker-2020-fixture--2',
        message: 'rests on a finding whose source has not been double-checked',
      }),
    ],
  ],
  [
    'a verdict that rests on an unchecked finding',
    swap(benefit, 'yet.\n  findings: [sore-shoulder--maker-2020-fixture]', 'yet.\n  findings: [sore-shoulder--maker-2020-fixture--2]'),
    [
      at(benefit, {
        field: 'verdict.findings',
        value: 'sore-shoulder--maker-2020-fixture--2',
        message: 'rests on a finding whose source has not been double-checked',
      }),
    ],
  ],
  [
    'a <Finding> that is unchecked',
    swap(technique, '<Finding id="sore-shoulder--maker-2020-fixture" />', '<Finding id="sore-shoulder--maker-2020-fixture--2" />'),
    [
      at(technique, {
        field: 'body <Finding>',
        value: 'sore-shoulder--maker-2020-fixture--2',
        message: 'rests on a finding whose source has not been double-checked',
      }),
    ],
  ],
  [
    'a claim that rests on an unchecked finding',
    swap(claim, '--maker-2020-fixture]', '--maker-2020-fixture--2]'),
    [
      at(claim, {
        field: 'findings',
        value: 'sore-shoulder--maker-2020-fixture--2',
        message: 'rests on a finding whose source has not been double-checked',
      }),
    ],
  ],
  [
    'an article without a finding that does not say so',
    swap(guide, /noStudies:.*\n/, ''),
    [at(guide, { field: 'noStudies', message: 'is missing: the article shows no finding, so it must say that none was found' })],
  ],
  [
    'an article that denies its findings',
    swap(technique, 'family:', 'noStudies: We found none at all.\nfamily:'),
    [at(technique, { field: 'noStudies', message: 'says that no study was found, yet findings name this article' })],
  ],
  [
    'a review before publication',
    swap(guide, 'reviewed: 2026-01-20', 'reviewed: 2026-01-09'),
    [at(guide, { field: 'reviewed', value: '2026-01-09', message: 'lies before the day of publication, 2026-01-10' })],
  ],
  [
    'a next review that is not after the last',
    swap(guide, 'reviewDue: 2027-01-20', 'reviewDue: 2026-01-20'),
    [at(guide, { field: 'reviewDue', value: '2026-01-20', message: 'must lie after the day of review, 2026-01-20' })],
  ],
  [
    'a phone number that the region does not have',
    swap('signs/weak-arm.yaml', 'Ring {emergency}', 'Ring {emergancy}'),
    [at('signs/weak-arm.yaml', { field: 'steps.0.do', value: 'emergancy', message: 'names no phone number', nearest: 'emergency' })],
  ],
  [
    'a retired slug that leads nowhere',
    swap('retired.yaml', 'conditions/sore-shoulder', 'conditions/sore-shoulders'),
    [
      at('retired.yaml', {
        field: 'rowing-arm.to',
        value: 'conditions/sore-shoulders',
        message: 'leads to no article',
        nearest: 'conditions/sore-shoulder',
      }),
    ],
  ],
  [
    'a retired slug that leads to an article not written yet',
    swap('retired.yaml', 'conditions/sore-shoulder', 'conditions/stiff-neck'),
    [at('retired.yaml', { field: 'rowing-arm.to', value: 'conditions/stiff-neck', message: 'leads to no article' })],
  ],
  [
    'a retired slug with no reason',
    swap('retired.yaml', '{ to: conditions/sore-shoulder }', '{ because: old }'),
    [
      at('retired.yaml', { field: 'rowing-arm.to', message: 'is missing' }),
      at('retired.yaml', { field: 'rowing-arm.because', value: 'because', message: 'is not a field here' }),
      at('permalinks.txt', { field: 'slug', value: 'rowing-arm', message: 'was published and is gone: say in retired.yaml where it went' }),
    ],
  ],
  [
    'a retired slug that is live',
    swap('retired.yaml', /$/, 'what-to-expect: { withdrawn: It was wrong. }\n'),
    [at('retired.yaml', { field: 'what-to-expect', value: 'what-to-expect', message: 'is retired, yet an article has this slug' })],
  ],
  [
    'a published slug that vanished',
    drop('retired.yaml'),
    [at('permalinks.txt', { field: 'slug', value: 'rowing-arm', message: 'was published and is gone: say in retired.yaml where it went' })],
  ],
  [
    'a published slug that was renamed',
    swap('permalinks.txt', 'sore-shoulder\n', 'sore-shoulders\nsore-shoulder\n'),
    [
      at('permalinks.txt', {
        field: 'slug',
        value: 'sore-shoulders',
        message: 'was published and is gone: say in retired.yaml where it went',
        nearest: 'sore-shoulder',
      }),
    ],
  ],
  [
    'an article whose slug is not recorded',
    swap('permalinks.txt', 'rowers\n', ''),
    [
      at('client-groups/rowers.mdx', {
        field: 'slug',
        value: 'rowers',
        message: 'is not in src/content/permalinks.txt yet: run `npm run permalinks`',
      }),
    ],
  ],
  [
    'a written article still planned',
    swap('planned.yaml', /$/, 'guides:\n  first-visit:\n    what-to-expect: A first visit\n'),
    [
      at('planned.yaml', {
        field: 'guides/what-to-expect',
        value: 'guides/what-to-expect',
        message: 'is written now: take it out of the plan',
      }),
    ],
  ],
  [
    'a planned section that does not exist',
    swap('planned.yaml', /$/, 'guide:\n  first-visit:\n    second-visit: A second visit\n'),
    [at('planned.yaml', { field: 'guide', value: 'guide', message: 'is not a field here', nearest: 'guides' })],
  ],
];

const oneLong = `title: ${'a'.repeat(1_000_000)}`;
const files: Case[] = [
  ['an empty file', put(precaution, ''), [at(precaution, { field: 'file', message: 'is empty' })]],
  ['a file of blank lines', put(condition, '\n \n'), [at(condition, { field: 'file', message: 'is empty' })]],
  [
    'bytes that are not UTF-8',
    put(precaution, new Uint8Array([0x74, 0x69, 0xff, 0xfe, 0x80])),
    [at(precaution, { field: 'file', message: 'is not UTF-8 text' })],
  ],
  [
    'a field of a megabyte',
    swap(guide, /title:.*/, oneLong),
    [at(guide, { field: 'file', message: like(/^is 100\d{4} bytes; at most 400000 are read$/) })],
  ],
  [
    'front matter that is not YAML',
    swap(guide, 'title: A first visit', 'title: A first visit: and more'),
    [at(guide, { field: 'file', message: 'is not valid YAML: a colon followed by a space starts a new field; put the text in quotes' })],
  ],
  [
    'a key written twice',
    swap(guide, 'task:', 'title: Another\ntask:'),
    [
      at(guide, {
        field: 'file',
        message: 'is not valid YAML: the same field stands here twice',
      }),
    ],
  ],
  [
    'an article with no front matter',
    put(guide, '# A first visit\n\nWrite down what hurts.\n'),
    [at(guide, { field: 'file', message: 'has no front matter between two lines of ---' })],
  ],
  [
    'front matter that never ends',
    swap(guide, '---\n\n##', '##'),
    [at(guide, { field: 'file', message: 'has no front matter between two lines of ---' })],
  ],
  [
    'front matter that is a list',
    put(guide, '---\n- one\n- two\n---\n\nWords.\n'),
    [at(guide, { field: 'file', value: '["one","two"]', message: 'must be a set of fields' })],
  ],
  [
    'a precaution that is not YAML',
    put(precaution, 'title: [unclosed\n'),
    [
      at(precaution, {
        field: 'file',
        message: like(/^is not valid YAML: /),
      }),
    ],
  ],
  [
    'a reference that is not JSON',
    swap(reference, '"type":', 'type:'),
    [at(reference, { field: 'file', message: like(/^is not valid JSON: /) })],
  ],
  [
    'findings that are no list',
    swap(findings, /^/, 'findings:\n'),
    [at(findings, { field: 'file', message: 'must be a list of findings' })],
  ],
  [
    'a finding that is nothing',
    swap(findings, /$/, '- \n'),
    [at(findings, { field: '2.file', value: 'null', message: 'must be a set of fields' })],
  ],
  [
    'a glossary that is a list',
    put('glossary.yaml', '- tendon\n'),
    [at('glossary.yaml', { field: 'file', message: 'must map ids to entries' })],
  ],
  [
    'a file with no place',
    put('notes.txt', 'Remember the milk.'),
    [at('notes.txt', { field: 'file', value: 'notes.txt', message: 'has no place in src/content' })],
  ],
  [
    'an article in a folder of its own',
    put('guides/what-to-expect/index.mdx', 'Words.'),
    [
      at('guides/what-to-expect/index.mdx', {
        field: 'file',
        value: 'guides/what-to-expect/index.mdx',
        message: 'has no place in src/content',
      }),
    ],
  ],
  [
    'a Markdown file among articles',
    put('guides/second-visit.md', '---\ntitle: Two\n---\nWords.'),
    [at('guides/second-visit.md', { field: 'file', value: 'guides/second-visit.md', message: 'has no place in src/content' })],
  ],
];

const byPlace = (a: Problem, b: Problem): number => a.file.localeCompare(b.file) || a.field.localeCompare(b.field);

test('the fixture has nothing wrong', () => {
  expect(problemsIn(soundTree())).toEqual([]);
});

for (const [title, cases] of Object.entries({
  'an edge that names nothing': dangling,
  'in a body': inBody,
  'against the schema': schema,
  'against the rules': rules,
  'as a file': files,
}))
  describe(`broken ${title}`, () => {
    test.each(cases)('%s', (_name, breakIt, problems) => {
      const tree = soundTree();
      breakIt(tree);
      expect(problemsIn(tree).sort(byPlace)).toEqual([...problems].sort(byPlace));
    });
  });

test('all problems of several broken files are listed together, with their count', () => {
  const tree = soundTree();
  replace(tree, condition, '<Term id="tendon">', '<Term id="tendons">');
  replace(tree, technique, /precautions:.*\n/, '');
  tree.set(precaution, '');
  replace(tree, 'retired.yaml', 'conditions/sore-shoulder', 'conditions/sore');
  expect(report(problemsIn(tree))).toBe(`4 problems in the content:
  src/content/conditions/sore-shoulder.mdx · body <Term>: names no glossary term: “tendons” (did you mean “tendon”?)
  src/content/precautions/fresh-wound.yaml · file: is empty
  src/content/retired.yaml · rowing-arm.to: leads to no article: “conditions/sore”
  src/content/techniques/slow-kneading.mdx · precautions: is missing`);
});

test('a problem says where it stands in the file, and why it matters', () => {
  const tree = soundTree();
  replace(tree, condition, '<Term id="tendon">', '<Term id="tendons">');
  replace(tree, condition, 'precautions: [fresh-wound]', 'precautions: [fresh-wound, blood-clot]');
  replace(tree, findings, 'direction: insufficient', 'direction: insufficent');
  replace(tree, 'safety.yaml', 'precautions: [fresh-wound]', 'precautions: [fresh-wond]');
  const lineOf = (path: Path, text: string): number =>
    String(tree.get(path))
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  const places = problemsWithPlaces(tree).map(({ file, line, column, why }) => [
    file.replace('src/content/', ''),
    line,
    column,
    Boolean(why),
  ]);
  expect(places.sort()).toEqual(
    [
      [condition, lineOf(condition, 'tendons'), 3, true],
      [condition, lineOf(condition, 'blood-clot'), 28, true],
      [findings, lineOf(findings, 'insufficent'), 14, false],
      ['safety.yaml', lineOf('safety.yaml', 'fresh-wond'), 35, true],
    ].sort(),
  );
});

test('problems are workflow commands where GitHub runs the check', () => {
  const tree = soundTree();
  replace(tree, condition, 'precautions: [fresh-wound]', 'precautions: [fresh-wond]');
  expect(annotations(problemsWithPlaces(tree))).toMatch(
    /^::error file=src\/content\/conditions\/sore-shoulder\.mdx,line=\d+,col=\d+::precautions: names no precaution: “fresh-wond” \(did you mean “fresh-wound”\?\)%0A/,
  );
});

test('a project with no readable content is a problem', () => {
  expect(problemsIn(new Map([['planned.yaml', '']])).map(({ message }) => message)).toEqual(['is empty']);
});
