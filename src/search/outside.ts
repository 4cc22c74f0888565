import { expressionOf, keyOf, stands } from './expression.ts';
import { queryWords } from './words.ts';

/** A subject that the site does not cover: when it fits, what to say, and the articles to show instead; undefined `near` keeps the usual results. */
export type OutsideTopic = {
  words: readonly string[];
  with?: readonly string[];
  unless?: readonly string[];
  say: string;
  near?: readonly string[];
};
export type OutsideData = readonly OutsideTopic[];

/** The reader of what lies outside: the first topic that a query fits, or undefined. */
export function createOutsideReader(topics: OutsideData): (query: string) => OutsideTopic | undefined {
  const ready = topics.map((topic) => ({
    topic,
    words: topic.words.map(expressionOf),
    also: topic.with?.map(expressionOf),
    unless: topic.unless?.map(expressionOf) ?? [],
  }));
  return (query) => {
    const keys = queryWords(query).map(keyOf);
    const some = (expressions: readonly (readonly string[])[]): boolean => expressions.some((expression) => stands(expression, keys));
    return ready.find(({ words, also, unless }) => some(words) && (!also || some(also)) && !some(unless))?.topic;
  };
}
