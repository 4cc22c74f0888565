import { stem, wordsOf } from './words.ts';

/** One or more words that count when they stand in this order, with at most two others between them. */
export type Expression = readonly string[];

const mostBetween = 2;
const asWritten = 4;

/** What a word is compared by: its stem, or itself where either is short, so that “leg” is not “legs”, nor “fit” “fitting”. */
export const keyOf = (word: string): string => (word.length <= asWritten || stem(word).length <= asWritten ? word : stem(word));

/** An expression as authors write it, ready to be looked for. */
export const expressionOf = (text: string): Expression => wordsOf(text).map(keyOf);

/** Whether an expression stands in a query, given as keys. */
export function stands(expression: Expression, keys: readonly string[]): boolean {
  const [first] = expression;
  return first !== undefined && keys.some((key, start) => key === first && follows(expression, keys, start));
}

function follows(expression: Expression, keys: readonly string[], start: number): boolean {
  let place = start;
  for (const key of expression.slice(1)) {
    place = keys.indexOf(key, place + 1);
    if (place === -1 || place - start > expression.length - 1 + mostBetween) return false;
  }
  return true;
}
