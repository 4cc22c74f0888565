import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/catalogue/rules/index.ts';
import { replace, soundTree, sourceOf, type Path, type Tree } from './fixture.ts';
import { safetyLines } from './safety-lines.ts';

const today = new Date('2026-06-01T00:00:00Z');
const condition = 'conditions/sore-shoulder.mdx';
const guide = 'guides/what-to-expect.mdx';
const findings = 'findings/conditions/sore-shoulder.yaml';
const reference = 'references/maker-2020-fixture.json';
const precaution = 'precautions/fresh-wound.yaml';
const claim = 'claims/mends-shoulders.yaml';
const sign = 'signs/weak-arm.yaml';
const list = 'reading-lists/rowing.yaml';

const told = (tree: Tree): string[] =>
  problemsOf(sourceOf(tree), today).map(({ file, field, message }) => `${file.replace('src/content/', '')} ${field} ${message}`);
const broken = (path: Path, from: string | RegExp, to: string): string[] => {
  const tree = soundTree();
  replace(tree, path, from, to);
  return told(tree);
};
const after = (path: Path, words: string): string[] => broken(path, 'Write down what hurts.', `Write down what hurts. ${words}`);

describe('a publication that was retracted', () => {
  const withStanding = (retraction: string): string[] => broken(reference, '"kind": "rct"', `"kind": "rct", "retraction": "${retraction}"`);

  test('holds up no answer, verdict, sign, precaution, claim, session, <Finding> or <Cite>', () => {
    const fields = withStanding('retracted').map((line) => line.split(' ').slice(0, -6).join(' '));
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.stringContaining('inShort.0'),
        expect.stringContaining('body <Finding>'),
        expect.stringContaining('body <Cite>'),
      ]),
    );
    for (const file of [condition, 'benefits/looser-shoulders.mdx', precaution, claim, 'session.yaml'])
      expect(
        fields.some((line) => line.startsWith(file)),
        file,
      ).toBe(true);
    expect(fields.some((line) => line.startsWith(findings))).toBe(false);
  });
  test('may be shown where concern was expressed', () => expect(withStanding('expression-of-concern')).toEqual([]));
});

describe('days', () => {
  const rows: [string, Path, string | RegExp, string, RegExp][] = [
    ['published in the future', guide, 'published: 2026-01-10', 'published: 2031-01-10', /published lies in the future/],
    ['reviewed in the future', guide, 'reviewed: 2026-01-20', 'reviewed: 2026-07-01', /reviewed lies in the future/],
    ['checked in the future', findings, 'checked: 2026-01-15', 'checked: 2031-01-15', /checked lies in the future/],
    ['a year long past', guide, 'published: 2026-01-10', 'published: 1202-01-10', /published lies before 2020/],
    ['month 13', guide, 'reviewed: 2026-01-20', 'reviewed: 2026-13-20', /reviewed must be a day/],
    ['a review due in decades', guide, 'reviewDue: 2027-01-20', 'reviewDue: 2062-01-20', /reviewDue must lie within 3 years/],
    ['a publication of the future', reference, '2020\n', '2062\n', /issued lies in the future/],
    ['a publication before print', reference, '2020\n', '1202\n', /issued is before 1900/],
  ];
  test.each(rows)('%s', (_name, path, from, to, problem) => expect(broken(path, from, to).join('\n')).toMatch(problem));

  test('today where the reader is ahead of UTC is not the future, and an overdue review is no problem', () => {
    expect(broken(guide, 'reviewed: 2026-01-20', 'reviewed: 2026-06-01')).toEqual([]);
    expect(broken(guide, 'reviewDue: 2027-01-20', 'reviewDue: 2026-02-20')).toEqual([]);
  });
});

describe('telephone numbers that are typed', () => {
  test.each([
    'Ring 911 at once.',
    'Dial one one one.',
    'Call triple zero.',
    'The number is 999.',
    'Text 1737.',
    'Ring ９１１.',
    'Ring 0 800 611 116 or 0800 611 116.',
    'Phone nine-nine-nine.',
    'Call 1-1-1.',
  ])('in a body: %s', (words) => expect(after(guide, words).join('\n')).toMatch(/is a typed phone number/));
  const files: [Path, string | RegExp, string][] = [
    [sign, 'Ring {emergency} now', 'Ring 911 or {emergency} now'],
    [condition, 'Rest it a little', 'Dial one one one'],
    [precaution, 'Wait until it has closed.', 'Ring 999 now.'],
    [claim, 'It has not been shown.', 'Ring 0800 611 116.'],
    [list, 'Two pages to start with.', 'Call triple zero first.'],
    ['glossary.yaml', 'A cord from muscle to bone.', 'A cord. Ring 111 if it snaps.'],
    ['session.yaml', 'You talk.', 'You ring 111.'],
    ['out-of-scope.yaml', 'This site is about people.', 'Ring nine one one.'],
    [findings, 'Kneaded and rested shoulders were equally sore.', 'Ring 111. They were equally sore.'],
  ];
  test.each(files)('in %s', (path, from, to) => expect(broken(path, from, to).join('\n')).toMatch(/is a typed phone number/));
  test('counts of people, and what people type in search, are none', () => {
    expect(broken(findings, 'equally sore.', 'equally sore in 105 people and 112 days.')).toEqual([]);
    expect(broken(guide, 'one way,', 'ring 111,')).toEqual([]);
  });
  test.each(['{ emergency }', '{emergancy}', '{emergency'])('written as %s', (name) => {
    expect(broken(sign, 'See a doctor today.', `'Ring ${name} today.'`)).toHaveLength(1);
    expect(after(guide, `Ring ${name} now.`).length).toBeGreaterThan(0);
  });
});

describe('safety that is weakened', () => {
  const rows: [string, Path, string | RegExp, string, RegExp][] = [
    ['no precautions', 'techniques/slow-kneading.mdx', 'precautions: [fresh-wound]', 'precautions: []', /precautions is empty/],
    [
      'a slow action at the speed of now',
      sign,
      'Ring {emergency} now.',
      'See your doctor this month.',
      /says “now” by its speed, and later/,
    ],
    ['an advice line at the speed of now', sign, 'Ring {emergency} now.', 'Ring {healthline}.', /sends nobody to/],
    ['an advice line at once', sign, 'Ring {emergency} now.', 'Ring {healthline} now.', /sends nobody to/],
    ['nobody to ring at the speed of now', sign, 'Ring {emergency} now.', 'Rest the arm.', /sends nobody to/],
    ['a fast action at a slow speed', sign, 'speed: now', 'speed: this-week', /sooner by its words/],
  ];
  test.each(rows)('%s', (_name, path, from, to, problem) => expect(broken(path, from, to).join('\n')).toMatch(problem));

  const seen: [string, Path, string | RegExp, string][] = [
    ['a level', precaution, /level: not-now([^]*)until: it has closed/, 'level: adapt\nwhere: there\nhow: go round it'],
    ['what to do', precaution, 'Wait until it has closed.', 'Carry on.'],
    ['a speed', sign, 'speed: now', 'speed: today'],
    ['a part of a sign', sign, 'any: [an arm that will not lift, ', 'any: ['],
    ['what must hold as well', sign, 'after a fall', 'after a long fall'],
    ['what a sign means for massage', sign, 'Have no massage.', 'Have a light massage.'],
    ['a sign of an article', condition, 'signs: [weak-arm]', 'signs: []'],
    ['a sign of a precaution', precaution, 'signs: [weak-arm]', 'signs: []'],
    ['a sign of the safety check', 'safety.yaml', 'signs: [weak-arm]', 'signs: [weak-leg]'],
    ['a question of the safety check', precaution, 'Do you have a fresh wound?', 'Do you have a wound?'],
    ['a precaution of an article', guide, 'precautions: [fresh-wound]', 'precautions: []'],
    ['advice for oneself', condition, 'Rest it a little', 'Stretch it hard'],
  ];
  test.each(seen)('%s that changes shows in the text that a person signs for', (_name, path, from, to) => {
    const tree = soundTree();
    const before = safetyLines(sourceOf(tree));
    replace(tree, path, from, to);
    expect(safetyLines(sourceOf(tree))).not.toEqual(before);
  });
});

describe('codes', () => {
  const list = 'codes/icd10cm.yaml';
  test.each([
    ['of another chapter', '"M25.51*"', 'I10', 'is of a chapter that no condition of the group arms-and-hands'],
    ['that no list has', '"M25.51*"', 'M25.51234', 'is no code of icd10cm'],
    ['answered twice', 'S43.4:', '"M25.51*":', 'is answered twice'],
    ['of a danger, widened over the visit', '    encounter: first\n', '', 'is a danger at the first visit alone'],
    [
      'of an emergency, with an article',
      'signs: [weak-arm]\n    encounter',
      'signs: [weak-arm]\n    articles: [conditions/sore-shoulder]\n    encounter',
      'and no article',
    ],
    ['with no answer', 'articles: [conditions/sore-shoulder]', 'articles: []', 'answers nothing'],
    [
      'answered with an article that is none',
      'articles: [conditions/sore-shoulder]',
      'articles: [conditions/sore-sholder]',
      'names no article',
    ],
    ['answered with a sign that is none', 'signs: [weak-arm]', 'signs: [weak-leg]', 'names no danger sign'],
  ])('%s', (_name, from, to, message) => {
    const tree = soundTree();
    replace(tree, list, from, to);
    expect(told(tree).join('\n')).toContain(message);
  });

  test('of a list that is none, of one that knows no visits, or with a wrong check digit', () => {
    const tree = soundTree();
    const text = String(tree.get(list));
    tree.set('codes/icd9.yaml', text);
    tree.set('codes/snomed.yaml', text.replace('"M25.51*"', '"279039008"'));
    const all = told(tree).join('\n');
    expect(all).toContain('is no list whose codes are read');
    expect(all).toContain('has a wrong check digit');
    expect(all).toContain('is of a list that knows no encounter');
  });
});

describe('numbers and promises', () => {
  test.each([
    'Nine out of ten get better.',
    'It helps half of all people.',
    'Two in three are better.',
    'A third of them slept.',
    'It is twice as likely.',
    'Ten per cent are not.',
  ])('with no source: %s', (words) => expect(after(guide, words).join('\n')).toMatch(/holds a number with no <Finding> or <Cite>/));
  test.each(['Keep it under three out of ten.', 'Most people rest.', 'Wait half an hour.'])('may stand: %s', (words) =>
    expect(after(guide, words)).toEqual([]),
  );
  test.each(['It took ２ hours.', 'It took ½ a day.'])('in other characters: %s', (words) =>
    expect(after(guide, words).join('\n')).toMatch(/not written with 0 to 9/),
  );
  test('in one line of advice, where no source can stand', () =>
    expect(broken(condition, 'Rest it a little', 'Rest it; 90 in 100 get better')).toEqual([
      expect.stringContaining('holds a number where no source can stand'),
    ]));

  test.each([
    'This cures it in almost everyone.',
    'It always works.',
    'It never fails.',
    'Relief is guaranteed.',
    'It helps everyone.',
    'It is completely safe.',
    'It is proven to help.',
  ])('promised: %s', (words) => expect(after(guide, words)).toEqual([expect.stringContaining('promises more than any study can show')]));
  test.each(['Massage does not cure it.', 'Some say “it cures everything”.', 'Tablets are not safe for everyone.', 'Always ask first.'])(
    'denied, quoted or advised: %s',
    (words) => expect(after(guide, words)).toEqual([]),
  );
  test.each<[Path, string, string]>([
    [claim, 'One trial found no difference.', 'It cures shoulders.'],
    [list, 'Two pages to start with.', 'A journey in two pages.'],
    ['glossary.yaml', 'A cord from muscle to bone.', 'A cord that massage always heals.'],
    ['session.yaml', 'Hands work.', 'A holistic touch.'],
    [precaution, 'It has to close first.', 'Massage boosts it.'],
  ])('in %s', (path, from, to) => expect(broken(path, from, to)).toHaveLength(1));
});

describe('records', () => {
  const rows: [string, Path, string | RegExp, string, RegExp][] = [
    ['a DOI with a stop behind it', reference, 'fixture.2020"', 'fixture.2020."', /DOI is not a whole DOI/],
    ['an id of another year', reference, '2020\n', '2008\n', /issued is more than a year off/],
    ['an id of another author', reference, '"Maker"', '"Baker"', /author\.0 is not the name/],
    ['ten times as many people', findings, 'participants: 20', 'participants: 200', /participants stands nowhere/],
    ['forty trials for one', findings, 'trials: 1', 'trials: 40', /trials must be 1/],
    ['a design raised', findings, 'design: rct', 'design: systematic-review', /design does not go with its publication/],
    ['a certainty raised', findings, 'certainty: low', 'certainty: high', /certainty is above what its basis names, low/],
    [
      'our own rating as if the authors had given it',
      findings,
      'certaintyBasis: low, stated by the authors',
      'certaintyBasis: our reading',
      /certainty is a rating of our own/,
    ],
  ];
  test.each(rows)('%s', (_name, path, from, to, problem) => expect(broken(path, from, to).join('\n')).toMatch(problem));
});

describe('markup', () => {
  test.each([
    '# Another title',
    '```\ncode\n```',
    'So they say.[^1]\n\n[^1]: A note.',
    '- [ ] a task',
    '<See id="conditions/stiff-neck"></See>',
    '<Term id="tendon" />',
    '<Cite id="maker-2020-fixture">words</Cite>',
    '<Cite id="maker-2020-fixture" set:html="y" />',
    '<Phone id="emergency" />',
    'It is ~~not~~ safe.',
    '---\n\nMore.',
  ])('%s', (markup) => expect(broken(guide, '## Before you go', `${markup}\n\n## Before you go`).length).toBeGreaterThan(0));
  test('single quotes read as double ones', () =>
    expect(broken(guide, '## Before you go', "Hands help. <Cite id='maker-2020-fixture' />\n\n## Before you go")).toEqual([]));
});

describe('files', () => {
  const made = (path: string, content: string): string[] => {
    const tree = soundTree();
    tree.set(path, content);
    return told(tree);
  };
  const bomb = [
    'a: &a [x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefg'.charAt(index)}`)
          .join(', ')}]`,
    ),
  ].join('\n');
  test('a bomb of aliases is named, not set off', () =>
    expect(made(precaution, bomb)).toEqual(expect.arrayContaining([expect.stringContaining('holds an alias')])));
  test('fifty thousand brackets within brackets are named', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(made(precaution, `title: ${deep}\n`).join('\n')).toMatch(/fresh-wound\.yaml file/);
    expect(made(reference, deep).join('\n')).toMatch(/maker-2020-fixture\.json file/);
  });
  test.each(['\u0000', '\u202e'])('a character that cannot be seen is named', (odd) =>
    expect(after(guide, odd).join('\n')).toMatch(/cannot be seen/),
  );
  test('line ends of Windows are harmless in the list of addresses', () =>
    expect(made('permalinks.txt', String(soundTree().get('permalinks.txt')).replaceAll('\n', '\r\n'))).toEqual([]));
  test('a retired address that never was', () =>
    expect(broken('retired.yaml', /$/, 'never-was: { to: conditions/sore-shoulder }\n')).toEqual([
      expect.stringContaining('was never published'),
    ]));
  test('two lists of one title', () => {
    const tree = soundTree();
    tree.set('reading-lists/rowing-again.yaml', String(tree.get(list)));
    expect(told(tree)).toEqual(Array(2).fill(expect.stringContaining('is a title that 2 reading lists share')));
  });
  test('a dangling precaution in the safety check', () =>
    expect(broken('safety.yaml', 'precautions: [fresh-wound]', 'precautions: [fresh-wond]')).toEqual([
      expect.stringContaining('names no precaution'),
    ]));
  test('a misspelt part of the synonyms', () =>
    expect(broken('synonyms.yaml', 'illnesses:', 'ilnesses:').join('\n')).toMatch(/synonyms\.yaml ilnesses is not a field here/));
});

describe('urgency outside a danger sign', () => {
  const urgent = /is an instruction of urgency: name the sign/;
  test.each([
    'Ring for an ambulance at once.',
    'See a doctor today.',
    'Go to the emergency department.',
    'Ask your midwife within two days.',
    'Go to hospital if it swells.',
    'Get medical help now.',
    'Go to A&E.',
    'Ring <Phone of="emergency" /> now.',
  ])('in a body: %s', (words) => expect(after(guide, words).join('\n')).toMatch(urgent));
  const files: [Path, string, string][] = [
    [condition, 'Rest it a little', 'See a doctor today'],
    [guide, 'The second point of the answer.', 'Ring a doctor straight away.'],
    [precaution, 'Wait until it has closed.', 'See a doctor this week.'],
    [claim, 'It has not been shown.', 'See a doctor today.'],
    [list, 'Two pages to start with.', 'Ring your GP now.'],
    ['glossary.yaml', 'A cord from muscle to bone.', 'A cord. Go to hospital if it snaps.'],
  ];
  test.each(files)('in %s', (path, from, to) => expect(broken(path, from, to).join('\n')).toMatch(urgent));
  test.each([
    'Her face went red after a run today.',
    'Ring to book a visit.',
    'Ask your doctor before your first massage.',
    'Not sure? Ring <Phone of="healthline" />.',
    'These need help first: <Sign id="weak-arm" />.',
  ])('may stand: %s', (words) => expect(after(guide, words)).toEqual([]));
  test('in a sign, which is its place', () =>
    expect(broken(sign, 'See a doctor today.', 'Go to the emergency department today.')).toEqual([]));
  test('as people type it in search', () => expect(broken(guide, 'one way,', 'call an ambulance now,')).toEqual([]));
});

describe('verdicts of findings', () => {
  test('of more than 18 words', () =>
    expect(
      broken(findings, 'outcome: soreness\n    who', `outcome: soreness${' in an arm or a leg'.repeat(4)}\n    who`).join('\n'),
    ).toMatch(/sore-shoulder--maker-2020-fixture\.say must have at most 18 words/));
  test('in hard words', () =>
    expect(
      broken(findings, 'outcome: soreness\n    who', 'outcome: inflammatory musculoskeletal symptomatology\n    who').join('\n'),
    ).toMatch(/sore-shoulder--maker-2020-fixture\.say reads above grade 8/));
  test('whose page has a hard name, which counts as one plain word', () => {
    const named = (other: string): string[] => {
      const tree = soundTree();
      replace(tree, condition, 'alsoKnownAs: []', `alsoKnownAs: [${other}]`);
      replace(tree, findings, 'outcome: soreness\n    who', 'outcome: glenohumeral periarthropathy\n    who');
      return told(tree).filter((line) => line.includes('.say reads above grade'));
    };
    expect(named('Sour arm')).toHaveLength(1);
    expect(named('Glenohumeral periarthropathy')).toEqual([]);
  });
  test('without what their rating rests on', () =>
    expect(broken(findings, /^ {2}grounds: .*\n/m, '')).toEqual([
      expect.stringMatching(/sore-shoulder--maker-2020-fixture\.grounds is missing/),
    ]));
  test('that nothing shows may be long', () =>
    expect(broken(findings, /(?=readIn: abstract)/, `say: { background: ${'It is a fact. '.repeat(8).trim()} }\n  `)).toEqual([]));
});

describe('answers that name who measured it', () => {
  const rows: [string, Path, string, string, RegExp][] = [
    ['a summary', guide, 'A fixture that shows', 'A trial that shows', /summary names research/],
    ['the first point', condition, 'The first point of the answer.', 'Studies say no.', /inShort\.0 names research/],
  ];
  test.each(rows)('in %s', (_name, path, from, to, problem) => expect(broken(path, from, to)).toEqual([expect.stringMatching(problem)]));
  test('further down they may', () => expect(broken(condition, 'The second point of the answer.', 'One review found it.')).toEqual([]));
  test('pages about how the site works are about research', () => {
    const tree = soundTree();
    replace(tree, guide, 'group: first-visit', 'group: about-this-site');
    replace(tree, guide, 'A fixture that shows', 'A trial that shows');
    expect(told(tree).filter((line) => line.includes('names research'))).toEqual([]);
  });
});

describe('negatives', () => {
  const unsearched = 'says that there is none or few: write the search down under `looked`';
  const searched = (found: string, more = ''): string =>
    `looked:\n  - { for: trials of kneading, where: registers, on: 2026-05-01, found: [${found}]${more} }\nrelated:`;
  const condition0 = (words: string, found?: string, more?: string): string[] => {
    const tree = soundTree();
    replace(tree, condition, 'One trial is one trial.', words);
    if (found !== undefined) replace(tree, condition, 'related:', searched(found, more));
    return told(tree);
  };
  const both = 'sore-shoulder--maker-2020-fixture, sore-shoulder--maker-2020-fixture--2';

  test.each([
    'No trial has looked at it.',
    'Nobody has shown that it lasts.',
    'There are only two small trials.',
    'It has never been tested.',
    'Just one study looked.',
  ])('without a search: %s', (words) => expect(condition0(words)).toEqual([expect.stringContaining(unsearched)]));
  test.each([
    ['the summary', 'A fixture that shows how an article is built.', 'Nobody has tested it.'],
    ['the answer', 'The second point of the answer.', 'Nobody has tested it.'],
  ])('without a search in %s', (_name, from, to) => expect(broken(condition, from, to)).toEqual([expect.stringContaining(unsearched)]));
  test.each(['No one needs to hurt.', 'One trial found less pain.', 'There is no need for a study.'])('may stand: %s', (words) =>
    expect(condition0(words).filter((line) => line.includes(unsearched))).toEqual([]),
  );

  test('with a search that found all that this site holds, checked twice or not', () =>
    expect(condition0('No trial has looked at it.', both)).toEqual([]));
  test('against a finding of this site', () =>
    expect(condition0('No trial has looked at it.', 'sore-shoulder--maker-2020-fixture')).toEqual([
      expect.stringMatching(/looked\.0\.found is a finding of this site that the search for “trials of kneading” should have found/),
    ]));
  test.each([
    ['another technique', ', techniques: [touch]'],
    ['another condition', ', conditions: [stiff-neck]'],
    ['another kind of study', ', designs: [cohort]'],
  ])('with a search for %s, which found none', (_name, more) => expect(condition0('No trial has looked at it.', '', more)).toEqual([]));
  test.each([
    ['its technique', ', techniques: [slow-kneading]', 1],
    ['its condition', ', conditions: [sore-shoulder]', 2],
    ['its kind of study', ', designs: [rct]', 2],
  ])('against a finding of %s', (_name, more, count) => expect(condition0('No trial has looked at it.', '', more)).toHaveLength(count));
});

describe('the order of danger signs', () => {
  test('two at one place', () => {
    const tree = soundTree();
    tree.set('signs/weak-leg.yaml', String(tree.get(sign)).replace('A weak arm', 'A weak leg'));
    expect(told(tree).filter((line) => line.includes('rank'))).toEqual(
      Array(2).fill(expect.stringContaining('rank is the place of another sign too')),
    );
  });
  test('a slow step before a fast one', () =>
    expect(
      broken(
        sign,
        '  - { do: See a doctor today., speed: today }\n',
        '  - { do: See a doctor this week., speed: this-week }\n  - { do: See a doctor today., speed: today }\n',
      ),
    ).toEqual([expect.stringContaining('steps must come most urgent first')]));
  test('an urgent sign that no words raise', () =>
    expect(broken(sign, 'rules:\n  - { all: [weak] }\n', 'rules: []\n')).toEqual([
      expect.stringContaining('rules is empty: no words raise the card of an urgent sign'),
    ]));
  test('a sign for this week needs none', () =>
    expect(
      broken(sign, /steps:[^]*massage:/, 'steps:\n  - { do: See a doctor this week., speed: this-week }\nmassage:').filter((line) =>
        line.includes('steps'),
      ),
    ).toEqual([]));
});
