import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/catalogue/rules/index.ts';
import { readSource } from '../../src/source/index.ts';
import { sectionNames } from '../../src/schemas/vocabulary.ts';
import { soundTree, writeTree } from '../../tests/content/fixture.ts';
import { startArticle } from './article.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  const tree = soundTree();
  writeTree(tree, root);
});
afterEach(() => rmSync(root, { recursive: true }));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Fields that the content check asks for in one file. */
const missing = (file: string): string[] =>
  problemsOf(readSource(root))
    .filter((problem) => problem.file === file && problem.message === 'is missing')
    .map(({ field }) => field);

test('a planned article takes its title from the plan and leaves the plan', () => {
  const file = startArticle(root, 'conditions', 'stiff-neck', undefined, new Date('2026-11-21T12:00:00Z'));
  expect(file).toBe('src/content/conditions/stiff-neck.mdx');
  expect(read(file)).toContain('title: "Stiff neck"\n');
  expect(read(file)).toContain('published: 2026-11-21\n');
  expect(read(file)).toContain('reviewDue: 2028-11-21\n');
  expect(read(file)).toContain('## Does massage help?\n');
  expect(read('src/content/planned.yaml')).toBe('{}\n');
});

test('the build fails until its required fields are filled, and names them', () => {
  const file = startArticle(root, 'conditions', 'stiff-neck');
  expect(missing(file)).toEqual(
    expect.arrayContaining(['summary', 'inShort', 'searchPhrases', 'bodyRegions', 'precautions', 'group', 'selfCare']),
  );
});

describe('every section has a template', () => {
  const own: Record<(typeof sectionNames)[number], string[]> = {
    conditions: ['signs', 'selfCare'],
    techniques: ['pressure', 'feel', 'soreness', 'conditions.0.id'],
    benefits: ['claim', 'verdict.rating', 'verdict.because', 'verdict.findings'],
    'client-groups': ['adaptations', 'conditions', 'techniques'],
    science: ['claim', 'verdict.rating'],
    guides: ['task'],
  };
  test.each(sectionNames)('%s: valid YAML with a comment on every field, and nothing but missing values', (section) => {
    const file = startArticle(root, section, 'brand-new', 'Brand new');
    const problems = problemsOf(readSource(root)).filter((problem) => problem.file === file);
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['is missing']));
    expect(missing(file)).toEqual(expect.arrayContaining(['summary', 'precautions', ...own[section]]));
    for (const line of read(file).split('---')[1]?.split('\n') ?? [])
      if (/^\w+:/.test(line)) expect(read(file)).toMatch(new RegExp(`# .+\\n${line.split(':')[0]}:`));
  });
});

describe('it refuses, in words,', () => {
  const cases: [string, string[], RegExp][] = [
    ['a section that does not exist', ['condition', 'stiff-neck'], /“condition” is not a section\. Did you mean “conditions”\?/],
    ['a slug that is none', ['conditions', 'Stiff Neck'], /is no slug/],
    ['an article that is written', ['conditions', 'sore-shoulder'], /conditions\/sore-shoulder is written already/],
    ['a slug of another section', ['guides', 'sore-shoulder', 'Shoulders'], /conditions\/sore-shoulder is written already/],
    ['a slug that is planned elsewhere', ['guides', 'stiff-neck', 'Necks'], /is planned as conditions\/stiff-neck/],
    ['a slug that was retired', ['conditions', 'rowing-arm', 'Arms'], /was published before/],
    ['an article nobody planned, without a title', ['conditions', 'stif-neck'], /is not planned\. Did you mean “conditions\/stiff-neck”\?/],
  ];
  test.each(cases)('%s', (_name, [section = '', slug = '', title], words) => {
    expect(() => startArticle(root, section, slug, title)).toThrow(words);
    expect(existsSync(join(root, `src/content/${section}/stif-neck.mdx`))).toBe(false);
  });
});
