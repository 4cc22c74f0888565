import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCatalogue, type Catalogue } from '../../src/catalogue/create.ts';
import { problemsOf } from '../../src/catalogue/rules/index.ts';
import { site } from '../../src/site.config.ts';
import { localised, readSource, type Problem, type Source } from '../../src/source/index.ts';

/** A content tree in memory: path under src/content → text or bytes. */
export type Tree = Map<string, string | Uint8Array>;

/** The answers of a section that keeps In short. */
const inShort = `inShort:
  - kind: answer
    text: The first point of the answer.
    finding: sore-shoulder--maker-2020-fixture
  - kind: fact
    text: The second point of the answer.
    references: [maker-2020-fixture]
`;

/** The answers to the reader’s three questions. */
const replies = `inShort:
  - kind: answer
    asks: helps
    text: The first point of the answer.
    finding: sore-shoulder--maker-2020-fixture
  - kind: fact
    asks: sure
    text: Fairly sure, for an arm that has been sore for a while.
    findings: [sore-shoulder--maker-2020-fixture]
  - kind: fact
    asks: safe
    text: The second point of the answer.
    references: [maker-2020-fixture]
  - kind: care
    asks: safe
    precautions: [fresh-wound]
`;

const shared = (title: string, answers: string): string => `title: ${title}
summary: A fixture that shows how an article is built.
alsoKnownAs: []
searchPhrases: [one way, two ways, three ways, four ways, five ways, six ways, seven ways, eight ways]
bodyRegions: [shoulder]
precautions: [fresh-wound]
signs: [weak-arm]
published: 2026-01-10
reviewed: 2026-01-20
reviewDue: 2027-01-20
clinicalReview: none
${answers}tool:
  kind: questions
  title: Ask before you book
  ask: [What will you do?, How long will it take?, May I stop?]
  of: therapist
`;

/** Easy words that stand nowhere else, so that a body is as long as its section asks. */
const filler = (title: string): string =>
  ['arm', 'leg', 'back', 'neck', 'hand', 'foot', 'knee', 'hip', 'calf', 'thumb', 'heel', 'shin', 'nape', 'waist', 'chest', 'wrist']
    .map(
      (part) =>
        `Think of ${title.toLowerCase()} and the ${part}. ` +
        `We rub the ${part} for as long as it feels good. `.repeat(2) +
        `Then the ${part} may rest. It is kept warm, and it is moved a little. `.repeat(2),
    )
    .join('\n\n');

const article = (title: string, own: string, body: string, answers = replies): string =>
  `---\n${shared(title, answers)}${own}---\n\n${body}\n\n${filler(title)}\n`;

const verdict = `claim: It mends shoulders
verdict:
  rating: not-shown
  because: Nobody has shown it yet.
  findings: [sore-shoulder--maker-2020-fixture]
`;

const body =
  '## What it is\n\nOne trial is one trial. <Cite id="maker-2020-fixture" />\n\n<Finding id="sore-shoulder--maker-2020-fixture" />';

/** The headings that a condition has beside “What it is”. */
const otherHeadings = ['Does massage help?', 'What helps more', 'Is it safe for you?', 'If you do nothing', 'What nobody knows yet']
  .map((heading) => `## ${heading}\n\nIt is kept warm.`)
  .join('\n\n');

const sound = {
  'conditions/sore-shoulder.mdx': article(
    'Sore shoulder',
    `related: [techniques/slow-kneading, guides/what-to-expect]
group: arms-and-hands
selfCare: [Move it a little, Rest it a little, Keep it warm]
`,
    `${body}\n\nA <Term id="tendon">tendon</Term> joins muscle to bone. See <See id="conditions/stiff-neck">stiff necks</See>, or ring <Phone of="healthline" />. <Sign id="weak-arm" /> <Care id="fresh-wound" />\n\n${otherHeadings}`,
  ),
  'techniques/slow-kneading.mdx': article(
    'Slow kneading',
    `family: classic-strokes
pressure: 2
feel: Like dough under warm hands.
usualLength: Ten minutes.
clothing: On the skin, with oil.
soreness: None is usual.
conditions:
  - id: sore-shoulder
    why: It suits a tired arm
`,
    body,
  ),
  'benefits/looser-shoulders.mdx': article(
    'Looser shoulders',
    `${verdict}group: pain-and-movement\ntechniques: [slow-kneading]\nconditions: [sore-shoulder]\n`,
    body,
  ),
  'science/shoulder-warmth.mdx': article('Warmth in the shoulder', `${verdict}group: blood-and-hormones\n`, body, inShort),
  'client-groups/rowers.mdx': article(
    'Rowers',
    `group: work-and-play\nconditions: [sore-shoulder]\ntechniques: [slow-kneading]\nadaptations: [Lie on one side, Start with the back, Stop before it hurts]\n`,
    body,
  ),
  'guides/what-to-expect.mdx': article(
    'A first visit',
    'group: first-visit\ntask: Plan a first visit\nnoStudies: We found no study of first visits.\n',
    '## Before you go\n\nWrite down what hurts.',
    inShort,
  ),
  'findings/conditions/sore-shoulder.yaml': `- id: sore-shoulder--maker-2020-fixture
  topics: [conditions/sore-shoulder, techniques/slow-kneading, benefits/looser-shoulders, science/shoulder-warmth, client-groups/rowers]
  techniques: [slow-kneading, massage]
  intervention: slow kneading
  population: twenty rowers
  comparator: rest
  outcome: soreness
  direction: no-difference
  effect: Kneaded and rested shoulders were equally sore.
  certainty: low
  certaintyBasis: low, stated by the authors
  trials: 1
  participants: 20
  design: rct
  readIn: full-text
  grounds: { comparator: none, people: patients, counted: 20, randomised: all, outcome: self-reported, agreement: one-study, bias: unknown }
  reference: maker-2020-fixture
  say:
    what: slow kneading
    change: reduce
    outcome: soreness
    who: in rowers
    than: compared with rest
  checked: 2026-01-15
  checkedIn: full-text
- id: sore-shoulder--maker-2020-fixture--2
  topics: [conditions/sore-shoulder]
  techniques: [massage]
  intervention: slow kneading
  population: twenty rowers
  comparator: rest
  outcome: strength
  direction: insufficient
  effect: Strength was measured in four rowers only.
  certainty: very-low
  certaintyBasis: very low, stated by the authors
  design: rct
  readIn: abstract
  grounds: { comparator: none, people: patients, counted: unknown, randomised: all, outcome: measured, agreement: one-study, bias: unknown }
  reference: maker-2020-fixture
`,
  'references/maker-2020-fixture.json': JSON.stringify(
    {
      id: 'maker-2020-fixture',
      type: 'article-journal',
      title: 'A fixture of slow kneading',
      author: [{ family: 'Maker', given: 'A' }],
      issued: { 'date-parts': [[2020]] },
      'container-title': 'Journal of Fixtures',
      DOI: '10.1234/fixture.2020',
      custom: { kind: 'rct', readAt: 'https://example.org/fixture' },
    },
    null,
    2,
  ),
  'precautions/fresh-wound.yaml': `title: A fresh wound
with: a fresh wound
level: not-now
where: there
until: it has closed
question: Do you have a fresh wound?
why: It has to close first.
do: Wait until it has closed.
tell: I have a fresh wound.
signs: [weak-arm]
references: [maker-2020-fixture]
`,
  'reading-lists/rowing.yaml': `title: Rowing\nforWhom: People who row.\nwhy: Two pages to start with.\narticles: [conditions/sore-shoulder, techniques/slow-kneading]\n`,
  'claims/mends-shoulders.yaml': `says: Massage mends shoulders
kind: effect
verdict: not-shown
shows: One trial found no difference.
instead: It has not been shown.
findings: [sore-shoulder--maker-2020-fixture]
articles: [benefits/looser-shoulders]
`,
  'glossary.yaml': 'tendon:\n  term: Tendon\n  meaning: A cord from muscle to bone.\n',
  'body-regions.yaml': 'shoulder: { name: Shoulder, names: [rotator cuff], views: [front, back] }\n',
  'signs/weak-arm.yaml': `title: A weak arm
rank: 1
areas: [arm]
any: [an arm that will not lift, a hand that drops things]
all: [after a fall]
steps:
  - { when: your face droops too, do: 'Ring {emergency} now.', speed: now }
  - { do: See a doctor today., speed: today }
massage: Have no massage.
words: [weak arm, arm went weak, cannot lift arm]
ring: [emergency]
beside: [conditions/sore-shoulder]
rules:
  - { all: [weak] }
references: [maker-2020-fixture]
`,
  'emergency-words.yaml': 'weak: [weak, floppy]\n',
  'out-of-scope.yaml': 'animals:\n  words: [horse]\n  say: This site is about people.\n  near: [guides/what-to-expect]\n',
  'synonyms.yaml':
    'subjects:\n  sore: [sore, painful]\nillnesses:\n  gout: [gout]\ncircumstances:\n  rowing: [rowing, boat]\nnames:\n  supraspinatus: sore shoulder\n',
  'safety.yaml': 'signs: [weak-arm]\ngroups:\n  - { title: Today, precautions: [fresh-wound] }\n',
  'session.yaml':
    'whole: { from: 30, to: 60, reference: maker-2020-fixture }\nsteps:\n  - { title: Talk, picture: session-talk, text: You talk., part: before }\n  - { title: Work, picture: session-massage, text: Hands work., part: hands-on }\n  - { title: After, picture: session-after, text: You get up., part: after }\n',
  'codes/icd10cm.yaml': `source:
  list: A list
  publisher: A publisher
  readIn: https://example.org/list
  licence: public domain
  read: 2026-01-10
covers:
  - articles: [conditions/sore-shoulder]
    codes:
      "M25.51*": Pain in shoulder
  - near: [conditions/sore-shoulder]
    precautions: [fresh-wound]
    codes:
      S43.4: Sprain of shoulder joint
  - signs: [weak-arm]
    encounter: first
    codes:
      "S42*": Fracture of shoulder and upper arm
  - articles: [conditions/stiff-neck]
    codes:
      M54.2: Cervicalgia
`,
  'planned.yaml': 'conditions:\n  back-and-neck:\n    stiff-neck: Stiff neck\n',
  'retired.yaml': 'rowing-arm: { to: conditions/sore-shoulder }\n',
  'permalinks.txt':
    '# Every slug ever published.\nsore-shoulder\nslow-kneading\nlooser-shoulders\nshoulder-warmth\nrowers\nwhat-to-expect\nrowing-arm\n',
} as const;

/** Paths of the fixture, so that a misspelt one does not compile. */
export type Path = keyof typeof sound;

/** The smallest content tree with an article of each section and nothing wrong. */
export const soundTree = (): Tree => new Map(Object.entries(sound));

/** Replaces the one place where `from` stands in a file; throws where it does not stand there. */
export function replace(tree: Tree, path: Path, from: string | RegExp, to: string): void {
  const before = tree.get(path) as string;
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} holds no ${String(from)}.`);
  tree.set(path, after);
}

/** Writes a tree to <root>/src/content. */
export function writeTree(tree: Tree, root: string): void {
  for (const [path, content] of tree) {
    const file = join(root, 'src/content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A tree read from disk as the build reads it. */
export function sourceOf(tree: Tree): Source {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writeTree(tree, root);
    return readSource(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What can be asked of a tree. */
export const catalogueOf = (tree: Tree): Catalogue => createCatalogue(localised(sourceOf(tree), site.country, site.region));

/** All problems of a tree. */
export const problemsIn = (tree: Tree): Problem[] => problemsOf(sourceOf(tree));
