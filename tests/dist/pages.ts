import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'css-select';
import { Element, NodeWithChildren, Text, type AnyNode, type Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';

const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/ yet: run `npm run build` first.');

/** One built page: its address on the site, its HTML, and what other pages may point at. */
export type Page = { path: string; file: string; html: string; document: Document; ids: ReadonlySet<string>; hidden: boolean };

/** Files of dist/, as addresses below the root: “_astro/x.css”. */
export const files: ReadonlySet<string> = new Set(globSync('**/*', { cwd: dist }).filter((path) => /\.\w+$/.test(path)));
export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
export const readJson = (path: string): unknown => JSON.parse(read(path));

/** The elements of a page, or below an element, that a CSS selector finds, in order. */
export const all = (from: Page | Element, selector: string): Element[] =>
  selectAll<AnyNode, Element>(selector, 'document' in from ? from.document : from);

/** The first of them. */
export const one = (from: Page | Element, selector: string): Element | undefined => all(from, selector)[0];

/** The values of an attribute, on whatever element it stands, in order. */
export const attributes = (from: Page | Element, name: string): string[] =>
  all(from, `[${name}]`).map((element) => element.attribs[name] ?? '');

/** The words that a reader sees of a page or an element; what stands in different elements is kept apart. */
export function textOf(from: Page | Element): string {
  const words = (node: AnyNode): string[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof NodeWithChildren) || (node instanceof Element && ['script', 'style'].includes(node.name))) return [];
    return node.children.flatMap(words);
  };
  return words('document' in from ? from.document : from)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a page says of itself in its head, by the name of the field; “” where it says nothing. */
export const meta = (from: Page, name: string): string => one(from, `meta[name="${name}"]`)?.attribs['content'] ?? '';

/** Every page of a site that was built into a folder, by its address, which begins with `base`. */
export const readPages = (folder: string, base = ''): Page[] =>
  globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const own = {
        path: `${base}/${file.replace(/index\.html$/, '')}`,
        file,
        html,
        document: parseDocument(html),
        ids: new Set<string>(),
        hidden: false,
      };
      return { ...own, ids: new Set(attributes(own, 'id')), hidden: meta(own, 'robots').startsWith('noindex') };
    });

/** Every built page. */
export const pages: readonly Page[] = readPages(dist);

/** The page at an address; throws where there is none. */
export function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`No page at ${path}.`);
  return found;
}

/** Where the built site believes it lives. */
export const origin = new URL(one(page('/'), 'link[rel=canonical]')?.attribs['href'] ?? '').origin;

/** Addresses a page links to on this site, or on a copy at `own`, resolved, with their fragment. */
export const internalLinks = (from: Page, own = origin): URL[] =>
  [...attributes(from, 'href'), ...attributes(from, 'action')]
    .map((href) => new URL(href, own + from.path))
    .filter((url) => url.origin === own);

/** Pages that fill their fragment by script: it names what the reader chose, not a place on the page. */
const ownFragments = '/r/';

/** Links that lead nowhere, as “page → address: why”, on pages of a site at `own` whose files have the addresses `at`. */
export function brokenLinks(all: readonly Page[], at: ReadonlySet<string>, own = origin): string[] {
  const byPath = new Map(all.map((one) => [one.path, one]));
  const fault = ({ pathname, hash }: URL): string | undefined => {
    const target = byPath.get(decodeURI(pathname));
    if (!target) return at.has(decodeURI(pathname)) ? undefined : 'no such file';
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || target.ids.has(id) || pathname.endsWith(ownFragments) ? undefined : 'no such place on that page';
  };
  // The style guide shows parts of an article away from their page.
  const whole = all.filter(({ path }) => !path.endsWith('/styleguide/'));
  const broken = whole.flatMap((from) =>
    internalLinks(from, own).flatMap((url) => {
      const why = fault(url);
      return why ? [`${from.path} → ${url.pathname}${url.hash}: ${why}`] : [];
    }),
  );
  return [...new Set(broken)];
}
