import { at } from '~/paths.ts';
import { fetchJson } from '~/dom/wait.ts';
import { unpackArticle, unpackLanguage, type LanguageData, type PackedArticle, type PackedLanguage } from '~/search/data.ts';
import { createLibrarian, type Librarian } from '~/search/librarian.ts';
import { openEmergencies } from './emergencies.client.ts';

/** The librarian, and whether the words people use could not be had: then it knows names and phrases only as written. */
export type Library = { ask: Librarian; plainSpoken: boolean };

const noLanguage: Omit<LanguageData, 'emergencies'> = {
  thesaurus: { subjects: [], illnesses: [], circumstances: [], names: [] },
  outside: [],
  plain: [],
};
let opening: Promise<Library> | undefined;

async function open(): Promise<Library> {
  const language = fetchJson<PackedLanguage>(at('/search/language.json')).then(unpackLanguage);
  const spoken = language.catch(() => noLanguage);
  const urgent = openEmergencies().then(
    ({ data }) => data,
    () => ({ ideas: [], cards: [] }),
  );
  const articles = (await fetchJson<PackedArticle[]>(at('/search/articles.json'))).map(unpackArticle);
  const data = { ...(await spoken), emergencies: await urgent };
  const start = performance.now();
  const ask = createLibrarian(articles, data);
  performance.measure('library-open', { start });
  return { ask, plainSpoken: (await spoken) === noLanguage };
}

/** The library, fetched once a page; rejects where there are no articles, and what is missing is forgotten, so that the next focus tries again. */
export function openLibrary(): Promise<Library> {
  opening ??= open();
  opening.then(
    ({ plainSpoken }) => plainSpoken && (opening = undefined),
    () => (opening = undefined),
  );
  return opening;
}
