import { prefixesOf } from '../connect/codes.ts';
import type { Feed } from '../connect/feed.ts';
import { topicsUnder, type Topic } from '../connect/match.ts';
import { site, withNumbers } from '../site.config.ts';
import { escaped } from '../text/escaped.ts';
import { articlesIn, type Article } from './index.ts';
import { articlePath, at } from './paths.ts';

/** A condition as practice software finds it. */
export type CodedTopic = Topic & { readonly article: Article<'conditions'> };

/** Every condition with its codes and names, by title. */
export const codedTopics: readonly CodedTopic[] = articlesIn('conditions').map((article) => ({
  article,
  title: article.data.title,
  names: article.data.alsoKnownAs,
  codes: article.data.codes.icd10cm,
}));

/** Every code that has an answer: those of the conditions, and each shorter one down to three characters; in order. */
export const answeredCodes: readonly string[] = [...new Set(codedTopics.flatMap(({ codes }) => codes.flatMap(prefixesOf)))].sort();

const summaryOf = ({ data }: Article): string =>
  `<p>${escaped(data.summary)}</p><ul>${data.inShort.map(({ text }) => `<li>${escaped(withNumbers(text))}</li>`).join('')}</ul><p>${escaped(`From ${site.name}. General information; not yet reviewed by a clinician.`)}</p>`;

/** The answer for one ICD-10-CM code; `origin` is the site’s published address. */
export const feedFor = (code: string, origin: URL): Feed => ({
  base: new URL(at('/'), origin).href,
  siteName: site.name,
  language: 'en',
  system: { name: 'ICD10CM', label: 'ICD-10-CM' },
  code,
  entries: topicsUnder(code, codedTopics).map(({ article }) => ({
    id: article.id,
    title: article.data.title,
    address: new URL(articlePath(article.id), origin).href,
    summaryHtml: summaryOf(article),
    updated: article.data.reviewed,
  })),
});
