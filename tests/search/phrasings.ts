import { linesOf } from './library.ts';

/** Ways in which people say the same: about somebody else, with what they feel round it, turned about, with a slip of the finger. Each takes a phrase and gives another. */
const ways: Readonly<Record<string, (phrase: string) => string>> = {
  'of somebody else': (phrase) =>
    `${phrase
      .replace(/\bmyself\b/g, 'himself')
      .replace(/\bmy\b/g, 'his')
      .replace(/\bI am\b|\bI'm\b|\bim\b/gi, 'he is')
      .replace(/\bI\b/g, 'he')} my dad`,
  suddenly: (phrase) => `suddenly ${phrase}`,
  'with worry': (phrase) => `help what do I do ${phrase} please`,
  'as a question': (phrase) => `${phrase} is that serious?`,
  'after a while': (phrase) => `since an hour ago ${phrase}`,
  'without apostrophes, in capitals': (phrase) => phrase.replace(/['’]/g, '').toUpperCase(),
  'with a letter missing': (phrase) => slipped(phrase, (word) => word.slice(0, 3) + word.slice(4)),
  'with letters swapped': (phrase) => slipped(phrase, (word) => word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4)),
};

/** The phrase with a slip in its longest word, where that has eight letters or more. */
function slipped(phrase: string, slip: (word: string) => string): string {
  const longest = phrase.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length < 8 ? phrase : phrase.replace(longest, slip(longest));
}

/** Every phrase in every way, with the name of the way. */
export const phrasings = (phrases: readonly string[]): { way: string; phrase: string; said: string }[] =>
  phrases.flatMap((phrase) => Object.entries(ways).map(([way, say]) => ({ way, phrase, said: say(phrase) })));

/** The calm phrases, said in the ways that make nothing urgent of them. */
export const calmPhrasings = (): string[] =>
  linesOf('calm.txt').flatMap((phrase) => [`${phrase} please`, phrase.toUpperCase(), `can you tell me ${phrase}?`]);
