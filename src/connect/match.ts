import { prefixesOf, tidyCode } from './codes.ts';

/** What a match needs to know of a condition. */
export type Topic = { readonly title: string; readonly names: readonly string[]; readonly codes: readonly string[] };

/** What practice software asked for; only ever what to look up, never whom for. */
export type Question = {
  readonly code?: string | undefined;
  readonly system?: string | undefined;
  readonly displayName?: string | undefined;
  readonly freeText?: string | undefined;
};

/** How a match was found: by the very code, a shorter or wider code, the code’s name, or nothing. */
export type Found<One extends Topic> = {
  readonly how: 'code' | 'wider-code' | 'name' | 'none';
  readonly by: string;
  readonly topics: readonly One[];
};

/** As many answers as MedlinePlus Connect gives. */
export const most = 3;

const byTitle = (a: Topic, b: Topic): number => a.title.localeCompare(b.title, 'en');

/** Topics for a code that hold this very code, or, for a code that stands for a group, codes under it; those with most of them first. */
export function topicsUnder<One extends Topic>(code: string, topics: readonly One[]): One[] {
  const exact = topics.filter(({ codes }) => codes.includes(code));
  // The topic that names this code first, and fewest others, is most about it.
  if (exact.length > 0)
    return exact
      .sort((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code) || a.codes.length - b.codes.length || byTitle(a, b))
      .slice(0, most);
  const under = (topic: Topic): number => topic.codes.filter((one) => prefixesOf(one).includes(code)).length;
  return topics
    .filter((topic) => under(topic) > 0)
    .sort((a, b) => under(b) - under(a) || byTitle(a, b))
    .slice(0, most);
}

const idle = new Set(
  'a an and in of on or the to with without other unspecified specified not elsewhere classified site left right initial subsequent encounter due disorder nos nec'.split(
    ' ',
  ),
);

/** The words of a name that say something, folded: “Pain in left knee” → pain, knee. */
const wordsOf = (name: string): Set<string> =>
  new Set(
    (
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    ).filter((word) => !idle.has(word)),
  );

/** How alike two names are, from 0 to 1: the share of their words that both have. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Topics whose title or other name is most like a name, best first; nothing under half alike. */
export function topicsNamed<One extends Topic>(name: string, topics: readonly One[]): One[] {
  const words = wordsOf(name.slice(0, 500));
  return topics
    .map((topic) => ({ topic, alike: Math.max(...[topic.title, ...topic.names].map((known) => likeness(words, wordsOf(known)))) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike || byTitle(a.topic, b.topic))
    .slice(0, most)
    .map(({ topic }) => topic);
}

/** Answers a question: by code, then by longer-to-shorter prefixes of the code, then by name; at most three topics. */
export function answer<One extends Topic>(
  { code = '', displayName = '', freeText = '' }: Question,
  topics: readonly One[],
  mapped = true,
): Found<One> {
  for (const one of mapped ? prefixesOf(tidyCode(code)) : []) {
    const found = topicsUnder(one, topics);
    if (found.length > 0) return { how: one === tidyCode(code) ? 'code' : 'wider-code', by: one, topics: found };
  }
  for (const name of [displayName, freeText]) {
    const found = name ? topicsNamed(name, topics) : [];
    if (found.length > 0) return { how: 'name', by: name, topics: found };
  }
  return { how: 'none', by: '', topics: [] };
}
