import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/project-copy.ts';
import { replace, soundTree, writeTree, type Tree } from './fixture.ts';

const copies: string[] = [];

/** The project with other content. */
function projectWith(tree: Tree): string {
  const root = copyProject((path) => !path.startsWith('src/content/'));
  copies.push(root);
  writeTree(tree, root);
  return root;
}

const run = (root: string, script: string[], env: Record<string, string> = {}) => {
  // Vitest sets BASE_URL and NODE_ENV, which Astro would take for its own.
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME, NO_COLOR: '1', ...env },
  });
  return { status, said: stdout + stderr };
};
const build = (root: string, env?: Record<string, string>) => run(root, ['node_modules/astro/bin/astro.mjs', 'build'], env);

afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true, force: true });
});

describe('with two broken files', () => {
  const tree = soundTree();
  replace(tree, 'conditions/sore-shoulder.mdx', '<Term id="tendon">', '<Term id="tendons">');
  tree.set('precautions/fresh-wound.yaml', '');
  const root = projectWith(tree);
  const list =
    /2 problems in the content:\s+src\/content\/conditions\/sore-shoulder\.mdx:\d+:\d+ · body <Term>: names no glossary term: “tendons” \(did you mean “tendon”\?\)\s+src\/content\/precautions\/fresh-wound\.yaml · file: is empty/;

  test('the build stops, says all that is wrong, and exits with a code that is not zero', () => {
    const { status, said } = build(root);
    expect(said).toMatch(list);
    expect(status).not.toBe(0);
  });

  test('the content check says the same and exits with 1, for one article too', () => {
    const all = run(root, ['scripts/check-content.ts']);
    expect(all.said).toContain('names no glossary term: “tendons” (did you mean “tendon”?)');
    expect(all.said).toContain('fresh-wound.yaml · file: is empty');
    expect(all.status).toBe(1);
    const one = run(root, ['scripts/check-content.ts', 'conditions/sore-shoulder']);
    expect(one.said).not.toContain('fresh-wound');
    expect(one.status).toBe(1);
  });
});

describe('a clinic’s own copy, published in a folder', () => {
  const root = projectWith(soundTree());
  const config = join(root, 'src/site.config.ts');
  const settings = readFileSync(config, 'utf8');
  const clinic =
    "clinic: { name: 'Harbour Hands', city: 'Whanganui', phone: '(06) 555 0100', bookingUrl: 'https://harbourhands.example/book' }";
  writeFileSync(config, settings.replace('clinic: undefined', clinic));
  const { status, said } = build(root, { SITE_ORIGIN: 'https://harbourhands.example', SITE_BASE: '/massage' });
  const dist = join(root, 'dist');
  const pages = globSync('**/*.html', { cwd: dist });
  const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

  test('builds', () => {
    expect(status, said).toBe(0);
    expect(pages.length).toBeGreaterThan(20);
  });

  test('names the clinic, its phone and where to book, on every article', () => {
    for (const path of ['conditions/sore-shoulder', 'guides/what-to-expect', 'techniques/slow-kneading']) {
      expect(page(path)).toContain('Harbour Hands');
      expect(page(path)).toContain('href="tel:065550100"');
      expect(page(path)).toContain('href="https://harbourhands.example/book"');
    }
  });

  test('leads nowhere outside its folder, and to nothing that is not there', () => {
    const files = new Set(globSync('**/*', { cwd: dist }));
    const broken = pages.flatMap((path) =>
      [...readFileSync(join(dist, path), 'utf8').matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)]
        .map(([, target = '']) => target)
        .filter(
          (target) =>
            !target.startsWith('/massage/') ||
            !files.has(
              decodeURI(target)
                .replace(/^\/massage\//, '')
                .replace(/\/$|^$/, (end) => (end ? '/index.html' : 'index.html')),
            ),
        )
        .map((target) => `${path} → ${target}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('a retired slug leads on, a planned article is named nowhere as a link', () => {
    expect(page('a/rowing-arm')).toContain('url=/massage/conditions/sore-shoulder/');
    expect(page('conditions/sore-shoulder')).toContain('stiff necks');
    expect(page('conditions/sore-shoulder')).not.toContain('/conditions/stiff-neck/');
  });

  test('canonical addresses and the sitemap name its own host and folder', () => {
    expect(page('guides/what-to-expect')).toContain(
      '<link rel="canonical" href="https://harbourhands.example/massage/guides/what-to-expect/">',
    );
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://harbourhands.example/massage/guides/what-to-expect/</loc>',
    );
  });
});
