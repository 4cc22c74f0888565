import { prefixesOf } from '../connect/codes.ts';
import type { Feed } from '../connect/feed.ts';
import { topicsUnder, type Topic } from '../connect/match.ts';
import { at } from '../paths.ts';
import { site } from '../site.config.ts';
import { escaped } from '../text/escaped.ts';
import { reviewPhrase } from './clinical-review.ts';
import type { Article, Catalogue } from './create.ts';
import { articleView, type ArticleView } from './view.ts';

/** A condition as practice software finds it. */
export type CodedTopic = Topic & { readonly article: Article<'conditions'> };

/** Every condition with its codes and names, by title. */
export const codedTopics = (catalogue: Catalogue): CodedTopic[] =>
  catalogue.articlesIn('conditions').map((article) => ({
    article,
    title: article.data.title,
    names: [...article.data.alsoKnownAs, ...article.data.otherWords],
    codes: article.data.codes.icd10cm,
  }));

/** Every code that has an answer: those of the conditions, and each shorter one down to three characters; in order. */
export const answeredCodes = (catalogue: Catalogue): string[] =>
  [...new Set(codedTopics(catalogue).flatMap(({ codes }) => codes.flatMap(prefixesOf)))].sort();

const summaryOf = ({ summary, answers, review }: ArticleView): string =>
  `<p>${escaped(summary)}</p><ul>${answers.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul><p>${escaped(`From ${site.name}. General information; ${reviewPhrase(review)}.`)}</p>`;

/** The answer for one ICD-10-CM code; `origin` is the site’s published address. */
export const feedFor = (catalogue: Catalogue, code: string, origin: URL): Feed => ({
  base: new URL(at('/'), origin).href,
  siteName: site.name,
  language: 'en',
  system: { name: 'ICD10CM', label: 'ICD-10-CM' },
  code,
  entries: topicsUnder(code, codedTopics(catalogue)).map(({ article }) => {
    const view = articleView(catalogue, article.id);
    return {
      id: article.id,
      title: view.title,
      address: new URL(view.path, origin).href,
      summaryHtml: summaryOf(view),
      updated: view.version.day,
    };
  }),
});
