import { execFileSync } from 'node:child_process';
import Slugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/source/body.ts';
import { catalogue, source } from '../content/own.ts';
import { page, pages } from './pages.ts';

const git = (...words: string[]): string => {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  } catch {
    return '';
  }
};
const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));

/** What stands behind # in the addresses of the headings of a body. */
const fragmentsOf = (headings: readonly string[]): string[] => {
  const slugger = new Slugger();
  return headings.map((text) => slugger.slug(text));
};
const headingsOf = (blocks: readonly { kind: string; text: string }[]): string[] =>
  blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);

test('every heading of an article has a place of its own on the page, named for its words', () => {
  for (const { id, body } of source.articles)
    expect(
      fragmentsOf(headingsOf(body.blocks)).filter((fragment) => !page(`/${id}/`).ids.has(fragment)),
      id,
    ).toEqual([]);
});

const releases = lines(git('tag', '--list', 'v*'));
const paths = new Set(pages.map(({ path }) => path));

describe.skipIf(releases.length === 0)('What was published before', () => {
  test.each(releases)('%s: every short address still answers', (tag) => {
    const slugs = lines(git('show', `${tag}:./src/content/permalinks.txt`));
    expect(slugs.filter((slug) => !paths.has(`/a/${slug}/`))).toEqual([]);
  });

  test.each(releases)('%s: every article and every heading of one that is still there can be linked to', (tag) => {
    const files = lines(git('ls-tree', '-r', '--name-only', tag, '--', 'src/content')).filter((path) => path.endsWith('.mdx'));
    const lost = files.flatMap((file) => {
      const id = file.replace(/^src\/content\/|\.mdx$/g, '');
      if (!paths.has(`/${id}/`)) return [id];
      if (!catalogue.articleById(id)) return [];
      const article = parseArticle(git('show', `${tag}:./${file}`).replaceAll('\r\n', '\n'), file);
      return fragmentsOf('body' in article ? headingsOf(article.body.blocks) : [])
        .filter((fragment) => !page(`/${id}/`).ids.has(fragment))
        .map((fragment) => `/${id}/#${fragment}`);
    });
    expect(lost).toEqual([]);
  });
});
