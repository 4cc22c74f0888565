import { describe, expect, test } from 'vitest';
import { replace, soundTree, sourceOf, type Tree } from '../../tests/content/fixture.ts';
import { keyOf, statementsOf, type Statement } from './statements.ts';

const guide = 'guides/what-to-expect.mdx';
const reference = 'maker-2020-fixture';

const statementsIn = (tree: Tree): Statement[] => statementsOf(sourceOf(tree));
const of = (statements: Statement[], id: string): Statement[] => statements.filter(({ where }) => where.id === id);

describe('the key of a statement', () => {
  const key = keyOf('Massage may ease pain, for a week.', ['b', 'a']);

  test('is twelve hexadecimal digits, whatever the case, quotes, stops and order of sources', () => {
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(keyOf('  massage may “ease” pain\nfor a week', ['a', 'b'])).toBe(key);
  });

  test.each([
    ['another word', 'Massage may lower pain, for a week.', ['a', 'b']],
    ['a word more', 'Massage may ease neck pain, for a week.', ['a', 'b']],
    ['a word less', 'Massage eases pain, for a week.', ['a', 'b']],
    ['another order', 'For a week, massage may ease pain.', ['a', 'b']],
    ['a source more', 'Massage may ease pain, for a week.', ['a', 'b', 'c']],
    ['a source less', 'Massage may ease pain, for a week.', ['a']],
  ])('changes with %s', (_what, text, references) => {
    expect(keyOf(text, references)).not.toBe(key);
  });

  test.each([
    ['a decimal point', '1.5 points', '15 points'],
    ['a minus', '−0.5 points', '0.5 points'],
    ['a per cent sign', '8% fewer', '8 fewer'],
  ])('changes with %s', (_what, one, other) => {
    expect(keyOf(one, [])).not.toBe(keyOf(other, []));
  });
});

describe('the statements of a tree', () => {
  const statements = statementsIn(soundTree());

  test('are of every kind that the tree holds, each with its file and line', () => {
    const kinds = new Set(statements.map(({ kind }) => kind));
    for (const kind of ['in-short', 'verdict', 'sign', 'prose', 'finding', 'precaution', 'reason', 'claim', 'instead'] as const)
      expect(kinds).toContain(kind);
    for (const { where } of statements) {
      expect(where.file).toMatch(/^src\/content\//);
      expect(where.line).toBeGreaterThan(0);
    }
  });

  test('rest on publications, through findings too', () => {
    expect(statements.filter(({ references }) => references.some((id) => id !== reference))).toEqual([]);
    const [first] = of(statements, 'conditions/sore-shoulder');
    expect(first).toMatchObject({ kind: 'in-short', text: 'The first point of the answer.', references: [reference] });
  });

  test('hold a block of the text only where it cites something', () => {
    const prose = of(statements, 'conditions/sore-shoulder').filter(({ kind }) => kind === 'prose');
    expect(prose.map(({ text, references }) => [text, references])).toEqual([['One trial is one trial.', [reference]]]);
  });

  test('hold the meaning of a word only where it has a source', () => {
    const tree = soundTree();
    expect(of(statementsIn(tree), 'tendon')).toEqual([]);
    tree.set('glossary.yaml', `${String(tree.get('glossary.yaml'))}  references: [${reference}]\n`);
    expect(of(statementsIn(tree), 'tendon')).toMatchObject([{ kind: 'term', text: 'Tendon: A cord from muscle to bone.' }]);
  });

  test('keep their keys where another file changes', () => {
    const tree = soundTree();
    replace(tree, guide, 'The second point of the answer.', 'Another point of the answer.');
    const before = new Set(statements.map(({ key }) => key));
    const changed = statementsIn(tree).filter(({ key }) => !before.has(key));
    expect(changed.map(({ text, where }) => [text, where.id])).toEqual([['Another point of the answer.', 'guides/what-to-expect']]);
  });

  test.each([
    ['the direction of a finding', 'findings/conditions/sore-shoulder.yaml', 'direction: no-difference', 'direction: mixed', 'finding'],
    [
      'the level of a precaution',
      'precautions/fresh-wound.yaml',
      /level: not-now([^]*)until: it/,
      'level: ask-first\nwhere: there\nwhom: it',
      'precaution',
    ],
    ['what a precaution says to do', 'precautions/fresh-wound.yaml', 'Wait until it has closed', 'Wait a little', 'precaution'],
    ['how fast to act on a sign', 'signs/weak-arm.yaml', 'speed: now', 'speed: today', 'sign'],
    ['what a person would notice', 'signs/weak-arm.yaml', 'a hand that drops things', 'a hand that shakes', 'sign'],
    ['what must hold as well', 'signs/weak-arm.yaml', 'all: [after a fall]\n', '', 'sign'],
    ['what became of a claim', 'claims/mends-shoulders.yaml', 'verdict: not-shown', 'verdict: wrong', 'claim'],
  ] as const)('change their keys with %s, and no other does', (_what, path, from, to, kind) => {
    const tree = soundTree();
    replace(tree, path, from, to);
    const before = new Set(statements.map(({ key }) => key));
    expect(statementsIn(tree).flatMap((one) => (before.has(one.key) ? [] : one.kind))).toEqual([kind]);
  });
});
