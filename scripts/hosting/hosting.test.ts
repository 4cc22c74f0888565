import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/seo/security-headers.ts';
import { deployFiles, ownPlace, redirectsOf } from './index.ts';
import { contentType, folderOf, headersFor, type Place } from './policy.ts';
import { hostHeaders, hostRedirects } from './static-hosts.ts';

const place: Place = { origin: 'https://clinic.example', base: '/massage', redirects: [['/guides/old/', '/guides/new/']] };
const texts = Object.entries(deployFiles(place)).filter(([path]) => /knead-to-know\.conf|Caddyfile/.test(path));

test('the files of deploy/ are what `npm run hosting` makes now', () => {
  const made = deployFiles(ownPlace());
  expect(globSync('deploy/**/*.*').concat(globSync('deploy/**/*file')).sort()).toEqual(
    Object.keys(made)
      .map((path) => `deploy/${path}`)
      .sort(),
  );
  for (const [path, text] of Object.entries(made)) expect(readFileSync(`deploy/${path}`, 'utf8'), path).toBe(text);
});

test.each(texts.filter(([path]) => path !== 'nginx/knead-to-know.conf'))(
  '%s sends what every page needs, in the folder of the copy',
  (path, text) => {
    const whole = path.startsWith('nginx') ? text + (deployFiles(place)['nginx/snippets/knead-to-know-headers.conf'] ?? '') : text;
    for (const value of Object.values(securityHeaders)) expect(whole).toContain(`"${value}"`);
    expect(text).toContain('/massage/404.html');
    expect(text).toContain('/massage/_astro/');
    expect(text).toContain('/massage/guides/new/');
  },
);

describe('a header', () => {
  test('lets a file be kept for a year only where its name is its content, and it is there', () => {
    expect(headersFor('/_astro/x.js')['Cache-Control']).toContain('immutable');
    for (const [path, found] of [
      ['/_astro/x.js', false],
      ['/conditions/neck-pain/', true],
      ['/sw.js', true],
    ] as const)
      expect(headersFor(path, found)['Cache-Control']).toBe('no-cache');
  });

  test('lets other sites read data, and nothing else', () => {
    expect(headersFor('/api/articles.json')).toHaveProperty('Access-Control-Allow-Origin', '*');
    expect(headersFor('/r/articles.json')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test('names the charset of text', () => {
    expect(contentType('llms.txt')).toBe('text/plain; charset=utf-8');
    expect(contentType('a/b.json')).toBe('application/json');
    expect(contentType('x.unknown')).toBe('application/octet-stream');
  });
});

test('every way of writing a folder is one', () => {
  expect(['/', '', '/massage', 'massage', 'massage/', '//massage/'].map(folderOf)).toEqual([
    '',
    '',
    '/massage',
    '/massage',
    '/massage',
    '/massage',
  ]);
});

test('`_headers` and `_redirects` name the folder; a hashed file is told how long to be kept once', () => {
  expect(hostHeaders(place)).toMatch(/^\/massage\/\*$/m);
  expect(hostHeaders(place).match(/Cache-Control/g)).toHaveLength(1);
  expect(hostRedirects(place)).toBe('/massage/guides/old/ /massage/guides/new/ 301');
});

test('an article that moved leads on from every old address; one that was withdrawn keeps its page', () => {
  const made = redirectsOf([
    ['old', { to: 'guides/new' }],
    ['gone', { withdrawn: 'No study.' }],
    ['guides/stress', { to: 'conditions/stress' }],
  ]);
  expect(made).toContainEqual(['/conditions/old/', '/guides/new/']);
  expect(made).toContainEqual(['/a/old/', '/guides/new/']);
  expect(made).toContainEqual(['/guides/stress/', '/conditions/stress/']);
  expect(made.flat().some((path) => /gone|\/a\/stress/.test(path))).toBe(false);
});
