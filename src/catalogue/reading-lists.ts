import { allReadingLists, articleById, minutesToRead, type Article, type Identified } from './index.ts';
import type { ReadingList } from '../schemas/index.ts';

/** A ready-made list with the articles of it that are written, and the minutes to read them. */
export type ReadyList = Omit<Identified<ReadingList>, 'articles'> & { articles: Article[]; minutes: number };

/** Every ready-made list, by title; articles that are planned and not written are left out. */
export const readingLists: readonly ReadyList[] = allReadingLists()
  .map((list) => {
    const articles = list.articles.flatMap((id) => articleById(id) ?? []);
    return { ...list, articles, minutes: articles.reduce((sum, article) => sum + minutesToRead(article), 0) };
  })
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));
