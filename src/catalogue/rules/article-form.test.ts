import { describe, expect, test } from 'vitest';
import { problemsIn, replace, soundTree } from '../../../tests/content/fixture.ts';

const condition = 'conditions/sore-shoulder.mdx';

/** The condition of the sound tree with changes; what is wrong with it then. */
function wrongWith(change: (text: string) => string): string[] {
  const tree = soundTree();
  tree.set(condition, change(String(tree.get(condition))));
  return problemsIn(tree)
    .filter(({ file }) => file.endsWith(condition))
    .map(({ message, value }) => [value, message].filter(Boolean).join(' '));
}
const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test('an article in its form is sound', () => expect(wrongWith((text) => text)).toEqual([]));

describe('what breaks the form is told', () => {
  test.each([
    ['a bullet that answers no question', swap('    asks: sure\n', ''), 'is missing: every bullet answers one of helps, sure, safe'],
    [
      'a sign among the answers',
      swap('  - kind: care\n    asks: safe\n    precautions: [fresh-wound]', '  - kind: sign\n    signs: [weak-arm]'),
      'safe takes one bullet of kind fact, then one of kind care',
    ],
    [
      'no precaution under safe',
      swap('  - kind: care\n    asks: safe\n    precautions: [fresh-wound]\n', ''),
      'safe takes one bullet of kind fact',
    ],
    [
      'questions out of order',
      (text: string) => swap('asks: helps', 'asks: sure')(text).replace('asks: sure\n    text: Fairly', 'asks: helps\n    text: Fairly'),
      'stands in another order',
    ],
    [
      'a fact that rests on nothing',
      swap('    findings: [sore-shoulder--maker-2020-fixture]\n  - kind: fact', '  - kind: fact'),
      'rests on references, findings or both',
    ],
    ['no card', (text: string) => text.replace(/tool:\n(?: .*\n)+/, ''), 'is missing: every article has one thing to fill in'],
    ['a card that is shown twice', (text: string) => `${text}\n\n<Tool />\n\n<Tool />\n`, 'shows the card of this article, once'],
    ['a line of a card that is too long', swap('What will you do?', `What will you do ${'and then '.repeat(12)}?`), '110'],
    ['a fourth box', (text: string) => text + '\n\n<Finding id="sore-shoulder--maker-2020-fixture" />'.repeat(4), 'is more than 3 boxes'],
    [
      'a second section on safety',
      (text: string) => `${text}\n\n## Who should take care\n\nIt is kept warm.\n`,
      'is a second section on safety',
    ],
    [
      'a precaution listed twice',
      swap('## If you do nothing', '<Care id="fresh-wound" />\n\n## If you do nothing'),
      'stands in the list that the page puts under this heading anyway',
    ],
    ['a missing heading', swap('## If you do nothing', '## If you wait'), 'If you do nothing is a heading every condition has'],
    ['a word nobody says aloud', (text: string) => `${text}\n\nIt beat a sham touch.\n`, 'sham is not how people speak'],
    ['statistics', (text: string) => `${text}\n\nThe SMD was small.\n`, 'SMD is statistics'],
    [
      'points of no scale',
      (text: string) => `${text}\n\nPain fell by 2 points. <Cite id="maker-2020-fixture" />\n`,
      '2 points is statistics',
    ],
    ['a tic', (text: string) => `${text}\n\nTo be fair. It is fair.\n`, 'stands a second time'],
    [
      'a page that is not written',
      (text: string) => `${text}\n\n<See id="conditions/stiff-neck" promised>Stiff neck</See> is next.\n`,
      'sends the reader to a page that is not written',
    ],
    [
      'a card that is hard to read',
      swap('What will you do?', 'Which contraindications necessitate multidisciplinary consultation?').bind(undefined),
      'reads above grade 8',
    ],
    [
      'a page that is too long',
      (text: string) => text + '\n\nThe arm is kept warm and it is moved a little on the day.'.repeat(120),
      'words before anything is opened',
    ],
  ])('%s', (_what, change, message) => expect(wrongWith(change).join('\n')).toContain(message));

  test('a link that leads out of the site names an entry', () => {
    expect(wrongWith((text) => `${text}\n\n<Out to="nowhere">There</Out> you go.\n`)).toEqual([
      'nowhere names no outward link of outward.yaml',
    ]);
  });
});

test('answers to questions do not belong in a guide', () => {
  const tree = soundTree();
  replace(tree, 'guides/what-to-expect.mdx', 'kind: answer\n', 'kind: answer\n    asks: helps\n');
  expect(problemsIn(tree).map(({ message }) => message)).toContain('keeps In short in guides: a bullet there answers no question');
});
