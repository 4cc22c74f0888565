import type { Directory } from './directory.ts';
import { readFragment, writeFragment } from './fragment.ts';

/** What an address that leads nowhere may have meant: a reading list by its fragment, or articles by their slugs. */
export type Meant = { readonly list: string } | { readonly slugs: readonly string[] };

function unescaped(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain === text ? text : unescaped(plain);
  } catch {
    return text;
  }
}

/** Looks for slugs in the path of an address, whatever its capitals, stops and escapes; `path` begins with the site’s folder. */
export function meantBy(path: string, { articles, retired }: Directory): Meant {
  const known = (slug: string): boolean => Object.hasOwn(articles, slug) || Object.hasOwn(retired, slug);
  const plain = unescaped(path);
  const [, fragment] = /\/r\/+#*(.+)$/is.exec(plain) ?? [];
  if (fragment) {
    const { slugs, note } = readFragment(encodeURI(fragment));
    const lower = slugs.map((slug) => slug.toLowerCase());
    if (lower.some(known)) return { list: writeFragment({ slugs: lower, note }) };
  }
  const words = plain
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?|pdf)\b/g, '')
    .split(/[/#?&=+,]+/)
    .flatMap((part) => [part, part.replaceAll(/[\s_]+/g, '-')])
    .map((part) => part.replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''));
  return { slugs: [...new Set(words.filter(known))] };
}
