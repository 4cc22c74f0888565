/** A text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first sentence of a text. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** A text with a small first letter, to stand inside a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “1 article”, “3 articles”. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The letter under which a word stands in a list from A to Z; marks over letters are left out. */
export const firstLetter = (word: string): string => word.normalize('NFD').charAt(0).toUpperCase();

/** An address as one writes it on paper: without its scheme. */
export const written = (address: string): string => address.replace(/^https?:\/\//, '');
