import { speedOf, stepSentence } from '../safety/sentences.ts';
import type { OutOfScope, Sign } from '../schemas/index.ts';
import type { Synonyms } from '../schemas/language.ts';
import type { PhoneName } from '../schemas/vocabulary.ts';
import type { CardText, EmergencyData, Line } from './emergencies.ts';
import { expressionOf, stands } from './expression.ts';
import type { OutsideData } from './outside.ts';
import type { ThesaurusData } from './pack-index.ts';
import { stem, wordsOf } from './words.ts';

/** Keeps the first of the texts that come to the same. */
function distinct(texts: readonly string[], sameAs: (text: string) => string): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(sameAs(text))) seen.set(sameAs(text), text);
  return [...seen.values()];
}

const stemmed = (text: string): string => wordsOf(text).map(stem).join(' ');
/** The expressions of an idea that none of its shorter ones already finds: “worst headache” finds “worst headache ever”. */
function needed(texts: readonly string[]): string[] {
  const all = distinct(texts, (text) => expressionOf(text).join(' ')).map((text) => ({ text, keys: expressionOf(text) }));
  return all.filter((one) => !all.some(({ keys }) => keys.length < one.keys.length && stands(keys, one.keys))).map(({ text }) => text);
}

/** Compiles the synonyms file. */
export function compileThesaurus({ subjects, illnesses, circumstances, names }: Synonyms): ThesaurusData {
  const sets = (group: Record<string, string[]>): string[][] => Object.values(group).map((texts) => distinct(texts.map(String), stemmed));
  return { subjects: sets(subjects), illnesses: sets(illnesses), circumstances: sets(circumstances), names: Object.entries(names) };
}

/** Compiles what lies outside the site. */
export const compileOutside = (topics: Iterable<OutOfScope>): OutsideData =>
  [...topics].map(({ words, with: also, unless, say, near, results }) => ({
    words,
    ...(also && { with: also }),
    ...(unless && { unless }),
    say,
    ...(near && !results && { near }),
  }));

/** The cards of the danger signs that words can tell apart, most urgent first. */
export const compileCards = (
  signs: readonly (Sign & { id: string })[],
  phone: (name: PhoneName) => Line | undefined,
  withNumbers: (text: string) => string,
): CardText[] =>
  signs
    .filter(({ rules }) => rules.length > 0)
    .map((sign) => ({
      id: sign.id,
      title: sign.title,
      speed: speedOf(sign),
      say: sign.steps.map((step) => withNumbers(stepSentence(step))).join(' '),
      ring: sign.ring.flatMap((name) => phone(name) ?? []).map(({ number, name }) => ({ number, name })),
    }));

/** Compiles what raises the cards; throws where a rule names an idea that no one wrote. */
export function compileEmergencies(
  ideas: ReadonlyMap<string, readonly string[]>,
  signs: readonly (Sign & { id: string })[],
  phone: (name: PhoneName) => Line | undefined,
): EmergencyData {
  const used = new Set(signs.flatMap(({ rules }) => rules.flatMap(({ all, any = [], not = [] }) => [...all, ...any, ...not])));
  const names = [...ideas.keys()].filter((name) => used.has(name));
  const place = (idea: string): number => {
    const at = names.indexOf(idea);
    if (at === -1) throw new Error(`No idea of emergency-words.yaml is called “${idea}”.`);
    return at;
  };
  return {
    ideas: names.map((name) => needed(ideas.get(name) ?? [])),
    cards: signs
      .filter(({ rules }) => rules.length > 0)
      .map(({ id, title, ring, hold, beside, rules }) => ({
        id,
        title,
        ring: ring.flatMap((name) => phone(name) ?? [])[0]?.number ?? '',
        hold,
        beside,
        signs: rules.map(({ all, any, not }) => ({
          all: all.map(place),
          ...(any && { any: any.map(place) }),
          ...(not && { not: not.map(place) }),
        })),
      })),
  };
}
