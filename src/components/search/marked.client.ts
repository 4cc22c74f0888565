import { make } from '~/dom/make.ts';

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (text: string): string => text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => signs[name] ?? "'");

/** The children of an excerpt in which Pagefind wrote `<mark>` round what matched and escaped the rest: text and marks, no other markup. */
export const marked = (excerpt: string): (HTMLElement | string)[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((part, index) => (part === '' ? [] : [index % 2 ? make('mark', {}, plain(part)) : plain(part)]));
