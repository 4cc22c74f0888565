import type { Index } from './index.ts';
import type { Asked, Ranked } from './score.ts';
import type { Lexicon } from './reading.ts';
import { isSilent, stem } from './words.ts';

/** How far the site answers a question. */
export type Scope = {
  /** Whether it is about anything that the site is about. */
  covered: boolean;
  /** An illness, medicine or treatment that no page holds, as it was typed. */
  unknown?: string;
  /** Whether the best article answers only the lesser part of what was asked. */
  partly: boolean;
  /** Whether it speaks of massage. */
  ofMassage: boolean;
};

const ofMassage = new Set(['massage', 'masseuse', 'masseur', 'therapist', 'therapy', 'session', 'treatment'].map(stem));
/** From which share of a question on it is known, where it names a subject, speaks of massage, asks what belongs to massage, or none of these. */
const known = { subject: 0.12, massage: 0.3, circumstances: 0.5, nothing: 0.8 };
/** How well an article must do to answer a question that names nothing of the site’s. */
const well = 0.6;
/** Of what share of a question an article must speak to answer it, and how well it must do: the words of one may all be known, and meant of something else. */
const answering = { covers: 0.4, score: 0.35 };

const sum = (asked: readonly Asked[]): number => asked.reduce((total, { weight }) => total + weight, 0);

const speaksOfMassage = (asked: readonly Asked[]): boolean =>
  asked.some(({ unit }) => unit.words.some((word) => ofMassage.has(stem(word))));

function isCovered(asked: readonly Asked[], best: Ranked | undefined): boolean {
  const own = asked.filter(({ unit }) => !unit.added && !unit.quiet);
  const total = sum(own);
  const share = total === 0 ? 0 : sum(own.filter(({ unit }) => unit.known)) / total;
  if (!best) return false;
  if (asked.some(({ unit }) => unit.subject && unit.known)) return share >= known.subject;
  if (speaksOfMassage(asked)) return total === 0 || share >= known.massage;
  if (own.filter(({ unit }) => unit.circumstance && unit.known).length > 1) return share >= known.circumstances;
  return share >= known.nothing && best.score >= well;
}

/** Says how far the site answers what was asked, given the articles that answer it best. */
export function scopeOf(asked: readonly Asked[], [best]: readonly Ranked[], index: Index, lexicon?: Lexicon): Scope {
  const speaking = asked.flatMap(({ unit }) => unit.words.filter((word) => !isSilent(word)).map((word) => ({ unit, word })));
  const unknown = speaking.find(({ unit, word }) => (unit.illness && !index.isNamed(word)) || (!unit.known && lexicon?.isHealth(word)));
  return {
    covered: isCovered(asked, best),
    ofMassage: speaksOfMassage(asked),
    partly: best !== undefined && (best.covers < answering.covers || best.score < answering.score),
    ...(unknown && { unknown: unknown.unit.illness ? unknown.unit.words.join(' ') : unknown.word }),
  };
}
