import { at } from '~/catalogue/paths.ts';
import { unpackArticle, unpackLanguage, type PackedArticle, type PackedLanguage } from '~/search/data.ts';
import { createLibrarian, type Librarian } from '~/search/librarian.ts';

const patience = 8000;

/** Fetches one of the search files; rejects where it is missing, cut short or slower than eight seconds. */
async function fetched<Data>(name: string): Promise<Data> {
  const response = await fetch(at(`/search/${name}.json`), {
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
  return (await response.json()) as Data;
}

let opening: Promise<Librarian> | undefined;

/** The librarian, fetched once a page; a failure is forgotten, so that the next focus tries again. */
export function openLibrary(): Promise<Librarian> {
  opening ??= Promise.all([fetched<PackedArticle[]>('articles'), fetched<PackedLanguage>('language')]).then(([articles, language]) => {
    const start = performance.now();
    const librarian = createLibrarian(articles.map(unpackArticle), unpackLanguage(language));
    performance.measure('library-open', { start });
    return librarian;
  });
  opening.catch(() => (opening = undefined));
  return opening;
}
