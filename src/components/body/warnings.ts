import { speeds, type Speed } from '../../schemas/vocabulary.ts';

/** A warning sign with the article that names it. */
export type Warning = { sign: string; action: string; speed: Speed; from: { id: string; title: string } };

const same = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Warning signs of several conditions, fastest first, each sign once. */
export function gathered(warnings: readonly Warning[]): Warning[] {
  const seen = new Set<string>();
  return [...warnings]
    .sort((a, b) => speeds.indexOf(a.speed) - speeds.indexOf(b.speed))
    .filter(({ sign }) => !seen.has(same(sign)) && seen.add(same(sign)));
}
