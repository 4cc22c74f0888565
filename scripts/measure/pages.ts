import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionNames } from '../../src/schemas/vocabulary.ts';

const dist = join(process.cwd(), 'dist');
const files = globSync('**/*.html', { cwd: dist }).sort();
const sections: readonly string[] = sectionNames;
/** The HTML of a page, by its address. */
export const html = (path: string): string => readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** What template a page comes from: “conditions page”, “evidence page”, “index”, “short address”, or its own name. */
function kindOf(path: string): string {
  const [first = 'home', second, third] = path.split('/').filter(Boolean);
  if (third) return third === 'evidence' ? 'evidence page' : `${first} ${second} page`;
  if (second) return first === 'a' ? 'short address' : `${first} page`;
  return sections.includes(first) ? 'index' : first;
}

/** Addresses of all pages that a reader stays on; short addresses lead on at once. */
export const readablePaths: readonly string[] = files
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((path) => kindOf(path) !== 'short address');

/** Addresses of all articles. */
export const articlePaths: readonly string[] = readablePaths.filter(
  (path) => sections.includes(path.split('/')[1] ?? '') && path.split('/').length === 4,
);

/** The longest page of each kind. */
export const kinds: readonly string[] = [...Map.groupBy(readablePaths, kindOf).values()].map((same) =>
  same.reduce((longest, one) => (html(one).length > html(longest).length ? one : longest)),
);

/** Whether a page keeps itself out of search engines. */
export const hidden = (path: string): boolean => html(path).includes('<meta name="robots" content="noindex');
