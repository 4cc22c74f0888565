import { choiceOf, longestQuery, parametersOf, type Choice } from './choice.ts';

/** The part of an address behind “#” that asks a question: “#q=sore+neck&section=conditions”; empty where nothing is asked. */
export function addressOf(query: string, choice: Choice): string {
  const parameters = parametersOf(query.slice(0, longestQuery), choice).toString();
  return parameters && `#${parameters}`;
}

/** What the part of an address behind “#” asks; undefined where it leads to a part of the page instead. */
export function questionIn(hash: string): { query: string; choice: Choice } | undefined {
  if (hash.length > 1 && !hash.includes('=')) return undefined;
  const parameters = new URLSearchParams(hash.slice(1));
  return { query: parameters.get('q') ?? '', choice: choiceOf(parameters) };
}
