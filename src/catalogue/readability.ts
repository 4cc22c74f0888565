import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = (text: string): string[] => text.split(/[.!?]+(?=\s|$|[”’")])/).filter((part) => /\p{L}/u.test(part));
const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Flesch–Kincaid grade of a text; 0 for no words. */
export function gradeLevel(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const count = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(1, sentences(text).length), word: words.length, syllable: count });
}

/** Number of words a reader reads. */
export const wordCount = (text: string): number => wordsOf(text).length;
