import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';

/** What each part of the site is, by where it stands. A file may be two things: a script for the browser is also a component. */
const parts = [
  { category: 'schemas', pattern: 'src/schemas/**' },
  { category: 'source', pattern: 'src/source/**' },
  { category: 'catalogue', pattern: 'src/catalogue/**' },
  { category: 'own-catalogue', pattern: 'src/catalogue/index.ts' },
  { category: 'pure', pattern: 'src/{evidence,safety,search,reading-list,connect,citations,seo,compare,offline}/**' },
  { category: 'browser', pattern: 'src/{evidence,safety,search,reading-list,connect,compare,offline}/**' },
  { category: 'component', pattern: 'src/components/**' },
  { category: 'layout', pattern: 'src/layouts/**' },
  { category: 'page', pattern: 'src/pages/**' },
  { category: 'client', pattern: 'src/**/*.client.ts' },
  { category: 'test', pattern: '**/*.{test,spec}.ts' },
];

const of = (...categories: string[]) => ({ file: { categories: { anyOf: categories } } });
const never = (from: string[], to: string[], message: string) => ({ from: of(...from), disallow: { to: of(...to) }, message });
const neverValues = (from: string[], to: string[], message: string) => ({
  from: of(...from),
  disallow: { to: of(...to), dependency: { kind: 'value' } },
  message,
});
const neverNode = (from: string[], message: string) => ({
  from: of(...from),
  disallow: { to: { module: { origin: 'core' } } },
  message,
});

const queries = 'A component is given what it shows and never asks: take it as a prop from the page (types may be imported).';

/** Which folder may import which: content ← source ← catalogue ← pages, layouts and components, and pure folders that know none of them. */
export const folders: Linter.Config = {
  files: ['src/**/*.{ts,astro}'],
  ignores: ['**/*.test.ts', 'src/content.config.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': [{ type: 'site', pattern: 'src' }],
    'boundaries/files': parts,
    'import/resolver': { [new URL('./resolve-import.ts', import.meta.url).pathname]: {} },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        // Node’s modules are no file, and everything stands in one folder.
        checkAllOrigins: true,
        checkInternals: true,
        policies: [
          never(['schemas'], ['source', 'catalogue', 'pure', 'component', 'layout', 'page'], 'Schemas know nothing but each other.'),
          never(['source'], ['catalogue', 'pure', 'component', 'layout', 'page'], 'The reader knows the schemas and nothing else.'),
          never(['catalogue'], ['component', 'layout', 'page'], 'The catalogue knows no page: what it says is read from it.'),
          never(['pure'], ['component', 'layout', 'page'], 'A pure folder knows neither components nor pages.'),
          neverValues(['pure'], ['catalogue', 'source'], 'A pure folder is given what it works on: import types of the catalogue only.'),
          neverValues(['component', 'layout'], ['catalogue', 'source'], queries),
          never(['component'], ['layout', 'page'], 'A component knows neither layouts nor pages.'),
          never(['catalogue', 'pure', 'component', 'layout'], ['own-catalogue'], 'Only a page asks the site’s own catalogue.'),
          never(['client'], ['catalogue', 'source'], 'What runs in the browser is given its data in the page or by an address.'),
          neverNode(['client', 'browser'], 'This runs in the browser, or may.'),
          never(['schemas', 'source', 'catalogue', 'pure', 'component', 'layout', 'page'], ['test'], 'Nothing that ships imports a test.'),
        ],
      },
    ],
  },
};
