import type { Speed } from '../schemas/vocabulary.ts';
import { expressionOf, keyOf, stands } from './expression.ts';
import { createSpeller } from './spelling.ts';
import { queryWords, stem, wordsOf } from './words.ts';

/** Ids of ideas that must all fit, of which one must fit, and of which none may. */
export type Sign = { all: readonly number[]; any?: readonly number[]; not?: readonly number[] };

/** A number to ring: what is dialled, and whose it is. */
export type Line = { number: string; name: string };

/** What is sent of a card: enough to know that it shows, what it is, and whom to ring first. */
export type Card = {
  id: string;
  title: string;
  ring: string;
  hold: readonly string[];
  beside: readonly string[];
  signs: readonly Sign[];
};

/** The whole of a card, as it stands ready in the results page. */
export type CardText = { id: string; title: string; say: string; speed: Speed; ring: readonly Line[] };

/** Ideas (each a list of expressions, by place) and the cards that combine them, most urgent first. */
export type EmergencyData = { ideas: readonly (readonly string[])[]; cards: readonly Card[] };

const persons = new Map(
  Object.entries({
    he: 'i',
    she: 'i',
    him: 'me',
    them: 'me',
    his: 'my',
    her: 'my',
    their: 'my',
    himself: 'myself',
    herself: 'myself',
    themselves: 'myself',
    you: 'i',
    your: 'my',
    yourself: 'myself',
  }).map(([other, first]) => [keyOf(other), keyOf(first)]),
);
/** What is said of somebody else, as they would say it: “kill himself” reads as “kill myself”. */
const firstPerson = (key: string): string => persons.get(key) ?? key;

/** Mends slips of the words of emergencies; calm words are none. */
function createMender(ideas: EmergencyData['ideas'], isCalm: (word: string) => boolean): (word: string) => string {
  const counts = new Map<string, number>();
  for (const idea of ideas) for (const one of idea) for (const word of wordsOf(one)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let stems: ReadonlySet<string> | undefined;
  const isForm = (word: string): boolean => (stems ??= new Set([...counts.keys()].map(stem))).has(stem(word));
  const nearest = createSpeller(counts);
  const sure = (word: string): string | undefined => {
    const near = nearest(word);
    return near?.sure ? near.word : undefined;
  };
  return (word) => (counts.has(word) || isForm(word) || isCalm(word) ? word : (sure(word) ?? sure(stem(word)) ?? word));
}

/** Those of the words that would be taken for slips of the words of emergencies (“treat” for “threat”). */
export function wordsToLeaveAlone(ideas: EmergencyData['ideas'], words: Iterable<string>): string[] {
  const mend = createMender(ideas, () => false);
  return [...new Set(words)].filter((word) => mend(word) !== word);
}

/** The reader of emergencies: the cards that a query calls for, most urgent first. Calm words are no slips. */
export function createEmergencyReader({ ideas, cards }: EmergencyData, isCalm: (word: string) => boolean): (query: string) => Card[] {
  const expressions = ideas.map((words) => words.map(expressionOf));
  const mend = createMender(ideas, isCalm);

  return (query) => {
    const words = queryWords(query);
    const read = words.map(mend).map(keyOf);
    const readings = [read, words.map(keyOf), read.map(firstPerson)];
    const places = ideas.map((_, idea) =>
      (expressions[idea] ?? []).some((expression) => readings.some((keys) => stands(expression, keys))),
    );
    const fits = (idea: number): boolean => places[idea] ?? false;
    return cards.filter(({ signs }) => signs.some(({ all, any, not }) => all.every(fits) && (!any || any.some(fits)) && !not?.some(fits)));
  };
}
