import { describe, expect, test } from 'vitest';
import { problemsIn, replace, soundTree } from '../../../tests/content/fixture.ts';

const entry = (id: string, href: string, read = '2026-01-05'): string =>
  `${id}:\n  title: A register\n  href: ${href}\n  for: Find someone.\n  source: https://example.org/register\n  read: ${read}\n`;

/** What is wrong with a tree that holds these links. */
const wrongWith = (links: string): string[] => {
  const tree = soundTree();
  tree.set('outward.yaml', links);
  return problemsIn(tree).map(({ field, message }) => `${field} ${message}`);
};

describe('a link that leaves the site', () => {
  test('is sound with a public address, whose it is, and the day on which it was read', () => {
    expect(wrongWith(entry('register', 'https://example.org/find'))).toEqual([]);
  });

  test.each([
    ['no https', entry('register', 'http://example.org/find'), 'register.href must be an https address'],
    ['a part that follows readers', entry('register', 'https://example.org/find?utm_source=us'), 'carries a part that follows readers'],
    ['a machine', entry('register', 'https://localhost:8080/find'), 'is no public address'],
    [
      'the same page twice',
      entry('register', 'https://www.example.org/find/') + entry('again', 'https://example.org/find'),
      'again.href stands already under register',
    ],
    ['a day to come', entry('register', 'https://example.org/find', '2099-01-01'), 'register.read lies in the future'],
  ])('%s is sent back', (_what, links, problem) => expect(wrongWith(links).join('\n')).toContain(problem));
});

test('an id of a technique where a study’s words belong is sent back, a plain word with a hyphen is not', () => {
  const tree = soundTree();
  replace(tree, 'findings/conditions/sore-shoulder.yaml', /comparator: .*/, 'comparator: slow-kneading or a full-body wrap');
  expect(problemsIn(tree).map(({ value, message }) => [value, message])).toEqual([['slow-kneading', 'is an id: write its name']]);
});
