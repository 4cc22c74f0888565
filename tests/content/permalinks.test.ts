import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const path = 'src/content/permalinks.txt';
const slugsOf = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));
const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Every earlier version of the list that git knows; none where there is no history. */
function earlierVersions(): { commit: string; slugs: string[] }[] {
  try {
    return git('log', '--format=%H', '--', path)
      .split('\n')
      .filter(Boolean)
      .map((commit) => ({ commit, slugs: slugsOf(git('show', `${commit}:./${path}`)) }));
  } catch {
    return [];
  }
}

describe('The list of every slug ever published', () => {
  const now = slugsOf(readFileSync(path, 'utf8'));

  test('names each slug once', () => {
    expect(new Set(now).size).toBe(now.length);
  });

  test('has only ever grown: every slug of every earlier version is still in it', () => {
    for (const { commit, slugs } of earlierVersions())
      expect(
        slugs.filter((slug) => !now.includes(slug)),
        `taken away since ${commit.slice(0, 8)}`,
      ).toEqual([]);
  });
});
