import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/ yet: run `npm run build` first.');

/** One built page: its address on the site, its HTML, and what other pages may point at. */
export type Page = { path: string; file: string; html: string; ids: ReadonlySet<string>; hidden: boolean };

/** Files of dist/, as addresses below the root: “_astro/x.css”. */
export const files: ReadonlySet<string> = new Set(globSync('**/*', { cwd: dist }).filter((path) => /\.\w+$/.test(path)));
export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
export const readJson = (path: string): unknown => JSON.parse(read(path));

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const decode = (html: string): string =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name ? (named[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/** The values of an attribute, decoded, in order. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decode(value));

/** HTML without what a reader never sees as text. */
export const withoutScripts = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');

/** The words of some HTML, decoded. */
export const textOf = (html: string): string =>
  decode(withoutScripts(html).replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Every built page, by address. */
export const pages: readonly Page[] = [...files]
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .sort()
  .map((file) => {
    const html = read(file);
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      file,
      html,
      ids: new Set(attributes(html, 'id')),
      hidden: html.includes('<meta name="robots" content="noindex'),
    };
  });

/** The page at an address; throws where there is none. */
export function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`No page at ${path}.`);
  return found;
}

/** Where the built site believes it lives. */
export const origin = new URL(/<link rel="canonical" href="([^"]+)"/.exec(page('/').html)?.[1] ?? '').origin;

/** Addresses a page links to on this site, resolved, with their fragment. */
export const internalLinks = ({ html, path }: Page): URL[] =>
  [...attributes(withoutScripts(html), 'href'), ...attributes(html, 'action')]
    .map((href) => new URL(href, origin + path))
    .filter((url) => url.origin === origin);
