import { at } from '~/paths.ts';
import { fetchJson } from '~/dom/wait.ts';
import { openIndex, type PackedIndex } from '~/search/index.ts';
import { openLexicon, type PackedLexicon } from '~/search/lexicon.ts';
import { createLibrarian, type Librarian } from '~/search/librarian.ts';
import { createOutsideReader } from '~/search/outside.ts';
import { openEmergencies } from './emergencies.client.ts';

/** The librarian as soon as names are known, and the same once it can tell slips and illnesses from other words; that may fail alone. */
export type Library = { ask: Librarian; whole: Promise<Librarian> };

let opening: Promise<Library> | undefined;

async function open(): Promise<Library> {
  const urgent = openEmergencies().then(
    ({ cardsFor }) => cardsFor,
    () => () => [],
  );
  const packed = await fetchJson<PackedIndex>(at('/search/index.json'));
  const words = fetchJson<PackedLexicon>(at('/search/words.json'));
  const start = performance.now();
  const index = openIndex(packed);
  performance.measure('library-open', { start });
  const outside = createOutsideReader(packed.outside);
  const cardsFor = await urgent;
  const whole = words.then((lexicon) => createLibrarian(index, outside, cardsFor, openLexicon(lexicon)));
  whole.catch(() => (opening = undefined));
  return { ask: createLibrarian(index, outside, cardsFor), whole };
}

/** The library, fetched once a page; rejects where there is no index, and what is missing is forgotten, so that the next focus tries again. */
export function openLibrary(): Promise<Library> {
  opening ??= open();
  opening.catch(() => (opening = undefined));
  return opening;
}
