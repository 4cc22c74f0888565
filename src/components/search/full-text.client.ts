import { at } from '~/paths.ts';
import type { Page } from '~/search/fusion.ts';
import { isSilent, wordsOf } from '~/search/words.ts';

type Fragment = {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string }[];
};
type Pagefind = {
  options: (options: { excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>;
};

const base = at('');
const most = 10;
let loading: Promise<Pagefind> | undefined;

/** Loads the index of the whole text (Pagefind); rejects where it is blocked, missing or broken. */
function openIndex(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The pages whose text answers these words, best first, with an excerpt in which Pagefind marked what matched. */
export async function searchText(words: readonly string[]): Promise<Page[]> {
  const speaking = words.filter((word) => !isSilent(word));
  if (speaking.length === 0) return [];
  const pagefind = await openIndex();
  const { results } = await pagefind.search(speaking.join(' '));
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return fragments.map(pageOf);
}

function pageOf({ url, content, excerpt, meta, sub_results: parts }: Fragment): Page {
  const path = url.startsWith(base) ? url.slice(base.length) : url;
  let words: Set<string> | undefined;
  return {
    id: path.replace(/^\/|\/(?:index\.html)?$/g, ''),
    title: meta['title'] ?? '',
    kind: meta['section'],
    excerpt,
    parts: parts.filter((part) => part.url.includes('#') && part.title).map((part) => ({ title: part.title, href: part.url })),
    holds: (word) => (words ??= new Set(wordsOf(content))).has(word),
  };
}
